#pragma once

#include "presentation/importview.h"

#include <QWidget>

#include <array>

class QLabel;

namespace patchbay
{

class Banner;
class Button;
class ElidedLabel;
class FigureTile;
class IconLabel;
class ShareBar;
class Spinner;
class TableBlock;
class WrappedLabel;

/// How far the rows of a file are on their way into an org, and what came of them in the end.
class ImportProgressPane final : public QWidget
{
    Q_OBJECT
public:
    explicit ImportProgressPane(QWidget *parent = nullptr);
    void setProgress(const ImportProgress &progress);
    /// "Import finished. 15,121 created, 83 rejected."
    [[nodiscard]] QString outcome() const;
    /// To be given a key where nothing else has it.
    [[nodiscard]] QList<Button *> buttons() const;

signals:
    /// The rejected rows with their reasons are wanted as a file.
    void saveRequested();

private:
    [[nodiscard]] QWidget *makeCard();
    void showHead();
    void showFigures();
    void showGoing();
    void showOver();
    void showRejections();

    ImportProgress m_progress;
    Banner *m_held;
    Spinner *m_spinner = nullptr;
    IconLabel *m_sign = nullptr;
    WrappedLabel *m_title = nullptr;
    ElidedLabel *m_left = nullptr;
    QLabel *m_settled = nullptr;
    ElidedLabel *m_total = nullptr;
    QLabel *m_percent = nullptr;
    ShareBar *m_bar = nullptr;
    WrappedLabel *m_inDoubt = nullptr;
    std::array<FigureTile *, 4> m_tiles{};
    TableBlock *m_rejected;
};

} // namespace patchbay

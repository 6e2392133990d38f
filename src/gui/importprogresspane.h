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
    Spinner *m_spinner;
    IconLabel *m_sign;
    WrappedLabel *m_title;
    ElidedLabel *m_left;
    QLabel *m_settled;
    ElidedLabel *m_total;
    QLabel *m_percent;
    ShareBar *m_bar;
    WrappedLabel *m_inDoubt;
    std::array<FigureTile *, 4> m_tiles;
    TableBlock *m_rejected;
};

} // namespace patchbay

#pragma once

#include "gui/tokens.h"
#include "presentation/importview.h"

#include <QWidget>

class QVBoxLayout;

namespace patchbay
{

class Button;
class TableBlock;
class WrappedLabel;

/// What would become of a file's rows: how many go where, which are left out and why.
class ImportCheckPane final : public QWidget
{
    Q_OBJECT
public:
    explicit ImportCheckPane(QWidget *parent = nullptr);
    void setPlan(const ImportPlan &plan, const OrgChoice &org);
    /// To be given a key where nothing else has it.
    [[nodiscard]] QList<Button *> buttons() const;

signals:
    /// The lines with what is wrong are wanted as a file.
    void saveRequested();

private:
    void addFact(const QString &icon, Token sign, const QString &fact, const QString &more = {});
    void clearFacts();
    void showFresh(const ImportPlan &plan, const QString &org);

    WrappedLabel *m_title;
    WrappedLabel *m_why;
    QVBoxLayout *m_facts;
    TableBlock *m_wrong;
};

} // namespace patchbay

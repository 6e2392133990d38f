#pragma once

#include "gui/lookupedit.h"
#include "presentation/tocomplete.h"

#include <QWidget>

class QDialog;
class QMenu;
class QStackedWidget;
class QTableView;

namespace patchbay
{

class Banner;
class Button;
class EmptyState;

/// The records of an org that wait to be completed: opened there, or completed in a form. Binds to the model.
class ToCompleteList final : public QWidget
{
    Q_OBJECT
public:
    explicit ToCompleteList(ToComplete &model, QWidget *parent = nullptr);

    void begin() { m_model.refresh(); }

signals:
    void dialogRequested(QDialog *dialog); ///< the owner opens it

private:
    QWidget *makeHead();
    void makeTable();
    void showNews();
    void showChosen();
    void fillOrgs();
    void showForm(const CompletionForm &form);
    void showEmpty();
    [[nodiscard]] int chosen() const;

    ToComplete &m_model;
    Button *m_orgs;
    QMenu *m_orgMenu;
    Button *m_open;
    Button *m_complete;
    Banner *m_banner;
    QStackedWidget *m_stack;
    QTableView *m_table;
    EmptyState *m_empty;
};

} // namespace patchbay

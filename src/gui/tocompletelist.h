#pragma once

#include "gui/lookupedit.h"
#include "presentation/tocomplete.h"

#include <QWidget>

class QMenu;
class QStackedWidget;
class QTableView;

namespace patchbay
{

class Banner;
class BusyLine;
class Button;
class EmptyState;
class Skeleton;

/// The records of an org that wait to be completed: opened there, or completed in a form. Binds to the model.
class ToCompleteList final : public QWidget
{
    Q_OBJECT
public:
    explicit ToCompleteList(ToComplete &model, QWidget *parent = nullptr);

    void begin() { m_model.refresh(); }

protected:
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeHead();
    void makeTable();
    void showNews();
    void showChosen();
    void complete(int row);
    void setOpening(bool isOpening);
    void fillOrgs();
    void showEmpty();
    void stopAsking();
    [[nodiscard]] int chosen() const;

    ToComplete &m_model;
    Button *m_orgs;
    QMenu *m_orgMenu;
    BusyLine *m_busy; ///< while the org is asked once more
    Button *m_open;
    Button *m_complete;
    Banner *m_banner;
    QStackedWidget *m_stack;
    QTableView *m_table;
    EmptyState *m_empty;
    Skeleton *m_skeleton; ///< while the org is asked for the first time
    bool m_isOpening = false; ///< a form is on its way
};

} // namespace patchbay

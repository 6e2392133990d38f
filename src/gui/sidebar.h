#pragma once

#include "gui/outboxblock.h"

#include <QWidget>

#include <memory>

namespace Ui
{
class Sidebar;
}
class QAction;

namespace patchbay
{

class NavButton;

/// The window's pages and the state of the outbox. Shows only what was given to it; narrow, it shows icons
/// alone.
class Sidebar final : public QWidget
{
    Q_OBJECT
public:
    enum class Place { Top, Bottom };

    explicit Sidebar(QWidget *parent = nullptr);
    ~Sidebar() override;

    NavButton *addEntry(const QString &icon, const QString &word, Place place);
    /// The button at the head that opens the palette; hidden until an action is given.
    void setGoTo(QAction *action);
    void setOutbox(OutboxBlock::Look look, const QString &fact, const QString &detail);
    void setCollapsed(bool collapsed);

signals:
    void outboxClicked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void orderForTab();

    std::unique_ptr<Ui::Sidebar> m_ui;
    QList<NavButton *> m_entries;
    QAction *m_goTo = nullptr;
    bool m_collapsed = false;
};

} // namespace patchbay

#include "app/goto.h"

#include "gui/gotopalette.h"
#include "gui/mainwindow.h"
#include "presentation/connectionsviewmodel.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

QString keysOf(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::NativeText);
}

} // namespace

GoTo::GoTo(OutboxStore &outbox, Clock &clock, ConnectionsViewModel &connections, MainWindow &window)
    : m_connections(connections)
    , m_window(window)
    , m_model(outbox, clock)
{
    auto *const action = new QAction(tr("Go to…"), &m_window);
    action->setShortcut(QKeySequence(u"Ctrl+K"_s));
    connect(action, &QAction::triggered, this, &GoTo::open);
    m_window.setGoTo(action);
    connect(&m_model, &GoToModel::commandChosen, this, [this](int command) {
        const QList<QAction *> &pages = m_window.pageActions();
        if (command < pages.size())
            pages.at(command)->trigger();
        else
            m_added.at(command - pages.size()).run();
    });
    // Queued: what is asked for may open a dialog, and the palette has to be gone.
    connect(&m_model, &GoToModel::actionChosen, &m_connections, &ConnectionsViewModel::trigger,
        Qt::QueuedConnection);
    connect(&m_model, &GoToModel::recordChosen, this, &GoTo::recordsRequested);
    connect(&m_model, &GoToModel::recordOpenChosen, this, &GoTo::recordOpenRequested);
}

void GoTo::add(
    const QString &icon, const QString &title, const QKeySequence &keys, const std::function<void()> &command)
{
    m_added.append({{0, icon, title, keysOf(keys)}, command});
}

QList<GoToModel::Command> GoTo::commands() const
{
    QList<GoToModel::Command> all;
    for (const QAction *const page : m_window.pageActions())
        all.append(
            {int(all.size()), page->property("sign").toString(), page->text(), keysOf(page->shortcut())});
    for (const Added &added : m_added) {
        all.append(added.command);
        all.last().id = int(all.size()) - 1;
    }
    return all;
}

void GoTo::open()
{
    if (m_window.isCovered())
        return;
    if (!m_palette) {
        m_palette = new GoToPalette(m_model, &m_window);
        connect(&m_window, &MainWindow::covering, m_palette, &GoToPalette::dismiss);
    }
    m_model.setCommands(commands());
    m_model.setCards(m_connections.connected());
    m_palette->open();
}

} // namespace patchbay

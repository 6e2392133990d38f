#include "app/goto.h"

#include "gui/gotopalette.h"
#include "gui/mainwindow.h"
#include "presentation/connectionsviewmodel.h"

#include <QAction>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

QString keysOf(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::NativeText);
}

/// What leads to a page of its own, to a dialog or out of the program is not.
bool isSeenOnCard(CardAction action)
{
    static constexpr std::array elsewhere{CardAction::NewLead, CardAction::OpenOrg, CardAction::OpenPage,
        CardAction::SetUp, CardAction::Settings, CardAction::OtherApp, CardAction::AppAndScopes,
        CardAction::TryWriting, CardAction::CopyForAdmin};
    return std::ranges::find(elsewhere, action) == elsewhere.end();
}

} // namespace

GoTo::GoTo(OutboxStore &outbox, Clock &clock, ConnectionsViewModel &connections, MainWindow &window)
    : m_connections(connections)
    , m_window(window)
    , m_model(outbox, clock)
    , m_open(new QAction(tr("Go to…"), &window))
{
    m_open->setShortcut(QKeySequence(u"Ctrl+K"_s));
    connect(m_open, &QAction::triggered, this, &GoTo::open);
    m_window.setGoTo(m_open);
    connect(&m_model, &GoToModel::commandChosen, this, [this](int command) { all().at(command).run(); });
    // Queued: what is asked for may open a dialog, and the palette has to be gone.
    connect(&m_model, &GoToModel::actionChosen, this, &GoTo::act, Qt::QueuedConnection);
    connect(&m_model, &GoToModel::recordChosen, this, &GoTo::recordRequested);
    connect(&m_model, &GoToModel::recordOpenChosen, this, &GoTo::recordOpenRequested);
}

void GoTo::add(
    const QString &icon, const QString &title, const QKeySequence &keys, const std::function<void()> &command)
{
    m_added.append({{0, icon, title, keysOf(keys)}, command});
}

void GoTo::addFound(const QString &icon, const QString &title, const QString &place, const QKeySequence &keys,
    const std::function<void()> &command)
{
    m_added.append({{0, icon, title, keysOf(keys), place, true}, command});
}

/// Pages, what was added, and what else the window has a key for.
QList<GoTo::Added> GoTo::all() const
{
    QList<Added> all;
    const auto append = [&all](QAction *action, bool isOnlyFound) {
        const QVariant sign = action->property("sign");
        all.append({{0, sign.isValid() ? sign.toString() : u"arrow-right"_s, action->text().remove(u'&'),
                        keysOf(action->shortcut()), {}, isOnlyFound},
            [action] { action->trigger(); }});
    };
    for (QAction *const page : m_window.pageActions())
        append(page, false);
    all += m_added;
    for (QAction *const action : m_window.actions()) {
        const QString keys = keysOf(action->shortcut());
        const bool isThere = action == m_open
            || std::any_of(
                all.cbegin(), all.cend(), [&keys](const Added &one) { return one.command.keys == keys; });
        if (!isThere && action->isEnabled())
            append(action, true);
    }
    for (qsizetype i = 0; i < all.size(); ++i)
        all[i].command.id = int(i);
    return all;
}

QList<GoToModel::Command> GoTo::commands() const
{
    QList<GoToModel::Command> commands;
    for (const Added &one : all())
        commands.append(one.command);
    return commands;
}

void GoTo::act(CardAction action, const ProviderId &provider, const ConnectionId &connection)
{
    if (isSeenOnCard(action))
        emit cardRequested();
    m_connections.trigger(action, provider, connection);
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
    m_model.setCards(m_connections.connected(), m_connections.available());
    m_palette->open();
}

} // namespace patchbay

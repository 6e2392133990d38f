#pragma once

#include "presentation/gotomodel.h"

#include <QPointer>

#include <functional>

class QAction;
class QKeySequence;

namespace patchbay
{

class ConnectionsViewModel;
class GoToPalette;
class MainWindow;

/// "Go to…" of a window: its keys, the commands it offers, and where each choice leads. A locked window has
/// none.
class GoTo final : public QObject
{
    Q_OBJECT
public:
    GoTo(OutboxStore &outbox, Clock &clock, ConnectionsViewModel &connections, MainWindow &window);

    /// In the order in which they are offered, after the window's pages.
    void add(const QString &icon, const QString &title, const QKeySequence &keys,
        const std::function<void()> &command);
    /// The same for what is offered only when its words are typed; `place`: where it is, as "Settings".
    void addFound(const QString &icon, const QString &title, const QString &place, const QKeySequence &keys,
        const std::function<void()> &command);

    /// All that are offered now, with their keys.
    [[nodiscard]] QList<GoToModel::Command> commands() const;

signals:
    void recordRequested(const patchbay::OutboxId &id, const QString &name); ///< in Activity
    void recordOpenRequested(const patchbay::OutboxId &id); ///< in its org
    void cardRequested(); ///< where it is seen what becomes of the action that was chosen

private:
    struct Added {
        GoToModel::Command command;
        std::function<void()> run;
    };
    void open();
    void act(CardAction action, const ProviderId &provider, const ConnectionId &connection);
    [[nodiscard]] QList<Added> all() const;

    ConnectionsViewModel &m_connections;
    MainWindow &m_window;
    GoToModel m_model;
    QAction *m_open; ///< the window's
    QList<Added> m_added;
    QPointer<GoToPalette> m_palette; ///< the window's; made when it is asked for
};

} // namespace patchbay

#pragma once

#include "app/desktopnotes.h"
#include "presentation/connectionsviewmodel.h"

namespace patchbay
{

/// Tells the desktop of connections that need the person, and does what they choose there. Words and moment
/// are the view model's.
class EndNews final : public QObject
{
    Q_OBJECT
public:
    EndNews(ConnectionsViewModel &model, const QDBusConnection &bus);

signals:
    /// The person wants to see the window.
    void windowWanted();

private:
    void tell(const EndNotice &notice);
    void reconnect(const ConnectionId &connection);

    ConnectionsViewModel &m_model;
    DesktopNotes m_notes;
    QHash<ConnectionId, ProviderId> m_told;
};

} // namespace patchbay

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
    EndNews(ConnectionsViewModel &model, const QDBusConnection &bus, SpareNotes *spare = nullptr);

    /// While the window is locked: that something is wanted is told, but not what, of whom; notifications
    /// that are there say so little too. Nothing is begun from them.
    void setDiscreet(bool discreet);
    /// Nobody sees the window: what needs the person already is told too, once it is known.
    void tellStanding();
    /// false: nothing is told from now on, and what is there goes.
    void setWanted(bool wanted);

signals:
    /// The person wants to see the window.
    void windowWanted();

private:
    void tell(const EndNotice &notice);
    void tellLittle(const EndNotice &notice);
    void act(const ConnectionId &connection);

    ConnectionsViewModel &m_model;
    DesktopNotes m_notes;
    QHash<ConnectionId, EndNotice> m_told;
    bool m_discreet = false;
    bool m_isWanted = true;
};

} // namespace patchbay

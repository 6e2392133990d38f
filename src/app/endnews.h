#pragma once

#include "app/desktopnotes.h"
#include "presentation/connectionsviewmodel.h"

namespace patchbay
{

/// Tells the desktop of connections that need the person, and does what they choose there. Words and moment
/// are the view model's. What they dismissed is not told again before it is over and begins anew.
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
    /// What was told under one key, and is not over.
    struct Told {
        QList<EndNotice> notices; ///< several of a keychain: the first is what choosing does
        bool namesThem = false; ///< on the desktop, now
    };
    void tell(const EndNotice &notice);
    void show(const QString &key, Told &told);
    void showLittle(const QString &key, Told &told);
    void endElsewhere(const ConnectionId &connection, const QString &key);
    void act(const QString &key);

    ConnectionsViewModel &m_model;
    DesktopNotes m_notes;
    QHash<QString, Told> m_told; ///< by the note's key
    bool m_discreet = false;
    bool m_isWanted = true;
};

} // namespace patchbay

#pragma once

#include <QNetworkInformation>
#include <QObject>

namespace patchbay
{

/// Tells when the network is back, where the desktop knows (NetworkManager, GLib). Where it does not, nothing
/// is ever told: whoever needs to know looks by itself as well.
class NetworkReturn final : public QObject
{
    Q_OBJECT
public:
    using Reachability = QNetworkInformation::Reachability;

    /// Begins to listen. Call once; costs a plug-in, so not before the window stands.
    void begin();
    /// What the desktop says now.
    void note(Reachability reachability);

signals:
    void returned();

private:
    bool m_away = false;
};

} // namespace patchbay

#include "net/networkreturn.h"

#include "base/logging.h"

namespace patchbay
{

void NetworkReturn::begin()
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability)) {
        qCInfo(lcNet) << "nobody tells whether there is a network";
        return;
    }
    const QNetworkInformation *const network = QNetworkInformation::instance();
    connect(network, &QNetworkInformation::reachabilityChanged, this, &NetworkReturn::note);
    note(network->reachability());
}

void NetworkReturn::note(Reachability reachability)
{
    switch (reachability) {
    case Reachability::Disconnected:
    case Reachability::Local:
    case Reachability::Site: // behind a portal, perhaps
        m_away = true;
        return;
    case Reachability::Unknown: // says nothing, neither way
        return;
    case Reachability::Online:
        if (std::exchange(m_away, false))
            emit returned();
        return;
    }
}

} // namespace patchbay

#include "presentation/holdwords.h"

#include "net/proxysetting.h"
#include "presentation/messages.h"
#include "providers/policycodes.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(HoldWords)
};

} // namespace

HoldWords holdWords(const Error &hold, const QString &org)
{
    const Message message = messageFor(hold, {org, org, {}});
    if (hold.providerCode == "read_only_mode"_L1)
        return {Words::tr("Waits: Patchbay is read-only"), message.text()};
    if (isOfPolicy(hold.providerCode))
        return {Words::tr("Waits for your administrator"), message.text()};
    const QString over = Words::tr("Records go out as soon as that is over.");
    if (isProxyTrouble(hold))
        return {Words::tr("Waits for the proxy"), message.text() + u' ' + over};
    const QString byItself = message.fact + u' ' + over;
    switch (hold.kind) {
    case ErrorKind::Offline:
        return {Words::tr("Waits for the network"), byItself};
    case ErrorKind::KeychainLocked:
    case ErrorKind::KeychainUnavailable:
        return {Words::tr("Waits for your keychain"), message.text()};
    case ErrorKind::NeedsReconnect:
        return {Words::tr("Waits until you sign in again"), message.text()};
    case ErrorKind::NotFound:
        return {Words::tr("Its connection is gone"),
            Words::tr("Connect the org again, or send it as an account that is connected now.")};
    case ErrorKind::Unavailable:
    case ErrorKind::RateLimited:
        return {Words::tr("Waits for %1").arg(org), byItself};
    case ErrorKind::OutcomeUnknown:
        return {Words::tr("Waits for %1").arg(org), message.fact};
    case ErrorKind::Cancelled:
    case ErrorKind::Denied:
    case ErrorKind::Misconfigured:
    case ErrorKind::Forbidden:
    case ErrorKind::Rejected:
    case ErrorKind::Duplicate:
    case ErrorKind::Insecure:
    case ErrorKind::Protocol:
    case ErrorKind::Storage:
    case ErrorKind::HelperFailed:
    case ErrorKind::PortTaken:
        return {Words::tr("Waits for %1").arg(org), message.text()};
    }
    Q_UNREACHABLE();
}

} // namespace patchbay

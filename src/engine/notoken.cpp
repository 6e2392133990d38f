#include "engine/notoken.h"

using namespace Qt::StringLiterals;

namespace patchbay
{

Error lackingScopes(const QStringList &scopes)
{
    return {.kind = ErrorKind::Forbidden,
        .detail = u"the grant lacks scopes"_s,
        .providerCode = u"missing_scopes"_s,
        .providerText = foreignText(scopes.join(u", "_s)),
        .fields = scopes};
}

NoToken whyNoToken(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::NotFound:
        return NoToken::NotConnected;
    case ErrorKind::NeedsReconnect:
        return NoToken::NeedsReconnect;
    case ErrorKind::Offline:
    case ErrorKind::Unavailable:
    case ErrorKind::RateLimited:
    case ErrorKind::OutcomeUnknown:
        return NoToken::Offline;
    case ErrorKind::KeychainLocked:
        return NoToken::KeychainLocked;
    case ErrorKind::Forbidden:
        return error.providerCode == "missing_scopes"_L1 ? NoToken::MissingScopes : NoToken::Other;
    case ErrorKind::Rejected:
        return error.providerCode == "ambiguous"_L1 ? NoToken::Ambiguous : NoToken::Other;
    case ErrorKind::Cancelled:
    case ErrorKind::Denied:
    case ErrorKind::Misconfigured:
    case ErrorKind::Duplicate:
    case ErrorKind::KeychainUnavailable:
    case ErrorKind::Insecure:
    case ErrorKind::Protocol:
    case ErrorKind::Storage:
    case ErrorKind::HelperFailed:
    case ErrorKind::PortTaken:
        return NoToken::Other;
    }
    Q_UNREACHABLE();
}

QString nameOf(NoToken reason)
{
    switch (reason) {
    case NoToken::NotConnected:
        return u"not_connected"_s;
    case NoToken::NeedsReconnect:
        return u"needs_reconnect"_s;
    case NoToken::MissingScopes:
        return u"missing_scopes"_s;
    case NoToken::Offline:
        return u"offline"_s;
    case NoToken::KeychainLocked:
        return u"keychain_locked"_s;
    case NoToken::Ambiguous:
        return u"ambiguous"_s;
    case NoToken::Other:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace patchbay

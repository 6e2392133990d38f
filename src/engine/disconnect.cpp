#include "engine/disconnect.h"

#include "base/logging.h"
#include "engine/revocation.h"
#include "engine/tokenbroker.h"
#include "store/connectionstore.h"

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

/// Can the same request succeed later? Then the tokens are kept for it.
bool mayWorkLater(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Cancelled:
    case ErrorKind::Offline:
    case ErrorKind::OutcomeUnknown:
    case ErrorKind::Unavailable:
    case ErrorKind::RateLimited:
    case ErrorKind::Insecure: // a captive portal, a wrong clock
    case ErrorKind::KeychainLocked:
    case ErrorKind::KeychainUnavailable:
        return true;
    case ErrorKind::NeedsReconnect:
    case ErrorKind::Denied:
    case ErrorKind::Misconfigured:
    case ErrorKind::Forbidden:
    case ErrorKind::Rejected:
    case ErrorKind::Duplicate:
    case ErrorKind::NotFound:
    case ErrorKind::Protocol:
    case ErrorKind::Storage:
    case ErrorKind::HelperFailed:
    case ErrorKind::PortTaken:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace

Disconnect::Disconnect(const ConnectionService::Parts &parts, const ConnectionId &connection, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_connection(connection)
{
}

Task<Disconnect::Outcome> Disconnect::run()
{
    // On disk first: whatever happens from here, no process serves its tokens and the next start goes on.
    return m_parts.connections
        .update(m_connection, [](ConnectionRow &row) { row.phase = ConnectionPhase::Removing; })
        .then(this,
            [this](const ConnectionRow &row) {
                m_row = row;
                return revoke();
            })
        .then(this, [this](const Done &) { return erase(); })
        .then(this, [this](const Done &) { return settle(); });
}

Task<Done> Disconnect::revoke()
{
    return m_parts.tokens.retire(m_connection)
        .then(this, [this](const TokenSet &tokens) { return revokeGrant(m_parts, this, m_row, tokens); })
        .then(this, [this](const Done &) { m_outcome.revoked = true; })
        .orElse(this, [this](const Error &error) {
            qCInfo(lcConnections) << "could not revoke" << m_connection << error.detail;
            m_outcome.revokeError = error;
            return Done{};
        });
}

Task<Done> Disconnect::erase()
{
    if (m_outcome.revokeError && mayWorkLater(*m_outcome.revokeError))
        return Task<Done>::settled(Done{});
    return m_parts.tokens.erase(m_connection)
        .then(this, [this](const Done &) { m_outcome.erased = true; })
        .orElse(this, [this](const Error &error) {
            m_outcome.eraseError = error;
            return Done{};
        });
}

Task<Disconnect::Outcome> Disconnect::settle()
{
    const auto theOutcome = [this](const auto &) { return m_outcome; };
    if (m_outcome.erased)
        return m_parts.connections.remove(m_connection).then(this, theOutcome);
    const Error error = m_outcome.eraseError ? *m_outcome.eraseError : *m_outcome.revokeError;
    const auto change = [error, revoked = m_outcome.revoked](ConnectionRow &row) {
        row.reasonCode = revoked ? u"not_erased"_s : u"not_revoked"_s;
        row.lastErrorKind = nameOf(error.kind);
        row.lastErrorCode = error.providerCode;
        row.lastErrorText = error.providerText;
    };
    return m_parts.connections.update(m_connection, change).then(this, theOutcome);
}

} // namespace patchbay

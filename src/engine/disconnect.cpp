#include "engine/disconnect.h"

#include "base/logging.h"
#include "engine/clientcredentials.h"
#include "engine/revocation.h"
#include "engine/tokenbroker.h"
#include "providers/catalog.h"
#include "store/connectionstore.h"

#include <algorithm>

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

/// The provider ended it by itself: there is nothing left to revoke, whatever it answers now.
bool isDeadAlready(const ConnectionRow &row)
{
    return row.phase == ConnectionPhase::NeedsReconnect && row.reasonCode != "token_missing"_L1
        && row.reasonCode != "this_run_only"_L1;
}

} // namespace

Disconnect::Disconnect(
    const ConnectionService::Parts &parts, const ConnectionId &connection, Resolve resolve, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_connection(connection)
    , m_resolve(resolve)
{
}

Task<Disconnect::Outcome> Disconnect::run()
{
    // On disk first: whatever happens from here, no process serves its tokens and the next start goes on.
    const auto before = std::make_shared<ConnectionRow>();
    const auto mark = [before](ConnectionRow &row) {
        *before = row;
        if (row.phase != ConnectionPhase::Removing)
            row.reasonCode.clear();
        row.phase = ConnectionPhase::Removing;
    };
    return m_parts.connections.update(m_connection, mark)
        .then(this,
            [this, before](const ConnectionRow &row) {
                m_before = *before;
                m_row = row;
                return revoke();
            })
        .then(this, [this](const Done &) { return erase(); })
        .then(this, [this](const Done &) { return settle(); });
}

Task<Done> Disconnect::revoke()
{
    if (m_before.reasonCode == removal::notErased && m_before.phase == ConnectionPhase::Removing) {
        m_outcome.revoked = true; // the last time
        return Task<Done>::settled(Done{});
    }
    if (m_before.phase == ConnectionPhase::Removing
        && (m_before.reasonCode == removal::neither || m_before.reasonCode == removal::stillValid)) {
        m_outcome.revokeError = Error{ErrorKind::NotFound, u"nobody will revoke it"_s};
        return Task<Done>::settled(Done{});
    }
    return m_parts.tokens.retire(m_connection)
        .then(this,
            [this](const TokenSet &tokens) {
                m_row = asGranted(m_row, tokens.app);
                if (tokens.refreshToken.isEmpty())
                    m_validUntil = tokens.expiresAt;
                if (m_resolve == Resolve::Anyway)
                    return Task<Done>::settled(fail(ErrorKind::NotFound, u"not to be revoked any more"_s));
                return endUnlessShared(tokens);
            })
        .then(this, [this](const Done &) { m_outcome.revoked = !m_outcome.keptForOthers; })
        .orElse(this, [this](const Error &error) {
            qCInfo(lcConnections) << "could not revoke" << m_connection << error.detail;
            m_outcome.revokeError = error;
            return Done{};
        });
}

/// Some providers know one grant for an account and a client, however many connections were made with it.
Task<Done> Disconnect::endUnlessShared(const TokenSet &tokens)
{
    const ProviderDescriptor *const provider = m_parts.catalog.find(m_row.provider);
    if (!provider || !provider->revocation.endsSharedGrant)
        return revokeGrant(m_parts, this, m_row, tokens);
    return m_parts.connections.all().then(this, [this, tokens](const QList<ConnectionRow> &rows) {
        m_outcome.keptForOthers = std::any_of(rows.cbegin(), rows.cend(), [this](const ConnectionRow &row) {
            return row.id != m_connection && row.provider == m_row.provider && row.clientId == m_row.clientId
                && row.accountId == m_row.accountId && row.phase == ConnectionPhase::Connected;
        });
        return m_outcome.keptForOthers ? Task<Done>::settled(Done{})
                                       : revokeGrant(m_parts, this, m_row, tokens);
    });
}

bool Disconnect::waitsForProvider() const
{
    return m_resolve == Resolve::Wait && m_outcome.revokeError && mayWorkLater(*m_outcome.revokeError);
}

Task<Done> Disconnect::erase()
{
    if (waitsForProvider())
        return Task<Done>::settled(Done{});
    if (m_before.phase == ConnectionPhase::Removing && m_before.reasonCode == removal::stillValid) {
        m_outcome.erased = true; // the last time
        return Task<Done>::settled(Done{});
    }
    return m_parts.tokens.erase(m_connection)
        .then(this, [this](const Done &) { m_outcome.erased = true; })
        .orElse(this, [this](const Error &error) {
            m_outcome.eraseError = error;
            return Done{};
        });
}

/// Nothing is left to do or to tell.
bool Disconnect::isOver() const
{
    if (m_resolve == Resolve::Anyway) {
        const bool failedBefore = m_before.phase == ConnectionPhase::Removing
            && (m_before.reasonCode == removal::notErased || m_before.reasonCode == removal::neither);
        return m_outcome.erased || failedBefore;
    }
    return m_outcome.erased && (m_outcome.revoked || m_outcome.keptForOthers || isDeadAlready(m_before));
}

QString Disconnect::reason() const
{
    if (m_outcome.erased)
        return removal::stillValid;
    if (m_outcome.revoked || m_outcome.keptForOthers)
        return removal::notErased;
    return waitsForProvider() ? removal::notRevoked : removal::neither;
}

Task<Disconnect::Outcome> Disconnect::settle()
{
    const auto theOutcome = [this](const auto &) { return m_outcome; };
    if (isOver())
        return m_parts.connections.remove(m_connection).then(this, theOutcome);
    m_outcome.leftValid = m_outcome.erased;
    const Error error = m_outcome.eraseError ? *m_outcome.eraseError : *m_outcome.revokeError;
    const auto change = [error, reason = reason(), until = m_validUntil](ConnectionRow &row) {
        row.reasonCode = reason;
        row.stillValidUntil = until ? until : row.stillValidUntil;
        row.vaultItemLeft = row.vaultItemLeft && reason != removal::stillValid;
        row.tokensUnsaved = false;
        row.lastErrorKind = nameOf(error.kind);
        row.lastErrorCode = error.providerCode;
        row.lastErrorText = error.providerText;
    };
    return m_parts.connections.update(m_connection, change).then(this, theOutcome);
}

} // namespace patchbay

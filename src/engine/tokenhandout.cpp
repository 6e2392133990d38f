#include "engine/tokenhandout.h"

#include "engine/notoken.h"

#include "engine/connectionservice.h"
#include "engine/rights.h"
#include "store/connectionstore.h"

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

bool wasSeenAlive(const AccessToken &token, const ConnectionRow &row, Timestamp now)
{
    const Timestamp checked = row.lastErrorKind.isEmpty() ? row.checkedAt : Timestamp();
    const Timestamp proof = std::max(token.issuedAt, checked);
    return proof <= now && now - proof < TokenHandout::proofLasts;
}

} // namespace

TokenHandout::TokenHandout(ConnectionStore &connections, TokenBroker &tokens, ConnectionService &service,
    const Rights &rights, Clock &clock)
    : m_connections(connections)
    , m_tokens(tokens)
    , m_service(service)
    , m_rights(rights)
    , m_clock(clock)
{
}

Task<AccessToken> TokenHandout::proven(
    const ConnectionId &id, std::chrono::seconds minValid, const QStringList &scopes)
{
    if (scopes.isEmpty())
        return alive(id, minValid);
    return alive(id, minValid).then(this, [this, id, scopes](const AccessToken &token) {
        return m_connections.find(id).then(
            this, [this, scopes, token](const ConnectionRow &row) -> Result<AccessToken> {
                const QStringList lacking = m_rights.lacking(row, scopes, token.scopes);
                if (lacking.isEmpty())
                    return token;
                return fail(lackingScopes(lacking));
            });
    });
}

Task<AccessToken> TokenHandout::alive(const ConnectionId &id, std::chrono::seconds minValid)
{
    return m_connections.find(id).then(this, [this, minValid](const ConnectionRow &row) {
        if (const auto allows = m_rights.mayHandOut(row); !allows)
            return Task<AccessToken>::settled(fail(allows.error()));
        return allowed(row, minValid);
    });
}

Task<AccessToken> TokenHandout::allowed(const ConnectionRow &row, std::chrono::seconds minValid)
{
    return m_tokens.fresh(row.id, minValid)
        .then(this, [this, id = row.id, minValid](const AccessToken &token) {
            if (token.expiresAt)
                return Task<AccessToken>::settled(token);
            return m_connections.find(id).then(this, [this, token, minValid](const ConnectionRow &now) {
                return wasSeenAlive(token, now, m_clock.now()) ? Task<AccessToken>::settled(token)
                                                               : tried(now.id, minValid);
            });
        });
}

Task<AccessToken> TokenHandout::tried(const ConnectionId &id, std::chrono::seconds minValid)
{
    return m_service.test(id).then(this, [this, id, minValid](const ConnectionRow &row) {
        if (row.offlineSince)
            return Task<AccessToken>::settled(fail(Error{.kind = ErrorKind::Offline,
                .detail = u"nobody can say whether the token is alive"_s,
                .providerCode = row.lastErrorCode,
                .providerText = row.lastErrorText}));
        return m_tokens.fresh(id, minValid);
    });
}

} // namespace patchbay

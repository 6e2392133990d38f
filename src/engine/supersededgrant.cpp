#include "engine/supersededgrant.h"

#include "base/logging.h"
#include "engine/revocation.h"
#include "engine/tokenbroker.h"
#include "oauth/tokenrequests.h"
#include "store/connectionstore.h"

#include <algorithm>

namespace patchbay
{

SupersededGrant::SupersededGrant(const ConnectionService::Parts &parts, const ProviderDescriptor &provider)
    : m_parts(parts)
    , m_provider(provider)
{
}

Task<Done> SupersededGrant::note(QObject *context, const ConnectionId &target, const QString &clientId)
{
    const bool limited = m_provider.grantCeiling && !m_provider.revocation.endsSharedGrant;
    return m_parts.connections.find(target)
        .then(context,
            [parts = m_parts, noted = m_noted, limited, clientId](const ConnectionRow &row) {
                noted->row = row;
                const bool isToEnd = limited || row.clientId != clientId;
                return isToEnd && row.phase == ConnectionPhase::Connected
                    ? parts.tokens.stored(row.id)
                    : Task<TokenSet>::settled(TokenSet());
            })
        .then(context, [noted = m_noted](const TokenSet &tokens) { noted->tokens = tokens; })
        .orElse(context, [](const Error &) { return Done{}; });
}

void SupersededGrant::end(QObject *context, const TokenSet &tokens) const
{
    const Secret older = tokenToRevoke(m_provider.revocation, m_noted->tokens);
    if (older.isEmpty() || older.equals(tokenToRevoke(m_provider.revocation, tokens)))
        return;
    isShared(context)
        .then(context,
            [parts = m_parts, noted = m_noted, context](bool shared) {
                return shared ? Task<Done>::settled(Done{})
                              : revokeGrant(parts, context, noted->row, noted->tokens);
            })
        .finally(context, [id = m_noted->row.id](const Result<Done> &ended) {
            if (!ended)
                qCInfo(lcConnections) << "an older sign-in may stay valid" << id << ended.error().detail;
        });
}

/// Asked once the new grant is noted: whoever is of the old one's account and app now lives from it.
Task<bool> SupersededGrant::isShared(QObject *context) const
{
    if (!m_provider.revocation.endsSharedGrant)
        return Task<bool>::settled(false);
    return m_parts.connections.all().then(context, [noted = m_noted](const QList<ConnectionRow> &rows) {
        return std::any_of(rows.cbegin(), rows.cend(), [&old = noted->row](const ConnectionRow &row) {
            return row.provider == old.provider && row.clientId == old.clientId
                && row.accountId == old.accountId;
        });
    });
}

} // namespace patchbay

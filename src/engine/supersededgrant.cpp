#include "engine/supersededgrant.h"

#include "base/logging.h"
#include "engine/revocation.h"
#include "engine/tokenbroker.h"
#include "oauth/tokenrequests.h"
#include "store/connectionstore.h"

namespace patchbay
{

SupersededGrant::SupersededGrant(const ConnectionService::Parts &parts, const ProviderDescriptor &provider)
    : m_parts(parts)
    , m_provider(provider)
{
}

Task<Done> SupersededGrant::note(QObject *context, const ConnectionId &target)
{
    if (!m_provider.grantCeiling || m_provider.revocation.endsSharedGrant)
        return Task<Done>::settled(Done{});
    return m_parts.connections.find(target)
        .then(context,
            [parts = m_parts, noted = m_noted](const ConnectionRow &row) {
                noted->row = row;
                return row.phase == ConnectionPhase::Connected ? parts.tokens.stored(row.id)
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
    revokeGrant(m_parts, context, m_noted->row, m_noted->tokens)
        .finally(context, [id = m_noted->row.id](const Result<Done> &ended) {
            if (!ended)
                qCInfo(lcConnections) << "an older sign-in may stay valid" << id << ended.error().detail;
        });
}

} // namespace patchbay

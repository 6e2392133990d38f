#pragma once

#include "engine/connectionservice.h"
#include "oauth/tokenset.h"

namespace patchbay
{

/// The grant that a new sign-in of the same account takes the place of. Where the provider keeps only so many
/// sign-ins, or the new one is another app's and replaces none by itself, the old one is ended; where it
/// might end others along, it is left. Values and steps only; what must outlive a sign-in does.
class SupersededGrant final
{
public:
    SupersededGrant(const ConnectionService::Parts &parts, const ProviderDescriptor &provider);

    /// Notes what `target` holds, before its tokens are replaced by the app `clientId`'s. Never fails.
    Task<Done> note(QObject *context, const ConnectionId &target, const QString &clientId);
    /// Ends it at the provider, unless `tokens` are the same grant. Not waited for: the new one is good
    /// without.
    void end(QObject *context, const TokenSet &tokens) const;

private:
    [[nodiscard]] Task<bool> isShared(QObject *context) const;

    struct Noted {
        ConnectionRow row;
        TokenSet tokens;
    };

    ConnectionService::Parts m_parts;
    ProviderDescriptor m_provider;
    std::shared_ptr<Noted> m_noted = std::make_shared<Noted>(); ///< shared with the steps under way
};

} // namespace patchbay

#include "engine/storedtokens.h"

#include "base/logging.h"
#include "store/connectionstore.h"
#include "vault/secretstore.h"

using namespace Qt::StringLiterals;

namespace patchbay
{

StoredTokens::StoredTokens(ConnectionStore &connections, SecretStore &vault)
    : m_connections(connections)
    , m_vault(vault)
{
}

Task<Done> StoredTokens::write(const ConnectionId &id, const TokenSet &tokens)
{
    return m_vault.write(VaultKey::forConnection(id), seal(tokens));
}

Task<TokenSet> StoredTokens::newest(const ConnectionRow &row, const std::optional<TokenSet> &held)
{
    if (row.thisRunOnly && held)
        return Task<TokenSet>::settled(*held);
    if (row.thisRunOnly && !row.vaultItemLeft) {
        return Task<TokenSet>::settled(
            fail(ErrorKind::NotFound, u"the tokens have gone with the run they were kept for"_s));
    }
    return newerOf(row.id, held);
}

/// Memory wins only with what the vault never saw: an unsaved or abandoned refresh, issued later.
Task<TokenSet> StoredTokens::newerOf(const ConnectionId &id, const std::optional<TokenSet> &held)
{
    return m_vault.read(VaultKey::forConnection(id))
        .then(this, [](const Secret &sealed) { return unseal(sealed); })
        .then(this,
            [held](
                const TokenSet &stored) { return held && held->issuedAt > stored.issuedAt ? *held : stored; })
        .orElse(this, [held](const Error &error) -> Result<TokenSet> {
            if (held)
                return *held;
            return fail(error);
        });
}

Task<Done> StoredTokens::erase(const ConnectionId &id)
{
    struct InVault {
        bool tokens = true;
        bool secret = true;
    };
    const auto eraseIf = [this](bool there, const VaultKey &key) {
        return there ? m_vault.erase(key) : Task<Done>::settled(Done{});
    };
    return m_connections.find(id)
        .then(this,
            [](const ConnectionRow &row) {
                const bool wasAsked = !row.thisRunOnly || row.vaultItemLeft;
                // A person who changed the app and was cut off leaves a secret that no row tells of.
                return InVault{wasAsked, wasAsked || (row.nextApp && row.nextApp->hasClientSecret)};
            })
        .orElse(this, [](const Error &) { return InVault(); })
        .then(this, [id, eraseIf, this](const InVault &there) {
            return eraseIf(there.tokens, VaultKey::forConnection(id))
                .then(this, [id, eraseIf, there](const Done &) {
                    return eraseIf(there.secret, VaultKey::forNextClientSecret(id));
                });
        });
}

Task<Done> StoredTokens::noteSaved(const ConnectionId &id)
{
    const auto change = [](ConnectionRow &row) {
        row.tokensUnsaved = false;
        if (row.lastErrorKind == nameOf(ErrorKind::KeychainLocked)
            || row.lastErrorKind == nameOf(ErrorKind::KeychainUnavailable))
            row.lastErrorKind.clear();
    };
    return m_connections.update(id, change)
        .then(this, [](const ConnectionRow &) { return Done{}; })
        .orElse(this, [](const Error &error) {
            qCWarning(lcConnections) << "could not note that a token is saved:" << error.detail;
            return Done{};
        });
}

Task<Done> StoredTokens::noteThisRunOnly(const ConnectionRow &row)
{
    if (row.phase == ConnectionPhase::Connecting || (row.thisRunOnly && !row.vaultItemLeft))
        return Task<Done>::settled(Done{});
    const auto change = [](ConnectionRow &kept) {
        kept.thisRunOnly = true;
        kept.vaultItemLeft = true;
    };
    return m_connections.update(row.id, change).then(this, [](const ConnectionRow &) { return Done{}; });
}

Task<Done> StoredTokens::eraseOlder(const ConnectionId &id)
{
    return m_connections.find(id).then(this, [this, id](const ConnectionRow &row) {
        if (!row.vaultItemLeft || !row.thisRunOnly || row.phase == ConnectionPhase::Removing)
            return Task<Done>::settled(Done{});
        return m_vault.erase(VaultKey::forConnection(id)).then(this, [this, id](const Done &) {
            return m_connections.update(id, [](ConnectionRow &clean) { clean.vaultItemLeft = false; })
                .then(this, [](const ConnectionRow &) { return Done{}; });
        });
    });
}

} // namespace patchbay

#include "engine/ownapps.h"

#include "base/logging.h"
#include "engine/clientcredentials.h"
#include "engine/refreshlock.h"
#include "engine/tokenbroker.h"
#include "providers/catalog.h"
#include "store/connectionstore.h"
#include "vault/secretstore.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace patchbay
{

namespace
{

constexpr Milliseconds lockPatience = 5s;

Error secretMissing()
{
    return {.kind = ErrorKind::Misconfigured,
        .detail = u"the secret of the connection's own app is gone"_s,
        .providerCode = u"client_secret_missing"_s};
}

bool isSame(const ConnectionRow &a, const ConnectionRow &b)
{
    return a.own == b.own && a.nextApp == b.nextApp;
}

bool hasSecretOf(const OwnApp &app, const OwnApp &wanted)
{
    return app.hasClientSecret && app.clientId == wanted.clientId;
}

/// The secret of this app waits for the next sign-in already.
bool waits(const ConnectionRow &row, const OwnApp &wanted)
{
    return row.nextApp && hasSecretOf(*row.nextApp, wanted);
}

} // namespace

/// On its way to vault and disk.
struct OwnApps::Change {
    ConnectionRow row; ///< as the person saw it
    OwnApp wanted;
    Secret secret; ///< empty: that of the same app stays
    bool isInUse = false; ///< nothing is left to wait for
};

OwnApps::OwnApps(const Parts &parts)
    : m_parts(parts)
{
}

Task<ConnectionRow> OwnApps::change(const ConnectionRow &before, const OwnApp &wanted, const Secret &typed)
{
    const QString lock = appLock(m_parts.lockFolder, before.id);
    return RefreshLock::acquire(lock, m_parts.clock, this, lockPatience)
        .then(this, [this, change = Change{before, wanted, typed}](const RefreshLock::Held &held) {
            return changeLocked(change).then(this, [held](const ConnectionRow &row) { return row; });
        });
}

Task<ConnectionRow> OwnApps::changeLocked(const Change &change)
{
    const auto write = [this](const Change &good) {
        const auto next = good.isInUse ? std::nullopt : std::optional(good.wanted);
        return storeSecret(good).then(this, [this, id = good.row.id, next](const Done &) {
            return m_parts.connections.update(id, [next](ConnectionRow &row) { row.nextApp = next; });
        });
    };
    return m_parts.connections.find(change.row.id)
        .then(this, [this, change](const ConnectionRow &now) { return judged(now, change); })
        .then(this, write);
}

Result<OwnApps::Change> OwnApps::judged(const ConnectionRow &now, Change change) const
{
    const ProviderDescriptor *const provider = m_parts.catalog.find(now.provider);
    if (!provider || now.phase == ConnectionPhase::Removing || now.phase == ConnectionPhase::Connecting)
        return fail(ErrorKind::NotFound, u"the connection cannot be signed in again"_s);
    if (!isSame(now, change.row)) {
        return fail({.kind = ErrorKind::Rejected,
            .detail = u"the connection's app was changed meanwhile"_s,
            .providerCode = u"changed_meanwhile"_s});
    }
    OwnApp &wanted = change.wanted;
    if (!wanted.clientId.isEmpty() && provider->settled.clientId)
        return fail(forbiddenBy(m_parts.catalog.policy()));
    if (!wanted.loginHost.isEmpty()) {
        const auto host = loginHostOf(*provider, wanted.loginHost);
        if (!host)
            return fail(provider->settled.loginHosts ? forbiddenBy(m_parts.catalog.policy()) : host.error());
        wanted.loginHost = *host == now.loginHost ? QString() : *host;
    }
    const bool isKept = waits(now, wanted) || hasSecretOf(now.own, wanted);
    wanted.hasClientSecret = !wanted.clientId.isEmpty() && (!change.secret.isEmpty() || isKept);
    change.isInUse = wanted == now.own && change.secret.isEmpty();
    return change;
}

/// Before the row: one that promises a secret must not stand without it. Where only the grant in use has it,
/// it is copied, because that grant ends before the next one is noted.
Task<Done> OwnApps::storeSecret(const Change &change)
{
    const VaultKey key = VaultKey::forNextClientSecret(change.row.id);
    const bool oneWaits = change.row.nextApp && change.row.nextApp->hasClientSecret;
    if (change.isInUse || !change.wanted.hasClientSecret)
        return oneWaits ? m_parts.vault.erase(key) : Task<Done>::settled(Done{});
    if (!change.secret.isEmpty())
        return m_parts.vault.write(key, change.secret);
    if (waits(change.row, change.wanted))
        return Task<Done>::settled(Done{});
    return sealedSecret(change.row.id).then(this, [this, key](const Secret &secret) {
        return m_parts.vault.write(key, secret);
    });
}

Task<Secret> OwnApps::secretOf(const ConnectionRow &row)
{
    if (!nextAppOf(row).hasClientSecret)
        return Task<Secret>::settled(Secret());
    if (!row.nextApp)
        return sealedSecret(row.id);
    return m_parts.vault.read(VaultKey::forNextClientSecret(row.id))
        .orElse(this, [](const Error &error) -> Result<Secret> {
            return fail(error.kind == ErrorKind::NotFound ? secretMissing() : error);
        });
}

/// With the grant in use.
Task<Secret> OwnApps::sealedSecret(const ConnectionId &id)
{
    return m_parts.tokens.stored(id)
        .orElse(this,
            [](const Error &error) -> Result<TokenSet> {
                return fail(error.kind == ErrorKind::NotFound ? secretMissing() : error);
            })
        .then(this, [](const TokenSet &tokens) -> Result<Secret> {
            if (tokens.app.clientSecret.isEmpty())
                return fail(secretMissing());
            return tokens.app.clientSecret;
        });
}

Task<Done> OwnApps::forgetUsedSecret(const ConnectionId &id)
{
    const QString lock = appLock(m_parts.lockFolder, id);
    const auto eraseUnlessWaiting = [this, id](const ConnectionRow &row) {
        return row.nextApp && row.nextApp->hasClientSecret
            ? Task<Done>::settled(Done{})
            : m_parts.vault.erase(VaultKey::forNextClientSecret(id));
    };
    return RefreshLock::acquire(lock, m_parts.clock, this, lockPatience)
        .then(this,
            [this, id, eraseUnlessWaiting](const RefreshLock::Held &held) {
                return m_parts.connections.find(id)
                    .then(this, eraseUnlessWaiting)
                    .then(this, [held](const Done &) { return Done{}; });
            })
        .orElse(this, [](const Error &error) {
            qCWarning(lcConnections) << "a used client secret stays for now:" << error.detail;
            return Done{};
        });
}

} // namespace patchbay

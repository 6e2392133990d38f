#pragma once

#include "base/clock.h"
#include "base/secret.h"
#include "base/task.h"
#include "store/connectionrow.h"

#include <QObject>

namespace patchbay
{

class ConnectionStore;
class ProviderCatalog;
class SecretStore;
class TokenBroker;

/// What a connection has of its own in place of its provider's settings, as a person changes it. A change
/// waits beside what is in use, because a refresh token is bound to the app that got it: the next sign-in
/// that succeeds takes it over. Event loop only.
class OwnApps final : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        const ProviderCatalog &catalog;
        ConnectionStore &connections;
        SecretStore &vault;
        TokenBroker &tokens;
        Clock &clock;
        QString lockFolder; ///< the broker's
    };
    explicit OwnApps(const Parts &parts);

    /// `before` is the row as the person saw it; an empty secret: that of the same app stays. What is in use
    /// already waits no more. Errors: Rejected as "changed_meanwhile", NotFound for one that is being
    /// removed, Forbidden where the policy settles the client id or the host, those of loginHostOf,
    /// Misconfigured as "client_secret_missing", the vault's.
    Task<ConnectionRow> change(const ConnectionRow &before, const OwnApp &wanted, const Secret &typed);
    /// Of the app the next sign-in is made with, where that is the connection's own; empty where it has none.
    /// Misconfigured as "client_secret_missing" where it had one. Errors: the vault's.
    Task<Secret> secretOf(const ConnectionRow &row);
    /// A sign-in has taken it over: it is sealed with the grant. One that a person set meanwhile stays. Never
    /// fails; what stays behind goes with the connection.
    Task<Done> forgetUsedSecret(const ConnectionId &id);

private:
    struct Change;
    Task<ConnectionRow> changeLocked(const Change &change);
    [[nodiscard]] Result<Change> judged(const ConnectionRow &now, Change change) const;
    Task<Done> storeSecret(const Change &change);
    Task<Secret> sealedSecret(const ConnectionId &id);

    Parts m_parts;
};

} // namespace patchbay

#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "providers/descriptor.h"

#include <QStringList>
#include <QUrl>

namespace patchbay
{

/// Where a connection stands in its life, as kept on disk. What a card shows is made from this and from what
/// happens.
enum class ConnectionPhase {
    Connecting, ///< a sign-in was begun; found at start, it is an orphan and its vault item is erased
    Connected,
    NeedsReconnect, ///< the grant has ended; `reasonCode` says how
    Removing, ///< disconnect was asked for and one half is not done yet (tombstone)
};

/// What a connection has of its own in place of its provider's settings. Empty members: as those say.
struct OwnApp {
    QString clientId = {};
    bool hasClientSecret = false; ///< sealed with the tokens; of `nextApp`, in the vault by itself
    QStringList scopes = {};
    QString loginHost = {}; ///< a host, or a key of loginHosts; of an app in use, the row's says it

    friend bool operator==(const OwnApp &, const OwnApp &) = default;
};

/// The facts of one connection that are not secret: all that the first paint needs.
struct ConnectionRow {
    ConnectionId id;
    ProviderId provider;
    ConnectionPhase phase = ConnectionPhase::Connecting;
    QString
        reasonCode; ///< the provider's code, or ours, behind NeedsReconnect; of Removing: what it waits for
    QString label; ///< the person's own name for it; empty: tenantLabel
    QString accountId; ///< the provider's id of the user
    QString accountLabel; ///< "sales@acme.example"
    QString accountName; ///< "Robin Sample"
    QString tenantId; ///< the org's id
    QString tenantLabel; ///< "Acme Corp"
    Environment environment = Environment::None;
    QString loginHost; ///< "login.salesforce.com"; "{local}" for a local service
    QUrl instanceUrl;
    QString clientId; ///< the app this grant was given to
    QString
        tokenEndpoint; ///< templates as they were when it was made: a changed provider file changes no grant
    QString revocationEndpoint;
    QStringList scopesAsked;
    QStringList scopesGranted;
    QString apiVersion; ///< a person's choice, "59.0"; empty: the newest that both sides know
    OwnApp own; ///< of the grant it has
    std::optional<OwnApp> nextApp; ///< a person's change since: the next sign-in is made with it
    QString user; ///< the person's or program's own identifiers
    QString tenant;
    QStringList tags;
    QString colour; ///< "#C2410C"
    bool isDefault = false; ///< used where only the provider is named; the store's to say, never the caller's
    bool thisRunOnly = false; ///< its tokens are in memory only
    bool vaultItemLeft = false; ///< the vault may hold older ones, still to be erased
    bool tokensUnsaved = false; ///< the vault did not take the newest; one process holds them in memory
    int apiUsed = -1; ///< from Sforce-Limit-Info; -1 unknown
    int apiLimit = -1;
    Timestamp createdAt{};
    Timestamp issuedAt{};
    Timestamp refreshedAt{};
    Timestamp checkedAt{}; ///< the last answer about the grant; of NeedsReconnect: when its end was learnt
    std::optional<Timestamp> offlineSince;
    std::optional<Timestamp> stillValidUntil; ///< Removing: the unrevoked access ends by itself then
    QString lastErrorKind; ///< nameOf(ErrorKind); empty: none
    QString lastErrorCode;
    QString lastErrorText;

    [[nodiscard]] QString displayName() const
    {
        return !label.isEmpty() ? label : !tenantLabel.isEmpty() ? tenantLabel : accountLabel;
    }
};

/// What a person set for a provider: their own app.
struct ProviderSettings {
    ProviderId provider;
    QString clientId;
    bool hasClientSecret = false; ///< the secret itself is in the keychain
    QString loginHost; ///< a host, or a key of loginHosts
    QStringList scopes;
    QString reason; ///< empty: the descriptor's
    std::optional<ConsentWay> consentWay;
    bool onHome = false;

    friend bool operator==(const ProviderSettings &, const ProviderSettings &) = default;
};

} // namespace patchbay

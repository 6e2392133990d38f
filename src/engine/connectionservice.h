#pragma once

#include "base/clock.h"
#include "base/entropy.h"
#include "base/ids.h"
#include "base/task.h"
#include "consent/consentsurface.h"
#include "store/connectionrow.h"

#include <QObject>

#include <memory>

namespace patchbay
{

class AuthorizedClient;
class ConnectionStore;
class ConsentRouter;
class HttpClient;
class LocalServices;
class PreferenceStore;
class ProviderCatalog;
class SecretStore;
class TokenBroker;

/// What a row in phase Removing waits for, by its reasonCode. None: it is being removed now.
namespace removal
{
inline constexpr QLatin1StringView notRevoked{"not_revoked"}; ///< the provider may still confirm
inline constexpr QLatin1StringView notErased{"not_erased"}; ///< revoked there; the vault did not erase
inline constexpr QLatin1StringView neither{"neither"}; ///< nobody will revoke it; the vault did not erase
inline constexpr QLatin1StringView stillValid{"still_valid"}; ///< erased; nobody will revoke it: to be told
} // namespace removal

/// What a sign-in in progress is doing, for the card.
enum class ConnectStage {
    Preparing,
    WaitingForYou,
    WaitingForBrowser,
    WaitingForCode,
    Checking,
    AnotherAccount, ///< a reconnect ended in another user or org: the person is asked
    Saving,
};

/// What becomes of a reconnect that ended in another account. Until it is said, nothing has changed.
enum class AccountAnswer {
    KeepOld, ///< the new access is taken back
    AddAsAnother, ///< a connection of its own, beside the old one
    /// A connection of its own that takes over label, identifiers, tags, colour and place as default; the old
    /// one is disconnected by its provider's rule. Not the old one's id: whoever names that, meant the old
    /// account.
    Replace,
};

struct ConnectOptions {
    ProviderId provider;
    QString loginHost; ///< host or key of loginHosts; empty: the settings' or the provider's first
    std::optional<ConsentWay> way; ///< empty: the settings' or the provider's first
    ConnectionId reconnect; ///< set: in place, identity kept
    bool thisRunOnly = false;
    QString user;
    QString tenant;
    bool byHand = false; ///< by the browser, where no port is free: the person brings the last address
    OwnApp own = {}; ///< of a new connection; one that is renewed has its own in its row
    Secret ownSecret = {}; ///< of `own.clientId`
};

/// Connect, reconnect, test, disconnect: the life of a connection. One state (ConnectionPhase), changed only
/// here and by TokenBroker's grantEnded. Everything can be cancelled; Cancelled leaves things as they were
/// before.
class ConnectionService final : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        const ProviderCatalog &catalog;
        ConnectionStore &connections;
        SecretStore &vault;
        TokenBroker &tokens;
        AuthorizedClient &client;
        HttpClient &http;
        ConsentRouter &consent;
        LocalServices &services;
        Clock &clock;
        Entropy &entropy;
        QString lockFolder; ///< the broker's
        PreferenceStore &preferences;
    };
    explicit ConnectionService(const Parts &parts);
    ~ConnectionService() override;

    /// Erases what a killed sign-in left (rows in phase Connecting and their vault items) and goes on with
    /// half-done disconnects. Call once at start.
    Task<Done> recover();

    /// One sign-in per provider and connection at a time; a second call raises the window of the first and
    /// shares it.
    Task<ConnectionRow> connectAccount(const ConnectOptions &options);
    void cancel(const ProviderId &provider, const ConnectionId &connection = {});
    /// Cancels every sign-in of this process; done when each is undone.
    Task<Done> cancelAll();
    void showWindow(const ProviderId &provider, const ConnectionId &connection = {});
    /// The stage of a sign-in that goes on now; none: none goes on.
    [[nodiscard]] std::optional<ConnectStage> stage(
        const ProviderId &provider, const ConnectionId &connection = {}) const;
    /// While the browser is waited for: an error came back that names no sign-in. It ends nothing.
    [[nodiscard]] bool sawUnmatchedError(
        const ProviderId &provider, const ConnectionId &connection = {}) const;
    /// While the browser is waited for: none could be opened.
    [[nodiscard]] bool isBrowserMissing(
        const ProviderId &provider, const ConnectionId &connection = {}) const;
    /// While the browser is waited for: nobody listens, the last address is to be pasted.
    [[nodiscard]] bool isByHand(const ProviderId &provider, const ConnectionId &connection = {}) const;
    /// The address of the last page, pasted by the person. As ConsentRouter::takePasted: what does not fit
    /// ends nothing.
    [[nodiscard]] Result<Done> takePasted(
        const ProviderId &provider, const ConnectionId &connection, const Secret &address);
    /// Who signed in instead, while the person is asked about it (AnotherAccount).
    [[nodiscard]] std::optional<ConnectionRow> otherAccount(
        const ProviderId &provider, const ConnectionId &connection) const;
    void answerOtherAccount(const ProviderId &provider, const ConnectionId &connection, AccountAnswer answer);
    /// The address to open while the browser or a code is waited for. Empty otherwise.
    [[nodiscard]] Secret waitingUrl(const ProviderId &provider, const ConnectionId &connection = {}) const;
    /// The code to enter there (RFC 8628), which is always shown. Empty unless a code is waited for.
    [[nodiscard]] QString waitingCode(const ProviderId &provider, const ConnectionId &connection = {}) const;

    /// Asks the provider whether the grant still works; the row is updated. Offline and service trouble are
    /// recorded, never taken for a dead grant.
    Task<ConnectionRow> test(const ConnectionId &id);

    /// What a smoke action counted at the provider: "Repositories", 12.
    struct SmokeFinding {
        QString label;
        qint64 count = 0;
    };
    struct TryOutcome {
        ConnectionRow row;
        std::optional<SmokeFinding> found; ///< none: the provider has no such action, or it is not allowed
        std::optional<Error> smokeError; ///< the grant works, the action did not
    };
    /// A test as a person means it: the grant, then something the connection is for. Reads, never writes.
    Task<TryOutcome> tryOut(const ConnectionId &id);

    struct DisconnectOutcome {
        bool revoked = false; ///< the provider confirmed
        bool erased = false; ///< the keychain item is gone
        bool keptForOthers = false; ///< not revoked: other connections live on the same grant
        bool leftValid = false; ///< nobody will revoke it: the row stays until a person has seen that
        std::optional<Error> revokeError;
        std::optional<Error> eraseError;
    };
    /// Revokes there, erases here; what failed stays as a tombstone and is tried again at start. While the
    /// provider may still confirm, the sealed tokens are kept for that alone; nobody is served from them.
    /// A sign-in that renews it is cancelled. Where the provider has no way to revoke, or refuses to, the row
    /// stays to say so (removal::stillValid).
    Task<DisconnectOutcome> disconnectAccount(const ConnectionId &id);
    /// The person knows what stays behind: no more revoking, and a vault that did not erase twice is left
    /// alone.
    Task<DisconnectOutcome> removeAnyway(const ConnectionId &id);
    [[nodiscard]] bool isDisconnecting(const ConnectionId &id) const;

signals:
    /// A sign-in moved on, or ended.
    void stageChanged(const patchbay::ProviderId &provider, const patchbay::ConnectionId &connection);
    /// A row was added, changed or removed by this process.
    void connectionsChanged();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace patchbay

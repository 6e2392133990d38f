#pragma once

#include "engine/codegrant.h"
#include "engine/connectionservice.h"
#include "engine/devicegrant.h"
#include "engine/ownapps.h"
#include "engine/refreshlock.h"
#include "engine/supersededgrant.h"
#include "providers/accountfacts.h"

namespace patchbay
{

/// One sign-in, from the settings to a row that says Connected. Runs once; whatever stops it, things are as
/// they were before. A new connection has a row in phase Connecting and a lock file meanwhile, so that a
/// killed one is found.
class ConnectAttempt final : public QObject
{
    Q_OBJECT
public:
    ConnectAttempt(const ConnectionService::Parts &parts, ConnectOptions options, QObject *parent);

    Task<ConnectionRow> run();
    void cancel();
    void raise();
    [[nodiscard]] Result<Done> takePasted(const Secret &address);
    [[nodiscard]] bool isByHand() const { return m_options.byHand; }
    [[nodiscard]] bool isStopping() const { return m_stop.stop_requested(); }
    [[nodiscard]] ConnectStage stage() const { return m_stage; }
    [[nodiscard]] Secret waitingUrl() const { return m_waitingUrl; }
    [[nodiscard]] QString waitingCode() const { return m_waitingCode; }
    [[nodiscard]] bool sawUnmatchedError() const { return m_unmatchedError; }
    [[nodiscard]] bool isBrowserMissing() const { return m_browserMissing; }
    [[nodiscard]] std::optional<ConnectionRow> otherAccount() const;
    void answer(AccountAnswer answer);
    /// What the new connection has taken the place of, once it is connected.
    [[nodiscard]] ConnectionId replaced() const { return m_replaced; }

signals:
    void stageChanged();

private:
    Task<Done> prepare();
    Task<Done> forgetUsedSecret(const ConnectionId &target);
    Task<Done> askKeychain();
    Task<Done> saveConnecting();
    Task<Done> locate();
    Task<Done> reach(const QString &host);
    Task<Done> obtainGrant();
    Task<TokenSet> obtainByPage();
    Task<TokenSet> obtainByDeviceCode();
    Result<Done> take(const TokenSet &tokens);
    Task<Done> identify();
    Task<ConnectionRow> conclude();
    Task<ConnectionRow> askAboutOther();
    Task<ConnectionRow> become(AccountAnswer answer);
    Task<ConnectionRow> keepAsNew();
    Task<ConnectionRow> keepFor(const ConnectionId &target);
    Task<ConnectionRow> markConnected(const ConnectionId &target);
    Task<ConnectionRow> undo(const Error &error);
    Task<Done> discardGrant();
    Task<Done> handDefaultOn(const ConnectionId &target);
    void show(const CodeGrant &grant);
    void show(const DeviceAuthorization &device);
    void setStage(ConnectStage stage);
    Task<Done> noteSuperseded(const ConnectionId &target);
    template<typename T>
    [[nodiscard]] Result<T> unlessStopped(T value) const;

    ConnectionService::Parts m_parts;
    OwnApps m_apps;
    ConnectOptions m_options;
    std::stop_source m_stop;
    CodeGrant *m_grant = nullptr; ///< while the provider's page is asked
    ConnectStage m_stage = ConnectStage::Preparing;
    AttemptId m_attempt;
    Secret m_waitingUrl;
    QString m_waitingCode;
    bool m_unmatchedError = false; ///< while waiting for the browser
    bool m_browserMissing = false; ///< the same
    ProviderDescriptor m_provider;
    OAuthClient m_client;
    ConsentWay m_way = ConsentWay::Browser;
    QString m_host; ///< authority the person signs in at
    TokenSet m_tokens;
    AccountFacts m_facts;
    ConnectionRow m_row; ///< what is being made
    std::optional<ConnectionRow> m_before; ///< what is being renewed
    RefreshLock::Held m_signInLock;
    std::optional<Promise<AccountAnswer>> m_question; ///< while the person is asked about another account
    ConnectionId m_replaced;
    std::optional<SupersededGrant> m_superseded;
    bool m_saved = false; ///< a row in phase Connecting is on disk
    bool m_hasGrant = false; ///< the provider gave tokens
    ConnectionId m_kept; ///< whose vault item holds them
};

} // namespace patchbay

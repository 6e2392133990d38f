#pragma once

#include "engine/connectionservice.h"
#include "engine/devicegrant.h"
#include "engine/refreshlock.h"
#include "oauth/tokenrequests.h"
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
    [[nodiscard]] bool isStopping() const { return m_stop.stop_requested(); }
    [[nodiscard]] ConnectStage stage() const { return m_stage; }
    [[nodiscard]] Secret waitingUrl() const { return m_waitingUrl; }
    [[nodiscard]] QString waitingCode() const { return m_waitingCode; }
    [[nodiscard]] bool sawUnmatchedError() const { return m_unmatchedError; }

signals:
    void stageChanged();
    void mismatched(const patchbay::AccountMismatch &mismatch);

private:
    Result<Done> choose(const ProviderDescriptor &provider, const ProviderSettings &settings);
    QStringList scopesOf(const ProviderSettings &settings) const;
    Task<Done> prepare();
    Task<Done> readSecret(const ProviderSettings &settings);
    Task<Done> askKeychain();
    Task<Done> saveConnecting();
    Task<Done> locate();
    Task<Done> obtainGrant();
    Task<Done> askForCode();
    Result<QUrl> endpointFrom(const QString &urlTemplate) const;
    Task<AuthorizationCode> ask(ConsentWay way);
    Task<AuthorizationCode> obtain(ConsentWay way, const QUrl &redirect);
    AuthorizationParameters authorizationAt(const QUrl &endpoint, const QUrl &redirect) const;
    Result<Done> followAccount(const AuthorizationCode &code);
    Task<Done> exchange(const AuthorizationCode &code);
    Result<Done> take(const TokenSet &tokens);
    Task<Done> identify(qsizetype step);
    Task<Done> identifyBy(const IdentityStep &step);
    Result<Done> checkIdentity();
    Task<ConnectionRow> conclude();
    Task<ConnectionRow> keepFor(const ConnectionId &target);
    Task<ConnectionRow> markConnected(const ConnectionId &target);
    Task<ConnectionRow> undo(const Error &error);
    Task<Done> discardGrant();
    void noteUnmatchedError();
    void describeInRow();
    void setStage(ConnectStage stage);
    [[nodiscard]] QUrl localOrInstance() const;
    [[nodiscard]] bool isSameAccount(const ConnectionRow &other) const;
    template<typename T>
    [[nodiscard]] Result<T> unlessStopped(T value) const;

    ConnectionService::Parts m_parts;
    ConnectOptions m_options;
    std::stop_source m_stop;
    ConnectStage m_stage = ConnectStage::Preparing;
    AttemptId m_attempt;
    Secret m_waitingUrl;
    QString m_waitingCode;
    bool m_unmatchedError = false; ///< while waiting for the browser
    ProviderDescriptor m_provider;
    OAuthClient m_client;
    ConsentWay m_way = ConsentWay::Browser;
    QString m_host; ///< authority the person signs in at
    PendingAuthorization m_pending;
    TokenSet m_tokens;
    AccountFacts m_facts;
    ConnectionRow m_row; ///< what is being made
    std::optional<ConnectionRow> m_before; ///< what is being renewed
    RefreshLock::Held m_signInLock;
    bool m_saved = false; ///< a row in phase Connecting is on disk
    bool m_hasGrant = false; ///< the provider gave tokens
    ConnectionId m_kept; ///< whose vault item holds them
};

} // namespace patchbay

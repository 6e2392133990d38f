#pragma once

#include "base/clock.h"
#include "consent/consentrouter.h"
#include "oauth/authorization.h"
#include "providers/descriptor.h"

#include <QObject>

#include <optional>

namespace patchbay
{

class HttpClient;

/// Consent by the provider's own page (RFC 6749 4.1, RFC 7636): settles the redirect URI, hands the request
/// in beforehand where the provider wants that (RFC 9126), has the person sign in there, judges the callback
/// and exchanges its code, once. Where the embedded view cannot show the page it begins anew in the browser.
/// Runs once, on the event loop; a stop ends the page and the request, not the reading of tokens that have
/// come.
class CodeGrant final : public QObject
{
    Q_OBJECT
public:
    struct Order {
        AttemptId attempt;
        ProviderDescriptor provider;
        OAuthClient client;
        QStringList scopes;
        ConsentWay way = ConsentWay::Browser;
        QString host; ///< authority the person signs in at
        QUrl instanceUrl; ///< where known before
        bool byHand = false; ///< no port is listened on: the person brings the address of the last page
    };
    CodeGrant(ConsentRouter &consent, HttpClient &http, Clock &clock, Entropy &entropy, Order order,
        QObject *parent);

    /// Errors: those of ConsentRouter, readCallback, HttpClient and readTokenReply; HelperFailed when there
    /// is no other way to show the page; Insecure as "foreign_login_host"; Cancelled. A code whose exchange
    /// was lost is spent. By hand, Insecure as "code_unprotected" where whoever holds the port could use the
    /// code: neither PKCE nor a client secret guards it.
    Task<TokenSet> run(std::stop_token stop);
    /// As ConsentRouter::takePasted.
    [[nodiscard]] Result<Done> takePasted(const Secret &address);

    /// How the person is waited for; none once the code is being exchanged.
    [[nodiscard]] std::optional<ConsentWay> waitingBy() const { return m_waitingBy; }
    /// The address to open, while the browser is waited for; none once a pushed request has expired.
    [[nodiscard]] Secret waitingUrl() const { return m_waitingUrl; }
    /// While the browser is waited for: an error came that names no sign-in. It ends nothing.
    [[nodiscard]] bool sawUnmatchedError() const { return m_unmatchedError; }
    /// While the browser is waited for: none could be opened, but the address can be copied.
    [[nodiscard]] bool isBrowserMissing() const { return m_browserMissing; }
    /// Where the callback said that the account lives. None: it did not, the order's host stands.
    [[nodiscard]] const std::optional<QString> &accountHost() const { return m_accountHost; }

signals:
    /// What the person is to be shown has changed.
    void shown();

private:
    Task<AuthorizationCode> ask(ConsentWay way);
    Task<AuthorizationCode> obtain(ConsentWay way, const QUrl &redirect);
    Task<AuthorizationCode> obtainByHand(const QList<QUrl> &redirects);
    Task<Secret> addressFor(const QUrl &endpoint);
    Task<AuthorizationCode> show(ConsentWay way, const Secret &address);
    void withdrawAfter(std::chrono::seconds lifetime, const Secret &address);
    Task<AuthorizationCode> judge(ConsentWay way, const ConsentAnswer &answer);
    Result<Done> followAccount(const AuthorizationCode &code);
    Task<TokenSet> exchange(const AuthorizationCode &code);
    void note(bool &flag);
    [[nodiscard]] Result<QUrl> endpointFrom(const QString &urlTemplate) const;
    [[nodiscard]] AuthorizationParameters authorizationAt(const QUrl &endpoint, const QUrl &redirect) const;

    ConsentRouter &m_consent;
    HttpClient &m_http;
    Clock &m_clock;
    Entropy &m_entropy;
    const Order m_order;
    std::stop_token m_stop;
    PendingAuthorization m_pending;
    std::optional<ConsentWay> m_waitingBy;
    Secret m_waitingUrl;
    bool m_unmatchedError = false;
    bool m_browserMissing = false;
    std::optional<QString> m_accountHost;
};

} // namespace patchbay

#pragma once

#include "support/rawserver.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>
#include <QUrlQuery>

namespace patchbay::test
{

/// An authorization server and API on loopback that takes nothing but what the standards allow, and
/// misbehaves when told. Knows every secret that went through it, so that a test can look for them
/// afterwards.
class OAuthServer final : public QObject
{
    Q_OBJECT
public:
    using Answer = std::function<void(QTcpSocket &socket)>;
    enum class Decision { Allow, Deny };

    static constexpr auto clientId = "patchbay.test.desktop";
    static constexpr auto authorizePath = "/oauth/authorize";
    static constexpr auto tokenPath = "/oauth/token";
    static constexpr auto revokePath = "/oauth/revoke";
    static constexpr auto whoPath = "/who";
    static constexpr auto alivePath = "/alive";

    explicit OAuthServer(QStringList redirectUris);

    [[nodiscard]] QString url(const QString &path = {}) const;
    /// Where a person's decision on the sign-in page leads.
    [[nodiscard]] QByteArray decide(const QUrl &authorize, Decision decision);

    /// Answers the next `times` requests to that path otherwise.
    void misbehave(const QByteArray &path, Answer answer, int times = 1);
    void behave() { m_misbehaviours.clear(); }
    void goAway();
    [[nodiscard]] bool comeBack();
    void expireAccessTokens() { m_accessTokens.clear(); }
    void revokeGrants();
    /// The account that signs in from now on.
    void setAccount(const QString &id) { m_account = id; }

    [[nodiscard]] int asked(const QByteArray &path) const { return m_asked.value(path); }
    [[nodiscard]] int liveGrants() const { return int(m_refreshTokens.size()); }
    /// What the client did that a standard does not allow.
    [[nodiscard]] const QStringList &complaints() const { return m_complaints; }
    /// Codes, verifiers, states and tokens of all sign-ins.
    [[nodiscard]] const QByteArrayList &secrets() const { return m_secrets; }

    static void answerJson(QTcpSocket &socket, int status, const QJsonObject &json);
    static void answerText(QTcpSocket &socket, int status, const QByteArray &type, const QByteArray &text);
    [[nodiscard]] QJsonObject newTokens();

private:
    struct PendingCode {
        QString redirectUri;
        QByteArray challenge;
    };

    void serve(QTcpSocket &socket, const QByteArray &request);
    void exchange(QTcpSocket &socket, const QUrlQuery &form);
    void renew(QTcpSocket &socket, const QUrlQuery &form);
    void refuse(QTcpSocket &socket, const QString &code, const QString &why);
    [[nodiscard]] QString checkAuthorize(const QUrlQuery &query) const;
    [[nodiscard]] QByteArray secret(const QByteArray &prefix);

    RawServer m_server;
    quint16 m_port;
    QStringList m_redirectUris;
    QString m_account;
    QHash<QByteArray, std::pair<Answer, int>> m_misbehaviours;
    QHash<QByteArray, int> m_asked;
    QHash<QByteArray, PendingCode> m_codes;
    QByteArrayList m_accessTokens;
    QByteArrayList m_refreshTokens;
    QByteArrayList m_secrets;
    QStringList m_complaints;
};

} // namespace patchbay::test

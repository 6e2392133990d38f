#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QUrlQuery>

namespace patchbay::test
{

struct Answer {
    int status = 0; ///< 0 where the connection ended without one.
    QByteArray body;
    QHash<QByteArray, QByteArray> headers; ///< Names in lower case.

    [[nodiscard]] QJsonObject object() const;
    [[nodiscard]] QJsonArray array() const;
    /// errorCode of the first entry of Salesforce's error array.
    [[nodiscard]] QString errorCode() const;
};

using Headers = QList<std::pair<QByteArray, QByteArray>>;

/// The real demo org in a process of its own, and a plain HTTP client with a cookie jar to talk to it.
class DemoOrgProgram final
{
public:
    static constexpr auto clientId = "patchbay.demo.desktop";
    static constexpr auto redirectUri = "http://localhost:17177/oauth/callback";

    ~DemoOrgProgram();
    /// Starts it with --port 0 --control and these arguments; true when it told where it listens.
    [[nodiscard]] bool start(const QStringList &arguments);
    void stop();
    [[nodiscard]] int exitCode() const { return m_process.exitCode(); }
    [[nodiscard]] QByteArray url() const { return m_url; }

    [[nodiscard]] Answer send(const QByteArray &method, const QByteArray &path, const QByteArray &body = {},
        const Headers &headers = {});
    [[nodiscard]] Answer postForm(const QByteArray &path, const QUrlQuery &form);
    [[nodiscard]] Answer sendJson(const QByteArray &method, const QByteArray &path, const QJsonObject &body,
        const QByteArray &accessToken);
    [[nodiscard]] Answer get(const QByteArray &path, const QByteArray &accessToken);
    [[nodiscard]] Answer control(
        const QByteArray &method, const QByteArray &path, const QJsonObject &body = {});
    void forgetControlKey() { m_controlKey = "none"; }
    void forgetCookies();
    /// Who signs in from now on.
    void setPerson(const QString &username) { m_person = username; }

    /// A whole authorize request with the challenge of `verifier`.
    [[nodiscard]] static QUrlQuery authorizeQuery(const QByteArray &verifier);
    /// Signs in and answers the consent page; gives back where that led.
    [[nodiscard]] Answer consent(const QUrlQuery &authorize, const QString &decision);
    /// The code of a consent that was given.
    [[nodiscard]] QString freshCode(const QByteArray &verifier);
    [[nodiscard]] static QUrlQuery exchangeForm(const QString &code, const QByteArray &verifier);
    /// Connects from beginning to end.
    [[nodiscard]] QJsonObject connectedTokens();

private:
    [[nodiscard]] Answer sendTo(
        const QByteArray &url, const QByteArray &method, const QByteArray &body, const Headers &headers);

    QProcess m_process;
    std::unique_ptr<QNetworkAccessManager> m_network = std::make_unique<QNetworkAccessManager>();
    QString m_person = QStringLiteral("you@demo.example");
    QByteArray m_url;
    QByteArray m_control;
    QByteArray m_controlKey;
};

/// The hidden fields of a form on a page.
[[nodiscard]] QUrlQuery hiddenFields(const QByteArray &page);
[[nodiscard]] QString queryItem(const QByteArray &location, const QString &name);

} // namespace patchbay::test

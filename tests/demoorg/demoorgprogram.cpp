#include "demoorg/demoorgprogram.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QNetworkCookieJar>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace patchbay::test
{

QJsonObject Answer::object() const
{
    return QJsonDocument::fromJson(body).object();
}

QJsonArray Answer::array() const
{
    return QJsonDocument::fromJson(body).array();
}

QString Answer::errorCode() const
{
    return array().at(0)["errorCode"_L1].toString();
}

QUrlQuery hiddenFields(const QByteArray &page)
{
    static const QRegularExpression field(u"type=\"hidden\" name=\"(\\w+)\" value=\"([^\"]*)\""_s);
    QUrlQuery form;
    auto matches = field.globalMatch(QString::fromUtf8(page));
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        form.addQueryItem(match.captured(1), match.captured(2));
    }
    return form;
}

QString queryItem(const QByteArray &location, const QString &name)
{
    return QUrlQuery(QUrl::fromEncoded(location)).queryItemValue(name, QUrl::FullyDecoded);
}

DemoOrgProgram::~DemoOrgProgram()
{
    stop();
}

bool DemoOrgProgram::start(const QStringList &arguments)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(
        QStringLiteral(DEMO_ORG_PROGRAM), QStringList{u"--port"_s, u"0"_s, u"--control"_s} + arguments);
    while (!m_process.canReadLine())
        if (!m_process.waitForReadyRead(20000))
            return false;
    const QJsonObject ready = QJsonDocument::fromJson(m_process.readLine()).object();
    m_url = ready["url"_L1].toString().toUtf8();
    m_control = ready["control"_L1].toString().toUtf8();
    m_controlKey = ready["controlKey"_L1].toString().toUtf8();
    return !m_url.isEmpty();
}

void DemoOrgProgram::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(20000))
        m_process.kill();
}

void DemoOrgProgram::forgetCookies()
{
    m_network->setCookieJar(new QNetworkCookieJar(m_network.get()));
}

Answer DemoOrgProgram::sendTo(
    const QByteArray &url, const QByteArray &method, const QByteArray &body, const Headers &headers)
{
    QNetworkRequest request(QUrl::fromEncoded(url));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    for (const auto &[name, value] : headers)
        request.setRawHeader(name, value);
    const std::unique_ptr<QNetworkReply> reply(m_network->sendCustomRequest(request, method, body));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!reply->isFinished() && !finished.wait(30000))
        return {};
    Answer answer;
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.body = reply->readAll();
    for (const auto &[name, value] : reply->rawHeaderPairs())
        answer.headers.insert(name.toLower(), value);
    return answer;
}

Answer DemoOrgProgram::send(
    const QByteArray &method, const QByteArray &path, const QByteArray &body, const Headers &headers)
{
    return sendTo(m_url + path, method, body, headers);
}

Answer DemoOrgProgram::postForm(const QByteArray &path, const QUrlQuery &form)
{
    return send("POST", path, form.toString(QUrl::FullyEncoded).replace(u'+', u"%2B"_s).toUtf8(),
        {{"Content-Type", "application/x-www-form-urlencoded"}});
}

Answer DemoOrgProgram::sendJson(
    const QByteArray &method, const QByteArray &path, const QJsonObject &body, const QByteArray &accessToken)
{
    return send(method, path, QJsonDocument(body).toJson(QJsonDocument::Compact),
        {{"Content-Type", "application/json"}, {"Authorization", "Bearer " + accessToken}});
}

Answer DemoOrgProgram::get(const QByteArray &path, const QByteArray &accessToken)
{
    return send("GET", path, {}, {{"Authorization", "Bearer " + accessToken}});
}

Answer DemoOrgProgram::control(const QByteArray &method, const QByteArray &path, const QJsonObject &body)
{
    return sendTo(m_control + path, method, QJsonDocument(body).toJson(QJsonDocument::Compact),
        {{"X-Control-Key", m_controlKey}, {"Content-Type", "application/json"}});
}

QUrlQuery DemoOrgProgram::authorizeQuery(const QByteArray &verifier)
{
    const QByteArray challenge
        = QCryptographicHash::hash(verifier, QCryptographicHash::Sha256)
              .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    return QUrlQuery{{u"response_type"_s, u"code"_s}, {u"client_id"_s, QLatin1StringView(clientId)},
        {u"redirect_uri"_s, QLatin1StringView(redirectUri)}, {u"scope"_s, u"api refresh_token openid"_s},
        {u"state"_s, u"s-1"_s}, {u"code_challenge"_s, QString::fromLatin1(challenge)},
        {u"code_challenge_method"_s, u"S256"_s}};
}

Answer DemoOrgProgram::consent(const QUrlQuery &authorize, const QString &decision)
{
    forgetCookies();
    const Answer asked
        = send("GET", "/services/oauth2/authorize?" + authorize.toString(QUrl::FullyEncoded).toUtf8());
    const Answer signInPage = send("GET", asked.headers.value("location"));
    QUrlQuery signIn = hiddenFields(signInPage.body);
    signIn.addQueryItem(u"username"_s, m_person);
    signIn.addQueryItem(u"password"_s, u"demo"_s);
    const Answer signedIn = postForm("/signin", signIn);
    const Answer page = send("GET", signedIn.headers.value("location"));
    QUrlQuery form = hiddenFields(page.body);
    form.addQueryItem(u"decision"_s, decision);
    return postForm("/consent", form);
}

QString DemoOrgProgram::freshCode(const QByteArray &verifier)
{
    return queryItem(consent(authorizeQuery(verifier), u"allow"_s).headers.value("location"), u"code"_s);
}

QUrlQuery DemoOrgProgram::exchangeForm(const QString &code, const QByteArray &verifier)
{
    return QUrlQuery{{u"grant_type"_s, u"authorization_code"_s}, {u"code"_s, code},
        {u"client_id"_s, QLatin1StringView(clientId)}, {u"redirect_uri"_s, QLatin1StringView(redirectUri)},
        {u"code_verifier"_s, QString::fromLatin1(verifier)}};
}

QJsonObject DemoOrgProgram::connectedTokens()
{
    const QByteArray verifier(43, 'v');
    return postForm("/services/oauth2/token", exchangeForm(freshCode(verifier), verifier)).object();
}

} // namespace patchbay::test

#include "support/oauthserver.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace patchbay::test
{

namespace
{

QByteArray headerOf(const QByteArray &head, const QByteArray &name)
{
    const QByteArrayList lines = head.split('\n');
    for (const QByteArray &line : lines) {
        if (line.toLower().startsWith(name + ':'))
            return line.mid(name.size() + 1).trimmed();
    }
    return {};
}

bool hasEachOnce(const QUrlQuery &query, const QStringList &names)
{
    for (const QString &name : names) {
        if (query.allQueryItemValues(name).size() != 1 || query.queryItemValue(name).isEmpty())
            return false;
    }
    return true;
}

QString value(const QUrlQuery &query, const QString &name)
{
    return query.queryItemValue(name, QUrl::FullyDecoded);
}

} // namespace

OAuthServer::OAuthServer(QStringList redirectUris)
    : m_server([this](QTcpSocket &socket, const QByteArray &request) { serve(socket, request); })
    , m_port(m_server.port())
    , m_redirectUris(std::move(redirectUris))
    , m_account(u"account-1"_s)
{
}

QString OAuthServer::url(const QString &path) const
{
    return u"http://127.0.0.1:%1%2"_s.arg(m_port).arg(path);
}

QByteArray OAuthServer::secret(const QByteArray &prefix)
{
    QByteArray bytes(32, '\0');
    QRandomGenerator::system()->generate(bytes.begin(), bytes.end());
    // What all of a kind share goes first and is no secret.
    m_secrets.append(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    return prefix + m_secrets.last();
}

QString OAuthServer::checkAuthorize(const QUrlQuery &query) const
{
    const QStringList needed{u"response_type"_s, u"client_id"_s, u"redirect_uri"_s, u"scope"_s, u"state"_s,
        u"code_challenge"_s, u"code_challenge_method"_s};
    if (!hasEachOnce(query, needed))
        return u"a parameter is missing or there twice"_s;
    if (value(query, u"response_type"_s) != "code"_L1
        || value(query, u"client_id"_s) != QLatin1StringView(clientId))
        return u"not a request of this client for a code"_s;
    if (!m_redirectUris.contains(value(query, u"redirect_uri"_s)))
        return u"the redirect URI is not registered"_s;
    if (value(query, u"code_challenge_method"_s) != "S256"_L1
        || value(query, u"code_challenge"_s).size() != 43)
        return u"no PKCE by S256"_s;
    return value(query, u"state"_s).size() < 32 ? u"a state that can be guessed"_s : QString();
}

QByteArray OAuthServer::decide(const QUrl &authorize, Decision decision)
{
    const QUrlQuery query(authorize);
    if (const QString complaint = checkAuthorize(query); !complaint.isEmpty()) {
        m_complaints.append(u"authorize: "_s + complaint);
        return {};
    }
    const QString redirect = value(query, u"redirect_uri"_s);
    const QByteArray state = value(query, u"state"_s).toUtf8();
    m_secrets.append(state);
    QByteArray answer = "error=access_denied&error_description=end-user+denied+authorization";
    if (decision == Decision::Allow) {
        const QByteArray code = secret("code/");
        m_codes.insert(code, {redirect, value(query, u"code_challenge"_s).toUtf8()});
        answer = "code=" + code.toPercentEncoding();
    }
    return redirect.toUtf8() + '?' + answer + "&state=" + state.toPercentEncoding();
}

void OAuthServer::misbehave(const QByteArray &path, Answer answer, int times)
{
    m_misbehaviours.insert(path, {std::move(answer), times});
}

void OAuthServer::goAway()
{
    m_server.close();
}

bool OAuthServer::comeBack()
{
    return m_server.listenAgain(m_port);
}

void OAuthServer::revokeGrants()
{
    m_accessTokens.clear();
    m_refreshTokens.clear();
}

void OAuthServer::answerText(QTcpSocket &socket, int status, const QByteArray &type, const QByteArray &text)
{
    RawServer::answer(socket,
        "HTTP/1.1 " + QByteArray::number(status) + " Status\r\nContent-Type: " + type + "\r\nContent-Length: "
            + QByteArray::number(text.size()) + "\r\nConnection: close\r\n\r\n" + text);
}

void OAuthServer::answerJson(QTcpSocket &socket, int status, const QJsonObject &json)
{
    answerText(socket, status, "application/json", QJsonDocument(json).toJson(QJsonDocument::Compact));
}

void OAuthServer::refuse(QTcpSocket &socket, const QString &code, const QString &why)
{
    answerJson(socket, 400, {{"error"_L1, code}, {"error_description"_L1, why}});
}

void OAuthServer::serve(QTcpSocket &socket, const QByteArray &request)
{
    const qsizetype headEnd = request.indexOf("\r\n\r\n");
    const QByteArray head = request.first(headEnd);
    const QByteArrayList words = head.left(head.indexOf('\r')).split(' ');
    const QByteArray path = words.value(1).split('?').first();
    ++m_asked[path];
    if (const auto found = m_misbehaviours.find(path); found != m_misbehaviours.end()) {
        const Answer answer = found->first;
        if (--found->second <= 0)
            m_misbehaviours.erase(found);
        return answer(socket);
    }
    if (path == authorizePath) {
        const QByteArray location = decide(QUrl::fromEncoded(words.value(1)), Decision::Allow);
        return RawServer::answer(socket,
            "HTTP/1.1 302 Found\r\nLocation: " + location
                + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    }
    const bool isPost = words.value(0) == "POST";
    const QUrlQuery form(QString::fromUtf8(request.mid(headEnd + 4)));
    if (path == tokenPath && isPost
        && headerOf(head, "content-type").startsWith("application/x-www-form-urlencoded"))
        return value(form, u"grant_type"_s) == "refresh_token"_L1 ? renew(socket, form)
                                                                  : exchange(socket, form);
    if (path == revokePath && isPost) {
        m_refreshTokens.removeAll(value(form, u"token"_s).toUtf8());
        return answerText(socket, 200, "text/plain", {});
    }
    const QByteArray bearer = headerOf(head, "authorization");
    if (!bearer.startsWith("Bearer ") || !m_accessTokens.contains(bearer.mid(7)))
        return answerJson(socket, 401, {{"error"_L1, u"invalid_token"_s}});
    if (path != whoPath && path != alivePath)
        return answerJson(socket, 404, {{"error"_L1, u"not_found"_s}});
    answerJson(socket, 200,
        {{"id"_L1, m_account}, {"login"_L1, m_account + "@acme.example"_L1}, {"org"_L1, u"Acme Corp"_s}});
}

void OAuthServer::exchange(QTcpSocket &socket, const QUrlQuery &form)
{
    const QByteArray verifier = value(form, u"code_verifier"_s).toUtf8();
    m_secrets.append(verifier);
    const QByteArray code = value(form, u"code"_s).toUtf8();
    const bool isKnown = m_codes.contains(code);
    const PendingCode pending = m_codes.take(code);
    const QByteArray challenge
        = QCryptographicHash::hash(verifier, QCryptographicHash::Sha256)
              .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    QString complaint;
    if (!hasEachOnce(
            form, {u"grant_type"_s, u"code"_s, u"client_id"_s, u"redirect_uri"_s, u"code_verifier"_s}))
        complaint = u"a parameter is missing or there twice"_s;
    else if (!isKnown)
        complaint = u"a code that is not known, or was used"_s;
    else if (value(form, u"redirect_uri"_s) != pending.redirectUri || challenge != pending.challenge)
        complaint = u"another redirect URI or verifier"_s;
    if (complaint.isEmpty())
        return answerJson(socket, 200, newTokens());
    m_complaints.append(u"token: "_s + complaint);
    refuse(socket, u"invalid_grant"_s, complaint);
}

/// A refresh token is good for one use.
void OAuthServer::renew(QTcpSocket &socket, const QUrlQuery &form)
{
    if (m_refreshTokens.removeAll(value(form, u"refresh_token"_s).toUtf8()) == 0)
        return refuse(socket, u"invalid_grant"_s, u"expired access/refresh token"_s);
    answerJson(socket, 200, newTokens());
}

QJsonObject OAuthServer::newTokens()
{
    m_accessTokens.append(secret("access!"));
    m_refreshTokens.append(secret("refresh!"));
    return {{"access_token"_L1, QString::fromLatin1(m_accessTokens.last())},
        {"refresh_token"_L1, QString::fromLatin1(m_refreshTokens.last())}, {"token_type"_L1, u"Bearer"_s},
        {"scope"_L1, u"api refresh_token"_s}, {"instance_url"_L1, url()}};
}

} // namespace patchbay::test

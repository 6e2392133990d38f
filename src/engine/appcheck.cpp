#include "engine/appcheck.h"

#include "engine/localservices.h"
#include "net/httpclient.h"

#include <QRegularExpression>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

using Subject = AppFinding::Subject;
using Verdict = AppFinding::Verdict;

Error refusal(const QString &code, const QString &text, int status)
{
    return {.kind = ErrorKind::Misconfigured,
        .detail = u"the authorization page refuses the app"_s,
        .providerCode = foreignText(code),
        .providerText = foreignText(text),
        .httpStatus = status};
}

/// `error=invalid_client_id&error_description=…` or `"error":"…"`, wherever it stands in a page.
QString errorIn(const QByteArray &body)
{
    static const QRegularExpression named(
        u"(?:\\berror=|\"error\"\\s*:\\s*\")([A-Za-z][A-Za-z0-9_-]{2,60})"_s);
    static const QRegularExpression known(u"\\bOAUTH_[A-Z_]{3,60}\\b"_s);
    constexpr qsizetype enough = 256 * 1024;
    const QString text = QString::fromUtf8(body.left(enough));
    if (const auto found = named.match(text); found.hasMatch())
        return found.captured(1);
    return known.match(text).captured(0);
}

/// RFC 6749 5.2: these are about the client, whatever else is wrong.
bool blamesClient(const QString &code)
{
    static const QStringList codes = {u"invalid_client"_s, u"invalid_client_id"_s, u"unauthorized_client"_s,
        u"incorrect_client_credentials"_s, u"redirect_uri_mismatch"_s};
    return codes.contains(code);
}

} // namespace

std::optional<Error> readPageRefusal(const HttpReply &reply, const QUrl &redirectUri)
{
    const bool isRedirect = reply.status >= 300 && reply.status < 400;
    if (isRedirect) {
        const QUrl target = QUrl::fromEncoded(reply.headers.value("Location"));
        const QUrlQuery query(target);
        const QString code = query.queryItemValue(u"error"_s, QUrl::FullyDecoded);
        // Elsewhere it is the way to a page where people sign in, which may say so with an "error" of its
        // own.
        if (!isRedirectOf(redirectUri, target) || code.isEmpty())
            return std::nullopt;
        return refusal(code, query.queryItemValue(u"error_description"_s, QUrl::FullyDecoded), reply.status);
    }
    const QString code = errorIn(reply.body);
    if (code.isEmpty() || reply.status >= 500)
        return std::nullopt;
    return refusal(code, {}, reply.status);
}

AppCheck::AppCheck(HttpClient &http, LocalServices &services, Clock &clock, Entropy &entropy, AppToCheck app,
    QObject *parent)
    : QObject(parent)
    , m_http(http)
    , m_services(services)
    , m_clock(clock)
    , m_entropy(entropy)
    , m_app(std::move(app))
{
}

Task<QList<AppFinding>> AppCheck::run()
{
    return loginAuthority(m_services, this, m_app.provider, m_app.host)
        .then(this,
            [this](const QString &authority) {
                m_app.host = authority;
                return askPages(m_app.provider.redirectUris);
            })
        .then(this, [this](const Done &) { return m_answers ? askToken() : Task<Done>::settled(Done{}); })
        .then(this, [this](const Done &) { return m_findings; });
}

Result<PendingAuthorization> AppCheck::pending(const QString &redirectUri) const
{
    const ProviderDescriptor &provider = m_app.provider;
    const auto endpoint
        = expand(provider, provider.authorizationEndpoint, {m_app.host, {}, m_app.client.clientId});
    if (!endpoint)
        return fail(endpoint.error());
    return startAuthorization({.endpoint = *endpoint,
                                  .clientId = m_app.client.clientId,
                                  .redirectUri = QUrl(redirectUri),
                                  .scopes = m_app.scopes,
                                  .scopeSeparator = provider.scopeSeparator,
                                  .scopeParameter = provider.scopeParameter,
                                  .usePkce = provider.usePkce,
                                  .extra = provider.authorizeExtra},
        m_entropy);
}

/// One after the other: the first that does not get through speaks for the host.
Task<Done> AppCheck::askPages(QStringList redirectUris)
{
    if (redirectUris.isEmpty())
        return Task<Done>::settled(Done{});
    const QString redirect = redirectUris.takeFirst();
    const auto request = pending(redirect);
    if (!request) {
        note(Subject::Client, Verdict::Wrong, {}, request.error());
        return Task<Done>::settled(Done{});
    }
    const QUrl page = QUrl::fromEncoded(request->url.reveal().toByteArray());
    return m_http.send({.method = "GET", .url = page})
        .then(this,
            [this, redirect, redirectUris](const HttpReply &reply) {
                if (!std::exchange(m_answers, true))
                    note(Subject::Host, Verdict::Good);
                const auto refused = readPageRefusal(reply, QUrl(redirect));
                const Verdict silent
                    = m_app.provider.probe.page && reply.status < 400 ? Verdict::Good : Verdict::Unknown;
                note(Subject::RedirectUri, refused ? Verdict::Wrong : silent, redirect, refused);
                return askPages(redirectUris);
            })
        .orElse(this, [this](const Error &error) {
            note(Subject::Host, Verdict::Wrong, {}, error);
            m_answers = false;
            return Done{};
        });
}

Task<Done> AppCheck::askToken()
{
    const auto request = pending(m_app.provider.redirectUris.value(0));
    const auto endpoint
        = expand(m_app.provider, m_app.provider.tokenEndpoint, {m_app.host, {}, m_app.client.clientId});
    if (!request || !endpoint) {
        note(Subject::Client, Verdict::Wrong, {}, request ? endpoint.error() : request.error());
        return Task<Done>::settled(Done{});
    }
    const AuthorizationCode never{.code = Secret(QByteArray("patchbay-asks-whether-this-app-is-known"))};
    return m_http.send(codeRequest(*endpoint, m_app.client, *request, never))
        .then(this,
            [this](const HttpReply &reply) {
                const auto tokens = readTokenReply(reply, m_app.provider.replyShape, {}, m_clock.now());
                const QString code = tokens ? QString() : tokens.error().providerCode;
                if (m_app.provider.probe.knownApp.contains(code))
                    note(Subject::Client, Verdict::Good);
                else if (blamesClient(code))
                    note(Subject::Client, Verdict::Wrong, {}, tokens.error());
                else
                    note(Subject::Client, Verdict::Unknown);
            })
        .orElse(this, [this](const Error &) -> Result<Done> {
            note(Subject::Client, Verdict::Unknown);
            return Done{};
        });
}

void AppCheck::note(
    Subject subject, Verdict verdict, const QString &redirectUri, const std::optional<Error> &error)
{
    m_findings.append({subject, verdict, redirectUri, error});
}

} // namespace patchbay

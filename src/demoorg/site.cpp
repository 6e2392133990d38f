#include "demoorg/site.h"

#include "demoorg/resources.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <thread>

using namespace Qt::StringLiterals;

namespace patchbay::demoorg
{

namespace
{

/// Up to here a resource's name may end in the format it is wanted in.
constexpr int newestWithSuffixes = 57;
constexpr auto restScopes = {"api", "full"};

Ticks::rep ticksNow()
{
    return SystemClock().ticks().time_since_epoch().count();
}

Response unauthorized(const QString &message)
{
    return errorResponse({401, u"INVALID_SESSION_ID"_s, message}).with("WWW-Authenticate", "Token");
}

/// Clients whose HTTP has no PATCH send a POST that says so.
Request meant(const Request &request)
{
    Request result = request;
    const QString method = request.query().value(u"_HttpMethod"_s).toUpper();
    if (request.method == "POST" && (method == "PATCH"_L1 || method == "DELETE"_L1 || method == "GET"_L1))
        result.method = method.toLatin1();
    return result;
}

Response internalError()
{
    return errorResponse({500, u"UNKNOWN_EXCEPTION"_s,
        u"An unexpected error occurred. Please include this ErrorId if you contact support: 1234567890-12345 (-1234567890)"_s});
}

} // namespace

Site::Site(Pod &pod)
    : m_pod(pod)
    , m_signIn(pod)
    , m_oauth(pod, m_key)
    , m_identity(pod, m_key)
    , m_rest(pod)
    , m_lastEnd(ticksNow())
{
}

void Site::setPort(int port)
{
    const QByteArray suffix = ':' + QByteArray::number(port);
    m_hosts = {"localhost" + suffix, "127.0.0.1" + suffix, "[::1]" + suffix};
}

std::chrono::seconds Site::idleFor() const
{
    if (m_running.load() > 0)
        return std::chrono::seconds(0);
    return std::chrono::duration_cast<std::chrono::seconds>(Milliseconds(ticksNow() - m_lastEnd.load()));
}

Response Site::handle(const Request &request)
{
    ++m_running;
    Response response;
    if (!m_hosts.contains(request.header("host").toLower())) {
        response = textResponse("Not a name of this server.\n", "text/plain;charset=UTF-8", 421);
    } else {
        if (m_keepRequests)
            faults.note(request);
        const std::optional<Fault> fault = m_keepRequests ? faults.take(request) : std::nullopt;
        response = fault ? misbehave(*fault, request) : route(request);
    }
    response.with("X-Content-Type-Options", "nosniff").with("X-Robots-Tag", "none");
    finish(request, response);
    m_lastEnd = ticksNow();
    --m_running;
    return response;
}

void Site::finish(const Request &request, Response &response)
{
    if (request.header("x-prettyprint") == "1" && response.contentType.startsWith("application/json"))
        response.body = QJsonDocument::fromJson(response.body).toJson(QJsonDocument::Indented);
    const std::scoped_lock lock(m_pod.mutex);
    response.maySqueeze = m_pod.settings.gzip;
    if (m_pod.settings.lowerCaseHeaders)
        for (auto &[name, value] : response.headers)
            name = name.toLower();
}

Response Site::misbehave(const Fault &fault, const Request &request)
{
    std::this_thread::sleep_for(fault.delay);
    Response response;
    switch (fault.action) {
    case Fault::Action::DropBefore:
        response.delivery = Delivery::CutBefore;
        return response;
    case Fault::Action::DropAfter:
        response = route(request);
        response.delivery = Delivery::CutBefore;
        return response;
    case Fault::Action::Answer:
        return fault.answer;
    case Fault::Action::Delay:
        return route(request);
    case Fault::Action::Huge:
        response.delivery = Delivery::Huge;
        response.contentType = "application/json;charset=UTF-8";
        response.hugeBytes = fault.bytes;
        return response;
    case Fault::Action::Drip:
        response = route(request);
        response.delivery = Delivery::Drip;
        return response;
    }
    return response;
}

Response Site::route(const Request &request)
{
    const QStringList segments = request.segments();
    const QString first = segments.value(0);
    if (first == "services"_L1 && segments.value(1) == "oauth2"_L1)
        return routeOAuth(request, segments);
    const std::scoped_lock lock(m_pod.mutex);
    Response response = notFound();
    if (first == "services"_L1 && segments.value(1) == "data"_L1)
        response = routeRest(request, segments);
    else if (first == "id"_L1)
        response = m_identity.identity(request, segments);
    else if (first == ".well-known"_L1 && segments.value(1) == "openid-configuration"_L1)
        response = m_identity.openIdConfiguration();
    else if (first == ".well-known"_L1 && segments.value(1) == "auth-configuration"_L1)
        response = m_identity.authConfiguration();
    else if (first != "services"_L1 && first != ".well-known"_L1)
        response = routePages(request, segments);
    return m_pod.takeFailure() ? internalError() : response;
}

Response Site::routeOAuth(const Request &request, const QStringList &segments)
{
    const QString endpoint = segments.size() == 3 ? segments.at(2) : QString();
    if (endpoint == "token"_L1)
        return m_oauth.token(request);
    if (endpoint == "revoke"_L1)
        return m_oauth.revoke(request);
    const std::scoped_lock lock(m_pod.mutex);
    if (endpoint == "authorize"_L1)
        return m_signIn.authorize(request);
    if (endpoint == "introspect"_L1)
        return m_oauth.introspect(request);
    if (endpoint == "success"_L1)
        return textResponse({}, "text/html;charset=UTF-8", 200); // a callback whose address a wrapper reads
    if (endpoint == "userinfo"_L1)
        return m_identity.userInfo(request);
    return notFound();
}

std::optional<Response> Site::elsewhere(const Request &request) const
{
    const QByteArray origin = m_pod.settings.origin.mid(m_pod.settings.origin.indexOf("//"_L1) + 2).toUtf8();
    if (m_pod.settings.moved == Settings::Moved::No || request.header("host").toLower() != origin)
        return std::nullopt;
    if (m_pod.settings.moved == Settings::Moved::Redirect)
        return redirectTo(m_pod.instanceUrl().toUtf8() + request.target, 301);
    return errorResponse(
        {400, u"URL_NOT_RESET"_s, u"Destination URL not reset. The URL returned from login must be set"_s});
}

Response Site::routeRest(const Request &request, const QStringList &segments)
{
    if (const std::optional<Response> moved = elsewhere(request))
        return *moved;
    if (segments.size() == 2)
        return request.method == "GET" || request.method == "HEAD"
            ? versions()
            : methodNotAllowed(request.method, u"GET,HEAD"_s);
    static const QRegularExpression form(u"^v(\\d{1,3})\\.0$"_s);
    const QRegularExpressionMatch match = form.match(segments.at(2));
    const int version = match.captured(1).toInt();
    if (version < oldestVersion || version > newestVersion)
        return notFound();
    if (version <= newestRetiredVersion)
        return errorResponse({410, u"UNSUPPORTED_API_VERSION"_s, u"The requested API version is retired."_s});
    QStringList path = segments.mid(3);
    if (version <= newestWithSuffixes && !path.isEmpty() && path.last().endsWith(".json"_L1))
        path.last().chop(5);
    return callRest(request, match.captured(1) + u".0"_s, path);
}

Response Site::callRest(const Request &request, const QString &version, const QStringList &path)
{
    const QByteArray authorization = request.header("authorization");
    if (!authorization.isEmpty() && !authorization.startsWith("Bearer ")
        && !authorization.startsWith("OAuth "))
        return errorResponse({401, u"INVALID_AUTH_HEADER"_s, u"INVALID_HEADER_TYPE"_s})
            .with("WWW-Authenticate", "Token");
    const std::optional<Caller> caller = m_identity.caller(request, false);
    if (!caller)
        return unauthorized(u"Session expired or invalid"_s);
    bool allowed = false;
    for (const char *scope : restScopes)
        allowed = allowed || caller->scopes.contains(QLatin1StringView(scope));
    if (!allowed)
        return unauthorized(u"This session is not valid for use with the REST API"_s);
    Org &org = *m_pod.org(caller->orgId);
    Response response = answerRest(meant(request), *caller, org, version, path);
    if (path.value(0) == "ui-api"_L1)
        return response.with("Cache-Control", "no-cache,must-revalidate,max-age=0,no-store,private");
    QString usage = u"api-usage=%1/%2"_s.arg(org.callsOn(m_pod.now())).arg(m_pod.settings.dailyLimit);
    if (!m_pod.settings.perAppUsage.isEmpty())
        usage += u"; per-app-api-usage="_s + m_pod.settings.perAppUsage;
    return response.with("Sforce-Limit-Info", usage.toLatin1())
        .with("Cache-Control", "no-cache,must-revalidate,max-age=0,no-store,private");
}

Response Site::answerRest(
    const Request &request, const Caller &caller, Org &org, const QString &version, const QStringList &path)
{
    if (!m_pod.settings.apiEnabled)
        return errorResponse(
            {403, u"API_DISABLED_FOR_ORG"_s, u"The REST API is not enabled for this Organization."_s});
    if (!caller.apiEnabled)
        return errorResponse({403, u"API_CURRENTLY_DISABLED"_s, u"API is disabled for this User"_s});
    if (!org.countCall(m_pod.now(), m_pod.settings.dailyLimit))
        return errorResponse({403, u"REQUEST_LIMIT_EXCEEDED"_s, u"TotalRequests Limit exceeded."_s});
    return m_rest.handle({request, caller, version, path, m_pod, org, org.catalogFor(caller.userId)});
}

Response Site::routeSignIn(const Request &request, const QString &page)
{
    const bool posting = request.method == "POST";
    if (!posting && request.method != "GET" && request.method != "HEAD")
        return methodNotAllowed(request.method, u"GET,HEAD,POST"_s);
    if (page == "signin"_L1)
        return posting ? m_signIn.signInSubmit(request) : m_signIn.signInPage(request);
    return posting ? m_signIn.consentSubmit(request) : m_signIn.consentPage(request);
}

Response Site::routePages(const Request &request, const QStringList &segments)
{
    const QString first = segments.value(0);
    if (segments.size() == 1 && (first == "signin"_L1 || first == "consent"_L1))
        return routeSignIn(request, first);
    if (request.method != "GET" && request.method != "HEAD")
        return methodNotAllowed(request.method, u"GET,HEAD"_s);
    if (first == "favicon.ico"_L1)
        return emptyResponse(404);
    const QString userId = m_signIn.userOf(request);
    Org *org = m_pod.orgOfUser(userId);
    if (!org)
        return m_signIn.askToSignIn(request);
    const Catalog &catalog = org->catalogFor(userId);
    RecordPages pages(*org, catalog);
    Page page = RecordPages::missing();
    if (segments.isEmpty()) {
        page = pages.home();
    } else if (segments.size() == 1) {
        const std::optional<StoredRecord> record = org->records.find(first);
        if (record)
            return redirectTo(u"/lightning/r/%1/%2/view"_s.arg(record->type, record->id).toLatin1());
    } else if (first == "lightning"_L1) {
        const ObjectDef *object = catalog.object(segments.value(2));
        if (object && segments.value(1) == "r"_L1 && segments.size() == 5 && segments.at(4) == "view"_L1)
            page = pages.record(*object, segments.at(3));
        else if (object && segments.value(1) == "o"_L1 && segments.size() == 4 && segments.at(3) == "list"_L1)
            page = pages.list(*object);
    }
    return pageResponse(page, m_signIn.nonce());
}

} // namespace patchbay::demoorg

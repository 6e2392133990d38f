#include "demoorg/signin.h"

#include "demoorg/authorizewords.h"

#include <QMessageAuthenticationCode>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace patchbay::demoorg
{

namespace
{

constexpr auto pendingLifetime = std::chrono::minutes(15);
constexpr qsizetype maxPending = 200;
constexpr auto sessionCookie = "demo_session";
constexpr auto browserCookie = "demo_browser";

QByteArray originOf(const QString &uri)
{
    const QUrl url(uri);
    if (url.scheme() != "http"_L1 && url.scheme() != "https"_L1)
        return url.scheme().toLatin1() + ':';
    return url.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment).toLatin1();
}

QString hiddenField(const QString &name, const QString &value)
{
    return u"<input type=\"hidden\" name=\"%1\" value=\"%2\">"_s.arg(name, escaped(value));
}

bool isLocalPath(const QString &path)
{
    return path.startsWith(u'/') && !path.startsWith("//"_L1) && !path.contains(u'\\')
        && !path.contains(u'\n') && !path.contains(u'\r');
}

} // namespace

SignIn::SignIn(Pod &pod)
    : m_pod(pod)
    , m_key(pod.entropy.bytes(32))
{
}

QByteArray SignIn::nonce()
{
    return m_pod.entropy.base64Url(16);
}

QString SignIn::userOf(const Request &request)
{
    return m_pod.grants.sessionUser(request.cookie(sessionCookie));
}

void SignIn::setCookie(Response &response, const QByteArray &name, const QByteArray &value) const
{
    response.with("Set-Cookie", name + '=' + value + "; Path=/; HttpOnly; SameSite=Lax");
}

QByteArray SignIn::browserKey(const Request &request, Response *response)
{
    const QByteArray known = request.cookie(browserCookie);
    if (known.size() == 43 || !response)
        return known;
    const QByteArray fresh = m_pod.entropy.base64Url(32);
    setCookie(*response, browserCookie, fresh);
    return fresh;
}

QByteArray SignIn::csrf(const QByteArray &browser) const
{
    return QMessageAuthenticationCode::hash(browser, m_key, QCryptographicHash::Sha256).toHex();
}

bool SignIn::csrfFits(const Request &request, const Parameters &form) const
{
    const QByteArray browser = request.cookie(browserCookie);
    return browser.size() == 43 && Secret(csrf(browser)).equals(Secret(form.value(u"csrf"_s).toLatin1()));
}

SignIn::Pending *SignIn::pending(const QString &id)
{
    const auto found = m_pending.find(id);
    if (found == m_pending.end())
        return nullptr;
    if (m_pod.now() - found->created > pendingLifetime) {
        m_pending.erase(found);
        return nullptr;
    }
    return &*found;
}

Response SignIn::refusePage(const Fault &fault)
{
    Page page;
    page.title = u"This sign-in cannot go on"_s;
    page.status = 400;
    page.body = u"<h1>This sign-in cannot go on</h1><p class=\"problem\" "
                u"role=\"alert\">error=%1&amp;error_description=%2</p>"
                "<p>Close this page and start again from the program that sent you here.</p>"_s.arg(
                    escaped(fault.error), escaped(fault.description));
    return pageResponse(page, nonce());
}

tl::expected<SignIn::Pending, SignIn::Fault> SignIn::readRequest(
    const Parameters &query, const App &app) const
{
    const auto refuse = [](const QString &error, const QString &description) {
        return tl::unexpected<Fault>(Fault{error, description});
    };
    if (!query.has(u"response_type"_s))
        return refuse(u"invalid_request"_s, u"missing required parameter: response_type"_s);
    if (query.value(u"response_type"_s) != "code"_L1)
        return refuse(u"unsupported_response_type"_s, u"response type not supported"_s);
    Pending pending;
    pending.facts = {app.clientId, query.value(u"redirect_uri"_s), {}, {}, query.value(u"code_challenge"_s),
        query.value(u"nonce"_s)};
    pending.facts.scopes = query.value(u"scope"_s).split(u' ', Qt::SkipEmptyParts);
    if (pending.facts.scopes.isEmpty())
        pending.facts.scopes = app.scopes;
    for (const QString &scope : std::as_const(pending.facts.scopes))
        if (!app.scopes.contains(scope))
            return refuse(u"invalid_scope"_s, u"the requested scope is not allowed"_s);
    pending.facts.scopes.removeDuplicates();
    if (pending.facts.challenge.isEmpty() && app.pkceRequired)
        return refuse(u"invalid_request"_s, u"missing required code challenge"_s);
    static const QRegularExpression challengeForm(u"^[A-Za-z0-9_-]{43}$"_s);
    const QString method = query.value(u"code_challenge_method"_s);
    if (!pending.facts.challenge.isEmpty()
        && (!challengeForm.match(pending.facts.challenge).hasMatch()
            || (!method.isEmpty() && method != "S256"_L1)))
        return refuse(u"invalid_request"_s, u"invalid code challenge"_s);
    pending.appName = app.name;
    pending.state = query.value(u"state"_s);
    pending.hasState = query.has(u"state"_s);
    pending.loginHint = query.value(u"login_hint"_s);
    const QStringList prompts = query.value(u"prompt"_s).split(u' ', Qt::SkipEmptyParts);
    pending.forceLogin = prompts.contains(u"login"_s) || prompts.contains(u"select_account"_s);
    pending.created = m_pod.now();
    return pending;
}

Response SignIn::authorize(const Request &request)
{
    const Parameters query = request.method == "POST" ? request.form() : request.query();
    if (!query.has(u"client_id"_s))
        return refusePage({u"invalid_request"_s, u"missing required parameter: client_id"_s});
    const std::optional<App> app = m_pod.apps.find(query.value(u"client_id"_s));
    if (!app)
        return refusePage({u"invalid_client_id"_s, u"client identifier invalid"_s});
    const QString redirectUri = query.value(u"redirect_uri"_s);
    if (redirectUri.isEmpty())
        return refusePage({u"redirect_uri_missing"_s, u"redirect_uri not provided"_s});
    if (!app->callbacks.contains(redirectUri))
        return refusePage({u"redirect_uri_mismatch"_s, u"redirect_uri must match configuration"_s});
    const auto pending = readRequest(query, *app);
    if (!pending)
        return refuseByRedirect(query, pending.error());
    if (query.value(u"immediate"_s) == "true"_L1)
        return authorizeAtOnce(request, query, *pending);
    m_pending.removeIf([this](const auto &entry) { return m_pod.now() - entry->created > pendingLifetime; });
    if (m_pending.size() >= maxPending)
        m_pending.clear();
    const QString id = QString::fromLatin1(m_pod.entropy.base64Url(24));
    m_pending.insert(id, *pending);
    const bool signedIn = !userOf(request).isEmpty() && !pending->forceLogin;
    return redirectTo((signedIn ? "/consent?request=" : "/signin?request=") + id.toLatin1());
}

Response SignIn::refuseByRedirect(const Parameters &query, const Fault &fault)
{
    QList<std::pair<QString, QString>> answer{
        {u"error"_s, fault.error}, {u"error_description"_s, fault.description}};
    if (query.has(u"state"_s))
        answer.append({u"state"_s, query.value(u"state"_s)});
    return redirectTo(withParameters(query.value(u"redirect_uri"_s), answer));
}

Response SignIn::authorizeAtOnce(const Request &request, const Parameters &query, const Pending &pending)
{
    const QString user = userOf(request);
    if (user.isEmpty() || !m_pod.grants.isApproved(pending.facts.clientId, user)
        || accessRefusal(pending.facts.clientId, user))
        return refuseByRedirect(query, {u"immediate_unsuccessful"_s, u"the user has to sign in"_s});
    return redirectTo(codeTarget(pending, user)).with("Cache-Control", "no-store");
}

QByteArray SignIn::codeTarget(const Pending &pending, const QString &user)
{
    CodeFacts facts = pending.facts;
    facts.userId = user;
    const Secret code = m_pod.grants.issueCode(facts, m_pod.now());
    QList<std::pair<QString, QString>> answer{{u"code"_s, QString::fromLatin1(code.reveal().toByteArray())}};
    if (pending.hasState)
        answer.append({u"state"_s, pending.state});
    return withParameters(facts.redirectUri, answer);
}

std::optional<SignIn::Fault> SignIn::accessRefusal(const QString &clientId, const QString &user)
{
    const std::optional<App> app = m_pod.apps.find(clientId);
    const std::optional<User> person = m_pod.users.find(user);
    if (!app || !person)
        return Fault{u"OAUTH_APPROVAL_ERROR_GENERIC"_s, u"An unexpected error has occurred."_s};
    if (!app->homeOrg.isEmpty() && app->homeOrg != person->orgId)
        return Fault{u"OAUTH_AUTHORIZATION_BLOCKED"_s,
            u"Cross-org OAuth flows are not supported for this external client app"_s};
    switch (app->access) {
    case App::Access::Open:
        return std::nullopt;
    case App::Access::AdminApproved:
        return Fault{u"OAUTH_APP_ACCESS_DENIED"_s, u"user is not admin approved to access this app"_s};
    case App::Access::NotInstalled:
        return Fault{u"OAUTH_EC_APP_NOT_FOUND"_s, u"External client app is not installed in this org"_s};
    case App::Access::Blocked:
        return Fault{u"OAUTH_APPROVAL_ERROR_GENERIC"_s, u"An unexpected error has occurred."_s};
    }
    return std::nullopt;
}

Response SignIn::askToSignIn(const Request &request)
{
    return redirectTo("/signin?return=" + QUrl::toPercentEncoding(QString::fromUtf8(request.target)));
}

Response SignIn::signInPage(const Request &request)
{
    const Parameters query = request.query();
    const QString id = query.value(u"request"_s);
    if (!id.isEmpty()) {
        const Pending *known = pending(id);
        if (!known)
            return refusePage({u"invalid_request"_s, u"this sign-in has expired"_s});
        return signInForm(request, hiddenField(u"request"_s, id), known->loginHint, {}, 200);
    }
    const QString back = query.value(u"return"_s);
    return signInForm(request, hiddenField(u"return"_s, isLocalPath(back) ? back : u"/"_s), {}, {}, 200);
}

Response SignIn::signInForm(const Request &request, const QString &hidden, const QString &username,
    const QString &problem, int status)
{
    Response cookies;
    const QByteArray browser = browserKey(request, &cookies);
    const QString name = username.isEmpty() ? u"you@demo.example"_s : username;
    Page page;
    page.title = problem.isEmpty() ? u"Sign in to the demo org"_s : u"Sign-in failed: demo org"_s;
    page.status = status;
    page.body
        = u"<h1>Sign in to the demo org</h1><p class=\"quiet\" id=\"hint\">This is a demo: the "
          u"password is <b>demo</b>, and it is already filled in.</p>%1"
          "<form method=\"post\" action=\"/signin\">%2%3<label for=\"username\">User name</label>"
          "<input type=\"text\" id=\"username\" name=\"username\" value=\"%4\" "
          "autocomplete=\"username\" spellcheck=\"false\" required>"
          "<label for=\"password\">Password</label><input type=\"password\" id=\"password\" "
          "name=\"password\" value=\"demo\" "
          "autocomplete=\"current-password\" aria-describedby=\"hint\" required>"
          "<div class=\"row\"><button class=\"primary\" type=\"submit\" autofocus>Sign "
          "in</button></div></form>"
          "<p class=\"quiet after\">Or use admin@demo.example, or you@strict.example of an org with strict rules; the password is the same.</p>"_s
              .arg(problem.isEmpty() ? QString()
                                     : u"<p class=\"problem\" role=\"alert\">%1</p>"_s.arg(escaped(problem)),
                  hidden, hiddenField(u"csrf"_s, QString::fromLatin1(csrf(browser))), escaped(name));
    Response response = pageResponse(page, nonce());
    response.headers += cookies.headers;
    return response;
}

Response SignIn::signInSubmit(const Request &request)
{
    const Parameters form = request.form();
    if (!csrfFits(request, form))
        return refusePage({u"invalid_request"_s, u"this page is too old; start again"_s});
    const QString id = form.value(u"request"_s);
    if (!id.isEmpty() && !pending(id))
        return refusePage({u"invalid_request"_s, u"this sign-in has expired"_s});
    const QString back = isLocalPath(form.value(u"return"_s)) ? form.value(u"return"_s) : u"/"_s;
    const std::optional<User> user
        = m_pod.users.withPassword(form.value(u"username"_s), Secret::fromString(form.value(u"password"_s)));
    if (!user || !user->active) {
        const QString hidden = id.isEmpty() ? hiddenField(u"return"_s, back) : hiddenField(u"request"_s, id);
        return signInForm(request, hidden, form.value(u"username"_s),
            u"Check the user name and password. The password is demo."_s, 401);
    }
    m_pod.grants.closeSession(request.cookie(sessionCookie));
    Response response = redirectTo(id.isEmpty() ? back.toUtf8() : "/consent?request=" + id.toLatin1(), 303);
    setCookie(
        response, sessionCookie, m_pod.grants.openSession(user->id, m_pod.now()).reveal().toByteArray());
    return response;
}

Response SignIn::consentPage(const Request &request)
{
    const QString id = request.query().value(u"request"_s);
    const Pending *known = pending(id);
    if (!known)
        return refusePage({u"invalid_request"_s, u"this sign-in has expired"_s});
    const QString user = userOf(request);
    if (user.isEmpty())
        return redirectTo("/signin?request=" + id.toLatin1());
    if (const std::optional<Fault> refusal = accessRefusal(known->facts.clientId, user))
        return refusePage(*refusal);
    Response cookies;
    const QByteArray browser = browserKey(request, &cookies);
    QStringList asked;
    for (const QString &scope : known->facts.scopes)
        asked.append(u"<li>%1</li>"_s.arg(escaped(scopeInWords(scope))));
    asked.removeDuplicates();
    const std::optional<User> person = m_pod.users.find(user);
    const QString username = person ? person->username : QString();
    Page page;
    page.title = u"Allow access? Demo org"_s;
    page.formTarget = originOf(known->facts.redirectUri);
    page.body
        = u"<h1>Allow access?</h1><p>%1 is asking to:</p><ul class=\"asks\">%2</ul><p>Do you want to allow "
          u"access for <b>%3</b>?<br>"
          "<a href=\"/signin?request=%4\">Not you?</a></p><form method=\"post\" action=\"/consent\">%5%6<div "
          "class=\"row\">"
          "<button type=\"submit\" name=\"decision\" value=\"deny\">Deny</button>"
          "<button class=\"primary\" type=\"submit\" name=\"decision\" value=\"allow\" autofocus>Allow</button></div></form>"_s
              .arg(escaped(known->appName), asked.join(QString()), escaped(username), escaped(id),
                  hiddenField(u"request"_s, id), hiddenField(u"csrf"_s, QString::fromLatin1(csrf(browser))));
    Response response = pageResponse(page, nonce());
    response.headers += cookies.headers;
    return response;
}

Response SignIn::consentSubmit(const Request &request)
{
    const Parameters form = request.form();
    const QString id = form.value(u"request"_s);
    const Pending *known = pending(id);
    const QString user = userOf(request);
    if (!csrfFits(request, form) || !known || user.isEmpty())
        return refusePage({u"invalid_request"_s, u"this page is too old; start again"_s});
    if (const std::optional<Fault> refusal = accessRefusal(known->facts.clientId, user))
        return refusePage(*refusal);
    QByteArray target;
    if (form.value(u"decision"_s) == "allow"_L1) {
        target = codeTarget(*known, user);
    } else {
        QList<std::pair<QString, QString>> answer{
            {u"error"_s, u"access_denied"_s}, {u"error_description"_s, u"end-user denied authorization"_s}};
        if (known->hasState)
            answer.append({u"state"_s, known->state});
        target = withParameters(known->facts.redirectUri, answer);
    }
    m_pending.remove(id);
    return redirectTo(target).with("Cache-Control", "no-store").with("Referrer-Policy", "no-referrer");
}

} // namespace patchbay::demoorg

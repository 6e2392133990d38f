#include "base/jsonreader.h"
#include "providers/accountfacts.h"
#include "providers/descriptor.h"
#include "providers/descriptorchecks.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

// The definition format is published as resources/providers/provider.schema.json; a test holds the two
// together.

namespace patchbay
{

namespace
{

using Origin = ProviderDescriptor::Origin;

constexpr int mostGrants = 10'000;

Environment environment(JsonReader &reader, QLatin1StringView key)
{
    return choose<Environment>(reader, key, reader.optionalString(key, u"none"_s),
        {{"none"_L1, Environment::None}, {"production"_L1, Environment::Production},
            {"sandbox"_L1, Environment::Sandbox}, {"demo"_L1, Environment::Demo}},
        Environment::None);
}

int idleDays(JsonReader &root)
{
    constexpr qint64 longest = 3650;
    if (!root.has("idleDays"_L1))
        return 0;
    const qint64 days = root.integer("idleDays"_L1, 0);
    if (days < 2 || days > longest) // checks are daily
        root.problem("idleDays"_L1, u"must be from 2 to 3650"_s);
    return int(days);
}

void readPresentation(JsonReader &root, ProviderDescriptor &provider)
{
    [[maybe_unused]] const QString schemaForEditors = root.optionalString("$schema"_L1);
    provider.id = {root.string("id"_L1)};
    checkPattern(root, "id"_L1, u"[a-z0-9][a-z0-9-]{0,62}"_s, provider.id.value);
    provider.name = root.string("name"_L1);
    provider.mark = root.string("mark"_L1);
    checkPattern(root, "mark"_L1, u".{1,2}"_s, provider.mark);
    provider.brandColour = root.string("brandColour"_L1);
    checkPattern(root, "brandColour"_L1, u"#[0-9A-Fa-f]{6}"_s, provider.brandColour);
    provider.tagline = root.string("tagline"_L1);
    provider.reason = root.string("reason"_L1);
    provider.onFirstScreen = root.boolean("onFirstScreen"_L1, false);
    provider.recordsApi = root.optionalString("recordsApi"_L1);
    checkPattern(root, "recordsApi"_L1, u"salesforce"_s, provider.recordsApi);
    provider.setupSteps = root.strings("setupSteps"_L1);
    provider.idleDays = idleDays(root);
}

void readClient(JsonReader &client, ProviderDescriptor &provider)
{
    provider.clientId = client.optionalString("id"_L1);
    checkPattern(client, "id"_L1, u"[\\x21-\\x7e]+"_s, provider.clientId);
    provider.needsClientSecret = client.boolean("needsSecret"_L1, false);
    provider.clientAuthentication = choose<ClientAuthentication>(client, "authentication"_L1,
        client.optionalString("authentication"_L1, u"body"_s),
        {{"body"_L1, ClientAuthentication::Body}, {"basic"_L1, ClientAuthentication::Basic}},
        ClientAuthentication::Body);
    provider.bodyFormat
        = choose<BodyFormat>(client, "bodyFormat"_L1, client.optionalString("bodyFormat"_L1, u"form"_s),
            {{"form"_L1, BodyFormat::Form}, {"json"_L1, BodyFormat::Json}}, BodyFormat::Form);
    provider.usePkce = client.boolean("pkce"_L1, true);
    const QString scheme = client.optionalString("tokenScheme"_L1, u"Bearer"_s);
    checkPattern(client, "tokenScheme"_L1, u"[A-Za-z][A-Za-z-]*"_s, scheme);
    provider.tokenScheme = scheme.toLatin1();
}

void readHosts(JsonReader &hosts, ProviderDescriptor &provider)
{
    provider.loopbackHttp = hosts.boolean("loopbackHttp"_L1, false);
    if (provider.loopbackHttp && provider.origin != Origin::Bundled)
        hosts.problem("loopbackHttp"_L1, u"is for definitions that come with the program"_s);
    provider.localService = hosts.optionalString("localService"_L1);
    if (!provider.localService.isEmpty() && !provider.loopbackHttp)
        hosts.problem("localService"_L1, u"needs loopbackHttp"_s);
    eachObject(hosts, "login"_L1, [&provider](JsonReader &item) {
        const LoginHost host{item.string("key"_L1), item.string("label"_L1), item.string("host"_L1),
            environment(item, "environment"_L1)};
        const bool local = host.host == "{local}"_L1;
        if (local && provider.localService.isEmpty())
            item.problem("host"_L1, u"{local} needs a localService"_s);
        if (!local)
            checkPattern(item, "host"_L1, u"([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z]{2,}"_s, host.host);
        provider.loginHosts.append(host);
    });
    provider.loginHostParameter = hosts.optionalString("callbackParameter"_L1);
    checkPattern(hosts, "callbackParameter"_L1, u"[a-z][a-z_-]*"_s, provider.loginHostParameter);
    provider.customHostPattern = hostPattern(hosts, "customPattern"_L1);
    provider.instanceHostPattern = hostPattern(hosts, "instancePattern"_L1);
    eachObject(hosts, "repairs"_L1, [&provider](JsonReader &item) {
        provider.hostRepairs.append({item.string("from"_L1), item.string("to"_L1)});
        checkPattern(item, "from"_L1, u"\\.[a-z0-9.-]+"_s, provider.hostRepairs.last().first);
        checkPattern(item, "to"_L1, u"\\.[a-z0-9.-]+"_s, provider.hostRepairs.last().second);
    });
    eachObject(hosts, "environments"_L1, [&provider](JsonReader &item) {
        provider.environments.append({hostPattern(item, "pattern"_L1), environment(item, "environment"_L1)});
        if (provider.environments.last().hostPattern.isEmpty())
            item.problem("pattern"_L1, u"must be a non-empty string"_s);
    });
}

void readEndpoints(JsonReader &endpoints, ProviderDescriptor &provider)
{
    provider.authorizationEndpoint = endpoints.string("authorization"_L1);
    provider.tokenEndpoint = endpoints.string("token"_L1);
    provider.revocationEndpoint = endpoints.optionalString("revocation"_L1);
    provider.deviceEndpoint = endpoints.optionalString("device"_L1);
    provider.pushEndpoint = endpoints.optionalString("pushedRequest"_L1);
    provider.apiBase = endpoints.optionalString("apiBase"_L1);
    provider.aliveUrl = endpoints.optionalString("alive"_L1);
    provider.consoleUrl = endpoints.optionalString("console"_L1);
    checkUrl(endpoints, "authorization"_L1, provider.authorizationEndpoint, provider.loopbackHttp);
    checkUrl(endpoints, "token"_L1, provider.tokenEndpoint, provider.loopbackHttp);
    checkUrl(endpoints, "revocation"_L1, provider.revocationEndpoint, provider.loopbackHttp);
    checkUrl(endpoints, "device"_L1, provider.deviceEndpoint, provider.loopbackHttp);
    checkUrl(endpoints, "pushedRequest"_L1, provider.pushEndpoint, provider.loopbackHttp);
    checkUrl(endpoints, "apiBase"_L1, provider.apiBase, provider.loopbackHttp);
    checkUrl(endpoints, "alive"_L1, provider.aliveUrl, provider.loopbackHttp);
    checkUrl(endpoints, "console"_L1, provider.consoleUrl, provider.loopbackHttp);
}

void readIssuer(JsonReader &root, ProviderDescriptor &provider)
{
    provider.issuer = root.optionalString("issuer"_L1);
    provider.namesIssuer = root.boolean("namesIssuer"_L1, false);
    checkUrl(root, "issuer"_L1, provider.issuer, provider.loopbackHttp);
    if (provider.issuer.contains(u'?'))
        root.problem("issuer"_L1, u"may not hold a query"_s);
    if (provider.namesIssuer && provider.issuer.isEmpty())
        root.problem("namesIssuer"_L1, u"needs an issuer"_s);
}

void readConsent(JsonReader &root, ProviderDescriptor &provider)
{
    provider.redirectUris = root.strings("redirectUris"_L1);
    for (const QString &redirect : std::as_const(provider.redirectUris))
        checkRedirect(root, "redirectUris"_L1, redirect);
    const QStringList ways = root.strings("consentWays"_L1);
    for (const QString &way : ways) {
        provider.consentWays.append(choose<ConsentWay>(root, "consentWays"_L1, way,
            {{"embedded"_L1, ConsentWay::Embedded}, {"browser"_L1, ConsentWay::Browser},
                {"deviceCode"_L1, ConsentWay::DeviceCode}},
            ConsentWay::Browser));
    }
    if (provider.consentWays.isEmpty())
        root.problem("consentWays"_L1, u"must name one way at least"_s);
    const bool needsRedirect = provider.consentWays.contains(ConsentWay::Embedded)
        || provider.consentWays.contains(ConsentWay::Browser);
    if (needsRedirect && provider.redirectUris.isEmpty())
        root.problem("redirectUris"_L1, u"must hold one at least"_s);
    if (provider.consentWays.contains(ConsentWay::DeviceCode) && provider.deviceEndpoint.isEmpty())
        root.problem("consentWays"_L1, u"deviceCode needs /endpoints/device"_s);
}

void readScopes(JsonReader &scopes, ProviderDescriptor &provider)
{
    provider.scopeSeparator = scopes.optionalString("separator"_L1, u" "_s);
    provider.scopeParameter = scopes.optionalString("parameter"_L1, u"scope"_s);
    checkPattern(scopes, "separator"_L1, u"[ ,]"_s, provider.scopeSeparator);
    checkPattern(scopes, "parameter"_L1, u"[a-z_]+"_s, provider.scopeParameter);
    provider.scopesForAll = scopes.strings("forAll"_L1);
    provider.scopesUntold = scopes.strings("untold"_L1);
    eachObject(scopes, "choices"_L1, [&provider](JsonReader &item) {
        provider.scopes.append({item.string("name"_L1), item.string("description"_L1),
            item.boolean("required"_L1, false), item.boolean("byDefault"_L1, false)});
    });
}

void readExtra(JsonReader &root, ProviderDescriptor &provider)
{
    static const QStringList standard{u"response_type"_s, u"client_id"_s, u"client_secret"_s,
        u"redirect_uri"_s, u"scope"_s, u"state"_s, u"nonce"_s, u"code_challenge"_s,
        u"code_challenge_method"_s, u"request"_s, u"request_uri"_s};
    provider.authorizeExtra = texts(root, "authorizeExtra"_L1);
    for (const auto &[name, value] : std::as_const(provider.authorizeExtra)) {
        if (standard.contains(name) || name == provider.scopeParameter)
            root.problem("authorizeExtra"_L1, u"'%1' belongs to the standard"_s.arg(name));
    }
}

void readReplyShape(JsonReader &reply, TokenReplyShape &shape)
{
    shape.nested = reply.optionalString("nested"_L1);
    shape.scopeSeparator = reply.optionalString("scopeSeparator"_L1, u" "_s);
    shape.instanceMember = reply.optionalString("instanceMember"_L1);
    shape.okMember = reply.optionalString("okMember"_L1);
    shape.issuedAtIsMilliseconds = reply.boolean("issuedAtIsMilliseconds"_L1, false);
    shape.deadGrantCodes = reply.strings("deadGrantCodes"_L1);
    shape.transientTexts = reply.strings("transientTexts"_L1);
}

void readApiReply(JsonReader &part, ApiReplyShape &shape)
{
    const auto texts = [&part](QLatin1StringView key) {
        QList<QByteArray> read;
        const QStringList written = part.strings(key);
        for (const QString &text : written)
            read.append(text.toUtf8());
        if (read.contains(QByteArray()))
            part.problem(key, u"must not hold an empty text"_s); // any answer holds that
        return read;
    };
    shape.deadToken = texts("deadToken"_L1);
    shape.soundToken = texts("soundToken"_L1);
    shape.moved = texts("moved"_L1);
}

void readRevocation(JsonReader &part, ProviderDescriptor &provider)
{
    using Shape = RevocationShape;
    Shape &shape = provider.revocation;
    const QString method = part.optionalString("method"_L1, u"POST"_s);
    checkPattern(part, "method"_L1, u"POST|DELETE"_s, method);
    shape.method = method.toLatin1();
    shape.token = choose<Shape::Token>(part, "token"_L1, part.optionalString("token"_L1, u"refresh"_s),
        {{"refresh"_L1, Shape::Token::Refresh}, {"access"_L1, Shape::Token::Access}}, Shape::Token::Refresh);
    shape.authentication = choose<Shape::Authentication>(part, "authentication"_L1,
        part.optionalString("authentication"_L1, u"client"_s),
        {{"client"_L1, Shape::Authentication::Client}, {"basic"_L1, Shape::Authentication::Basic},
            {"none"_L1, Shape::Authentication::None}},
        Shape::Authentication::Client);
    const QString asTokens = provider.bodyFormat == BodyFormat::Json ? u"json"_s : u"form"_s;
    shape.bodyFormat
        = choose<BodyFormat>(part, "bodyFormat"_L1, part.optionalString("bodyFormat"_L1, asTokens),
            {{"form"_L1, BodyFormat::Form}, {"json"_L1, BodyFormat::Json}}, BodyFormat::Form);
    const QString member = part.optionalString("tokenMember"_L1, u"token"_s);
    checkPattern(part, "tokenMember"_L1, u"[a-z_]+"_s, member);
    shape.tokenMember = member.toLatin1();
    shape.doneStatuses = statuses(part, "doneStatuses"_L1, {200});
    shape.goneStatuses = statuses(part, "goneStatuses"_L1, {});
    shape.endsSharedGrant = part.boolean("endsSharedGrant"_L1, false);
    provider.revocationPage = part.optionalString("page"_L1);
    checkUrl(part, "page"_L1, provider.revocationPage, provider.loopbackHttp);
}

void readGrantCeiling(JsonReader &part, ProviderDescriptor &provider)
{
    using Per = GrantCeiling::Per;
    GrantCeiling ceiling;
    ceiling.count = int(std::clamp<qint64>(part.integer("count"_L1, 0), 0, mostGrants + 1));
    if (ceiling.count < 1 || ceiling.count > mostGrants)
        part.problem("count"_L1, u"must be from 1 to %1"_s.arg(mostGrants));
    ceiling.per = choose<Per>(part, "per"_L1, part.optionalString("per"_L1, u"userAndApp"_s),
        {{"userAndApp"_L1, Per::UserAndApp}, {"userAppAndScopes"_L1, Per::UserAppAndScopes}},
        Per::UserAndApp);
    provider.grantCeiling = ceiling;
}

void readHeaders(JsonReader &item, RequestTemplate &request)
{
    const auto headers = texts(item, "headers"_L1);
    for (const auto &[name, value] : headers) {
        static const QRegularExpression safe(
            QRegularExpression::anchoredPattern(u"[A-Za-z0-9-]+: [\\x20-\\x7e]*"_s));
        if (name.compare("authorization"_L1, Qt::CaseInsensitive) == 0
            || !safe.match(name + ": "_L1 + value).hasMatch())
            item.problem("headers"_L1, u"'%1' may not be set here"_s.arg(name));
        request.headers.set(name.toLatin1(), value.toLatin1());
    }
}

RequestTemplate readRequest(JsonReader &item, const ProviderDescriptor &provider)
{
    RequestTemplate request;
    const QString method = item.optionalString("method"_L1, u"GET"_s);
    checkPattern(item, "method"_L1, u"GET|POST"_s, method);
    request.method = method.toLatin1();
    request.url = item.string("url"_L1);
    checkUrl(item, "url"_L1, request.url, provider.loopbackHttp);
    readHeaders(item, request);
    const QJsonObject body = item.object("body"_L1);
    if (item.has("body"_L1)) {
        request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
        request.headers.set("Content-Type", "application/json");
    }
    return request;
}

void readIdentity(JsonReader &item, ProviderDescriptor &provider)
{
    IdentityStep step{.request = readRequest(item, provider)};
    step.paths = texts(item, "paths"_L1);
    for (const auto &[name, pointer] : std::as_const(step.paths)) {
        if (!accountFactNames().contains(name))
            item.problem("paths"_L1, u"'%1' is no fact about an account"_s.arg(name));
        if (!pointer.startsWith(u'/'))
            item.problem("paths"_L1, u"'%1' must be a JSON pointer"_s.arg(pointer));
    }
    step.optional = item.boolean("optional"_L1, false);
    provider.identity.append(step);
}

/// One that can be asked for; empty: none is needed.
QString readScopeChoice(JsonReader &part, const ProviderDescriptor &provider)
{
    const QString scope = part.optionalString("scope"_L1);
    const bool known = std::any_of(provider.scopes.cbegin(), provider.scopes.cend(),
        [&scope](const ScopeChoice &choice) { return choice.name == scope; });
    if (!scope.isEmpty() && !known)
        part.problem("scope"_L1, u"must be one of /scopes/choices"_s);
    return scope;
}

void readSmoke(JsonReader &part, ProviderDescriptor &provider)
{
    SmokeAction smoke;
    smoke.request = readRequest(part, provider);
    smoke.label = part.string("label"_L1);
    smoke.count = part.optionalString("count"_L1);
    if (!smoke.count.isEmpty() && !smoke.count.startsWith(u'/'))
        part.problem("count"_L1, u"must be a JSON pointer"_s);
    smoke.scope = readScopeChoice(part, provider);
    provider.smoke = smoke;
}

void readFeatures(JsonReader &root, ProviderDescriptor &provider)
{
    JsonReader part = root.child("features"_L1);
    for (const QLatin1StringView feature : {"records"_L1, "offline"_L1, "slack_message"_L1, "linear_issue"_L1,
             "hubspot_contact"_L1, "zoho_contact"_L1}) {
        if (!part.has(feature))
            continue;
        provider.features.append({feature, part.strings(feature)});
        if (provider.features.last().anyOf.isEmpty())
            part.problem(feature, u"must name one scope at least"_s);
    }
    part.refuseUnread();
    root.adopt(part);
}

void readProbe(JsonReader &part, ProviderDescriptor &provider)
{
    provider.probe.page = part.boolean("page"_L1, false);
    provider.probe.knownApp = part.strings("knownApp"_L1);
}

/// A template that {id} belongs into: judged with a harmless one.
QString readIdTemplate(JsonReader &part, QLatin1StringView key, const ProviderDescriptor &provider)
{
    const QString text = part.string(key);
    if (text.count("{id}"_L1) != 1)
        part.problem(key, u"must hold {id} once"_s);
    checkUrl(part, key, QString(text).replace("{id}"_L1, "1"_L1), provider.loopbackHttp);
    return text;
}

void readWriteProbe(JsonReader &part, ProviderDescriptor &provider)
{
    WriteProbe probe;
    probe.create = readRequest(part, provider);
    if (probe.create.method != "POST" || probe.create.body.isEmpty())
        part.problem("method"_L1, u"must be POST, with a body"_s);
    probe.label = part.string("label"_L1);
    probe.removeUrl = readIdTemplate(part, "removeUrl"_L1, provider);
    probe.pageUrl = readIdTemplate(part, "pageUrl"_L1, provider);
    probe.scope = readScopeChoice(part, provider);
    provider.writeProbe = probe;
}

} // namespace

Result<ProviderDescriptor> readDescriptor(const QJsonObject &json, ProviderDescriptor::Origin origin)
{
    ProviderDescriptor provider;
    provider.origin = origin;
    JsonReader root(json);
    readPresentation(root, provider);
    section(root, "client"_L1, [&provider](JsonReader &part) { readClient(part, provider); });
    section(root, "hosts"_L1, [&provider](JsonReader &part) { readHosts(part, provider); });
    section(root, "endpoints"_L1, [&provider](JsonReader &part) { readEndpoints(part, provider); });
    readIssuer(root, provider);
    readConsent(root, provider);
    section(root, "scopes"_L1, [&provider](JsonReader &part) { readScopes(part, provider); });
    readExtra(root, provider);
    section(
        root, "tokenReply"_L1, [&provider](JsonReader &part) { readReplyShape(part, provider.replyShape); });
    section(root, "apiReply"_L1, [&provider](JsonReader &part) { readApiReply(part, provider.apiReply); });
    section(root, "revocation"_L1, [&provider](JsonReader &part) { readRevocation(part, provider); });
    if (root.has("grantCeiling"_L1))
        section(root, "grantCeiling"_L1, [&provider](JsonReader &part) { readGrantCeiling(part, provider); });
    eachObject(root, "identity"_L1, [&provider](JsonReader &item) { readIdentity(item, provider); });
    if (root.has("features"_L1))
        readFeatures(root, provider);
    if (root.has("probe"_L1))
        section(root, "probe"_L1, [&provider](JsonReader &part) { readProbe(part, provider); });
    if (root.has("smoke"_L1))
        section(root, "smoke"_L1, [&provider](JsonReader &part) { readSmoke(part, provider); });
    if (root.has("writeProbe"_L1)) {
        section(root, "writeProbe"_L1, [&provider](JsonReader &part) { readWriteProbe(part, provider); });
        if (provider.recordsApi.isEmpty())
            root.problem("writeProbe"_L1, u"needs a recordsApi, whose answers are understood"_s);
    }
    root.refuseUnread();
    return root.verdict().map([&provider](const Done &) { return provider; });
}

} // namespace patchbay

#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "oauth/consentway.h"
#include "oauth/tokenrequests.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

namespace patchbay
{

/// Which kind of org or tenant an account belongs to.
enum class Environment {
    None, ///< the provider knows no such thing
    Production,
    Sandbox,
    Demo,
};

/// A place where a person may sign in. `host` may be "{local}": then the address of the local service is
/// looked up when it is used.
struct LoginHost {
    QString key; ///< "production"
    QString label; ///< "Production"
    QString host; ///< "login.salesforce.com"
    Environment environment = Environment::None;
};

struct ScopeChoice {
    QString name;
    QString description;
    bool required = false;
    bool byDefault = false;
};

/// A request to the provider's API, as data. The token is added when it is sent.
struct RequestTemplate {
    QByteArray method = "GET";
    QString url; ///< template
    QByteArray body = {};
    HttpHeaders headers = {};
};

/// One request that tells who the account is; `paths` maps our names (accountId, accountLabel, accountName,
/// tenantId, tenantLabel, sandbox) to JSON pointers in its answer. Steps run in order; an optional one may
/// fail.
struct IdentityStep {
    RequestTemplate request;
    QList<std::pair<QString, QString>> paths = {};
    bool optional = false;
};

/// What "Test" does beyond asking who one is: reads something that the connection is for, and counts it.
struct SmokeAction {
    RequestTemplate request;
    QString label; ///< what is counted: "Repositories"
    QString count; ///< JSON pointer to an array or a number; empty: the answer is the array
    QString scope; ///< without it nothing is asked; empty: none is needed
};

/// How many sign-ins of one user with one app a provider keeps; a further one ends the oldest, wherever that
/// is used.
struct GrantCeiling {
    enum class Per {
        UserAndApp,
        UserAppAndScopes, ///< sign-ins that asked for other scopes count apart
    };
    int count = 0;
    Per per = Per::UserAndApp;
};

/// What Patchbay can do with a connection, and the scopes of which one is needed for it.
struct FeatureScopes {
    QString feature; ///< "records"
    QStringList anyOf;
};

/// What answers of a provider's API say of the token beyond RFC 6750, in its own words.
struct ApiReplyShape {
    QList<QByteArray> deadToken; ///< all that stands in a 403
    QList<QByteArray> soundToken; ///< stands in a 401 that a new token would meet just the same
    QList<QByteArray> moved; ///< stands in a 400: the data lives elsewhere by now, a renewal tells where
};

/// What a provider tells of an app before anybody signs in.
struct AppProbe {
    bool page = false; ///< the authorization page refuses what it does not know at once
    QStringList knownApp; ///< codes that answer an unknown code of an app that is known
};

/// A record that is written and taken away again, to see that writing works. Only where a person asks for it.
struct WriteProbe {
    RequestTemplate create;
    QString label; ///< what is written: "lead"
    QString removeUrl; ///< template; {id} is the new record's
    QString pageUrl; ///< template with {id}: where a person finds it
    QString scope; ///< needed for it; empty: none
};

/// Hosts whose name tells the environment, first match wins.
struct EnvironmentRule {
    QString hostPattern; ///< anchored regular expression
    Environment environment = Environment::None;
};

/// What an administrator settled about a provider, and a person cannot change.
struct SettledByPolicy {
    bool closed = false; ///< nobody may sign in
    bool loginHosts = false; ///< those listed are the only ones
    bool consentWays = false;
    bool clientId = false;
};

/// A provider as data: everything the engine needs to know, and no code that asks for its name.
/// URL templates may hold {host}, {instance_url} and {client_id}.
struct ProviderDescriptor {
    enum class Origin { Bundled, System, User };

    ProviderId id;
    QString name;
    QString mark; ///< two letters
    QString brandColour; ///< "#00A1E0"
    QString tagline; ///< "Leads, contacts and imports"
    QString reason; ///< why access is wanted: "Where your leads, contacts and imports go."
    bool onFirstScreen = false;
    Origin origin = Origin::Bundled;

    QString clientId; ///< shipped with the program; empty: the person brings one
    bool needsClientSecret = false;
    ClientAuthentication clientAuthentication = ClientAuthentication::Body;
    BodyFormat bodyFormat = BodyFormat::Form;
    bool usePkce = true;
    QByteArray tokenScheme = "Bearer"; ///< how API requests carry the token (Zoho: "Zoho-oauthtoken")

    QString authorizationEndpoint;
    QString tokenEndpoint;
    QString revocationEndpoint; ///< empty: the provider has none
    RevocationShape revocation;
    QString revocationPage; ///< template; where a person ends a grant by hand
    std::optional<GrantCeiling> grantCeiling; ///< none known: each sign-in stands alone, or replaces the last
    QString deviceEndpoint;
    QString pushEndpoint; ///< authorization requests are handed in here first (RFC 9126); empty: they are not
    QList<LoginHost> loginHosts;
    QString customHostPattern; ///< anchored regular expression; empty: no custom host
    QList<std::pair<QString, QString>> hostRepairs; ///< pasted host suffix → sign-in host suffix
    QString instanceHostPattern; ///< which hosts a token may be sent to, besides the login host
    QString apiBase; ///< template; default for requests of this provider, e.g. "{instance_url}"
    bool loopbackHttp = false; ///< http to loopback is allowed: the demo org and nothing else
    QString localService; ///< a program of ours that must run: "demo-org"; empty: none

    QString issuer; ///< as `iss` of callbacks names it (RFC 9207), may hold {host}; empty: not known
    bool namesIssuer = false; ///< callbacks carry `iss` always: one without is not the provider's
    QString loginHostParameter; ///< of the callback, holds where the account lives (Zoho: "accounts-server")
    QStringList redirectUris; ///< in order of preference; shared with no other provider (RFC 9700 4.4.2)
    QList<ConsentWay> consentWays; ///< allowed, the first is the default
    QList<ScopeChoice> scopes;
    QStringList scopesForAll; ///< who has one of these has all the others
    QStringList scopesUntold; ///< never named among those that were granted
    QString scopeSeparator = QStringLiteral(" ");
    QString scopeParameter = QStringLiteral("scope");
    QList<std::pair<QString, QString>> authorizeExtra;
    TokenReplyShape replyShape;
    ApiReplyShape apiReply;
    QList<FeatureScopes> features;
    AppProbe probe;
    int idleDays = 0; ///< a grant that is not renewed for so long may end; 0: it does not

    QList<IdentityStep> identity;
    QList<EnvironmentRule> environments;
    std::optional<SmokeAction> smoke;
    std::optional<WriteProbe> writeProbe;
    QString aliveUrl; ///< cheap request that a dead token fails; template
    QString recordsApi; ///< "salesforce" where records can be written; empty: none
    QString consoleUrl; ///< where apps are registered; template
    QStringList setupSteps; ///< how to register an app, in order

    SettledByPolicy settled; ///< never read from a definition
};

/// Checks a definition and reads it; problems are listed with their JSON pointers (ErrorKind::Protocol).
[[nodiscard]] Result<ProviderDescriptor> readDescriptor(
    const QJsonObject &json, ProviderDescriptor::Origin origin);

/// Fills {host}, {instance_url}, {client_id}; percent-encodes nothing. Misconfigured when a variable has no
/// value, Insecure when the result is not https (or http to loopback where `loopbackHttp` allows it).
struct TemplateValues {
    QString host;
    QUrl instanceUrl;
    QString clientId;
};
[[nodiscard]] Result<QUrl> expand(
    const ProviderDescriptor &provider, const QString &urlTemplate, const TemplateValues &values);

/// May a token of this provider go to `url`? https, no user info, default port, host allowed by the
/// descriptor or equal to `loginHost`; http only to loopback where `loopbackHttp` allows it.
[[nodiscard]] bool mayReceiveToken(
    const ProviderDescriptor &provider, const QString &loginHost, const QUrl &url);

/// What a person typed or pasted as their domain, made into a host: scheme, path and spaces dropped,
/// Lightning and Setup hosts repaired. Rejected when no rule of the provider allows it.
[[nodiscard]] Result<QString> repairHost(const ProviderDescriptor &provider, const QString &typed);

/// A key or host of `loginHosts`, else what repairHost() makes of it; empty text is the first login host.
[[nodiscard]] Result<QString> loginHostOf(const ProviderDescriptor &provider, const QString &keyOrTyped);

/// What a feature needs and a grant surely lacks, one scope at least of which would do; none where the
/// definition asks for nothing or the provider does not tell what it gave.
[[nodiscard]] QStringList lackingFor(
    const ProviderDescriptor &provider, const QString &feature, const QStringList &granted);

/// Asked for and surely not given. None where the provider does not tell what it gave.
[[nodiscard]] QStringList notGranted(
    const ProviderDescriptor &provider, const QStringList &asked, const QStringList &granted);

/// The environment the host's name tells, else that of the login host with this name, else None.
[[nodiscard]] Environment environmentOf(const ProviderDescriptor &provider, const QString &host);

} // namespace patchbay

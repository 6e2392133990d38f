#include "base/jsonreader.h"
#include "fuzz/fuzz.h"
#include "net/weburl.h"
#include "providers/accountfacts.h"
#include "providers/apireply.h"
#include "providers/descriptor.h"

using namespace patchbay;
using namespace patchbay::fuzz;
using namespace Qt::StringLiterals;

namespace
{

using Origin = ProviderDescriptor::Origin;

bool isDemo(const ProviderDescriptor &provider)
{
    return provider.origin == Origin::Bundled && provider.loopbackHttp;
}

/// http only on loopback, and only for what came with the program.
bool isAllowed(const ProviderDescriptor &provider, const QUrl &url)
{
    return isWebUrl(url) && (url.scheme() == "https"_L1 || isDemo(provider));
}

void fuzzTemplate(const ProviderDescriptor &provider, const QString &urlTemplate, const QString &typed)
{
    const QList<TemplateValues> values{
        {u"login.example"_s, QUrl(u"https://org.example"_s), u"client&id=2#x"_s},
        {typed, QUrl(typed), typed},
        {},
    };
    const bool isFixed = !urlTemplate.contains("{host}"_L1) && !urlTemplate.contains("{instance_url}"_L1);
    const Result<QUrl> plain = expand(provider, urlTemplate, values.first());
    for (const TemplateValues &each : values) {
        const Result<QUrl> url = expand(provider, urlTemplate, each);
        if (!url)
            continue;
        require(isAllowed(provider, *url), "an address of a provider is https");
        require(!isFixed || (plain && url->authority() == plain->authority()), "a client id moves no host");
    }
}

void fuzzHosts(const ProviderDescriptor &provider, const QString &typed)
{
    const Result<QString> host = loginHostOf(provider, typed);
    const QString login = host ? *host : QString();
    const QUrl url(typed);
    if (mayReceiveToken(provider, login, url)) {
        require(isAllowed(provider, url), "a token goes to https");
        require(url.userInfo().isEmpty(), "a token goes to no address with user info");
        require(url.scheme() == "http"_L1 || url.port(443) == 443, "a token goes to the usual port");
    }
    require(provider.loopbackHttp || !mayReceiveToken(provider, login, QUrl(u"http://localhost/"_s)),
        "a token goes to loopback for the demo org only");
    require(!host || host->isEmpty() || !host->contains(u'/'), "a sign-in host is a host");
    require(!host || !host->contains(u'@'), "a sign-in host has no user info");
}

void fuzzIdentity(const ProviderDescriptor &provider, const QByteArray &answer)
{
    AccountFacts facts;
    for (const IdentityStep &step : provider.identity) {
        for (const auto &[name, value] : step.request.headers.fields()) {
            require(
                !name.contains(':') && !name.contains('\n') && !value.contains('\r') && !value.contains('\n'),
                "a header stays on its line");
            require(name.toLower() != "authorization", "a definition sets no authorization");
        }
        if (const Result<AccountFacts> told = readAccountFacts(step, {200, {}, answer}, facts, {}))
            facts = *told;
    }
    for (const QString &text :
        {facts.accountId, facts.accountLabel, facts.accountName, facts.tenantId, facts.tenantLabel}) {
        requireKeepable(text);
    }
}

void fuzzProvider(const ProviderDescriptor &provider, const QString &typed, const QByteArray &answer)
{
    require(!provider.loopbackHttp || isDemo(provider), "nobody's own file may use http");
    require(!provider.consentWays.isEmpty(), "there is a way to consent");
    require(!provider.id.isEmpty() && !provider.id.value.contains(u'/'), "an id can name a file");
    for (const QString &redirect : provider.redirectUris)
        require(isWebUrl(QUrl(redirect, QUrl::StrictMode)), "a redirect URI is https or loopback");
    for (const QString &urlTemplate : {provider.authorizationEndpoint, provider.tokenEndpoint,
             provider.revocationEndpoint, provider.deviceEndpoint, provider.pushEndpoint, provider.apiBase,
             provider.aliveUrl, provider.consoleUrl}) {
        if (!urlTemplate.isEmpty())
            fuzzTemplate(provider, urlTemplate, typed);
    }
    for (const IdentityStep &step : provider.identity)
        fuzzTemplate(provider, step.request.url, typed);
    if (!provider.revocationPage.isEmpty())
        fuzzTemplate(provider, provider.revocationPage, typed);
    if (provider.smoke) {
        fuzzTemplate(provider, provider.smoke->request.url, typed);
        const auto count = readSmokeCount(provider, *provider.smoke, {200, {}, answer}, {});
        require(!count || *count >= 0, "what is counted is no less than none");
    }
    fuzzHosts(provider, typed);
    fuzzIdentity(provider, answer);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    Input input(data, size);
    const QString typed = QString::fromUtf8(input.line());
    const QByteArray json = input.rest();
    const Result<QJsonObject> object = parseJsonObject(json);
    if (!object)
        return 0;
    for (const Origin origin : {Origin::Bundled, Origin::System, Origin::User}) {
        if (const Result<ProviderDescriptor> provider = readDescriptor(*object, origin))
            fuzzProvider(*provider, typed, json);
    }
    return 0;
}

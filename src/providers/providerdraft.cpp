#include "providers/providerdraft.h"

#include "providers/catalog.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr int mostIdLetters = 48;
constexpr int mostNameLetters = 60;

/// "Acme CRM" is "acme-crm"; of names in other scripts nothing is left, and "provider" stands for them.
QString idFrom(const QString &name)
{
    static const QRegularExpression marks(u"\\p{M}"_s); // what the normal form sets apart from its letter
    static const QRegularExpression others(u"[^a-z0-9]+"_s);
    static const QRegularExpression edges(u"^-+|-+$"_s);
    QString id = name.normalized(QString::NormalizationForm_KD).toLower();
    id.remove(marks).replace(others, u"-"_s);
    id = id.left(mostIdLetters).remove(edges);
    return id.isEmpty() ? u"provider"_s : id;
}

/// "https://login.example/oauth" → "login.example"; empty for what is no address.
QString hostOf(const QString &address)
{
    return QUrl(address, QUrl::StrictMode).host(QUrl::FullyEncoded);
}

/// The hosts that a token may go to: those of the addresses, and no other.
QString patternOf(const QStringList &addresses)
{
    QStringList hosts;
    for (const QString &address : addresses) {
        if (const QString host = hostOf(address); !host.isEmpty())
            hosts.append(QRegularExpression::escape(host));
    }
    hosts.removeDuplicates();
    return hosts.isEmpty() ? QString() : u"^("_s + hosts.join(u'|') + u")$"_s;
}

QJsonObject endpointsOf(const ProviderDraft &draft)
{
    QJsonObject endpoints{{u"authorization"_s, draft.authorization}, {u"token"_s, draft.token}};
    for (const auto &[name, address] : {std::pair{u"revocation"_s, draft.revocation},
             std::pair{u"device"_s, draft.device}, std::pair{u"alive"_s, draft.whoAmI}}) {
        if (!address.isEmpty())
            endpoints.insert(name, address);
    }
    return endpoints;
}

QJsonArray choicesOf(const QStringList &scopes)
{
    QJsonArray choices;
    for (const QString &scope : scopes)
        choices.append(QJsonObject{{u"name"_s, scope}, {u"description"_s, scope}, {u"byDefault"_s, true}});
    return choices;
}

/// Where OpenID Connect's names are not the provider's own, the file is edited.
QJsonArray identityOf(const ProviderDraft &draft)
{
    if (draft.whoAmI.isEmpty())
        return {};
    return {QJsonObject{{u"url"_s, draft.whoAmI},
        {u"paths"_s,
            QJsonObject{{u"accountId"_s, u"/sub"_s}, {u"accountLabel"_s, u"/email"_s},
                {u"accountName"_s, u"/name"_s}}}}};
}

QJsonArray redirects(const QString &id)
{
    QJsonArray uris;
    for (const int port : {17177, 27177, 37177})
        uris.append(u"http://localhost:%1/oauth/callback/%2"_s.arg(port).arg(id));
    return uris;
}

} // namespace

ProviderDraft draftFrom(const ServerMetadata &metadata)
{
    const auto text = [](const QUrl &url) { return url.toString(QUrl::FullyEncoded); };
    ProviderDraft draft;
    draft.name = QUrl(metadata.issuer).host();
    draft.issuer = metadata.issuer;
    draft.authorization = text(metadata.authorizationEndpoint);
    draft.token = text(metadata.tokenEndpoint);
    draft.revocation = text(metadata.revocationEndpoint);
    draft.device = text(metadata.deviceAuthorizationEndpoint);
    draft.whoAmI = text(metadata.userinfoEndpoint);
    for (const QString &usual : {u"openid"_s, u"profile"_s, u"email"_s, u"offline_access"_s}) {
        if (metadata.scopes.contains(usual)) // all that a server has would be asked for otherwise
            draft.scopes.append(usual);
    }
    return draft;
}

ProviderDraft exampleDraft(const QString &name)
{
    const QString host = u"https://"_s + idFrom(name) + u".example"_s;
    return {name, {}, host + u"/oauth/authorize"_s, host + u"/oauth/token"_s, host + u"/oauth/revoke"_s, {},
        host + u"/userinfo"_s, {u"read"_s}};
}

Result<QByteArray> definitionOf(const ProviderDraft &draft, const QString &id)
{
    const QString called = draft.name.simplified().left(mostNameLetters);
    const QString shown = called.isEmpty() ? u"My provider"_s : called;
    QJsonArray ways{u"browser"_s};
    if (!draft.device.isEmpty())
        ways.append(u"deviceCode"_s);
    QJsonObject hosts{{u"login"_s,
        QJsonArray{
            QJsonObject{{u"key"_s, id}, {u"label"_s, shown}, {u"host"_s, hostOf(draft.authorization)}}}}};
    if (const QString pattern = patternOf({draft.token, draft.whoAmI}); !pattern.isEmpty())
        hosts.insert(u"instancePattern"_s, pattern);
    QJsonObject definition{
        {u"id"_s, id},
        {u"name"_s, shown},
        {u"mark"_s, shown.left(1).toUpper()},
        {u"brandColour"_s, u"#5B6470"_s},
        {u"tagline"_s, hostOf(draft.authorization)},
        {u"reason"_s, u"Added on this computer."_s},
        {u"client"_s, QJsonObject{{u"needsSecret"_s, draft.needsSecret}}},
        {u"hosts"_s, hosts},
        {u"endpoints"_s, endpointsOf(draft)},
        {u"redirectUris"_s, redirects(id)},
        {u"consentWays"_s, ways},
        {u"scopes"_s,
            QJsonObject{{u"choices"_s, choicesOf(draft.scopes)},
                {u"untold"_s, QJsonArray{u"offline_access"_s}}}}, // by many servers that grant it
        {u"identity"_s, identityOf(draft)},
    };
    if (!draft.issuer.isEmpty())
        definition.insert(u"issuer"_s, draft.issuer);
    return readDescriptor(definition, ProviderDescriptor::Origin::User)
        .map([&definition](const ProviderDescriptor &) { return QJsonDocument(definition).toJson(); });
}

Result<QString> writeDefinition(const ProviderCatalog &catalog, const ProviderDraft &draft)
{
    if (catalog.policy().forbids(Act::CustomProviders))
        return fail(forbiddenBy(catalog.policy()));
    const QString &folder = catalog.userFolder();
    const QString id = idFrom(draft.name);
    if (const Result<QByteArray> sound = definitionOf(draft, id); !sound)
        return fail(sound.error());
    if (folder.isEmpty() || !QDir().mkpath(folder))
        return fail({.kind = ErrorKind::Storage, .detail = u"no providers folder"_s, .providerText = folder});
    for (int count = 1; count < 1000; ++count) {
        const QString own = count == 1 ? id : id + u'-' + QString::number(count);
        if (catalog.find({own}))
            continue; // a file with its id would replace it
        const Result<QByteArray> text = definitionOf(draft, own);
        if (!text)
            return fail(text.error());
        QFile file(folder + u'/' + own + u".json"_s);
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) && file.exists())
            continue;
        if (!file.isOpen() || file.write(*text) != text->size() || !file.flush())
            return fail(
                {.kind = ErrorKind::Storage, .detail = file.errorString(), .providerText = file.fileName()});
        return file.fileName();
    }
    return fail({.kind = ErrorKind::Storage, .detail = u"every name is taken"_s, .providerText = folder});
}

} // namespace patchbay

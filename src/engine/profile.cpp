#include "engine/profile.h"

#include "base/jsonreader.h"
#include "base/uniquemembers.h"
#include "providers/catalog.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr qint64 version = 1;
constexpr qsizetype longestText = 512;

QString nameOf(const std::optional<ConsentWay> &way)
{
    if (!way)
        return {};
    switch (*way) {
    case ConsentWay::Embedded:
        return u"embedded"_s;
    case ConsentWay::Browser:
        return u"browser"_s;
    case ConsentWay::DeviceCode:
        return u"deviceCode"_s;
    }
    Q_UNREACHABLE();
}

std::optional<ConsentWay> readWay(JsonReader &reader, QLatin1StringView key)
{
    const QString name = reader.optionalString(key);
    for (const ConsentWay way : {ConsentWay::Embedded, ConsentWay::Browser, ConsentWay::DeviceCode}) {
        if (nameOf(way) == name)
            return way;
    }
    if (!name.isEmpty())
        reader.problem(key, u"is none of embedded, browser, deviceCode"_s);
    return std::nullopt;
}

/// One line of a sensible length.
QString readText(JsonReader &reader, QLatin1StringView key)
{
    const QString text = reader.optionalString(key);
    const bool hasControl = std::any_of(
        text.cbegin(), text.cend(), [](QChar c) { return c.category() == QChar::Other_Control; });
    if (text.size() > longestText || hasControl)
        reader.problem(key, u"is not one line of sensible length"_s);
    return text;
}

QJsonObject settingsJson(const ProviderSettings &settings)
{
    return {{"id"_L1, settings.provider.value}, {"clientId"_L1, settings.clientId},
        {"loginHost"_L1, settings.loginHost}, {"scopes"_L1, QJsonArray::fromStringList(settings.scopes)},
        {"reason"_L1, settings.reason}, {"way"_L1, nameOf(settings.consentWay)},
        {"onHome"_L1, settings.onHome}};
}

QJsonObject namedJson(const Profile::Named &named)
{
    return {{"provider"_L1, named.provider.value}, {"accountId"_L1, named.accountId},
        {"tenantId"_L1, named.tenantId}, {"account"_L1, named.account}, {"label"_L1, named.label},
        {"user"_L1, named.user}, {"tenant"_L1, named.tenant},
        {"tags"_L1, QJsonArray::fromStringList(named.tags)}, {"colour"_L1, named.colour},
        {"apiVersion"_L1, named.apiVersion}};
}

ProviderSettings readSettings(JsonReader &reader, const QList<ProviderDescriptor> &known)
{
    ProviderSettings settings{.provider = {reader.string("id"_L1)}};
    settings.clientId = readText(reader, "clientId"_L1);
    settings.loginHost = readText(reader, "loginHost"_L1);
    settings.scopes = reader.strings("scopes"_L1);
    settings.reason = readText(reader, "reason"_L1);
    settings.consentWay = readWay(reader, "way"_L1);
    settings.onHome = reader.boolean("onHome"_L1, false);
    reader.refuseUnread();
    const auto provider = std::find_if(known.cbegin(), known.cend(),
        [&settings](const ProviderDescriptor &one) { return one.id == settings.provider; });
    if (provider == known.cend()) {
        reader.problem("id"_L1, u"is no provider of this computer"_s);
        return settings;
    }
    if (!loginHostOf(*provider, settings.loginHost))
        reader.problem("loginHost"_L1, u"is none of the provider's"_s);
    for (const QString &scope : std::as_const(settings.scopes)) {
        const bool isKnown = std::any_of(provider->scopes.cbegin(), provider->scopes.cend(),
            [&scope](const ScopeChoice &choice) { return choice.name == scope; });
        if (!isKnown)
            reader.problem("scopes"_L1, u"has one that the provider has not"_s);
    }
    return settings;
}

Profile::Named readNamed(JsonReader &reader)
{
    Profile::Named named;
    named.provider = {reader.string("provider"_L1)};
    named.accountId = readText(reader, "accountId"_L1);
    named.tenantId = readText(reader, "tenantId"_L1);
    named.account = readText(reader, "account"_L1);
    named.label = readText(reader, "label"_L1);
    named.user = readText(reader, "user"_L1);
    named.tenant = readText(reader, "tenant"_L1);
    named.tags = reader.strings("tags"_L1);
    named.colour = readText(reader, "colour"_L1);
    named.apiVersion = readText(reader, "apiVersion"_L1);
    reader.refuseUnread();
    return named;
}

Preferences readPreferences(JsonReader &root)
{
    JsonReader reader = root.child("preferences"_L1);
    Preferences preferences;
    preferences.readOnly = reader.boolean("readOnly"_L1, false);
    preferences.consentWay = readWay(reader, "way"_L1);
    if (preferences.consentWay == ConsentWay::DeviceCode)
        reader.problem("way"_L1, u"is none of embedded, browser"_s);
    if (const qint64 days = reader.integer("keepSentDays"_L1, 0); days > 0 && days < 36'500)
        preferences.keepSent = std::chrono::days(days);
    else if (days != 0)
        reader.problem("keepSentDays"_L1, u"is no sensible number of days"_s);
    reader.refuseUnread();
    root.adopt(reader);
    return preferences;
}

/// Each member of an array that is an object, read by `read`.
void readEach(JsonReader &root, QLatin1StringView key, const std::function<void(JsonReader &)> &read)
{
    const QJsonArray array = root.array(key);
    for (qsizetype i = 0; i < array.size(); ++i) {
        JsonReader item(array[i].toObject(), root.pointer() + u'/' + key + u'/' + QString::number(i));
        read(item);
        root.adopt(item);
    }
}

} // namespace

bool Profile::Named::isOf(const ConnectionRow &row) const
{
    return row.provider == provider && row.accountId == accountId && row.tenantId == tenantId;
}

void Profile::Named::applyTo(ConnectionRow &row) const
{
    row.label = label;
    row.user = user;
    row.tenant = tenant;
    row.tags = tags;
    row.colour = colour;
    row.apiVersion = apiVersion;
}

QJsonObject profileJson(const Profile &profile)
{
    QJsonArray settings;
    for (const ProviderSettings &one : profile.settings)
        settings.append(settingsJson(one));
    QJsonArray definitions;
    for (const QJsonObject &one : profile.definitions)
        definitions.append(one);
    QJsonArray connections;
    for (const Profile::Named &one : profile.connections)
        connections.append(namedJson(one));
    const Preferences chosen = profile.preferences.value_or(Preferences());
    const QJsonObject preferences{{"readOnly"_L1, chosen.readOnly}, {"way"_L1, nameOf(chosen.consentWay)},
        {"keepSentDays"_L1, qint64(chosen.keepSent.value_or(std::chrono::days(0)).count())}};
    return {{"patchbayProfile"_L1, version}, {"providers"_L1, settings}, {"definitions"_L1, definitions},
        {"preferences"_L1, preferences}, {"connections"_L1, connections}};
}

Result<Profile> readProfile(const QByteArray &json, const ProviderCatalog &catalog)
{
    const auto object = parseJsonObject(json);
    if (!object)
        return fail(object.error());
    if (const auto doubled = doubledMember(json))
        return fail(ErrorKind::Protocol, *doubled + u": is there twice"_s);
    JsonReader root(*object);
    if (root.integer("patchbayProfile"_L1, 0) != version)
        root.problem("patchbayProfile"_L1, u"is not 1: this is no profile, or one of a newer Patchbay"_s);
    Profile profile;
    QList<ProviderDescriptor> known;
    const QJsonArray definitions = root.array("definitions"_L1);
    for (const QJsonValue &value : definitions) {
        const auto read = readDescriptor(value.toObject(), ProviderDescriptor::Origin::User);
        if (read)
            known.append(*read);
        else
            root.problem("definitions"_L1, read.error().detail);
        profile.definitions.append(value.toObject());
    }
    known += catalog.all();
    readEach(
        root, "providers"_L1, [&](JsonReader &item) { profile.settings.append(readSettings(item, known)); });
    readEach(root, "connections"_L1,
        [&profile](JsonReader &item) { profile.connections.append(readNamed(item)); });
    if (const Preferences preferences = readPreferences(root); object->contains("preferences"_L1))
        profile.preferences = preferences;
    root.refuseUnread();
    return root.verdict().map([&profile](Done) { return profile; });
}

ProviderSettings merged(const ProviderSettings &here, const ProviderSettings &profile)
{
    ProviderSettings settings = profile;
    settings.hasClientSecret = here.hasClientSecret && here.clientId == profile.clientId;
    return settings;
}

} // namespace patchbay

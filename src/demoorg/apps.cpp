#include "demoorg/apps.h"

#include "demoorg/grants.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace patchbay::demoorg
{

namespace
{

constexpr std::array accesses{std::pair{"open"_L1, App::Access::Open},
    std::pair{"admin-approved"_L1, App::Access::AdminApproved},
    std::pair{"not-installed"_L1, App::Access::NotInstalled}, std::pair{"blocked"_L1, App::Access::Blocked}};

constexpr std::array lives{std::pair{"until-revoked"_L1, App::RefreshLife::UntilRevoked},
    std::pair{"none"_L1, App::RefreshLife::None}, std::pair{"fixed"_L1, App::RefreshLife::Fixed},
    std::pair{"unused"_L1, App::RefreshLife::Unused}};

template<typename Table, typename Value>
QString wordOf(const Table &table, Value value)
{
    for (const auto &[word, one] : table)
        if (one == value)
            return word;
    return {};
}

template<typename Table, typename Value>
bool readWord(const Table &table, const QJsonValue &json, Value &value)
{
    if (json.isUndefined())
        return true;
    for (const auto &[word, one] : table)
        if (json.toString() == word) {
            value = one;
            return true;
        }
    return false;
}

QStringList stringsOf(const QJsonValue &json)
{
    QStringList list;
    for (const QJsonValue &value : json.toArray())
        list.append(value.toString());
    return list;
}

QJsonObject jsonOf(const App &app)
{
    return {{u"clientId"_s, app.clientId}, {u"name"_s, app.name},
        {u"callbacks"_s, QJsonArray::fromStringList(app.callbacks)},
        {u"scopes"_s, QJsonArray::fromStringList(app.scopes)}, {u"pkceRequired"_s, app.pkceRequired},
        {u"rotation"_s, app.rotation}, {u"secretHash"_s, app.secretHash},
        {u"secretForWebFlow"_s, app.secretForWebFlow}, {u"secretForRefresh"_s, app.secretForRefresh},
        {u"introspection"_s, app.introspection}, {u"runAs"_s, app.runAs},
        {u"publicKey"_s, QString::fromLatin1(app.publicKey)}, {u"access"_s, wordOf(accesses, app.access)},
        {u"homeOrg"_s, app.homeOrg}, {u"refreshLife"_s, wordOf(lives, app.refreshLife)},
        {u"refreshSeconds"_s, qint64(app.refreshSeconds.count())}};
}

/// Setup's own rule: https, a scheme of the app's own, or http with the one word "localhost".
bool mayBeCallback(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.scheme().isEmpty()
        && (url.scheme() != "http"_L1 || url.host() == "localhost"_L1);
}

} // namespace

tl::expected<App, QString> readApp(const QJsonObject &json)
{
    App app;
    app.clientId = json["clientId"_L1].toString();
    app.name = json["name"_L1].toString(app.clientId);
    app.callbacks = stringsOf(json["callbacks"_L1]);
    app.scopes = stringsOf(json["scopes"_L1]);
    app.pkceRequired = json["pkceRequired"_L1].toBool(true);
    app.rotation = json["rotation"_L1].toBool();
    app.secretHash = json["secretHash"_L1].toString();
    if (const QString secret = json["secret"_L1].toString(); !secret.isEmpty())
        app.secretHash = QString::fromLatin1(hashed(secret.toUtf8()));
    app.secretForWebFlow = json["secretForWebFlow"_L1].toBool(true);
    app.secretForRefresh = json["secretForRefresh"_L1].toBool(true);
    app.introspection = json["introspection"_L1].toBool();
    app.runAs = json["runAs"_L1].toString();
    app.publicKey = json["publicKey"_L1].toString().toLatin1();
    app.homeOrg = json["homeOrg"_L1].toString();
    app.refreshSeconds = std::chrono::seconds(json["refreshSeconds"_L1].toInteger());
    if (app.clientId.isEmpty())
        return tl::unexpected<QString>(u"an app needs a clientId"_s);
    if (!readWord(accesses, json["access"_L1], app.access)
        || !readWord(lives, json["refreshLife"_L1], app.refreshLife))
        return tl::unexpected<QString>(u"unknown access or refreshLife"_s);
    for (const QString &callback : std::as_const(app.callbacks))
        if (!mayBeCallback(callback))
            return tl::unexpected<QString>(u"Cannot be an HTTP URL: "_s + callback);
    if (app.callbacks.join(u'\n').size() > 2000)
        return tl::unexpected<QString>(u"callbacks are longer than 2000 characters"_s);
    return app;
}

Apps::Apps(Database &db)
    : m_db(db)
{
}

void Apps::createTable()
{
    m_db.run("CREATE TABLE IF NOT EXISTS registered_apps(client_id TEXT PRIMARY KEY, facts TEXT)");
}

void Apps::put(const App &app)
{
    m_db.run("INSERT OR REPLACE INTO registered_apps VALUES(?,?)",
        {app.clientId, QJsonDocument(jsonOf(app)).toJson(QJsonDocument::Compact)});
}

std::optional<App> Apps::find(const QString &clientId)
{
    const QVariant facts = m_db.value("SELECT facts FROM registered_apps WHERE client_id=?", {clientId});
    const auto app = readApp(QJsonDocument::fromJson(facts.toByteArray()).object());
    return facts.isValid() && app ? std::optional<App>(*app) : std::nullopt;
}

void Apps::setRotation(bool on)
{
    for (const Row &row : m_db.run("SELECT client_id FROM registered_apps"))
        if (std::optional<App> app = find(row[0].toString())) {
            app->rotation = on;
            put(*app);
        }
}

} // namespace patchbay::demoorg

#include "store/connectionstore.h"

#include "store/database.h"
#include "store/leftrecords.h"
#include "store/sql.h"

#include <QJsonArray>

#include <array>
#include <utility>

namespace patchbay
{

using namespace Qt::StringLiterals;

namespace
{
// Names on disk; they never change, whatever the enumerators are called.
constexpr std::array<std::pair<ConnectionPhase, QLatin1StringView>, 4> phases{{
    {ConnectionPhase::Connecting, "connecting"_L1},
    {ConnectionPhase::Connected, "connected"_L1},
    {ConnectionPhase::NeedsReconnect, "needs_reconnect"_L1},
    {ConnectionPhase::Removing, "removing"_L1},
}};
constexpr std::array<std::pair<Environment, QLatin1StringView>, 4> environments{{
    {Environment::None, "none"_L1},
    {Environment::Production, "production"_L1},
    {Environment::Sandbox, "sandbox"_L1},
    {Environment::Demo, "demo"_L1},
}};
constexpr std::array<std::pair<ConsentWay, QLatin1StringView>, 3> consentWays{{
    {ConsentWay::Embedded, "embedded"_L1},
    {ConsentWay::Browser, "browser"_L1},
    {ConsentWay::DeviceCode, "device_code"_L1},
}};

template<typename Enum, std::size_t count>
QString nameIn(const std::array<std::pair<Enum, QLatin1StringView>, count> &names, Enum value)
{
    for (const auto &[candidate, name] : names) {
        if (candidate == value)
            return name;
    }
    Q_UNREACHABLE();
}

/// The tables refuse other names, so the fallback is for a file that somebody edited.
template<typename Enum, std::size_t count>
Enum valueIn(const std::array<std::pair<Enum, QLatin1StringView>, count> &names, const QString &text)
{
    for (const auto &[value, name] : names) {
        if (name == text)
            return value;
    }
    return names.front().first;
}

constexpr auto connectionColumns
    = "id, provider, phase, reason_code, label, account_id, account_label, account_name, tenant_id,"
      " tenant_label, environment, login_host, instance_url, client_id, token_endpoint, revocation_endpoint,"
      " scopes_asked, scopes_granted, user, tenant, tags, colour, this_run_only, api_used, api_limit,"
      " created_at, issued_at, refreshed_at, checked_at, offline_since, last_error_kind, last_error_code,"
      " last_error_text, vault_item_left, tokens_unsaved, still_valid_until, own_app, next_app,"
      " api_version"_L1;
/// Written by keepOneDefault() and makeDefault alone.
constexpr auto readColumns = ", is_default"_L1;

QJsonObject jsonOf(const OwnApp &app)
{
    QJsonObject json;
    if (!app.clientId.isEmpty())
        json.insert("client_id"_L1, app.clientId);
    if (app.hasClientSecret)
        json.insert("has_client_secret"_L1, true);
    if (!app.scopes.isEmpty())
        json.insert("scopes"_L1, QJsonArray::fromStringList(app.scopes));
    if (!app.loginHost.isEmpty())
        json.insert("login_host"_L1, app.loginHost);
    return json;
}

OwnApp appIn(const QJsonObject &json)
{
    OwnApp app{json.value("client_id"_L1).toString(), json.value("has_client_secret"_L1).toBool(), {},
        json.value("login_host"_L1).toString()};
    const QJsonArray scopes = json.value("scopes"_L1).toArray();
    for (const QJsonValue &scope : scopes)
        app.scopes.append(scope.toString());
    return app;
}

ConnectionRow readConnection(const QSqlQuery &query)
{
    SqlRow row(query);
    ConnectionRow c;
    c.id = {row.text()};
    c.provider = {row.text()};
    c.phase = valueIn(phases, row.text());
    c.reasonCode = row.text();
    c.label = row.text();
    c.accountId = row.text();
    c.accountLabel = row.text();
    c.accountName = row.text();
    c.tenantId = row.text();
    c.tenantLabel = row.text();
    c.environment = valueIn(environments, row.text());
    c.loginHost = row.text();
    c.instanceUrl = QUrl(row.text());
    c.clientId = row.text();
    c.tokenEndpoint = row.text();
    c.revocationEndpoint = row.text();
    c.scopesAsked = row.list();
    c.scopesGranted = row.list();
    c.user = row.text();
    c.tenant = row.text();
    c.tags = row.list();
    c.colour = row.text();
    c.thisRunOnly = row.flag();
    c.apiUsed = row.number();
    c.apiLimit = row.number();
    c.createdAt = row.time();
    c.issuedAt = row.time();
    c.refreshedAt = row.time();
    c.checkedAt = row.time();
    c.offlineSince = row.optionalTime();
    c.lastErrorKind = row.text();
    c.lastErrorCode = row.text();
    c.lastErrorText = row.text();
    c.vaultItemLeft = row.flag();
    c.tokensUnsaved = row.flag();
    c.stillValidUntil = row.optionalTime();
    c.own = appIn(row.object());
    if (const auto next = row.optionalObject())
        c.nextApp = appIn(*next);
    c.apiVersion = row.text();
    c.isDefault = row.flag();
    return c;
}

QVariantList valuesOf(const ConnectionRow &c)
{
    return {sqlText(c.id.value), sqlText(c.provider.value), nameIn(phases, c.phase), sqlText(c.reasonCode),
        sqlText(c.label), sqlText(c.accountId), sqlText(c.accountLabel), sqlText(c.accountName),
        sqlText(c.tenantId), sqlText(c.tenantLabel), nameIn(environments, c.environment),
        sqlText(c.loginHost), sqlText(c.instanceUrl.toString(QUrl::FullyEncoded)), sqlText(c.clientId),
        sqlText(c.tokenEndpoint), sqlText(c.revocationEndpoint), sqlList(c.scopesAsked),
        sqlList(c.scopesGranted), sqlText(c.user), sqlText(c.tenant), sqlList(c.tags), sqlText(c.colour),
        sqlFlag(c.thisRunOnly), c.apiUsed, c.apiLimit, sqlTime(c.createdAt), sqlTime(c.issuedAt),
        sqlTime(c.refreshedAt), sqlTime(c.checkedAt), sqlTime(c.offlineSince), sqlText(c.lastErrorKind),
        sqlText(c.lastErrorCode), sqlText(c.lastErrorText), sqlFlag(c.vaultItemLeft),
        sqlFlag(c.tokensUnsaved), sqlTime(c.stillValidUntil), sqlObject(jsonOf(c.own)),
        c.nextApp ? sqlObject(jsonOf(*c.nextApp)) : QVariant(QMetaType::fromType<QString>()),
        sqlText(c.apiVersion)};
}

Result<ConnectionRow> findConnection(QSqlDatabase &database, const ConnectionId &id)
{
    auto query
        = runSql(database, u"SELECT %1%2 FROM connections WHERE id = ?"_s.arg(connectionColumns, readColumns),
            {sqlText(id.value)});
    if (!query)
        return fail(query.error());
    if (!query->next())
        return fail(ErrorKind::NotFound, u"no connection "_s + id.value);
    return readConnection(*query);
}

/// Of those a person could use.
constexpr auto isUsable = "phase IN ('connected', 'needs_reconnect')"_L1;

/// One that goes hands the place on, to the oldest; the first takes it by itself.
Result<Done> keepOneDefault(QSqlDatabase &database, const QString &provider)
{
    const auto left = runSql(database,
        u"UPDATE connections SET is_default = 0 WHERE provider = ? AND is_default = 1 AND NOT (%1)"_s.arg(
            isUsable),
        {sqlText(provider)});
    if (!left)
        return fail(left.error());
    const auto taken = runSql(database,
        u"UPDATE connections SET is_default = 1 WHERE id = (SELECT id FROM connections WHERE provider = ?"
        " AND %1 ORDER BY created_at, id LIMIT 1) AND NOT EXISTS"
        " (SELECT 1 FROM connections WHERE provider = ? AND is_default = 1)"_s.arg(isUsable),
        {sqlText(provider), sqlText(provider)});
    return taken ? Result<Done>(Done{}) : fail(taken.error());
}

QString newValues()
{
    QStringList names = QString(connectionColumns).split(u", "_s);
    for (QString &name : names)
        name.prepend("excluded."_L1);
    return names.join(u", "_s);
}

Result<Done> saveConnection(QSqlDatabase &database, const ConnectionRow &row)
{
    const QVariantList values = valuesOf(row);
    const QString places = QStringList(values.size(), u"?"_s).join(u", "_s);
    const auto saved = runSql(database,
        u"INSERT INTO connections (%1) VALUES (%2) ON CONFLICT (id) DO UPDATE SET (%1) = (%3)"_s.arg(
            connectionColumns, places, newValues()),
        values);
    return saved ? keepOneDefault(database, row.provider.value) : fail(saved.error());
}

constexpr auto settingsColumns
    = "provider, client_id, has_client_secret, login_host, scopes, reason, consent_way, on_home"_L1;

ProviderSettings readSettings(const QSqlQuery &query)
{
    SqlRow row(query);
    ProviderSettings s;
    s.provider = {row.text()};
    s.clientId = row.text();
    s.hasClientSecret = row.flag();
    s.loginHost = row.text();
    s.scopes = row.list();
    s.reason = row.text();
    if (const QString way = row.text(); !way.isEmpty())
        s.consentWay = valueIn(consentWays, way);
    s.onHome = row.flag();
    return s;
}

Result<ProviderSettings> findSettings(QSqlDatabase &database, const ProviderId &provider)
{
    auto query
        = runSql(database, u"SELECT %1 FROM provider_settings WHERE provider = ?"_s.arg(settingsColumns),
            {sqlText(provider.value)});
    if (!query)
        return fail(query.error());
    return query->next() ? readSettings(*query) : ProviderSettings{.provider = provider};
}

Result<Done> writeSettings(QSqlDatabase &database, const ProviderSettings &settings)
{
    const QVariant way = settings.consentWay ? QVariant(nameIn(consentWays, *settings.consentWay))
                                             : QVariant(QMetaType::fromType<QString>());
    const auto saved = runSql(database,
        u"INSERT OR REPLACE INTO provider_settings (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(
            settingsColumns),
        {sqlText(settings.provider.value), sqlText(settings.clientId), sqlFlag(settings.hasClientSecret),
            sqlText(settings.loginHost), sqlList(settings.scopes), sqlText(settings.reason), way,
            sqlFlag(settings.onHome)});
    return saved ? Result<Done>(Done{}) : fail(saved.error());
}
} // namespace

ConnectionStore::ConnectionStore(Database &database)
    : m_database(database)
{
}

Task<QList<ConnectionRow>> ConnectionStore::all()
{
    return m_database.read<QList<ConnectionRow>>([](QSqlDatabase &database) -> Result<QList<ConnectionRow>> {
        auto query = runSql(database,
            u"SELECT %1%2 FROM connections ORDER BY created_at, id"_s.arg(connectionColumns, readColumns));
        if (!query)
            return fail(query.error());
        QList<ConnectionRow> rows;
        while (query->next())
            rows.append(readConnection(*query));
        return rows;
    });
}

Task<ConnectionRow> ConnectionStore::find(const ConnectionId &id)
{
    return m_database.read<ConnectionRow>(
        [id](QSqlDatabase &database) { return findConnection(database, id); });
}

Task<Done> ConnectionStore::save(const ConnectionRow &row)
{
    return m_database.write<Done>([row](QSqlDatabase &database) { return saveConnection(database, row); });
}

Task<ConnectionRow> ConnectionStore::update(
    const ConnectionId &id, std::function<void(ConnectionRow &)> change)
{
    return m_database.write<ConnectionRow>([id, change = std::move(change)](QSqlDatabase &database) {
        return findConnection(database, id).and_then([&](ConnectionRow row) -> Result<ConnectionRow> {
            change(row);
            Q_ASSERT(row.id == id);
            return saveConnection(database, row).map([&](Done) { return row; });
        });
    });
}

Task<Done> ConnectionStore::remove(const ConnectionId &id)
{
    return m_database.write<Done>([id](QSqlDatabase &database) -> Result<Done> {
        const Result<ConnectionRow> row = findConnection(database, id);
        if (!row)
            return row.error().kind == ErrorKind::NotFound ? Result<Done>(Done{}) : fail(row.error());
        if (const Result<Done> noted = noteLeftRecords(database, id); !noted)
            return noted;
        const auto removed = runSql(database, u"DELETE FROM connections WHERE id = ?"_s, {sqlText(id.value)});
        return removed ? keepOneDefault(database, row->provider.value) : fail(removed.error());
    });
}

Task<Done> ConnectionStore::makeDefault(const ConnectionId &id)
{
    return m_database.write<Done>([id](QSqlDatabase &database) -> Result<Done> {
        const Result<ConnectionRow> row = findConnection(database, id);
        if (!row)
            return fail(row.error());
        if (row->phase != ConnectionPhase::Connected && row->phase != ConnectionPhase::NeedsReconnect)
            return fail(ErrorKind::NotFound, u"it cannot be the default: "_s + id.value);
        const auto cleared = runSql(database,
            u"UPDATE connections SET is_default = 0 WHERE provider = ? AND is_default = 1"_s,
            {sqlText(row->provider.value)});
        if (!cleared)
            return fail(cleared.error());
        const auto set
            = runSql(database, u"UPDATE connections SET is_default = 1 WHERE id = ?"_s, {sqlText(id.value)});
        return set ? Result<Done>(Done{}) : fail(set.error());
    });
}

Task<QList<ProviderSettings>> ConnectionStore::allSettings()
{
    using Settings = QList<ProviderSettings>;
    return m_database.read<Settings>([](QSqlDatabase &database) -> Result<Settings> {
        auto query
            = runSql(database, u"SELECT %1 FROM provider_settings ORDER BY provider"_s.arg(settingsColumns));
        if (!query)
            return fail(query.error());
        Settings all;
        while (query->next())
            all.append(readSettings(*query));
        return all;
    });
}

Task<Done> ConnectionStore::saveSettings(const ProviderSettings &settings)
{
    return m_database.write<Done>(
        [settings](QSqlDatabase &database) { return writeSettings(database, settings); });
}

Task<Done> ConnectionStore::replaceSettings(const ProviderSettings &before, const ProviderSettings &settings)
{
    Q_ASSERT(before.provider == settings.provider);
    return m_database.write<Done>([before, settings](QSqlDatabase &database) -> Result<Done> {
        auto kept = findSettings(database, before.provider);
        if (!kept)
            return fail(kept.error());
        kept->onHome = before.onHome;
        if (!(*kept == before)) {
            return fail({.kind = ErrorKind::Rejected,
                .detail = u"the settings were changed meanwhile"_s,
                .providerCode = u"changed_meanwhile"_s});
        }
        return writeSettings(database, settings);
    });
}

Task<Done> ConnectionStore::updateSettings(
    const ProviderId &provider, std::function<void(ProviderSettings &)> change)
{
    return m_database.write<Done>([provider, change = std::move(change)](QSqlDatabase &database) {
        return findSettings(database, provider).and_then([&](ProviderSettings settings) {
            change(settings);
            Q_ASSERT(settings.provider == provider);
            return writeSettings(database, settings);
        });
    });
}

} // namespace patchbay

#include "store/preferencestore.h"

#include "store/database.h"
#include "store/sql.h"

namespace patchbay
{

using namespace Qt::StringLiterals;

namespace
{

std::optional<ConsentWay> wayNamed(const QString &name)
{
    if (name == "embedded"_L1)
        return ConsentWay::Embedded;
    if (name == "browser"_L1)
        return ConsentWay::Browser;
    return std::nullopt;
}

/// NULL where the providers' own ways are meant; a code is never a rule for all.
QVariant nameOf(std::optional<ConsentWay> way)
{
    if (way == ConsentWay::Embedded)
        return u"embedded"_s;
    if (way == ConsentWay::Browser)
        return u"browser"_s;
    return QVariant(QMetaType::fromType<QString>());
}

ProxySetting::Mode modeNamed(const QString &name)
{
    using Mode = ProxySetting::Mode;
    return name == nameOf(Mode::Manual) ? Mode::Manual
        : name == nameOf(Mode::None)    ? Mode::None
                                        : Mode::System;
}

ProxySetting readProxy(SqlRow &row)
{
    using Kind = ProxySetting::Kind;
    ProxySetting proxy;
    proxy.mode = modeNamed(row.text());
    proxy.kind = row.text() == nameOf(Kind::Socks5) ? Kind::Socks5 : Kind::Http;
    proxy.host = row.text();
    proxy.port = quint16(row.number());
    proxy.user = row.text();
    proxy.hasPassword = row.flag();
    proxy.passwordNumber = row.number();
    proxy.passwordLeft = row.flag();
    return proxy;
}

Result<Done> writeProxy(QSqlDatabase &database, const ProxySetting &proxy)
{
    const auto written = runSql(database,
        u"UPDATE preferences SET proxy_mode = ?, proxy_kind = ?, proxy_host = ?, proxy_port = ?,"
        " proxy_user = ?, proxy_has_password = ?, proxy_password_number = ?, proxy_password_left = ?"_s,
        {nameOf(proxy.mode), nameOf(proxy.kind), sqlText(proxy.host), int(proxy.port), sqlText(proxy.user),
            sqlFlag(proxy.hasPassword), proxy.passwordNumber, sqlFlag(proxy.passwordLeft)});
    return written ? Result<Done>(Done{}) : fail(written.error());
}

Result<Preferences> readRow(QSqlDatabase &database)
{
    auto query = runSql(database,
        u"SELECT read_only, consent_way, lock_verifier, lock_idle_minutes, lock_failures, lock_failed_at,"
        " keep_days, takes_records, intake_port, gives_tokens, watched_folder, proxy_mode, proxy_kind,"
        " proxy_host, proxy_port, proxy_user, proxy_has_password, proxy_password_number, proxy_password_left"
        " FROM preferences"_s);
    if (!query)
        return fail(query.error());
    if (!query->next())
        return fail(ErrorKind::Storage, u"the row of preferences is gone"_s);
    SqlRow row(*query);
    Preferences preferences;
    preferences.readOnly = row.flag();
    preferences.consentWay = wayNamed(row.text());
    preferences.lockVerifier = row.bytes();
    preferences.lockIdle = std::chrono::minutes(row.number());
    preferences.lockFailures = row.number();
    preferences.lockFailedAt = row.time();
    if (const int days = row.number(); days > 0)
        preferences.keepSent = std::chrono::days(days);
    preferences.intake.takesRecords = row.flag();
    preferences.intake.port = quint16(row.number());
    preferences.intake.givesTokens = row.flag();
    preferences.intake.folder = row.text();
    preferences.proxy = readProxy(row);
    return preferences;
}

Result<Done> writeRow(QSqlDatabase &database, const Preferences &preferences)
{
    const auto written = runSql(database,
        u"UPDATE preferences SET read_only = ?, consent_way = ?, lock_verifier = ?, lock_idle_minutes = ?,"
        " lock_failures = ?, lock_failed_at = ?, keep_days = nullif(?, 0), takes_records = ?,"
        " intake_port = ?, gives_tokens = ?, watched_folder = ?"_s,
        {sqlFlag(preferences.readOnly), nameOf(preferences.consentWay), sqlBytes(preferences.lockVerifier),
            qlonglong(preferences.lockIdle.count()), preferences.lockFailures,
            sqlTime(preferences.lockFailedAt),
            qlonglong(preferences.keepSent.value_or(std::chrono::days(0)).count()),
            sqlFlag(preferences.intake.takesRecords), int(preferences.intake.port),
            sqlFlag(preferences.intake.givesTokens), sqlText(preferences.intake.folder)});
    return written ? writeProxy(database, preferences.proxy) : fail(written.error());
}

} // namespace

PreferenceStore::PreferenceStore(Database &database)
    : m_database(database)
{
}

Task<Preferences> PreferenceStore::read()
{
    return m_database.read<Preferences>([](QSqlDatabase &database) { return readRow(database); });
}

Task<Preferences> PreferenceStore::update(std::function<void(Preferences &)> change)
{
    return m_database.write<Preferences>(
        [change = std::move(change)](QSqlDatabase &database) -> Result<Preferences> {
            Result<Preferences> preferences = readRow(database);
            if (!preferences)
                return preferences;
            change(*preferences);
            if (const auto written = writeRow(database, *preferences); !written)
                return fail(written.error());
            return preferences;
        });
}

} // namespace patchbay

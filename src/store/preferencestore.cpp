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

Result<Preferences> readRow(QSqlDatabase &database)
{
    auto query = runSql(database,
        u"SELECT read_only, consent_way, lock_verifier, lock_idle_minutes, lock_failures, lock_failed_at,"
        " keep_days, takes_records, intake_port, gives_tokens, watched_folder FROM preferences"_s);
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
    return written ? Result<Done>(Done{}) : fail(written.error());
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

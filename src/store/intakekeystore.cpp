#include "store/intakekeystore.h"

#include "store/database.h"
#include "store/sql.h"

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr QLatin1StringView columns{"id, name, rights, origins, connection, created_at, expires_at, used_at"};

IntakeCaller readCaller(const QSqlQuery &query)
{
    SqlRow row(query);
    IntakeCaller caller;
    caller.id = row.text();
    caller.name = row.text();
    caller.rights = row.list();
    caller.origins = row.list();
    caller.connection = {row.text()};
    caller.createdAt = row.time();
    caller.expiresAt = row.optionalTime();
    caller.usedAt = row.optionalTime();
    return caller;
}

Result<Done> changeOne(QSqlDatabase &database, const QString &statement, const QVariantList &values)
{
    const auto changed = runSql(database, statement, values);
    if (!changed)
        return fail(changed.error());
    return changed->numRowsAffected() > 0 ? Result<Done>(Done{})
                                          : fail(ErrorKind::NotFound, u"no such caller of the intake"_s);
}

} // namespace

IntakeKeyStore::IntakeKeyStore(Database &database)
    : m_database(database)
{
}

Task<Done> IntakeKeyStore::add(const IntakeCaller &caller, const QByteArray &keyHash)
{
    return m_database.write<Done>([caller, keyHash](QSqlDatabase &database) {
        return changeOne(database,
            u"INSERT INTO intake_keys (%1, key_hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(columns),
            {sqlText(caller.id), sqlText(caller.name), sqlList(caller.rights), sqlList(caller.origins),
                sqlText(caller.connection.value), sqlTime(caller.createdAt), sqlTime(caller.expiresAt),
                sqlTime(caller.usedAt), sqlBytes(keyHash)});
    });
}

Task<QList<IntakeCaller>> IntakeKeyStore::all()
{
    using Callers = QList<IntakeCaller>;
    return m_database.read<Callers>([](QSqlDatabase &database) -> Result<Callers> {
        auto query = runSql(database, u"SELECT %1 FROM intake_keys ORDER BY name, id"_s.arg(columns));
        if (!query)
            return fail(query.error());
        Callers callers;
        while (query->next())
            callers.append(readCaller(*query));
        return callers;
    });
}

Task<IntakeCaller> IntakeKeyStore::find(const QByteArray &keyHash)
{
    return m_database.read<IntakeCaller>([keyHash](QSqlDatabase &database) -> Result<IntakeCaller> {
        auto query = runSql(
            database, u"SELECT %1 FROM intake_keys WHERE key_hash = ?"_s.arg(columns), {sqlBytes(keyHash)});
        if (!query)
            return fail(query.error());
        if (!query->next())
            return fail({ErrorKind::NotFound, u"no such key of the intake"_s, u"unknown_key"_s});
        return readCaller(*query);
    });
}

Task<Done> IntakeKeyStore::noteUse(const QString &id, Timestamp at)
{
    return m_database.write<Done>([id, at](QSqlDatabase &database) {
        return changeOne(
            database, u"UPDATE intake_keys SET used_at = ? WHERE id = ?"_s, {sqlTime(at), sqlText(id)});
    });
}

Task<Done> IntakeKeyStore::remove(const QString &id)
{
    return m_database.write<Done>([id](QSqlDatabase &database) {
        return changeOne(database, u"DELETE FROM intake_keys WHERE id = ?"_s, {sqlText(id)});
    });
}

} // namespace patchbay

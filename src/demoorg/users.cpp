#include "demoorg/users.h"

#include "demoorg/grants.h"

using namespace Qt::StringLiterals;

namespace patchbay::demoorg
{

Users::Users(Database &db)
    : m_db(db)
{
}

void Users::createTable()
{
    m_db.run("CREATE TABLE IF NOT EXISTS people(user_id TEXT PRIMARY KEY, org_id TEXT,"
             " username TEXT UNIQUE COLLATE NOCASE, password_hash TEXT, active INTEGER, api_enabled INTEGER,"
             " ip_restricted INTEGER)");
}

void Users::add(const User &user, const Secret &password)
{
    m_db.run("INSERT OR IGNORE INTO people VALUES(?,?,?,?,?,?,?)",
        {user.id, user.orgId, user.username, hashed(password.reveal()), user.active, user.apiEnabled,
            user.ipRestricted});
}

void Users::change(const User &user)
{
    m_db.run("UPDATE people SET active=?, api_enabled=?, ip_restricted=? WHERE user_id=?",
        {user.active, user.apiEnabled, user.ipRestricted, user.id});
}

std::optional<User> Users::read(const QByteArray &where, const QVariantList &binds)
{
    const QList<Row> rows = m_db.run("SELECT user_id, org_id, username, active, api_enabled, ip_restricted"
                                     " FROM people WHERE "
            + where,
        binds);
    if (rows.isEmpty())
        return std::nullopt;
    const Row &row = rows.first();
    return User{row[0].toString(), row[1].toString(), row[2].toString(), row[3].toBool(), row[4].toBool(),
        row[5].toBool()};
}

std::optional<User> Users::find(const QString &userId)
{
    return read("user_id=?", {userId});
}

std::optional<User> Users::byName(const QString &username)
{
    return read("username=?", {username.trimmed()});
}

std::optional<User> Users::withPassword(const QString &username, const Secret &password)
{
    return read("username=? AND password_hash=?", {username.trimmed(), hashed(password.reveal())});
}

} // namespace patchbay::demoorg

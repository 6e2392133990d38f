#pragma once

#include "base/secret.h"
#include "demoorg/database.h"

#include <optional>

namespace patchbay::demoorg
{

/// What the login side knows of a person; everything else is their User record.
struct User {
    QString id;
    QString orgId;
    QString username;
    bool active = true;
    bool apiEnabled = true;
    bool ipRestricted = false;
};

/// The people of all orgs, with their passwords. Callers hold the pod's mutex.
class Users final
{
public:
    explicit Users(Database &db);

    void createTable();
    void add(const User &user, const Secret &password);
    /// Writes the facts of a user that is there.
    void change(const User &user);
    [[nodiscard]] std::optional<User> find(const QString &userId);
    [[nodiscard]] std::optional<User> byName(const QString &username);
    /// The user, or nothing for a wrong name or password.
    [[nodiscard]] std::optional<User> withPassword(const QString &username, const Secret &password);

private:
    [[nodiscard]] std::optional<User> read(const QByteArray &where, const QVariantList &binds);

    Database &m_db;
};

} // namespace patchbay::demoorg

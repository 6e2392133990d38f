#include "demoorg/pod.h"

#include "demoorg/seed.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace patchbay::demoorg
{

namespace
{

std::vector<std::unique_ptr<Database>> databases(size_t count)
{
    std::vector<std::unique_ptr<Database>> list;
    while (list.size() < count)
        list.push_back(std::make_unique<Database>());
    return list;
}

/// The file must be private before SQLite puts anything in; its -wal and -shm files take over its mode.
bool makePrivate(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace

Pod::Pod()
    : m_databases(databases(static_cast<size_t>(orgProfiles().size())))
    , db(*m_databases.front())
    , users(db)
    , apps(db)
    , grants(db, entropy, users)
{
    const Catalog standard;
    for (const OrgProfile &profile : orgProfiles())
        m_orgs.push_back(
            std::make_unique<Org>(*m_databases.at(static_cast<size_t>(profile.number)), profile, standard));
}

Result<Done> Pod::open(const QString &folder)
{
    for (size_t i = 0; i < m_orgs.size(); ++i) {
        const QString name = i == 0 ? u"org.sqlite"_s : u"org%1.sqlite"_s.arg(i + 1);
        const QString path = folder.isEmpty() ? QString() : QDir(folder).filePath(name);
        if (!path.isEmpty() && !makePrivate(path))
            return fail(ErrorKind::Storage, u"cannot write %1"_s.arg(path));
        if (const auto opened = m_databases[i]->open(path); !opened) {
            return fail(ErrorKind::Storage,
                u"cannot use %1 (%2); move it away to begin with a new org"_s.arg(
                    path, opened.error().detail));
        }
        Transaction transaction(*m_databases[i]);
        if (i == 0) {
            users.createTable();
            apps.createTable();
            grants.createTables();
            apps.put(demoDesktopApp());
        }
        m_orgs[i]->createTables();
        m_orgs[i]->seed(now());
        transaction.commit();
    }
    Transaction transaction(db);
    for (const auto &org : m_orgs)
        for (const User &user : org->profile.users)
            users.add(user, Secret(QByteArray("demo")));
    transaction.commit();
    if (takeFailure())
        return fail(ErrorKind::Storage, u"cannot set up the demo org's data"_s);
    return Done{};
}

void Pod::close()
{
    for (const auto &database : m_databases)
        database->close();
}

QString Pod::instanceUrl() const
{
    return settings.instanceUrl.isEmpty() ? settings.origin : settings.instanceUrl;
}

QString Pod::identityUrl(const User &user) const
{
    return settings.origin + u"/id/"_s + user.orgId + u'/' + user.id;
}

Org *Pod::org(const QString &orgId)
{
    for (const auto &org : m_orgs)
        if (org->id == orgId)
            return org.get();
    return nullptr;
}

Org *Pod::orgOfUser(const QString &userId)
{
    const std::optional<User> user = users.find(userId);
    return user ? org(user->orgId) : nullptr;
}

bool Pod::takeFailure()
{
    bool failed = false;
    for (const auto &database : m_databases)
        failed = database->takeFailure() || failed;
    return failed;
}

} // namespace patchbay::demoorg

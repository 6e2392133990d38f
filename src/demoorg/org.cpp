#include "demoorg/org.h"

#include "demoorg/recordids.h"
#include "demoorg/seed.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace patchbay::demoorg
{

QString demoOrgId()
{
    return makeId(u"00D"_s, 1);
}

QString demoUserId()
{
    return makeId(u"005"_s, 1);
}

QString adminUserId()
{
    return makeId(u"005"_s, 2);
}

Org::Org()
    : orgId(demoOrgId())
    , grants(db, entropy, orgId.left(15))
    , records(db, catalog)
{
}

Result<Done> Org::open(const QString &folder)
{
    const QString path = folder.isEmpty() ? QString() : QDir(folder).filePath(u"org.sqlite"_s);
    if (!path.isEmpty()) {
        // The file must be private before SQLite puts anything in; its -wal and -shm files take over its
        // mode.
        QFile file(path);
        if (!file.open(QIODevice::ReadWrite) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
            return fail(ErrorKind::Storage, u"cannot write the demo org's data"_s);
    }
    if (const auto opened = db.open(path); !opened)
        return opened;
    Transaction transaction(db);
    grants.createTables();
    records.createTables();
    if (records.count(u"Organization"_s) == 0)
        seed();
    transaction.commit();
    if (db.takeFailure())
        return fail(ErrorKind::Storage, u"cannot set up the demo org's data"_s);
    return Done{};
}

void Org::close()
{
    db.close();
}

void Org::seed()
{
    grants.registerApp(demoDesktopApp());
    grants.addUser(demoUserId(), u"you@demo.example"_s, Secret(QByteArray("demo")));
    grants.addUser(adminUserId(), u"admin@demo.example"_s, Secret(QByteArray("demo")));
    const Writer writer{demoUserId(), now()};
    for (const SeedRow &row : seedRows())
        if (const ObjectDef *object = catalog.byPrefix(row.id.left(3)))
            records.seed(*object, row.id, row.values, writer);
}

QString Org::instanceUrl() const
{
    return settings.instanceUrl.isEmpty() ? settings.origin : settings.instanceUrl;
}

QString Org::identityUrl(const QString &userId) const
{
    return settings.origin + u"/id/"_s + orgId + u'/' + userId;
}

QString Org::today() const
{
    return u"calls-"_s + apiTime(now()).left(10);
}

bool Org::countCall()
{
    if (callsToday() >= settings.dailyLimit)
        return false;
    db.run("INSERT INTO counters VALUES(?,1) ON CONFLICT(name) DO UPDATE SET number=number+1", {today()});
    return true;
}

int Org::callsToday()
{
    return db.value("SELECT number FROM counters WHERE name=?", {today()}).toInt();
}

} // namespace patchbay::demoorg

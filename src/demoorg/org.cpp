#include "demoorg/org.h"

#include "demoorg/bulkjobs.h"
#include "demoorg/recordids.h"

using namespace Qt::StringLiterals;

namespace patchbay::demoorg
{

namespace
{

QString dayCounter(Timestamp now)
{
    return u"calls-"_s + apiTime(now).left(10);
}

} // namespace

Org::Org(Database &database, const OrgProfile &orgProfile, const Catalog &standard)
    : profile(orgProfile)
    , id(makeId(u"00D"_s, orgProfile.firstNumber() + 1))
    , db(database)
    , records(database, orgProfile.firstNumber())
    , m_born(standard.customised(Catalog::orgFile(orgProfile.customisation)))
    , m_catalog(m_born)
{
    forgetCustomising();
}

void Org::createTables()
{
    records.createTables();
    BulkJobs::createTable(db);
}

void Org::seed(Timestamp now)
{
    if (profile.users.isEmpty())
        return;
    const Writer writer{profile.users.first().id, now};
    for (const SeedRow &row : profile.rows) {
        const ObjectDef *object = m_catalog.byPrefix(row.id.left(3));
        if (object && !records.find(row.id))
            records.seed(*object, row.id, row.values, writer);
    }
    seedRecordTypes(writer);
}

void Org::seedRecordTypes(const Writer &writer)
{
    const ObjectDef *recordType = m_catalog.object(u"RecordType"_s);
    for (const ObjectDef &object : m_catalog.objects())
        for (const RecordType &type : object.rules.recordTypes)
            if (recordType && !records.find(type.id))
                records.seed(*recordType, type.id,
                    {{u"Name"_s, type.name}, {u"DeveloperName"_s, type.developerName},
                        {u"SobjectType"_s, object.name}, {u"IsActive"_s, type.active}},
                    writer);
}

const Catalog &Org::catalogFor(const QString &userId) const
{
    const auto found = m_restricted.find(userId);
    return found == m_restricted.end() ? m_catalog : found->second;
}

void Org::customise(const QJsonObject &change)
{
    m_catalog = m_catalog.customised(change);
    for (const auto &[userId, paths] : m_hidden)
        m_restricted.insert_or_assign(userId, m_catalog.without(paths));
}

void Org::forgetCustomising()
{
    m_catalog = m_born;
    m_restricted.clear();
    m_hidden.clear();
    for (const auto &[userId, paths] : m_born.hiddenFields())
        hideFields(userId, paths);
}

void Org::hideFields(const QString &userId, const QStringList &paths)
{
    m_hidden[userId] = paths;
    m_restricted.insert_or_assign(userId, m_catalog.without(paths));
}

bool Org::countCall(Timestamp now, int dailyLimit)
{
    if (callsOn(now) >= dailyLimit)
        return false;
    db.run("INSERT INTO counters VALUES(?,1) ON CONFLICT(name) DO UPDATE SET number=number+1",
        {dayCounter(now)});
    return true;
}

int Org::callsOn(Timestamp now)
{
    return db.value("SELECT number FROM counters WHERE name=?", {dayCounter(now)}).toInt();
}

} // namespace patchbay::demoorg

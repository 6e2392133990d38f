#include "engine/recordsearch.h"

#include "base/jsonreader.h"
#include "engine/rights.h"
#include "engine/salesforceorgs.h"
#include "salesforce/outcome.h"
#include "salesforce/requests.h"
#include "store/connectionstore.h"

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

/// Of the standard objects that people choose, or that a duplicate rule can match.
QString objectOf(const QString &id)
{
    static const QHash<QString, QString> prefixes = {{u"001"_s, u"Account"_s}, {u"003"_s, u"Contact"_s},
        {u"005"_s, u"User"_s}, {u"006"_s, u"Opportunity"_s}, {u"00G"_s, u"Group"_s}, {u"00Q"_s, u"Lead"_s},
        {u"500"_s, u"Case"_s}, {u"701"_s, u"Campaign"_s}, {u"800"_s, u"Contract"_s}, {u"801"_s, u"Order"_s},
        {u"01t"_s, u"Product2"_s}};
    return prefixes.value(id.left(3));
}

} // namespace

RecordSearch::RecordSearch(const Parts &parts)
    : m_parts(parts)
{
}

Task<QList<FoundRecord>> RecordSearch::named(
    const ConnectionId &connection, const QStringList &objects, const QString &text)
{
    const QString wanted = text.simplified();
    if (wanted.size() < shortestSearch || objects.isEmpty())
        return Task<Found>::settled(Found());
    QStringList searched = objects;
    const bool alsoQueues = searched.removeAll(u"Group"_s) > 0;
    const auto byName
        = [searched, wanted](const QString &version) { return nameSearchRequest(version, searched, wanted); };
    const Task<Found> found = searched.isEmpty() ? Task<Found>::settled(Found()) : ask(connection, byName);
    return alsoQueues ? both(query(connection, queuesNamed(wanted)), found) : found;
}

Task<QList<FoundRecord>> RecordSearch::withEmail(const ConnectionId &connection, const QString &email)
{
    return both(query(connection, leadsWithEmail(email)), query(connection, contactsWithEmail(email)));
}

Task<QList<FoundRecord>> RecordSearch::toComplete(const ConnectionId &connection)
{
    return m_parts.connections.find(connection).then(this, [this](const ConnectionRow &row) {
        return both(
            query(row.id, leadsToComplete(row.accountId)), query(row.id, contactsToComplete(row.accountId)));
    });
}

Task<QList<FoundRecord>> RecordSearch::withIds(const ConnectionId &connection, const QStringList &ids)
{
    QHash<QString, QStringList> byObject;
    for (const QString &id : ids)
        byObject[objectOf(id)].append(id);
    Task<Found> found = Task<Found>::settled(Found());
    for (const QString &object : {u"Lead"_s, u"Contact"_s, u"Account"_s}) {
        if (byObject.contains(object))
            found = both(found, query(connection, recordsWithIds(object, byObject.value(object))));
    }
    return found;
}

Task<QList<FoundRecord>> RecordSearch::withId(
    const ConnectionId &connection, const QStringList &objects, const QString &id)
{
    const QString object = objects.size() == 1 ? objects.first() : objectOf(id);
    if (!objects.contains(object))
        return Task<Found>::settled(Found());
    return query(connection, recordsWithIds(object, {id}));
}

Task<QJsonObject> RecordSearch::row(const ConnectionId &connection, const FoundRecord &record)
{
    const auto make
        = [record](const QString &version) { return rowRequest(version, record.object, record.id); };
    return send(connection, make).then(this, [](const HttpReply &reply) {
        return parseJsonObject(reply.body);
    });
}

Task<Done> RecordSearch::update(
    const ConnectionId &connection, const FoundRecord &record, const QJsonObject &fields)
{
    const auto make = [record, fields](const QString &version) {
        return updateRequest(version, record.object, record.id, fields);
    };
    return m_parts.connections.find(connection)
        .then(this, [this](const ConnectionRow &row) { return m_parts.rights.mayWrite(row); })
        .then(this, [this, connection, make](const Done &) { return send(connection, make); })
        .then(this, [](const HttpReply &) { return Done{}; });
}

Task<HttpReply> RecordSearch::send(
    const ConnectionId &connection, std::function<HttpRequest(const QString &version)> make)
{
    return m_parts.orgs.apiVersion(connection)
        .then(this,
            [this, connection, make = std::move(make)](
                const QString &version) { return m_parts.orgs.send(connection, make(version)); })
        .then(this, [this](const HttpReply &reply) -> Result<HttpReply> {
            if (!reply.isSuccess())
                return fail(replyError(reply, m_parts.clock.now()));
            return reply;
        });
}

Task<QList<FoundRecord>> RecordSearch::ask(
    const ConnectionId &connection, std::function<HttpRequest(const QString &version)> make)
{
    return send(connection, std::move(make)).then(this, [](const HttpReply &reply) {
        return readFound(reply.body);
    });
}

Task<QList<FoundRecord>> RecordSearch::query(const ConnectionId &connection, const QString &soql)
{
    return ask(connection, [soql](const QString &version) { return queryRequest(version, soql); });
}

Task<QList<FoundRecord>> RecordSearch::both(const Task<Found> &first, const Task<Found> &second)
{
    return first.then(this,
        [this, second](const Found &a) { return second.then(this, [a](const Found &b) { return a + b; }); });
}

} // namespace patchbay

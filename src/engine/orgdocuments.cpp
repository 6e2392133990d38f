#include "engine/orgdocuments.h"

#include "base/logging.h"
#include "engine/salesforceorgs.h"
#include "salesforce/outcome.h"
#include "store/connectionstore.h"

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

/// Opening a form again and again is no reason to ask again and again.
constexpr Milliseconds freshFor = std::chrono::minutes(5);

QString keyOf(const ConnectionId &connection, const QString &name)
{
    return connection.value + u'/' + name;
}

} // namespace

struct OrgDocuments::Key {
    ConnectionRow connection;
    QString version;
    QString name;
};

OrgDocuments::OrgDocuments(const Parts &parts)
    : m_parts(parts)
{
}

Task<QByteArray> OrgDocuments::read(const ConnectionId &connection, const Source &source)
{
    return known(connection, source)
        .then(this, [this, connection, source](const std::optional<QByteArray> &kept) {
            if (!kept)
                return fetch(connection, source);
            revalidate(connection, source);
            return Task<QByteArray>::settled(*kept);
        });
}

/// Read again each time: another process may have brought it. What cannot be read is not there.
Task<std::optional<QByteArray>> OrgDocuments::known(const ConnectionId &connection, const Source &source)
{
    using Known = std::optional<QByteArray>;
    return m_parts.connections.find(connection)
        .then(this, [this, source](const ConnectionRow &row) { return kept(row, source.name); })
        .then(this, [source](const Snapshot &kept) {
            return kept && source.check(kept->json) ? Known(kept->json) : Known();
        });
}

Task<OrgDocuments::Snapshot> OrgDocuments::kept(const ConnectionRow &connection, const QString &name)
{
    const QString version = m_parts.orgs.knownApiVersion(connection.id);
    return m_parts.schemas.find(connection.id, connection.accountId, version, name)
        .then(this, [this, connection, name](const Snapshot &exact) {
            return exact ? Task<Snapshot>::settled(exact)
                         : m_parts.schemas.findNewest(connection.id, connection.accountId, name);
        });
}

Task<QByteArray> OrgDocuments::fetch(const ConnectionId &connection, const Source &source)
{
    const QString id = keyOf(connection, source.name);
    if (const auto running = m_fetching.constFind(id); running != m_fetching.constEnd())
        return *running;
    const auto withVersion = [this, name = source.name](const ConnectionRow &row) {
        return m_parts.orgs.apiVersion(row.id).then(this, [row, name](const QString &version) {
            return Key{row, version, name};
        });
    };
    const auto withSnapshot = [this, source](const Key &key) {
        return m_parts.schemas.find(key.connection.id, key.connection.accountId, key.version, key.name)
            .then(this, [this, key, source](const Snapshot &kept) { return ask(key, source, kept); });
    };
    const Task<QByteArray> task
        = m_parts.connections.find(connection).then(this, withVersion).then(this, withSnapshot);
    m_fetching.insert(id, task);
    task.finally(this, [this, id](const Result<QByteArray> &result) {
        m_fetching.remove(id);
        if (result)
            m_fetched.insert(id, m_parts.clock.ticks());
    });
    return task;
}

Task<QByteArray> OrgDocuments::ask(const Key &key, const Source &source, const Snapshot &kept)
{
    // A snapshot that cannot be read any more is asked for as if it were not there.
    const Snapshot usable = kept && source.check(kept->json) ? kept : std::nullopt;
    const QByteArray since = usable ? usable->lastModified : QByteArray();
    return m_parts.orgs.send(key.connection.id, source.request(key.version, since))
        .then(this,
            [this, key, source, usable](const HttpReply &reply) { return take(key, source, usable, reply); });
}

Task<QByteArray> OrgDocuments::take(
    const Key &key, const Source &source, const Snapshot &kept, const HttpReply &reply)
{
    using Taken = Task<QByteArray>;
    if (reply.status == 304 && kept)
        return Taken::settled(kept->json);
    if (!reply.isSuccess())
        return Taken::settled(fail(replyError(reply, m_parts.clock.now())));
    if (const Result<Done> usable = source.check(reply.body); !usable)
        return Taken::settled(fail(usable.error()));
    const bool isNews = kept && kept->json != reply.body;
    const SchemaSnapshot brought{key.connection.id, key.connection.accountId, key.version, key.name,
        reply.body, reply.headers.value("Last-Modified"), m_parts.clock.now()};
    return m_parts.schemas.save(brought).then(this, [this, key, isNews, body = reply.body](Done) {
        if (isNews)
            emit changed(key.connection.id, key.name);
        return body;
    });
}

void OrgDocuments::revalidate(const ConnectionId &connection, const Source &source)
{
    const auto last = m_fetched.constFind(keyOf(connection, source.name));
    if (last != m_fetched.constEnd() && m_parts.clock.ticks() - *last < freshFor)
        return;
    fetch(connection, source).finally(this, [name = source.name](const Result<QByteArray> &result) {
        if (!result)
            qCDebug(lcConnections) << "what is known of" << name << "stays:" << result.error().detail;
    });
}

} // namespace patchbay

#include "engine/recordservice.h"

#include "base/logging.h"
#include "engine/rights.h"
#include "engine/salesforceorgs.h"
#include "net/weburl.h"
#include "salesforce/outcome.h"
#include "salesforce/recordrules.h"
#include "salesforce/requests.h"
#include "store/connectionstore.h"
#include "store/outboxstore.h"
#include "store/schemastore.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

/// Opening a form again and again is no reason to ask again and again.
constexpr Milliseconds freshFor = std::chrono::minutes(5);

using Snapshot = std::optional<SchemaSnapshot>;
using Cached = std::optional<ObjectDescribe>;

/// Which describe: of an object, at a version, as one user of one connection sees it.
struct SchemaKey {
    ConnectionRow connection;
    QString version;
    QString object;
};

Error invalid(const QList<FieldViolation> &problems)
{
    Error error{ErrorKind::Rejected, {}};
    QStringList faults;
    for (const FieldViolation &problem : problems) {
        faults.append(problem.field + u": "_s + nameOf(problem.fault));
        error.fields.append(problem.field);
    }
    error.fields.removeAll(QString());
    error.detail = faults.join("; "_L1);
    return error;
}

/// As text: a describe that came in between makes other types of the same values.
QMap<QString, QString> asText(const QJsonObject &fields)
{
    QMap<QString, QString> text;
    for (auto field = fields.begin(); field != fields.end(); ++field)
        text.insert(field.key().toLower(),
            field->isObject() || field->isArray()
                ? QString::fromUtf8(QJsonDocument(QJsonArray{*field}).toJson(QJsonDocument::Compact))
                : field->toVariant().toString());
    return text;
}

bool isSame(const OutboxRow &a, const OutboxRow &b)
{
    return a.accountId == b.accountId && a.object == b.object && asText(a.fields) == asText(b.fields);
}

} // namespace

struct RecordService::Private {
    RecordService *q;
    Parts parts;
    QHash<QString, Task<ObjectDescribe>> fetching; ///< by connection and object
    QHash<QString, Ticks> fetched;

    static QString keyOf(const ConnectionId &connection, const QString &object)
    {
        return connection.value + u'/' + object;
    }
    Task<Snapshot> snapshot(const SchemaKey &key);
    Task<Cached> cached(const ConnectionId &connection, const QString &object);
    Task<ObjectDescribe> fetch(const ConnectionId &connection, const QString &object);
    Task<ObjectDescribe> ask(const SchemaKey &key, const Snapshot &known);
    Task<ObjectDescribe> take(const SchemaKey &key, const Snapshot &known, const HttpReply &reply);
    void revalidate(const ConnectionId &connection, const QString &object);
    Task<OutboxRow> validated(const RecordDraft &draft, const ConnectionRow &connection);
    Task<OutboxRow> enqueue(
        const RecordDraft &draft, const ConnectionRow &connection, const QJsonObject &fields);
};

RecordService::RecordService(const Parts &parts)
    : d(std::make_unique<Private>(Private{this, parts, {}, {}}))
{
}

RecordService::~RecordService() = default;

Task<ObjectDescribe> RecordService::describe(const ConnectionId &connection, const QString &object)
{
    return d->cached(connection, object).then(this, [this, connection, object](const Cached &cached) {
        if (!cached)
            return d->fetch(connection, object);
        d->revalidate(connection, object);
        return Task<ObjectDescribe>::settled(*cached);
    });
}

Task<std::optional<ObjectDescribe>> RecordService::knownDescribe(
    const ConnectionId &connection, const QString &object)
{
    return d->cached(connection, object);
}

Task<std::optional<ObjectDescribe>> RecordService::known(
    const ConnectionId &connection, const QString &object)
{
    return d->cached(connection, object);
}

Task<OutboxRow> RecordService::submit(const RecordDraft &draft)
{
    return d->parts.connections.find(draft.connection)
        .then(this, [this, draft](const ConnectionRow &connection) {
            if (connection.phase == ConnectionPhase::Connecting
                || connection.phase == ConnectionPhase::Removing)
                return Task<OutboxRow>::settled(fail(ErrorKind::NotFound, u"no such connection"_s));
            return d->parts.rights.mayWrite(connection).then(this, [this, draft, connection](const Done &) {
                return d->validated(draft, connection);
            });
        });
}

Task<OutboxRow> RecordService::Private::validated(const RecordDraft &draft, const ConnectionRow &connection)
{
    return cached(draft.connection, draft.object).then(q, [this, draft, connection](const Cached &describe) {
        const ObjectDescribe *const known = describe ? &*describe : nullptr;
        const QJsonObject fields = preparedFields(draft.object, draft.fields, known);
        const auto problems = known ? validateRecord(*known, fields) : QList<FieldViolation>();
        if (!problems.isEmpty())
            return Task<OutboxRow>::settled(fail(invalid(problems)));
        return enqueue(draft, connection, fields);
    });
}

Task<QUrl> RecordService::recordUrl(const ConnectionId &connection, const QString &object, const RecordId &id)
{
    return d->parts.connections.find(connection).then(this, [this, object, id](const ConnectionRow &row) {
        return d->cached(row.id, object).then(this, [row, id](const Cached &describe) -> Result<QUrl> {
            QString page = describe ? describe->detailUrlTemplate : QString();
            page.replace("{ID}"_L1, id.value);
            if (const QUrl url(page, QUrl::StrictMode); page.contains(id.value) && isWebUrl(url))
                return url;
            QUrl url = row.instanceUrl;
            url.setPath(u'/' + id.value);
            if (isWebUrl(url))
                return url;
            return fail(ErrorKind::NotFound, u"the org's address is not known"_s);
        });
    });
}

Task<Snapshot> RecordService::Private::snapshot(const SchemaKey &key)
{
    return parts.schemas.find(key.connection.id, key.connection.accountId, key.version, key.object);
}

/// What is on disk, read again each time: another process may have brought it. A snapshot that cannot be read
/// is none.
Task<Cached> RecordService::Private::cached(const ConnectionId &connection, const QString &object)
{
    return parts.connections.find(connection)
        .then(q,
            [this, object](const ConnectionRow &row) {
                return snapshot({row, parts.orgs.knownApiVersion(row.id), object});
            })
        .then(q, [](const Snapshot &found) -> Cached {
            if (!found)
                return std::nullopt;
            const Result<ObjectDescribe> describe = readDescribe(found->json);
            return describe ? Cached(*describe) : std::nullopt;
        });
}

/// One request serves all that wait for the same describe.
Task<ObjectDescribe> RecordService::Private::fetch(const ConnectionId &connection, const QString &object)
{
    const QString id = keyOf(connection, object);
    if (const auto running = fetching.constFind(id); running != fetching.constEnd())
        return *running;
    const auto withVersion = [this, object](const ConnectionRow &row) {
        return parts.orgs.apiVersion(row.id).then(q, [row, object](const QString &version) {
            return SchemaKey{row, version, object};
        });
    };
    const auto withSnapshot = [this](const SchemaKey &key) {
        return snapshot(key).then(q, [this, key](const Snapshot &known) { return ask(key, known); });
    };
    const Task<ObjectDescribe> task
        = parts.connections.find(connection).then(q, withVersion).then(q, withSnapshot);
    fetching.insert(id, task);
    task.finally(q, [this, id](const Result<ObjectDescribe> &result) {
        fetching.remove(id);
        if (result)
            fetched.insert(id, parts.clock.ticks());
    });
    return task;
}

Task<ObjectDescribe> RecordService::Private::ask(const SchemaKey &key, const Snapshot &known)
{
    // A snapshot that cannot be read any more is asked for as if it were not there.
    const bool usable = known && readDescribe(known->json).has_value();
    const QByteArray since = usable ? known->lastModified : QByteArray();
    const Snapshot kept = usable ? known : std::nullopt;
    return parts.orgs.send(key.connection.id, describeRequest(key.version, key.object, since))
        .then(q, [this, key, kept](const HttpReply &reply) { return take(key, kept, reply); });
}

Task<ObjectDescribe> RecordService::Private::take(
    const SchemaKey &key, const Snapshot &known, const HttpReply &reply)
{
    using Described = Task<ObjectDescribe>;
    if (reply.status == 304 && known)
        return Described::settled(readDescribe(known->json));
    if (!reply.isSuccess())
        return Described::settled(fail(replyError(reply, parts.clock.now())));
    const Result<ObjectDescribe> describe = readDescribe(reply.body);
    if (!describe)
        return Described::settled(describe);
    const bool isNews = known && known->json != reply.body;
    const SchemaSnapshot brought{key.connection.id, key.connection.accountId, key.version, key.object,
        reply.body, reply.headers.value("Last-Modified"), parts.clock.now()};
    return parts.schemas.save(brought).then(q, [this, key, isNews, describe = *describe](Done) {
        if (isNews)
            emit q->schemaChanged(key.connection.id, key.object);
        return describe;
    });
}

void RecordService::Private::revalidate(const ConnectionId &connection, const QString &object)
{
    const auto last = fetched.constFind(keyOf(connection, object));
    if (last != fetched.constEnd() && parts.clock.ticks() - *last < freshFor)
        return;
    fetch(connection, object).finally(q, [object](const Result<ObjectDescribe> &result) {
        if (!result)
            qCDebug(lcConnections) << "describe of" << object << "stays as it was:" << result.error().detail;
    });
}

Task<OutboxRow> RecordService::Private::enqueue(
    const RecordDraft &draft, const ConnectionRow &connection, const QJsonObject &fields)
{
    OutboxRow row;
    row.id = draft.id.isEmpty() ? OutboxId{parts.entropy.uuid()} : draft.id;
    row.connection = connection.id;
    row.accountId = connection.accountId;
    row.object = draft.object;
    row.fields = fields;
    row.useAssignmentRule = draft.useAssignmentRule;
    row.allowDuplicate = draft.allowDuplicate;
    row.source = draft.source;
    row.idempotencyKey = draft.idempotencyKey;
    row.createdAt = parts.clock.now();
    row.notBefore = row.createdAt;
    return parts.outbox.add(row).then(q, [row](const OutboxRow &kept) -> Result<OutboxRow> {
        if (kept.id == row.id || isSame(kept, row))
            return kept;
        return fail({ErrorKind::Rejected, u"the idempotency key is another record's"_s, u"key_reused"_s});
    });
}

} // namespace patchbay

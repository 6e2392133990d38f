#include "engine/recordservice.h"

#include "base/jsonreader.h"
#include "engine/orgdocuments.h"
#include "engine/rights.h"
#include "engine/salesforceorgs.h"
#include "net/weburl.h"
#include "salesforce/recordrules.h"
#include "salesforce/requests.h"
#include "store/connectionstore.h"
#include "store/outboxstore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

using Cached = std::optional<ObjectDescribe>;

template<typename Read>
auto readableBy(Read read)
{
    return [read](const QByteArray &body) {
        const auto value = read(body);
        return value ? Result<Done>(Done{}) : fail(value.error());
    };
}

OrgDocuments::Source describeOf(const QString &object)
{
    return {object,
        [object](const QString &version, const QByteArray &since) {
            return describeRequest(version, object, since);
        },
        readableBy(readDescribe)};
}

/// Under the empty name, which is no object's.
OrgDocuments::Source allObjects()
{
    return {QString(), objectsRequest, readableBy(readObjectChoices)};
}

/// Under a name with a slash, which no object's has.
OrgDocuments::Source layoutsOf(const QString &object, const QString &recordTypeId)
{
    return {object + u"/layouts/"_s + recordTypeId,
        [object, recordTypeId](const QString &version, const QByteArray &) {
            return layoutsRequest(version, object, recordTypeId);
        },
        readableBy([](const QByteArray &body) { return parseJsonObject(body); })};
}

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
    OrgDocuments documents;

    Private(RecordService *service, const Parts &given)
        : q(service)
        , parts(given)
        , documents({given.connections, given.schemas, given.orgs, given.clock})
    {
    }
    Task<Cached> cached(const ConnectionId &connection, const QString &object);
    Task<RecordLayout> layoutOf(
        const ConnectionId &connection, const ObjectDescribe &describe, const QString &recordTypeId);
    Task<OutboxRow> validated(const RecordDraft &draft, const ConnectionRow &connection);
    Task<ConnectionRow> writable(const ConnectionId &id);
    [[nodiscard]] Result<QList<OutboxRow>> rowsOf(const QList<RecordDraft> &drafts, const QString &object,
        const ConnectionRow &connection, const Cached &describe) const;
    [[nodiscard]] OutboxRow rowOf(const RecordDraft &draft, const ConnectionRow &connection,
        const QJsonObject &fields, const QString &keyField) const;
    [[nodiscard]] OutboxRow follower(const OutboxRow &row, const FollowUp &followUp);
    Task<OutboxRow> enqueue(const RecordDraft &draft, const ConnectionRow &connection,
        const QJsonObject &fields, const QString &keyField);
};

RecordService::RecordService(const Parts &parts)
    : d(std::make_unique<Private>(this, parts))
{
    connect(&d->documents, &OrgDocuments::changed, this,
        [this](const ConnectionId &connection, const QString &name) {
            if (!name.isEmpty())
                emit schemaChanged(connection, name.section(u'/', 0, 0));
            else
                emit objectsChanged(connection);
        });
}

RecordService::~RecordService() = default;

Task<ObjectDescribe> RecordService::describe(const ConnectionId &connection, const QString &object)
{
    return d->documents.read(connection, describeOf(object)).then(this, readDescribe);
}

Task<QList<ObjectChoice>> RecordService::objects(const ConnectionId &connection)
{
    return d->documents.read(connection, allObjects()).then(this, readObjectChoices);
}

Task<RecordLayout> RecordService::layout(
    const ConnectionId &connection, const QString &object, const QString &recordTypeId)
{
    return describe(connection, object)
        .then(this, [this, connection, recordTypeId](const ObjectDescribe &describe) {
            return d->layoutOf(connection, describe, recordTypeId);
        });
}

/// Where there are several record types the object's answer has no layout: each has its own.
Task<RecordLayout> RecordService::Private::layoutOf(
    const ConnectionId &connection, const ObjectDescribe &describe, const QString &recordTypeId)
{
    const auto readBoth = [describe, recordTypeId](const QByteArray &mappings, const QByteArray &own) {
        return readLayout(mappings, own, recordTypeId, describe);
    };
    return documents.read(connection, layoutsOf(describe.name, {}))
        .then(q, [this, connection, describe, recordTypeId, readBoth](const QByteArray &mappings) {
            if (recordTypeId.isEmpty())
                return Task<RecordLayout>::settled(readBoth(mappings, {}));
            return documents.read(connection, layoutsOf(describe.name, recordTypeId))
                .then(q, [mappings, readBoth](const QByteArray &own) { return readBoth(mappings, own); });
        });
}

Task<Done> RecordService::askAgain(
    const ConnectionId &connection, const QString &object, const QString &recordTypeId)
{
    (void)d->documents.fetch(connection, allObjects());
    (void)d->documents.fetch(connection, layoutsOf(object, {}));
    if (!recordTypeId.isEmpty())
        (void)d->documents.fetch(connection, layoutsOf(object, recordTypeId));
    return d->documents.fetch(connection, describeOf(object)).then(this, [](const QByteArray &) {
        return Done{};
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

Task<OutboxRow> RecordService::submit(const RecordDraft &wanted)
{
    RecordDraft draft = wanted;
    draft.object = usualObjectName(draft.object);
    return d->writable(draft.connection).then(this, [this, draft](const ConnectionRow &connection) {
        return d->validated(draft, connection);
    });
}

Task<int> RecordService::submitAll(const QList<RecordDraft> &drafts)
{
    if (drafts.isEmpty())
        return Task<int>::settled(0);
    const ConnectionId connection = drafts.first().connection;
    const QString object = usualObjectName(drafts.first().object);
    return d->writable(connection).then(this, [this, drafts, object](const ConnectionRow &row) {
        return d->cached(row.id, object).then(this, [this, drafts, object, row](const Cached &describe) {
            const auto rows = d->rowsOf(drafts, object, row, describe);
            return rows ? d->parts.outbox.addAll(*rows) : Task<int>::settled(fail(rows.error()));
        });
    });
}

Task<ConnectionRow> RecordService::Private::writable(const ConnectionId &id)
{
    return parts.connections.find(id).then(q, [this](const ConnectionRow &connection) {
        if (connection.phase == ConnectionPhase::Connecting || connection.phase == ConnectionPhase::Removing)
            return Task<ConnectionRow>::settled(fail(ErrorKind::NotFound, u"no such connection"_s));
        return parts.rights.mayWrite(connection).then(q, [connection](const Done &) { return connection; });
    });
}

Result<QList<OutboxRow>> RecordService::Private::rowsOf(const QList<RecordDraft> &drafts,
    const QString &object, const ConnectionRow &connection, const Cached &describe) const
{
    QList<OutboxRow> rows;
    for (RecordDraft draft : drafts) {
        Q_ASSERT(draft.connection == connection.id && draft.followUps.isEmpty());
        draft.object = object;
        const QJsonObject fields = preparedFields(object, draft.fields, describe ? &*describe : nullptr);
        const auto problems = describe ? validateRecord(*describe, fields) : QList<FieldViolation>();
        if (!problems.isEmpty())
            return fail(invalid(problems));
        rows.append(rowOf(draft, connection, fields, describe ? describe->keyField : QString()));
    }
    return rows;
}

Task<OutboxRow> RecordService::Private::validated(const RecordDraft &draft, const ConnectionRow &connection)
{
    return cached(draft.connection, draft.object).then(q, [this, draft, connection](const Cached &describe) {
        const ObjectDescribe *const known = describe ? &*describe : nullptr;
        const QJsonObject fields = preparedFields(draft.object, draft.fields, known);
        const auto problems = known ? validateRecord(*known, fields) : QList<FieldViolation>();
        if (!problems.isEmpty())
            return Task<OutboxRow>::settled(fail(invalid(problems)));
        return enqueue(draft, connection, fields, known ? known->keyField : QString());
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

Task<Cached> RecordService::Private::cached(const ConnectionId &connection, const QString &object)
{
    return documents.known(connection, describeOf(object))
        .then(q, [](const std::optional<QByteArray> &kept) -> Cached {
            const Result<ObjectDescribe> describe
                = kept ? readDescribe(*kept) : fail(ErrorKind::NotFound, u"not known"_s);
            return describe ? Cached(*describe) : std::nullopt;
        });
}

/// A rule of the org that assigns leads has nothing to say about it.
OutboxRow RecordService::Private::follower(const OutboxRow &row, const FollowUp &followUp)
{
    OutboxRow follower = row;
    follower.id = OutboxId{parts.entropy.uuid()};
    follower.object = followUp.object;
    follower.fields = followUp.fields;
    follower.useAssignmentRule = false;
    follower.allowDuplicate = false;
    follower.lookFirst = false;
    follower.keyField.clear();
    follower.idempotencyKey.clear();
    follower.notBefore = afterTheOther;
    follower.follows = row.id;
    follower.followField = followUp.field;
    follower.about = followUp.about;
    return follower;
}

OutboxRow RecordService::Private::rowOf(const RecordDraft &draft, const ConnectionRow &connection,
    const QJsonObject &fields, const QString &keyField) const
{
    OutboxRow row;
    row.id = draft.id.isEmpty() ? OutboxId{parts.entropy.uuid()} : draft.id;
    row.connection = connection.id;
    row.accountId = connection.accountId;
    row.object = draft.object;
    row.fields = fields;
    row.useAssignmentRule = draft.useAssignmentRule;
    row.allowDuplicate = draft.allowDuplicate;
    row.lookFirst = draft.lookFirst && (draft.object == "Lead"_L1 || draft.object == "Contact"_L1);
    row.keyField = keyField;
    row.source = draft.source;
    row.idempotencyKey = draft.idempotencyKey;
    row.about = draft.about;
    row.createdAt = parts.clock.now();
    row.notBefore = row.createdAt;
    return row;
}

Task<OutboxRow> RecordService::Private::enqueue(const RecordDraft &draft, const ConnectionRow &connection,
    const QJsonObject &fields, const QString &keyField)
{
    const OutboxRow row = rowOf(draft, connection, fields, keyField);
    QList<OutboxRow> followers;
    for (const FollowUp &followUp : draft.followUps)
        followers.append(follower(row, followUp));
    return parts.outbox.add(row, followers).then(q, [row](const OutboxRow &kept) -> Result<OutboxRow> {
        if (kept.id == row.id || isSame(kept, row))
            return kept;
        return fail({ErrorKind::Rejected, u"the idempotency key is another record's"_s, u"key_reused"_s});
    });
}

} // namespace patchbay

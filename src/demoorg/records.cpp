#include "demoorg/records.h"

#include "demoorg/duplicates.h"
#include "demoorg/recordids.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace patchbay::demoorg
{

namespace
{

QByteArray bytesOf(const QJsonObject &body)
{
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

tl::unexpected<QList<ApiError>> refuse(
    const QString &code, const QString &message, const QStringList &fields = {})
{
    return tl::unexpected<QList<ApiError>>({{400, code, message, fields}});
}

/// A new record with its defaults and system fields, and what was sent over them.
QJsonObject complete(
    const ObjectDef &object, const QString &id, const QJsonObject &values, const Writer &writer)
{
    QJsonObject record;
    for (const FieldDef &field : object.fields)
        if (!field.isCompound())
            record.insert(
                field.name, field.defaultedOnCreate || !field.nillable ? field.defaultValue : QJsonValue());
    for (const char *name : {"CreatedDate", "LastModifiedDate", "SystemModstamp"})
        if (object.field(QLatin1StringView(name)))
            record[QLatin1StringView(name)] = apiTime(writer.now);
    for (const char *name : {"CreatedById", "LastModifiedById", "OwnerId"})
        if (object.field(QLatin1StringView(name)))
            record[QLatin1StringView(name)] = writer.userId;
    for (const RecordType &type : object.rules.recordTypes)
        if (type.isDefault)
            record["RecordTypeId"_L1] = type.id;
    for (auto it = values.begin(); it != values.end(); ++it)
        if (!it.value().isNull() || !object.field(it.key())->defaultedOnCreate)
            record[it.key()] = it.value();
    record["Id"_L1] = id;
    deriveFields(object, record);
    return record;
}

} // namespace

Records::Records(Database &db, quint64 firstNumber)
    : m_db(db)
    , m_firstNumber(firstNumber)
{
}

void Records::createTables()
{
    m_db.run("CREATE TABLE IF NOT EXISTS records(id TEXT PRIMARY KEY, type TEXT, deleted INTEGER DEFAULT 0, "
             "body TEXT)");
    m_db.run("CREATE INDEX IF NOT EXISTS records_type ON records(type, deleted)");
    m_db.run("CREATE INDEX IF NOT EXISTS records_email ON records(type, json_extract(body,'$.Email') COLLATE "
             "SOQL)");
    m_db.run("CREATE TABLE IF NOT EXISTS counters(name TEXT PRIMARY KEY, number INTEGER)");
}

QString Records::nextId(const QString &keyPrefix)
{
    // The first thousand numbers belong to the rows an org is born with.
    m_db.run("INSERT INTO counters VALUES('record',1000) ON CONFLICT(name) DO UPDATE SET number=number+1");
    return makeId(keyPrefix,
        m_firstNumber + m_db.value("SELECT number FROM counters WHERE name='record'").toULongLong());
}

RuleContext Records::context(const ObjectDef &object, const Writer &writer, const QByteArray &source)
{
    RuleContext context;
    context.catalog = writer.catalog;
    context.source = source;
    context.fromText = writer.options.fromText;
    context.object = &object;
    context.typeOfRecord = [this](const QString &id) {
        return m_db.value("SELECT type FROM records WHERE id=? AND deleted=0", {id}).toString();
    };
    context.isActiveUser = [this](const QString &id) {
        return m_db.value("SELECT json_extract(body,'$.IsActive') FROM records WHERE id=?", {id}).toBool();
    };
    return context;
}

Written<QJsonObject> Records::withRelations(
    const ObjectDef &object, const QJsonObject &sent, const Writer &writer)
{
    QJsonObject values = sent;
    for (auto it = sent.begin(); it != sent.end(); ++it) {
        const FieldDef *relation = it.value().isObject() ? object.relation(it.key()) : nullptr;
        if (!relation)
            continue;
        QJsonObject key = it.value().toObject();
        const QString type = key.take("attributes"_L1)["type"_L1].toString(relation->referenceTo.value(0));
        const ObjectDef *target = writer.catalog ? writer.catalog->object(type) : nullptr;
        const FieldDef *field = target && key.size() == 1 ? target->field(key.begin().key()) : nullptr;
        if (!field || !(field->externalId || field->idLookup))
            return refuse(u"INVALID_FIELD"_s,
                u"No such column '%1' on sobject of type %2"_s.arg(
                    key.isEmpty() ? it.key() : key.begin().key(), type));
        const QString text = key.begin().value().toVariant().toString();
        const QStringList ids = findBy(*target, *field, text);
        if (ids.size() != 1)
            return refuse(u"INVALID_FIELD"_s,
                (ids.isEmpty() ? u"Foreign key external ID: %1 not found for field %2 in entity %3"_s
                               : u"More than one record found for external id %1 of field %2 in entity %3"_s)
                    .arg(text, field->name, target->name));
        values.remove(it.key());
        values.insert(relation->name, ids.first());
    }
    return values;
}

QList<ApiError> Records::twins(const ObjectDef &object, const QJsonObject &record)
{
    const QString id = record["Id"_L1].toString();
    const auto duplicate = [](const QString &name, const QString &twin) {
        return QList<ApiError>{{400, u"DUPLICATE_VALUE"_s,
            u"duplicate value found: %1 duplicates value on record with id: %2"_s.arg(name, twin),
            QStringList()}};
    };
    for (const FieldDef &field : object.fields) {
        if (!field.unique || field.type == "id"_L1 || record.value(field.name).isNull())
            continue;
        for (const QString &other : findBy(object, field, record.value(field.name).toVariant().toString()))
            if (other != id)
                return duplicate(field.name, other);
    }
    if (object.name != "CampaignMember"_L1)
        return {};
    const QString person = record["ContactId"_L1].isString() ? u"ContactId"_s : u"LeadId"_s;
    const QStringList others = findAlike(
        object.name, {{u"CampaignId"_s, record["CampaignId"_L1]}, {person, record.value(person)}}, id);
    return others.isEmpty() ? QList<ApiError>() : duplicate(u"<unknown>"_s, others.first());
}

QList<ApiError> Records::refusals(
    const ObjectDef &object, const QJsonObject &record, const QStringList &changed, const Writer &writer)
{
    QList<ApiError> errors = checkValidationRules(object, record);
    if (errors.isEmpty())
        errors = twins(object, record);
    if (errors.isEmpty() && writer.catalog)
        errors = Duplicates(*this, *writer.catalog).check(object, record, changed, writer);
    return errors;
}

Written<Done> Records::assign(const ObjectDef &object, QJsonObject &record, const Writer &writer)
{
    if (writer.options.assign == WriteOptions::Assign::No)
        return Done{};
    const QString wanted = writer.options.assignmentRule;
    bool known = wanted.isEmpty();
    for (const AssignmentRule &rule : object.rules.assignment) {
        known = known || rule.id == fullId(wanted);
        if (wanted.isEmpty() ? !rule.active : rule.id != fullId(wanted))
            continue;
        for (const AssignmentRule::Entry &entry : rule.entries)
            if (allHold(entry.when, record)) {
                record["OwnerId"_L1] = entry.ownerId;
                break;
            }
    }
    if (!known)
        return refuse(u"INVALID_CROSS_REFERENCE_KEY"_s,
            u"invalid cross reference id: assignment rule %1"_s.arg(wanted));
    return Done{};
}

void Records::insert(const QString &type, const QJsonObject &record)
{
    m_db.run("INSERT INTO records(id,type,deleted,body) VALUES(?,?,0,?)",
        {record["Id"_L1].toString(), type, bytesOf(record)});
}

void Records::seed(
    const ObjectDef &object, const QString &id, const QJsonObject &values, const Writer &writer)
{
    insert(object.name, complete(object, id, values, writer));
}

Written<QString> Records::create(
    const ObjectDef &object, const QJsonObject &sent, const Writer &writer, const QByteArray &source)
{
    if (!object.createable)
        return refuse(u"CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY"_s,
            u"entity type cannot be inserted: %1"_s.arg(object.label));
    const Written<QJsonObject> values = withRelations(object, sent, writer);
    if (!values)
        return tl::unexpected<QList<ApiError>>(values.error());
    const CheckedRecord checked
        = checkRecord(object, *values, Writing::Create, context(object, writer, source));
    if (!checked.errors.isEmpty())
        return tl::unexpected<QList<ApiError>>(checked.errors);
    const QString id = nextId(object.keyPrefix);
    QJsonObject record = complete(object, id, checked.values, writer);
    if (const QList<ApiError> errors = refusals(object, record, record.keys(), writer); !errors.isEmpty())
        return tl::unexpected<QList<ApiError>>(errors);
    if (const Written<Done> assigned = assign(object, record, writer); !assigned)
        return tl::unexpected<QList<ApiError>>(assigned.error());
    insert(object.name, record);
    return id;
}

Written<Done> Records::update(const ObjectDef &object, const StoredRecord &record, const QJsonObject &sent,
    const Writer &writer, const QByteArray &source)
{
    Written<QJsonObject> values = withRelations(object, sent, writer);
    if (!values)
        return tl::unexpected<QList<ApiError>>(values.error());
    values->remove(u"Id"_s);
    RuleContext rules = context(object, writer, source);
    rules.stored = record.body;
    const CheckedRecord checked = checkRecord(object, *values, Writing::Update, rules);
    if (!checked.errors.isEmpty())
        return tl::unexpected<QList<ApiError>>(checked.errors);
    QJsonObject body = record.body;
    if (checked.values.contains(u"StageName"_s) && !checked.values.contains(u"Probability"_s))
        body.remove(u"Probability"_s);
    for (auto it = checked.values.begin(); it != checked.values.end(); ++it)
        body[it.key()] = it.value();
    body["LastModifiedDate"_L1] = apiTime(writer.now);
    body["SystemModstamp"_L1] = apiTime(writer.now);
    body["LastModifiedById"_L1] = writer.userId;
    deriveFields(object, body);
    if (const QList<ApiError> errors = refusals(object, body, checked.values.keys(), writer);
        !errors.isEmpty())
        return tl::unexpected<QList<ApiError>>(errors);
    if (writer.options.assign == WriteOptions::Assign::Yes)
        if (const Written<Done> assigned = assign(object, body, writer); !assigned)
            return assigned;
    m_db.run("UPDATE records SET body=? WHERE id=?", {bytesOf(body), record.id});
    return Done{};
}

Written<Done> Records::remove(const ObjectDef &object, const StoredRecord &record, const Writer &writer)
{
    if (!object.deletable)
        return refuse(u"INSUFFICIENT_ACCESS_OR_READONLY"_s, u"insufficient access rights on object id"_s);
    QJsonObject body = record.body;
    body["SystemModstamp"_L1] = apiTime(writer.now);
    m_db.run("UPDATE records SET deleted=1, body=? WHERE id=?", {bytesOf(body), record.id});
    if (object.name == "Lead"_L1 || object.name == "Contact"_L1 || object.name == "Campaign"_L1)
        m_db.run("UPDATE records SET deleted=1 WHERE type='CampaignMember' AND json_extract(body,'$."
                + object.name.toLatin1() + "Id')=?",
            {record.id});
    return Done{};
}

std::optional<StoredRecord> Records::find(const QString &id)
{
    const QList<Row> rows = m_db.run("SELECT id, type, deleted, body FROM records WHERE id=?", {fullId(id)});
    if (rows.isEmpty())
        return std::nullopt;
    const Row &row = rows.first();
    return StoredRecord{row[0].toString(), row[1].toString(), row[2].toBool(),
        QJsonDocument::fromJson(row[3].toByteArray()).object()};
}

QStringList Records::findBy(const ObjectDef &object, const FieldDef &field, const QString &value)
{
    QStringList ids;
    const QByteArray sql = "SELECT id FROM records WHERE type=? AND deleted=0 AND json_extract(body,'$."
        + field.name.toLatin1() + "') = ? COLLATE SOQL";
    for (const Row &row : m_db.run(sql, {object.name, field.isReference() ? fullId(value) : value}))
        ids.append(row[0].toString());
    return ids;
}

QStringList Records::findAlike(const QString &objectName, const QJsonObject &values, const QString &butNot)
{
    QByteArray sql = "SELECT id FROM records WHERE type=? AND deleted=0 AND id<>?";
    QVariantList binds{objectName, butNot};
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (it.value().toVariant().toString().isEmpty())
            return {};
        sql += " AND json_extract(body,'$." + it.key().toLatin1() + "')=? COLLATE SOQL";
        binds.append(it.value().toVariant());
    }
    QStringList ids;
    for (const Row &row : m_db.run(sql + " LIMIT 100", binds))
        ids.append(row[0].toString());
    return ids;
}

qint64 Records::count(const QString &objectName)
{
    return m_db.value("SELECT COUNT(*) FROM records WHERE type=? AND deleted=0", {objectName}).toLongLong();
}

} // namespace patchbay::demoorg

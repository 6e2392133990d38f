#include "demoorg/records.h"

#include "demoorg/recordids.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace patchbay::demoorg
{

namespace
{

QByteArray bytesOf(const QJsonObject &body)
{
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

/// The parts of a compound address, read from the fields that say they belong to it.
QJsonValue compoundValue(const ObjectDef &object, const FieldDef &compound, const QJsonObject &body)
{
    const QString prefix = compound.name.chopped(QStringLiteral("Address").size());
    QJsonObject parts;
    bool any = false;
    static const QStringList names{u"City"_s, u"Country"_s, u"GeocodeAccuracy"_s, u"Latitude"_s,
        u"Longitude"_s, u"PostalCode"_s, u"State"_s, u"Street"_s};
    for (const QString &name : names) {
        if (!object.field(prefix + name))
            continue;
        const QJsonValue value = body.value(prefix + name);
        any = any || !(value.isNull() || value.isUndefined());
        parts.insert(name.at(0).toLower() + name.mid(1), value.isUndefined() ? QJsonValue() : value);
    }
    return any ? QJsonValue(parts) : QJsonValue();
}

} // namespace

QString apiTime(Timestamp time)
{
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), QTimeZone::utc());
    // Salesforce keeps whole seconds.
    return utc.toString(u"yyyy-MM-ddTHH:mm:ss"_s) + u".000+0000"_s;
}

QJsonObject shownRecord(
    const ObjectDef &object, const StoredRecord &record, const QString &version, const QStringList &fields)
{
    const QString url = u"/services/data/v%1/sobjects/%2/%3"_s.arg(version, object.name, record.id);
    QJsonObject shown{{u"attributes"_s, QJsonObject{{u"type"_s, object.name}, {u"url"_s, url}}}};
    const auto show = [&](const FieldDef &field) {
        if (field.type == "id"_L1)
            shown.insert(field.name, record.id);
        else if (field.name == "IsDeleted"_L1)
            shown.insert(field.name, record.deleted);
        else if (field.isCompound())
            shown.insert(field.name, compoundValue(object, field, record.body));
        else
            shown.insert(
                field.name, record.body.contains(field.name) ? record.body.value(field.name) : QJsonValue());
    };
    if (fields.isEmpty()) {
        for (const FieldDef &field : object.fields)
            show(field);
    }
    for (const QString &name : fields)
        if (const FieldDef *field = object.field(name))
            show(*field);
    return shown;
}

Records::Records(Database &db, const Catalog &catalog)
    : m_db(db)
    , m_catalog(catalog)
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
    // Numbers below 1000 belong to the rows an org is born with.
    m_db.run("INSERT INTO counters VALUES('record',1000) ON CONFLICT(name) DO UPDATE SET number=number+1");
    return makeId(keyPrefix, m_db.value("SELECT number FROM counters WHERE name='record'").toULongLong());
}

RuleContext Records::context(const QByteArray &source)
{
    RuleContext context;
    context.catalog = &m_catalog;
    context.source = source;
    context.typeOfRecord = [this](const QString &id) {
        return m_db.value("SELECT type FROM records WHERE id=? AND deleted=0", {id}).toString();
    };
    return context;
}

QList<ApiError> Records::duplicates(const ObjectDef &object, const QJsonObject &record)
{
    if (object.name != "CampaignMember"_L1)
        return {};
    const QString person = record["ContactId"_L1].isString() ? u"ContactId"_s : u"LeadId"_s;
    const QVariant twin = m_db.value("SELECT id FROM records WHERE type='CampaignMember' AND deleted=0"
                                     " AND json_extract(body,'$.CampaignId')=? AND json_extract(body,'$."
            + person.toLatin1() + "')=?",
        {record["CampaignId"_L1].toString(), record[person].toString()});
    if (!twin.isValid())
        return {};
    return {{400, u"DUPLICATE_VALUE"_s,
        u"duplicate value found: <unknown> duplicates value on record with id: %1"_s.arg(twin.toString()),
        QStringList()}};
}

void Records::insert(const ObjectDef &object, const QString &id, QJsonObject values, const Writer &writer)
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
    for (auto it = values.begin(); it != values.end(); ++it)
        if (!it.value().isNull() || !object.field(it.key())->defaultedOnCreate)
            record[it.key()] = it.value();
    record["Id"_L1] = id;
    deriveFields(object, record);
    m_db.run("INSERT INTO records(id,type,deleted,body) VALUES(?,?,0,?)", {id, object.name, bytesOf(record)});
}

void Records::seed(const ObjectDef &object, const QString &id, QJsonObject values, const Writer &writer)
{
    insert(object, id, std::move(values), writer);
}

Written<QString> Records::create(
    const ObjectDef &object, const QJsonObject &sent, const Writer &writer, const QByteArray &source)
{
    if (!object.createable)
        return tl::unexpected<QList<ApiError>>({{400, u"CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY"_s,
            u"entity type cannot be inserted: %1"_s.arg(object.label), QStringList()}});
    CheckedRecord checked = checkRecord(object, sent, Writing::Create, context(source));
    if (checked.errors.isEmpty())
        checked.errors = duplicates(object, checked.values);
    if (!checked.errors.isEmpty())
        return tl::unexpected<QList<ApiError>>(checked.errors);
    const QString id = nextId(object.keyPrefix);
    insert(object, id, checked.values, writer);
    return id;
}

Written<Done> Records::update(
    const StoredRecord &record, const QJsonObject &sent, const Writer &writer, const QByteArray &source)
{
    const ObjectDef &object = *m_catalog.object(record.type);
    QJsonObject fields = sent;
    fields.remove(u"Id"_s);
    const CheckedRecord checked = checkRecord(object, fields, Writing::Update, context(source));
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
    m_db.run("UPDATE records SET body=? WHERE id=?", {bytesOf(body), record.id});
    return Done{};
}

Written<Done> Records::remove(const StoredRecord &record, const Writer &writer)
{
    const ObjectDef &object = *m_catalog.object(record.type);
    if (!object.deletable)
        return tl::unexpected<QList<ApiError>>({{400, u"INSUFFICIENT_ACCESS_OR_READONLY"_s,
            u"insufficient access rights on object id"_s, QStringList()}});
    QJsonObject body = record.body;
    body["SystemModstamp"_L1] = apiTime(writer.now);
    m_db.run("UPDATE records SET deleted=1, body=? WHERE id=?", {bytesOf(body), record.id});
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

qint64 Records::count(const QString &objectName)
{
    return m_db.value("SELECT COUNT(*) FROM records WHERE type=? AND deleted=0", {objectName}).toLongLong();
}

} // namespace patchbay::demoorg

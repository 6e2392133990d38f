#include "demoorg/rowwriting.h"

#include "demoorg/recordids.h"

using namespace Qt::StringLiterals;

namespace patchbay::demoorg
{

namespace
{

QString takeId(QJsonObject &fields)
{
    for (const QString &key : fields.keys())
        if (key.compare("Id"_L1, Qt::CaseInsensitive) == 0)
            return fields.take(key).toString();
    return {};
}

} // namespace

Written<QString> refusedRow(const QString &code, const QString &message, const QStringList &fields)
{
    return tl::unexpected<QList<ApiError>>({{400, code, message, fields}});
}

Written<QString> updateById(const RowWriting &writing, QJsonObject fields)
{
    const QString id = takeId(fields);
    if (id.isEmpty())
        return refusedRow(u"MISSING_ARGUMENT"_s, u"Id not specified in an update call"_s);
    const std::optional<StoredRecord> stored = writing.records.find(id);
    if (fullId(id).isEmpty())
        return refusedRow(u"MALFORMED_ID"_s,
            u"%1 ID: id value of incorrect type: %2"_s.arg(writing.object.label, id), {u"Id"_s});
    if (stored && stored->deleted)
        return refusedRow(u"ENTITY_IS_DELETED"_s, u"entity is deleted"_s);
    if (!stored || stored->type != writing.object.name)
        return refusedRow(u"INVALID_CROSS_REFERENCE_KEY"_s, u"invalid cross reference id"_s);
    const Written<Done> written
        = writing.records.update(writing.object, *stored, fields, writing.writer, writing.source);
    return written ? Written<QString>(stored->id) : tl::unexpected<QList<ApiError>>(written.error());
}

RowOutcome upsertByKey(const RowWriting &writing, const FieldDef &key, QJsonObject record)
{
    const QString value = record.value(key.name).toVariant().toString();
    if (value.isEmpty() && key.type != "id"_L1)
        return {refusedRow(u"MISSING_ARGUMENT"_s, u"%1 not specified"_s.arg(key.name), {key.name})};
    const QStringList ids = rowsWithKey(writing.records, writing.object, key, value);
    if (ids.size() > 1)
        return {refusedRow(u"DUPLICATE_EXTERNAL_ID"_s,
            u"%1: more than one record found for external id field: [%2]"_s.arg(key.name, ids.join(u", "_s)),
            {key.name})};
    if (ids.isEmpty() && !value.isEmpty() && key.type == "id"_L1)
        return {refusedRow(u"INVALID_CROSS_REFERENCE_KEY"_s, u"invalid cross reference id"_s)};
    if (ids.isEmpty())
        return {writing.records.create(writing.object, record, writing.writer, writing.source), true};
    record.remove(key.name);
    const Written<Done> written = writing.records.update(
        writing.object, *writing.records.find(ids.first()), record, writing.writer, writing.source);
    return {
        written ? Written<QString>(ids.first()) : tl::unexpected<QList<ApiError>>(written.error()), false};
}

Written<QString> removeById(Records &records, const Catalog &catalog, const QString &id, const Writer &writer)
{
    const std::optional<StoredRecord> record = records.find(id);
    const ObjectDef *object = record ? catalog.object(record->type) : nullptr;
    if (!object)
        return refusedRow(fullId(id).isEmpty() ? u"MALFORMED_ID"_s : u"INVALID_CROSS_REFERENCE_KEY"_s,
            fullId(id).isEmpty() ? u"malformed id %1"_s.arg(id) : u"invalid cross reference id"_s);
    if (record->deleted)
        return refusedRow(u"ENTITY_IS_DELETED"_s, u"entity is deleted"_s);
    const Written<Done> written = records.remove(*object, *record, writer);
    return written ? Written<QString>(record->id) : tl::unexpected<QList<ApiError>>(written.error());
}

const FieldDef *keyField(const ObjectDef &object, const QString &name)
{
    const FieldDef *field = object.field(name);
    return field && (field->externalId || field->idLookup) ? field : nullptr;
}

QStringList rowsWithKey(
    Records &records, const ObjectDef &object, const FieldDef &field, const QString &value)
{
    if (field.type != "id"_L1)
        return records.findBy(object, field, value);
    const std::optional<StoredRecord> record = records.find(value);
    return record && !record->deleted && record->type == object.name ? QStringList{record->id}
                                                                     : QStringList();
}

} // namespace patchbay::demoorg

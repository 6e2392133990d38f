#include "demoorg/collections.h"

#include "demoorg/recordids.h"
#include "demoorg/rows.h"

using namespace Qt::StringLiterals;

namespace patchbay::demoorg
{

namespace
{

constexpr qsizetype maxRecords = 200;
constexpr int maxChunks = 10;

/// How one row went; `created` is told by upserts only.
struct Outcome {
    Written<QString> id;
    std::optional<bool> created = {};
};

QJsonObject itemOf(const Outcome &outcome)
{
    if (!outcome.id)
        return {{u"success"_s, false}, {u"errors"_s, itemErrors(outcome.id.error())}};
    QJsonObject item{{u"id"_s, *outcome.id}, {u"success"_s, true}, {u"errors"_s, QJsonArray{}}};
    if (outcome.created)
        item.insert(u"created"_s, *outcome.created);
    return item;
}

Written<QString> refused(const QString &code, const QString &message, const QStringList &fields = {})
{
    return tl::unexpected<QList<ApiError>>({{400, code, message, fields}});
}

Outcome rolledBack()
{
    return {refused(u"ALL_OR_NONE_OPERATION_ROLLED_BACK"_s,
        u"Record rolled back because not all records were valid and the request was using AllOrNone header"_s)};
}

/// All or none: good rows answer "rolled back" when another was bad.
Response answerOf(const QList<Outcome> &outcomes, bool allOrNone, Transaction &transaction)
{
    bool failed = false;
    for (const Outcome &outcome : outcomes)
        failed = failed || !outcome.id;
    if (!failed || !allOrNone)
        transaction.commit();
    QJsonArray items;
    for (const Outcome &outcome : outcomes)
        items.append(itemOf(failed && allOrNone && outcome.id ? rolledBack() : outcome));
    return jsonResponse(items);
}

QString takeId(QJsonObject &fields)
{
    for (const QString &key : fields.keys())
        if (key.compare("Id"_L1, Qt::CaseInsensitive) == 0)
            return fields.take(key).toString();
    return {};
}

const ObjectDef *typeOf(const Call &call, const QJsonObject &record)
{
    return call.catalog.object(record["attributes"_L1]["type"_L1].toString());
}

Written<QString> updateOne(const Call &call, const ObjectDef &object, QJsonObject fields)
{
    const QString id = takeId(fields);
    const std::optional<StoredRecord> stored = call.org.records.find(id);
    if (fullId(id).isEmpty())
        return refused(
            u"MALFORMED_ID"_s, u"%1 ID: id value of incorrect type: %2"_s.arg(object.label, id), {u"Id"_s});
    if (stored && stored->deleted)
        return refused(u"ENTITY_IS_DELETED"_s, u"entity is deleted"_s);
    if (!stored || stored->type != object.name)
        return refused(u"INVALID_CROSS_REFERENCE_KEY"_s, u"invalid cross reference id"_s);
    const Written<Done> written
        = call.org.records.update(object, *stored, fields, call.writer(), call.request.body);
    return written ? Written<QString>(stored->id) : tl::unexpected<QList<ApiError>>(written.error());
}

Outcome writeOne(const Call &call, const QJsonObject &record)
{
    const ObjectDef *object = typeOf(call, record);
    if (!object)
        return {tl::unexpected<QList<ApiError>>({noSuchType(record["attributes"_L1]["type"_L1].toString())})};
    if (call.is("POST"))
        return {call.org.records.create(*object, record, call.writer(), call.request.body)};
    return {updateOne(call, *object, record)};
}

Outcome upsertOne(const Call &call, const ObjectDef &object, const FieldDef &key, QJsonObject record)
{
    if (typeOf(call, record) != &object)
        return {refused(u"INVALID_TYPE"_s, u"all records must be of type %1"_s.arg(object.name))};
    const QString value = record.value(key.name).toVariant().toString();
    if (value.isEmpty() && key.type != "id"_L1)
        return {refused(u"MISSING_ARGUMENT"_s, u"%1 not specified"_s.arg(key.name), QStringList{key.name})};
    const QStringList ids = rowsWithKey(call, object, key, value);
    if (ids.size() > 1)
        return {refused(u"DUPLICATE_EXTERNAL_ID"_s,
            u"%1: more than one record found for external id field: [%2]"_s.arg(key.name, ids.join(u", "_s)),
            {key.name})};
    if (ids.isEmpty() && !value.isEmpty() && key.type == "id"_L1)
        return {refused(u"INVALID_CROSS_REFERENCE_KEY"_s, u"invalid cross reference id"_s)};
    if (ids.isEmpty())
        return {call.org.records.create(object, record, call.writer(), call.request.body), true};
    record.remove(key.name);
    const Written<Done> written = call.org.records.update(
        object, *call.org.records.find(ids.first()), record, call.writer(), call.request.body);
    return {
        written ? Written<QString>(ids.first()) : tl::unexpected<QList<ApiError>>(written.error()), false};
}

/// Rows of one type that follow each other are one chunk.
int chunksOf(const QJsonArray &records)
{
    int chunks = 0;
    QString last;
    for (const QJsonValue &record : records) {
        const QString type = record["attributes"_L1]["type"_L1].toString();
        chunks += chunks == 0 || type != last ? 1 : 0;
        last = type;
    }
    return chunks;
}

std::optional<ApiError> tooMuch(const QJsonArray &records)
{
    if (records.isEmpty())
        return ApiError{400, u"REQUIRED_FIELD_MISSING"_s, u"Required fields are missing: [records]"_s};
    if (records.size() > maxRecords)
        return ApiError{400, u"EXCEEDED_ID_LIMIT"_s,
            u"record limit reached. cannot submit more than 200 records in this call"_s};
    if (chunksOf(records) > maxChunks)
        return ApiError{400, u"LIMIT_EXCEEDED"_s,
            u"cannot submit more than 10 chunks of records of different types in this call"_s};
    return std::nullopt;
}

Response writeAll(const Call &call, const ObjectDef *object, const FieldDef *key)
{
    const auto body = readJsonBody(call.request);
    if (!body)
        return body.error();
    const QJsonArray records = (*body)["records"_L1].toArray();
    if (const std::optional<ApiError> refusal = tooMuch(records))
        return errorResponse(*refusal);
    Transaction transaction(call.org.db);
    QList<Outcome> outcomes;
    for (const QJsonValue &record : records)
        outcomes.append(
            key ? upsertOne(call, *object, *key, record.toObject()) : writeOne(call, record.toObject()));
    return answerOf(outcomes, (*body)["allOrNone"_L1].toBool(), transaction);
}

Written<QString> deleteOne(const Call &call, const QString &id)
{
    const std::optional<StoredRecord> record = call.org.records.find(id);
    const ObjectDef *object = record ? call.catalog.object(record->type) : nullptr;
    if (!object)
        return refused(fullId(id).isEmpty() ? u"MALFORMED_ID"_s : u"INVALID_CROSS_REFERENCE_KEY"_s,
            fullId(id).isEmpty() ? u"malformed id %1"_s.arg(id) : u"invalid cross reference id"_s);
    if (record->deleted)
        return refused(u"ENTITY_IS_DELETED"_s, u"entity is deleted"_s);
    const Written<Done> written = call.org.records.remove(*object, *record, call.writer());
    return written ? Written<QString>(record->id) : tl::unexpected<QList<ApiError>>(written.error());
}

Response deleteAll(const Call &call)
{
    const QStringList ids = call.request.query().value(u"ids"_s).split(u',', Qt::SkipEmptyParts);
    if (ids.isEmpty() || ids.size() > maxRecords)
        return errorResponse({400, u"EXCEEDED_ID_LIMIT"_s, u"between 1 and 200 ids are needed"_s});
    Transaction transaction(call.org.db);
    QList<Outcome> outcomes;
    for (const QString &id : ids)
        outcomes.append({deleteOne(call, id.trimmed())});
    return answerOf(outcomes, call.request.query().value(u"allOrNone"_s) == "true"_L1, transaction);
}

QStringList texts(const QJsonValue &array)
{
    QStringList list;
    for (const QJsonValue &value : array.toArray())
        list.append(value.toString());
    return list;
}

Response readAll(const Call &call, const ObjectDef &object)
{
    QStringList ids = call.request.query().value(u"ids"_s).split(u',', Qt::SkipEmptyParts);
    QStringList fields = call.request.query().value(u"fields"_s).split(u',', Qt::SkipEmptyParts);
    if (call.is("POST")) {
        const auto body = readJsonBody(call.request);
        if (!body)
            return body.error();
        ids += texts((*body)["ids"_L1]);
        fields += texts((*body)["fields"_L1]);
    } else if (!call.isGet()) {
        return methodNotAllowed(call.request.method, u"GET,HEAD,POST"_s);
    }
    for (const QString &field : std::as_const(fields))
        if (!object.field(field.trimmed()))
            return errorResponse(noSuchColumn(field, object));
    fields.append(u"Id"_s);
    QJsonArray rows;
    for (const QString &id : std::as_const(ids)) {
        const std::optional<StoredRecord> record = call.org.records.find(id.trimmed());
        const bool visible = record && !record->deleted && record->type == object.name;
        rows.append(visible ? QJsonValue(shownRecord(object, *record, call.version, fields)) : QJsonValue());
    }
    return jsonResponse(rows);
}

} // namespace

QJsonArray itemErrors(const QList<ApiError> &errors)
{
    QJsonArray list;
    for (const ApiError &error : errors)
        list.append(QJsonObject{{u"statusCode"_s, error.code}, {u"message"_s, error.message},
            {u"fields"_s, QJsonArray::fromStringList(error.fields.value_or(QStringList()))}});
    return list;
}

Response collections(const Call &call)
{
    if (call.path.size() == 2)
        return call.is("POST") || call.is("PATCH") ? writeAll(call, nullptr, nullptr)
            : call.is("DELETE")                    ? deleteAll(call)
                                : methodNotAllowed(call.request.method, u"DELETE,PATCH,POST"_s);
    const ObjectDef *object = call.catalog.object(call.path.at(2));
    if (!object || call.path.size() > 4)
        return notFound();
    if (call.path.size() == 3)
        return readAll(call, *object);
    if (!call.is("PATCH"))
        return methodNotAllowed(call.request.method, u"PATCH"_s);
    const FieldDef *key = keyField(*object, call.path.at(3));
    return key ? writeAll(call, object, key) : errorResponse(noSuchKey(call.path.at(3)));
}

} // namespace patchbay::demoorg

#include "demoorg/collections.h"

#include "demoorg/rows.h"

using namespace Qt::StringLiterals;

namespace patchbay::demoorg
{

namespace
{

constexpr qsizetype maxRecords = 200;
constexpr int maxChunks = 10;

QJsonObject itemOf(const RowOutcome &outcome)
{
    if (!outcome.id)
        return {{u"success"_s, false}, {u"errors"_s, itemErrors(outcome.id.error())}};
    QJsonObject item{{u"id"_s, *outcome.id}, {u"success"_s, true}, {u"errors"_s, QJsonArray{}}};
    if (outcome.created)
        item.insert(u"created"_s, *outcome.created);
    return item;
}

RowOutcome rolledBack()
{
    return {refusedRow(u"ALL_OR_NONE_OPERATION_ROLLED_BACK"_s,
        u"Record rolled back because not all records were valid and the request was using AllOrNone header"_s)};
}

/// All or none: good rows answer "rolled back" when another was bad.
Response answerOf(const QList<RowOutcome> &outcomes, bool allOrNone, Transaction &transaction)
{
    bool failed = false;
    for (const RowOutcome &outcome : outcomes)
        failed = failed || !outcome.id;
    if (!failed || !allOrNone)
        transaction.commit();
    QJsonArray items;
    for (const RowOutcome &outcome : outcomes)
        items.append(itemOf(failed && allOrNone && outcome.id ? rolledBack() : outcome));
    return jsonResponse(items);
}

const ObjectDef *typeOf(const Call &call, const QJsonObject &record)
{
    return call.catalog.object(record["attributes"_L1]["type"_L1].toString());
}

RowOutcome writeOne(const Call &call, const Writer &writer, const QJsonObject &record)
{
    const ObjectDef *object = typeOf(call, record);
    if (!object)
        return {tl::unexpected<QList<ApiError>>({noSuchType(record["attributes"_L1]["type"_L1].toString())})};
    if (call.is("POST"))
        return {call.org.records.create(*object, record, writer, call.request.body)};
    return {updateById({call.org.records, *object, writer, call.request.body}, record)};
}

RowOutcome upsertOne(const Call &call, const Writer &writer, const ObjectDef &object, const FieldDef &key,
    const QJsonObject &record)
{
    if (typeOf(call, record) != &object)
        return {refusedRow(u"INVALID_TYPE"_s, u"all records must be of type %1"_s.arg(object.name))};
    return upsertByKey({call.org.records, object, writer, call.request.body}, key, record);
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
    const Writer writer = call.writer();
    Transaction transaction(call.org.db);
    QList<RowOutcome> outcomes;
    for (const QJsonValue &record : records)
        outcomes.append(key ? upsertOne(call, writer, *object, *key, record.toObject())
                            : writeOne(call, writer, record.toObject()));
    return answerOf(outcomes, (*body)["allOrNone"_L1].toBool(), transaction);
}

Response deleteAll(const Call &call)
{
    const QStringList ids = call.request.query().value(u"ids"_s).split(u',', Qt::SkipEmptyParts);
    if (ids.isEmpty() || ids.size() > maxRecords)
        return errorResponse({400, u"EXCEEDED_ID_LIMIT"_s, u"between 1 and 200 ids are needed"_s});
    const Writer writer = call.writer();
    Transaction transaction(call.org.db);
    QList<RowOutcome> outcomes;
    for (const QString &id : ids)
        outcomes.append({removeById(call.org.records, call.catalog, id.trimmed(), writer)});
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

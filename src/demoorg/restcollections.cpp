#include "demoorg/restapi.h"

#include "demoorg/recordids.h"

using namespace Qt::StringLiterals;

namespace patchbay::demoorg
{

namespace
{

constexpr qsizetype maxRecords = 200;

QJsonObject itemOf(const Written<QString> &outcome)
{
    if (outcome)
        return {{u"id"_s, *outcome}, {u"success"_s, true}, {u"errors"_s, QJsonArray{}}};
    QJsonArray errors;
    for (const ApiError &error : outcome.error())
        errors.append(QJsonObject{{u"statusCode"_s, error.code}, {u"message"_s, error.message},
            {u"fields"_s, QJsonArray::fromStringList(error.fields.value_or(QStringList()))}});
    return {{u"success"_s, false}, {u"errors"_s, errors}};
}

Written<QString> rolledBack()
{
    return tl::unexpected<QList<ApiError>>({{400, u"ALL_OR_NONE_OPERATION_ROLLED_BACK"_s,
        u"Record rolled back because not all records were valid and the request was using AllOrNone header"_s,
        QStringList()}});
}

Written<QString> refused(const QString &code, const QString &message, const QStringList &fields = {})
{
    return tl::unexpected<QList<ApiError>>({{400, code, message, fields}});
}

/// All or none: good rows answer "rolled back" when another was bad.
Response answerOf(QList<Written<QString>> outcomes, bool allOrNone, Transaction &transaction)
{
    bool failed = false;
    for (const Written<QString> &outcome : std::as_const(outcomes))
        failed = failed || !outcome;
    if (!failed || !allOrNone)
        transaction.commit();
    QJsonArray items;
    for (const Written<QString> &outcome : std::as_const(outcomes))
        items.append(itemOf(failed && allOrNone && outcome ? rolledBack() : outcome));
    return jsonResponse(items);
}

} // namespace

Response RestApi::collections(const Call &call)
{
    if (call.path.value(1) != "sobjects"_L1)
        return notFound();
    if (call.path.size() == 3) {
        const ObjectDef *object = m_org.catalog.object(call.path.at(2));
        return object ? collectionRead(call, *object) : notFound();
    }
    if (call.path.size() != 2)
        return notFound();
    if (call.is("DELETE"))
        return collectionDelete(call);
    if (!call.is("POST") && !call.is("PATCH"))
        return methodNotAllowed(call.request.method, u"DELETE,PATCH,POST"_s);
    const auto body = readJsonBody(call.request);
    if (!body)
        return body.error();
    const QJsonArray records = (*body)["records"_L1].toArray();
    if (records.isEmpty())
        return errorResponse({400, u"REQUIRED_FIELD_MISSING"_s, u"Required fields are missing: [records]"_s});
    if (records.size() > maxRecords)
        return errorResponse({400, u"EXCEEDED_ID_LIMIT"_s,
            u"record limit reached. cannot submit more than 200 records in this call"_s});
    return collectionRows(call, records, (*body)["allOrNone"_L1].toBool());
}

Response RestApi::collectionRows(const Call &call, const QJsonArray &records, bool allOrNone)
{
    Transaction transaction(m_org.db);
    QList<Written<QString>> outcomes;
    for (const QJsonValue &record : records)
        outcomes.append(writeCollectionRow(call, record.toObject()));
    return answerOf(std::move(outcomes), allOrNone, transaction);
}

Written<QString> RestApi::writeCollectionRow(const Call &call, const QJsonObject &record)
{
    const ObjectDef *object = m_org.catalog.object(record["attributes"_L1]["type"_L1].toString());
    if (!object)
        return refused(u"INVALID_TYPE"_s,
            u"sObject type '%1' is not supported."_s.arg(record["attributes"_L1]["type"_L1].toString()));
    if (call.is("POST"))
        return m_org.records.create(*object, record, writer(call), call.request.body);
    QJsonObject fields = record;
    QString id;
    for (const QString &key : record.keys())
        if (key.compare("Id"_L1, Qt::CaseInsensitive) == 0)
            id = fields.take(key).toString();
    const std::optional<StoredRecord> stored = m_org.records.find(id);
    if (fullId(id).isEmpty())
        return refused(
            u"MALFORMED_ID"_s, u"%1 ID: id value of incorrect type: %2"_s.arg(object->label, id), {u"Id"_s});
    if (stored && stored->deleted)
        return refused(u"ENTITY_IS_DELETED"_s, u"entity is deleted"_s);
    if (!stored || stored->type != object->name)
        return refused(u"INVALID_CROSS_REFERENCE_KEY"_s, u"invalid cross reference id"_s);
    const Written<Done> written = m_org.records.update(*stored, fields, writer(call), call.request.body);
    return written ? Written<QString>(stored->id) : tl::unexpected<QList<ApiError>>(written.error());
}

Response RestApi::collectionDelete(const Call &call)
{
    const QStringList ids = call.request.query().value(u"ids"_s).split(u',', Qt::SkipEmptyParts);
    if (ids.isEmpty() || ids.size() > maxRecords)
        return errorResponse({400, u"EXCEEDED_ID_LIMIT"_s, u"between 1 and 200 ids are needed"_s});
    Transaction transaction(m_org.db);
    QList<Written<QString>> outcomes;
    for (const QString &id : ids) {
        const std::optional<StoredRecord> record = m_org.records.find(id.trimmed());
        if (!record) {
            outcomes.append(refused(u"INVALID_CROSS_REFERENCE_KEY"_s, u"invalid cross reference id"_s));
        } else if (record->deleted) {
            outcomes.append(refused(u"ENTITY_IS_DELETED"_s, u"entity is deleted"_s));
        } else {
            const Written<Done> written = m_org.records.remove(*record, writer(call));
            outcomes.append(
                written ? Written<QString>(record->id) : tl::unexpected<QList<ApiError>>(written.error()));
        }
    }
    return answerOf(
        std::move(outcomes), call.request.query().value(u"allOrNone"_s) == "true"_L1, transaction);
}

Response RestApi::collectionRead(const Call &call, const ObjectDef &object)
{
    QStringList ids = call.request.query().value(u"ids"_s).split(u',', Qt::SkipEmptyParts);
    QStringList fields = call.request.query().value(u"fields"_s).split(u',', Qt::SkipEmptyParts);
    if (call.is("POST")) {
        const auto body = readJsonBody(call.request);
        if (!body)
            return body.error();
        for (const QJsonValue &id : (*body)["ids"_L1].toArray())
            ids.append(id.toString());
        for (const QJsonValue &field : (*body)["fields"_L1].toArray())
            fields.append(field.toString());
    } else if (!call.isGet()) {
        return methodNotAllowed(call.request.method, u"GET,HEAD,POST"_s);
    }
    for (const QString &field : std::as_const(fields))
        if (!object.field(field.trimmed()))
            return errorResponse({400, u"INVALID_FIELD"_s,
                u"No such column '%1' on sobject of type %2"_s.arg(field, object.name)});
    fields.append(u"Id"_s);
    QJsonArray rows;
    for (const QString &id : std::as_const(ids)) {
        const std::optional<StoredRecord> record = m_org.records.find(id.trimmed());
        const bool visible = record && !record->deleted && record->type == object.name;
        rows.append(visible ? QJsonValue(shownRecord(object, *record, call.version, fields)) : QJsonValue());
    }
    return jsonResponse(rows);
}

} // namespace patchbay::demoorg

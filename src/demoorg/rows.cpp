#include "demoorg/rows.h"

#include "demoorg/preconditions.h"
#include "demoorg/recordids.h"

using namespace Qt::StringLiterals;

namespace patchbay::demoorg
{

namespace
{

/// From here on an upsert that changed a row says so; before it answered with nothing.
constexpr double upsertTellsSince = 46.0;

QByteArray linkTo(const Call &call, const ObjectDef &object, const QString &id)
{
    return (call.base() + u"sobjects/%1/%2"_s.arg(object.name, id)).toUtf8();
}

QJsonObject savedAnswer(const QString &id)
{
    return {{u"id"_s, id}, {u"success"_s, true}, {u"errors"_s, QJsonArray{}}};
}

Response readRow(const Call &call, const ObjectDef &object, const StoredRecord &record)
{
    QStringList fields;
    for (const QString &name : call.request.query().value(u"fields"_s).split(u',', Qt::SkipEmptyParts)) {
        const FieldDef *field = object.field(name.trimmed());
        if (!field)
            return errorResponse(noSuchColumn(name.trimmed(), object));
        fields.append(field->name);
    }
    if (!fields.isEmpty())
        fields.append(u"Id"_s);
    return withValidators(jsonResponse(shownRecord(object, record, call.version, fields)), record);
}

/// What the address names already may not stand in the body too.
std::optional<Response> namedTwice(const QJsonObject &body, const QString &name)
{
    for (const QString &key : body.keys())
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return errorResponse({400, u"INVALID_FIELD"_s,
                u"The %1 field should not be specified in the sobject data."_s.arg(name), QStringList{name}});
    return std::nullopt;
}

Response updateRow(const Call &call, const ObjectDef &object, const StoredRecord &record)
{
    const auto body = readJsonBody(call.request);
    if (!body)
        return body.error();
    if (const std::optional<Response> refusal = namedTwice(*body, u"Id"_s))
        return *refusal;
    const Written<Done> written
        = call.org.records.update(object, record, *body, call.writer(), call.request.body);
    return written ? emptyResponse(204) : errorResponse(written.error());
}

/// The one row that a call means, past all checks.
Response knownRow(const Call &call, const ObjectDef &object, const StoredRecord &record)
{
    if (const std::optional<Response> unmet = unmetPrecondition(call.request, record))
        return *unmet;
    if (call.isGet())
        return readRow(call, object, record);
    Transaction transaction(call.org.db);
    Response response;
    if (call.is("DELETE")) {
        const Written<Done> removed = call.org.records.remove(object, record, call.writer());
        response = removed ? emptyResponse(204) : errorResponse(removed.error());
    } else {
        response = updateRow(call, object, record);
    }
    if (response.status < 300)
        transaction.commit();
    return response;
}

Response severalMatches(const Call &call, const ObjectDef &object, const QStringList &ids)
{
    QJsonArray urls;
    for (const QString &id : ids)
        urls.append(QString::fromUtf8(linkTo(call, object, id)));
    return jsonResponse(urls, 300);
}

Response insertByKey(
    const Call &call, const ObjectDef &object, QJsonObject body, const FieldDef &field, const QString &value)
{
    body.insert(field.name, value);
    Transaction transaction(call.org.db);
    const Written<QString> id = call.org.records.create(object, body, call.writer(), call.request.body);
    if (!id)
        return errorResponse(id.error());
    transaction.commit();
    QJsonObject answer = savedAnswer(*id);
    answer.insert(u"created"_s, true);
    return jsonResponse(answer, 201).with("Location", linkTo(call, object, *id));
}

Response updateByKey(
    const Call &call, const ObjectDef &object, const QJsonObject &body, const StoredRecord &record)
{
    Transaction transaction(call.org.db);
    const Written<Done> written
        = call.org.records.update(object, record, body, call.writer(), call.request.body);
    if (!written)
        return errorResponse(written.error());
    transaction.commit();
    if (call.versionNumber() < upsertTellsSince)
        return emptyResponse(204);
    QJsonObject answer = savedAnswer(record.id);
    answer.insert(u"created"_s, false);
    return jsonResponse(answer);
}

Response upsert(const Call &call, const ObjectDef &object, const FieldDef &field, const QString &value,
    const QStringList &ids)
{
    const auto body = readJsonBody(call.request);
    if (!body)
        return body.error();
    if (std::optional<Response> refusal = namedTwice(*body, field.name))
        return *refusal;
    if (!ids.isEmpty())
        return updateByKey(call, object, *body, *call.org.records.find(ids.first()));
    if (field.type == "id"_L1 || call.request.query().value(u"updateOnly"_s) == "true"_L1)
        return notFound();
    return insertByKey(call, object, *body, field, value);
}

} // namespace

ApiError noSuchKey(const QString &name)
{
    return {404, u"NOT_FOUND"_s,
        u"Provided external ID field does not exist or is not accessible: %1"_s.arg(name)};
}

Response createRow(const Call &call, const ObjectDef &object)
{
    const auto body = readJsonBody(call.request);
    if (!body)
        return body.error();
    Transaction transaction(call.org.db);
    const Written<QString> id = call.org.records.create(object, *body, call.writer(), call.request.body);
    if (!id)
        return errorResponse(id.error());
    transaction.commit();
    return jsonResponse(savedAnswer(*id), 201).with("Location", linkTo(call, object, *id));
}

Response rowById(const Call &call, const ObjectDef &object, const QString &id)
{
    if (!call.isGet() && !call.is("PATCH") && !call.is("DELETE"))
        return methodNotAllowed(call.request.method, u"DELETE,GET,HEAD,PATCH"_s);
    const QString full = fullId(id);
    if (full.isEmpty())
        return errorResponse(noSuchKey(id));
    const std::optional<StoredRecord> record = call.org.records.find(full);
    if (record && record->deleted)
        return errorResponse({404, u"ENTITY_IS_DELETED"_s, u"entity is deleted"_s, QStringList()});
    if (!record || record->type != object.name)
        return notFound();
    return knownRow(call, object, *record);
}

Response rowByKey(const Call &call, const ObjectDef &object, const QString &fieldName, const QString &value)
{
    const FieldDef *field = keyField(object, fieldName);
    if (!field)
        return errorResponse(noSuchKey(fieldName));
    const QStringList ids = rowsWithKey(call.org.records, object, *field, value);
    if (ids.size() > 1)
        return severalMatches(call, object, ids);
    if (call.isGet() || call.is("DELETE"))
        return ids.isEmpty() ? notFound() : rowById(call, object, ids.first());
    if (!call.is("PATCH") && !call.is("POST"))
        return methodNotAllowed(call.request.method, u"DELETE,GET,HEAD,PATCH,POST"_s);
    return upsert(call, object, *field, value, ids);
}

} // namespace patchbay::demoorg

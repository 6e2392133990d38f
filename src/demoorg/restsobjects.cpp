#include "demoorg/restapi.h"

#include "demoorg/recordids.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QLocale>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace patchbay::demoorg
{

namespace
{

constexpr auto describeModified = "Mon, 05 Jan 2026 08:00:00 GMT";

QJsonObject filled(const QJsonObject &describe, const QString &version, const QString &origin)
{
    QByteArray text = QJsonDocument(describe).toJson(QJsonDocument::Compact);
    text.replace("{version}", version.toLatin1()).replace("{origin}", origin.toUtf8());
    return QJsonDocument::fromJson(text).object();
}

/// RFC 9110 13.1.3, on the one date all describes share.
bool notModifiedSince(const Request &request)
{
    const QByteArray since = request.header("if-modified-since");
    if (since.isEmpty())
        return false;
    const QDateTime asked = QDateTime::fromString(QString::fromLatin1(since), Qt::RFC2822Date);
    const QDateTime asked2
        = QLocale::c().toDateTime(QString::fromLatin1(since), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    const QDateTime changed
        = QLocale::c().toDateTime(QLatin1StringView(describeModified), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    return asked2.isValid() ? asked2 >= changed : asked.isValid() && asked.date() >= changed.date();
}

Response describeAnswer(const Request &request, const QJsonObject &object)
{
    if (notModifiedSince(request))
        return emptyResponse(304).with("Last-Modified", describeModified);
    Response response = jsonResponse(object);
    const QByteArray tag = hashed(response.body).left(8);
    return response.with("Last-Modified", describeModified).with("ETag", "\"" + tag + "\"");
}

/// The part of a describe that the list of all objects shows.
QJsonObject summary(const QJsonObject &describe)
{
    static const QStringList keys{u"activateable"_s, u"associateEntityType"_s, u"associateParentEntity"_s,
        u"createable"_s, u"custom"_s, u"customSetting"_s, u"deepCloneable"_s, u"deletable"_s,
        u"deprecatedAndHidden"_s, u"feedEnabled"_s, u"hasSubtypes"_s, u"isInterface"_s, u"isSubtype"_s,
        u"keyPrefix"_s, u"label"_s, u"labelPlural"_s, u"layoutable"_s, u"mergeable"_s, u"mruEnabled"_s,
        u"name"_s, u"queryable"_s, u"replicateable"_s, u"retrieveable"_s, u"searchable"_s, u"triggerable"_s,
        u"undeletable"_s, u"updateable"_s};
    QJsonObject result;
    for (const QString &key : keys)
        result.insert(key, describe.value(key));
    QJsonObject urls;
    for (const char *key : {"rowTemplate", "describe", "sobject"})
        urls.insert(QLatin1StringView(key), describe["urls"_L1][QLatin1StringView(key)]);
    result.insert(u"urls"_s, urls);
    return result;
}

Response createdAnswer(const Call &call, const ObjectDef &object, const QString &id)
{
    return jsonResponse(QJsonObject{{u"id"_s, id}, {u"success"_s, true}, {u"errors"_s, QJsonArray{}}}, 201)
        .with(
            "Location", u"/services/data/v%1/sobjects/%2/%3"_s.arg(call.version, object.name, id).toLatin1());
}

} // namespace

Response RestApi::sobjects(const Call &call)
{
    if (call.path.size() == 1)
        return call.isGet() ? describeGlobal(call) : methodNotAllowed(call.request.method, u"GET,HEAD"_s);
    const ObjectDef *object = m_org.catalog.object(call.path.at(1));
    if (!object)
        return notFound();
    const qsizetype parts = call.path.size();
    if (parts == 2)
        return basic(call, *object);
    if (parts == 3 && call.path.at(2) == "describe"_L1)
        return call.isGet() ? describe(call, *object) : methodNotAllowed(call.request.method, u"GET,HEAD"_s);
    if (parts == 3 && call.path.at(2) == "Id"_L1)
        return call.is("POST") ? create(call, *object) : methodNotAllowed(call.request.method, u"POST"_s);
    if (parts == 3)
        return row(call, *object, call.path.at(2));
    if (parts == 4)
        return upsert(call, *object, call.path.at(2), call.path.at(3));
    return notFound();
}

Response RestApi::describeGlobal(const Call &call) const
{
    QJsonArray list;
    for (const ObjectDef &object : m_org.catalog.objects())
        list.append(summary(filled(object.describe, call.version, m_org.instanceUrl())));
    return describeAnswer(
        call.request, {{u"encoding"_s, u"UTF-8"_s}, {u"maxBatchSize"_s, 200}, {u"sobjects"_s, list}});
}

Response RestApi::describe(const Call &call, const ObjectDef &object) const
{
    return describeAnswer(call.request, filled(object.describe, call.version, m_org.instanceUrl()));
}

Response RestApi::basic(const Call &call, const ObjectDef &object)
{
    if (call.is("POST"))
        return create(call, object);
    if (!call.isGet())
        return methodNotAllowed(call.request.method, u"GET,HEAD,POST"_s);
    QJsonArray recent;
    const QList<Row> rows = m_org.db.run(
        "SELECT id FROM records WHERE type=? AND deleted=0 ORDER BY rowid DESC LIMIT 5", {object.name});
    for (const Row &row : rows)
        if (const std::optional<StoredRecord> record = m_org.records.find(row[0].toString()))
            recent.append(shownRecord(object, *record, call.version, {u"Id"_s, object.nameField()}));
    const QJsonObject described = summary(filled(object.describe, call.version, m_org.instanceUrl()));
    return jsonResponse(QJsonObject{{u"objectDescribe"_s, described}, {u"recentItems"_s, recent}});
}

Response RestApi::create(const Call &call, const ObjectDef &object)
{
    const auto body = readJsonBody(call.request);
    if (!body)
        return body.error();
    Transaction transaction(m_org.db);
    const Written<QString> id = m_org.records.create(object, *body, writer(call), call.request.body);
    if (!id)
        return errorResponse(id.error());
    transaction.commit();
    return createdAnswer(call, object, *id);
}

Response RestApi::row(const Call &call, const ObjectDef &object, const QString &id)
{
    if (!call.isGet() && !call.is("PATCH") && !call.is("DELETE"))
        return methodNotAllowed(call.request.method, u"DELETE,GET,HEAD,PATCH"_s);
    const QString full = fullId(id);
    if (full.isEmpty())
        return errorResponse({404, u"NOT_FOUND"_s,
            u"Provided external ID field does not exist or is not accessible: %1"_s.arg(id)});
    const std::optional<StoredRecord> record = m_org.records.find(full);
    if (record && record->deleted)
        return errorResponse({404, u"ENTITY_IS_DELETED"_s, u"entity is deleted"_s, QStringList()});
    if (!record || record->type != object.name)
        return notFound();
    if (call.isGet())
        return readRow(call, object, *record);
    Transaction transaction(m_org.db);
    Written<Done> written;
    if (call.is("DELETE")) {
        written = m_org.records.remove(*record, writer(call));
    } else {
        const auto body = readJsonBody(call.request);
        if (!body)
            return body.error();
        written = m_org.records.update(*record, *body, writer(call), call.request.body);
    }
    if (!written)
        return errorResponse(written.error());
    transaction.commit();
    return emptyResponse(204);
}

Response RestApi::readRow(const Call &call, const ObjectDef &object, const StoredRecord &record)
{
    QStringList fields;
    for (const QString &name : call.request.query().value(u"fields"_s).split(u',', Qt::SkipEmptyParts)) {
        const FieldDef *field = object.field(name.trimmed());
        if (!field)
            return errorResponse({400, u"INVALID_FIELD"_s,
                u"No such column '%1' on sobject of type %2"_s.arg(name.trimmed(), object.name)});
        fields.append(field->name);
    }
    if (!fields.isEmpty())
        fields.append(u"Id"_s);
    return jsonResponse(shownRecord(object, record, call.version, fields));
}

Response RestApi::upsert(
    const Call &call, const ObjectDef &object, const QString &fieldName, const QString &value)
{
    const FieldDef *field = object.field(fieldName);
    if (!field || (!field->externalId && !field->idLookup))
        return errorResponse({404, u"NOT_FOUND"_s,
            u"Provided external ID field does not exist or is not accessible: %1"_s.arg(fieldName)});
    const QStringList ids = field->type == "id"_L1
        ? (m_org.records.find(value) ? QStringList{fullId(value)} : QStringList())
        : m_org.records.findBy(object, *field, value);
    const QString base = u"/services/data/v%1/sobjects/%2/"_s.arg(call.version, object.name);
    if (ids.size() > 1) {
        QJsonArray urls;
        for (const QString &id : ids)
            urls.append(base + id);
        return jsonResponse(urls, 300);
    }
    if (call.isGet() || call.is("DELETE"))
        return ids.isEmpty() ? notFound() : row(call, object, ids.first());
    if (!call.is("PATCH") && !call.is("POST"))
        return methodNotAllowed(call.request.method, u"DELETE,GET,HEAD,PATCH,POST"_s);
    auto body = readJsonBody(call.request);
    if (!body)
        return body.error();
    if (body->contains(field->name))
        return errorResponse({400, u"INVALID_FIELD"_s,
            u"The %1 field should not be specified in the sobject data."_s.arg(field->name),
            QStringList{field->name}});
    Transaction transaction(m_org.db);
    if (ids.isEmpty()) {
        if (field->type == "id"_L1 || call.request.query().value(u"updateOnly"_s) == "true"_L1)
            return notFound();
        body->insert(field->name, value);
        const Written<QString> id = m_org.records.create(object, *body, writer(call), call.request.body);
        if (!id)
            return errorResponse(id.error());
        transaction.commit();
        return jsonResponse(QJsonObject{{u"id"_s, *id}, {u"success"_s, true}, {u"errors"_s, QJsonArray{}},
                                {u"created"_s, true}},
            201)
            .with("Location", (base + *id).toLatin1());
    }
    const Written<Done> written
        = m_org.records.update(*m_org.records.find(ids.first()), *body, writer(call), call.request.body);
    if (!written)
        return errorResponse(written.error());
    transaction.commit();
    return jsonResponse(QJsonObject{
        {u"id"_s, ids.first()}, {u"success"_s, true}, {u"errors"_s, QJsonArray{}}, {u"created"_s, false}});
}

} // namespace patchbay::demoorg

#include "salesforce/requests.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

/// Object names and ids may come from a command line: as one path segment they can never lead elsewhere.
QByteArray segment(const QString &text)
{
    return QUrl::toPercentEncoding(text);
}

HttpRequest requestTo(const QByteArray &method, const QString &version, const QByteArray &path)
{
    HttpRequest request;
    request.method = method;
    request.url = QUrl::fromEncoded("/services/data/v" + segment(version) + path, QUrl::StrictMode);
    request.headers.set("Accept", "application/json");
    request.headers.set("Sforce-Call-Options", "client=Patchbay");
    return request;
}

/// Each on its own, not all or none.
QJsonObject collectionOf(const QString &object, const QList<QJsonObject> &records)
{
    Q_ASSERT(!records.isEmpty() && records.size() <= mostRecordsPerRequest);
    QJsonArray typed;
    for (QJsonObject record : records) {
        record.insert("attributes"_L1, QJsonObject{{u"type"_s, object}});
        typed.append(record);
    }
    return {{u"allOrNone"_s, false}, {u"records"_s, typed}};
}

HttpRequest withCreateOptions(HttpRequest request, const QJsonObject &body, const CreateOptions &options)
{
    request.headers.set("Content-Type", "application/json");
    request.headers.set("Sforce-Auto-Assign", options.useAssignmentRule ? "TRUE" : "FALSE");
    request.headers.set(
        "Sforce-Duplicate-Rule-Header", options.allowDuplicate ? "allowSave=true" : "allowSave=false");
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return request;
}

} // namespace

HttpRequest versionsRequest()
{
    HttpRequest request;
    request.url = QUrl(u"/services/data"_s);
    request.headers.set("Accept", "application/json");
    return request;
}

HttpRequest describeRequest(const QString &version, const QString &object, const QByteArray &lastModified)
{
    HttpRequest request = requestTo("GET", version, "/sobjects/" + segment(object) + "/describe");
    if (!lastModified.isEmpty())
        request.headers.set("If-Modified-Since", lastModified);
    return request;
}

HttpRequest objectsRequest(const QString &version, const QByteArray &lastModified)
{
    HttpRequest request = requestTo("GET", version, "/sobjects");
    if (!lastModified.isEmpty())
        request.headers.set("If-Modified-Since", lastModified);
    return request;
}

HttpRequest layoutsRequest(const QString &version, const QString &object, const QString &recordTypeId)
{
    const QByteArray one = recordTypeId.isEmpty() ? QByteArray() : '/' + segment(recordTypeId);
    return requestTo("GET", version, "/sobjects/" + segment(object) + "/describe/layouts" + one);
}

HttpRequest createRequest(
    const QString &version, const QString &object, const QJsonObject &fields, const CreateOptions &options)
{
    return withCreateOptions(requestTo("POST", version, "/sobjects/" + segment(object)), fields, options);
}

HttpRequest createManyRequest(const QString &version, const QString &object,
    const QList<QJsonObject> &records, const CreateOptions &options)
{
    return withCreateOptions(
        requestTo("POST", version, "/composite/sobjects"), collectionOf(object, records), options);
}

HttpRequest upsertRequest(const QString &version, const QString &object, const QString &keyField,
    const KeyedRecord &record, const CreateOptions &options)
{
    const QByteArray path
        = "/sobjects/" + segment(object) + '/' + segment(keyField) + '/' + segment(record.key);
    return withCreateOptions(requestTo("PATCH", version, path), record.fields, options);
}

HttpRequest upsertManyRequest(const QString &version, const QString &object, const QString &keyField,
    const QList<KeyedRecord> &records, const CreateOptions &options)
{
    QList<QJsonObject> keyed;
    for (const KeyedRecord &record : records) {
        keyed.append(record.fields);
        keyed.last().insert(keyField, record.key);
    }
    const QByteArray path = "/composite/sobjects/" + segment(object) + '/' + segment(keyField);
    return withCreateOptions(requestTo("PATCH", version, path), collectionOf(object, keyed), options);
}

HttpRequest rowRequest(const QString &version, const QString &object, const RecordId &id)
{
    return requestTo("GET", version, "/sobjects/" + segment(object) + '/' + segment(id.value));
}

HttpRequest updateRequest(
    const QString &version, const QString &object, const RecordId &id, const QJsonObject &fields)
{
    HttpRequest request
        = requestTo("PATCH", version, "/sobjects/" + segment(object) + '/' + segment(id.value));
    request.headers.set("Content-Type", "application/json");
    // An update is no new record: it changes neither the owner by a rule, nor is it a duplicate of itself.
    request.headers.set("Sforce-Auto-Assign", "FALSE");
    request.body = QJsonDocument(fields).toJson(QJsonDocument::Compact);
    return request;
}

HttpRequest deleteRequest(const QString &version, const QString &object, const RecordId &id)
{
    return requestTo("DELETE", version, "/sobjects/" + segment(object) + '/' + segment(id.value));
}

HttpRequest queryRequest(const QString &version, const QString &soql)
{
    return requestTo("GET", version, "/query?q=" + QUrl::toPercentEncoding(soql));
}

} // namespace patchbay

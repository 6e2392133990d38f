#include "demoorg/describes.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace patchbay::demoorg
{

namespace
{

constexpr auto describeModified = "Mon, 05 Jan 2026 08:00:00 GMT";

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
    Response response = jsonResponse(object);
    const QByteArray tag = '"' + hashed(response.body).left(8) + '"';
    if (notModifiedSince(request))
        response = emptyResponse(304);
    return response.with("Last-Modified", describeModified).with("ETag", tag);
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

} // namespace

QJsonObject filled(const Call &call, const QJsonObject &describe)
{
    QByteArray text = QJsonDocument(describe).toJson(QJsonDocument::Compact);
    text.replace("{version}", call.version.toLatin1()).replace("{origin}", call.pod.instanceUrl().toUtf8());
    return QJsonDocument::fromJson(text).object();
}

Response describeGlobal(const Call &call)
{
    QJsonArray list;
    for (const ObjectDef &object : call.catalog.objects())
        list.append(filled(call, summary(object.describe)));
    return describeAnswer(
        call.request, {{u"encoding"_s, u"UTF-8"_s}, {u"maxBatchSize"_s, 200}, {u"sobjects"_s, list}});
}

Response describe(const Call &call, const ObjectDef &object)
{
    return describeAnswer(call.request, filled(call, object.describe));
}

Response objectSummary(const Call &call, const ObjectDef &object)
{
    QJsonArray recent;
    const QList<Row> rows = call.org.db.run(
        "SELECT id FROM records WHERE type=? AND deleted=0 ORDER BY rowid DESC LIMIT 5", {object.name});
    for (const Row &row : rows)
        if (const std::optional<StoredRecord> record = call.org.records.find(row[0].toString()))
            recent.append(shownRecord(object, *record, call.version, {u"Id"_s, object.nameField()}));
    return jsonResponse(QJsonObject{
        {u"objectDescribe"_s, filled(call, summary(object.describe))}, {u"recentItems"_s, recent}});
}

} // namespace patchbay::demoorg

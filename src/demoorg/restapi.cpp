#include "demoorg/restapi.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay::demoorg
{

namespace
{

constexpr int newestVersion = 67;
constexpr int oldestVersion = 21;

Response parserError(const QByteArray &body, const QJsonParseError &error)
{
    const qsizetype at = std::clamp(qsizetype{error.offset}, qsizetype{0}, body.size());
    const qsizetype line = body.left(at).count('\n') + 1;
    const qsizetype column = at - body.lastIndexOf('\n', qMax<qsizetype>(0, at - 1));
    const QString message
        = u"Unexpected character ('%1' (code %2)): %3 at [line:%4, column:%5]"_s
              .arg(at < body.size() ? QChar(QLatin1Char(body.at(at))) : QChar(u'?'))
              .arg(at < body.size() ? static_cast<int>(static_cast<unsigned char>(body.at(at))) : -1)
              .arg(error.errorString())
              .arg(line)
              .arg(column);
    return errorResponse({400, u"JSON_PARSER_ERROR"_s, message});
}

} // namespace

tl::expected<QJsonObject, Response> readJsonBody(const Request &request)
{
    const QByteArray type = request.mediaType();
    if (type.isEmpty() || type == "application/x-www-form-urlencoded") {
        // Not an authentication failure at all, but Salesforce answers like one.
        return tl::unexpected<Response>(textResponse("<response><faultcode>LOGIN_OAUTH_INVALID_TOKEN(db=1703,"
                                                     "msg=Invalid_Token)</faultcode></response>",
            "text/html;charset=UTF-8", 401)
                                            .with("Sfdc-OAuth-Error", "1703"));
    }
    if (type != "application/json")
        return tl::unexpected<Response>(errorResponse({415, u"UNSUPPORTED_MEDIA_TYPE"_s,
            u"Content type '%1' not supported"_s.arg(QString::fromLatin1(type))}));
    if (request.body.trimmed().isEmpty())
        return tl::unexpected<Response>(errorResponse({400, u"JSON_PARSER_ERROR"_s,
            u"The HTTP entity body is required, but this request has no entity body."_s}));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(request.body, &error);
    if (error.error != QJsonParseError::NoError)
        return tl::unexpected<Response>(parserError(request.body, error));
    if (!document.isObject())
        return tl::unexpected<Response>(errorResponse({400, u"JSON_PARSER_ERROR"_s,
            u"Cannot deserialize instance of object from START_ARRAY value [ at [line:1, column:1]"_s}));
    return document.object();
}

RestApi::RestApi(Org &org)
    : m_org(org)
    , m_queries(org)
{
}

Response RestApi::versions() const
{
    static const QStringList seasons{u"Spring"_s, u"Summer"_s, u"Winter"_s};
    QJsonArray list;
    for (int version = oldestVersion; version <= newestVersion; ++version) {
        // v21.0 was Spring '11; three releases a year, winter named after the year to come.
        const int index = version - oldestVersion;
        const int year = 11 + index / 3 + (index % 3 == 2 ? 1 : 0);
        const QString number = QString::number(version) + u".0"_s;
        list.append(QJsonObject{{u"label"_s, u"%1 '%2"_s.arg(seasons[index % 3]).arg(year)},
            {u"url"_s, u"/services/data/v"_s + number}, {u"version"_s, number}});
    }
    return jsonResponse(list);
}

Response RestApi::handle(const Call &call)
{
    const QString first = call.path.value(0);
    if (first == "sobjects"_L1)
        return sobjects(call);
    if (first == "composite"_L1)
        return collections(call);
    if (first == "parameterizedSearch"_L1 && call.is("POST")) {
        const auto body = readJsonBody(call.request);
        return body ? m_queries.parameterizedSearch(*body, call.version) : body.error();
    }
    if (!call.isGet())
        return call.path.isEmpty() || first == "limits"_L1 || first.startsWith("query"_L1)
            ? methodNotAllowed(call.request.method, u"GET,HEAD"_s)
            : notFound();
    const Parameters query = call.request.query();
    if (call.path.isEmpty())
        return resources(call);
    if (first == "limits"_L1)
        return call.path.value(1) == "recordCount"_L1 ? recordCount(call) : limits();
    if (first == "query"_L1 || first == "queryAll"_L1) {
        const QByteArray options = call.request.header("sforce-query-options");
        const qsizetype size = options.indexOf("batchSize=");
        const int batchSize = size < 0
            ? 2000
            : qBound(200, options.mid(size + 10).split(',').first().trimmed().toInt(), 2000);
        if (call.path.size() > 1)
            return m_queries.more(call.path.at(1), call.version, batchSize);
        if (!query.has(u"q"_s))
            return errorResponse({400, u"MALFORMED_QUERY"_s, u"unexpected token: '<EOF>'"_s});
        return m_queries.run(query.value(u"q"_s), call.version, first == "queryAll"_L1, batchSize);
    }
    if (first == "parameterizedSearch"_L1) {
        const QString name = query.value(u"sobject"_s);
        QJsonObject object{{u"name"_s, name}};
        if (query.has(name + u".fields"_s))
            object.insert(
                u"fields"_s, QJsonArray::fromStringList(query.value(name + u".fields"_s).split(u',')));
        if (query.has(name + u".limit"_s))
            object.insert(u"limit"_s, query.value(name + u".limit"_s).toInt());
        return m_queries.parameterizedSearch(
            {{u"q"_s, query.value(u"q"_s)}, {u"sobjects"_s, QJsonArray{object}}}, call.version);
    }
    return notFound();
}

Response RestApi::resources(const Call &call) const
{
    const QString base = u"/services/data/v"_s + call.version + u'/';
    QJsonObject map;
    for (const char *name : {"sobjects", "query", "queryAll", "parameterizedSearch", "limits", "composite"})
        map.insert(QString::fromLatin1(name), base + QString::fromLatin1(name));
    map.insert(u"identity"_s, m_org.identityUrl(call.caller.userId));
    return jsonResponse(map);
}

Response RestApi::limits()
{
    const auto entry = [](int max, int remaining) {
        return QJsonObject{{u"Max"_s, max}, {u"Remaining"_s, remaining}};
    };
    const int daily = m_org.settings.dailyLimit;
    return jsonResponse(
        QJsonObject{{u"DailyApiRequests"_s, entry(daily, qMax(0, daily - m_org.callsToday()))},
            {u"DailyBulkApiBatches"_s, entry(15000, 15000)}, {u"DailyBulkV2QueryJobs"_s, entry(10000, 10000)},
            {u"DataStorageMB"_s, entry(5, 5)}, {u"FileStorageMB"_s, entry(20, 20)},
            {u"SingleEmail"_s, entry(15, 15)}});
}

Response RestApi::recordCount(const Call &call)
{
    QJsonArray counts;
    for (const QString &name : call.request.query().value(u"sObjects"_s).split(u',', Qt::SkipEmptyParts))
        if (const ObjectDef *object = m_org.catalog.object(name.trimmed()))
            counts.append(
                QJsonObject{{u"count"_s, m_org.records.count(object->name)}, {u"name"_s, object->name}});
    return jsonResponse(QJsonObject{{u"sObjects"_s, counts}});
}

} // namespace patchbay::demoorg

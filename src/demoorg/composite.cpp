#include "demoorg/composite.h"

#include "demoorg/tree.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace patchbay::demoorg
{

namespace
{

constexpr qsizetype maxRequests = 25;
constexpr int maxQueries = 5;
constexpr qsizetype maxNodes = 500;

SubRequest readSub(const QJsonValue &json)
{
    return {json["method"_L1].toString().toLatin1(), json["url"_L1].toString().toUtf8(), json["body"_L1],
        json["httpHeaders"_L1].toObject()};
}

QJsonObject answerOf(const QString &referenceId, const Response &response)
{
    QJsonObject headers;
    for (const auto &[name, value] : response.headers)
        if (name == "Location" || name == "ETag" || name == "Last-Modified")
            headers.insert(QString::fromLatin1(name), QString::fromUtf8(value));
    return {{u"body"_s, bodyOf(response)}, {u"httpHeaders"_s, headers},
        {u"httpStatusCode"_s, response.status}, {u"referenceId"_s, referenceId}};
}

/// Every answer but those of the requests that failed themselves says that it was undone.
QJsonArray undone(const QJsonArray &answers)
{
    const Response halted = errorResponse({400, u"PROCESSING_HALTED"_s,
        u"The transaction was rolled back since another operation in the same transaction failed."_s});
    QJsonArray result;
    for (const QJsonValue &answer : answers)
        result.append(answer["httpStatusCode"_L1].toInt() < 400
                ? QJsonValue(answerOf(answer["referenceId"_L1].toString(), halted))
                : answer);
    return result;
}

/// Queries and collections are dear: only a few of them fit into one composite.
bool isDear(const QJsonValue &request)
{
    static const QRegularExpression dear(u"/(query|queryAll|composite/sobjects)\\b"_s);
    return dear.match(request["url"_L1].toString()).hasMatch();
}

std::optional<ApiError> malformed(const QJsonArray &requests, qsizetype most)
{
    static const QRegularExpression idForm(u"^[A-Za-z][A-Za-z0-9_]*$"_s);
    if (requests.isEmpty())
        return ApiError{
            400, u"REQUIRED_FIELD_MISSING"_s, u"Required fields are missing: [compositeRequest]"_s};
    if (requests.size() > most)
        return ApiError{
            400, u"LIMIT_EXCEEDED"_s, u"The number of subrequests exceeds the limit of %1"_s.arg(most)};
    QSet<QString> ids;
    int dear = 0;
    for (const QJsonValue &request : requests) {
        const QString id = request["referenceId"_L1].toString();
        if (!idForm.match(id).hasMatch() || ids.contains(id))
            return ApiError{400, u"INVALID_INPUT"_s,
                u"Provided referenceId ('%1') must be unique, start with a letter, and only contain letters, numbers and underscores"_s
                    .arg(id)};
        ids.insert(id);
        dear += isDear(request) ? 1 : 0;
    }
    if (most == maxRequests && dear > maxQueries)
        return ApiError{400, u"LIMIT_EXCEEDED"_s,
            u"No more than %1 subrequests may be queries or collections"_s.arg(maxQueries)};
    return std::nullopt;
}

} // namespace

Composite::Composite(Dispatch dispatch)
    : m_dispatch(std::move(dispatch))
{
}

Response Composite::handle(const Call &call)
{
    const QString kind = call.path.value(1);
    const bool known = kind.isEmpty() || kind == "batch"_L1 || kind == "graph"_L1
        || (kind == "tree"_L1 && call.path.size() == 3);
    if (!known)
        return notFound();
    if (!call.is("POST"))
        return methodNotAllowed(call.request.method, u"POST"_s);
    const auto body = readJsonBody(call.request);
    if (!body)
        return body.error();
    if (kind.isEmpty())
        return composite(call, *body);
    if (kind == "batch"_L1)
        return batch(call, *body);
    return kind == "graph"_L1 ? graph(call, *body) : createTree(call, call.path.at(2), *body);
}

Composite::Series Composite::runSeries(const Call &call, const QJsonArray &requests)
{
    Series series;
    References references;
    for (const QJsonValue &request : requests) {
        const QString id = request["referenceId"_L1].toString();
        const auto sub = references.resolved(readSub(request));
        const bool nested = sub
            && (sub->url.contains("/jobs/")
                || (sub->url.contains("/composite") && !sub->url.contains("/composite/sobjects")));
        const Response response = !sub ? errorResponse(sub.error())
            : nested                   ? notFound()
                                       : runWithin(call, *sub, m_dispatch);
        const QJsonObject answer = answerOf(id, response);
        if (response.status < 400)
            references.put(id, answer["body"_L1]);
        series.failed = series.failed || response.status >= 400;
        series.answers.append(answer);
    }
    return series;
}

Response Composite::composite(const Call &call, const QJsonObject &body)
{
    const QJsonArray requests = body["compositeRequest"_L1].toArray();
    if (const std::optional<ApiError> refusal = malformed(requests, maxRequests))
        return errorResponse(*refusal);
    const bool allOrNone = body["allOrNone"_L1].toBool();
    Transaction transaction(call.org.db);
    Series series = runSeries(call, requests);
    if (series.failed && allOrNone)
        series.answers = undone(series.answers);
    else
        transaction.commit();
    return jsonResponse(QJsonObject{{u"compositeResponse"_s, series.answers}});
}

Response Composite::graph(const Call &call, const QJsonObject &body)
{
    QJsonArray results;
    qsizetype nodes = 0;
    const QJsonArray graphs = body["graphs"_L1].toArray();
    for (const QJsonValue &graph : graphs) {
        const QJsonArray requests = graph["compositeRequest"_L1].toArray();
        nodes += requests.size();
        if (const std::optional<ApiError> refusal = malformed(requests, maxNodes))
            return errorResponse(*refusal);
    }
    if (graphs.isEmpty() || nodes > maxNodes)
        return errorResponse(
            {400, u"LIMIT_EXCEEDED"_s, u"between 1 and %1 nodes are needed"_s.arg(maxNodes)});
    for (const QJsonValue &graph : graphs) {
        Transaction transaction(call.org.db);
        Series series = runSeries(call, graph["compositeRequest"_L1].toArray());
        if (series.failed)
            series.answers = undone(series.answers);
        else
            transaction.commit();
        results.append(QJsonObject{{u"graphId"_s, graph["graphId"_L1]},
            {u"graphResponse"_s, QJsonObject{{u"compositeResponse"_s, series.answers}}},
            {u"isSuccessful"_s, !series.failed}});
    }
    return jsonResponse(QJsonObject{{u"graphs"_s, results}});
}

Response Composite::batch(const Call &call, const QJsonObject &body)
{
    const QJsonArray requests = body["batchRequests"_L1].toArray();
    if (requests.isEmpty() || requests.size() > maxRequests)
        return errorResponse({400, u"LIMIT_EXCEEDED"_s, u"between 1 and 25 batchRequests are needed"_s});
    QJsonArray results;
    bool failed = false;
    for (const QJsonValue &request : requests) {
        Response response = errorResponse({412, u"BATCH_PROCESSING_HALTED"_s,
            u"Batch processing halted per request, check the haltOnError flag"_s});
        if (!failed || !body["haltOnError"_L1].toBool()) {
            QByteArray url = request["url"_L1].toString().toUtf8();
            url = url.startsWith("/services/") ? url : "/services/data/" + url;
            response = runWithin(call,
                {request["method"_L1].toString().toLatin1(), url, request["richInput"_L1], {}}, m_dispatch);
        }
        failed = failed || response.status >= 400;
        results.append(QJsonObject{{u"statusCode"_s, response.status}, {u"result"_s, bodyOf(response)}});
    }
    return jsonResponse(QJsonObject{{u"hasErrors"_s, failed}, {u"results"_s, results}});
}

} // namespace patchbay::demoorg

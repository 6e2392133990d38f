#include "demoorg/bulkresources.h"

#include "demoorg/bulkwork.h"

using namespace Qt::StringLiterals;

namespace patchbay::demoorg
{

namespace
{

/// What the caller may say, the first where they say nothing.
const QHash<QString, QStringList> &formWords()
{
    static const QHash<QString, QStringList> words{{u"contentType"_s, {u"CSV"_s}},
        {u"lineEnding"_s, {u"LF"_s, u"CRLF"_s}},
        {u"columnDelimiter"_s,
            {u"COMMA"_s, u"BACKQUOTE"_s, u"CARET"_s, u"PIPE"_s, u"SEMICOLON"_s, u"TAB"_s}}};
    return words;
}

QJsonObject progressOf(const BulkJob &job)
{
    const bool over = job.isOver();
    const qint64 took = over ? (job.changed - job.submitted).count() : 0;
    QJsonObject progress{{u"jobType"_s, job.isQuery ? u"V2Query"_s : u"V2Ingest"_s}, {u"retries"_s, 0},
        {u"numberRecordsProcessed"_s, over ? job.processed : 0}, {u"totalProcessingTime"_s, took},
        {u"isPkChunkingSupported"_s, job.isQuery}};
    if (!job.isQuery) {
        progress.insert(u"numberRecordsFailed"_s, over ? job.failed : 0);
        progress.insert(u"apiActiveProcessingTime"_s, took);
        progress.insert(u"apexProcessingTime"_s, 0);
    }
    if (!job.error.isEmpty())
        progress.insert(u"errorMessage"_s, job.error);
    return progress;
}

} // namespace

Response bulkError(const QString &code, const QString &message)
{
    return errorResponse({400, code, message});
}

QJsonObject bulkJobInfo(const Call &call, const BulkJob &job, bool detailed)
{
    QJsonObject info{{u"id"_s, job.id}, {u"operation"_s, job.order["operation"_L1]},
        {u"object"_s, job.order["object"_L1]}, {u"createdById"_s, job.userId},
        {u"createdDate"_s, apiTime(job.created)}, {u"systemModstamp"_s, apiTime(job.changed)},
        {u"state"_s, shownState(job, call.pod)}, {u"concurrencyMode"_s, u"Parallel"_s},
        {u"contentType"_s, job.order["contentType"_L1]}, {u"apiVersion"_s, job.version.toDouble()},
        {u"lineEnding"_s, job.order["lineEnding"_L1]},
        {u"columnDelimiter"_s, job.order["columnDelimiter"_L1]}};
    for (const QString &key : {u"externalIdFieldName"_s, u"assignmentRuleId"_s})
        if (job.order.contains(key))
            info.insert(key, job.order.value(key));
    if (!job.isQuery)
        info.insert(u"contentUrl"_s,
            u"services/data/v%1/jobs/ingest/%2/batches"_s.arg(job.version, job.id)); // without a slash
    if (!detailed)
        return info;
    const QJsonObject progress = progressOf(job);
    for (auto it = progress.begin(); it != progress.end(); ++it)
        info.insert(it.key(), it.value());
    return info;
}

Response bulkJobAnswer(const QJsonObject &info)
{
    Response response = jsonResponse(info);
    // A version is a number with its decimal: 67.0.
    const QByteArray version = "\"apiVersion\":" + QByteArray::number(info["apiVersion"_L1].toInt());
    response.body.replace(version, version + ".0");
    return response;
}

Response bulkJobList(const Call &call, bool isQuery)
{
    QJsonArray records;
    for (const BulkJob &job : BulkJobs(call.org.db).list(isQuery))
        records.append(bulkJobInfo(call, job, false));
    return bulkJobAnswer({{u"done"_s, true}, {u"nextRecordsUrl"_s, QJsonValue()}, {u"records"_s, records}});
}

std::optional<Response> settleCsvForm(QJsonObject &order)
{
    const QHash<QString, QStringList> &words = formWords();
    for (auto it = words.begin(); it != words.end(); ++it) {
        const QString said = order.value(it.key()).toString(it->first());
        if (!it->contains(said))
            return bulkError(u"INVALIDJOB"_s, u"InvalidJob : Unsupported %1: %2"_s.arg(it.key(), said));
        order[it.key()] = said;
    }
    return std::nullopt;
}

BulkJob newBulkJob(const Call &call, const QJsonObject &order, bool isQuery)
{
    BulkJob job;
    job.id = call.org.records.nextId(u"750"_s);
    job.isQuery = isQuery;
    job.state = isQuery ? u"UploadComplete"_s : u"Open"_s;
    job.order = order;
    job.userId = call.caller.userId;
    job.version = call.version;
    job.created = call.pod.now();
    job.changed = call.pod.now();
    job.submitted = call.pod.now();
    return job;
}

tl::expected<QString, Response> wantedState(const Call &call)
{
    const auto body = readJsonBody(call.request);
    if (!body)
        return tl::unexpected<Response>(body.error());
    return (*body)["state"_L1].toString();
}

Response oneBulkJob(const Call &call, const BulkJob &job, Response (*change)(const Call &call, BulkJob job),
    const QString &whyNotDeleted)
{
    if (call.isGet())
        return bulkJobAnswer(bulkJobInfo(call, job, true));
    if (call.is("PATCH"))
        return change(call, job);
    if (!call.is("DELETE"))
        return methodNotAllowed(call.request.method, u"DELETE,GET,HEAD,PATCH"_s);
    if (!whyNotDeleted.isEmpty())
        return bulkError(u"INVALIDJOBSTATE"_s, u"InvalidJobState : "_s + whyNotDeleted);
    BulkJobs(call.org.db).remove(job.id);
    return emptyResponse(204);
}

} // namespace patchbay::demoorg

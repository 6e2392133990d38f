#include "demoorg/bulkresources.h"
#include "demoorg/rowwriting.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace patchbay::demoorg
{

namespace
{

/// What base64 makes 150 MB of.
constexpr qsizetype largestUpload = 112'500'000;
constexpr qsizetype largestPart = 100'000;

std::optional<Response> refusedOrder(const Call &call, const QJsonObject &order)
{
    const auto invalid
        = [](const QString &why) { return bulkError(u"INVALIDJOB"_s, u"InvalidJob : "_s + why); };
    const QString operation = order["operation"_L1].toString();
    const QString name = order["object"_L1].toString();
    if (operation == "hardDelete"_L1)
        return bulkError(u"FEATURENOTENABLED"_s,
            u"FeatureNotEnabled : hardDelete operation requires special user profile permission, please contact your system administrator"_s);
    static const QStringList operations{u"insert"_s, u"update"_s, u"upsert"_s, u"delete"_s};
    if (!operations.contains(operation))
        return invalid(operation.isEmpty() ? u"No operation specified"_s
                                           : u"Unsupported operation: %1"_s.arg(operation));
    const ObjectDef *object = call.catalog.object(name);
    if (name.isEmpty())
        return invalid(u"No object specified"_s);
    if (!object || !object->createable)
        return bulkError(u"INVALIDENTITY"_s, u"Entity '%1' is not supported by the Bulk API."_s.arg(name));
    const QString key = order["externalIdFieldName"_L1].toString();
    if (operation == "upsert"_L1 && key.isEmpty())
        return invalid(u"External ID was blank for %1. An External ID must be specified for upsert."_s.arg(
            object->name));
    if (operation == "upsert"_L1 && !keyField(*object, key))
        return invalid(
            u"Field name provided, %1 does not match an External ID, Salesforce Id, or indexed field for %2"_s
                .arg(key, object->name));
    return std::nullopt;
}

Response putIn(const Call &call, QJsonObject order, const QByteArray *upload)
{
    if (const std::optional<Response> refusal = refusedOrder(call, order))
        return *refusal;
    if (const std::optional<Response> refusal = settleCsvForm(order))
        return *refusal;
    order[u"object"_s] = call.catalog.object(order["object"_L1].toString())->name;
    BulkJob job = newBulkJob(call, order, false);
    if (upload) {
        job.upload = *upload;
        job.state = u"UploadComplete"_s;
    }
    BulkJobs(call.org.db).put(job);
    return bulkJobAnswer(bulkJobInfo(call, job, false));
}

Response createJob(const Call &call)
{
    if (call.request.mediaType() == "multipart/form-data") {
        const QByteArray content = call.request.formParts.value("content");
        if (content.size() > largestPart)
            return bulkError(u"INVALIDJOB"_s, u"InvalidJob : content is longer than 100000 characters"_s);
        return putIn(call, QJsonDocument::fromJson(call.request.formParts.value("job")).object(), &content);
    }
    const auto body = readJsonBody(call.request);
    return body ? putIn(call, *body, nullptr) : body.error();
}

Response upload(const Call &call, BulkJob job)
{
    if (!call.is("PUT"))
        return methodNotAllowed(call.request.method, u"PUT"_s);
    if (call.request.mediaType() != "text/csv")
        return errorResponse({415, u"UNSUPPORTED_MEDIA_TYPE"_s,
            u"Content type '%1' not supported"_s.arg(QString::fromLatin1(call.request.mediaType()))});
    if (job.state != "Open"_L1 || !job.upload.isEmpty())
        return bulkError(u"INVALIDJOBSTATE"_s,
            u"InvalidJobState : Job is not open for uploads, or has its data already"_s);
    if (call.request.body.size() > largestUpload)
        return bulkError(u"INVALIDJOB"_s, u"InvalidJob : Job data exceeds 150 MB"_s);
    job.upload = call.request.body;
    job.changed = call.pod.now();
    BulkJobs(call.org.db).put(job);
    return emptyResponse(201);
}

Response change(const Call &call, BulkJob job)
{
    const auto state = wantedState(call);
    if (!state)
        return state.error();
    if (*state != "UploadComplete"_L1 && *state != "Aborted"_L1)
        return bulkError(u"INVALIDJOBSTATE"_s, u"InvalidJobState : Unknown state '%1'"_s.arg(*state));
    const bool closing = *state == "UploadComplete"_L1;
    if (job.isOver() || (closing && job.state != "Open"_L1))
        return bulkError(u"INVALIDJOBSTATE"_s,
            u"InvalidJobState : %1 already %2 Job not allowed"_s.arg(closing ? u"Closing"_s : u"Aborting"_s,
                job.state == "UploadComplete"_L1 ? u"closed"_s : job.state));
    job.state = *state;
    job.submitted = call.pod.now();
    job.changed = call.pod.now();
    BulkJobs(call.org.db).put(job);
    return bulkJobAnswer(bulkJobInfo(call, job, false));
}

Response results(const Call &call, const BulkJob &job, const QString &which)
{
    static const QHash<QString, QByteArray BulkJob::*> kinds{{u"successfulResults"_s, &BulkJob::successes},
        {u"failedResults"_s, &BulkJob::failures}, {u"unprocessedrecords"_s, &BulkJob::unprocessed}};
    const auto kind = kinds.constFind(which);
    if (kind == kinds.constEnd())
        return notFound();
    if (!call.isGet())
        return onlyGet(call);
    if (!job.isOver())
        return bulkError(u"INVALIDJOBSTATE"_s, u"InvalidJobState : The job is not complete yet"_s);
    return textResponse(job.**kind, "text/csv", 200);
}

} // namespace

Response ingestJobs(const Call &call)
{
    const qsizetype parts = call.path.size();
    if (parts == 2 && call.is("POST"))
        return createJob(call);
    if (parts == 2)
        return call.isGet() ? bulkJobList(call, false)
                            : methodNotAllowed(call.request.method, u"GET,HEAD,POST"_s);
    const std::optional<BulkJob> job = BulkJobs(call.org.db).find(call.path.at(2), false);
    if (!job || parts > 4)
        return notFound();
    if (parts == 3)
        return oneBulkJob(
            call, *job, change, job->state == "Open"_L1 ? u"An open job can not be deleted"_s : QString());
    return call.path.at(3) == "batches"_L1 ? upload(call, *job) : results(call, *job, call.path.at(3));
}

} // namespace patchbay::demoorg

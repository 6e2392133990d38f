#include "demoorg/bulkresources.h"
#include "demoorg/bulkwork.h"
#include "demoorg/queries.h"
#include "demoorg/resultrows.h"

#include <QDateTime>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace patchbay::demoorg
{

namespace
{

/// What rows can be asked for by query, but not in bulk.
std::optional<QString> unsupported(const SoqlQuery &query, const ObjectDef &object, const Catalog &catalog)
{
    if (!query.aggregates.isEmpty() || query.countOnly || !query.groupBy.isEmpty())
        return u"Aggregate queries are not supported in Bulk Query"_s;
    if (!query.children.isEmpty())
        return u"Aggregate Relationships not supported in Bulk Query"_s;
    if (query.offset > 0)
        return u"OFFSET is not supported in Bulk Query"_s;
    if (!query.typeofs.isEmpty())
        return u"TYPEOF is not supported in Bulk Query"_s;
    for (const SoqlPath &path : query.fields)
        if (const auto field = resolvePath(path, object, catalog); field && (*field)->isCompound())
            return u"Selecting compound data not supported in Bulk Query"_s;
    return std::nullopt;
}

/// Nothing is an empty text, and times end in "Z" here.
QString cellOf(const QJsonValue &value)
{
    if (value.isDouble()) {
        const QString text = QString::number(value.toDouble(), 'g', 15);
        return text.contains(u'.') || text.contains(u'e') ? text : text + u".0"_s;
    }
    QString text = value.isNull() ? QString() : value.toVariant().toString();
    return text.endsWith(".000+0000"_L1) ? text.replace("+0000"_L1, "Z"_L1) : text;
}

/// The header and then a line for each row.
QJsonArray linesOf(const Call &call, const SoqlQuery &query, const SoqlPlan &plan, const CsvForm &form)
{
    QStringList header;
    for (const SoqlPath &path : query.fields)
        header.append(path.alias.isEmpty() ? path.parts.join(u'.') : path.alias);
    QJsonArray lines{QString::fromUtf8(csvLine(header, form))};
    const SoqlScope scope = scopeOf(call);
    for (const Row &row : call.org.db.run(plan.sql, plan.binds)) {
        const std::optional<StoredRecord> record = call.org.records.find(row[0].toString());
        QStringList cells;
        for (const SoqlPath &path : query.fields) {
            const auto field = resolvePath(path, *plan.object, call.catalog);
            const QJsonValue value
                = record ? valueAt(call, scope, path, *plan.object, *record) : QJsonValue();
            const bool isWhole = field && (*field)->type == "int"_L1 && value.isDouble();
            cells.append(isWhole ? QString::number(value.toInt()) : cellOf(value));
        }
        lines.append(QString::fromUtf8(csvLine(cells, form)));
    }
    return lines;
}

Response createJob(const Call &call)
{
    auto order = readJsonBody(call.request);
    if (!order)
        return order.error();
    const QString operation = (*order)["operation"_L1].toString();
    if (operation != "query"_L1 && operation != "queryAll"_L1)
        return bulkError(u"INVALIDJOB"_s, u"InvalidJob : Unsupported operation: %1"_s.arg(operation));
    if (const std::optional<Response> refusal = settleCsvForm(*order))
        return *refusal;
    const QString text = (*order)["query"_L1].toString();
    const SoqlScope scope = scopeOf(call, operation == "queryAll"_L1);
    auto prepared = prepareQuery(text, scope);
    if (!prepared)
        return errorResponse(prepared.error());
    const SoqlPlan &plan = prepared->plan;
    if (const auto why = unsupported(prepared->query, *plan.object, call.catalog))
        return bulkError(u"FUNCTIONALITY_NOT_ENABLED"_s, *why);
    (*order)[u"object"_s] = plan.object->name;
    BulkJob job = newBulkJob(call, *order, true);
    const QJsonArray lines = linesOf(call, prepared->query, plan, job.form());
    job.successes = QJsonDocument(lines).toJson(QJsonDocument::Compact);
    job.processed = static_cast<int>(lines.size() - 1);
    BulkJobs(call.org.db).put(job);
    return bulkJobAnswer(bulkJobInfo(call, job, false));
}

QString locatorOf(qsizetype row)
{
    return QString::fromLatin1(
        QByteArray::number(row).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

/// Where a page begins; nothing for a locator nobody gave out.
std::optional<qsizetype> rowOf(const QString &locator, qsizetype rows)
{
    if (locator.isEmpty())
        return 0;
    bool ok = false;
    const qsizetype row
        = QByteArray::fromBase64(locator.toLatin1(), QByteArray::Base64UrlEncoding).toLongLong(&ok);
    return ok && row > 0 && row < rows ? std::optional<qsizetype>(row) : std::nullopt;
}

qsizetype pageSize(const Call &call)
{
    const qsizetype most = call.pod.settings.bulkPage;
    const qsizetype wanted = call.request.query().value(u"maxRecords"_s).toLongLong();
    return wanted > 0 ? qMin(wanted, most) : most;
}

Response results(const Call &call, const BulkJob &job)
{
    const QJsonArray lines = QJsonDocument::fromJson(job.successes).array();
    const qsizetype rows = lines.size() - 1;
    const auto from = rowOf(call.request.query().value(u"locator"_s), rows);
    if (!from)
        return bulkError(u"INVALID_QUERY_LOCATOR"_s, u"invalid query locator"_s);
    const qsizetype to = qMin(*from + pageSize(call), rows);
    QByteArray text = lines.at(0).toString().toUtf8();
    for (qsizetype row = *from; row < to; ++row)
        text += lines.at(row + 1).toString().toUtf8();
    const QByteArray next = to < rows ? locatorOf(to).toLatin1() : "null"_ba;
    return textResponse(text, "text/csv", 200)
        .with("Sforce-Locator", next)
        .with("Sforce-NumberOfRecords", QByteArray::number(to - *from));
}

Response resultPages(const Call &call, const BulkJob &job)
{
    const qsizetype rows = QJsonDocument::fromJson(job.successes).array().size() - 1;
    QJsonArray pages;
    for (qsizetype row = 0; row == 0 || row < rows; row += pageSize(call)) {
        const QString link = u"/services/data/v%1/jobs/query/%2/results"_s.arg(call.version, job.id);
        pages.append(
            QJsonObject{{u"resultLink"_s, row == 0 ? link : link + u"?locator="_s + locatorOf(row)}});
    }
    return jsonResponse(
        QJsonObject{{u"resultPages"_s, pages}, {u"nextRecordsUrl"_s, QJsonValue()}, {u"done"_s, true}});
}

Response change(const Call &call, BulkJob job)
{
    const auto state = wantedState(call);
    if (!state)
        return state.error();
    if (*state != "Aborted"_L1 || job.isOver())
        return bulkError(u"INVALIDJOBSTATE"_s,
            u"InvalidJobState : A job that is %1 can not become %2"_s.arg(job.state, *state));
    job.state = *state;
    job.changed = call.pod.now();
    BulkJobs(call.org.db).put(job);
    return bulkJobAnswer(bulkJobInfo(call, job, false));
}

} // namespace

Response queryJobs(const Call &call)
{
    const qsizetype parts = call.path.size();
    if (parts == 2 && call.is("POST"))
        return createJob(call);
    if (parts == 2)
        return call.isGet() ? bulkJobList(call, true)
                            : methodNotAllowed(call.request.method, u"GET,HEAD,POST"_s);
    const std::optional<BulkJob> job = BulkJobs(call.org.db).find(call.path.at(2), true);
    const QString what = call.path.value(3);
    if (!job || parts > 4 || (parts == 4 && what != "results"_L1 && what != "resultPages"_L1))
        return notFound();
    if (parts == 3)
        return oneBulkJob(call, *job, change, job->isOver() ? QString() : u"The job is not complete yet"_s);
    if (!call.isGet())
        return onlyGet(call);
    if (job->state != "JobComplete"_L1)
        return bulkError(u"INVALIDJOBSTATE"_s, u"InvalidJobState : The job is not complete yet"_s);
    return what == "results"_L1 ? results(call, *job) : resultPages(call, *job);
}

} // namespace patchbay::demoorg

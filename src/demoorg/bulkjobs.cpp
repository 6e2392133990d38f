#include "demoorg/bulkjobs.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace patchbay::demoorg
{

namespace
{

constexpr auto columns = "id,is_query,state,job_order,user_id,version,created,changed,submitted,error,"
                         "processed,failed,upload,successes,failures,unprocessed";

Timestamp timeOf(const QVariant &value)
{
    return Timestamp(Milliseconds(value.toLongLong()));
}

qint64 millis(Timestamp time)
{
    return time.time_since_epoch().count();
}

BulkJob readJob(const Row &row)
{
    BulkJob job;
    job.id = row[0].toString();
    job.isQuery = row[1].toBool();
    job.state = row[2].toString();
    job.order = QJsonDocument::fromJson(row[3].toByteArray()).object();
    job.userId = row[4].toString();
    job.version = row[5].toString();
    job.created = timeOf(row[6]);
    job.changed = timeOf(row[7]);
    job.submitted = timeOf(row[8]);
    job.error = row[9].toString();
    job.processed = row[10].toInt();
    job.failed = row[11].toInt();
    job.upload = row[12].toByteArray();
    job.successes = row[13].toByteArray();
    job.failures = row[14].toByteArray();
    job.unprocessed = row[15].toByteArray();
    return job;
}

} // namespace

CsvForm BulkJob::form() const
{
    static const QHash<QString, char> delimiters{{u"BACKQUOTE"_s, '`'}, {u"CARET"_s, '^'}, {u"COMMA"_s, ','},
        {u"PIPE"_s, '|'}, {u"SEMICOLON"_s, ';'}, {u"TAB"_s, '\t'}};
    return {
        delimiters.value(order["columnDelimiter"_L1].toString(), ','), order["lineEnding"_L1] == "CRLF"_L1};
}

bool BulkJob::isOver() const
{
    return state == "JobComplete"_L1 || state == "Failed"_L1 || state == "Aborted"_L1;
}

BulkJobs::BulkJobs(Database &db)
    : m_db(db)
{
}

void BulkJobs::createTable(Database &db)
{
    db.run(
        "CREATE TABLE IF NOT EXISTS bulk_jobs(id TEXT PRIMARY KEY, is_query INTEGER, state TEXT, job_order "
        "TEXT, user_id TEXT, version TEXT, created INTEGER, changed INTEGER, submitted INTEGER, error TEXT, "
        "processed INTEGER, failed INTEGER, upload TEXT, successes TEXT, failures TEXT, unprocessed TEXT)");
}

void BulkJobs::put(const BulkJob &job)
{
    m_db.run("INSERT OR REPLACE INTO bulk_jobs(" + QByteArray(columns)
            + ") VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
        {job.id, job.isQuery, job.state, QJsonDocument(job.order).toJson(QJsonDocument::Compact), job.userId,
            job.version, millis(job.created), millis(job.changed), millis(job.submitted), job.error,
            job.processed, job.failed, job.upload, job.successes, job.failures, job.unprocessed});
}

std::optional<BulkJob> BulkJobs::find(const QString &id, bool isQuery)
{
    const QList<Row> rows = m_db.run(
        "SELECT " + QByteArray(columns) + " FROM bulk_jobs WHERE id=? AND is_query=?", {id, isQuery});
    return rows.isEmpty() ? std::nullopt : std::optional<BulkJob>(readJob(rows.first()));
}

void BulkJobs::remove(const QString &id)
{
    m_db.run("DELETE FROM bulk_jobs WHERE id=?", {id});
}

QList<BulkJob> BulkJobs::list(bool isQuery)
{
    QByteArray brief = columns;
    brief.replace("upload,successes,failures,unprocessed", "'','','',''");
    QList<BulkJob> jobs;
    for (const Row &row :
        m_db.run(
            "SELECT " + brief + " FROM bulk_jobs WHERE is_query=? ORDER BY created DESC, id DESC", {isQuery}))
        jobs.append(readJob(row));
    return jobs;
}

QList<BulkJob> BulkJobs::waiting(Timestamp before)
{
    QList<BulkJob> jobs;
    for (const Row &row : m_db.run("SELECT " + QByteArray(columns)
                 + " FROM bulk_jobs WHERE state='UploadComplete' AND submitted<=? ORDER BY submitted, id",
             {millis(before)}))
        jobs.append(readJob(row));
    return jobs;
}

} // namespace patchbay::demoorg

#include "demoorg/bulkwork.h"

#include "demoorg/rowwriting.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace patchbay::demoorg
{

namespace
{

constexpr qsizetype longestValue = 32'000;
constexpr qsizetype longestRecord = 400'000;
constexpr qsizetype mostFields = 5'000;

/// One column of an upload: a field, or an outside key of what a lookup points to.
struct Column {
    QString name;
    QString key; ///< "Owner.Ext__c": then `name` is the relationship.
};

/// `LastName`, or `Account.Ext__c`; what is wrong with it otherwise.
tl::expected<Column, QString> readColumn(
    const QString &header, const ObjectDef &object, const Catalog &catalog)
{
    const auto unknown
        = [&] { return tl::unexpected<QString>(u"InvalidBatch : Field name not found : "_s + header); };
    const qsizetype dot = header.indexOf(u'.');
    if (dot < 0) {
        const FieldDef *field = object.field(header);
        return field ? tl::expected<Column, QString>(Column{field->name, {}}) : unknown();
    }
    const FieldDef *relation = object.relation(header.left(dot));
    if (!relation)
        return unknown();
    for (const QString &name : relation->referenceTo)
        if (const ObjectDef *target = catalog.object(name); target && keyField(*target, header.mid(dot + 1)))
            return Column{relation->relationship, header.mid(dot + 1)};
    return unknown();
}

/// `CODE:message:fields --`
QString inOneLine(const QList<ApiError> &errors)
{
    const ApiError &error = errors.first();
    QString fields;
    for (const QString &field : error.fields.value_or(QStringList()))
        fields += field + u' ';
    return u"%1:%2:%3--"_s.arg(error.code, error.message, fields);
}

/// The work of one ingest job: every row on its own, and two lists of what became of them.
class IngestWork final
{
public:
    IngestWork(Pod &pod, Org &org, BulkJob &job)
        : m_pod(pod)
        , m_org(org)
        , m_job(job)
        , m_form(job.form())
        , m_catalog(org.catalogFor(job.userId))
        , m_object(m_catalog.object(job.order["object"_L1].toString()))
        , m_writer(writerOf())
    {
    }

    void run()
    {
        const auto rows = readCsv(m_job.upload, m_form);
        if (!rows)
            return fail(rows.error(), m_job.upload);
        if (rows->isEmpty() || !m_object)
            return fail(u"InvalidBatch : Field name not found : "_s, {});
        m_header = rows->first().join(QLatin1Char(m_form.delimiter)).toUtf8() + (m_form.crlf ? "\r\n" : "\n");
        if (const std::optional<QString> wrong = readHeader(rows->first()))
            return fail(*wrong, m_job.upload);
        if (const std::optional<QString> wrong = tooLarge(*rows))
            return fail(*wrong, m_job.upload);
        Transaction transaction(m_org.db);
        for (qsizetype i = 1; i < rows->size(); ++i) {
            if (!m_pod.settings.bulkFailsWith.isEmpty() && i > m_pod.settings.bulkStopsAfter) {
                stopAt(*rows, i);
                break;
            }
            writeOne(rows->at(i));
        }
        transaction.commit();
        finish();
    }

private:
    [[nodiscard]] Writer writerOf() const
    {
        Writer writer{m_job.userId, m_pod.now(), &m_catalog, m_job.version, {}};
        writer.options.fromText = true;
        const QString rule = m_job.order["assignmentRuleId"_L1].toString();
        using Assign = WriteOptions::Assign;
        writer.options.assign = rule.isEmpty() ? Assign::No : Assign::Yes;
        writer.options.assignmentRule = rule;
        return writer;
    }

    [[nodiscard]] std::optional<QString> readHeader(const QStringList &header)
    {
        for (const QString &name : header) {
            const auto column = readColumn(name, *m_object, m_catalog);
            if (!column)
                return column.error();
            m_columns.append(*column);
        }
        return std::nullopt;
    }

    [[nodiscard]] static std::optional<QString> tooLarge(const QList<QStringList> &rows)
    {
        if (rows.first().size() > mostFields)
            return u"InvalidBatch : Maximum number of fields exceeded: %1"_s.arg(mostFields);
        for (const QStringList &row : rows) {
            qsizetype length = 0;
            for (const QString &value : row) {
                length += value.size();
                if (value.size() > longestValue)
                    return u"InvalidBatch : Field size exceeded: %1 characters"_s.arg(longestValue);
            }
            if (length > longestRecord)
                return u"InvalidBatch : Record size exceeded: %1 characters"_s.arg(longestRecord);
        }
        return std::nullopt;
    }

    void fail(const QString &why, const QByteArray &unprocessed)
    {
        m_job.state = u"Failed"_s;
        m_job.error = why;
        m_job.unprocessed = unprocessed;
        finish();
    }

    /// The fault that ends a job midway; it comes once.
    void stopAt(const QList<QStringList> &rows, qsizetype row)
    {
        m_job.state = u"Failed"_s;
        m_job.error = std::exchange(m_pod.settings.bulkFailsWith, {});
        m_pod.settings.bulkStopsAfter = 0;
        m_job.unprocessed = m_header;
        for (; row < rows.size(); ++row)
            m_job.unprocessed += csvLine(rows.at(row), m_form);
    }

    [[nodiscard]] QJsonObject recordOf(const QStringList &row) const
    {
        QJsonObject record;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const QString &value = row.at(i);
            const Column &column = m_columns.at(i);
            if (value.isEmpty())
                continue; // is left as it is
            const QJsonValue said = value == "#N/A"_L1 ? QJsonValue() : QJsonValue(value);
            record.insert(
                column.name, column.key.isEmpty() ? said : QJsonValue(QJsonObject{{column.key, said}}));
        }
        return record;
    }

    [[nodiscard]] RowOutcome write(const QJsonObject &record)
    {
        const QString operation = m_job.order["operation"_L1].toString();
        if (m_pod.settings.bulkLockedRows > 0) {
            --m_pod.settings.bulkLockedRows;
            return {refusedRow(u"UNABLE_TO_LOCK_ROW"_s,
                u"unable to obtain exclusive access to this record or 1 records: 001dm0000000001AAA"_s)};
        }
        if (operation == "insert"_L1)
            return {m_org.records.create(*m_object, record, m_writer), true};
        const RowWriting writing{m_org.records, *m_object, m_writer};
        if (operation == "update"_L1)
            return {updateById(writing, record), false};
        if (operation == "delete"_L1)
            return {removeById(m_org.records, m_catalog, record["Id"_L1].toString(), m_writer), false};
        const FieldDef *key = keyField(*m_object, m_job.order["externalIdFieldName"_L1].toString());
        return key ? upsertByKey(writing, *key, record)
                   : RowOutcome{refusedRow(u"INVALID_FIELD"_s, u"no such external id"_s)};
    }

    void writeOne(const QStringList &row)
    {
        const QJsonObject record = recordOf(row);
        const RowOutcome outcome = write(record);
        ++m_job.processed;
        if (outcome.id) {
            m_good.prepend(csvLine(
                QStringList{*outcome.id, outcome.created.value_or(false) ? u"true"_s : u"false"_s} + row,
                m_form));
            return;
        }
        ++m_job.failed;
        m_bad.prepend(
            csvLine(QStringList{record["Id"_L1].toString(), inOneLine(outcome.id.error())} + row, m_form));
    }

    /// The rows come back in another order than they went.
    void finish()
    {
        const QByteArray between(1, m_form.delimiter);
        m_job.successes = "\"sf__Id\"" + between + "\"sf__Created\"" + between + m_header + m_good.join();
        m_job.failures = "\"sf__Id\"" + between + "\"sf__Error\"" + between + m_header + m_bad.join();
        if (m_job.unprocessed.isEmpty())
            m_job.unprocessed = m_header;
        if (m_job.state == "UploadComplete"_L1)
            m_job.state = u"JobComplete"_s;
    }

    Pod &m_pod;
    Org &m_org;
    BulkJob &m_job;
    CsvForm m_form;
    const Catalog &m_catalog;
    const ObjectDef *m_object;
    Writer m_writer;
    QList<Column> m_columns;
    QByteArray m_header;
    QByteArrayList m_good;
    QByteArrayList m_bad;
};

} // namespace

void doBulkWork(Pod &pod, Org &org)
{
    BulkJobs jobs(org.db);
    for (BulkJob &job : jobs.waiting(pod.now() - 2 * pod.settings.bulkStep)) {
        if (job.isQuery)
            job.state = u"JobComplete"_s;
        else
            IngestWork(pod, org, job).run();
        job.changed = pod.now();
        jobs.put(job);
    }
}

QString shownState(const BulkJob &job, const Pod &pod)
{
    const bool works = job.state == "UploadComplete"_L1 && pod.now() - job.submitted >= pod.settings.bulkStep;
    return works ? u"InProgress"_s : job.state;
}

} // namespace patchbay::demoorg

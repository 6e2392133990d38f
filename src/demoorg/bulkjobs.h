#pragma once

#include "base/clock.h"
#include "demoorg/csv.h"
#include "demoorg/database.h"

#include <QJsonObject>

#include <optional>

namespace patchbay::demoorg
{

/// A job of Bulk API 2.0, ingest or query, as it is kept.
struct BulkJob {
    QString id;
    bool isQuery = false;
    QString state; ///< "Open", "UploadComplete", "JobComplete", "Failed", "Aborted"
    QJsonObject order; ///< What was asked for: object, operation, query, lineEnding, columnDelimiter, …
    QString userId;
    QString version;
    Timestamp created;
    Timestamp changed;
    Timestamp submitted; ///< When its work could begin.
    QString error; ///< Of a Failed one.
    int processed = 0;
    int failed = 0;
    QByteArray upload;
    QByteArray successes; ///< CSV; of a query its rows without the header.
    QByteArray failures;
    QByteArray unprocessed;

    [[nodiscard]] CsvForm form() const;
    [[nodiscard]] bool isOver() const;
};

/// The jobs of one org, on disk like its rows. Callers hold the pod's mutex.
class BulkJobs final
{
public:
    explicit BulkJobs(Database &db);

    static void createTable(Database &db);
    void put(const BulkJob &job);
    [[nodiscard]] std::optional<BulkJob> find(const QString &id, bool isQuery);
    void remove(const QString &id);
    /// Without their data, the newest first.
    [[nodiscard]] QList<BulkJob> list(bool isQuery);
    /// Those that were handed in before this and are not done.
    [[nodiscard]] QList<BulkJob> waiting(Timestamp before);

private:
    Database &m_db;
};

} // namespace patchbay::demoorg

#pragma once

#include "demoorg/bulkjobs.h"
#include "demoorg/call.h"

namespace patchbay::demoorg
{

/// `jobs/ingest…`: rows that come as CSV.
[[nodiscard]] Response ingestJobs(const Call &call);
/// `jobs/query…`: rows that go as CSV.
[[nodiscard]] Response queryJobs(const Call &call);

/// What both kinds share.
[[nodiscard]] Response bulkError(const QString &code, const QString &message);
/// A job as an answer shows it; `detailed` adds how far it is.
[[nodiscard]] QJsonObject bulkJobInfo(const Call &call, const BulkJob &job, bool detailed);
[[nodiscard]] Response bulkJobAnswer(const QJsonObject &info);
[[nodiscard]] Response bulkJobList(const Call &call, bool isQuery);
/// GET, PATCH and DELETE of one job: `change` answers a PATCH, `whyNotDeleted` is empty where it may be
/// deleted.
[[nodiscard]] Response oneBulkJob(const Call &call, const BulkJob &job,
    Response (*change)(const Call &call, BulkJob job), const QString &whyNotDeleted);
/// Refuses line ends, delimiters and content types there are none of; puts in what was not said.
[[nodiscard]] std::optional<Response> settleCsvForm(QJsonObject &order);
[[nodiscard]] BulkJob newBulkJob(const Call &call, const QJsonObject &order, bool isQuery);
/// `{"state":"Aborted"}` and the like; empty where the body is no such thing.
[[nodiscard]] tl::expected<QString, Response> wantedState(const Call &call);

} // namespace patchbay::demoorg

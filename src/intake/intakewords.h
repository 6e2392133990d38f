#pragma once

#include "intake/intakehttp.h"
#include "presentation/recordform.h"
#include "store/connectionrow.h"
#include "store/outboxrow.h"

namespace patchbay
{

// What became of a request, in the intake's words for programs and the presentation's for people. Pure.

/// 201: the org has it. 202: it is on disk and waits, or nobody knows yet. 400: the org refused it. 409: it
/// looks like a record that is there. `hold`: why its connection gets nothing through.
[[nodiscard]] IntakeReply outcome(
    const OutboxRow &row, const QString &org, const std::optional<Error> &hold, bool isQualify);
/// Nothing was kept.
[[nodiscard]] IntakeReply refusal(
    const Error &error, const QString &org = {}, const QList<FieldRemark> &remarks = {});
/// The same for /api/qualify, which answers with `success`, and with an `action` where nothing is connected.
[[nodiscard]] IntakeReply qualifyRefusal(const Error &error, const QString &org);
/// A connection as a program may know it.
[[nodiscard]] QJsonObject connectionFacts(const ConnectionRow &row);

} // namespace patchbay

#include "engine/outboxrequests.h"

#include "salesforce/requests.h"

#include <algorithm>

namespace patchbay
{

namespace
{

HttpRequest keyedRequest(const QString &version, const QList<OutboxRow> &rows, const CreateOptions &options)
{
    const OutboxRow &first = rows.constFirst();
    if (rows.size() == 1)
        return upsertRequest(version, first.object, first.keyField, {first.id.value, first.fields}, options);
    QList<KeyedRecord> records;
    for (const OutboxRow &row : rows)
        records.append({row.id.value, row.fields});
    return upsertManyRequest(version, first.object, first.keyField, records, options);
}

bool holdsConnection(const Outcome &outcome)
{
    return outcome.wholeConnection || outcome.kind == Outcome::Kind::Reauthorize;
}

} // namespace

HttpRequest outboxRequest(const QString &version, const QList<OutboxRow> &rows)
{
    const OutboxRow &first = rows.constFirst();
    const CreateOptions options{first.useAssignmentRule, first.allowDuplicate};
    if (!first.keyField.isEmpty())
        return keyedRequest(version, rows, options);
    if (rows.size() == 1)
        return createRequest(version, first.object, first.fields, options);
    QList<QJsonObject> records;
    for (const OutboxRow &row : rows)
        records.append(row.fields);
    return createManyRequest(version, first.object, records, options);
}

QList<Outcome> outboxOutcomes(const Result<HttpReply> &reply, qsizetype rows, Timestamp now)
{
    if (rows == 1)
        return {createOutcome(reply, now)};
    return createManyOutcomes(reply, rows, now);
}

std::optional<Error> holdAfter(const QList<Outcome> &outcomes)
{
    // No usable answer at all: an org in trouble is given a moment, so that the next rows need not be looked
    // for.
    const bool gotNoAnswer = std::all_of(outcomes.begin(), outcomes.end(),
        [](const Outcome &outcome) { return outcome.kind == Outcome::Kind::Uncertain; });
    if (gotNoAnswer)
        return outcomes.constFirst().error;
    const auto holding = std::find_if(outcomes.rbegin(), outcomes.rend(), holdsConnection);
    return holding == outcomes.rend() ? std::nullopt : std::optional(holding->error);
}

bool isRefusedForGood(const Error &error)
{
    return !error.providerCode.isEmpty()
        && (error.kind == ErrorKind::Rejected || error.kind == ErrorKind::NotFound
            || error.kind == ErrorKind::Forbidden || error.kind == ErrorKind::Protocol);
}

} // namespace patchbay

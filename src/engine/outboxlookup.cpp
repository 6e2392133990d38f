#include "engine/outboxlookup.h"

#include "engine/outboxrequests.h"
#include "engine/outboxtransitions.h"
#include "engine/salesforceorgs.h"
#include "salesforce/ids.h"
#include "salesforce/requests.h"
#include "store/outboxstore.h"

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

QList<LostRecord> lostRecords(const QList<OutboxRow> &rows)
{
    QList<LostRecord> lost;
    for (const OutboxRow &row : rows)
        lost.append({row.fields, row.attemptedAt});
    return lost;
}

QStringList keysOf(const QList<OutboxRow> &rows)
{
    QStringList keys;
    for (const OutboxRow &row : rows)
        keys.append(row.id.value);
    return keys;
}

/// Rows of one lease have the same key field, or none.
Lookup lookFor(const QList<OutboxRow> &rows, const LookPlan &looks)
{
    const OutboxRow &first = rows.constFirst();
    if (first.keyField.isEmpty())
        return lookupQuery(first.object, first.accountId, lostRecords(rows), looks);
    return {keyQuery(first.object, first.keyField, keysOf(rows)), rows.size()};
}

Result<QueryPage> pageOf(const Result<HttpReply> &reply, Timestamp now)
{
    if (!reply)
        return fail(reply.error());
    if (!reply->isSuccess())
        return fail(replyError(*reply, now));
    return readQueryPage(reply->body);
}

} // namespace

struct OutboxLookup::Batch {
    ConnectionId connection;
    QString version;
    QList<OutboxRow> todo;
    HandledRows handled;
    Promise<HandledRows> promise;
};

OutboxLookup::OutboxLookup(SalesforceOrgs &orgs, OutboxStore &outbox, Clock &clock, const LookPlan &looks)
    : m_orgs(orgs)
    , m_outbox(outbox)
    , m_clock(clock)
    , m_looks(looks)
{
}

Task<HandledRows> OutboxLookup::look(
    const ConnectionId &connection, const QString &version, const QList<OutboxRow> &rows)
{
    const auto batch = std::make_shared<Batch>();
    batch->connection = connection;
    batch->version = version;
    batch->todo = rows;
    const Task<HandledRows> task = batch->promise.task();
    next(batch);
    return task;
}

void OutboxLookup::next(const std::shared_ptr<Batch> &batch)
{
    if (batch->handled.hold) {
        for (const OutboxRow &row : std::as_const(batch->todo))
            batch->handled.rows.append(unseen(row, row.notBefore));
        batch->todo.clear();
    }
    if (batch->todo.isEmpty()) {
        batch->promise.settle(batch->handled);
        return;
    }
    const Lookup lookup = lookFor(batch->todo, m_looks);
    const QList<OutboxRow> rows = batch->todo.first(lookup.count);
    batch->todo = batch->todo.sliced(lookup.count);
    m_orgs.send(batch->connection, queryRequest(batch->version, lookup.soql))
        .finally(this, [this, batch, rows](const Result<HttpReply> &reply) { take(batch, rows, reply); });
}

void OutboxLookup::take(
    const std::shared_ptr<Batch> &batch, const QList<OutboxRow> &rows, const Result<HttpReply> &reply)
{
    const Result<QueryPage> found = pageOf(reply, m_clock.now());
    if (!found) {
        refuse(*batch, rows, found.error());
        next(batch);
        return;
    }
    held(*found).finally(this, [this, batch, rows, found = *found](const Result<QStringList> &heldIds) {
        if (heldIds)
            judge(*batch, rows, found, *heldIds);
        else
            refuse(*batch, rows, heldIds.error());
        next(batch);
    });
}

void OutboxLookup::refuse(Batch &batch, const QList<OutboxRow> &rows, const Error &error)
{
    const bool forGood = isRefusedForGood(error);
    if (!forGood)
        batch.handled.hold = error;
    for (OutboxRow row : rows) {
        // The key's field has gone, or may not be read: what is left is the look by what was written.
        if (forGood && !row.keyField.isEmpty()) {
            row.keyField.clear();
            batch.handled.rows.append(unseen(std::move(row), m_clock.now()));
            continue;
        }
        batch.handled.rows.append(
            forGood ? afterRefusedLook(row, error, m_clock.now()) : unseen(row, row.notBefore));
    }
}

void OutboxLookup::judge(
    Batch &batch, const QList<OutboxRow> &rows, const QueryPage &found, const QStringList &heldIds)
{
    const OutboxRow &first = rows.constFirst();
    // The org's own time, as its answer told it just now: ours may have been set since the attempt.
    const QList<LookVerdict> verdicts = first.keyField.isEmpty()
        ? judgeLookup(
            first.object, lostRecords(rows), found, heldIds, m_orgs.orgTime(batch.connection), m_looks)
        : judgeKeys(first.keyField, keysOf(rows), found, heldIds);
    for (qsizetype i = 0; i < rows.size(); ++i)
        batch.handled.rows.append(afterLook(rows[i], verdicts[i], m_clock.now()));
}

Task<QStringList> OutboxLookup::held(const QueryPage &found)
{
    struct Gathering {
        QStringList ids;
        Promise<QStringList> promise;
    };
    // The promise settles as the last question lets go of it, unless one of them failed before.
    const auto gathering = std::shared_ptr<Gathering>(new Gathering, [](Gathering *done) {
        done->promise.settle(done->ids);
        delete done;
    });
    for (const QJsonObject &record : found.records) {
        const auto id = recordIdFromOrg(record.value("Id"_L1).toString());
        if (!id)
            continue;
        m_outbox.holdsRecord(*id).finally(this, [gathering, id = *id](const Result<bool> &isHeld) {
            if (!isHeld)
                gathering->promise.settle(fail(isHeld.error()));
            else if (*isHeld)
                gathering->ids.append(id.value);
        });
    }
    return gathering->promise.task();
}

} // namespace patchbay

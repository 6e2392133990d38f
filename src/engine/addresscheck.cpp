#include "engine/addresscheck.h"

#include "engine/outboxrequests.h"
#include "engine/outboxtransitions.h"
#include "engine/salesforceorgs.h"
#include "salesforce/requests.h"
#include "salesforce/search.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

/// As the org compares addresses.
QString addressOf(const OutboxRow &row)
{
    return row.fields.value("Email"_L1).toString().trimmed().toLower();
}

/// Empty: there is nothing to look for.
QString soughtAddress(const OutboxRow &row)
{
    return row.lookFirst && !row.allowDuplicate ? addressOf(row) : QString();
}

/// Nobody can look there for this user. Anything else that the org has against a query may pass.
bool mayNotBeSearched(const Error &error)
{
    return error.providerCode == "INVALID_TYPE"_L1 || error.providerCode == "INVALID_FIELD"_L1
        || error.providerCode.startsWith("INSUFFICIENT_ACCESS"_L1);
}

Result<QHash<QString, QStringList>> ownersIn(const Result<HttpReply> &reply, Timestamp now)
{
    if (!reply)
        return fail(reply.error());
    if (!reply->isSuccess())
        return fail(replyError(*reply, now));
    return readOwners(reply->body);
}

} // namespace

struct AddressCheck::Batch {
    ConnectionId connection;
    QString version;
    CheckedRows checked;
    QList<OutboxRow> sought; ///< each with another address
    QStringList todo; ///< addresses that are not looked for yet, as lists of one object after the other
    QStringList addresses;
    QStringList objects = {u"Lead"_s, u"Contact"_s};
    QHash<QString, QStringList> owners; ///< ids, by address
    Promise<CheckedRows> promise;
};

AddressCheck::AddressCheck(SalesforceOrgs &orgs, Clock &clock)
    : m_orgs(orgs)
    , m_clock(clock)
{
}

Task<CheckedRows> AddressCheck::check(
    const ConnectionId &connection, const QString &version, const QList<OutboxRow> &rows)
{
    const auto batch = std::make_shared<Batch>();
    batch->connection = connection;
    batch->version = version;
    QSet<QString> leaving; // with this request: the org finds them only afterwards
    for (const OutboxRow &row : rows) {
        if (soughtAddress(row).isEmpty()) {
            batch->checked.toSend.append(row);
            leaving.insert(addressOf(row));
        }
    }
    for (const OutboxRow &row : rows) {
        const QString address = soughtAddress(row);
        if (address.isEmpty())
            continue;
        if (leaving.contains(address) || batch->addresses.contains(address)) {
            batch->checked.handled.rows.append(unsent(row));
        } else {
            batch->addresses.append(address);
            batch->sought.append(row);
        }
    }
    batch->todo = batch->addresses;
    const Task<CheckedRows> task = batch->promise.task();
    next(batch);
    return task;
}

void AddressCheck::next(const std::shared_ptr<Batch> &batch)
{
    if (batch->todo.isEmpty() && !batch->objects.isEmpty()) {
        batch->objects.removeFirst();
        batch->todo = batch->addresses;
    }
    if (batch->checked.handled.hold || batch->objects.isEmpty() || batch->addresses.isEmpty()) {
        conclude(*batch);
        return;
    }
    const AddressQuery query = ownersOfAddresses(batch->objects.constFirst(), batch->todo);
    batch->todo = batch->todo.sliced(query.count);
    m_orgs.send(batch->connection, queryRequest(batch->version, query.soql))
        .finally(this, [this, batch](const Result<HttpReply> &reply) {
            take(*batch, reply);
            next(batch);
        });
}

void AddressCheck::take(Batch &batch, const Result<HttpReply> &reply)
{
    const Result<QHash<QString, QStringList>> owners = ownersIn(reply, m_clock.now());
    if (owners) {
        for (auto owner = owners->cbegin(); owner != owners->cend(); ++owner)
            batch.owners[owner.key()] += owner.value();
    } else if (mayNotBeSearched(owners.error())) {
        batch.todo.clear();
    } else {
        batch.checked.handled.hold = owners.error();
    }
}

void AddressCheck::conclude(Batch &batch)
{
    for (const OutboxRow &row : std::as_const(batch.sought)) {
        const QStringList ids = batch.owners.value(soughtAddress(row));
        if (batch.checked.handled.hold)
            batch.checked.handled.rows.append(unsent(row));
        else if (ids.isEmpty())
            batch.checked.toSend.append(row);
        else
            batch.checked.handled.rows.append(afterKnownAddress(row, ids, m_clock.now()));
    }
    if (batch.checked.handled.hold) {
        for (const OutboxRow &row : std::as_const(batch.checked.toSend))
            batch.checked.handled.rows.append(unsent(row));
        batch.checked.toSend.clear();
    }
    batch.promise.settle(batch.checked);
}

} // namespace patchbay

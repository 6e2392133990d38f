#include "store/outboxstore.h"

#include "store/automationruns.h"
#include "store/database.h"
#include "store/lease.h"
#include "store/leftrecords.h"
#include "store/outboxfollowers.h"
#include "store/outboxhistory.h"
#include "store/outboxtable.h"
#include "store/sql.h"

#include <algorithm>
#include <array>
#include <utility>

namespace patchbay
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int rowsPerSweep = 500;

/// A person's decision about a row, which must be as they saw it.
Result<Done> decide(
    QSqlDatabase &database, const QString &statement, const QVariantList &values, const SeenRow &seen)
{
    auto changed = changeOutboxRow(database, statement + u" AND id = ? AND state = ? AND settled_at = ?"_s,
        values + QVariantList{sqlText(seen.id.value), nameOfState(seen.state), sqlTime(seen.settledAt)},
        seen.id);
    if (!changed && changed.error().kind == ErrorKind::NotFound)
        changed.error().providerCode = u"changed_meanwhile"_s;
    return changed;
}

/// A state's name is put into the text, because a partial index is only found by a literal; it is one of
/// ours. The indices are named because SQLite, not knowing how many rows there are, would rather sort the
/// whole queue.
QString dueRows(QLatin1StringView what, QLatin1StringView index, OutboxState from)
{
    return u"SELECT %1 FROM outbox INDEXED BY %2"
           " WHERE state = '%3' AND connection = ? AND account_id = ? AND not_before <= ?"_s.arg(
               what, index, nameOfState(from));
}

/// Takes the oldest row that is due and those that can share its request.
Result<QList<OutboxRow>> take(QSqlDatabase &database, const LeaseRequest &request, const QString &holder)
{
    Q_ASSERT(request.from == OutboxState::Queued || request.from == OutboxState::Uncertain);
    const QVariantList due
        = {sqlText(request.connection.value), sqlText(request.accountId), sqlTime(request.due)};
    auto oldest = runSql(database,
        dueRows(
            "object, use_assignment_rule, allow_duplicate, key_field"_L1, "outbox_oldest"_L1, request.from)
            + u" ORDER BY seq LIMIT 1"_s,
        due);
    if (!oldest)
        return fail(oldest.error());
    if (!oldest->next())
        return QList<OutboxRow>{};
    const QVariantList shared = {oldest->value(0), oldest->value(1), oldest->value(2), oldest->value(3)};
    oldest->finish();

    const bool counts = request.from == OutboxState::Queued;
    auto query = runSql(database,
        u"UPDATE outbox SET state = 'sending', holder = ?%1 WHERE seq IN (%2 AND object = ?"
        " AND use_assignment_rule = ? AND allow_duplicate = ? AND key_field = ? ORDER BY seq LIMIT ?) RETURNING %3"_s
            .arg(counts ? u", attempts = attempts + 1, attempted_at = 0"_s : QString(),
                dueRows("seq"_L1, "outbox_together"_L1, request.from), outboxColumns),
        QVariantList{holder} + due + shared + QVariantList{std::max(request.limit, 0)});
    if (!query)
        return fail(query.error());
    // RETURNING promises no order.
    QList<OutboxRow> rows;
    while (query->next())
        rows.append(readOutboxRow(*query));
    std::ranges::sort(rows, {}, &OutboxRow::place);
    return rows;
}

/// Writes back what became of rows that `holder` holds.
class Settlement
{
public:
    Settlement(QSqlDatabase &database, QString holder)
        : m_database(database)
        , m_holder(std::move(holder))
        , m_foreign(database, u"SELECT id FROM outbox WHERE record_id = ? AND record_id <> '' AND id <> ?"_s)
        , m_change(database,
              u"UPDATE outbox SET state = ?, holder = '', attempts = ?, not_before = ?, attempted_at = ?,"
              " settled_at = ?, record_id = ?, candidates = ?, error_kind = ?, error_code = ?, error_text = "
              "?,"
              " error_fields = ?, key_field = ? WHERE id = ? AND state = 'sending' AND holder = ?"_s)
        , m_followed(database, u"SELECT 1 FROM outbox WHERE follows = ? AND follows <> '' LIMIT 1"_s)
        , m_runs(database)
    {
    }

    Result<Done> settle(const OutboxRow &row)
    {
        Q_ASSERT(row.state != OutboxState::Sending);
        return refuseForeignRecord(row).and_then([&](Done) {
            return changeOutboxRow(m_change,
                {nameOfState(row.state), row.attempts, sqlTime(row.notBefore), sqlTime(row.attemptedAt),
                    sqlTime(row.settledAt), sqlText(row.recordId.value), sqlList(row.candidates),
                    sqlText(row.errorKind), sqlText(row.errorCode), sqlText(row.errorText),
                    sqlList(row.errorFields), sqlText(row.keyField), sqlText(row.id.value),
                    sqlText(m_holder)},
                row.id)
                .and_then([&](Done) { return releaseWhatFollows(row); })
                .and_then([&](Done) { return m_runs.start(row); });
        });
    }

private:
    /// Few rows are followed by any.
    Result<Done> releaseWhatFollows(const OutboxRow &row)
    {
        if (row.state != OutboxState::Sent || row.recordId.isEmpty())
            return Done{};
        const auto query = m_followed.run({sqlText(row.id.value)});
        if (!query)
            return fail(query.error());
        if (!(*query)->next())
            return Done{};
        return releaseFollowers(m_database, row.id, row.recordId, {}, row.settledAt);
    }

    Result<Done> refuseForeignRecord(const OutboxRow &row)
    {
        if (row.recordId.isEmpty())
            return Done{};
        const auto query = m_foreign.run({sqlText(row.recordId.value), sqlText(row.id.value)});
        if (!query)
            return fail(query.error());
        if ((*query)->next())
            return fail(ErrorKind::Duplicate, u"another row holds record "_s + row.recordId.value);
        return Done{};
    }

    QSqlDatabase &m_database;
    QString m_holder;
    SqlStatement m_foreign;
    SqlStatement m_change;
    SqlStatement m_followed;
    RunStarter m_runs;
};

Result<Done> insertSearchable(QSqlDatabase &database, const OutboxRow &row)
{
    return insertOutboxRow(database, row).and_then([&](qlonglong seq) {
        return addToSearch(database, {seq, outboxSearchText(row)});
    });
}

/// What it has in its fields now, also for the search.
Result<Done> retell(QSqlDatabase &database, const OutboxRow &row)
{
    const QString text = outboxSearchText(row);
    return searchedText(database, row.id).and_then([&](const SearchedText &old) {
        return changeOutboxRow(database, u"UPDATE outbox SET fields = ?, search_text = ? WHERE id = ?"_s,
            {sqlObject(row.fields), sqlText(text), sqlText(row.id.value)}, row.id)
            .and_then([&](Done) { return takeFromSearch(database, old); })
            .and_then([&](Done) {
                return addToSearch(database, {old.seq, text});
            });
    });
}

Result<Done> discardRow(QSqlDatabase &database, const SeenRow &seen)
{
    const auto old = searchedText(database, seen.id);
    return decide(database, u"DELETE FROM outbox WHERE state <> 'sending'"_s, {}, seen).and_then([&](Done) {
        return takeFromSearch(database, old.value());
    });
}

/// One seek per connection and account, however long the queue is.
Result<QList<WaitingRows>> readWaiting(QSqlDatabase &database)
{
    QList<WaitingRows> waiting;
    for (WaitingRows last;;) {
        auto query = runSql(database,
            u"SELECT connection, account_id, not_before FROM outbox INDEXED BY outbox_due"
            " WHERE (state = 'queued' OR state = 'uncertain') AND connection <> ''"
            " AND (connection, account_id) > (?, ?)"
            " ORDER BY connection, account_id, not_before LIMIT 1"_s,
            {sqlText(last.connection.value), sqlText(last.accountId)});
        if (!query)
            return fail(query.error());
        if (!query->next())
            return waiting;
        SqlRow row(*query);
        last.connection = {row.text()};
        last.accountId = row.text();
        last.due = row.time();
        waiting.append(last);
    }
}

Result<OutboxStore::Counts> readCounts(QSqlDatabase &database)
{
    auto query = runSql(database, u"SELECT state, rows FROM outbox_counts"_s);
    if (!query)
        return fail(query.error());
    std::array<int, outboxStates> found{};
    while (query->next())
        found.at(std::size_t(stateNamed(query->value(0).toString()))) = query->value(1).toInt();
    return OutboxStore::Counts{found[0], found[1], found[2], found[3], found[4], found[5]};
}

Result<int> orphan(QSqlDatabase &database, const Lease &lease, Timestamp now)
{
    return letGoOfOrphans(database, lease, u"SELECT DISTINCT holder FROM outbox WHERE state = 'sending'"_s,
        u"UPDATE outbox SET holder = '', state = iif(attempted_at = 0, 'queued', 'uncertain'),"
        " attempts = attempts - (attempted_at = 0), settled_at = iif(attempted_at = 0, settled_at, ?)"
        " WHERE state = 'sending' AND holder = ?"_s,
        {sqlTime(now)});
}
} // namespace

OutboxStore::OutboxStore(Database &database, const QString &leaseFolder)
    : m_database(database)
    , m_lease(std::make_shared<Lease>(leaseFolder))
{
}

OutboxStore::~OutboxStore() = default;

Task<OutboxRow> OutboxStore::add(const OutboxRow &row, const QList<OutboxRow> &followers)
{
    Q_ASSERT(row.state != OutboxState::Sending);
    return m_database.write<OutboxRow>([row, followers](QSqlDatabase &database) -> Result<OutboxRow> {
        if (!row.idempotencyKey.isEmpty()) {
            auto known
                = outboxRow(database, u"idempotency_key = ? AND idempotency_key <> ''"_s, row.idempotencyKey);
            if (known || known.error().kind != ErrorKind::NotFound)
                return known;
        }
        for (const OutboxRow &added : QList<OutboxRow>{row} + followers) {
            if (const auto inserted = insertSearchable(database, added); !inserted)
                return fail(inserted.error());
        }
        return row;
    });
}

Task<int> OutboxStore::addAll(const QList<OutboxRow> &rows)
{
    return m_database.write<int>([rows](QSqlDatabase &database) -> Result<int> {
        int added = 0;
        for (const OutboxRow &row : rows) {
            Q_ASSERT(!row.idempotencyKey.isEmpty() && row.state == OutboxState::Queued);
            const auto known
                = outboxRow(database, u"idempotency_key = ? AND idempotency_key <> ''"_s, row.idempotencyKey);
            if (known)
                continue;
            if (known.error().kind != ErrorKind::NotFound)
                return fail(known.error());
            if (const auto inserted = insertSearchable(database, row); !inserted)
                return fail(inserted.error());
            ++added;
        }
        return added;
    });
}

Task<QList<OutboxRow>> OutboxStore::lease(const LeaseRequest &request)
{
    using Rows = QList<OutboxRow>;
    return m_database.write<Rows>([request, lease = m_lease](QSqlDatabase &database) {
        return lease->holder().and_then(
            [&](const QString &holder) { return take(database, request, holder); });
    });
}

Task<Done> OutboxStore::noteAttempt(const QList<OutboxRow> &rows, std::optional<Timestamp> at)
{
    return m_database.write<Done>([rows, at, lease = m_lease](QSqlDatabase &database) -> Result<Done> {
        SqlStatement note(database,
            u"UPDATE outbox SET attempted_at = ? WHERE id = ? AND state = 'sending' AND holder = ?"_s);
        for (const OutboxRow &row : rows) {
            const auto noted = changeOutboxRow(note,
                {sqlTime(at.value_or(Timestamp{})), sqlText(row.id.value), sqlText(lease->currentHolder())},
                row.id);
            if (!noted)
                return noted;
        }
        return Done{};
    });
}

Task<Done> OutboxStore::settle(const QList<OutboxRow> &rows)
{
    return m_database.write<Done>([rows, lease = m_lease](QSqlDatabase &database) -> Result<Done> {
        Settlement settlement(database, lease->currentHolder());
        for (const OutboxRow &row : rows) {
            if (auto settled = settlement.settle(row); !settled)
                return settled;
        }
        return Done{};
    });
}

Task<int> OutboxStore::recoverOrphans(Timestamp now)
{
    return m_database.write<int>([now, lease = m_lease](QSqlDatabase &database) {
        auto orphans = orphan(database, *lease, now);
        if (!orphans)
            return orphans;
        lease->removeDead();
        // Neither does a row belong to anybody whose connection was ended, until its account has another.
        const Result<bool> left = hasLeftRecords(database);
        if (const auto taken = left && *left ? takeUpLeftRecords(database) : left.map([](bool) { return 0; });
            !taken)
            return Result<int>(fail(taken.error()));
        return orphans;
    });
}

Task<OutboxRow> OutboxStore::find(const OutboxId &id)
{
    return m_database.read<OutboxRow>(
        [id](QSqlDatabase &database) { return outboxRow(database, u"id = ?"_s, id.value); });
}

Task<QStringList> OutboxStore::keysOf(const QString &group)
{
    return m_database.read<QStringList>(
        [group](QSqlDatabase &database) { return outboxKeys(database, group); });
}

Task<QList<OutboxRow>> OutboxStore::followers(const OutboxId &id)
{
    using Rows = QList<OutboxRow>;
    return m_database.read<Rows>([id](QSqlDatabase &database) { return followersOf(database, id); });
}

Task<QList<OutboxRow>> OutboxStore::list(const Filter &filter)
{
    using Rows = QList<OutboxRow>;
    return m_database.read<Rows>([filter](QSqlDatabase &database) { return outboxPage(database, filter); });
}

Task<int> OutboxStore::forgetSent(Timestamp settledBefore)
{
    return forgetRest(settledBefore, 0);
}

/// Bit by bit: a lead that is saved meanwhile does not wait.
Task<int> OutboxStore::forgetRest(Timestamp settledBefore, int forgotten)
{
    return m_database
        .write<int>([settledBefore](QSqlDatabase &database) {
            return forgetSentRows(database, settledBefore, rowsPerSweep);
        })
        .then(&m_database, [this, settledBefore, forgotten](int gone) {
            if (gone > 0)
                return forgetRest(settledBefore, forgotten + gone);
            if (forgotten == 0)
                return Task<int>::settled(0);
            return mergeSearch(true).then(&m_database, [forgotten](Done) { return forgotten; });
        });
}

Task<Done> OutboxStore::mergeSearch(bool first)
{
    return m_database
        .write<bool>([first](QSqlDatabase &database) { return mergeOutboxSearch(database, first); })
        .then(&m_database,
            [this](bool goesOn) { return goesOn ? mergeSearch(false) : Task<Done>::settled(Done{}); });
}

Task<Done> OutboxStore::noteRemoved(const OutboxId &id, Timestamp at)
{
    return m_database.write<Done>([id, at](QSqlDatabase &database) {
        return changeOutboxRow(database,
            u"UPDATE outbox SET removed_at = ? WHERE id = ? AND state = 'sent'"_s,
            {sqlTime(at), sqlText(id.value)}, id)
            .and_then([&](Done) { return removeFollowers(database, id, at); })
            .and_then([&](Done) { return forgetOpenRuns(database, id); });
    });
}

Task<Done> OutboxStore::noteChanged(
    const ConnectionId &connection, const RecordId &record, const QJsonObject &fields)
{
    return m_database.write<Done>([=](QSqlDatabase &database) -> Result<Done> {
        const auto rows = outboxRows(database,
            u"record_id = ? AND record_id <> '' AND connection = ? AND state = 'sent'"_s,
            {sqlText(record.value), sqlText(connection.value)});
        if (!rows)
            return fail(rows.error());
        for (OutboxRow row : *rows) {
            for (auto field = fields.constBegin(); field != fields.constEnd(); ++field)
                row.fields.insert(field.key(), field.value());
            for (const QString &name : row.fields.keys()) {
                if (row.fields.value(name).isNull())
                    row.fields.remove(name);
            }
            if (const auto told = retell(database, row); !told)
                return told;
        }
        return Done{};
    });
}

Task<OutboxStore::Counts> OutboxStore::counts()
{
    return m_database.read<Counts>([](QSqlDatabase &database) { return readCounts(database); });
}

Task<int> OutboxStore::enteredSince(Timestamp moment)
{
    return m_database.read<int>([moment](QSqlDatabase &database) -> Result<int> {
        // Rows come in the order of time: only the newest are looked at, however many there are.
        auto query = runSql(database,
            u"SELECT COUNT(*) FROM outbox WHERE object <> 'CampaignMember' AND seq > COALESCE((SELECT seq "
            u"FROM"
            " outbox WHERE created_at <= ? ORDER BY seq DESC LIMIT 1), 0)"_s,
            {sqlTime(moment)});
        if (!query)
            return fail(query.error());
        return query->next() ? query->value(0).toInt() : 0;
    });
}

Task<QList<WaitingRows>> OutboxStore::waiting()
{
    return m_database.read<QList<WaitingRows>>([](QSqlDatabase &database) { return readWaiting(database); });
}

Task<QHash<ConnectionId, int>> OutboxStore::waitingCounts()
{
    using ByConnection = QHash<ConnectionId, int>;
    return m_database.read<ByConnection>([](QSqlDatabase &database) -> Result<ByConnection> {
        auto query = runSql(database,
            u"SELECT connection, COUNT(*) FROM outbox WHERE state IN ('queued', 'sending')"
            " AND NOT (follows <> '' AND not_before = ?) GROUP BY connection"_s,
            {sqlTime(afterTheOther)});
        if (!query)
            return fail(query.error());
        ByConnection waiting;
        while (query->next())
            waiting.insert({query->value(0).toString()}, query->value(1).toInt());
        return waiting;
    });
}

Task<Done> OutboxStore::requeue(
    const SeenRow &seen, const std::optional<QJsonObject> &fields, bool allowDuplicate, Timestamp now)
{
    return m_database.write<Done>([=](QSqlDatabase &database) -> Result<Done> {
        auto row = outboxRow(database, u"id = ?"_s, seen.id.value);
        if (!row)
            return fail(row.error());
        row->fields = fields.value_or(row->fields);
        const QString text = outboxSearchText(*row);
        return searchedText(database, seen.id).and_then([&](const SearchedText &old) {
            return decide(database,
                u"UPDATE outbox SET state = 'queued', fields = ?, search_text = ?, allow_duplicate = ?,"
                " not_before = ?, settled_at = 0, candidates = '[]', error_kind = '', error_code = '',"
                " error_text = '', error_fields = '[]', look_first = iif(state = 'needs_decision'"
                " AND error_code <> 'account_changed', 0, look_first) WHERE state IN ('rejected', 'needs_decision')"_s,
                {sqlObject(row->fields), sqlText(text), sqlFlag(allowDuplicate), sqlTime(now)}, seen)
                .and_then([&](Done) { return takeFromSearch(database, old); })
                .and_then([&](Done) {
                    return addToSearch(database, {old.seq, text});
                });
        });
    });
}

Task<Done> OutboxStore::reassign(
    const SeenRow &seen, const ConnectionId &connection, const QString &accountId, Timestamp now)
{
    return m_database.write<Done>([=](QSqlDatabase &database) {
        return decide(database,
            u"UPDATE outbox SET state = 'queued',"
            " key_field = iif(account_id = ?, key_field, ''), connection = ?, account_id = ?,"
            " not_before = iif(follows <> '' AND not_before = ?, not_before, ?), settled_at = 0,"
            " candidates = '[]', error_kind = '', error_code = '', error_text = '', error_fields = '[]'"
            " WHERE ((state = 'needs_decision' AND error_code = 'account_changed')"
            " OR (state NOT IN ('sending', 'sent') AND NOT EXISTS (SELECT 1 FROM connections"
            " WHERE connections.id = outbox.connection AND phase <> 'removing')))"
            " AND EXISTS (SELECT 1 FROM connections WHERE id = ? AND account_id = ?"
            " AND phase IN ('connected', 'needs_reconnect'))"_s,
            {sqlText(accountId), sqlText(connection.value), sqlText(accountId), sqlTime(afterTheOther),
                sqlTime(now), sqlText(connection.value), sqlText(accountId)},
            seen)
            .and_then([&](Done) { return moveFollowers(database, seen.id, connection, accountId); });
    });
}

Task<Done> OutboxStore::discard(const SeenRow &seen)
{
    return m_database.write<Done>([seen](QSqlDatabase &database) -> Result<Done> {
        return discardRow(database, seen).and_then([&](Done) { return forgetFollowers(database, seen.id); });
    });
}

Task<QList<OutboxRow>> OutboxStore::withdraw(const SeenRow &seen)
{
    return m_database.write<QList<OutboxRow>>([seen](QSqlDatabase &database) -> Result<QList<OutboxRow>> {
        const auto row = outboxRow(database, u"id = ?"_s, seen.id.value);
        auto followers = followersOf(database, seen.id);
        if (!row || !followers)
            return fail(row ? followers.error() : row.error());
        followers->removeIf([](const OutboxRow &follower) { return !follower.isWaiting(); });
        return discardRow(database, seen)
            .and_then([&](Done) { return forgetFollowers(database, seen.id); })
            .transform([&](Done) { return QList<OutboxRow>{*row} + *followers; });
    });
}

Task<Done> OutboxStore::replace(
    const SeenRow &seen, const RecordId &record, const QString &field, Timestamp now)
{
    return m_database.write<Done>([=](QSqlDatabase &database) -> Result<Done> {
        return discardRow(database, seen).and_then([&](Done) {
            return releaseFollowers(database, seen.id, record, field, now);
        });
    });
}

Task<bool> OutboxStore::holdsRecord(const RecordId &id)
{
    return m_database.read<bool>([id](QSqlDatabase &database) -> Result<bool> {
        auto query = runSql(database,
            u"SELECT 1 FROM outbox WHERE record_id = ? AND record_id <> '' LIMIT 1"_s, {sqlText(id.value)});
        if (!query)
            return fail(query.error());
        return query->next();
    });
}

} // namespace patchbay

#include "store/outboxfollowers.h"

#include "store/outboxhistory.h"
#include "store/outboxtable.h"

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

Result<Done> forgetRow(QSqlDatabase &database, const OutboxId &id)
{
    return searchedText(database, id).and_then([&](const SearchedText &text) {
        return changeOutboxRow(database, u"DELETE FROM outbox WHERE id = ?"_s, {sqlText(id.value)}, id)
            .and_then([&](Done) { return takeFromSearch(database, text); });
    });
}

template<typename Change>
Result<Done> forEachFollower(QSqlDatabase &database, const OutboxId &row, Change change)
{
    const auto rows = followersOf(database, row);
    if (!rows)
        return fail(rows.error());
    for (const OutboxRow &follower : *rows) {
        if (const Result<Done> changed = change(follower); !changed)
            return changed;
    }
    return Done{};
}

} // namespace

Result<QList<OutboxRow>> followersOf(QSqlDatabase &database, const OutboxId &row)
{
    return outboxRows(database, u"follows = ? AND follows <> '' ORDER BY seq"_s, {sqlText(row.value)});
}

Result<Done> releaseFollowers(
    QSqlDatabase &database, const OutboxId &row, const RecordId &record, const QString &field, Timestamp now)
{
    return forEachFollower(database, row, [&](const OutboxRow &follower) -> Result<Done> {
        if (!follower.isWaiting())
            return Done{};
        QJsonObject fields = follower.fields;
        fields.insert(field.isEmpty() ? follower.followField : field, record.value);
        return changeOutboxRow(database, u"UPDATE outbox SET fields = ?, not_before = ? WHERE id = ?"_s,
            {sqlObject(fields), sqlTime(now), sqlText(follower.id.value)}, follower.id);
    });
}

Result<Done> moveFollowers(
    QSqlDatabase &database, const OutboxId &row, const ConnectionId &connection, const QString &accountId)
{
    return forEachFollower(database, row, [&](const OutboxRow &follower) -> Result<Done> {
        if (!follower.isWaiting())
            return Done{};
        return changeOutboxRow(database, u"UPDATE outbox SET connection = ?, account_id = ? WHERE id = ?"_s,
            {sqlText(connection.value), sqlText(accountId), sqlText(follower.id.value)}, follower.id);
    });
}

Result<Done> forgetFollowers(QSqlDatabase &database, const OutboxId &row)
{
    return forEachFollower(database, row, [&](const OutboxRow &follower) -> Result<Done> {
        return follower.isWaiting() ? forgetRow(database, follower.id) : Done{};
    });
}

Result<Done> removeFollowers(QSqlDatabase &database, const OutboxId &row, Timestamp at)
{
    return forEachFollower(database, row, [&](const OutboxRow &follower) -> Result<Done> {
        switch (follower.state) {
        case OutboxState::Sent:
            return changeOutboxRow(database, u"UPDATE outbox SET removed_at = ? WHERE id = ?"_s,
                {sqlTime(at), sqlText(follower.id.value)}, follower.id);
        case OutboxState::Queued:
        case OutboxState::Rejected:
        case OutboxState::NeedsDecision:
            return forgetRow(database, follower.id);
        case OutboxState::Sending:
        case OutboxState::Uncertain:
            return Done{};
        }
        Q_UNREACHABLE();
    });
}

} // namespace patchbay

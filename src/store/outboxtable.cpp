#include "store/outboxtable.h"

#include "store/sql.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr std::array<std::pair<OutboxState, QLatin1StringView>, outboxStates> states{{
    {OutboxState::Queued, "queued"_L1},
    {OutboxState::Sending, "sending"_L1},
    {OutboxState::Sent, "sent"_L1},
    {OutboxState::Rejected, "rejected"_L1},
    {OutboxState::Uncertain, "uncertain"_L1},
    {OutboxState::NeedsDecision, "needs_decision"_L1},
}};

} // namespace

QString nameOfState(OutboxState state)
{
    return states.at(std::size_t(state)).second;
}

OutboxState stateNamed(const QString &text)
{
    for (const auto &[state, name] : states) {
        if (name == text)
            return state;
    }
    return OutboxState::NeedsDecision; // the table refuses other names; a person looks at what came by anyway
}

OutboxRow readOutboxRow(const QSqlQuery &query)
{
    SqlRow row(query);
    OutboxRow r;
    r.id = {row.text()};
    r.connection = {row.text()};
    r.accountId = row.text();
    r.object = row.text();
    r.fields = row.object();
    r.useAssignmentRule = row.flag();
    r.allowDuplicate = row.flag();
    r.source = row.text();
    r.idempotencyKey = row.text();
    r.state = stateNamed(row.text());
    r.attempts = row.number();
    r.createdAt = row.time();
    r.notBefore = row.time();
    r.attemptedAt = row.time();
    r.settledAt = row.time();
    r.recordId = {row.text()};
    r.candidates = row.list();
    r.errorKind = row.text();
    r.errorCode = row.text();
    r.errorText = row.text();
    r.errorFields = row.list();
    r.removedAt = row.time();
    r.follows = {row.text()};
    r.followField = row.text();
    r.about = row.text();
    r.lookFirst = row.flag();
    r.keyField = row.text();
    r.place = row.number();
    return r;
}

QString outboxSearchText(const OutboxRow &row)
{
    QStringList words = {row.object};
    for (const QJsonValue &value : row.fields)
        words.append(value.toVariant().toString());
    if (!row.about.isEmpty())
        words.append(row.about);
    return words.join(u'\n').toCaseFolded();
}

Result<QList<OutboxRow>> outboxRows(
    QSqlDatabase &database, const QString &condition, const QVariantList &values)
{
    auto query = runSql(database, u"SELECT %1 FROM outbox WHERE %2"_s.arg(outboxColumns, condition), values);
    if (!query)
        return fail(query.error());
    QList<OutboxRow> rows;
    while (query->next())
        rows.append(readOutboxRow(*query));
    return rows;
}

Result<OutboxRow> outboxRow(QSqlDatabase &database, const QString &condition, const QString &value)
{
    return outboxRows(database, condition, {sqlText(value)})
        .and_then([&](const QList<OutboxRow> &rows) -> Result<OutboxRow> {
            if (rows.isEmpty())
                return fail(ErrorKind::NotFound, u"no outbox row "_s + value);
            return rows.first();
        });
}

Result<qlonglong> insertOutboxRow(QSqlDatabase &database, const OutboxRow &row)
{
    const auto added = runSql(database,
        u"INSERT INTO outbox (%1, holder, search_text)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', ?)"_s
            .arg(outboxColumns),
        {sqlText(row.id.value), sqlText(row.connection.value), sqlText(row.accountId), sqlText(row.object),
            sqlObject(row.fields), sqlFlag(row.useAssignmentRule), sqlFlag(row.allowDuplicate),
            sqlText(row.source), sqlText(row.idempotencyKey), nameOfState(row.state), row.attempts,
            sqlTime(row.createdAt), sqlTime(row.notBefore), sqlTime(row.attemptedAt), sqlTime(row.settledAt),
            sqlText(row.recordId.value), sqlList(row.candidates), sqlText(row.errorKind),
            sqlText(row.errorCode), sqlText(row.errorText), sqlList(row.errorFields), sqlTime(row.removedAt),
            sqlText(row.follows.value), sqlText(row.followField), sqlText(row.about), sqlFlag(row.lookFirst),
            sqlText(row.keyField), row.place == 0 ? QVariant() : QVariant(row.place),
            sqlText(outboxSearchText(row))});
    if (!added)
        return fail(added.error());
    return added->lastInsertId().toLongLong();
}

Result<Done> changeOutboxRow(
    QSqlDatabase &database, const QString &statement, const QVariantList &values, const OutboxId &id)
{
    SqlStatement once(database, statement);
    return changeOutboxRow(once, values, id);
}

Result<Done> changeOutboxRow(SqlStatement &statement, const QVariantList &values, const OutboxId &id)
{
    const auto changed = statement.run(values);
    if (!changed)
        return fail(changed.error());
    if ((*changed)->numRowsAffected() == 0)
        return fail(ErrorKind::NotFound, u"no outbox row %1 in a fitting state"_s.arg(id.value));
    return Done{};
}

} // namespace patchbay

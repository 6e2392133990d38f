#include "store/outboxhistory.h"

#include "store/outboxtable.h"
#include "store/sql.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr qsizetype pieceLength = 3;
/// More of them narrow nothing down; the row itself is asked for the whole text.
constexpr qsizetype mostPieces = 16;
constexpr int pagesPerMerge = 100;

struct Condition {
    QString from = u"outbox"_s;
    QStringList terms = {u"1"_s};
    QVariantList values = {};
};

/// What the index is asked for: each three characters in a row. Empty: the text is shorter than that.
QString piecesOf(const QString &text)
{
    const QList<uint> points = text.toUcs4();
    QStringList pieces;
    for (qsizetype i = 0; i + pieceLength <= points.size() && i < mostPieces; ++i) {
        const auto *const start = reinterpret_cast<const char32_t *>(points.constData() + i);
        QString piece = QString::fromUcs4(start, pieceLength);
        pieces.append(u'"' + piece.replace(u'"', u"\"\""_s) + u'"');
    }
    return pieces.join(u" AND "_s);
}

bool mayBeRecordId(const QString &text)
{
    constexpr qsizetype shortId = 15;
    constexpr qsizetype longId = 18;
    return (text.size() == shortId || text.size() == longId)
        && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetterOrNumber(); });
}

void addText(Condition &condition, const QString &text)
{
    if (mayBeRecordId(text)) {
        condition.terms.append(u"(instr(search_text, ?) > 0 OR record_id = ?)"_s);
        condition.values.append({text.toCaseFolded(), text});
        return;
    }
    const QString folded = text.toCaseFolded();
    if (const QString pieces = piecesOf(folded); !pieces.isEmpty()) {
        // The order of the join is ours: newest first out of the index, until the page is full.
        condition.from = u"outbox_search CROSS JOIN outbox ON outbox.seq = outbox_search.rowid"_s;
        condition.terms.append(u"outbox_search MATCH ?"_s);
        condition.values.append(pieces);
    }
    condition.terms.append(u"instr(outbox.search_text, ?) > 0"_s);
    condition.values.append(folded);
}

Condition conditionOf(const OutboxStore::Filter &filter)
{
    Condition condition;
    if (const QString text = filter.text.trimmed().remove(QChar::Null); !text.isEmpty())
        addText(condition, text);
    if (!filter.states.isEmpty()) {
        const QString places = QStringList(filter.states.size(), u"?"_s).join(u", "_s);
        condition.terms.append(u"state IN (%1)"_s.arg(places));
        for (const OutboxState state : filter.states)
            condition.values.append(nameOfState(state));
    }
    if (!filter.connection.isEmpty()) {
        condition.terms.append(u"connection = ?"_s);
        condition.values.append(filter.connection.value);
    }
    if (!filter.before.isEmpty()) {
        const bool joined = condition.from != "outbox"_L1;
        condition.terms.append((joined ? u"outbox_search.rowid"_s : u"seq"_s)
            + u" < (SELECT seq FROM outbox AS last WHERE last.id = ?)"_s);
        condition.values.append(filter.before.value);
    }
    return condition;
}

} // namespace

Result<QList<OutboxRow>> outboxPage(QSqlDatabase &database, const OutboxStore::Filter &filter)
{
    const Condition condition = conditionOf(filter);
    const QString order = condition.from == "outbox"_L1 ? u"seq"_s : u"outbox_search.rowid"_s;
    // The page is chosen on the indices; only its rows are read whole.
    const QString page = u"seq IN (SELECT outbox.seq FROM %1 WHERE %2 ORDER BY %3 DESC LIMIT ?)"
                         " ORDER BY seq DESC"_s.arg(condition.from, condition.terms.join(u" AND "_s), order);
    return outboxRows(database, page, condition.values + QVariantList{std::max(filter.limit, 0)});
}

Result<SearchedText> searchedText(QSqlDatabase &database, const OutboxId &id)
{
    auto query = runSql(database, u"SELECT seq, search_text FROM outbox WHERE id = ?"_s, {sqlText(id.value)});
    if (!query)
        return fail(query.error());
    if (!query->next())
        return fail(ErrorKind::NotFound, u"no outbox row "_s + id.value);
    return SearchedText{query->value(0).toLongLong(), query->value(1).toString()};
}

Result<Done> addToSearch(QSqlDatabase &database, const SearchedText &text)
{
    const auto added = runSql(database, u"INSERT INTO outbox_search (rowid, search_text) VALUES (?, ?)"_s,
        {text.seq, sqlText(text.text)});
    return added ? Result<Done>(Done{}) : fail(added.error());
}

Result<Done> takeFromSearch(QSqlDatabase &database, const SearchedText &text)
{
    const auto taken = runSql(database,
        u"INSERT INTO outbox_search (outbox_search, rowid, search_text) VALUES ('delete', ?, ?)"_s,
        {text.seq, sqlText(text.text)});
    return taken ? Result<Done>(Done{}) : fail(taken.error());
}

/// What is still looked for in an org may be mistaken for another record that was written since: as long as
/// there is such a row, the ids written since then are kept.
Result<QStringList> outboxKeys(QSqlDatabase &database, const QString &group)
{
    // From the colon to the character after it, by the index.
    auto query = runSql(database,
        u"SELECT idempotency_key FROM outbox WHERE idempotency_key <> '' AND idempotency_key >= ?"
        " AND idempotency_key < ?"_s,
        {sqlText(group + u':'), sqlText(group + u';')});
    if (!query)
        return fail(query.error());
    QStringList keys;
    while (query->next())
        keys.append(query->value(0).toString());
    return keys;
}

Result<int> forgetSentRows(QSqlDatabase &database, Timestamp settledBefore, int limit)
{
    auto query = runSql(database,
        u"SELECT sent.seq, sent.search_text FROM outbox AS sent INDEXED BY outbox_sent"
        " WHERE sent.state = 'sent' AND sent.settled_at < ? AND NOT EXISTS (SELECT 1 FROM outbox AS lost"
        " WHERE lost.state IN ('sending', 'uncertain') AND lost.connection = sent.connection"
        " AND lost.attempted_at <= sent.settled_at)"
        " AND NOT EXISTS (SELECT 1 FROM automation_runs WHERE automation_runs.outbox = sent.id"
        " AND automation_runs.state IN ('waiting', 'running', 'uncertain')) LIMIT ?"_s,
        {sqlTime(settledBefore), limit});
    if (!query)
        return fail(query.error());
    QList<SearchedText> old;
    while (query->next())
        old.append({query->value(0).toLongLong(), query->value(1).toString()});
    query->finish();
    for (const SearchedText &text : std::as_const(old)) {
        if (const auto gone = runSql(database, u"DELETE FROM outbox WHERE seq = ?"_s, {text.seq}); !gone)
            return fail(gone.error());
        if (const auto taken = takeFromSearch(database, text); !taken)
            return fail(taken.error());
    }
    return int(old.size());
}

Result<bool> mergeOutboxSearch(QSqlDatabase &database, bool first)
{
    const auto changes = [&database]() -> Result<qlonglong> {
        auto query = runSql(database, u"SELECT total_changes()"_s);
        if (!query)
            return fail(query.error());
        return query->next() ? query->value(0).toLongLong() : 0;
    };
    const auto before = changes();
    if (!before)
        return fail(before.error());
    const auto merged
        = runSql(database, u"INSERT INTO outbox_search (outbox_search, rank) VALUES ('merge', ?)"_s,
            {first ? -pagesPerMerge : pagesPerMerge});
    if (!merged)
        return fail(merged.error());
    // FTS5 counts the command itself as one change.
    return changes().map([before = *before](qlonglong after) { return after - before > 1; });
}

} // namespace patchbay

#include "store/automationhistory.h"

#include "store/automationruns.h"
#include "store/outboxtable.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

struct Condition {
    QString from = u"automation_runs AS r"_s;
    QStringList terms = {u"1"_s};
    QVariantList values = {};
};

/// Those of automations, also of deleted ones, that hold the text in capitals or not. SQLite itself knows no
/// capitals but those of ASCII.
Result<QVariantList> namesWith(QSqlDatabase &database, const QString &folded)
{
    QVariantList names;
    if (folded.isEmpty())
        return names;
    auto query = runSql(database, u"SELECT DISTINCT name FROM automation_runs"_s);
    if (!query)
        return fail(query.error());
    while (query->next()) {
        if (query->value(0).toString().toCaseFolded().contains(folded))
            names.append(query->value(0));
    }
    return names;
}

QString searchedIn(const AutomationStore::Filter &filter)
{
    return filter.text.trimmed().remove(QChar::Null).toCaseFolded();
}

QString placesFor(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u", "_s);
}

Condition conditionOf(const AutomationStore::Filter &filter, const QVariantList &names)
{
    Condition condition;
    const auto add = [&condition](const QString &term, const QString &value) {
        condition.terms.append(term);
        condition.values.append(value);
    };
    if (const QString folded = searchedIn(filter); !folded.isEmpty()) {
        condition.from += u" JOIN outbox AS o ON o.id = r.outbox"_s;
        add(u"(instr(o.search_text, ?) > 0 OR instr(lower(r.result), ?) > 0 OR instr(r.result, ?) > 0"
            " OR r.name IN (%1))"_s.arg(placesFor(names.size())),
            folded);
        condition.values.append(QVariantList{folded, filter.text.trimmed()} + names);
    }
    if (!filter.states.isEmpty()) {
        condition.terms.append(u"r.state IN (%1)"_s.arg(placesFor(filter.states.size())));
        for (const RunState state : filter.states)
            condition.values.append(QString(nameOf(state)));
    }
    if (!filter.automation.isEmpty())
        add(u"r.automation = ?"_s, filter.automation.value);
    if (!filter.row.isEmpty())
        add(u"r.outbox = ?"_s, filter.row.value);
    if (!filter.before.isEmpty())
        add(u"r.seq < (SELECT seq FROM automation_runs AS last WHERE last.id = ?)"_s, filter.before.value);
    return condition;
}

} // namespace

Result<QList<AutomationRun>> runPage(QSqlDatabase &database, const AutomationStore::Filter &filter)
{
    const auto names = namesWith(database, searchedIn(filter));
    if (!names)
        return fail(names.error());
    const Condition condition = conditionOf(filter, *names);
    const QString page
        = u"seq IN (SELECT r.seq FROM %1 WHERE %2 ORDER BY r.seq DESC LIMIT ?) ORDER BY seq DESC"_s.arg(
            condition.from, condition.terms.join(u" AND "_s));
    return readRuns(database, page, condition.values + QVariantList{std::max(filter.limit, 0)});
}

Result<QList<RunOfRecord>> runHistory(QSqlDatabase &database, const AutomationStore::Filter &filter)
{
    const auto runs = runPage(database, filter);
    if (!runs)
        return fail(runs.error());
    QVariantList ids;
    for (const AutomationRun &run : *runs)
        ids.append(run.row.value);
    return outboxRows(database, u"id IN (%1)"_s.arg(placesFor(ids.size())), ids)
        .map([&](const QList<OutboxRow> &records) {
            QHash<OutboxId, OutboxRow> known;
            for (const OutboxRow &record : records)
                known.insert(record.id, record);
            QList<RunOfRecord> history;
            for (const AutomationRun &run : *runs)
                history.append({run, known.value(run.row)});
            return history;
        });
}

Result<RunCounts> countRuns(QSqlDatabase &database)
{
    auto query = runSql(database, u"SELECT state, count(*) FROM automation_runs GROUP BY state"_s);
    if (!query)
        return fail(query.error());
    RunCounts counts;
    while (query->next()) {
        const int count = query->value(1).toInt();
        switch (runStateNamed(query->value(0).toString()).value_or(RunState::Uncertain)) {
        case RunState::Waiting:
        case RunState::Running:
            counts.waiting += count;
            break;
        case RunState::Done:
            counts.done += count;
            break;
        case RunState::Failed:
        case RunState::Uncertain:
            counts.attention += count;
            break;
        }
    }
    return counts;
}

} // namespace patchbay

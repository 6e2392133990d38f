#include "presentation/runsmodel.h"

#include "engine/automationworker.h"
#include "presentation/cards.h"
#include "presentation/messages.h"
#include "presentation/recordresult.h"
#include "presentation/runwords.h"
#include "store/connectionstore.h"

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr int pageSize = 200;

QList<RunState> statesOf(RunsModel::Filter filter)
{
    switch (filter) {
    case RunsModel::Filter::All:
        return {};
    case RunsModel::Filter::Waiting:
        return {RunState::Waiting, RunState::Running};
    case RunsModel::Filter::NeedsAttention:
        return {RunState::Failed, RunState::Uncertain};
    case RunsModel::Filter::Done:
        return {RunState::Done};
    }
    Q_UNREACHABLE();
}

/// The state of a record whose sign it has.
OutboxState signOf(RunState state)
{
    switch (state) {
    case RunState::Waiting:
        return OutboxState::Queued;
    case RunState::Running:
        return OutboxState::Sending;
    case RunState::Done:
        return OutboxState::Sent;
    case RunState::Failed:
        return OutboxState::Rejected;
    case RunState::Uncertain:
        return OutboxState::Uncertain;
    }
    Q_UNREACHABLE();
}

QString headingOf(RunState state)
{
    switch (state) {
    case RunState::Waiting:
        return RunsModel::tr("It waits");
    case RunState::Running:
        return RunsModel::tr("It is under way");
    case RunState::Done:
        return RunsModel::tr("It is done");
    case RunState::Failed:
        return RunsModel::tr("It was not done");
    case RunState::Uncertain:
        return RunsModel::tr("Did it arrive?");
    }
    Q_UNREACHABLE();
}

} // namespace

struct RunsModel::TakingBack {
    qsizetype left = 0; ///< that are on their way
    QStringList failed; ///< by name
    QStringList gone;
};

RunsModel::RunsModel(const Parts &parts)
    : m_parts(parts)
{
    connect(&m_parts.worker, &AutomationWorker::runSettled, this, &RunsModel::refresh);
}

/// While many go out there is news all the time: one look at a time, and one more for all that came
/// meanwhile.
void RunsModel::refresh()
{
    m_readAgain = m_reading;
    if (m_reading)
        return;
    m_reading = true;
    read().finally(this, [this](const Result<Done> &) {
        m_reading = false;
        // As many as are shown by now, so that nobody is thrown back to the top.
        readRows(std::max(pageSize, int(m_lines.size())));
        if (std::exchange(m_readAgain, false))
            refresh();
    });
}

/// What the words of a run stand on.
Task<Done> RunsModel::read()
{
    return m_parts.connections.all()
        .then(this,
            [this](const QList<ConnectionRow> &rows) {
                m_connections.clear();
                for (const ConnectionRow &row : rows)
                    m_connections.insert(row.id, row);
                return m_parts.automations.all();
            })
        .then(this,
            [this](const QList<Automation> &automations) {
                m_automations = automations;
                return m_parts.automations.tallies(m_parts.clock.now());
            })
        .then(this,
            [this](const QList<AutomationTally> &tallies) {
                m_pauses.clear();
                for (const AutomationTally &tally : tallies) {
                    if (tally.pause)
                        m_pauses.insert(tally.automation, *tally.pause);
                }
                return m_parts.automations.counts();
            })
        .then(this, [this](const RunCounts &counts) {
            m_counts = counts;
            emit countsChanged();
        });
}

void RunsModel::readAgain()
{
    if (m_readState.hasFailed())
        askAnew();
    refresh();
}

/// Nobody knows what is in it; the lines of before stay until there are others.
void RunsModel::askAnew()
{
    m_readState.begin();
    emit readStateChanged();
}

void RunsModel::setFilter(Filter filter)
{
    m_filter = filter;
    askAnew();
    readRows(pageSize);
}

void RunsModel::setSearch(const QString &text)
{
    m_search = text.trimmed();
    askAnew();
    readRows(pageSize);
}

void RunsModel::setRecord(const OutboxId &record)
{
    m_record = record;
    refresh();
}

AutomationStore::Filter RunsModel::shown() const
{
    return {.states = statesOf(m_filter), .row = m_record, .text = m_search};
}

void RunsModel::readRows(int most)
{
    // Answers of older questions are passed over: the person has typed on.
    const int generation = ++m_generation;
    m_fetching = true; // the end of what is shown is not known until this is answered
    AutomationStore::Filter page = shown();
    page.limit = most;
    m_parts.automations.history(page).finally(
        this, [this, generation, most](const Result<QList<RunOfRecord>> &lines) {
            if (generation != m_generation)
                return;
            m_fetching = false;
            if (lines) {
                m_isComplete = lines->size() < most;
                m_readState.succeed();
                take(*lines);
            } else {
                m_readState.fail(lines.error());
            }
            emit readStateChanged();
        });
}

void RunsModel::removeRowsFrom(int first, int count)
{
    if (count <= 0)
        return;
    beginRemoveRows({}, first, first + count - 1);
    m_lines.remove(first, count);
    endRemoveRows();
}

/// Only what differs moves: the chosen run stays chosen, and nothing jumps.
void RunsModel::take(const QList<RunOfRecord> &lines)
{
    const auto sameId = [](const RunOfRecord &a, const RunOfRecord &b) { return a.run.id == b.run.id; };
    const auto isLast = [&lines](const RunOfRecord &line) {
        return !lines.isEmpty() && line.run.id == lines.constLast().run.id;
    };
    // What slid out of the page at its end, as others came at its start.
    const int kept = int(std::find_if(m_lines.cbegin(), m_lines.cend(), isLast) - m_lines.cbegin()) + 1;
    removeRowsFrom(kept, int(m_lines.size()) - kept);
    const auto [firstOther, firstNew]
        = std::mismatch(m_lines.cbegin(), m_lines.cend(), lines.cbegin(), lines.cend(), sameId);
    const auto [lastOther, lastNew] = std::mismatch(m_lines.crbegin(), std::make_reverse_iterator(firstOther),
        lines.crbegin(), std::make_reverse_iterator(firstNew), sameId);
    const int from = int(firstOther - m_lines.cbegin());
    const int come = int(lastNew.base() - firstNew);
    removeRowsFrom(from, int(lastOther.base() - firstOther));
    if (come > 0)
        beginInsertRows({}, from, from + come - 1);
    m_lines = lines;
    if (come > 0)
        endInsertRows();
    if (!m_lines.isEmpty())
        emit dataChanged(index(0, 0), index(int(m_lines.size()) - 1, ActivityModel::ColumnCount - 1));
}

bool RunsModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isComplete && !m_fetching && !m_lines.isEmpty();
}

void RunsModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_fetching = true;
    AutomationStore::Filter page = shown();
    page.limit = pageSize;
    page.before = m_lines.constLast().run.id;
    m_parts.automations.history(page).finally(
        this, [this, generation = m_generation](const Result<QList<RunOfRecord>> &lines) {
            if (generation != m_generation)
                return; // what is shown was read anew
            m_fetching = false;
            m_isComplete = lines && lines->size() < pageSize;
            if (!lines || lines->isEmpty())
                return;
            beginInsertRows({}, int(m_lines.size()), int(m_lines.size() + lines->size()) - 1);
            m_lines.append(*lines);
            endInsertRows();
        });
}

int RunsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int RunsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ActivityModel::ColumnCount;
}

QString RunsModel::cell(const RunOfRecord &line, int column) const
{
    const ConnectionRow org = m_connections.value(line.record.connection);
    switch (column) {
    case ActivityModel::StateColumn:
        return runStateWord(line.run.state);
    case ActivityModel::RecordColumn:
        return line.run.name;
    case ActivityModel::OrgColumn:
        return org.id.isEmpty() ? tr("Removed org") : org.displayName();
    case ActivityModel::SourceColumn:
        return recordName(line.record);
    case ActivityModel::WhenColumn:
        return relativeTime(line.run.createdAt, m_parts.clock.now());
    default:
        return {};
    }
}

QVariant RunsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RunOfRecord &line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cell(line, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == ActivityModel::WhenColumn ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter)
                                                           : QVariant();
    case ActivityModel::SecondLineRole:
        return doesWords(line.run);
    case ActivityModel::StateRole:
        return int(signOf(line.run.state));
    case ActivityModel::ColourRole:
        return m_connections.contains(line.record.connection)
            ? orgColour(m_connections.value(line.record.connection))
            : QString();
    case ActivityModel::IdRole:
        return line.run.id.value;
    case ActivityModel::RemovedRole:
        return false;
    default:
        return {};
    }
}

QVariant RunsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole
        && section == ActivityModel::WhenColumn)
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ActivityModel::StateColumn:
        return tr("Status");
    case ActivityModel::RecordColumn:
        return tr("Automation");
    case ActivityModel::OrgColumn:
        return tr("Org");
    case ActivityModel::SourceColumn:
        return tr("Record");
    case ActivityModel::WhenColumn:
        return tr("When");
    default:
        return {};
    }
}

const Automation *RunsModel::automationOf(const AutomationRun &run) const
{
    const auto found = std::ranges::find(m_automations, run.automation, &Automation::id);
    return found == m_automations.cend() ? nullptr : &*found;
}

/// As the automation is now; of one that is gone only its kind is known.
QString RunsModel::doesWords(const AutomationRun &run) const
{
    const Automation *const automation = automationOf(run);
    if (!automation || automation->action.kind != run.kind)
        return actionWord(run.kind);
    QString words
        = actionPhrase(automation->action, m_connections.value(automation->action.connection).displayName());
    if (!words.isEmpty())
        words.front() = words.front().toUpper();
    return words;
}

/// Why it is as it is, and what helps.
QString RunsModel::explanationOf(const AutomationRun &run) const
{
    const Automation *const automation = automationOf(run);
    if (!automation && run.state != RunState::Done)
        return runReason(run) + u' ' + tr("The automation was deleted: this cannot be tried again.");
    if (run.state != RunState::Waiting)
        return run.state == RunState::Done ? QString() : runReason(run);
    if (!automation->isOn)
        return tr("The automation is off. Switch it on, and this goes on by itself.");
    const QString reason = holdReason(
        *automation, m_connections.value(automation->action.connection), m_pauses.value(run.automation));
    if (!reason.isEmpty())
        return reason;
    const QString own = runReason(run);
    return own.isEmpty() ? tr("It goes out by itself, as quickly as the service allows.") : own;
}

std::optional<RunsModel::Details> RunsModel::details(const RunId &id) const
{
    const auto found = std::find_if(
        m_lines.cbegin(), m_lines.cend(), [&id](const RunOfRecord &line) { return line.run.id == id; });
    if (found == m_lines.cend())
        return std::nullopt;
    const AutomationRun &run = found->run;
    const bool isOpen = run.state == RunState::Failed || run.state == RunState::Uncertain;
    Details made;
    made.seen = run;
    made.name = run.name;
    made.does = doesWords(run);
    made.heading = headingOf(run.state);
    made.explanation = explanationOf(run);
    made.record = recordName(found->record);
    made.org = cell(*found, ActivityModel::OrgColumn);
    made.environmentWord = environmentWord(m_connections.value(found->record.connection).environment);
    if (run.settledAt != Timestamp{})
        made.settled = relativeTime(run.settledAt, m_parts.clock.now());
    made.result = run.result;
    made.code = run.errorCode;
    made.attempts = run.attempts;
    made.canRetry = isOpen && automationOf(run);
    made.canConclude = run.state == RunState::Uncertain;
    made.canDiscard = isOpen || run.state == RunState::Waiting;
    return made;
}

QList<RunsModel::Details> RunsModel::allDetails() const
{
    QList<Details> all;
    for (const RunOfRecord &line : m_lines)
        all.prepend(details(line.run.id).value_or(Details{}));
    return all;
}

void RunsModel::afterwards(const RunId &run, const Task<Done> &task)
{
    task.finally(this, [this, run](const Result<Done> &result) {
        if (!result)
            return tellFailure(run, result.error());
        refresh();
        m_parts.worker.wake();
    });
}

void RunsModel::tellFailure(const RunId &id, const Error &error)
{
    const QString text = error.providerCode == "changed_meanwhile"_L1
        ? tr("This run is no longer as it was when you decided. Look at it again.")
        : messageFor(error, {}).text();
    m_parts.automations.run(id).finally(this, [this, id, text](const Result<AutomationRun> &run) {
        emit failed(text, run.value_or(AutomationRun{.id = id}));
        refresh();
        m_parts.worker.wake();
    });
}

void RunsModel::retry(const Details &seen)
{
    afterwards(seen.seen.id, m_parts.automations.retry(seen.seen, m_parts.clock.now()));
}

void RunsModel::conclude(const Details &seen)
{
    afterwards(seen.seen.id, m_parts.automations.conclude(seen.seen, m_parts.clock.now()));
}

void RunsModel::discard(const Details &seen)
{
    afterwards(
        seen.seen.id, m_parts.automations.discard(seen.seen).then(this, [this, seen](const Done &done) {
            m_discarded.append(seen.seen);
            emit discarded(seen.name);
            return done;
        }));
}

void RunsModel::takeBackDiscarded()
{
    const QList<AutomationRun> all = std::exchange(m_unreturned, {}) + std::exchange(m_discarded, {});
    if (all.isEmpty())
        return;
    emit takingBack(true);
    const auto together = std::make_shared<TakingBack>(TakingBack{all.size(), {}, {}});
    for (const AutomationRun &run : all)
        takeBack(run, together);
}

void RunsModel::forgetDiscarded()
{
    m_discarded.clear();
}

void RunsModel::takeBack(const AutomationRun &run, const std::shared_ptr<TakingBack> &together)
{
    m_parts.automations.restore(run).finally(this, [this, run, together](const Result<Done> &back) {
        const bool isGone = !back && back.error().kind == ErrorKind::NotFound;
        if (isGone) {
            together->gone.append(run.name);
        } else if (!back) {
            m_unreturned.append(run);
            together->failed.append(run.name);
        } else if (run.state == RunState::Failed || run.state == RunState::Uncertain) {
            emit cameBack();
        }
        if (--together->left == 0)
            endTakingBack(*together);
    });
}

void RunsModel::endTakingBack(const TakingBack &together)
{
    emit takingBack(false);
    if (!together.gone.isEmpty())
        emit recordsAreGone(together.gone);
    if (!together.failed.isEmpty())
        emit takeBackFailed(together.failed);
    refresh();
    m_parts.worker.wake();
}

} // namespace patchbay

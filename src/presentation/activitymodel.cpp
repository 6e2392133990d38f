#include "presentation/activitymodel.h"

#include "engine/outboxworker.h"
#include "engine/recordservice.h"
#include "engine/recordundo.h"
#include "presentation/cards.h"
#include "presentation/messages.h"
#include "providers/catalog.h"
#include "salesforce/recordrules.h"
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

QList<OutboxState> statesOf(ActivityModel::Filter filter)
{
    switch (filter) {
    case ActivityModel::Filter::All:
        return {};
    case ActivityModel::Filter::Waiting:
        return {OutboxState::Queued, OutboxState::Sending};
    case ActivityModel::Filter::NeedsAttention:
        return {OutboxState::Rejected, OutboxState::Uncertain, OutboxState::NeedsDecision};
    case ActivityModel::Filter::Sent:
        return {OutboxState::Sent};
    }
    Q_UNREACHABLE();
}

} // namespace

struct ActivityModel::TakingBack {
    qsizetype left = 0; ///< that are on their way
    QStringList failed; ///< by name
};

ActivityModel::ActivityModel(const Parts &parts)
    : m_parts(parts)
{
    connect(&m_parts.worker, &OutboxWorker::rowSettled, this, &ActivityModel::refresh);
    connect(&m_parts.records, &RecordService::schemaChanged, this,
        [this](const ConnectionId &org, const QString &object) {
            lookUpSchema({org, object});
        });
}

/// While a long queue goes out there is news all the time: one look at a time, and one more for all that came
/// meanwhile.
void ActivityModel::refresh()
{
    m_readAgain = m_reading;
    if (m_reading)
        return;
    m_reading = true;
    const Task<OutboxStore::Counts> counted = m_parts.outbox.counts();
    counted.then(this, [this](const OutboxStore::Counts &counts) {
        m_counts = counts;
        emit countsChanged();
    });
    m_parts.connections.all()
        .then(this,
            [this](const QList<ConnectionRow> &rows) {
                m_orgs.clear();
                for (const ConnectionRow &row : rows)
                    m_orgs.insert(row.id, row);
                // As many as are shown by now, so that nobody is thrown back to the top.
                return readRows(std::max(pageSize, int(m_rows.size())));
            })
        .finally(this, [this, counted](const Result<Done> &read) {
            m_reading = false;
            judgeCounts(counted, read);
            if (!read && !m_fetching) // or what was asked for since tells how it went
                noteFailure(read.error());
            if (std::exchange(m_readAgain, false))
                refresh();
        });
}

/// What is counted is kept beside the records: it is believed only where these can be read too.
void ActivityModel::judgeCounts(const Task<OutboxStore::Counts> &counted, const Result<Done> &read)
{
    counted.finally(this, [this, canRead = read.has_value()](const Result<OutboxStore::Counts> &counts) {
        m_countsState = counts && canRead ? ReadState::State::Known : ReadState::State::Failed;
        emit countsChanged();
    });
}

void ActivityModel::readAgain()
{
    if (m_readState.hasFailed())
        askAnew();
    refresh();
}

/// Nobody knows what is in it; the lines of before stay until there are others.
void ActivityModel::askAnew()
{
    m_readState.begin();
    emit readStateChanged();
}

void ActivityModel::noteFailure(const Error &error)
{
    m_readState.fail(error);
    emit readStateChanged();
}

void ActivityModel::setFilter(Filter filter)
{
    m_filter = filter;
    askAnew();
    readRows(pageSize);
}

void ActivityModel::setSearch(const QString &text)
{
    m_search = text.trimmed();
    askAnew();
    readRows(pageSize);
}

OutboxStore::Filter ActivityModel::shown() const
{
    return {.states = statesOf(m_filter), .text = m_search};
}

Task<Done> ActivityModel::readRows(int most)
{
    // Answers of older questions are passed over: the person has typed on.
    const int generation = ++m_generation;
    m_fetching = true; // the end of what is shown is not known until this is answered
    OutboxStore::Filter page = shown();
    page.limit = most;
    const Task<QList<OutboxRow>> read = m_parts.outbox.list(page);
    read.finally(this, [this, generation, most](const Result<QList<OutboxRow>> &rows) {
        if (generation != m_generation)
            return;
        m_fetching = false;
        if (!rows)
            return noteFailure(rows.error());
        m_isComplete = rows->size() < most;
        m_readState.succeed();
        takeRows(*rows);
        lookUpSchemas();
        emit readStateChanged();
    });
    return read.then(this, [](const QList<OutboxRow> &) { return Done{}; });
}

/// Only what differs moves: the chosen row stays chosen, and nothing jumps.
void ActivityModel::takeRows(const QList<OutboxRow> &rows)
{
    dropRowsNotIn(rows);
    for (qsizetype from = 0; from < rows.size();) {
        if (from < m_rows.size() && m_rows.at(from).id == rows.at(from).id) {
            ++from;
            continue;
        }
        // Up to the next one that was there; what stands elsewhere now comes anew.
        const auto known = std::find_if(rows.cbegin() + from, rows.cend(),
            [&](const OutboxRow &row) { return from < m_rows.size() && row.id == m_rows.at(from).id; });
        const qsizetype to = known - rows.cbegin();
        beginInsertRows({}, int(from), int(to) - 1);
        for (; from < to; ++from)
            m_rows.insert(from, rows.at(from));
        endInsertRows();
    }
    if (m_rows.size() > rows.size())
        dropRows(int(rows.size()), int(m_rows.size() - rows.size()));
    m_rows = rows;
    tellAllChanged();
}

void ActivityModel::dropRows(int from, int count)
{
    beginRemoveRows({}, from, from + count - 1);
    m_rows.remove(from, count);
    endRemoveRows();
}

void ActivityModel::dropRowsNotIn(const QList<OutboxRow> &rows)
{
    QSet<OutboxId> staying;
    for (const OutboxRow &row : rows)
        staying.insert(row.id);
    for (int end = int(m_rows.size()); end > 0;) {
        int from = end;
        while (from > 0 && !staying.contains(m_rows.at(from - 1).id))
            --from;
        if (from < end)
            dropRows(from, end - from);
        end = from - 1;
    }
}

bool ActivityModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isComplete && !m_fetching && !m_rows.isEmpty();
}

void ActivityModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_fetching = true;
    OutboxStore::Filter page = shown();
    page.limit = pageSize;
    page.before = m_rows.constLast().id;
    m_parts.outbox.list(page).finally(
        this, [this, generation = m_generation](const Result<QList<OutboxRow>> &rows) {
            if (generation != m_generation)
                return; // what is shown was read anew
            m_fetching = false;
            if (rows)
                takeMore(*rows);
        });
}

void ActivityModel::takeMore(const QList<OutboxRow> &rows)
{
    m_isComplete = rows.size() < pageSize;
    if (rows.isEmpty())
        return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + rows.size()) - 1);
    m_rows.append(rows);
    endInsertRows();
    lookUpSchemas();
}

void ActivityModel::tellAllChanged()
{
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
}

void ActivityModel::lookUpSchemas()
{
    QSet<SchemaKey> unknown;
    for (const OutboxRow &row : m_rows) {
        if (const SchemaKey key{row.connection, row.object}; !m_schemas.contains(key))
            unknown.insert(key);
    }
    for (const SchemaKey &key : unknown)
        lookUpSchema(key);
}

void ActivityModel::lookUpSchema(const SchemaKey &key)
{
    m_parts.records.knownDescribe(key.first, key.second)
        .then(this, [this, key](const std::optional<ObjectDescribe> &describe) {
            if (!describe)
                return;
            m_schemas.insert(key, *describe);
            tellAllChanged();
        });
}

int ActivityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ActivityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ActivityModel::sourceWord(const QString &source)
{
    if (source == "form"_L1)
        return tr("Form");
    if (source == "file"_L1)
        return tr("File");
    return source == "cli"_L1 ? tr("Command line") : source;
}

QString ActivityModel::cell(const OutboxRow &row, int column) const
{
    switch (column) {
    case StateColumn:
        if (row.removedAt != Timestamp{})
            return tr("Deleted", "a record, in its org");
        return makeLine(row, m_parts.clock.now()).stateWord;
    case RecordColumn:
        return recordName(row);
    case OrgColumn:
        return m_orgs.contains(row.connection) ? m_orgs.value(row.connection).displayName()
                                               : tr("Removed org");
    case SourceColumn:
        return sourceWord(row.source);
    case WhenColumn:
        return relativeTime(row.createdAt, m_parts.clock.now());
    default:
        return {};
    }
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const OutboxRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cell(row, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == WhenColumn ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter) : QVariant();
    case SecondLineRole:
        return activitySecondLine(row, this->row(row.follows));
    case StateRole:
        return int(row.state);
    case ColourRole:
        return m_orgs.contains(row.connection) ? orgColour(m_orgs.value(row.connection)) : QString();
    case IdRole:
        return row.id.value;
    case RemovedRole:
        return row.removedAt != Timestamp{};
    default:
        return {};
    }
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == WhenColumn)
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StateColumn:
        return tr("Status");
    case RecordColumn:
        return tr("Record");
    case OrgColumn:
        return tr("Org");
    case SourceColumn:
        return tr("From");
    case WhenColumn:
        return tr("When");
    default:
        return {};
    }
}

const OutboxRow *ActivityModel::row(const OutboxId &id) const
{
    if (id.isEmpty())
        return nullptr;
    const auto found = std::find_if(
        m_rows.cbegin(), m_rows.cend(), [&id](const OutboxRow &candidate) { return candidate.id == id; });
    return found == m_rows.cend() ? nullptr : &*found;
}

bool ActivityModel::isUsable(const ConnectionRow &org) const
{
    const ProviderDescriptor *const provider = m_parts.catalog.find(org.provider);
    return provider && !provider->recordsApi.isEmpty()
        && (org.phase == ConnectionPhase::Connected || org.phase == ConnectionPhase::NeedsReconnect);
}

/// Nothing will send it: its connection is gone, or goes.
bool ActivityModel::isCutOff(const OutboxRow &row) const
{
    const auto org = m_orgs.constFind(row.connection);
    return row.state != OutboxState::Sent && row.state != OutboxState::Sending
        && (org == m_orgs.cend() || org->phase == ConnectionPhase::Removing);
}

QList<ActivityModel::Sender> ActivityModel::sendersFor(const OutboxRow &row) const
{
    const bool turnedAway = row.state == OutboxState::NeedsDecision && row.errorCode == "account_changed"_L1;
    QList<Sender> senders;
    if (row.isWaiting())
        return senders; // it goes where the other goes
    for (const ConnectionRow &org : m_orgs) {
        // What was turned away stays with its org; what has none may go to any.
        if (!isUsable(org) || !(isCutOff(row) || (turnedAway && org.id == row.connection)))
            continue;
        const QString word = environmentWord(org.environment);
        const QString where = word.isEmpty() ? org.displayName()
                                             : tr("%1 (%2)", "org, kind of org").arg(org.displayName(), word);
        senders.append({org.id, org.accountId, org.accountLabel, where});
    }
    std::sort(senders.begin(), senders.end(),
        [](const Sender &a, const Sender &b) { return a.org.localeAwareCompare(b.org) < 0; });
    return senders;
}

const ObjectDescribe *ActivityModel::schemaOf(const OutboxRow &row) const
{
    const auto schema = m_schemas.constFind({row.connection, row.object});
    return schema == m_schemas.cend() ? nullptr : &*schema;
}

ActivityModel::Details ActivityModel::detailsOf(const OutboxRow &row) const
{
    const ConnectionRow org = m_orgs.value(row.connection);
    return makeActivityDetails(row,
        {.org = org,
            .orgName = cell(row, OrgColumn),
            .source = cell(row, SourceColumn),
            .describe = schemaOf(row),
            .followed = this->row(row.follows),
            .hold = m_parts.worker.trouble(row.connection),
            .senders = sendersFor(row),
            .isCutOff = isCutOff(row),
            .now = m_parts.clock.now()});
}

std::optional<ActivityModel::Details> ActivityModel::details(const OutboxId &id) const
{
    const OutboxRow *const found = row(id);
    if (!found)
        return std::nullopt;
    Details details = detailsOf(*found);
    details.isUndoing = m_undoing.contains(id);
    return details;
}

std::optional<ActivityModel::Details> ActivityModel::doubtful() const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(), [this](const OutboxRow &row) {
        return row.state == OutboxState::NeedsDecision && mayHaveArrived(row) && !isCutOff(row);
    });
    return found == m_rows.cend() ? std::nullopt : std::optional(detailsOf(*found));
}

void ActivityModel::afterwards(const OutboxId &id, const Task<Done> &task)
{
    m_decided.insert(id);
    task.finally(this, [this, id](const Result<Done> &result) {
        m_decided.remove(id);
        if (!result)
            emit failed(id, messageFor(result.error(), {tr("Salesforce"), {}, {}}).text());
        refresh();
        m_parts.worker.wake();
    });
}

/// Where none about it is on its way: a second click would find it changed, by the first.
const OutboxRow *ActivityModel::undecided(const OutboxId &id) const
{
    return m_decided.contains(id) ? nullptr : row(id);
}

void ActivityModel::sendAgain(const OutboxId &id)
{
    const OutboxRow *const found = undecided(id);
    if (!found)
        return;
    // The org's own duplicate rule is overridden only where it was what stopped the record.
    afterwards(id,
        m_parts.outbox.requeue(SeenRow::of(*found), std::nullopt, isHeldByRule(*found), m_parts.clock.now()));
}

void ActivityModel::correct(const OutboxId &id, const QJsonObject &changed)
{
    const OutboxRow *const found = undecided(id);
    if (!found || found->state != OutboxState::Rejected)
        return;
    QJsonObject fields = found->fields;
    for (auto field = changed.constBegin(); field != changed.constEnd(); ++field) {
        if (field->isNull() || field->toString(u"-"_s).trimmed().isEmpty())
            fields.remove(field.key());
        else
            fields.insert(field.key(), field.value());
    }
    const ObjectDescribe *const describe = schemaOf(*found);
    if (describe) {
        if (const QList<FieldRemark> problems = checkRecord(*describe, fields); !problems.isEmpty()) {
            emit correctionRefused(id, problems);
            return;
        }
    }
    afterwards(id,
        m_parts.outbox.requeue(SeenRow::of(*found), preparedFields(found->object, fields, describe), false,
            m_parts.clock.now()));
}

void ActivityModel::sendAs(const Details &seen, const Sender &sender)
{
    afterwards(seen.id,
        m_parts.outbox.reassign(
            {seen.id, seen.state, seen.settledAt}, sender.connection, sender.accountId, m_parts.clock.now()));
}

void ActivityModel::discard(const Details &seen)
{
    const Task<QList<OutboxRow>> taken = m_parts.outbox.withdraw({seen.id, seen.state, seen.settledAt});
    afterwards(seen.id, taken.then(this, [this, seen](const QList<OutboxRow> &gone) {
        m_discarded.append(gone);
        emit discarded(seen.name);
        return Done{};
    }));
}

void ActivityModel::takeBackDiscarded()
{
    const QList<QList<OutboxRow>> all = std::exchange(m_unreturned, {}) + std::exchange(m_discarded, {});
    if (all.isEmpty())
        return;
    emit takingBack(true);
    const auto together = std::make_shared<TakingBack>(TakingBack{all.size(), {}});
    for (const QList<OutboxRow> &rows : all)
        takeBack(rows, together);
}

void ActivityModel::forgetDiscarded()
{
    m_discarded.clear();
}

/// Another record may have come meanwhile under the key of its caller: then it stays where it is, in memory.
void ActivityModel::takeBack(const QList<OutboxRow> &rows, const std::shared_ptr<TakingBack> &together)
{
    m_parts.outbox.add(rows.first(), rows.mid(1))
        .finally(this, [this, rows, together](const Result<OutboxRow> &back) {
            if (!back || back->id != rows.first().id) {
                m_unreturned.append(rows);
                together->failed.append(recordName(rows.first()));
            } else if (statesOf(Filter::NeedsAttention).contains(back->state)) {
                emit cameBack();
            }
            if (--together->left == 0)
                endTakingBack(together->failed);
        });
}

void ActivityModel::endTakingBack(const QStringList &failed)
{
    emit takingBack(false);
    if (!failed.isEmpty())
        emit takeBackFailed(failed);
    refresh();
    m_parts.worker.wake();
}

void ActivityModel::undo(const Details &seen)
{
    if (m_undoing.contains(seen.id))
        return;
    m_undoing.insert(seen.id);
    tellAllChanged();
    m_parts.undo.undo(seen.id).finally(this, [this, seen](const Result<Done> &result) {
        m_undoing.remove(seen.id);
        tellAllChanged();
        if (result)
            emit undone(seen.name);
        else
            emit failed(seen.id, messageFor(result.error(), {tr("Salesforce"), {}, {}}).text());
        refresh();
    });
}

void ActivityModel::makeLink(const OutboxId &id)
{
    const OutboxRow *const found = row(id);
    if (!found || found->recordId.isEmpty())
        return;
    m_parts.records.recordUrl(found->connection, found->object, found->recordId)
        .then(this, [this](const QUrl &url) { emit linkReady(url); });
}

void ActivityModel::compare(const OutboxId &id, const QString &candidate)
{
    const OutboxRow *const found = row(id);
    if (!found || !found->candidates.contains(candidate))
        return;
    m_parts.records.recordUrl(found->connection, found->object, RecordId{candidate})
        .then(this, [this](const QUrl &url) { emit openRequested(url); });
}

void ActivityModel::open(const OutboxId &id)
{
    m_parts.outbox.find(id).then(this, [this](const OutboxRow &row) {
        if (row.recordId.isEmpty())
            return;
        m_parts.records.recordUrl(row.connection, row.object, row.recordId)
            .then(this, [this](const QUrl &url) { emit openRequested(url); });
    });
}

} // namespace patchbay

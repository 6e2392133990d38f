#include "presentation/tocomplete.h"

#include "engine/recordsearch.h"
#include "engine/recordservice.h"
#include "presentation/activitymodel.h"
#include "presentation/cards.h"
#include "presentation/lookups.h"
#include "presentation/messages.h"
#include "presentation/recordmatches.h"
#include "presentation/recordresult.h"
#include "salesforce/recordrules.h"
#include "store/connectionstore.h"
#include "store/outboxstore.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr int searchedHere = 500; ///< of the newest records

bool isPlaceholder(const QJsonValue &value)
{
    return value.toString() == placeholderCompany || value.toString() == placeholderName;
}

QString ageOf(const FoundRecord &record, Timestamp now)
{
    const QDateTime created = QDateTime::fromString(record.createdAt, Qt::ISODateWithMs);
    return created.isValid() ? relativeTime(Timestamp(Milliseconds(created.toMSecsSinceEpoch())), now)
                             : QString();
}

/// The org tells a whole name only: the last name is its last word.
QString missing(const FoundRecord &record)
{
    const bool noName = record.name.section(u' ', -1) == placeholderName;
    if (record.company != placeholderCompany)
        return ToComplete::tr("No name");
    return noName ? ToComplete::tr("No name or company") : ToComplete::tr("No company");
}

} // namespace

ToComplete::ToComplete(const Parts &parts)
    : m_parts(parts)
{
}

const OrgChoice *ToComplete::org() const
{
    const auto found = std::find_if(m_orgs.cbegin(), m_orgs.cend(),
        [this](const OrgChoice &choice) { return choice.connection == m_org; });
    return found == m_orgs.cend() ? nullptr : &*found;
}

void ToComplete::refresh()
{
    m_parts.connections.all().then(this, [this](const QList<ConnectionRow> &rows) {
        m_orgs = orgChoices(rows, m_parts.catalog);
        if (!org())
            m_org = m_orgs.isEmpty() ? ConnectionId() : usualOrg(rows, m_orgs.first().connection);
        ask();
    });
}

void ToComplete::chooseOrg(const ConnectionId &connection)
{
    m_org = connection;
    ask();
}

void ToComplete::ask()
{
    const int turn = ++m_turn;
    if (m_org.isEmpty())
        return show(State::Unasked, {});
    m_state = State::Asking;
    emit changed();
    m_parts.search.toComplete(m_org).finally(this, [this, turn](const Result<QList<FoundRecord>> &found) {
        if (turn != m_turn)
            return;
        if (!found)
            return listFromHere(found.error(), turn);
        m_problem.clear();
        QList<Line> lines;
        for (const FoundRecord &record : *found)
            lines.append({record, ageOf(record, m_parts.clock.now())});
        show(State::Listed, lines);
    });
}

/// What was completed since in the org shows here as well: nobody could be asked.
void ToComplete::listFromHere(const Error &error, int turn)
{
    m_problem = messageFor(error, {tr("Salesforce"), org() ? org()->title : QString(), {}}).text();
    m_parts.outbox.list({.connection = m_org, .limit = searchedHere})
        .finally(this, [this, turn](const Result<QList<OutboxRow>> &rows) {
            if (turn != m_turn)
                return;
            if (!rows) {
                m_problem = messageFor(rows.error(), {tr("Salesforce"), {}, {}}).text();
                return show(State::Unread, {});
            }
            QList<Line> lines;
            for (const OutboxRow &row : *rows) {
                const RecordLine line = makeLine(row, m_parts.clock.now());
                if (!line.toComplete || row.removedAt != Timestamp{})
                    continue;
                FoundRecord record;
                record.object = row.object;
                record.id = row.recordId;
                record.name = line.name;
                record.company = line.company;
                lines.append({record, line.when});
            }
            show(State::FromHere, lines);
        });
}

void ToComplete::show(State state, const QList<Line> &lines)
{
    beginResetModel();
    m_state = state;
    m_lines = lines;
    endResetModel();
    emit changed();
}

bool ToComplete::isInOrg(int row) const
{
    return row >= 0 && row < m_lines.size() && !m_lines.at(row).record.id.isEmpty();
}

void ToComplete::open(int row)
{
    if (!isInOrg(row))
        return;
    const FoundRecord &record = m_lines.at(row).record;
    m_parts.records.recordUrl(m_org, record.object, record.id).then(this, [this](const QUrl &url) {
        emit openRequested(url);
    });
}

bool ToComplete::mayComplete(int row) const
{
    return m_state == State::Listed && org() && isInOrg(row);
}

void ToComplete::complete(int row)
{
    if (!mayComplete(row))
        return;
    const Line line = m_lines.at(row);
    const QString title = tr("Complete %1", "a person's name").arg(shownName(line));
    const int turn = ++m_formTurn;
    m_parts.records.describe(m_org, line.record.object)
        .then(this,
            [this, org = *org(), line, title](const ObjectDescribe &describe) {
                return m_parts.search.row(org.connection, line.record)
                    .then(this, [org, line, title, describe](const QJsonObject &values) {
                        return Completion{
                            org, line.record, describe, values, title, completionForm(describe, values)};
                    });
            })
        .finally(this, [this, turn](const Result<Completion> &form) {
            if (turn != m_formTurn)
                return;
            if (!form)
                return emit failed(messageFor(form.error(), {tr("Salesforce"), {}, {}}).text());
            emit completing(std::make_shared<const Completion>(*form));
        });
}

std::unique_ptr<LookupSession> ToComplete::makeLookup(
    const Completion &form, const QStringList &objects) const
{
    return std::make_unique<LookupSession>(m_parts.search, m_parts.clock, form.org.connection, objects);
}

void ToComplete::save(const CompletionForm &form, const QJsonObject &typed)
{
    RecordMatch match{.record = form->record};
    compareRecord(match, form->describe, form->values, typed);
    if (match.update.isEmpty())
        return emit refused(form, {}, tr("Nothing is changed yet."));
    m_parts.search.update(form->org.connection, form->record, match.update)
        .finally(this, [this, form](const Result<Done> &done) {
            if (!done)
                return emit refused(form, remarksOf(done.error()),
                    messageFor(done.error(), {tr("Salesforce"), {}, {}}).text());
            emit completed(tr("Saved in %1").arg(form->org.title), form);
            refresh();
        });
}

int ToComplete::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int ToComplete::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ActivityModel::ColumnCount;
}

QString ToComplete::shownName(const Line &line) const
{
    return line.record.name.isEmpty() ? line.record.object : line.record.name;
}

QString ToComplete::cell(const Line &line, int column) const
{
    switch (column) {
    case ActivityModel::StateColumn:
        return missing(line.record);
    case ActivityModel::RecordColumn:
        return shownName(line);
    case ActivityModel::OrgColumn:
        return org() ? org()->title : QString();
    case ActivityModel::SourceColumn:
        return line.record.id.isEmpty() ? tr("Not sent yet") : line.record.owner;
    case ActivityModel::WhenColumn:
        return line.entered;
    default:
        return {};
    }
}

QVariant ToComplete::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Line &line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cell(line, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == ActivityModel::WhenColumn ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter)
                                                           : QVariant();
    case ActivityModel::SecondLineRole:
        return line.record.company.isEmpty() || line.record.company == placeholderCompany
            ? line.record.object
            : line.record.object + u" · "_s + line.record.company;
    case ActivityModel::StateRole:
        return int(OutboxState::NeedsDecision);
    case ActivityModel::ColourRole:
        return org() ? org()->colour : QString();
    case ActivityModel::RemovedRole:
        return false;
    default:
        return {};
    }
}

QVariant ToComplete::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == ActivityModel::WhenColumn)
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ActivityModel::StateColumn:
        return tr("Missing", "what a record lacks");
    case ActivityModel::RecordColumn:
        return tr("Record");
    case ActivityModel::OrgColumn:
        return tr("Org");
    case ActivityModel::SourceColumn:
        return tr("Owner");
    case ActivityModel::WhenColumn:
        return tr("Entered");
    default:
        return {};
    }
}

QList<RecordSection> completionForm(const ObjectDescribe &describe, const QJsonObject &values)
{
    static const QStringList wanted
        = {u"FirstName"_s, u"LastName"_s, u"Company"_s, u"Title"_s, u"Email"_s, u"Phone"_s, u"AccountId"_s};
    RecordSection section{ToComplete::tr("What is known by now"), {}};
    const QList<RecordSection> form = makeForm(describe);
    for (const QString &name : wanted) {
        const FieldDescribe *const known = describe.field(name);
        if (!known || !known->updateable)
            continue;
        for (const RecordSection &part : form) {
            for (RecordField field : part.fields) {
                if (field.name != name)
                    continue;
                const QJsonValue value = values.value(name);
                const bool isMissing = value.isNull() || value.isUndefined() || isPlaceholder(value);
                field.initial = isMissing ? QJsonValue(QJsonValue::Undefined) : value;
                field.placeholder = isPlaceholder(value) ? value.toString() : QString();
                field.required = false;
                section.fields.append(field);
            }
        }
    }
    return {section};
}

} // namespace patchbay

#include "presentation/tocomplete.h"

#include "base/logging.h"
#include "engine/recordsearch.h"
#include "engine/recordservice.h"
#include "presentation/activitymodel.h"
#include "presentation/cards.h"
#include "presentation/lookups.h"
#include "presentation/messages.h"
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

/// To the letter, unlike what is compared where two records may be the same: whoever edits means it. What was
/// there and is empty now is taken away in the org, which refuses where it must not be.
QJsonObject changesIn(const QList<RecordSection> &sections, const QJsonObject &typed)
{
    QJsonObject changes;
    for (const RecordSection &section : sections) {
        for (const RecordField &field : section.fields) {
            const QJsonValue now = typed.value(field.name);
            const bool isEmpty = now.isUndefined() || now.isNull();
            const bool wasEmpty = field.initial.isUndefined() || field.initial.isNull();
            if (isEmpty && !wasEmpty)
                changes.insert(field.name, QJsonValue(QJsonValue::Null));
            else if (!isEmpty && now != field.initial)
                changes.insert(field.name, now);
        }
    }
    return changes;
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
    const int turn = ++m_turn;
    m_isAsking = true;
    emit changed();
    m_parts.connections.all().finally(this, [this, turn](const Result<QList<ConnectionRow>> &rows) {
        if (turn != m_turn)
            return;
        if (!rows) {
            m_problem = messageFor(rows.error(), {}).text();
            return show(State::Unread, {});
        }
        m_orgs = orgChoices(*rows, m_parts.catalog);
        const ConnectionId before = m_org;
        if (!org())
            m_org = m_orgs.isEmpty() ? ConnectionId() : usualOrg(*rows, m_orgs.first().connection);
        if (m_org != before)
            forgetLines();
        ask();
    });
}

void ToComplete::cancel()
{
    ++m_turn;
    m_isAsking = false;
    emit changed();
}

void ToComplete::chooseOrg(const ConnectionId &connection)
{
    if (m_org == connection && m_isAsking)
        return;
    if (m_org != connection)
        forgetLines(); // they are of another org
    m_org = connection;
    ask();
}

void ToComplete::forgetLines()
{
    beginResetModel();
    m_state = State::Unasked;
    m_lines.clear();
    endResetModel();
}

void ToComplete::ask()
{
    const int turn = ++m_turn;
    if (m_org.isEmpty())
        return show(State::Unasked, {});
    m_isAsking = true;
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
    m_isAsking = false;
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
    const Line &line = m_lines.at(row);
    bringForm(*org(), line.record, tr("Complete %1", "a person's name").arg(shownName(line)));
}

void ToComplete::edit(const ConnectionId &org, const FoundRecord &record)
{
    const int turn = ++m_formTurn;
    m_parts.connections.all().finally(
        this, [this, turn, org, record](const Result<QList<ConnectionRow>> &rows) {
            if (turn != m_formTurn)
                return;
            if (!rows)
                return emit failed(messageFor(rows.error(), {}).text());
            const QList<OrgChoice> orgs = orgChoices(*rows, m_parts.catalog);
            const auto found = std::find_if(orgs.cbegin(), orgs.cend(),
                [&org](const OrgChoice &choice) { return choice.connection == org; });
            if (found == orgs.cend())
                return emit failed(tr("Its connection is gone."));
            bringForm(*found, record, tr("Edit %1", "a person's name").arg(record.name));
        });
}

void ToComplete::leaveForm()
{
    ++m_formTurn;
}

void ToComplete::bringForm(const OrgChoice &org, const FoundRecord &record, const QString &title)
{
    const int turn = ++m_formTurn;
    m_parts.records.describe(org.connection, record.object)
        .then(this,
            [this, org, record, title](const ObjectDescribe &describe) {
                return m_parts.search.row(org.connection, record)
                    .then(this, [org, record, title, describe](const QJsonObject &values) {
                        return Completion{
                            org, record, describe, values, title, completionForm(describe, values)};
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
    const QJsonObject update = changesIn(form->sections, typed);
    if (update.isEmpty())
        return emit refused(form, {}, tr("Nothing is changed yet."));
    m_parts.search.update(form->org.connection, form->record, update)
        .finally(this, [this, form, update](const Result<Done> &done) {
            if (!done)
                return emit refused(form, remarksOf(done.error()),
                    messageFor(done.error(), {tr("Salesforce"), {}, {}}).text());
            noteChanges(*form, update);
            emit completed(tr("Saved in %1").arg(form->org.title), form);
            refresh();
        });
}

/// What was entered here is listed and found as it is called now.
void ToComplete::noteChanges(const Completion &form, const QJsonObject &update)
{
    m_parts.outbox.noteChanged(form.org.connection, form.record.id, update)
        .finally(this, [](const Result<Done> &noted) {
            if (!noted)
                qCWarning(lcGui) << "a record keeps its old name here:" << noted.error().detail;
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

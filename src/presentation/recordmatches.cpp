#include "presentation/recordmatches.h"

#include "engine/recordsearch.h"
#include "engine/recordservice.h"
#include "salesforce/recordrules.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr Milliseconds typingPause{400};
constexpr qsizetype mostShown = 3;

/// Who the record belongs to and what state it is in are decided there, not by a form's own beginnings.
bool isForUpdates(const FieldDescribe &field)
{
    return field.updateable && field.name != "OwnerId"_L1 && field.name != "RecordTypeId"_L1;
}

bool isSameValue(const QJsonValue &a, const QJsonValue &b)
{
    if (a.isString() && b.isString())
        return a.toString().trimmed().compare(b.toString().trimmed(), Qt::CaseInsensitive) == 0;
    return a == b || a.toVariant().toString() == b.toVariant().toString();
}

bool isAddress(const QString &email)
{
    const qsizetype at = email.indexOf(u'@');
    return at > 0 && email.indexOf(u'.', at) > at + 1 && !email.endsWith(u'.');
}

/// What only fills a field that must not be empty is nothing anybody would put over what is known.
bool isPlaceholder(const QString &field, const QJsonValue &value)
{
    return (field == "Company"_L1 && value == QString(placeholderCompany))
        || ((field == "FirstName"_L1 || field == "LastName"_L1) && value == QString(placeholderName));
}

} // namespace

void compareRecord(
    RecordMatch &match, const ObjectDescribe &describe, const QJsonObject &values, const QJsonObject &typed)
{
    match.adds.clear();
    match.changes.clear();
    match.update = {};
    match.compared = true;
    for (const FieldDescribe &field : describe.fields) {
        const QJsonValue value = typed.value(field.name);
        const QJsonValue there = values.value(field.name);
        if (value.isUndefined() || value.isNull() || !isForUpdates(field) || isSameValue(value, there)
            || isPlaceholder(field.name, value))
            continue;
        const bool isEmpty = there.isUndefined() || there.isNull() || there.toString() == placeholderCompany
            || there.toString() == placeholderName;
        (isEmpty ? match.adds : match.changes).append(field.label);
        match.update.insert(field.name, value);
    }
}

RecordMatches::RecordMatches(const Parts &parts)
    : m_parts(parts)
{
}

void RecordMatches::look(const ConnectionId &org, const QString &email, const QJsonObject &typed)
{
    const QString wanted = email.trimmed();
    if (!isAddress(wanted))
        return clear();
    if (org == m_org && wanted == m_email) {
        m_typed = typed;
        return rejudge();
    }
    begin(org, typed);
    m_email = wanted;
    m_parts.clock.after(typingPause, this, [this, turn = m_turn] {
        if (turn == m_turn)
            take(m_parts.search.withEmail(m_org, m_email));
    });
}

void RecordMatches::show(const ConnectionId &org, const QStringList &ids, const QJsonObject &typed)
{
    begin(org, typed);
    take(m_parts.search.withIds(org, ids));
}

void RecordMatches::clear()
{
    ++m_turn;
    m_org = {};
    m_email.clear();
    m_matches.clear();
    m_known.clear();
    if (m_state != State::Nothing)
        settle(State::Nothing);
}

void RecordMatches::begin(const ConnectionId &org, const QJsonObject &typed)
{
    ++m_turn;
    m_org = org;
    m_email.clear();
    m_typed = typed;
    m_matches.clear();
    m_known.clear();
    settle(State::Looking);
}

void RecordMatches::take(const Task<QList<FoundRecord>> &found)
{
    found.finally(this, [this, turn = m_turn](const Result<QList<FoundRecord>> &records) {
        if (turn != m_turn)
            return;
        if (!records)
            return settle(State::Unknown);
        for (const FoundRecord &record : records->first(qMin(records->size(), mostShown))) {
            const QDateTime created = QDateTime::fromString(record.createdAt, Qt::ISODateWithMs);
            const QString when = created.isValid()
                ? tr("created %1").arg(QLocale().toString(created.toLocalTime().date(), QLocale::ShortFormat))
                : QString();
            QStringList parts{record.company, when};
            parts.removeAll(QString());
            m_matches.append({record, record.object, parts.join(u" · "_s), {}, {}, {}, false});
        }
        m_known.resize(m_matches.size());
        settle(m_matches.isEmpty() ? State::None : State::Found);
        for (qsizetype i = 0; i < m_matches.size(); ++i)
            compare(i, turn);
    });
}

void RecordMatches::compare(qsizetype index, int turn)
{
    const FoundRecord record = m_matches.at(index).record;
    m_parts.records.describe(m_org, record.object)
        .then(this,
            [this, record](const ObjectDescribe &describe) {
                return m_parts.search.row(m_org, record).then(this, [describe](const QJsonObject &values) {
                    return Known{describe, values};
                });
            })
        .then(this, [this, index, turn](const Known &known) {
            if (turn != m_turn)
                return;
            m_known[index] = known;
            rejudge();
        });
}

void RecordMatches::rejudge()
{
    for (qsizetype i = 0; i < m_matches.size(); ++i) {
        if (m_known.at(i))
            compareRecord(m_matches[i], m_known.at(i)->describe, m_known.at(i)->values, m_typed);
    }
    emit changed();
}

void RecordMatches::settle(State state)
{
    m_state = state;
    emit changed();
}

Task<Done> RecordMatches::update(qsizetype index)
{
    Q_ASSERT(index >= 0 && index < m_matches.size());
    const RecordMatch &match = m_matches.at(index);
    return m_parts.search.update(m_org, match.record, match.update);
}

} // namespace patchbay

#include "base/logging.h"
#include "engine/outboxworker.h"
#include "presentation/contactcard.h"
#include "presentation/recordviewmodel.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace patchbay
{

// The part of the record form that looks at what the org has already.

void RecordViewModel::noteTyped(const QJsonObject &fields)
{
    if (m_row)
        return; // what is shown is of the result
    const bool isPerson = m_object == "Lead"_L1 || m_object == "Contact"_L1;
    const bool mayAsk = isPerson && !m_org.isEmpty() && !lacksAccess();
    m_matches.look(
        m_org, mayAsk ? fields.value("Email"_L1).toString() : QString(), withoutBeginnings(fields));
}

/// What the form began with is nothing that a person wants to change in another record.
QJsonObject RecordViewModel::withoutBeginnings(const QJsonObject &fields) const
{
    QJsonObject typed = fields;
    for (const RecordSection &section : m_form) {
        for (const RecordField &field : section.fields) {
            if (!field.initial.isUndefined() && typed.value(field.name) == field.initial)
                typed.remove(field.name);
        }
    }
    return typed;
}

/// Of a record that the org's own duplicate rule held back.
void RecordViewModel::showCandidates()
{
    if (!m_row || !m_result)
        return;
    if (m_result->candidates.isEmpty())
        m_matches.clear();
    else if (m_matches.state() == RecordMatches::State::Nothing)
        m_matches.show(m_row->connection, m_result->candidates, withoutBeginnings(m_row->fields));
}

void RecordViewModel::updateMatch(qsizetype index)
{
    if (m_submitting || index < 0 || index >= m_matches.matches().size())
        return;
    const RecordMatch match = m_matches.matches().at(index);
    const bool joins = !keptFollowUps(m_kept.values(), match.record.object).isEmpty();
    if (match.update.isEmpty() && !joins)
        return; // there is nothing to write
    m_submitting = true;
    const ConnectionId asked = m_row ? m_row->connection : m_org;
    const QString org = orgTitle(asked);
    const std::optional<SeenRow> heldBack = m_row ? std::optional(SeenRow::of(*m_row)) : std::nullopt;
    const Task<Done> written = match.update.isEmpty() ? Task<Done>::settled(Done{}) : m_matches.update(index);
    written.finally(this, [this, match, asked, org, heldBack](const Result<Done> &done) {
        m_submitting = false;
        if (!done)
            return emit refused(
                remarksOf(done.error()), messageFor(done.error(), {tr("Salesforce"), org, {}}).text());
        if (heldBack)
            leaveItTo(match.record, *heldBack);
        else
            joinCampaign(asked, match.record);
        startNew();
        //: %1 is a person or company, %2 an org
        emit updated(tr("%1 updated in %2").arg(match.record.name, org));
    });
}

void RecordViewModel::createAnyway()
{
    if (!m_row || !m_result || !m_result->mayOverride)
        return;
    m_matches.clear();
    m_parts.outbox.requeue(SeenRow::of(*m_row), std::nullopt, isHeldByRule(*m_row), m_parts.clock.now())
        .then(this, [this, id = m_row->id](const Done &) { return m_parts.outbox.find(id); })
        .finally(this, [this](const Result<OutboxRow> &row) {
            if (!row)
                return showRefusal(row.error(), {});
            follow(*row);
            m_parts.worker.wake();
        });
}

std::optional<RecordViewModel::Arrived> RecordViewModel::editable() const
{
    const bool isPerson = m_row && (m_row->object == "Lead"_L1 || m_row->object == "Contact"_L1);
    if (!isPerson || !m_result || m_result->state != OutboxState::Sent || m_row->recordId.isEmpty())
        return std::nullopt;
    FoundRecord record;
    record.object = m_row->object;
    record.id = m_row->recordId;
    record.name = recordName(*m_row);
    return Arrived{m_row->connection, record};
}

QJsonObject RecordViewModel::recognise(const QString &text) const
{
    return m_describe ? fieldsOf(readContact(text), *m_describe) : QJsonObject();
}

QString RecordViewModel::labelOf(const QString &name) const
{
    const FieldDescribe *const field = m_describe ? m_describe->field(name) : nullptr;
    return field && !field->label.isEmpty() ? field->label : name;
}

bool RecordViewModel::takesText(const QString &name) const
{
    using Editor = RecordField::Editor;
    constexpr std::array texts{
        Editor::Line, Editor::Area, Editor::Choice, Editor::Email, Editor::Phone, Editor::Url};
    return std::any_of(m_form.begin(), m_form.end(), [&](const RecordSection &section) {
        return std::any_of(section.fields.begin(), section.fields.end(), [&](const RecordField &field) {
            return field.name == name && std::find(texts.begin(), texts.end(), field.editor) != texts.end();
        });
    });
}

void RecordViewModel::requestLinkTo(const FoundRecord &record)
{
    m_parts.records.recordUrl(m_row ? m_row->connection : m_org, record.object, record.id)
        .then(this, [this](const QUrl &url) { emit linkReady(url); });
}

} // namespace patchbay

#include "base/logging.h"
#include "engine/outboxworker.h"
#include "presentation/lookups.h"
#include "presentation/recordviewmodel.h"

using namespace Qt::StringLiterals;

namespace patchbay
{

// The part of the record form that knows what stays from record to record.

void RecordViewModel::showKept()
{
    m_form = madeForm();
    emit keptChanged();
    emit formChanged();
}

QList<RecordSection> RecordViewModel::madeForm() const
{
    if (!m_describe)
        return {};
    const QList<RecordSection> form = makeForm(*m_describe, m_layout ? &*m_layout : nullptr);
    return beginningWith(form, keptFields(m_kept.values(), m_object, &*m_describe));
}

QJsonObject RecordViewModel::withKept(const QJsonObject &fields) const
{
    QJsonObject whole = keptFields(m_kept.values(), m_object, m_describe ? &*m_describe : nullptr);
    for (auto field = fields.begin(); field != fields.end(); ++field)
        whole.insert(field.key(), *field);
    return whole;
}

QJsonObject RecordViewModel::keptBeginnings() const
{
    QJsonObject beginnings;
    for (const RecordSection &section : m_form) {
        for (const RecordField &field : section.fields) {
            if (field.name == "LeadSource"_L1 || field.name == "OwnerId"_L1)
                beginnings.insert(field.name, field.initial.isUndefined() ? QJsonValue() : field.initial);
        }
    }
    return beginnings;
}

QList<RecordSection> RecordViewModel::keptChoices() const
{
    return keptForm(m_form, m_kept.values());
}

std::unique_ptr<LookupSession> RecordViewModel::makeLookup(const QStringList &objects) const
{
    auto session = std::make_unique<LookupSession>(m_parts.search, m_parts.clock, m_org, objects);
    const KeptValues &kept = m_kept.values();
    session->remember({{kept.owner}, kept.ownerName, {}});
    session->remember({{kept.campaign}, kept.campaignName, {}});
    return session;
}

/// A rule of the org would give the record to somebody else.
bool RecordViewModel::mayBeAssigned(const QJsonObject &fields) const
{
    const QString &owner = m_kept.values().owner;
    return owner.isEmpty() || fields.value("OwnerId"_L1).toString() != owner;
}

/// Who is in the org already is at the fair as well.
void RecordViewModel::joinCampaign(const ConnectionId &org, const FoundRecord &record)
{
    const QList<FollowUp> followUps = keptFollowUps(m_kept.values(), record.object);
    for (const FollowUp &followUp : followUps) {
        RecordDraft draft;
        draft.connection = org;
        draft.object = followUp.object;
        draft.fields = followUp.fields;
        draft.fields.insert(followUp.field, record.id.value);
        draft.useAssignmentRule = false;
        draft.about = followUp.about;
        m_parts.records.submit(draft).finally(this, [this](const Result<OutboxRow> &row) {
            if (!row)
                return showRefusal(row.error(), {});
            refreshToday();
            m_parts.worker.wake();
        });
    }
}

/// What was held back is not needed any more; its place in a campaign is the other record's.
void RecordViewModel::leaveItTo(const FoundRecord &record, const SeenRow &heldBack)
{
    const QString field = memberField(record.object);
    const Task<Done> left = field.isEmpty()
        ? m_parts.outbox.discard(heldBack)
        : m_parts.outbox.replace(heldBack, record.id, field, m_parts.clock.now());
    left.finally(this, [this](const Result<Done> &done) {
        if (!done)
            qCWarning(lcGui) << "a record that was held back stays:" << done.error().detail;
        refreshToday();
        m_parts.worker.wake();
    });
}

} // namespace patchbay

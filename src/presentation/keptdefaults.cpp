#include "presentation/keptdefaults.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

bool isQueue(const QString &id)
{
    return id.startsWith("00G"_L1);
}

const RecordField *findField(const QList<RecordSection> &form, QLatin1StringView name)
{
    for (const RecordSection &section : form) {
        for (const RecordField &field : section.fields) {
            if (field.name == name)
                return &field;
        }
    }
    return nullptr;
}

bool mayOwn(const QString &owner, const QString &object, const ObjectDescribe *describe)
{
    if (!describe)
        return object == "Lead"_L1 || !isQueue(owner);
    const FieldDescribe *const field = describe->field(u"OwnerId"_s);
    return field && field->createable && (!isQueue(owner) || field->referenceTo.contains("Group"_L1));
}

bool mayComeFrom(const QString &source, const ObjectDescribe *describe)
{
    if (!describe)
        return true;
    const FieldDescribe *const field = describe->field(u"LeadSource"_s);
    return field && field->createable
        && std::any_of(field->picklist.cbegin(), field->picklist.cend(),
            [&source](const PicklistValue &entry) { return entry.active && entry.value == source; });
}

} // namespace

KeptDefaults::KeptDefaults(KeptValuesStore &store)
    : m_store(store)
{
}

void KeptDefaults::setOrg(const ConnectionId &org)
{
    if (m_org == org)
        return;
    m_org = org;
    ++m_turn;
    if (std::exchange(m_values, {}) != m_values)
        emit changed();
    refresh();
}

void KeptDefaults::refresh()
{
    if (m_org.isEmpty())
        return;
    m_store.read(m_org).then(this, [this, turn = ++m_turn](const KeptValues &values) {
        if (turn != m_turn || values == m_values)
            return;
        m_values = values;
        emit changed();
    });
}

void KeptDefaults::keep(const KeptValues &values)
{
    m_store.keep(m_org, values).finally(this, [this](const Result<Done> &kept) {
        if (!kept)
            emit failed(kept.error());
        refresh();
    });
}

QString KeptDefaults::summary() const
{
    QStringList words{m_values.campaignName, m_values.leadSource};
    if (!m_values.owner.isEmpty()) {
        words.append(isQueue(m_values.owner) ? tr("%1 queue", "a queue's name").arg(m_values.ownerName)
                                             : tr("for %1", "the owner's name").arg(m_values.ownerName));
    }
    words.removeAll(QString());
    return words.join(u" · "_s);
}

bool takesKeptValues(const QString &object)
{
    return object == "Lead"_L1 || object == "Contact"_L1;
}

QJsonObject keptFields(const KeptValues &values, const QString &object, const ObjectDescribe *describe)
{
    QJsonObject fields;
    if (!takesKeptValues(object))
        return fields;
    if (!values.leadSource.isEmpty() && mayComeFrom(values.leadSource, describe))
        fields.insert("LeadSource"_L1, values.leadSource);
    if (!values.owner.isEmpty() && mayOwn(values.owner, object, describe))
        fields.insert("OwnerId"_L1, values.owner);
    return fields;
}

QList<RecordSection> beginningWith(QList<RecordSection> form, const QJsonObject &values)
{
    for (RecordSection &section : form) {
        for (RecordField &field : section.fields) {
            if (values.contains(field.name))
                field.initial = values.value(field.name);
        }
    }
    return form;
}

QList<RecordSection> keptForm(const QList<RecordSection> &form, const KeptValues &values)
{
    RecordField campaign;
    campaign.name = campaignField;
    campaign.label = KeptDefaults::tr("Campaign");
    campaign.editor = RecordField::Editor::Lookup;
    campaign.lookup = {u"Campaign"_s};
    campaign.help = KeptDefaults::tr("Whoever you enter becomes a member of it.");
    if (!values.campaign.isEmpty())
        campaign.initial = values.campaign;
    RecordSection section{KeptDefaults::tr("For everybody you enter"), {campaign}};
    const std::pair<QLatin1StringView, QString> others[]
        = {{"LeadSource"_L1, values.leadSource}, {"OwnerId"_L1, values.owner}};
    for (const auto &[name, value] : others) {
        const RecordField *const found = findField(form, name);
        if (!found)
            continue;
        RecordField field = *found;
        field.required = false;
        field.controller.clear();
        field.initial = value.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(value);
        section.fields.append(field);
    }
    return {section};
}

QString memberField(const QString &object)
{
    return takesKeptValues(object) ? object + u"Id"_s : QString();
}

QList<FollowUp> keptFollowUps(const KeptValues &values, const QString &object)
{
    if (values.campaign.isEmpty() || !takesKeptValues(object))
        return {};
    return {{u"CampaignMember"_s, {{QString(campaignField), values.campaign}}, memberField(object),
        values.campaignName}};
}

} // namespace patchbay

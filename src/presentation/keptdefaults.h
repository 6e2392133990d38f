#pragma once

#include "engine/recordservice.h"
#include "presentation/recordform.h"
#include "store/keptvaluesstore.h"

#include <QObject>

namespace patchbay
{

/// What stays from lead to lead for a fair or a shift, of the org that is chosen. On disk until a person ends
/// it, and the same in all windows. Event loop only.
class KeptDefaults final : public QObject
{
    Q_OBJECT
public:
    explicit KeptDefaults(KeptValuesStore &store);

    void setOrg(const ConnectionId &org);
    /// Reads again: another window may have changed them.
    void refresh();
    void keep(const KeptValues &values);
    void end() { keep({}); }

    [[nodiscard]] const KeptValues &values() const { return m_values; }
    /// "Spring trade fair · Trade Show · East queue"
    [[nodiscard]] QString summary() const;

signals:
    void changed();
    void failed(const patchbay::Error &error);

private:
    KeptValuesStore &m_store;
    ConnectionId m_org;
    KeptValues m_values;
    int m_turn = 0;
};

/// Leads and contacts: what a person meets at a fair.
[[nodiscard]] bool takesKeptValues(const QString &object);

/// The kept values as fields of such a record; what it cannot have is left out (a queue owns no contact).
/// Without a describe the org is taken for a standard one. Pure.
[[nodiscard]] QJsonObject keptFields(
    const KeptValues &values, const QString &object, const ObjectDescribe *describe);

/// The form with these values to begin with. Pure.
[[nodiscard]] QList<RecordSection> beginningWith(QList<RecordSection> form, const QJsonObject &values);

/// The fields in which a person chooses what stays; `form` is that of a lead. Pure.
[[nodiscard]] QList<RecordSection> keptForm(const QList<RecordSection> &form, const KeptValues &values);

/// The name under which keptForm() has the campaign.
inline constexpr QLatin1StringView campaignField("CampaignId");

/// Where a record's id goes in a campaign's member: "LeadId"; empty: it cannot be one.
[[nodiscard]] QString memberField(const QString &object);

/// Who is entered becomes a member of the kept campaign. Pure.
[[nodiscard]] QList<FollowUp> keptFollowUps(const KeptValues &values, const QString &object);

} // namespace patchbay

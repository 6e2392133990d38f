#include "demoorg/recordrules.h"

#include <QDate>

using namespace Qt::StringLiterals;

namespace patchbay::demoorg
{

namespace
{

bool hasValue(const QJsonObject &values, QLatin1StringView name)
{
    return !values.value(name).isNull() && !values.value(name).isUndefined();
}

QString joined(const QStringList &parts, const QString &separator)
{
    QStringList present;
    for (const QString &part : parts)
        if (!part.isEmpty())
            present.append(part);
    return present.join(separator);
}

struct Stage {
    QLatin1StringView name;
    int probability;
    QLatin1StringView category;
};

constexpr Stage stages[] = {{"Prospecting"_L1, 10, "Pipeline"_L1}, {"Qualification"_L1, 10, "Pipeline"_L1},
    {"Needs Analysis"_L1, 20, "Pipeline"_L1}, {"Value Proposition"_L1, 50, "Pipeline"_L1},
    {"Id. Decision Makers"_L1, 60, "Pipeline"_L1}, {"Perception Analysis"_L1, 70, "Pipeline"_L1},
    {"Proposal/Price Quote"_L1, 75, "Pipeline"_L1}, {"Negotiation/Review"_L1, 90, "Pipeline"_L1},
    {"Closed Won"_L1, 100, "Closed"_L1}, {"Closed Lost"_L1, 0, "Omitted"_L1}};

void deriveOpportunity(QJsonObject &record)
{
    const QString name = record["StageName"_L1].toString();
    record["IsClosed"_L1] = name.startsWith("Closed"_L1);
    record["IsWon"_L1] = name == "Closed Won"_L1;
    for (const Stage &stage : stages) {
        if (stage.name != name)
            continue;
        if (!hasValue(record, "Probability"_L1))
            record["Probability"_L1] = stage.probability;
        record["ForecastCategory"_L1] = QString(stage.category);
        record["ForecastCategoryName"_L1] = QString(stage.category);
    }
    if (hasValue(record, "Amount"_L1))
        record["ExpectedRevenue"_L1]
            = record["Amount"_L1].toDouble() * record["Probability"_L1].toDouble() / 100;
    const QDate close = QDate::fromString(record["CloseDate"_L1].toString(), Qt::ISODate);
    if (close.isValid()) {
        record["FiscalYear"_L1] = close.year();
        record["FiscalQuarter"_L1] = (close.month() + 2) / 3;
        record["Fiscal"_L1] = u"%1 %2"_s.arg(close.year()).arg((close.month() + 2) / 3);
    }
}

} // namespace

void deriveFields(const ObjectDef &object, QJsonObject &record)
{
    if (object.field(u"FirstName"_s) && object.field(u"LastName"_s))
        record["Name"_L1]
            = joined({record["FirstName"_L1].toString(), record["LastName"_L1].toString()}, u" "_s);
    if (object.name == "Opportunity"_L1)
        deriveOpportunity(record);
    if (object.name == "Task"_L1) {
        record["IsClosed"_L1] = record["Status"_L1].toString() == "Completed"_L1;
        record["IsHighPriority"_L1] = record["Priority"_L1].toString() == "High"_L1;
    }
    if (object.name == "CampaignMember"_L1) {
        if (hasValue(record, "ContactId"_L1))
            record["LeadId"_L1] = QJsonValue();
        record["HasResponded"_L1] = record["Status"_L1].toString() == "Responded"_L1;
        if (!hasValue(record, "Status"_L1))
            record["Status"_L1] = u"Sent"_s;
    }
}

} // namespace patchbay::demoorg

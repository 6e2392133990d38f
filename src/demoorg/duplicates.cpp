#include "demoorg/duplicates.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay::demoorg
{

namespace
{

/// Up to this version the key of the details was misspelt.
constexpr double lastMisspelt = 61.0;

} // namespace

Duplicates::Duplicates(Records &records, const Catalog &catalog)
    : m_records(records)
    , m_catalog(catalog)
{
}

QStringList Duplicates::matches(
    const DuplicateRule &rule, const QJsonObject &record, const QStringList &changed)
{
    QStringList found;
    for (const QStringList &key : rule.keys) {
        if (std::ranges::none_of(key, [&](const QString &name) { return changed.contains(name); }))
            continue;
        QJsonObject values;
        for (const QString &name : key)
            values.insert(name, record.value(name));
        found += m_records.findAlike(rule.matchObject, values, record["Id"_L1].toString());
    }
    found.removeDuplicates();
    return found;
}

QJsonObject Duplicates::details(
    const ObjectDef &object, const DuplicateRule &rule, const QStringList &ids, const Writer &writer)
{
    const ObjectDef *matched = m_catalog.object(rule.matchObject);
    QJsonArray records;
    for (const QString &id : ids) {
        const std::optional<StoredRecord> record = m_records.find(id);
        if (!record || !matched)
            continue;
        const QStringList fields = writer.options.showDuplicates ? QStringList() : QStringList{u"Id"_s};
        records.append(QJsonObject{{u"additionalInformation"_s, QJsonArray()},
            {u"fieldDiffs"_s, QJsonArray()}, {u"matchConfidence"_s, 100.0},
            {u"record"_s, shownRecord(*matched, *record, writer.version, fields)}});
    }
    const QJsonObject result{{u"entityType"_s, rule.matchObject}, {u"errors"_s, QJsonArray()},
        {u"matchEngine"_s, u"FuzzyMatchEngine"_s}, {u"matchRecords"_s, records}, {u"rule"_s, rule.matchRule},
        {u"size"_s, records.size()}, {u"success"_s, true}};
    return {{u"allowSave"_s, rule.allowSave}, {u"duplicateRule"_s, rule.name},
        {u"duplicateRuleEntityType"_s, object.name}, {u"errorMessage"_s, rule.message},
        {u"matchResults"_s, QJsonArray{result}}};
}

QList<ApiError> Duplicates::check(
    const ObjectDef &object, const QJsonObject &record, const QStringList &changed, const Writer &writer)
{
    for (const DuplicateRule &rule : object.rules.duplicates) {
        if (rule.allowSave && writer.options.saveDuplicates)
            continue;
        const QStringList ids = matches(rule, record, changed);
        if (ids.isEmpty())
            continue;
        const QString key
            = writer.version.toDouble() > lastMisspelt ? u"duplicateResult"_s : u"duplicateResut"_s;
        ApiError error{400, u"DUPLICATES_DETECTED"_s, rule.message};
        error.more = QJsonObject{{key, details(object, rule, ids, writer)}};
        return {error};
    }
    return {};
}

} // namespace patchbay::demoorg

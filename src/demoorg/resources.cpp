#include "demoorg/resources.h"

using namespace Qt::StringLiterals;

namespace patchbay::demoorg
{

namespace
{

struct Limit {
    const char *name;
    int max;
};

// The first pair is counted; the others stand still, as those of an org nobody else uses.
constexpr Limit steadyLimits[] = {{"ActiveScratchOrgs", 3}, {"AnalyticsExternalDataSizeMB", 40960},
    {"ConcurrentAsyncGetReportInstances", 200}, {"ConcurrentEinsteinDataInsightsStoryCreation", 5},
    {"ConcurrentSyncReportRuns", 20}, {"DailyAnalyticsDataflowJobExecutions", 60},
    {"DailyAnalyticsUploadedFilesSizeMB", 51200}, {"DailyAsyncApexExecutions", 250000},
    {"DailyAsyncApexTests", 500}, {"DailyBulkApiBatches", 15000}, {"DailyBulkV2QueryFileStorageMB", 976562},
    {"DailyBulkV2QueryJobs", 10000}, {"DailyDeliveredPlatformEvents", 10000},
    {"DailyDurableGenericStreamingApiEvents", 10000}, {"DailyDurableStreamingApiEvents", 10000},
    {"DailyFunctionsApiCallLimit", 40000}, {"DailyGenericStreamingApiEvents", 10000}, {"DailyScratchOrgs", 6},
    {"DailyStandardVolumePlatformEvents", 10000}, {"DailyStreamingApiEvents", 10000},
    {"DailyWorkflowEmails", 1000}, {"DataStorageMB", 5}, {"DurableStreamingApiConcurrentClients", 20},
    {"FileStorageMB", 20}, {"HourlyAsyncReportRuns", 1200}, {"HourlyDashboardRefreshes", 200},
    {"HourlyDashboardResults", 5000}, {"HourlyDashboardStatuses", 999999999},
    {"HourlyLongTermIdMapping", 100000}, {"HourlyManagedContentPublicRequests", 50000},
    {"HourlyODataCallout", 1000}, {"HourlyPublishedPlatformEvents", 50000},
    {"HourlyPublishedStandardVolumePlatformEvents", 1000}, {"HourlyShortTermIdMapping", 100000},
    {"HourlySyncReportRuns", 500}, {"HourlyTimeBasedWorkflow", 1000}, {"MassEmail", 10},
    {"MonthlyEinsteinDiscoveryStoryCreation", 500}, {"Package2VersionCreates", 6},
    {"Package2VersionCreatesWithoutValidation", 500}, {"PrivateConnectOutboundCalloutHourlyLimitMB", 0},
    {"SingleEmail", 15}, {"StreamingApiConcurrentClients", 20}};

QJsonObject entry(int max, int remaining)
{
    return {{u"Max"_s, max}, {u"Remaining"_s, remaining}};
}

/// Three releases a year, winter named after the year to come; one label is typeset.
QString seasonOf(int version)
{
    static const QStringList seasons{u"Spring"_s, u"Summer"_s, u"Winter"_s};
    const int index = version - oldestVersion;
    const int year = 11 + index / 3 + (index % 3 == 2 ? 1 : 0);
    const QChar apostrophe = version == 42 ? QChar(u'’') : QChar(u'\'');
    return u"%1 %2%3"_s.arg(seasons[index % 3]).arg(apostrophe).arg(year);
}

} // namespace

Response versions()
{
    QJsonArray list;
    for (int version = oldestVersion; version <= newestVersion; ++version) {
        const QString number = QString::number(version) + u".0"_s;
        list.append(QJsonObject{{u"label"_s, seasonOf(version)}, {u"url"_s, u"/services/data/v"_s + number},
            {u"version"_s, number}});
    }
    return jsonResponse(list);
}

Response resources(const Call &call)
{
    QJsonObject map;
    for (const char *name : {"sobjects", "query", "queryAll", "search", "parameterizedSearch", "limits",
             "composite", "jobs", "recent"})
        map.insert(QString::fromLatin1(name), call.base() + QString::fromLatin1(name));
    if (const std::optional<User> user = call.pod.users.find(call.caller.userId))
        map.insert(u"identity"_s, call.pod.identityUrl(*user));
    return jsonResponse(map);
}

Response limits(const Call &call)
{
    const int daily = call.pod.settings.dailyLimit;
    const int used = call.org.callsOn(call.pod.now());
    QJsonObject answer{{u"DailyApiRequests"_s, entry(daily, qMax(0, daily - used))}};
    for (const Limit &limit : steadyLimits)
        answer.insert(QLatin1StringView(limit.name), entry(limit.max, limit.max));
    QJsonObject permissionSets = entry(1500, 1498);
    permissionSets.insert(u"CreateCustom"_s, entry(1000, 998));
    answer.insert(u"PermissionSets"_s, permissionSets);
    return jsonResponse(answer);
}

Response recentRows(const Call &call)
{
    constexpr int most = 200;
    const int limit = call.request.query().value(u"limit"_s).toInt();
    QJsonArray list;
    const QList<Row> rows = call.org.db.run(
        "SELECT id FROM records WHERE deleted=0 AND json_extract(body,'$.LastModifiedById')=? "
        "ORDER BY json_extract(body,'$.LastModifiedDate') DESC, rowid DESC LIMIT ?",
        {call.caller.userId, limit > 0 ? qMin(limit, most) : most});
    for (const Row &row : rows) {
        const std::optional<StoredRecord> record = call.org.records.find(row[0].toString());
        const ObjectDef *object = record ? call.catalog.object(record->type) : nullptr;
        if (object && object->describe["mruEnabled"_L1].toBool())
            list.append(shownRecord(*object, *record, call.version, {u"Id"_s, object->nameField()}));
    }
    return jsonResponse(list);
}

Response recordCount(const Call &call)
{
    QStringList names = call.request.query().value(u"sObjects"_s).split(u',', Qt::SkipEmptyParts);
    if (names.isEmpty())
        for (const ObjectDef &object : call.catalog.objects())
            names.append(object.name);
    QJsonArray counts;
    for (const QString &name : std::as_const(names))
        if (const ObjectDef *object = call.catalog.object(name.trimmed()))
            counts.append(
                QJsonObject{{u"count"_s, call.org.records.count(object->name)}, {u"name"_s, object->name}});
    return jsonResponse(QJsonObject{{u"sObjects"_s, counts}});
}

} // namespace patchbay::demoorg

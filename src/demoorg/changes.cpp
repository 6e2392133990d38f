#include "demoorg/changes.h"

#include "demoorg/valuereader.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace patchbay::demoorg
{

namespace
{

constexpr int rememberedDays = 30;

tl::unexpected<Response> refused(const QString &code, const QString &message)
{
    return tl::unexpected<Response>(errorResponse({400, code, message}));
}

struct Span {
    QString from;
    QString to;
};

/// Minutes are what counts here; a span is at least one and lies within the last thirty days.
tl::expected<Span, Response> readSpan(const Call &call)
{
    const Parameters query = call.request.query();
    Span span{canonicalDateTime(query.value(u"start"_s)), canonicalDateTime(query.value(u"end"_s))};
    if (span.from.isEmpty() || span.to.isEmpty())
        return refused(u"INVALID_REPLICATION_DATE"_s, u"start and end are needed, as dates with a time"_s);
    if (span.from.left(16) >= span.to.left(16))
        return refused(
            u"INVALID_REPLICATION_DATE"_s, u"endDate should be at least one minute greater than startDate"_s);
    if (span.from < apiTime(call.pod.now() - std::chrono::hours(24) * rememberedDays))
        return refused(u"INVALID_REPLICATION_DATE"_s, u"startDate cannot be more than 30 days ago"_s);
    return span;
}

} // namespace

Response changedRows(const Call &call, const ObjectDef &object, bool deleted)
{
    if (!call.isGet())
        return onlyGet(call);
    const auto span = readSpan(call);
    if (!span)
        return span.error();
    QJsonArray ids;
    const QList<Row> rows = call.org.db.run("SELECT id, json_extract(body,'$.SystemModstamp') AS stamp FROM "
                                            "records WHERE type=? AND deleted=? AND "
                                            "stamp>=? AND stamp<? ORDER BY stamp, id",
        {object.name, deleted, span->from, span->to});
    for (const Row &row : rows)
        ids.append(deleted
                ? QJsonValue(QJsonObject{{u"deletedDate"_s, row[1].toString()}, {u"id"_s, row[0].toString()}})
                : QJsonValue(row[0].toString()));
    QJsonObject answer{{deleted ? u"deletedRecords"_s : u"ids"_s, ids}, {u"latestDateCovered"_s, span->to}};
    if (deleted)
        answer.insert(
            u"earliestDateAvailable"_s, apiTime(call.pod.now() - std::chrono::hours(24) * rememberedDays));
    return jsonResponse(answer);
}

} // namespace patchbay::demoorg

#include "demoorg/restapi.h"

#include "demoorg/bulkresources.h"
#include "demoorg/bulkwork.h"
#include "demoorg/changes.h"
#include "demoorg/collections.h"
#include "demoorg/describes.h"
#include "demoorg/layouts.h"
#include "demoorg/resources.h"
#include "demoorg/rows.h"
#include "demoorg/search.h"
#include "demoorg/uiapi.h"

using namespace Qt::StringLiterals;

namespace patchbay::demoorg
{

namespace
{

constexpr int smallestBatch = 200;

int batchSizeOf(const Call &call)
{
    const int largest = call.pod.settings.maxBatchSize;
    const QByteArray options = call.request.header("sforce-query-options");
    const qsizetype at = options.indexOf("batchSize=");
    if (at < 0)
        return largest;
    const int wanted = options.mid(at + 10).split(',').first().split(';').first().trimmed().toInt();
    return qMin(largest, qMax(smallestBatch, wanted));
}

} // namespace

RestApi::RestApi(Pod &pod)
    : m_queries(pod)
    , m_composite([this](const Call &call) { return dispatch(call); })
{
}

Response RestApi::handle(const Call &call)
{
    doBulkWork(call.pod, call.org);
    return dispatch(call);
}

Response RestApi::dispatch(const Call &call)
{
    const QString first = call.path.value(0);
    if (first == "sobjects"_L1)
        return sobjects(call);
    if (first == "composite"_L1)
        return call.path.value(1) == "sobjects"_L1 ? collections(call) : m_composite.handle(call);
    if (first == "parameterizedSearch"_L1)
        return parameterizedSearch(call);
    if (first == "search"_L1)
        return search(call);
    if (first == "jobs"_L1)
        return jobs(call);
    if (first == "ui-api"_L1)
        return uiApi(call);
    static const QStringList readable{u"limits"_s, u"query"_s, u"queryAll"_s, u"recent"_s};
    if (!call.path.isEmpty() && !readable.contains(first))
        return notFound();
    if (!call.isGet())
        return onlyGet(call);
    if (call.path.isEmpty())
        return resources(call);
    if (first == "limits"_L1)
        return call.path.value(1) == "recordCount"_L1 ? recordCount(call) : limits(call);
    return first == "recent"_L1 ? recentRows(call) : query(call);
}

Response RestApi::jobs(const Call &call)
{
    if (call.path.value(1) == "ingest"_L1)
        return ingestJobs(call);
    return call.path.value(1) == "query"_L1 ? queryJobs(call) : notFound();
}

Response RestApi::sobjects(const Call &call)
{
    if (call.path.size() == 1)
        return call.isGet() ? describeGlobal(call) : onlyGet(call);
    const ObjectDef *object = call.catalog.object(call.path.at(1));
    if (!object)
        return notFound();
    const qsizetype parts = call.path.size();
    if (parts == 2 && call.is("POST"))
        return createRow(call, *object);
    if (parts == 2)
        return call.isGet() ? objectSummary(call, *object)
                            : methodNotAllowed(call.request.method, u"GET,HEAD,POST"_s);
    if (call.path.at(2) == "describe"_L1)
        return describes(call, *object);
    if (parts == 3 && call.path.at(2) == "Id"_L1)
        return call.is("POST") ? createRow(call, *object) : methodNotAllowed(call.request.method, u"POST"_s);
    if (parts == 3 && (call.path.at(2) == "updated"_L1 || call.path.at(2) == "deleted"_L1))
        return changedRows(call, *object, call.path.at(2) == "deleted"_L1);
    if (parts == 3)
        return rowById(call, *object, call.path.at(2));
    return parts == 4 ? rowByKey(call, *object, call.path.at(2), call.path.at(3)) : notFound();
}

Response RestApi::describes(const Call &call, const ObjectDef &object)
{
    if (!call.isGet())
        return onlyGet(call);
    const QString what = call.path.value(3);
    if (call.path.size() == 3)
        return describe(call, object);
    if (what == "layouts"_L1 && call.path.size() <= 5)
        return layouts(call, object, call.path.value(4));
    return what == "compactLayouts"_L1 && call.path.size() == 4 ? compactLayouts(call, object) : notFound();
}

Response RestApi::query(const Call &call)
{
    if (call.path.size() > 1)
        return m_queries.more(call, call.path.at(1), batchSizeOf(call));
    const Parameters query = call.request.query();
    return m_queries.run(call, query.value(u"q"_s), call.path.at(0) == "queryAll"_L1, batchSizeOf(call));
}

} // namespace patchbay::demoorg

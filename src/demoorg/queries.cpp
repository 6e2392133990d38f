#include "demoorg/queries.h"

#include "demoorg/aggregates.h"
#include "demoorg/querycolumns.h"
#include "demoorg/resultrows.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace patchbay::demoorg
{

namespace
{

constexpr int maxQueryLength = 100'000;
constexpr auto locatorLife = std::chrono::hours(48);

constexpr qsizetype maxAggregates = 2000;

Response invalidLocator()
{
    return errorResponse({400, u"INVALID_QUERY_LOCATOR"_s, u"invalid query locator"_s});
}

/// What only the catalogue knows of a query: its children's objects, and the fields of FIELDS().
Soql<bool> settle(SoqlQuery &query, const SoqlScope &scope)
{
    const ObjectDef *object = scope.catalog.object(query.object);
    for (const auto &child : std::as_const(query.children)) {
        const QJsonObject relation = object ? childRelation(*object, child->object) : QJsonObject();
        if (object && relation.isEmpty())
            return tl::unexpected<SoqlError>(SoqlError{u"INVALID_TYPE"_s,
                u"Didn't understand relationship '%1' in FROM part of query call. If you are attempting to use a custom relationship, be sure to append the '__r' after the custom relationship name. Please reference your WSDL or the describe call for the appropriate names."_s
                    .arg(child->object),
                child->objectOffset});
        child->relationship = std::exchange(child->object, relation["childSObject"_L1].toString());
        if (!scope.catalog.object(child->object))
            continue; // known to the describe, but this org has no rows of it
        if (const auto settled = settleFields(*child, scope.catalog); !settled)
            return settled;
        if (const auto plan = planSoql(*child, scope); !plan)
            return tl::unexpected<SoqlError>(plan.error());
    }
    return settleFields(query, scope.catalog);
}

} // namespace

tl::expected<PreparedQuery, ApiError> prepareQuery(const QString &text, const SoqlScope &scope)
{
    const auto wrong
        = [&](const SoqlError &error) { return tl::unexpected<ApiError>(soqlApiError(error, text)); };
    if (text.trimmed().isEmpty())
        return tl::unexpected<ApiError>(
            ApiError{400, u"MALFORMED_QUERY"_s, u"A query string has to be specified"_s});
    if (text.size() > maxQueryLength)
        return tl::unexpected<ApiError>(ApiError{
            400, u"MALFORMED_QUERY"_s, u"SOQL statements cannot be longer than 100000 characters."_s});
    Soql<SoqlQuery> query = parseSoql(text);
    if (!query)
        return wrong(query.error());
    if (const auto settled = settle(*query, scope); !settled)
        return wrong(settled.error());
    const Soql<SoqlPlan> plan = planSoql(*query, scope);
    if (!plan)
        return wrong(plan.error());
    return PreparedQuery{std::move(*query), *plan};
}

Queries::Queries(Pod &pod)
    : m_pod(pod)
{
}

Response Queries::run(const Call &call, const QString &text, bool withDeleted, int batchSize)
{
    auto prepared = prepareQuery(text, scopeOf(call, withDeleted));
    if (!prepared)
        return errorResponse(prepared.error());
    SoqlQuery &query = prepared->query;
    const SoqlPlan &plan = prepared->plan;
    if (call.request.query().value(u"columns"_s) == "true"_L1)
        return jsonResponse(queryColumns(query, *plan.object, call.catalog));
    auto cursor = std::make_shared<Cursor>();
    cursor->orgId = call.org.id;
    cursor->opened = m_pod.now();
    cursor->object = plan.object->name;
    for (const Row &row : call.org.db.run(plan.sql, plan.binds))
        cursor->ids.append(row[0].toString());
    if (query.countOnly)
        return jsonResponse(QJsonObject{
            {u"totalSize"_s, cursor->ids.size()}, {u"done"_s, true}, {u"records"_s, QJsonArray{}}});
    if (!query.aggregates.isEmpty())
        return aggregated(call, query, plan, text);
    cursor->query = std::make_shared<const SoqlQuery>(std::move(query));
    return page(call, cursor, 0, batchSize, {});
}

Response Queries::aggregated(
    const Call &call, const SoqlQuery &query, const SoqlPlan &plan, const QString &text)
{
    std::vector<StoredRecord> rows;
    for (const Row &row : call.org.db.run(plan.sql, plan.binds))
        if (std::optional<StoredRecord> record = call.org.records.find(row[0].toString()))
            rows.push_back(std::move(*record));
    const SoqlScope scope = scopeOf(call);
    const auto value = [&](qsizetype row, const SoqlPath &path) {
        return valueAt(call, scope, path, *plan.object, rows[static_cast<size_t>(row)]);
    };
    const Soql<QJsonArray> results
        = aggregate(query, *plan.object, scope, static_cast<qsizetype>(rows.size()), value);
    if (!results)
        return errorResponse(soqlApiError(results.error(), text));
    if (results->size() > maxAggregates)
        return errorResponse({400, u"EXCEEDED_ID_LIMIT"_s,
            u"Aggregate query does not support queryMore(), use LIMIT to restrict the results to a single batch"_s});
    return jsonResponse(
        QJsonObject{{u"totalSize"_s, results->size()}, {u"done"_s, true}, {u"records"_s, *results}});
}

Response Queries::more(const Call &call, const QString &locator, int batchSize)
{
    const qsizetype dash = locator.lastIndexOf(u'-');
    bool isNumber = false;
    const qsizetype from = locator.mid(dash + 1).toLongLong(&isNumber);
    const std::shared_ptr<Cursor> *cursor = m_cursors.object(locator.left(dash));
    if (dash < 0 || !isNumber || !cursor || from < 0 || from >= (*cursor)->ids.size()
        || (*cursor)->orgId != call.org.id || m_pod.now() - (*cursor)->opened > locatorLife)
        return invalidLocator();
    return page(call, *cursor, from, batchSize, locator.left(dash));
}

Response Queries::page(
    const Call &call, const std::shared_ptr<Cursor> &cursor, qsizetype from, int batchSize, QString locator)
{
    const ObjectDef *object = call.catalog.object(cursor->object);
    if (!object)
        return invalidLocator();
    const qsizetype end = qMin(from + batchSize, cursor->ids.size());
    QJsonArray records;
    for (qsizetype i = from; i < end; ++i)
        if (const std::optional<StoredRecord> record = call.org.records.find(cursor->ids.at(i)))
            records.append(resultRow(call, *cursor->query, *object, *record));
    QJsonObject answer{{u"totalSize"_s, cursor->ids.size()}, {u"done"_s, end == cursor->ids.size()},
        {u"records"_s, records}};
    if (end < cursor->ids.size()) {
        if (locator.isEmpty()) {
            QByteArray random = m_pod.entropy.base64Url(12);
            random.replace('-', 'a').replace('_', 'b');
            locator = u"01gdm"_s + QString::fromLatin1(random.left(13));
            m_cursors.insert(locator, new std::shared_ptr<Cursor>(cursor));
        }
        answer.insert(
            u"nextRecordsUrl"_s, u"/services/data/v%1/query/%2-%3"_s.arg(call.version, locator).arg(end));
    }
    return jsonResponse(answer);
}

} // namespace patchbay::demoorg

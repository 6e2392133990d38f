#include "demoorg/queries.h"

#include "demoorg/aggregates.h"

using namespace Qt::StringLiterals;

namespace patchbay::demoorg
{

namespace
{

constexpr int maxQueryLength = 100'000;
constexpr auto locatorLife = std::chrono::hours(48);

constexpr qsizetype maxAggregates = 2000;

/// The child relationship of this name, as the describe tells it.
QJsonObject childRelation(const ObjectDef &object, const QString &name)
{
    for (const QJsonValue &relation : object.describe["childRelationships"_L1].toArray())
        if (relation["relationshipName"_L1].toString().compare(name, Qt::CaseInsensitive) == 0)
            return relation.toObject();
    return {};
}

Response invalidLocator()
{
    return errorResponse({400, u"INVALID_QUERY_LOCATOR"_s, u"invalid query locator"_s});
}

} // namespace

Queries::Queries(Pod &pod)
    : m_pod(pod)
{
}

Response Queries::run(const Call &call, const QString &text, bool withDeleted, int batchSize)
{
    if (text.size() > maxQueryLength)
        return errorResponse(
            {400, u"MALFORMED_QUERY"_s, u"SOQL statements cannot be longer than 100000 characters."_s});
    Soql<SoqlQuery> query = parseSoql(text);
    if (!query)
        return errorResponse(soqlApiError(query.error(), text));
    const Soql<SoqlPlan> plan = planSoql(*query, call.catalog, withDeleted);
    if (!plan)
        return errorResponse(soqlApiError(plan.error(), text));
    auto cursor = std::make_shared<Cursor>();
    cursor->orgId = call.org.id;
    cursor->opened = m_pod.now();
    cursor->object = plan->object->name;
    for (const Row &row : call.org.db.run(plan->sql, plan->binds))
        cursor->ids.append(row[0].toString());
    if (query->countOnly)
        return jsonResponse(QJsonObject{
            {u"totalSize"_s, cursor->ids.size()}, {u"done"_s, true}, {u"records"_s, QJsonArray{}}});
    if (!query->aggregates.isEmpty())
        return aggregated(call, *query, *plan->object, cursor->ids, text);
    for (const auto &child : std::as_const(query->children))
        if (childRelation(*plan->object, child->object).isEmpty())
            return errorResponse(soqlApiError(
                {u"INVALID_TYPE"_s,
                    u"Didn't understand relationship '%1' in FROM part of query call. If you are attempting to use a custom relationship, be sure to append the '__r' after the custom relationship name. Please reference your WSDL or the describe call for the appropriate names."_s
                        .arg(child->object),
                    child->objectOffset},
                text));
    cursor->query = std::make_shared<const SoqlQuery>(std::move(*query));
    return page(call, cursor, 0, batchSize, {});
}

Response Queries::aggregated(const Call &call, const SoqlQuery &query, const ObjectDef &object,
    const QStringList &ids, const QString &text)
{
    std::vector<StoredRecord> rows;
    for (const QString &id : ids)
        if (std::optional<StoredRecord> record = call.org.records.find(id))
            rows.push_back(std::move(*record));
    const auto value = [&](qsizetype row, const SoqlPath &path) {
        return valueOf(call, rows[static_cast<size_t>(row)], object, path.parts);
    };
    const Soql<QJsonArray> results
        = aggregate(query, object, call.catalog, static_cast<qsizetype>(rows.size()), value);
    if (!results)
        return errorResponse(soqlApiError(results.error(), text));
    if (results->size() > maxAggregates)
        return errorResponse({400, u"EXCEEDED_ID_LIMIT"_s,
            u"Aggregate query does not support queryMore(), use LIMIT to restrict the results to a single batch"_s});
    return jsonResponse(
        QJsonObject{{u"totalSize"_s, results->size()}, {u"done"_s, true}, {u"records"_s, *results}});
}

QJsonValue Queries::valueOf(
    const Call &call, const StoredRecord &record, const ObjectDef &object, const QStringList &parts)
{
    if (parts.size() > 1 && parts.first().compare(object.name, Qt::CaseInsensitive) == 0
        && !object.relation(parts.first()))
        return valueOf(call, record, object, parts.mid(1));
    if (parts.size() == 1) {
        const FieldDef *field = object.field(parts.first());
        return field ? record.body.value(field->name) : QJsonValue();
    }
    const FieldDef *relation = object.relation(parts.first());
    const auto other
        = relation ? call.org.records.find(record.body.value(relation->name).toString()) : std::nullopt;
    const ObjectDef *otherObject = other ? call.catalog.object(other->type) : nullptr;
    return otherObject ? valueOf(call, *other, *otherObject, parts.mid(1)) : QJsonValue();
}

QJsonValue Queries::childrenOf(
    const Call &call, const ObjectDef &object, const StoredRecord &record, const SoqlQuery &child)
{
    const QJsonObject relation = childRelation(object, child.object);
    const ObjectDef *childObject = call.catalog.object(relation["childSObject"_L1].toString());
    if (!childObject)
        return {};
    SoqlCondition tie;
    tie.path.parts = {relation["field"_L1].toString()};
    tie.op = u"="_s;
    tie.literals = {{SoqlLiteral::Kind::Text, record.id, {}, false, 0}};
    SoqlCondition both;
    both.kind = SoqlCondition::Kind::And;
    both.children.push_back(tie);
    if (child.where)
        both.children.push_back(*child.where);
    SoqlQuery query;
    query.fields = child.fields;
    query.object = childObject->name;
    query.order = child.order;
    query.limit = child.limit;
    query.offset = child.offset;
    const Soql<SoqlPlan> plan = planSoql(query, call.catalog, false, &both);
    QJsonArray records;
    if (plan)
        for (const Row &row : call.org.db.run(plan->sql, plan->binds))
            if (const auto found = call.org.records.find(row[0].toString()))
                records.append(shown(call, query, *childObject, *found));
    if (records.isEmpty())
        return {};
    return QJsonObject{{u"totalSize"_s, records.size()}, {u"done"_s, true}, {u"records"_s, records}};
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
            records.append(shown(call, *cursor->query, *object, *record));
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

QJsonObject Queries::shown(
    const Call &call, const SoqlQuery &query, const ObjectDef &object, const StoredRecord &record)
{
    if (!query.allFields.isEmpty())
        return shownRecord(object, record, call.version);
    QStringList own;
    for (const SoqlPath &path : query.fields)
        if (path.parts.size() == 1
            || (path.parts.size() == 2 && path.parts.first().compare(object.name, Qt::CaseInsensitive) == 0))
            own.append(path.parts.last());
    QJsonObject result = own.isEmpty() ? shownRecord(object, record, call.version, {u"Id"_s})
                                       : shownRecord(object, record, call.version, own);
    if (own.isEmpty())
        result.remove(u"Id"_s);
    for (const SoqlPath &path : query.fields) {
        if (path.parts.size() < 2)
            continue;
        const FieldDef *relation = object.relation(path.parts.first());
        if (relation)
            result[relation->relationship]
                = related(call, record, object, path.parts, result.value(relation->relationship));
    }
    for (const auto &child : query.children)
        result[childRelation(object, child->object)["relationshipName"_L1].toString()]
            = childrenOf(call, object, record, *child);
    return result;
}

QJsonValue Queries::related(const Call &call, const StoredRecord &record, const ObjectDef &object,
    const QStringList &parts, const QJsonValue &sofar)
{
    const FieldDef *relation = object.relation(parts.first());
    const QString id = relation ? record.body.value(relation->name).toString() : QString();
    const std::optional<StoredRecord> other = id.isEmpty() ? std::nullopt : call.org.records.find(id);
    const ObjectDef *otherObject = other ? call.catalog.object(other->type) : nullptr;
    if (!otherObject)
        return {};
    QJsonObject result = sofar.toObject();
    if (parts.size() == 2) {
        const QJsonObject fresh = shownRecord(*otherObject, *other, call.version, {parts.last()});
        for (auto it = fresh.begin(); it != fresh.end(); ++it)
            result[it.key()] = it.value();
        return result;
    }
    if (const FieldDef *next = otherObject->relation(parts.at(1)))
        result[next->relationship]
            = related(call, *other, *otherObject, parts.mid(1), result.value(next->relationship));
    return result;
}

} // namespace patchbay::demoorg

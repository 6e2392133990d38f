#include "demoorg/tree.h"

#include "demoorg/collections.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace patchbay::demoorg
{

namespace
{

constexpr int maxRecords = 200;
constexpr int maxLevels = 5;
constexpr qsizetype maxTypes = 5;

/// How a row hangs on its parent.
struct Tie {
    QString field;
    QString id;
};

/// Writes one tree; what it wrote is kept by the caller's transaction, or not.
class Planter final
{
public:
    explicit Planter(const Call &call)
        : m_call(call)
    {
    }

    void plant(const QJsonArray &records, const QString &type, const Tie &tie, int level)
    {
        if (level > maxLevels)
            return refuse({}, {400, u"LIMIT_EXCEEDED"_s, u"trees may have 5 levels"_s});
        m_types.insert(type);
        for (const QJsonValue &record : records) {
            if (++m_count > maxRecords || m_types.size() > maxTypes)
                return refuse({}, {400, u"LIMIT_EXCEEDED"_s, u"trees may have 200 records of 5 types"_s});
            plantOne(record.toObject(), type, tie, level);
        }
    }

    QJsonArray planted;
    QJsonArray refused;

private:
    void plantOne(QJsonObject record, const QString &type, const Tie &tie, int level)
    {
        const QJsonObject attributes = record.take("attributes"_L1).toObject();
        const QString reference = attributes["referenceId"_L1].toString();
        const ObjectDef *object = m_call.catalog.object(type);
        if (!object || attributes["type"_L1].toString() != type)
            return refuse(reference, noSuchType(attributes["type"_L1].toString()));
        if (reference.isEmpty() || m_references.contains(reference))
            return refuse(
                reference, {400, u"INVALID_INPUT"_s, u"each record needs a referenceId of its own"_s});
        m_references.insert(reference);
        QList<std::pair<QJsonObject, QJsonArray>> children;
        for (const QString &key : record.keys())
            if (record.value(key)["records"_L1].isArray())
                children.append({relationship(*object, key), record.take(key)["records"_L1].toArray()});
        if (!tie.field.isEmpty())
            record.insert(tie.field, tie.id);
        const Written<QString> id
            = m_call.org.records.create(*object, record, m_call.writer(), m_call.request.body);
        if (!id) {
            refused.append(QJsonObject{{u"referenceId"_s, reference}, {u"errors"_s, itemErrors(id.error())}});
            return;
        }
        planted.append(QJsonObject{{u"referenceId"_s, reference}, {u"id"_s, *id}});
        for (const auto &[relation, records] : children)
            plant(records, relation["childSObject"_L1].toString(), {relation["field"_L1].toString(), *id},
                level + 1);
    }

    static QJsonObject relationship(const ObjectDef &object, const QString &name)
    {
        for (const QJsonValue &relation : object.describe["childRelationships"_L1].toArray())
            if (relation["relationshipName"_L1].toString() == name)
                return relation.toObject();
        return {};
    }

    void refuse(const QString &reference, const ApiError &error)
    {
        refused.append(QJsonObject{{u"referenceId"_s, reference}, {u"errors"_s, itemErrors({error})}});
    }

    const Call &m_call;
    QSet<QString> m_references;
    QSet<QString> m_types;
    int m_count = 0;
};

} // namespace

Response createTree(const Call &call, const QString &objectName, const QJsonObject &body)
{
    const ObjectDef *object = call.catalog.object(objectName);
    if (!object)
        return notFound();
    Transaction transaction(call.org.db);
    Planter planter(call);
    planter.plant(body["records"_L1].toArray(), object->name, {}, 1);
    if (!planter.refused.isEmpty())
        return jsonResponse(QJsonObject{{u"hasErrors"_s, true}, {u"results"_s, planter.refused}}, 400);
    transaction.commit();
    return jsonResponse(QJsonObject{{u"hasErrors"_s, false}, {u"results"_s, planter.planted}}, 201);
}

} // namespace patchbay::demoorg

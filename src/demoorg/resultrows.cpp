#include "demoorg/resultrows.h"

#include "demoorg/soqldates.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace patchbay::demoorg
{

namespace
{

/// What FORMAT() makes of a value for somebody who reads en_US.
QJsonValue formatted(const QJsonValue &value, const FieldDef &field, const QByteArray &zone)
{
    const QLocale locale(QLocale::English, QLocale::UnitedStates);
    const QString text = value.toString();
    if (field.type == "date"_L1 && value.isString())
        return QDate::fromString(text, Qt::ISODate).toString(u"M/d/yyyy"_s);
    if (field.type == "datetime"_L1 && value.isString())
        return locale.toString(QDateTime::fromString(text, Qt::ISODateWithMs).toTimeZone(QTimeZone(zone)),
            u"M/d/yyyy, h:mm AP"_s);
    if (!value.isDouble())
        return value;
    const QString number = locale.toString(value.toDouble(), 'f', field.type == "int"_L1 ? 0 : field.scale);
    if (field.type == "currency"_L1)
        return u"$"_s + number;
    return field.type == "percent"_L1 ? number + u'%' : number;
}

QJsonValue decorated(
    const Call &call, const QJsonValue &value, const FieldDef &field, const QString &function)
{
    if (function == "FORMAT"_L1)
        return formatted(value, field, scopeOf(call).zone);
    if (function != "TOLABEL"_L1 || !value.isString())
        return value;
    QStringList labels;
    for (const QString &one : value.toString().split(u';'))
        labels.append(field.labels.value(one, one));
    return labels.join(u';');
}

QString typeOf(const StoredRecord &record)
{
    return record.type == "Group"_L1 ? record.body["Type"_L1].toString() : record.type;
}

/// The row a lookup of this row points to.
std::optional<StoredRecord> lookedUp(const Call &call, const FieldDef &relation, const StoredRecord &record)
{
    const QString id = record.body.value(relation.name).toString();
    return id.isEmpty() ? std::nullopt : call.org.records.find(id);
}

void insertAt(const Call &call, QJsonObject &result, const ObjectDef &object, const StoredRecord &record,
    const QStringList &parts, const SoqlPath &path)
{
    if (parts.size() == 1) {
        const FieldDef *field = object.field(parts.first());
        const QString name = !path.alias.isEmpty() ? path.alias : field ? field->name : parts.first();
        result.insert(name,
            field ? decorated(call, shownValue(object, *field, record), *field, path.function)
                  : QJsonValue());
        return;
    }
    const FieldDef *relation = object.relation(parts.first());
    if (!relation) // the object's own name before its field
        return insertAt(call, result, object, record, parts.mid(1), path);
    const std::optional<StoredRecord> other = lookedUp(call, *relation, record);
    const ObjectDef *otherObject = other ? call.catalog.object(other->type) : nullptr;
    if (!otherObject) {
        result.insert(relation->relationship, QJsonValue());
        return;
    }
    QJsonObject inner = result.value(relation->relationship).toObject();
    if (inner.isEmpty())
        inner = attributesOf(*otherObject, *other, call.version);
    if (relation->polymorphic && parts.at(1).compare("Type"_L1, Qt::CaseInsensitive) == 0)
        inner.insert(u"Type"_s, typeOf(*other));
    else
        insertAt(call, inner, *otherObject, *other, parts.mid(1), path);
    result.insert(relation->relationship, inner);
}

/// The fields a TYPEOF has for the kind of row its lookup points to.
void insertTypeof(const Call &call, QJsonObject &result, const ObjectDef &object, const StoredRecord &record,
    const SoqlTypeof &choice)
{
    const FieldDef *relation = object.relation(choice.relation.parts.last());
    const std::optional<StoredRecord> other = relation ? lookedUp(call, *relation, record) : std::nullopt;
    const ObjectDef *otherObject = other ? call.catalog.object(other->type) : nullptr;
    if (!relation || !otherObject) {
        result.insert(relation ? relation->relationship : choice.relation.parts.last(), QJsonValue());
        return;
    }
    QList<SoqlPath> fields = choice.otherwise;
    for (const auto &[type, wanted] : choice.branches)
        if (type.compare(other->type, Qt::CaseInsensitive) == 0)
            fields = wanted;
    QJsonObject inner = attributesOf(*otherObject, *other, call.version);
    for (const SoqlPath &path : std::as_const(fields))
        insertAt(call, inner, *otherObject, *other, path.parts, path);
    result.insert(relation->relationship, inner);
}

/// The rows that point to one row; null where there is none.
QJsonValue childrenOf(
    const Call &call, const ObjectDef &object, const StoredRecord &record, const SoqlQuery &child)
{
    const ObjectDef *childObject = call.catalog.object(child.object);
    if (!childObject)
        return {};
    SoqlCondition tie;
    tie.path.parts = {childRelation(object, child.relationship)["field"_L1].toString()};
    tie.op = u"="_s;
    tie.literals = {{SoqlLiteral::Kind::Text, record.id, {}, false, 0}};
    SoqlCondition both;
    both.kind = SoqlCondition::Kind::And;
    both.children.push_back(tie);
    if (child.where)
        both.children.push_back(*child.where);
    const Soql<SoqlPlan> plan = planSoql(child, scopeOf(call), &both);
    QJsonArray records;
    if (plan)
        for (const Row &row : call.org.db.run(plan->sql, plan->binds))
            if (const auto found = call.org.records.find(row[0].toString()))
                records.append(resultRow(call, child, *childObject, *found));
    if (records.isEmpty())
        return {};
    return QJsonObject{{u"totalSize"_s, records.size()}, {u"done"_s, true}, {u"records"_s, records}};
}

} // namespace

SoqlScope scopeOf(const Call &call, bool withDeleted)
{
    const std::optional<StoredRecord> person = call.org.records.find(call.caller.userId);
    const QString zone = person ? person->body["TimeZoneSidKey"_L1].toString() : QString();
    return {call.catalog, call.pod.now().time_since_epoch().count(),
        zone.isEmpty() ? "GMT"_ba : zone.toLatin1(), call.caller.userId, withDeleted};
}

QJsonObject childRelation(const ObjectDef &object, const QString &name)
{
    for (const QJsonValue &relation : object.describe["childRelationships"_L1].toArray())
        if (relation["relationshipName"_L1].toString().compare(name, Qt::CaseInsensitive) == 0)
            return relation.toObject();
    return {};
}

QJsonObject resultRow(
    const Call &call, const SoqlQuery &query, const ObjectDef &object, const StoredRecord &record)
{
    QJsonObject result = attributesOf(object, record, call.version);
    for (const SoqlPath &path : query.fields)
        insertAt(call, result, object, record, path.parts, path);
    for (const SoqlTypeof &choice : query.typeofs)
        insertTypeof(call, result, object, record, choice);
    for (const auto &child : query.children)
        result[childRelation(object, child->relationship)["relationshipName"_L1].toString()]
            = childrenOf(call, object, record, *child);
    return result;
}

QJsonValue valueAt(const Call &call, const SoqlScope &scope, const SoqlPath &path, const ObjectDef &object,
    const StoredRecord &record)
{
    QJsonObject reached;
    insertAt(call, reached, object, record, path.parts, {path.parts});
    QJsonValue value = reached;
    while (value.isObject() && value.toObject().size() > 0) {
        QJsonObject inside = value.toObject();
        inside.remove(u"attributes"_s);
        value = inside.isEmpty() ? QJsonValue() : inside.begin().value();
    }
    if (isDateFunction(path.function))
        value = QJsonValue::fromVariant(
            dateFunction(path.function, value.toString(), path.local ? scope.zone : "UTC"_ba));
    return value.isUndefined() ? QJsonValue() : value;
}

} // namespace patchbay::demoorg

#include "demoorg/soql.h"

#include <QSet>

using namespace Qt::StringLiterals;

// Which fields a query's names mean.
namespace patchbay::demoorg
{

namespace
{

constexpr qsizetype mostRelationships = 5;

tl::unexpected<SoqlError> problem(const QString &code, const QString &reason, qsizetype offset)
{
    return tl::unexpected<SoqlError>(SoqlError{code, reason, offset});
}

tl::unexpected<SoqlError> noSuchColumn(const QString &name, const QString &entity, qsizetype offset)
{
    return problem(u"INVALID_FIELD"_s,
        u"No such column '%1' on entity '%2'. If you are attempting to use a custom field, be sure to append the '__c' after the custom field name. Please reference your WSDL or the describe call for the appropriate names."_s
            .arg(name, entity),
        offset);
}

/// What all targets of a polymorphic lookup share: the object "Name", of which there are no rows.
const FieldDef *sharedField(const QString &name)
{
    static const QHash<QString, FieldDef> fields = [] {
        QHash<QString, FieldDef> known;
        for (const char *one : {"Alias", "Email", "FirstName", "IsActive", "LastName", "Name", "Phone",
                 "ProfileId", "RecordTypeId", "Title", "Type", "UserRoleId", "Username"}) {
            FieldDef field;
            field.name = QString::fromLatin1(one);
            field.type = u"string"_s;
            known.insert(field.name.toLower(), field);
        }
        known[u"isactive"_s].type = u"boolean"_s;
        known[u"id"_s] = FieldDef{};
        known[u"id"_s].name = u"Id"_s;
        known[u"id"_s].type = u"id"_s;
        return known;
    }();
    const auto found = fields.constFind(name.toLower());
    return found == fields.constEnd() ? nullptr : &*found;
}

/// Where the relationships of a path lead.
struct Destination {
    QList<const ObjectDef *> objects;
    bool polymorphic = false;
};

Soql<Destination> destinationOf(const SoqlPath &path, const ObjectDef &object, const Catalog &catalog)
{
    Destination there{{&object}};
    if (path.parts.size() > mostRelationships + 1)
        return problem(u"MALFORMED_QUERY"_s,
            u"a field path may have no more than %1 relationships"_s.arg(mostRelationships), path.offset);
    for (qsizetype i = 0; i + 1 < path.parts.size(); ++i) {
        // The object's own name may stand before its fields.
        if (i == 0 && path.parts.first().compare(object.name, Qt::CaseInsensitive) == 0
            && !object.relation(object.name))
            continue;
        const FieldDef *relation = nullptr;
        if (!there.polymorphic)
            for (const ObjectDef *candidate : std::as_const(there.objects))
                relation = relation ? relation : candidate->relation(path.parts.at(i));
        if (!relation)
            return problem(u"INVALID_FIELD"_s,
                u"Didn't understand relationship '%1' in field path. If you are attempting to use a custom relationship, be sure to append the '__r' after the custom relationship name. Please reference your WSDL or the describe call for the appropriate names."_s
                    .arg(path.parts.at(i)),
                path.offset);
        there = {{}, relation->polymorphic};
        for (const QString &name : relation->referenceTo)
            if (const ObjectDef *target = catalog.object(name))
                there.objects.append(target);
    }
    return there;
}

QString keyOf(const SoqlPath &path, const ObjectDef &object)
{
    QStringList parts = path.parts;
    if (parts.size() > 1 && parts.first().compare(object.name, Qt::CaseInsensitive) == 0
        && !object.relation(object.name))
        parts.removeFirst();
    return path.alias.isEmpty() ? parts.join(u'.').toLower() : path.alias.toLower();
}

void expandSets(SoqlQuery &query, const ObjectDef &object)
{
    for (const QString &set : std::as_const(query.fieldSets))
        for (const FieldDef &field : object.fields)
            if (set == "ALL"_L1 || field.custom == (set == "CUSTOM"_L1))
                query.fields.append({{field.name}, -1});
}

Soql<bool> checkTypeof(const SoqlTypeof &choice, const ObjectDef &object, const Catalog &catalog)
{
    const FieldDef *relation = object.relation(choice.relation.parts.last());
    if (!relation || !relation->polymorphic)
        return problem(u"INVALID_FIELD"_s,
            u"TYPEOF needs a polymorphic relationship: %1"_s.arg(choice.relation.parts.join(u'.')),
            choice.relation.offset);
    for (const auto &[type, fields] : choice.branches) {
        const ObjectDef *target = catalog.object(type);
        if (!target || !relation->referenceTo.contains(target->name))
            return problem(u"INVALID_TYPE"_s, u"%1 is not a type of %2"_s.arg(type, relation->relationship),
                choice.relation.offset);
        for (const SoqlPath &path : fields)
            if (const auto field = resolvePath(path, *target, catalog); !field)
                return tl::unexpected<SoqlError>(field.error());
    }
    for (const SoqlPath &path : choice.otherwise)
        if (path.parts.size() > 1 || !sharedField(path.parts.first()))
            return noSuchColumn(path.parts.join(u'.'), u"Name"_s, path.offset);
    return true;
}

} // namespace

Soql<const FieldDef *> resolvePath(const SoqlPath &path, const ObjectDef &object, const Catalog &catalog)
{
    const Soql<Destination> there = destinationOf(path, object, catalog);
    if (!there)
        return tl::unexpected<SoqlError>(there.error());
    const FieldDef *shared = there->polymorphic ? sharedField(path.parts.last()) : nullptr;
    if (there->polymorphic && !shared)
        return noSuchColumn(path.parts.last(), u"Name"_s, path.offset);
    for (const ObjectDef *candidate : there->objects)
        if (const FieldDef *field = candidate->field(path.parts.last()))
            return field;
    if (shared)
        return shared;
    const QString entity = there->objects.isEmpty() ? object.name : there->objects.first()->name;
    return noSuchColumn(path.parts.last(), entity, path.offset);
}

bool isTypeOfTarget(const SoqlPath &path, const ObjectDef &object, const Catalog &catalog)
{
    if (path.parts.last().compare("Type"_L1, Qt::CaseInsensitive) != 0)
        return false;
    const Soql<Destination> there = destinationOf(path, object, catalog);
    return there && there->polymorphic;
}

Soql<bool> settleFields(SoqlQuery &query, const Catalog &catalog)
{
    const ObjectDef *object = catalog.object(query.object);
    if (!object)
        return true; // the plan says what is wrong
    for (const QString &set : std::as_const(query.fieldSets))
        if (set != "STANDARD"_L1 && (query.limit < 0 || query.limit > 200))
            return problem(
                u"MALFORMED_QUERY"_s, u"The SOQL FIELDS function must have a LIMIT of at most 200"_s, -1);
    expandSets(query, *object);
    QSet<QString> seen;
    for (const SoqlPath &path : std::as_const(query.fields)) {
        if (const auto field = resolvePath(path, *object, catalog); !field)
            return tl::unexpected<SoqlError>(field.error());
        if (seen.contains(keyOf(path, *object)))
            return problem(
                u"INVALID_FIELD"_s, u"duplicate field selected: %1"_s.arg(path.parts.join(u'.')), -1);
        seen.insert(keyOf(path, *object));
    }
    for (const SoqlTypeof &choice : std::as_const(query.typeofs))
        if (const auto checked = checkTypeof(choice, *object, catalog); !checked)
            return checked;
    return true;
}

} // namespace patchbay::demoorg

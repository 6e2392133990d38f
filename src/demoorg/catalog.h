#pragma once

#include "demoorg/objectrules.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <map>
#include <vector>

namespace patchbay::demoorg
{

/// One field of a describe, with the members the rules and queries look at.
struct FieldDef {
    QString name;
    QString label;
    QString type;
    int length = 0;
    int precision = 0;
    int scale = 0;
    int digits = 0;
    bool nillable = true;
    bool createable = false;
    bool updateable = false;
    bool defaultedOnCreate = false;
    bool restrictedPicklist = false;
    bool idLookup = false;
    bool externalId = false;
    bool unique = false;
    bool nameField = false;
    bool filterable = true;
    bool sortable = true;
    QString compound; ///< The compound field this one is a part of.
    QString relationship;
    QStringList referenceTo;
    bool custom = false;
    bool caseSensitive = false;
    bool groupable = true;
    bool aggregatable = true;
    bool polymorphic = false; ///< A lookup to objects of several kinds.
    QStringList picklist; ///< Active values.
    QHash<QString, QString> labels; ///< Of a picklist's values.
    QString controller; ///< The field a dependent picklist depends on.
    QHash<QString, QString> validFor; ///< Of a dependent picklist, by value.
    QJsonValue defaultValue;

    [[nodiscard]] bool isCompound() const { return type == u"address" || type == u"location"; }
    [[nodiscard]] bool isReference() const { return type == u"reference" || type == u"id"; }
    [[nodiscard]] bool isNumber() const;
    [[nodiscard]] bool isRequiredOnCreate() const { return createable && !nillable && !defaultedOnCreate; }
};

/// One object as its describe tells it.
struct ObjectDef {
    QString name;
    QString label;
    QString labelPlural;
    QString keyPrefix;
    bool createable = true;
    bool updateable = true;
    bool deletable = true;
    std::vector<FieldDef> fields;
    QJsonObject describe; ///< With `{origin}` and `{version}` where the answer puts its own.
    ObjectRules rules;

    /// Names are compared without regard to case, as Salesforce does.
    [[nodiscard]] const FieldDef *field(const QString &fieldName) const;
    /// The reference field behind a relationship name such as "Owner".
    [[nodiscard]] const FieldDef *relation(const QString &relationship) const;
    [[nodiscard]] QString nameField() const;
    /// Master included; one alone where the admin made none.
    [[nodiscard]] QList<RecordType> recordTypes() const;
    /// Which entry of the controlling field a dependent value is judged by; -1 where there is none.
    [[nodiscard]] qsizetype controllingIndex(const QString &controller, const QJsonValue &value) const;

private:
    friend class Catalog;
    QHash<QString, size_t> m_index;
};

/// The objects this org has. Their describes are compiled in and follow the shape and content of a REST
/// describe of API v59.0 of a Developer Edition org; what an admin made of them is added as a change. A
/// value: changed ones are new ones, and share what stayed the same.
class Catalog final
{
public:
    Catalog();

    [[nodiscard]] const ObjectDef *object(const QString &name) const;
    [[nodiscard]] const ObjectDef *byPrefix(const QString &keyPrefix) const;
    [[nodiscard]] const std::vector<ObjectDef> &objects() const { return m_objects; }

    /// A file of resources/demoorg/orgs; empty for no name.
    [[nodiscard]] static QJsonObject orgFile(const QString &name);
    /// With an admin's changes: `{"objects":{"Lead":{"fields":[…],"change":{…},"validationRules":[…],…}},
    /// "hidden":{"005…":["Lead.Phone"]}}`.
    [[nodiscard]] Catalog customised(const QJsonObject &change) const;
    /// Without fields named "Lead.Phone", as if they were not there.
    [[nodiscard]] Catalog without(const QStringList &paths) const;
    /// By user id: what field-level security hides.
    [[nodiscard]] const std::map<QString, QStringList> &hiddenFields() const { return m_hidden; }

private:
    /// Adds the object, or takes the place of the one of its name.
    void put(ObjectDef object);

    std::vector<ObjectDef> m_objects;
    QHash<QString, size_t> m_byName;
    QHash<QString, size_t> m_byPrefix;
    std::map<QString, QStringList> m_hidden;
};

} // namespace patchbay::demoorg

#pragma once

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

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
    QStringList picklist; ///< Active values.
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

    /// Names are compared without regard to case, as Salesforce does.
    [[nodiscard]] const FieldDef *field(const QString &fieldName) const;
    /// The reference field behind a relationship name such as "Owner".
    [[nodiscard]] const FieldDef *relation(const QString &relationship) const;
    [[nodiscard]] QString nameField() const;

private:
    friend class Catalog;
    QHash<QString, size_t> m_index;
};

/// The objects this org has. Their describes are compiled in and follow the shape and content of a REST
/// describe of API v59.0 of a Developer Edition org. Read-only after loading, so any thread may look.
class Catalog final
{
public:
    Catalog();

    [[nodiscard]] const ObjectDef *object(const QString &name) const;
    [[nodiscard]] const ObjectDef *byPrefix(const QString &keyPrefix) const;
    [[nodiscard]] const std::vector<ObjectDef> &objects() const { return m_objects; }

private:
    std::vector<ObjectDef> m_objects;
    QHash<QString, size_t> m_byName;
    QHash<QString, size_t> m_byPrefix;
};

} // namespace patchbay::demoorg

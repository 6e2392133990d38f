#pragma once

#include "base/result.h"

#include <QDate>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

namespace patchbay
{

struct PicklistValue {
    QString value; ///< what is sent
    QString label; ///< what is shown
    bool active = true;
    bool isDefault = false;
    QByteArray validFor; ///< bitmap over the controlling field's values; empty: no dependency
};

enum class FieldType {
    Text,
    TextArea,
    Picklist,
    MultiPicklist,
    Combobox,
    Reference,
    Boolean,
    Integer,
    Decimal,
    Currency,
    Percent,
    Date,
    DateTime,
    Time,
    Email,
    Phone,
    Url,
    EncryptedText,
    Id,
    Address,
    Location,
    Binary,
    Other,
};

/// One field as this user may see it.
struct FieldDescribe {
    QString name;
    QString label;
    FieldType type = FieldType::Other;
    QString typeName; ///< as the org said it
    int length = 0;
    int precision = 0;
    int scale = 0;
    int digits = 0;
    bool nillable = true;
    bool createable = false;
    bool updateable = false;
    bool defaultedOnCreate = false;
    bool restrictedPicklist = false;
    bool custom = false;
    bool nameField = false;
    bool externalId = false;
    bool unique = false;
    QString controllerName; ///< of a dependent picklist
    QString compoundFieldName;
    QString helpText;
    QJsonValue defaultValue;
    QList<PicklistValue> picklist;
    QStringList referenceTo;
    QString relationshipName;

    /// createable && !nillable && !defaultedOnCreate
    [[nodiscard]] bool isRequired() const { return createable && !nillable && !defaultedOnCreate; }
};

/// A record type this user may choose.
struct RecordTypeChoice {
    QString id;
    QString name;
    bool isDefault = false;
};

/// A field of this name that an admin gave an object, as a unique external id of text, is Patchbay's: it is
/// told as `keyField` and is none of the fields. By name, because a key that others write is not ours to use.
inline constexpr QLatin1StringView keyFieldName("Patchbay_Key__c");

struct ObjectDescribe {
    QString name; ///< "Lead"
    QString label;
    QString labelPlural;
    bool createable = false;
    QList<FieldDescribe> fields;
    QList<RecordTypeChoice> recordTypes; ///< active ones without the master; empty: there is no choice
    QString keyField; ///< takes a key of Patchbay's own, by which a record is created once however often it
                      ///< is sent
    QString detailUrlTemplate; ///< urls.uiDetailTemplate, "https://…/{ID}"

    [[nodiscard]] const FieldDescribe *field(const QString &name) const;
};

[[nodiscard]] Result<ObjectDescribe> readDescribe(const QByteArray &json);

/// May the entry be chosen while the controlling field has the value at `controlling` (its place among the
/// controlling field's entries; of a check box 0 is false and 1 is true)? Bit by bit, the highest first.
[[nodiscard]] bool isValidFor(const PicklistValue &entry, qsizetype controlling);

/// One kind of record this user may create.
struct ObjectChoice {
    QString name; ///< "Lead"
    QString label;

    friend bool operator==(const ObjectChoice &, const ObjectChoice &) = default;
};

/// Of the list of all objects those that a person may create records of, by label. What only programs write
/// (shares, histories, feeds, change events) has no layout and is left out.
[[nodiscard]] Result<QList<ObjectChoice>> readObjectChoices(const QByteArray &json);

} // namespace patchbay

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

struct ObjectDescribe {
    QString name; ///< "Lead"
    QString label;
    QString labelPlural;
    bool createable = false;
    QList<FieldDescribe> fields;
    QString detailUrlTemplate; ///< urls.uiDetailTemplate, "https://…/{ID}"

    [[nodiscard]] const FieldDescribe *field(const QString &name) const;
};

[[nodiscard]] Result<ObjectDescribe> readDescribe(const QByteArray &json);

} // namespace patchbay

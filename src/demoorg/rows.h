#pragma once

#include "demoorg/call.h"

namespace patchbay::demoorg
{

/// `POST sobjects/Lead`
[[nodiscard]] Response createRow(const Call &call, const ObjectDef &object);
/// `sobjects/Lead/00Q…`: read, change, delete.
[[nodiscard]] Response rowById(const Call &call, const ObjectDef &object, const QString &id);
/// `sobjects/Lead/Ext__c/A1`: the same by an outside key, and upsert.
[[nodiscard]] Response rowByKey(
    const Call &call, const ObjectDef &object, const QString &fieldName, const QString &value);

/// The field that rows may be addressed by, or nothing.
[[nodiscard]] const FieldDef *keyField(const ObjectDef &object, const QString &name);
[[nodiscard]] ApiError noSuchKey(const QString &name);
/// Undeleted ids that have this key.
[[nodiscard]] QStringList rowsWithKey(
    const Call &call, const ObjectDef &object, const FieldDef &field, const QString &value);

} // namespace patchbay::demoorg

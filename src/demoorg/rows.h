#pragma once

#include "demoorg/call.h"
#include "demoorg/rowwriting.h"

namespace patchbay::demoorg
{

/// `POST sobjects/Lead`
[[nodiscard]] Response createRow(const Call &call, const ObjectDef &object);
/// `sobjects/Lead/00Q…`: read, change, delete.
[[nodiscard]] Response rowById(const Call &call, const ObjectDef &object, const QString &id);
/// `sobjects/Lead/Ext__c/A1`: the same by an outside key, and upsert.
[[nodiscard]] Response rowByKey(
    const Call &call, const ObjectDef &object, const QString &fieldName, const QString &value);

[[nodiscard]] ApiError noSuchKey(const QString &name);

} // namespace patchbay::demoorg

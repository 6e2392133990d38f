#pragma once

#include "base/clock.h"
#include "demoorg/catalog.h"

namespace patchbay::demoorg
{

struct StoredRecord {
    QString id;
    QString type;
    bool deleted = false;
    QJsonObject body; ///< Every stored field by its canonical name; compound addresses are made on the way
                      ///< out.
};

/// Salesforce's way to write a time, in whole seconds.
[[nodiscard]] QString apiTime(Timestamp time);

/// `{"attributes":{"type":…,"url":…}}`, which every row begins with.
[[nodiscard]] QJsonObject attributesOf(
    const ObjectDef &object, const StoredRecord &record, const QString &version);
/// One field's value as it is shown; null where there is none.
[[nodiscard]] QJsonValue shownValue(
    const ObjectDef &object, const FieldDef &field, const StoredRecord &record);
/// A row as REST shows it: `attributes`, compound addresses, and the asked fields only (all for an empty
/// list).
[[nodiscard]] QJsonObject shownRecord(const ObjectDef &object, const StoredRecord &record,
    const QString &version, const QStringList &fields = {});

} // namespace patchbay::demoorg

#pragma once

#include "demoorg/records.h"

namespace patchbay::demoorg
{

/// How one row of many went; `created` is told by upserts only.
struct RowOutcome {
    Written<QString> id;
    std::optional<bool> created = {};
};

/// What rows of one request are written with. The text is what a message about an unreadable value points
/// into.
struct RowWriting {
    Records &records;
    const ObjectDef &object;
    const Writer &writer;
    QByteArray source = {};
};

[[nodiscard]] Written<QString> refusedRow(
    const QString &code, const QString &message, const QStringList &fields = {});

/// The fields name the row by their "Id".
[[nodiscard]] Written<QString> updateById(const RowWriting &writing, QJsonObject fields);
[[nodiscard]] RowOutcome upsertByKey(const RowWriting &writing, const FieldDef &key, QJsonObject record);
/// Whatever object it is of.
[[nodiscard]] Written<QString> removeById(
    Records &records, const Catalog &catalog, const QString &id, const Writer &writer);

/// The field an upsert may go by; null for none.
[[nodiscard]] const FieldDef *keyField(const ObjectDef &object, const QString &name);
/// Undeleted ids of the object whose key is this.
[[nodiscard]] QStringList rowsWithKey(
    Records &records, const ObjectDef &object, const FieldDef &field, const QString &value);

} // namespace patchbay::demoorg

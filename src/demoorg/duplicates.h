#pragma once

#include "demoorg/records.h"

namespace patchbay::demoorg
{

/// Runs an object's duplicate rules over a record that is about to be saved.
class Duplicates final
{
public:
    Duplicates(Records &records, const Catalog &catalog);

    /// What refuses the record: nothing, or one DUPLICATES_DETECTED with its details. A rule that allows
    /// saving is overruled by the caller's header, one that blocks is not.
    [[nodiscard]] QList<ApiError> check(
        const ObjectDef &object, const QJsonObject &record, const QStringList &changed, const Writer &writer);

private:
    [[nodiscard]] QStringList matches(
        const DuplicateRule &rule, const QJsonObject &record, const QStringList &changed);
    [[nodiscard]] QJsonObject details(
        const ObjectDef &object, const DuplicateRule &rule, const QStringList &ids, const Writer &writer);

    Records &m_records;
    const Catalog &m_catalog;
};

} // namespace patchbay::demoorg

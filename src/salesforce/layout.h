#pragma once

#include "base/result.h"
#include "salesforce/describe.h"

#include <QHash>

namespace patchbay
{

/// One heading of a page layout and the fields below it, in reading order.
struct LayoutSection {
    QString heading;
    QStringList fields; ///< API names; the parts of a compound, never the compound
};

/// How an admin arranged an object's fields for new records of one record type, and what that type leaves of
/// each list of choices.
struct RecordLayout {
    QString recordTypeId;
    QList<LayoutSection> sections;
    QStringList required; ///< by the layout alone: a rule for people, which the API does not hold
    QHash<QString, QStringList> choices; ///< by field, the values that the record type allows
};

/// `mappings` is the answer to the object's layouts; `layout` that for the record type where there are
/// several, else empty. The describe tells which parts a compound has.
[[nodiscard]] Result<RecordLayout> readLayout(const QByteArray &mappings, const QByteArray &layout,
    const QString &recordTypeId, const ObjectDescribe &describe);

} // namespace patchbay

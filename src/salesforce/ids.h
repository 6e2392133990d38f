#pragma once

#include "base/ids.h"

#include <QStringView>

#include <optional>

namespace patchbay
{

/// The 18-character form of a Salesforce id: 15 case-sensitive characters and a checksum of their cases, so
/// that the whole survives programs that fold case. None when the text is not an id or its checksum is wrong.
[[nodiscard]] std::optional<RecordId> readRecordId(QStringView text);
/// For ids that an org says itself: its word is taken for the checksum, only the shape is looked at.
[[nodiscard]] std::optional<RecordId> recordIdFromOrg(QStringView text);
/// Do two ids, each in either form, name one record? Only the first 15 characters count.
[[nodiscard]] bool isSameRecord(QStringView a, QStringView b);

} // namespace patchbay

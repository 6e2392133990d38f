#pragma once

#include "salesforce/describe.h"

namespace patchbay
{

/// What can be wrong with a value before it is sent. No words: presentation makes them.
enum class FieldFault {
    ObjectNotCreateable, ///< this user may not create such records; `field` is empty
    Unknown, ///< the org shows this user no such field
    NotCreateable,
    Required,
    WrongType, ///< a list, an object, or true where there must be text
    NotTrueOrFalse,
    TooLong, ///< `actual` UTF-16 units where `limit` are allowed
    NotAnEmail,
    NotInPicklist,
    NotANumber,
    NotWhole,
    TooManyDigits, ///< more than `limit` before the decimal point
    TooManyDecimals, ///< more than `limit` after it
    NotADate, ///< not YYYY-MM-DD, or no such day
    NotADateTime, ///< not ISO 8601 with a zone
    NotATime,
    NotAnId,
};

struct FieldViolation {
    QString field; ///< API name
    FieldFault fault = FieldFault::Required;
    int limit = 0;
    int actual = 0;

    friend bool operator==(const FieldViolation &, const FieldViolation &) = default;
};

/// "lead" as "Lead": the org takes the names of its objects whatever their case, we compare them. What is no
/// usual object stays as it is. Pure.
[[nodiscard]] QString usualObjectName(const QString &name);

/// What stands for what is not known yet. The org keeps it as it is written here, whatever its language.
inline constexpr QLatin1StringView placeholderCompany("Unknown");
inline constexpr QLatin1StringView placeholderName("NA");

/// What is sent for what was filled in: names as the describe spells them, text trimmed and as
/// the field's type takes it (true, false, values of a list without spaces between), empty values left out,
/// and the product's defaults for a Lead (Company "Unknown"; LeadSource "Web" where the org's picklist takes
/// it). Without a describe the org is taken for a standard one.
[[nodiscard]] QJsonObject preparedFields(
    const QString &object, const QJsonObject &filledIn, const ObjectDescribe *describe);

/// All problems of prepared fields at once, in the describe's order; values are never part of them.
[[nodiscard]] QList<FieldViolation> validateRecord(const ObjectDescribe &describe, const QJsonObject &fields);

/// The fault's stable name, for logs and machine-readable output.
[[nodiscard]] QString nameOf(FieldFault fault);

} // namespace patchbay

#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QVariant>

namespace patchbay::demoorg
{

/// Days from the first up to, but not with, the second.
struct DateSpan {
    QDate from;
    QDate to;
};

/// "TODAY", "LAST_N_DAYS" and their like, in upper case.
[[nodiscard]] bool isNamedDate(const QString &name);
[[nodiscard]] bool namedDateTakesNumber(const QString &name);
/// Weeks begin on Sunday, as for en_US; the fiscal year is the calendar's.
[[nodiscard]] DateSpan spanOf(const QString &name, int number, QDate today);

/// The day it is for somebody in this zone.
[[nodiscard]] QDate dayIn(qint64 epochMs, const QByteArray &zone);
/// The first moment of a day in this zone, in the form times are stored in.
[[nodiscard]] QString beginningOf(QDate day, const QByteArray &zone);

/// CALENDAR_YEAR and its like, in upper case.
[[nodiscard]] bool isDateFunction(const QString &name);
/// Nothing for a value that is no date.
[[nodiscard]] QVariant dateFunction(const QString &name, const QString &value, const QByteArray &zone);

} // namespace patchbay::demoorg

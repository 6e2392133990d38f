#include "demoorg/soqldates.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay::demoorg
{

namespace
{

enum class Unit { Day, Week, Month, Quarter, Year };

/// What a name says: so many units from the present one, for so many of them.
struct Meaning {
    Unit unit = Unit::Day;
    int first = 0;
    int count = 1;
};

QDate startOf(Unit unit, QDate day)
{
    switch (unit) {
    case Unit::Day:
        return day;
    case Unit::Week:
        return day.addDays(-(day.dayOfWeek() % 7));
    case Unit::Month:
        return {day.year(), day.month(), 1};
    case Unit::Quarter:
        return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1};
    case Unit::Year:
        return {day.year(), 1, 1};
    }
    return day;
}

QDate moved(Unit unit, QDate start, int count)
{
    switch (unit) {
    case Unit::Day:
        return start.addDays(count);
    case Unit::Week:
        return start.addDays(7 * qint64(count));
    case Unit::Month:
        return start.addMonths(count);
    case Unit::Quarter:
        return start.addMonths(3 * count);
    case Unit::Year:
        return start.addYears(count);
    }
    return start;
}

Unit unitNamed(QStringView word)
{
    return word.startsWith("WEEK"_L1)   ? Unit::Week
        : word.startsWith("MONTH"_L1)   ? Unit::Month
        : word.startsWith("QUARTER"_L1) ? Unit::Quarter
        : word.startsWith("YEAR"_L1)    ? Unit::Year
                                        : Unit::Day;
}

const QRegularExpression &form()
{
    static const QRegularExpression pattern(u"^(?:(YESTERDAY|TODAY|TOMORROW)|(LAST|NEXT)_90_DAYS|(LAST|THIS|"
                                            u"NEXT)_(?:FISCAL_)?(WEEK|MONTH|QUARTER|YEAR)"
                                            u"|(LAST|NEXT)_N_(?:FISCAL_)?(DAYS|WEEKS|MONTHS|QUARTERS|YEARS)"
                                            u"|N_(?:FISCAL_)?(DAYS|WEEKS|MONTHS|QUARTERS|YEARS)_AGO)$"_s);
    return pattern;
}

Meaning seriesOf(const QString &direction, Unit unit, int number)
{
    if (direction == "NEXT"_L1)
        return {unit, 1, number};
    // The last days have today among them; the last weeks, months and so on are those that are over.
    return {unit, -number, unit == Unit::Day ? number + 1 : number};
}

Meaning meaningOf(const QString &name, int number)
{
    const QRegularExpressionMatch match = form().match(name);
    if (const QString day = match.captured(1); !day.isEmpty())
        return {Unit::Day, day == "TODAY"_L1 ? 0 : day == "TOMORROW"_L1 ? 1 : -1, 1};
    if (const QString direction = match.captured(2); !direction.isEmpty())
        return seriesOf(direction, Unit::Day, 90);
    if (const QString which = match.captured(3); !which.isEmpty())
        return {unitNamed(match.captured(4)), which == "THIS"_L1 ? 0 : which == "NEXT"_L1 ? 1 : -1, 1};
    if (const QString direction = match.captured(5); !direction.isEmpty())
        return seriesOf(direction, unitNamed(match.captured(6)), number);
    return {unitNamed(match.captured(7)), -number, 1};
}

QTimeZone zoneNamed(const QByteArray &name)
{
    const QTimeZone zone(name);
    return zone.isValid() ? zone : QTimeZone::utc();
}

} // namespace

bool isNamedDate(const QString &name)
{
    return form().match(name).hasMatch();
}

bool namedDateTakesNumber(const QString &name)
{
    return name.contains("_N_"_L1) || name.startsWith("N_"_L1);
}

DateSpan spanOf(const QString &name, int number, QDate today)
{
    const Meaning meaning = meaningOf(name, number);
    const QDate from = moved(meaning.unit, startOf(meaning.unit, today), meaning.first);
    return {from, moved(meaning.unit, from, meaning.count)};
}

QDate dayIn(qint64 epochMs, const QByteArray &zone)
{
    return QDateTime::fromMSecsSinceEpoch(epochMs, zoneNamed(zone)).date();
}

QString beginningOf(QDate day, const QByteArray &zone)
{
    return day.startOfDay(zoneNamed(zone)).toUTC().toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s) + u"+0000"_s;
}

bool isDateFunction(const QString &name)
{
    static const QStringList names{u"CALENDAR_MONTH"_s, u"CALENDAR_QUARTER"_s, u"CALENDAR_YEAR"_s,
        u"DAY_IN_MONTH"_s, u"DAY_IN_WEEK"_s, u"DAY_IN_YEAR"_s, u"DAY_ONLY"_s, u"FISCAL_MONTH"_s,
        u"FISCAL_QUARTER"_s, u"FISCAL_YEAR"_s, u"HOUR_IN_DAY"_s, u"WEEK_IN_MONTH"_s, u"WEEK_IN_YEAR"_s};
    return names.contains(name);
}

QVariant dateFunction(const QString &name, const QString &value, const QByteArray &zone)
{
    const bool timed = value.contains(u'T');
    const QDateTime time
        = timed ? QDateTime::fromString(value, Qt::ISODateWithMs).toTimeZone(zoneNamed(zone)) : QDateTime();
    const QDate day = timed ? time.date() : QDate::fromString(value, Qt::ISODate);
    if (!day.isValid())
        return {};
    if (name == "DAY_ONLY"_L1)
        return day.toString(Qt::ISODate);
    if (name == "HOUR_IN_DAY"_L1)
        return time.time().hour();
    if (name == "DAY_IN_MONTH"_L1)
        return day.day();
    if (name == "DAY_IN_WEEK"_L1)
        return day.dayOfWeek() % 7 + 1;
    if (name == "DAY_IN_YEAR"_L1)
        return day.dayOfYear();
    if (name == "WEEK_IN_MONTH"_L1)
        return (day.day() - 1) / 7 + 1;
    if (name == "WEEK_IN_YEAR"_L1)
        return (day.dayOfYear() - 1) / 7 + 1;
    if (name.endsWith("YEAR"_L1))
        return day.year();
    return name.endsWith("QUARTER"_L1) ? (day.month() + 2) / 3 : day.month();
}

} // namespace patchbay::demoorg

#include "salesforce/ids.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr qsizetype bareLength = 15;
constexpr qsizetype fullLength = 18;

bool isBase62(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
}

bool hasIdShape(QStringView text)
{
    return (text.size() == bareLength || text.size() == fullLength)
        && std::all_of(text.begin(), text.end(), isBase62);
}

/// One character for each five of the id: its bits say which of the five are upper case.
QString withChecksum(QStringView bare)
{
    constexpr QLatin1StringView alphabet("ABCDEFGHIJKLMNOPQRSTUVWXYZ012345");
    QString full = bare.toString();
    for (qsizetype group = 0; group < bareLength; group += 5) {
        int bits = 0;
        for (int i = 0; i < 5; ++i) {
            const QChar c = bare[group + i];
            if (c >= u'A' && c <= u'Z')
                bits |= 1 << i;
        }
        full += alphabet[bits];
    }
    return full;
}

} // namespace

std::optional<RecordId> readRecordId(QStringView text)
{
    if (!hasIdShape(text))
        return std::nullopt;
    const QString full = withChecksum(text.first(bareLength));
    if (text.size() == fullLength && text != full)
        return std::nullopt;
    return RecordId{full};
}

std::optional<RecordId> recordIdFromOrg(QStringView text)
{
    if (!hasIdShape(text))
        return std::nullopt;
    return RecordId{text.size() == fullLength ? text.toString() : withChecksum(text)};
}

bool isSameRecord(QStringView a, QStringView b)
{
    return hasIdShape(a) && hasIdShape(b) && a.first(bareLength) == b.first(bareLength);
}

} // namespace patchbay

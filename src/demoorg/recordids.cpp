#include "demoorg/recordids.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay::demoorg
{

namespace
{

bool isIdCharacter(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
}

} // namespace

QString idChecksum(const QString &id15)
{
    if (id15.size() != 15)
        return {};
    static constexpr char16_t alphabet[] = u"ABCDEFGHIJKLMNOPQRSTUVWXYZ012345";
    QString checksum;
    for (int group = 0; group < 3; ++group) {
        unsigned bits = 0;
        for (int place = 0; place < 5; ++place) {
            const QChar c = id15.at(group * 5 + place);
            if (c >= u'A' && c <= u'Z')
                bits |= 1U << place;
        }
        checksum += QChar(alphabet[bits]);
    }
    return checksum;
}

QString fullId(const QString &id)
{
    if ((id.size() != 15 && id.size() != 18) || !std::ranges::all_of(id, isIdCharacter))
        return {};
    const QString id15 = id.left(15);
    const QString checksum = idChecksum(id15);
    if (id.size() == 18 && id.mid(15).compare(checksum, Qt::CaseInsensitive) != 0)
        return {};
    return id15 + checksum;
}

QString makeId(const QString &keyPrefix, quint64 number)
{
    static constexpr char16_t digits[] = u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    QString running;
    for (; number > 0; number /= 62)
        running.prepend(QChar(digits[number % 62]));
    const QString id15 = keyPrefix + u"dm0"_s + running.rightJustified(9, u'0');
    return id15 + idChecksum(id15);
}

} // namespace patchbay::demoorg

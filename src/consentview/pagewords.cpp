#include "consentview/pagewords.h"

namespace patchbay
{

namespace
{

constexpr qsizetype longest = 200;

} // namespace

QString quotable(const QString &words)
{
    QString plain;
    // Twice the length, as white space shrinks below; a page may say a gigabyte.
    for (const QChar c : words.first(qMin(words.size(), 2 * longest))) {
        switch (c.category()) {
        case QChar::Other_Control:
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph:
            plain.append(u' ');
            break;
        case QChar::Other_Format:
        case QChar::Other_PrivateUse:
        case QChar::Other_NotAssigned:
            break; // directions of writing, and what nobody can read
        default:
            plain.append(c);
        }
    }
    plain = plain.simplified();
    if (plain.size() <= longest && words.size() <= 2 * longest)
        return plain;
    plain.truncate(longest - 1);
    if (!plain.isEmpty() && plain.back().isHighSurrogate())
        plain.chop(1);
    return plain + QChar(0x2026);
}

} // namespace patchbay

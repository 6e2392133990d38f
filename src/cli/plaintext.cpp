#include "cli/plaintext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

/// Not the marks U+200E and U+200F: they belong into Arabic and Hebrew text, and change no other's order.
bool turnsDirection(QChar c)
{
    return (c >= u'\u202A' && c <= u'\u202E') || (c >= u'\u2066' && c <= u'\u2069');
}

bool isUnfit(QChar c)
{
    return c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line
        || c.category() == QChar::Separator_Paragraph || turnsDirection(c);
}

} // namespace

bool isOneLine(const QString &text)
{
    return std::none_of(text.cbegin(), text.cend(), isUnfit);
}

bool isLongText(const QString &text)
{
    return std::none_of(text.cbegin(), text.cend(),
        [](QChar c) { return c != u'\n' && c != u'\r' && c != u'\t' && isUnfit(c); });
}

QString printable(const QString &text)
{
    QString shown = text;
    std::replace_if(shown.begin(), shown.end(), isUnfit, QChar(QChar::ReplacementCharacter));
    return shown;
}

} // namespace patchbay

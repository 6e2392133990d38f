#include "gui/fieldhighlighter.h"

#include "gui/tokens.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace patchbay
{

void FieldHighlighter::highlightBlock(const QString &text)
{
    static const QRegularExpression field(u"(?<!\\{)\\{[A-Za-z][A-Za-z0-9_]*\\}(?!\\})"_s);
    QTextCharFormat look;
    look.setForeground(colour(Token::Blue));
    look.setBackground(colour(Token::BlueBg));
    QRegularExpressionMatchIterator found = field.globalMatch(text);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        setFormat(int(match.capturedStart()), int(match.capturedLength()), look);
    }
}

} // namespace patchbay

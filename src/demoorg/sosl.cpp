#include "demoorg/sosl.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay::demoorg
{

namespace
{

constexpr auto icase = QRegularExpression::CaseInsensitiveOption;

tl::unexpected<QString> wrong(const QString &what)
{
    return tl::unexpected<QString>(what);
}

/// "\x" stands for x; the brace that ends the term is one without a backslash.
QString unescaped(QString text)
{
    static const QRegularExpression escape(u"\\\\(.)"_s);
    return text.replace(escape, u"\\1"_s);
}

/// Splits at commas that are not within parentheses.
QStringList splitTargets(const QString &text)
{
    QStringList parts{QString()};
    int depth = 0;
    for (const QChar c : text) {
        depth += c == u'(' ? 1 : c == u')' ? -1 : 0;
        if (c == u',' && depth == 0)
            parts.append(QString());
        else
            parts.last() += c;
    }
    return parts;
}

tl::expected<SearchTarget, QString> parseTarget(const QString &text)
{
    static const QRegularExpression form(
        u"^\\s*(\\w+)\\s*(?:\\((.*)\\))?\\s*$"_s, QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression inside(
        u"^(.*?)(?:\\s+WHERE\\s+(.*?))?(?:\\s+ORDER\\s+BY\\s+.*?)?(?:\\s+LIMIT\\s+(\\d+))?\\s*$"_s,
        icase | QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return wrong(u"unexpected token: '%1'"_s.arg(text.trimmed()));
    SearchTarget target{match.captured(1), {}, {}, -1};
    const QRegularExpressionMatch details = inside.match(match.captured(2));
    for (const QString &field : details.captured(1).split(u',', Qt::SkipEmptyParts))
        target.fields.append(field.trimmed());
    target.where = details.captured(2);
    if (!details.captured(3).isEmpty())
        target.limit = details.captured(3).toInt();
    return target;
}

SearchScope scopeOf(const QString &word)
{
    const QString name = word.toUpper();
    if (name == "NAME"_L1)
        return SearchScope::Name;
    if (name == "EMAIL"_L1)
        return SearchScope::Email;
    return name == "PHONE"_L1 ? SearchScope::Phone : SearchScope::All;
}

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression space(u"[\\s,;]+"_s);
    return text.split(space, Qt::SkipEmptyParts);
}

} // namespace

tl::expected<SearchAsk, QString> parseSosl(const QString &text)
{
    static const QRegularExpression form(
        uR"(^\s*FIND\s*\{((?:[^\\}]|\\.)*)\}(?:\s+IN\s+(ALL|NAME|EMAIL|PHONE|SIDEBAR)\s+FIELDS)?(?:\s+RETURNING\s+(.*?))?(?:\s+LIMIT\s+(\d+))?\s*$)"_s,
        icase | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression braced(u"^\\s*FIND\\s*\\{"_s, icase);
    if (!braced.match(text).hasMatch())
        return wrong(u"No search term found. The search term must be enclosed in braces."_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return wrong(u"unexpected token: '%1'"_s.arg(text.section(u'}', 1).trimmed().section(u' ', 0, 0)));
    SearchAsk ask;
    ask.term = unescaped(match.captured(1)).trimmed();
    ask.scope = scopeOf(match.captured(2));
    if (!match.captured(4).isEmpty())
        ask.limit = match.captured(4).toInt();
    if (match.captured(3).isEmpty())
        return ask;
    for (const QString &part : splitTargets(match.captured(3))) {
        const auto target = parseTarget(part);
        if (!target)
            return wrong(target.error());
        ask.targets.append(*target);
    }
    return ask;
}

bool holdsTerm(const QString &text, const QString &term)
{
    const QStringList words = wordsOf(text);
    const QStringList wanted = wordsOf(term);
    return !wanted.isEmpty() && std::ranges::all_of(wanted, [&](QString one) {
        one.remove(u'*').remove(u'"');
        return std::ranges::any_of(
            words, [&](const QString &word) { return word.startsWith(one, Qt::CaseInsensitive); });
    });
}

} // namespace patchbay::demoorg

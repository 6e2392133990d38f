#include "automations/textfill.h"

#include <QRegularExpression>
#include <QUrl>

#include <functional>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr QChar wordJoiner(0x2060);

/// Calls `literal` for each text between names and `name` for each name; what is wrong, or nothing.
QString walk(const QString &text, const std::function<void(QStringView)> &literal,
    const std::function<void(const QString &)> &name)
{
    static const QRegularExpression named(
        QRegularExpression::anchoredPattern(u"[A-Za-z][A-Za-z0-9_]{0,79}"_s));
    for (qsizetype at = 0; at < text.size();) {
        const QStringView rest = QStringView(text).sliced(at);
        if (rest.startsWith("{{"_L1) || rest.startsWith("}}"_L1)) {
            literal(rest.first(1));
            at += 2;
        } else if (rest.front() == u'}') {
            return u"'}' ends no name; write '}}' for a brace"_s;
        } else if (rest.front() == u'{') {
            const qsizetype end = rest.indexOf(u'}');
            const QString found = end < 0 ? QString() : rest.sliced(1, end - 1).toString();
            if (!named.match(found).hasMatch())
                return u"'{' begins no name; write '{{' for a brace"_s;
            name(found);
            at += end + 1;
        } else {
            static const QRegularExpression brace(u"[{}]"_s);
            const qsizetype next = text.indexOf(brace, at);
            const qsizetype length = (next < 0 ? text.size() : next) - at;
            literal(rest.first(length));
            at += length;
        }
    }
    return {};
}

QString valueOf(const AutomationRecord &record, const QString &name)
{
    if (name == "object"_L1)
        return record.object;
    if (name == "id"_L1)
        return record.id.value;
    if (name == "link"_L1)
        return record.link;
    if (name == "org"_L1)
        return record.org;
    return valueText(record.fields.value(name));
}

/// Control characters and the line and paragraph separators become spaces; characters that turn the
/// direction of writing go.
QString oneLine(const QString &value)
{
    static const QRegularExpression breaks(u"[\\x00-\\x1f\\x7f-\\x9f\\x{2028}\\x{2029}]+"_s);
    static const QRegularExpression turns(u"[\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}]"_s);
    return QString(value).replace(breaks, u" "_s).remove(turns).trimmed();
}

/// Inside <…>, which the person who wrote the template opened, a value is part of an address: it cannot
/// make it a mention or end its first half.
QString slackAddress(QString value, bool isStart)
{
    if (isStart && (value.startsWith(u'!') || value.startsWith(u'@') || value.startsWith(u'#')))
        value.replace(0, 1, QString::fromLatin1(QUrl::toPercentEncoding(value.first(1))));
    return value.replace(u'|', u"%7C"_s);
}

QString slackValue(const QString &before, const QString &value)
{
    QString text = oneLine(value);
    text.replace(u'&', u"&amp;"_s).replace(u'<', u"&lt;"_s).replace(u'>', u"&gt;"_s);
    if (const qsizetype open = before.lastIndexOf(u'<'); open > before.lastIndexOf(u'>'))
        return slackAddress(text, open == before.size() - 1);
    // Slack reads these words where a workspace or an app still asks for names to be linked.
    static const QRegularExpression everybody(
        u"@(?=here|channel|everyone|group)"_s, QRegularExpression::CaseInsensitiveOption);
    return text.replace(everybody, u"@"_s + wordJoiner);
}

QString markdownValue(const QString &value)
{
    static const QRegularExpression turns(
        u"[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}]"_s);
    static const QRegularExpression signs(u"([\\\\`*_{}\\[\\]<>#|~@!])"_s);
    return QString(value).remove(turns).replace(signs, u"\\\\1"_s);
}

QString prepared(const QString &before, const QString &value, TextUse use)
{
    switch (use) {
    case TextUse::Plain:
        return value;
    case TextUse::Line:
        return oneLine(value);
    case TextUse::Slack:
        return slackValue(before, value);
    case TextUse::Markdown:
        return markdownValue(value);
    }
    Q_UNREACHABLE();
}

} // namespace

bool isOwnName(const QString &name)
{
    return name == "object"_L1 || name == "id"_L1 || name == "link"_L1 || name == "org"_L1;
}

QString problemOf(const QString &text)
{
    return walk(
        text, [](QStringView) {}, [](const QString &) {});
}

QString filled(const QString &text, const AutomationRecord &record, TextUse use)
{
    QString out;
    const QString problem = walk(
        text, [&out](QStringView literal) { out += literal; },
        [&](const QString &name) { out += prepared(out, valueOf(record, name), use); });
    Q_ASSERT(problem.isEmpty());
    return out;
}

} // namespace patchbay

#include "demoorg/soqllexer.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace patchbay::demoorg
{

namespace
{

class Lexer final
{
public:
    explicit Lexer(const QString &text)
        : m_text(text)
    {
    }

    [[nodiscard]] Soql<QList<SoqlToken>> tokens()
    {
        QList<SoqlToken> result;
        while (true) {
            while (m_at < m_text.size() && m_text.at(m_at).isSpace())
                ++m_at;
            if (m_at >= m_text.size())
                break;
            const Soql<SoqlToken> token = next();
            if (!token)
                return tl::unexpected<SoqlError>(token.error());
            result.append(*token);
        }
        SoqlToken end;
        end.offset = m_text.size();
        result.append(end);
        return result;
    }

private:
    [[nodiscard]] Soql<SoqlToken> next()
    {
        const QChar c = m_text.at(m_at);
        SoqlToken token;
        token.offset = m_at;
        if (c == u'\'')
            return readText();
        if (c.isLetterOrNumber() || c == u'_' || ((c == u'-' || c == u'+' || c == u'.') && nextIsDigit())) {
            ++m_at;
            while (m_at < m_text.size() && isWordPart(token.offset))
                ++m_at;
            token.kind = SoqlToken::Kind::Word;
            token.text = m_text.mid(token.offset, m_at - token.offset);
            return token;
        }
        token.kind = SoqlToken::Kind::Symbol;
        for (const QLatin1StringView symbol :
            {"!="_L1, "<>"_L1, "<="_L1, ">="_L1, "="_L1, "<"_L1, ">"_L1, "("_L1, ")"_L1, ","_L1, ":"_L1})
            if (QStringView(m_text).mid(m_at).startsWith(symbol)) {
                token.text = symbol == "<>"_L1 ? u"!="_s : QString(symbol);
                m_at += symbol.size();
                return token;
            }
        return malformedSoql(u"unexpected token: '%1'"_s.arg(c), m_at);
    }

    [[nodiscard]] bool nextIsDigit() const
    {
        return m_at + 1 < m_text.size() && m_text.at(m_at + 1).isDigit();
    }

    /// A word that began with a digit or a sign may be a number or a time: it takes ":", "-" and "+" too.
    [[nodiscard]] bool isWordPart(qsizetype start) const
    {
        const QChar c = m_text.at(m_at);
        const QChar first = m_text.at(start);
        const bool numeric = first.isDigit() || first == u'-' || first == u'+' || first == u'.';
        return c.isLetterOrNumber() || c == u'_' || c == u'.'
            || (numeric && (c == u':' || c == u'-' || c == u'+'));
    }

    [[nodiscard]] Soql<SoqlToken> readText()
    {
        SoqlToken token;
        token.kind = SoqlToken::Kind::Text;
        token.offset = m_at++;
        token.literal.kind = SoqlLiteral::Kind::Text;
        token.literal.offset = token.offset;
        while (m_at < m_text.size() && m_text.at(m_at) != u'\'') {
            if (m_text.at(m_at) == u'\\') {
                if (!readEscape(token.literal))
                    return malformedSoql(
                        u"Invalid string literal '%1'. Illegal character sequence '%2' in string literal."_s
                            .arg(m_text.mid(token.offset + 1, m_at - token.offset), m_text.mid(m_at, 2)),
                        m_at);
            } else {
                token.literal.text += m_text.at(m_at);
                token.literal.likePattern += m_text.at(m_at);
                ++m_at;
            }
        }
        if (m_at >= m_text.size())
            return malformedSoql(u"line 1:%1 mismatched character '<EOF>' expecting '''"_s.arg(m_at), m_at);
        ++m_at;
        token.text = m_text.mid(token.offset, m_at - token.offset);
        return token;
    }

    [[nodiscard]] bool readEscape(SoqlLiteral &literal)
    {
        const QChar c = m_at + 1 < m_text.size() ? m_text.at(m_at + 1) : QChar();
        static const QHash<QChar, QChar> plain{{u'n', u'\n'}, {u'N', u'\n'}, {u'r', u'\r'}, {u'R', u'\r'},
            {u't', u'\t'}, {u'T', u'\t'}, {u'b', u'\b'}, {u'B', u'\b'}, {u'f', u'\f'}, {u'F', u'\f'},
            {u'"', u'"'}, {u'\'', u'\''}, {u'\\', u'\\'}};
        if (c == u'%' || c == u'_') {
            literal.hasLikeEscape = true;
            literal.text += c;
            literal.likePattern += u'\\';
            literal.likePattern += c;
        } else if (const auto found = plain.constFind(c); found != plain.constEnd()) {
            literal.text += *found;
            literal.likePattern += c == u'\\' ? u"\\\\"_s : QString(*found);
        } else {
            return false;
        }
        m_at += 2;
        return true;
    }

    const QString &m_text;
    qsizetype m_at = 0;
};

} // namespace

tl::unexpected<SoqlError> malformedSoql(const QString &reason, qsizetype offset)
{
    return tl::unexpected<SoqlError>(SoqlError{u"MALFORMED_QUERY"_s, reason, offset});
}

Soql<QList<SoqlToken>> soqlTokens(const QString &text)
{
    return Lexer(text).tokens();
}

} // namespace patchbay::demoorg

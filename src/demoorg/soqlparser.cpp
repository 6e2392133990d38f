#include "demoorg/soql.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace patchbay::demoorg
{

namespace
{

struct Token {
    enum class Kind { Word, Text, Symbol, End };
    Kind kind = Kind::End;
    QString text;
    SoqlLiteral literal; ///< For Text.
    qsizetype offset = 0;
};

tl::unexpected<SoqlError> malformed(const QString &reason, qsizetype offset)
{
    return tl::unexpected<SoqlError>(SoqlError{u"MALFORMED_QUERY"_s, reason, offset});
}

tl::unexpected<SoqlError> unexpectedToken(const Token &token)
{
    const QString shown = token.kind == Token::Kind::End ? u"<EOF>"_s : token.text;
    return malformed(u"unexpected token: '%1'"_s.arg(shown), token.offset);
}

class Lexer final
{
public:
    explicit Lexer(const QString &text)
        : m_text(text)
    {
    }

    [[nodiscard]] Soql<QList<Token>> tokens()
    {
        QList<Token> result;
        while (true) {
            while (m_at < m_text.size() && m_text.at(m_at).isSpace())
                ++m_at;
            if (m_at >= m_text.size())
                break;
            const Soql<Token> token = next();
            if (!token)
                return tl::unexpected<SoqlError>(token.error());
            result.append(*token);
        }
        Token end;
        end.offset = m_text.size();
        result.append(end);
        return result;
    }

private:
    [[nodiscard]] Soql<Token> next()
    {
        const QChar c = m_text.at(m_at);
        Token token;
        token.offset = m_at;
        if (c == u'\'')
            return readText();
        if (c.isLetterOrNumber() || c == u'_' || ((c == u'-' || c == u'+' || c == u'.') && nextIsDigit())) {
            ++m_at;
            while (m_at < m_text.size() && isWordPart(token.offset))
                ++m_at;
            token.kind = Token::Kind::Word;
            token.text = m_text.mid(token.offset, m_at - token.offset);
            return token;
        }
        token.kind = Token::Kind::Symbol;
        for (const QLatin1StringView symbol :
            {"!="_L1, "<>"_L1, "<="_L1, ">="_L1, "="_L1, "<"_L1, ">"_L1, "("_L1, ")"_L1, ","_L1})
            if (QStringView(m_text).mid(m_at).startsWith(symbol)) {
                token.text = symbol == "<>"_L1 ? u"!="_s : QString(symbol);
                m_at += symbol.size();
                return token;
            }
        return malformed(u"unexpected token: '%1'"_s.arg(c), m_at);
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

    [[nodiscard]] Soql<Token> readText()
    {
        Token token;
        token.kind = Token::Kind::Text;
        token.offset = m_at++;
        token.literal.kind = SoqlLiteral::Kind::Text;
        token.literal.offset = token.offset;
        while (m_at < m_text.size() && m_text.at(m_at) != u'\'') {
            if (m_text.at(m_at) == u'\\') {
                if (!readEscape(token.literal))
                    return malformed(
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
            return malformed(u"line 1:%1 mismatched character '<EOF>' expecting '''"_s.arg(m_at), m_at);
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

class Parser final
{
public:
    explicit Parser(QList<Token> tokens)
        : m_tokens(std::move(tokens))
    {
    }

    [[nodiscard]] Soql<SoqlQuery> parse()
    {
        SoqlQuery query;
        if (!takeWord("SELECT"_L1))
            return unexpectedToken(peek());
        if (const auto selected = parseSelect(query); !selected)
            return tl::unexpected<SoqlError>(selected.error());
        if (!takeWord("FROM"_L1))
            return unexpectedToken(peek());
        if (peek().kind != Token::Kind::Word || isKeyword(peek()))
            return unexpectedToken(peek());
        query.objectOffset = peek().offset;
        query.object = take().text;
        if (const auto rest = parseClauses(query); !rest)
            return tl::unexpected<SoqlError>(rest.error());
        if (peek().kind != Token::Kind::End)
            return unexpectedToken(peek());
        return query;
    }

private:
    using Step = Soql<bool>;

    [[nodiscard]] const Token &peek() const { return m_tokens.at(m_at); }
    const Token &take() { return m_tokens.at(m_at < m_tokens.size() - 1 ? m_at++ : m_at); }
    [[nodiscard]] bool nextIs(QLatin1StringView word) const
    {
        return peek().kind == Token::Kind::Word && peek().text.compare(word, Qt::CaseInsensitive) == 0;
    }
    bool takeWord(QLatin1StringView word) { return nextIs(word) && (take(), true); }
    bool takeSymbol(QLatin1StringView symbol)
    {
        return peek().kind == Token::Kind::Symbol && peek().text == symbol && (take(), true);
    }
    [[nodiscard]] static bool isKeyword(const Token &token)
    {
        static const QStringList words{u"select"_s, u"from"_s, u"where"_s, u"and"_s, u"or"_s, u"not"_s,
            u"like"_s, u"in"_s, u"order"_s, u"limit"_s, u"offset"_s, u"group"_s, u"having"_s};
        return words.contains(token.text.toLower());
    }

    [[nodiscard]] Soql<SoqlPath> parsePath()
    {
        static const QRegularExpression pattern(u"^[A-Za-z][A-Za-z0-9_]*(\\.[A-Za-z][A-Za-z0-9_]*)*$"_s);
        const Token &token = peek();
        if (token.kind != Token::Kind::Word || isKeyword(token) || !pattern.match(token.text).hasMatch())
            return unexpectedToken(token);
        take();
        return SoqlPath{token.text.split(u'.'), token.offset};
    }

    [[nodiscard]] Step parseSelect(SoqlQuery &query)
    {
        if (nextIs("COUNT"_L1) || nextIs("FIELDS"_L1))
            return parseSelectFunction(query);
        do {
            const Soql<SoqlPath> path = parsePath();
            if (!path)
                return tl::unexpected<SoqlError>(path.error());
            query.fields.append(*path);
        } while (takeSymbol(","_L1));
        return true;
    }

    [[nodiscard]] Step parseSelectFunction(SoqlQuery &query)
    {
        const bool counting = take().text.compare("COUNT"_L1, Qt::CaseInsensitive) == 0;
        if (!takeSymbol("("_L1))
            return unexpectedToken(peek());
        query.countOnly = counting;
        if (!counting) {
            query.allFields = take().text.toUpper();
            if (query.allFields != "ALL"_L1 && query.allFields != "STANDARD"_L1
                && query.allFields != "CUSTOM"_L1)
                return malformed(
                    u"FIELDS function must have a value of ALL, CUSTOM or STANDARD"_s, peek().offset);
        }
        if (!takeSymbol(")"_L1))
            return unexpectedToken(peek());
        return true;
    }

    [[nodiscard]] Step parseClauses(SoqlQuery &query)
    {
        if (takeWord("WHERE"_L1)) {
            Soql<SoqlCondition> condition = parseOr();
            if (!condition)
                return tl::unexpected<SoqlError>(condition.error());
            query.where = std::make_unique<SoqlCondition>(std::move(*condition));
        }
        if (takeWord("ORDER"_L1)) {
            if (!takeWord("BY"_L1))
                return unexpectedToken(peek());
            if (const Step step = parseOrder(query); !step)
                return step;
        }
        if (takeWord("LIMIT"_L1))
            if (const Step step = parseCount(query.limit); !step)
                return step;
        if (takeWord("OFFSET"_L1))
            if (const Step step = parseCount(query.offset); !step)
                return step;
        return true;
    }

    [[nodiscard]] Step parseCount(int &count)
    {
        bool ok = false;
        count = peek().text.toInt(&ok);
        if (peek().kind != Token::Kind::Word || !ok || count < 0)
            return unexpectedToken(peek());
        take();
        return true;
    }

    [[nodiscard]] Step parseOrder(SoqlQuery &query)
    {
        do {
            const Soql<SoqlPath> path = parsePath();
            if (!path)
                return tl::unexpected<SoqlError>(path.error());
            SoqlOrder order{*path, false, {}};
            order.descending = takeWord("DESC"_L1);
            if (!order.descending)
                takeWord("ASC"_L1);
            if (takeWord("NULLS"_L1)) {
                if (!nextIs("FIRST"_L1) && !nextIs("LAST"_L1))
                    return unexpectedToken(peek());
                order.nulls = take().text.toUpper();
            }
            query.order.append(order);
        } while (takeSymbol(","_L1));
        return true;
    }

    // SOQL does not mix AND and OR without parentheses.
    [[nodiscard]] Soql<SoqlCondition> parseOr()
    {
        Soql<SoqlCondition> first = parseUnary();
        if (!first || (!nextIs("AND"_L1) && !nextIs("OR"_L1)))
            return first;
        const bool isAnd = nextIs("AND"_L1);
        SoqlCondition group;
        group.kind = isAnd ? SoqlCondition::Kind::And : SoqlCondition::Kind::Or;
        group.children.push_back(std::move(*first));
        while (takeWord(isAnd ? "AND"_L1 : "OR"_L1)) {
            Soql<SoqlCondition> other = parseUnary();
            if (!other)
                return other;
            group.children.push_back(std::move(*other));
        }
        if (nextIs("AND"_L1) || nextIs("OR"_L1))
            return unexpectedToken(peek());
        return group;
    }

    [[nodiscard]] Soql<SoqlCondition> parseUnary()
    {
        if (m_depth >= 50)
            return malformed(u"query is nested too deeply"_s, peek().offset);
        if (takeWord("NOT"_L1)) {
            ++m_depth;
            Soql<SoqlCondition> inner = parseUnary();
            --m_depth;
            if (!inner)
                return inner;
            SoqlCondition negation;
            negation.kind = SoqlCondition::Kind::Not;
            negation.children.push_back(std::move(*inner));
            return negation;
        }
        if (takeSymbol("("_L1)) {
            ++m_depth;
            Soql<SoqlCondition> inner = parseOr();
            --m_depth;
            if (inner && !takeSymbol(")"_L1))
                return unexpectedToken(peek());
            return inner;
        }
        return parseComparison();
    }

    [[nodiscard]] Soql<SoqlCondition> parseComparison()
    {
        const Soql<SoqlPath> path = parsePath();
        if (!path)
            return tl::unexpected<SoqlError>(path.error());
        SoqlCondition condition;
        condition.path = *path;
        if (takeWord("LIKE"_L1)) {
            condition.op = u"LIKE"_s;
        } else if (takeWord("IN"_L1)) {
            condition.op = u"IN"_s;
        } else if (takeWord("NOT"_L1)) {
            if (!takeWord("IN"_L1))
                return unexpectedToken(peek());
            condition.op = u"NOT IN"_s;
        } else if (peek().kind == Token::Kind::Symbol && QStringLiteral("!=<>=").contains(peek().text)) {
            condition.op = take().text;
        } else {
            return unexpectedToken(peek());
        }
        const bool isList = condition.op.endsWith("IN"_L1);
        if (isList && !takeSymbol("("_L1))
            return unexpectedToken(peek());
        do {
            const Soql<SoqlLiteral> literal = parseLiteral();
            if (!literal)
                return tl::unexpected<SoqlError>(literal.error());
            if (literal->hasLikeEscape && condition.op != "LIKE"_L1)
                return malformed(
                    u"Invalid string literal '%1'. Illegal character sequence in string literal."_s.arg(
                        literal->text),
                    literal->offset);
            condition.literals.append(*literal);
        } while (isList && takeSymbol(","_L1));
        if (isList && !takeSymbol(")"_L1))
            return unexpectedToken(peek());
        return condition;
    }

    [[nodiscard]] Soql<SoqlLiteral> parseLiteral()
    {
        const Token token = take();
        if (token.kind == Token::Kind::Text)
            return token.literal;
        SoqlLiteral literal;
        literal.text = token.text;
        literal.offset = token.offset;
        static const QRegularExpression number(u"^[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"_s);
        static const QRegularExpression date(u"^\\d{4}-\\d{2}-\\d{2}$"_s);
        static const QRegularExpression time(u"^\\d{4}-\\d{2}-\\d{2}T"_s);
        if (token.kind != Token::Kind::Word)
            return unexpectedToken(token);
        if (number.match(token.text).hasMatch())
            literal.kind = SoqlLiteral::Kind::Number;
        else if (date.match(token.text).hasMatch())
            literal.kind = SoqlLiteral::Kind::Date;
        else if (time.match(token.text).hasMatch())
            literal.kind = SoqlLiteral::Kind::DateTime;
        else if (token.text.compare("null"_L1, Qt::CaseInsensitive) == 0)
            literal.kind = SoqlLiteral::Kind::Null;
        else if (token.text.compare("true"_L1, Qt::CaseInsensitive) == 0
            || token.text.compare("false"_L1, Qt::CaseInsensitive) == 0)
            literal.kind = SoqlLiteral::Kind::Boolean;
        else
            return unexpectedToken(token);
        return literal;
    }

    QList<Token> m_tokens;
    qsizetype m_at = 0;
    int m_depth = 0;
};

} // namespace

Soql<SoqlQuery> parseSoql(const QString &text)
{
    Soql<QList<Token>> tokens = Lexer(text).tokens();
    if (!tokens)
        return tl::unexpected<SoqlError>(tokens.error());
    return Parser(std::move(*tokens)).parse();
}

ApiError soqlApiError(const SoqlError &error, const QString &text)
{
    QString line = text;
    line.replace(u'\n', u' ');
    const QString message
        = u"\n%1\n%2^\nERROR at Row:1:Column:%3\n%4"_s.arg(line, QString(error.offset, u' '))
              .arg(error.offset + 1)
              .arg(error.reason);
    return {400, error.code, message};
}

} // namespace patchbay::demoorg

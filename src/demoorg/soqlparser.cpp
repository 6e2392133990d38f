#include "demoorg/soqllexer.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace patchbay::demoorg
{

namespace
{

using Token = SoqlToken;

tl::unexpected<SoqlError> unexpectedToken(const Token &token)
{
    const QString shown = token.kind == Token::Kind::End ? u"<EOF>"_s : token.text;
    return malformedSoql(u"unexpected token: '%1'"_s.arg(shown), token.offset);
}

class Parser final
{
public:
    explicit Parser(QList<Token> tokens)
        : m_tokens(std::move(tokens))
    {
    }

    [[nodiscard]] Soql<SoqlQuery> parse()
    {
        Soql<SoqlQuery> query = parseQuery();
        if (query && peek().kind != Token::Kind::End)
            return unexpectedToken(peek());
        return query;
    }

private:
    using Step = Soql<bool>;

    [[nodiscard]] Soql<SoqlQuery> parseQuery()
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
        if (query.aggregates.isEmpty() && !query.groupBy.isEmpty())
            groupPlainFields(query);
        return query;
    }

    /// "SELECT LeadSource … GROUP BY LeadSource" has results of aggregates without any function.
    static void groupPlainFields(SoqlQuery &query)
    {
        for (const SoqlPath &path : std::as_const(query.fields))
            query.aggregates.append({{}, path, {}});
        query.fields.clear();
    }

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

    [[nodiscard]] bool isFunctionNext() const
    {
        return peek().kind == Token::Kind::Word && m_at + 1 < m_tokens.size()
            && m_tokens.at(m_at + 1).kind == Token::Kind::Symbol && m_tokens.at(m_at + 1).text == u"(";
    }

    [[nodiscard]] Step parseSelect(SoqlQuery &query)
    {
        do {
            if (const Step step = parseSelected(query); !step)
                return step;
        } while (takeSymbol(","_L1));
        if (query.countOnly && !(query.fields.isEmpty() && query.aggregates.isEmpty()))
            return malformedSoql(u"COUNT() must be the only element in the SELECT list"_s, peek().offset);
        if (query.aggregates.isEmpty())
            return true;
        // Fields beside functions are fields that are grouped by.
        for (const SoqlPath &path : std::as_const(query.fields))
            query.aggregates.append({{}, path, {}});
        query.fields.clear();
        return true;
    }

    [[nodiscard]] Step parseSelected(SoqlQuery &query)
    {
        if (takeSymbol("("_L1))
            return parseChildren(query);
        if (isFunctionNext())
            return parseSelectFunction(query);
        const Soql<SoqlPath> path = parsePath();
        if (!path)
            return tl::unexpected<SoqlError>(path.error());
        query.fields.append(*path);
        return true;
    }

    /// A query over the rows that point to each row found.
    [[nodiscard]] Step parseChildren(SoqlQuery &query)
    {
        if (m_depth > 0)
            return unexpectedToken(peek());
        ++m_depth;
        Soql<SoqlQuery> child = parseQuery();
        --m_depth;
        if (!child)
            return tl::unexpected<SoqlError>(child.error());
        if (!takeSymbol(")"_L1))
            return unexpectedToken(peek());
        query.children.push_back(std::make_shared<const SoqlQuery>(std::move(*child)));
        return true;
    }

    [[nodiscard]] Step parseSelectFunction(SoqlQuery &query)
    {
        static const QStringList functions{
            u"COUNT"_s, u"COUNT_DISTINCT"_s, u"SUM"_s, u"AVG"_s, u"MIN"_s, u"MAX"_s};
        const Token name = take();
        take(); // the parenthesis that made it a function
        const QString function = name.text.toUpper();
        if (function == "FIELDS"_L1)
            return parseFields(query);
        if (function == "COUNT"_L1 && takeSymbol(")"_L1)) {
            query.countOnly = true;
            return true;
        }
        if (!functions.contains(function))
            return unexpectedToken(name);
        const Soql<SoqlPath> path = parsePath();
        if (!path)
            return tl::unexpected<SoqlError>(path.error());
        if (!takeSymbol(")"_L1))
            return unexpectedToken(peek());
        SoqlAggregate aggregate{function, *path, {}};
        if (peek().kind == Token::Kind::Word && !isKeyword(peek()))
            aggregate.alias = take().text;
        query.aggregates.append(aggregate);
        return true;
    }

    [[nodiscard]] Step parseFields(SoqlQuery &query)
    {
        query.allFields = take().text.toUpper();
        if (query.allFields != "ALL"_L1 && query.allFields != "STANDARD"_L1 && query.allFields != "CUSTOM"_L1)
            return malformedSoql(
                u"FIELDS function must have a value of ALL, CUSTOM or STANDARD"_s, peek().offset);
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
        if (takeWord("GROUP"_L1))
            if (const Step step = parseGroups(query); !step)
                return step;
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

    [[nodiscard]] Step parseGroups(SoqlQuery &query)
    {
        if (!takeWord("BY"_L1))
            return unexpectedToken(peek());
        do {
            const Soql<SoqlPath> path = parsePath();
            if (!path)
                return tl::unexpected<SoqlError>(path.error());
            query.groupBy.append(*path);
        } while (takeSymbol(","_L1));
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
            return malformedSoql(u"query is nested too deeply"_s, peek().offset);
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
                return malformedSoql(
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
    int m_depth = 0; ///< Of parentheses around conditions, and of queries in queries.
};

} // namespace

Soql<SoqlQuery> parseSoql(const QString &text)
{
    Soql<QList<Token>> tokens = soqlTokens(text);
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

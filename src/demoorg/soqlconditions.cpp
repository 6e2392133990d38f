#include "demoorg/soqldates.h"
#include "demoorg/soqlparser.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

// The half of the parser that reads what WHERE and HAVING ask for.
namespace patchbay::demoorg
{

namespace
{

constexpr int deepestNesting = 50;

tl::unexpected<SoqlError> bindVariable(qsizetype offset)
{
    return malformedSoql(u"Bind variables only allowed in Apex code"_s, offset);
}

} // namespace

SoqlParser::Step SoqlParser::parseConditions(std::unique_ptr<SoqlCondition> &into)
{
    Soql<SoqlCondition> condition = parseOr();
    if (!condition)
        return tl::unexpected<SoqlError>(condition.error());
    into = std::make_unique<SoqlCondition>(std::move(*condition));
    return true;
}

// SOQL does not mix AND and OR without parentheses.
Soql<SoqlCondition> SoqlParser::parseOr()
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
        return unexpectedSoqlToken(peek());
    return group;
}

Soql<SoqlCondition> SoqlParser::parseUnary()
{
    if (m_depth >= deepestNesting)
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
            return unexpectedSoqlToken(peek());
        return inner;
    }
    return parseComparison();
}

Soql<SoqlCondition> SoqlParser::parseComparison()
{
    const Soql<SoqlPath> path = parseOperand();
    if (!path)
        return tl::unexpected<SoqlError>(path.error());
    const Soql<QString> op = parseOperator();
    if (!op)
        return tl::unexpected<SoqlError>(op.error());
    SoqlCondition condition;
    condition.path = *path;
    condition.op = *op;
    if (const Step step = parseOperands(condition); !step)
        return tl::unexpected<SoqlError>(step.error());
    return condition;
}

Soql<QString> SoqlParser::parseOperator()
{
    for (const QLatin1StringView word : {"LIKE"_L1, "IN"_L1, "INCLUDES"_L1, "EXCLUDES"_L1})
        if (takeWord(word))
            return QString(word);
    if (takeWord("NOT"_L1)) {
        if (!takeWord("IN"_L1))
            return unexpectedSoqlToken(peek());
        return u"NOT IN"_s;
    }
    static const QStringList symbols{u"="_s, u"!="_s, u"<"_s, u"<="_s, u">"_s, u">="_s};
    if (peek().kind == SoqlToken::Kind::Symbol && symbols.contains(peek().text))
        return take().text;
    return unexpectedSoqlToken(peek());
}

SoqlParser::Step SoqlParser::parseOperands(SoqlCondition &condition)
{
    const bool isList = condition.op.endsWith("IN"_L1) || condition.op.endsWith("CLUDES"_L1);
    if (nextIsSymbol(":"_L1))
        return bindVariable(peek().offset);
    if (isList && !takeSymbol("("_L1))
        return unexpectedSoqlToken(peek());
    if (condition.op.endsWith("IN"_L1) && nextIs("SELECT"_L1))
        return parseSemiJoin(condition);
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
        return unexpectedSoqlToken(peek());
    return true;
}

SoqlParser::Step SoqlParser::parseSemiJoin(SoqlCondition &condition)
{
    if (m_place == Place::SemiJoin)
        return malformedSoql(u"Nesting of semi join sub-selects is not supported"_s, peek().offset);
    Soql<SoqlQuery> inner = parseQuery(Place::SemiJoin);
    if (!inner)
        return tl::unexpected<SoqlError>(inner.error());
    if (!takeSymbol(")"_L1))
        return unexpectedSoqlToken(peek());
    condition.inner = std::make_shared<const SoqlQuery>(std::move(*inner));
    return true;
}

Soql<SoqlLiteral> SoqlParser::parseNamedDate(const SoqlToken &token)
{
    SoqlLiteral literal;
    literal.kind = SoqlLiteral::Kind::Named;
    literal.text = token.text.toUpper();
    literal.offset = token.offset;
    if (namedDateTakesNumber(literal.text)) {
        bool ok = false;
        if (!takeSymbol(":"_L1))
            return unexpectedSoqlToken(peek());
        literal.number = peek().text.toInt(&ok);
        if (peek().kind != SoqlToken::Kind::Word || !ok || literal.number < 0)
            return unexpectedSoqlToken(peek());
        take();
    }
    return literal;
}

Soql<SoqlLiteral> SoqlParser::parseLiteral()
{
    const SoqlToken token = take();
    if (token.kind == SoqlToken::Kind::Text)
        return token.literal;
    if (token.kind == SoqlToken::Kind::Symbol && token.text == ":"_L1)
        return bindVariable(token.offset);
    SoqlLiteral literal;
    literal.text = token.text;
    literal.offset = token.offset;
    static const QRegularExpression number(u"^[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?$"_s);
    static const QRegularExpression date(u"^\\d{4}-\\d{2}-\\d{2}$"_s);
    static const QRegularExpression time(u"^\\d{4}-\\d{2}-\\d{2}T"_s);
    if (token.kind != SoqlToken::Kind::Word)
        return unexpectedSoqlToken(token);
    const QString word = token.text.toUpper();
    if (number.match(token.text).hasMatch())
        literal.kind = SoqlLiteral::Kind::Number;
    else if (date.match(token.text).hasMatch())
        literal.kind = SoqlLiteral::Kind::Date;
    else if (time.match(token.text).hasMatch())
        literal.kind = SoqlLiteral::Kind::DateTime;
    else if (word == "NULL"_L1)
        literal.kind = SoqlLiteral::Kind::Null;
    else if (word == "TRUE"_L1 || word == "FALSE"_L1)
        literal.kind = SoqlLiteral::Kind::Boolean;
    else if (isNamedDate(word))
        return parseNamedDate(token);
    else
        return unexpectedSoqlToken(token);
    return literal;
}

} // namespace patchbay::demoorg

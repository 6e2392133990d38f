#include "demoorg/soqlparser.h"

#include <utility>

using namespace Qt::StringLiterals;

// The part of the parser that reads what a query selects.
namespace patchbay::demoorg
{

SoqlParser::Step SoqlParser::parseSelect(SoqlQuery &query)
{
    do {
        if (const Step step = parseSelected(query); !step)
            return step;
    } while (takeSymbol(","_L1));
    if (query.countOnly && !(query.fields.isEmpty() && query.aggregates.isEmpty()))
        return malformedSoql(u"COUNT() must be the only element in the SELECT list"_s, peek().offset);
    return true;
}

SoqlParser::Step SoqlParser::parseSelected(SoqlQuery &query)
{
    if (takeSymbol("("_L1))
        return parseChildren(query);
    if (nextIs("TYPEOF"_L1) && m_tokens.at(m_at + 1).kind == SoqlToken::Kind::Word)
        return parseTypeof(query);
    if (isFunctionNext())
        return parseSelectFunction(query);
    Soql<SoqlPath> path = parsePath();
    if (!path)
        return tl::unexpected<SoqlError>(path.error());
    if (isNameNext())
        path->alias = take().text;
    query.fields.append(*path);
    return true;
}

/// A query over the rows that point to each row found.
SoqlParser::Step SoqlParser::parseChildren(SoqlQuery &query)
{
    if (m_place != Place::Outer)
        return unexpectedSoqlToken(peek());
    Soql<SoqlQuery> child = parseQuery(Place::Child);
    if (!child)
        return tl::unexpected<SoqlError>(child.error());
    if (!takeSymbol(")"_L1))
        return unexpectedSoqlToken(peek());
    query.children.push_back(std::make_shared<SoqlQuery>(std::move(*child)));
    return true;
}

SoqlParser::Step SoqlParser::parseTypeofFields(QList<SoqlPath> &fields)
{
    do {
        const Soql<SoqlPath> path = parsePath();
        if (!path)
            return tl::unexpected<SoqlError>(path.error());
        fields.append(*path);
    } while (takeSymbol(","_L1));
    return true;
}

SoqlParser::Step SoqlParser::parseTypeof(SoqlQuery &query)
{
    take(); // TYPEOF
    SoqlTypeof choice;
    const Soql<SoqlPath> relation = parsePath();
    if (!relation)
        return tl::unexpected<SoqlError>(relation.error());
    choice.relation = *relation;
    if (!nextIs("WHEN"_L1))
        return unexpectedSoqlToken(peek());
    while (takeWord("WHEN"_L1)) {
        if (!isObjectNext())
            return unexpectedSoqlToken(peek());
        choice.branches.append({take().text, {}});
        if (!takeWord("THEN"_L1))
            return unexpectedSoqlToken(peek());
        if (const Step step = parseTypeofFields(choice.branches.last().second); !step)
            return step;
    }
    if (takeWord("ELSE"_L1))
        if (const Step step = parseTypeofFields(choice.otherwise); !step)
            return step;
    if (!takeWord("END"_L1))
        return unexpectedSoqlToken(peek());
    query.typeofs.append(choice);
    return true;
}

SoqlParser::Step SoqlParser::parseSelectFunction(SoqlQuery &query)
{
    if (nextIs("FIELDS"_L1))
        return parseFieldSet(query);
    if (nextIs("COUNT"_L1) && m_tokens.at(m_at + 2).text == ")"_L1) {
        m_at += 3;
        query.countOnly = true;
        return true;
    }
    Soql<SoqlPath> path = parseOperand();
    if (!path)
        return tl::unexpected<SoqlError>(path.error());
    if (isNameNext())
        path->alias = take().text;
    if (isAggregateFunction(path->function))
        query.aggregates.append({std::exchange(path->function, {}), *path, path->alias});
    else
        query.fields.append(*path);
    return true;
}

SoqlParser::Step SoqlParser::parseFieldSet(SoqlQuery &query)
{
    m_at += 2; // "FIELDS("
    const QString set = peek().text.toUpper();
    if (set != "ALL"_L1 && set != "STANDARD"_L1 && set != "CUSTOM"_L1)
        return malformedSoql(
            u"FIELDS function must have a value of ALL, CUSTOM or STANDARD"_s, peek().offset);
    take();
    query.fieldSets.append(set);
    if (!takeSymbol(")"_L1))
        return unexpectedSoqlToken(peek());
    return true;
}

} // namespace patchbay::demoorg

#include "demoorg/soqlparser.h"

#include "demoorg/soqldates.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

// What comes after FROM; soqlselect.cpp has what comes before it, soqlconditions.cpp WHERE and HAVING.
namespace patchbay::demoorg
{

namespace
{

constexpr int highestOffset = 2000;

bool isKeyword(const QString &word)
{
    static const QStringList words{u"select"_s, u"from"_s, u"where"_s, u"and"_s, u"or"_s, u"not"_s, u"like"_s,
        u"in"_s, u"order"_s, u"limit"_s, u"offset"_s, u"group"_s, u"having"_s, u"using"_s, u"with"_s,
        u"for"_s, u"update"_s, u"includes"_s, u"excludes"_s};
    return words.contains(word.toLower());
}

bool isPlainFunction(const QString &name)
{
    return name == "TOLABEL"_L1 || name == "FORMAT"_L1;
}

/// "c.Name" where FROM says "Contact c".
void stripAlias(SoqlPath &path, const QString &alias)
{
    if (path.parts.size() > 1 && path.parts.first().compare(alias, Qt::CaseInsensitive) == 0)
        path.parts.removeFirst();
}

void stripAlias(SoqlCondition &condition, const QString &alias)
{
    stripAlias(condition.path, alias);
    for (SoqlCondition &child : condition.children)
        stripAlias(child, alias);
}

void stripAlias(SoqlQuery &query, const QString &alias)
{
    for (const auto &child : std::as_const(query.children))
        if (child->object.startsWith(alias + u'.', Qt::CaseInsensitive))
            child->object.remove(0, alias.size() + 1);
    for (SoqlPath &path : query.fields)
        stripAlias(path, alias);
    for (SoqlAggregate &one : query.aggregates)
        stripAlias(one.path, alias);
    for (SoqlPath &path : query.groupBy)
        stripAlias(path, alias);
    for (SoqlOrder &order : query.order)
        stripAlias(order.path, alias);
    if (query.where)
        stripAlias(*query.where, alias);
    if (query.having)
        stripAlias(*query.having, alias);
}

/// Fields beside functions, and those of a query that groups, are results of aggregates without a function.
Soql<bool> groupPlainFields(SoqlQuery &query)
{
    if (query.aggregates.isEmpty() && query.groupBy.isEmpty()) {
        for (const SoqlPath &path : std::as_const(query.fields))
            if (!path.alias.isEmpty() && path.function.isEmpty())
                return malformedSoql(u"only aggregate expressions use field aliasing"_s, path.offset);
        return true;
    }
    if (query.countOnly)
        return malformedSoql(u"COUNT() can not be grouped"_s, query.objectOffset);
    if (!query.fieldSets.isEmpty() || !query.typeofs.isEmpty())
        return malformedSoql(u"FIELDS and TYPEOF are not allowed in aggregate queries"_s, query.objectOffset);
    for (const SoqlPath &path : std::as_const(query.fields))
        query.aggregates.append({{}, path, path.alias});
    query.fields.clear();
    std::ranges::sort(query.aggregates, {}, [](const SoqlAggregate &one) { return one.path.offset; });
    return true;
}

} // namespace

tl::unexpected<SoqlError> unexpectedSoqlToken(const SoqlToken &token)
{
    const QString shown = token.kind == SoqlToken::Kind::End ? u"<EOF>"_s : token.text;
    return malformedSoql(u"unexpected token: '%1'"_s.arg(shown), token.offset);
}

bool isAggregateFunction(const QString &name)
{
    static const QStringList names{
        u"COUNT"_s, u"COUNT_DISTINCT"_s, u"SUM"_s, u"AVG"_s, u"MIN"_s, u"MAX"_s, u"GROUPING"_s};
    return names.contains(name);
}

bool SoqlParser::isFunctionNext() const
{
    return peek().kind == SoqlToken::Kind::Word && m_at + 1 < m_tokens.size()
        && m_tokens.at(m_at + 1).kind == SoqlToken::Kind::Symbol && m_tokens.at(m_at + 1).text == "("_L1;
}

bool SoqlParser::isNameNext() const
{
    return peek().kind == SoqlToken::Kind::Word && !isKeyword(peek().text);
}

Soql<SoqlQuery> SoqlParser::parse()
{
    Soql<SoqlQuery> query = parseQuery(Place::Outer);
    if (query && peek().kind != SoqlToken::Kind::End)
        return unexpectedSoqlToken(peek());
    return query;
}

Soql<SoqlQuery> SoqlParser::parseQuery(Place place)
{
    const Place outside = std::exchange(m_place, place);
    SoqlQuery query;
    if (!takeWord("SELECT"_L1))
        return unexpectedSoqlToken(peek());
    if (const Step step = parseSelect(query); !step)
        return tl::unexpected<SoqlError>(step.error());
    if (const Step step = parseFrom(query); !step)
        return tl::unexpected<SoqlError>(step.error());
    if (const Step step = groupPlainFields(query); !step)
        return tl::unexpected<SoqlError>(step.error());
    m_place = outside;
    return query;
}

Soql<SoqlPath> SoqlParser::parsePath()
{
    static const QRegularExpression pattern(u"^[A-Za-z][A-Za-z0-9_]*(\\.[A-Za-z][A-Za-z0-9_]*)*$"_s);
    const SoqlToken &token = peek();
    if (!isNameNext() || !pattern.match(token.text).hasMatch())
        return unexpectedSoqlToken(token);
    take();
    return SoqlPath{token.text.split(u'.'), token.offset};
}

Soql<SoqlPath> SoqlParser::parseOperand()
{
    if (!isFunctionNext())
        return parsePath();
    const SoqlToken name = take();
    const QString function = name.text.toUpper();
    take(); // the parenthesis that made it a function
    const bool isDate = isDateFunction(function);
    if (!isDate && !isPlainFunction(function) && !isAggregateFunction(function))
        return unexpectedSoqlToken(name);
    const bool local = isDate && isFunctionNext() && nextIs("convertTimezone"_L1);
    if (local)
        m_at += 2;
    Soql<SoqlPath> path = parsePath();
    if (!path)
        return path;
    path->function = function;
    path->local = local;
    path->offset = name.offset;
    if (!takeSymbol(")"_L1) || (local && !takeSymbol(")"_L1)))
        return unexpectedSoqlToken(peek());
    return path;
}

SoqlParser::Step SoqlParser::parseFrom(SoqlQuery &query)
{
    if (!takeWord("FROM"_L1))
        return unexpectedSoqlToken(peek());
    if (!isObjectNext())
        return unexpectedSoqlToken(peek());
    query.objectOffset = peek().offset;
    query.object = take().text;
    QString alias;
    takeWord("AS"_L1);
    if (isNameNext() && !nextIs("ALL"_L1))
        alias = take().text;
    if (takeWord("USING"_L1))
        if (const Step step = parseScope(query); !step)
            return step;
    if (const Step step = parseClauses(query, m_place); !step)
        return step;
    if (!alias.isEmpty())
        stripAlias(query, alias);
    return true;
}

SoqlParser::Step SoqlParser::parseScope(SoqlQuery &query)
{
    if (!takeWord("SCOPE"_L1))
        return unexpectedSoqlToken(peek());
    query.onlyMine = nextIs("mine"_L1);
    if (!query.onlyMine && !nextIs("everything"_L1))
        return unexpectedSoqlToken(peek());
    take();
    return true;
}

SoqlParser::Step SoqlParser::parseClauses(SoqlQuery &query, Place place)
{
    if (takeWord("WHERE"_L1))
        if (const Step step = parseConditions(query.where); !step)
            return step;
    if (place == Place::SemiJoin)
        return true; // the rest is what follows the sub-select, or is not allowed in it
    if (takeWord("GROUP"_L1))
        if (const Step step = parseGroups(query); !step)
            return step;
    if (takeWord("ORDER"_L1)) {
        if (!takeWord("BY"_L1))
            return unexpectedSoqlToken(peek());
        if (const Step step = parseOrder(query); !step)
            return step;
    }
    if (takeWord("LIMIT"_L1))
        if (const Step step = parseCount(query.limit); !step)
            return step;
    if (takeWord("OFFSET"_L1))
        if (const Step step = parseCount(query.offset); !step)
            return step;
    if (query.offset > highestOffset)
        return tl::unexpected<SoqlError>(
            SoqlError{u"NUMBER_OUTSIDE_VALID_RANGE"_s, u"Maximum SOQL offset allowed is 2000"_s, -1});
    return parseEnding();
}

/// What Apex may ask for here, the API may not; what is left has no effect on the answer.
SoqlParser::Step SoqlParser::parseEnding()
{
    if (nextIs("ALL"_L1))
        return malformedSoql(u"ALL ROWS not allowed in this context"_s, peek().offset);
    if (!takeWord("FOR"_L1))
        return true;
    do {
        if (nextIs("UPDATE"_L1))
            return malformedSoql(u"FOR UPDATE not allowed in this context"_s, peek().offset);
        if (!takeWord("VIEW"_L1) && !takeWord("REFERENCE"_L1))
            return unexpectedSoqlToken(peek());
    } while (takeSymbol(","_L1) || takeWord("FOR"_L1));
    return true;
}

SoqlParser::Step SoqlParser::parseGroups(SoqlQuery &query)
{
    if (!takeWord("BY"_L1))
        return unexpectedSoqlToken(peek());
    if (isFunctionNext() && (nextIs("ROLLUP"_L1) || nextIs("CUBE"_L1))) {
        query.grouping = nextIs("CUBE"_L1) ? SoqlQuery::Grouping::Cube : SoqlQuery::Grouping::Rollup;
        m_at += 2;
    }
    do {
        const Soql<SoqlPath> path = parseOperand();
        if (!path)
            return tl::unexpected<SoqlError>(path.error());
        query.groupBy.append(*path);
    } while (takeSymbol(","_L1));
    if (query.grouping != SoqlQuery::Grouping::Plain && !takeSymbol(")"_L1))
        return unexpectedSoqlToken(peek());
    return takeWord("HAVING"_L1) ? parseConditions(query.having) : Step(true);
}

SoqlParser::Step SoqlParser::parseCount(int &count)
{
    bool ok = false;
    count = peek().text.toInt(&ok);
    if (peek().kind != SoqlToken::Kind::Word || !ok || count < 0)
        return unexpectedSoqlToken(peek());
    take();
    return true;
}

SoqlParser::Step SoqlParser::parseOrder(SoqlQuery &query)
{
    do {
        const Soql<SoqlPath> path = parseOperand();
        if (!path)
            return tl::unexpected<SoqlError>(path.error());
        SoqlOrder order{*path};
        order.descending = takeWord("DESC"_L1);
        if (!order.descending)
            takeWord("ASC"_L1);
        if (takeWord("NULLS"_L1)) {
            if (!nextIs("FIRST"_L1) && !nextIs("LAST"_L1))
                return unexpectedSoqlToken(peek());
            order.nullsLast = nextIs("LAST"_L1);
            take();
        }
        query.order.append(order);
    } while (takeSymbol(","_L1));
    return true;
}

Soql<SoqlQuery> parseSoql(const QString &text)
{
    Soql<QList<SoqlToken>> tokens = soqlTokens(text);
    if (!tokens)
        return tl::unexpected<SoqlError>(tokens.error());
    return SoqlParser(std::move(*tokens)).parse();
}

ApiError soqlApiError(const SoqlError &error, const QString &text)
{
    if (error.offset < 0)
        return {400, error.code, error.reason};
    const qsizetype start = error.offset == 0 ? 0 : text.lastIndexOf(u'\n', error.offset - 1) + 1;
    const qsizetype row = text.left(start).count(u'\n') + 1;
    const qsizetype column = error.offset - start;
    const QString message = u"\n%1\n%2^\nERROR at Row:%3:Column:%4\n%5"_s
                                .arg(text.mid(start).section(u'\n', 0, 0), QString(column, u' '))
                                .arg(row)
                                .arg(column + 1)
                                .arg(error.reason);
    return {400, error.code, message};
}

} // namespace patchbay::demoorg

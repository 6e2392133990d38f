#pragma once

#include "demoorg/soqllexer.h"

namespace patchbay::demoorg
{

/// Reads the tokens of one SOQL query. Knows the language, not the org: what names mean is judged afterwards.
class SoqlParser final
{
public:
    explicit SoqlParser(QList<SoqlToken> tokens)
        : m_tokens(std::move(tokens))
    {
    }

    [[nodiscard]] Soql<SoqlQuery> parse();

private:
    using Step = Soql<bool>;
    enum class Place { Outer, Child, SemiJoin };

    [[nodiscard]] Soql<SoqlQuery> parseQuery(Place place);
    [[nodiscard]] Step parseSelect(SoqlQuery &query);
    [[nodiscard]] Step parseSelected(SoqlQuery &query);
    [[nodiscard]] Step parseChildren(SoqlQuery &query);
    [[nodiscard]] Step parseTypeof(SoqlQuery &query);
    [[nodiscard]] Step parseTypeofFields(QList<SoqlPath> &fields);
    [[nodiscard]] Step parseSelectFunction(SoqlQuery &query);
    [[nodiscard]] Step parseFieldSet(SoqlQuery &query);
    [[nodiscard]] Step parseFrom(SoqlQuery &query);
    [[nodiscard]] Step parseScope(SoqlQuery &query);
    [[nodiscard]] Step parseClauses(SoqlQuery &query, Place place);
    [[nodiscard]] Step parseGroups(SoqlQuery &query);
    [[nodiscard]] Step parseOrder(SoqlQuery &query);
    [[nodiscard]] Step parseCount(int &count);
    [[nodiscard]] Step parseEnding();

    [[nodiscard]] Step parseConditions(std::unique_ptr<SoqlCondition> &into);
    [[nodiscard]] Soql<SoqlCondition> parseOr();
    [[nodiscard]] Soql<SoqlCondition> parseUnary();
    [[nodiscard]] Soql<SoqlCondition> parseComparison();
    [[nodiscard]] Soql<QString> parseOperator();
    [[nodiscard]] Step parseOperands(SoqlCondition &condition);
    [[nodiscard]] Step parseSemiJoin(SoqlCondition &condition);
    [[nodiscard]] Soql<SoqlLiteral> parseLiteral();
    [[nodiscard]] Soql<SoqlLiteral> parseNamedDate(const SoqlToken &token);

    [[nodiscard]] Soql<SoqlPath> parsePath();
    /// A path, alone or within a function.
    [[nodiscard]] Soql<SoqlPath> parseOperand();

    [[nodiscard]] const SoqlToken &peek() const { return m_tokens.at(m_at); }
    const SoqlToken &take() { return m_tokens.at(m_at < m_tokens.size() - 1 ? m_at++ : m_at); }
    [[nodiscard]] bool nextIs(QLatin1StringView word) const
    {
        return peek().kind == SoqlToken::Kind::Word && peek().text.compare(word, Qt::CaseInsensitive) == 0;
    }
    bool takeWord(QLatin1StringView word) { return nextIs(word) && (take(), true); }
    [[nodiscard]] bool nextIsSymbol(QLatin1StringView symbol) const
    {
        return peek().kind == SoqlToken::Kind::Symbol && peek().text == symbol;
    }
    bool takeSymbol(QLatin1StringView symbol) { return nextIsSymbol(symbol) && (take(), true); }
    [[nodiscard]] bool isFunctionNext() const;
    /// A word that is not one of the language's own here.
    [[nodiscard]] bool isNameNext() const;
    /// The same for objects, two of which have names the language uses too.
    [[nodiscard]] bool isObjectNext() const
    {
        return isNameNext() || nextIs(QLatin1StringView("Group")) || nextIs(QLatin1StringView("Order"));
    }

    QList<SoqlToken> m_tokens;
    qsizetype m_at = 0;
    int m_depth = 0; ///< Of parentheses around conditions.
    Place m_place = Place::Outer;
};

[[nodiscard]] tl::unexpected<SoqlError> unexpectedSoqlToken(const SoqlToken &token);
[[nodiscard]] bool isAggregateFunction(const QString &name);

} // namespace patchbay::demoorg

#pragma once

#include "demoorg/catalog.h"
#include "demoorg/message.h"

#include <QVariant>

#include <memory>
#include <vector>

#include <tl/expected.hpp>

namespace patchbay::demoorg
{

/// A field as written: "Name", or "Owner.Name" with the relationships before the field.
struct SoqlPath {
    QStringList parts;
    qsizetype offset = 0;
};

struct SoqlLiteral {
    enum class Kind { Text, Number, Date, DateTime, Boolean, Null };
    Kind kind = Kind::Null;
    QString text; ///< Escapes resolved.
    QString likePattern; ///< For LIKE: wildcards live, escaped ones not; the escape sign is the backslash.
    bool hasLikeEscape = false; ///< "\%" or "\_" was used, which is legal in LIKE only.
    qsizetype offset = 0;
};

struct SoqlCondition {
    enum class Kind { And, Or, Not, Compare };
    Kind kind = Kind::Compare;
    std::vector<SoqlCondition> children;
    SoqlPath path;
    QString op; ///< "=", "!=", "<", "<=", ">", ">=", "LIKE", "IN", "NOT IN"
    QList<SoqlLiteral> literals;
};

struct SoqlOrder {
    SoqlPath path;
    bool descending = false;
    QString nulls; ///< "", "FIRST" or "LAST"
};

/// "COUNT(Id) leads", or a field that is grouped by: then without a function.
struct SoqlAggregate {
    QString function;
    SoqlPath path;
    QString alias;
};

struct SoqlQuery {
    QList<SoqlPath> fields;
    QList<SoqlAggregate> aggregates; ///< Then `fields` is empty.
    QList<SoqlPath> groupBy;
    QList<std::shared_ptr<const SoqlQuery>> children; ///< Queries over child relationships.
    bool countOnly = false; ///< SELECT COUNT()
    QString allFields; ///< FIELDS(ALL|STANDARD|CUSTOM)
    QString object;
    qsizetype objectOffset = 0;
    std::unique_ptr<SoqlCondition> where;
    QList<SoqlOrder> order;
    int limit = -1;
    int offset = 0;
};

struct SoqlError {
    QString code;
    QString reason;
    qsizetype offset = 0;
};

template<typename T>
using Soql = tl::expected<T, SoqlError>;

[[nodiscard]] Soql<SoqlQuery> parseSoql(const QString &text);

/// The query as SQL over the records table; selects ids in order, after LIMIT and OFFSET.
struct SoqlPlan {
    const ObjectDef *object = nullptr;
    QByteArray sql;
    QVariantList binds;
};

/// With another condition in place of the query's own where one is given.
[[nodiscard]] Soql<SoqlPlan> planSoql(
    const SoqlQuery &query, const Catalog &catalog, bool withDeleted, const SoqlCondition *where = nullptr);

/// The field a path ends at, for SELECT; polymorphic relations are looked through in their order.
[[nodiscard]] Soql<const FieldDef *> resolvePath(
    const SoqlPath &path, const ObjectDef &object, const Catalog &catalog);

/// With the picture of where: the query's line, a caret, row and column.
[[nodiscard]] ApiError soqlApiError(const SoqlError &error, const QString &text);

} // namespace patchbay::demoorg

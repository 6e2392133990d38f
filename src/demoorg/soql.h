#pragma once

#include "demoorg/catalog.h"
#include "demoorg/message.h"

#include <QVariant>

#include <functional>
#include <memory>
#include <vector>

#include <tl/expected.hpp>

namespace patchbay::demoorg
{

/// A field as written: "Name", or "Owner.Name" with the relationships before the field; within a function
/// where it has one: "CALENDAR_YEAR(CreatedDate)", and in HAVING and ORDER BY "COUNT(Id)".
struct SoqlPath {
    QStringList parts;
    qsizetype offset = 0;
    QString function = {}; ///< In upper case.
    bool local = false; ///< convertTimezone(): in the caller's time zone.
    QString alias = {};
};

struct SoqlLiteral {
    enum class Kind { Text, Number, Date, DateTime, Boolean, Null, Named };
    Kind kind = Kind::Null;
    QString text; ///< Escapes resolved; of a named date its name in upper case.
    QString likePattern; ///< For LIKE: wildcards live, escaped ones not; the escape sign is the backslash.
    bool hasLikeEscape = false; ///< "\%" or "\_" was used, which is legal in LIKE only.
    qsizetype offset = 0;
    int number = 0; ///< "LAST_N_DAYS:7"
};

struct SoqlQuery;

struct SoqlCondition {
    enum class Kind { And, Or, Not, Compare };
    Kind kind = Kind::Compare;
    std::vector<SoqlCondition> children;
    SoqlPath path;
    QString op; ///< "=", "!=", "<", "<=", ">", ">=", "LIKE", "IN", "NOT IN", "INCLUDES", "EXCLUDES"
    QList<SoqlLiteral> literals;
    std::shared_ptr<const SoqlQuery> inner; ///< Of a semi-join: what IN looks through.
};

struct SoqlOrder {
    SoqlPath path;
    bool descending = false;
    bool nullsLast = false; ///< Whatever the direction, they come first unless told otherwise.
};

/// "COUNT(Id) leads", or a field that is grouped by: then without a function.
struct SoqlAggregate {
    QString function;
    SoqlPath path;
    QString alias;
};

/// "TYPEOF Owner WHEN User THEN Email ELSE Name END"
struct SoqlTypeof {
    SoqlPath relation;
    QList<std::pair<QString, QList<SoqlPath>>> branches;
    QList<SoqlPath> otherwise;
};

struct SoqlQuery {
    enum class Grouping { Plain, Rollup, Cube };

    QList<SoqlPath> fields;
    QList<SoqlAggregate> aggregates; ///< Then `fields` is empty.
    QList<SoqlTypeof> typeofs;
    QList<SoqlPath> groupBy;
    Grouping grouping = Grouping::Plain;
    QList<std::shared_ptr<SoqlQuery>> children; ///< Queries over child relationships.
    bool countOnly = false; ///< SELECT COUNT()
    QStringList fieldSets; ///< FIELDS(ALL|STANDARD|CUSTOM)
    QString object;
    qsizetype objectOffset = 0;
    QString
        relationship; ///< Of a child query once its FROM is understood; `object` is then what it leads to.
    bool onlyMine = false; ///< USING SCOPE mine
    std::unique_ptr<SoqlCondition> where;
    std::unique_ptr<SoqlCondition> having;
    QList<SoqlOrder> order;
    int limit = -1;
    int offset = 0;
};

struct SoqlError {
    QString code;
    QString reason;
    qsizetype offset = 0; ///< Negative where the message shows no place.
};

template<typename T>
using Soql = tl::expected<T, SoqlError>;

[[nodiscard]] Soql<SoqlQuery> parseSoql(const QString &text);

/// Who asks, and when: what "MINE" and "TODAY" mean.
struct SoqlScope {
    const Catalog &catalog;
    qint64 now = 0; ///< Milliseconds since the epoch.
    QByteArray zone = "GMT";
    QString userId = {};
    bool withDeleted = false;
};

/// The query as SQL over the records table; selects ids in order, after LIMIT and OFFSET.
struct SoqlPlan {
    const ObjectDef *object = nullptr;
    QByteArray sql;
    QVariantList binds;
};

/// With another condition in place of the query's own where one is given.
[[nodiscard]] Soql<SoqlPlan> planSoql(
    const SoqlQuery &query, const SoqlScope &scope, const SoqlCondition *where = nullptr);

/// Puts the fields a query's FIELDS() stands for in its place, and refuses fields that are selected twice or
/// are not there.
[[nodiscard]] Soql<bool> settleFields(SoqlQuery &query, const Catalog &catalog);

/// The field a path ends at; through a polymorphic lookup only what all its targets share can be seen.
[[nodiscard]] Soql<const FieldDef *> resolvePath(
    const SoqlPath &path, const ObjectDef &object, const Catalog &catalog);

/// "Type" behind a polymorphic lookup: the object's name, of a queue "Queue".
[[nodiscard]] bool isTypeOfTarget(const SoqlPath &path, const ObjectDef &object, const Catalog &catalog);

/// With the picture of where: the query's line, a caret, row and column.
[[nodiscard]] ApiError soqlApiError(const SoqlError &error, const QString &text);

} // namespace patchbay::demoorg

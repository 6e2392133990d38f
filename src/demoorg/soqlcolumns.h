#pragma once

#include "demoorg/soql.h"

namespace patchbay::demoorg
{

/// A field, or a function of one, as an SQL expression over a row of the records table.
struct SoqlColumn {
    enum class Kind { Text, Values, Id, Number, Date, DateTime, Boolean };

    QByteArray sql;
    const FieldDef *field = nullptr;
    Kind kind = Kind::Text;

    [[nodiscard]] QByteArray collation() const { return kind == Kind::Text ? " COLLATE SOQL" : ""; }
};

/// For WHERE: refuses what can not be filtered. The row is called "r" in the SQL.
[[nodiscard]] Soql<SoqlColumn> soqlColumn(
    const SoqlPath &path, const ObjectDef &object, const SoqlScope &scope);
/// A value of a query as one of the column's kind, for SQL; an invalid one for null.
[[nodiscard]] Soql<QVariant> soqlValue(
    const SoqlLiteral &literal, const SoqlColumn &column, const QString &op);

} // namespace patchbay::demoorg

#pragma once

#include "demoorg/soql.h"

namespace patchbay::demoorg
{

struct SoqlToken {
    enum class Kind { Word, Text, Symbol, End };
    Kind kind = Kind::End;
    QString text;
    SoqlLiteral literal; ///< For Text.
    qsizetype offset = 0;
};

/// The words, texts and signs of a query; the last one is the end.
[[nodiscard]] Soql<QList<SoqlToken>> soqlTokens(const QString &text);

[[nodiscard]] tl::unexpected<SoqlError> malformedSoql(const QString &reason, qsizetype offset);

} // namespace patchbay::demoorg

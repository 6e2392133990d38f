#pragma once

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace patchbay::demoorg
{

/// Which fields are looked through.
enum class SearchScope { All, Name, Email, Phone };

/// What is wanted of one object.
struct SearchTarget {
    QString object;
    QStringList fields;
    QString where; ///< SOQL, without the word.
    int limit = -1;
};

struct SearchAsk {
    QString term;
    SearchScope scope = SearchScope::All;
    QList<SearchTarget> targets;
    int limit = -1;
};

/// Reads `FIND {term} IN EMAIL FIELDS RETURNING Lead(Id,Name WHERE … LIMIT 5), Contact LIMIT 20`; the text
/// tells what is wrong.
[[nodiscard]] tl::expected<SearchAsk, QString> parseSosl(const QString &text);

/// Does a text hold all words of the term, each at the beginning of one of its words? "*" is any ending.
[[nodiscard]] bool holdsTerm(const QString &text, const QString &term);

} // namespace patchbay::demoorg

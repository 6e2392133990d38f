#pragma once

#include <QByteArray>
#include <QStringList>

#include <tl/expected.hpp>

namespace patchbay
{

/// What is wrong with a text that should be CSV, and where. No words: presentation makes them.
struct CsvFault {
    enum class Kind {
        NotUtf8,
        ControlCharacter,
        NoHeader,
        EmptyName, ///< a column without a name
        NameTwice,
        LooseQuote, ///< a quote within a value that began without one, or more behind one that has ended
        OpenQuote, ///< it never ends; the line is where it begins
        WrongCount, ///< `actual` values where the header has `expected`
        TooLarge, ///< more rows, columns or characters in a value than the limits allow
    };
    Kind kind = Kind::NoHeader;
    int line = 0; ///< from 1; 0: of no line
    int column = 0; ///< from 1; 0: of the whole line
    int expected = 0;
    int actual = 0;

    friend bool operator==(const CsvFault &, const CsvFault &) = default;
};

struct CsvRow {
    int line = 0; ///< where it begins
    QStringList values; ///< as many as the header

    friend bool operator==(const CsvRow &, const CsvRow &) = default;
};

struct CsvTable {
    QStringList header;
    QList<CsvRow> rows;
    QChar separator; ///< between values
};

struct CsvLimits {
    qsizetype rows = 10'000;
    qsizetype columns = 500;
    qsizetype valueLength = 200'000;
};

/// A small table whole, as RFC 4180 has it: UTF-8 with or without a byte order mark, a header, CRLF or LF,
/// quoted values with line ends and doubled quotes in them. Values stand between commas; where the header has
/// none, between the semicolons or tabs that it has. Empty lines are no rows. Pure.
[[nodiscard]] tl::expected<CsvTable, CsvFault> readCsv(const QByteArray &text, const CsvLimits &limits = {});

} // namespace patchbay

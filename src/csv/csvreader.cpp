#include "csv/csvreader.h"

#include <QSet>
#include <QStringDecoder>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

using Kind = CsvFault::Kind;

/// A line end in quotes and a tab are text; NUL, escape and their like are not.
bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control && c != u'\n' && c != u'\r' && c != u'\t';
}

/// The separator that stands in the first row that says something; what is quoted is text.
QChar delimiterOf(const QString &text)
{
    QSet<QChar> seen;
    bool isQuoted = false;
    bool isBlank = true;
    for (const QChar c : text) {
        if (c == u'"')
            isQuoted = !isQuoted;
        if (c == u'\n' && !isQuoted && !isBlank)
            break;
        isBlank = isBlank && c.isSpace();
        if (!isQuoted && (c == u',' || c == u';' || c == u'\t'))
            seen.insert(c);
    }
    if (seen.contains(u','))
        return u',';
    return seen.contains(u';') ? u';' : seen.contains(u'\t') ? u'\t' : u',';
}

/// Goes over the text once.
class Scanner
{
public:
    Scanner(const QString &text, const CsvLimits &limits)
        : m_text(text)
        , m_limits(limits)
        , m_delimiter(delimiterOf(text))
    {
    }

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }

    tl::expected<CsvRow, CsvFault> row()
    {
        CsvRow row{m_line, {}};
        while (true) {
            auto value = at(u'"') ? quoted(row) : plain(row);
            if (!value)
                return tl::unexpected(value.error());
            row.values.append(*value);
            if (row.values.size() > m_limits.columns)
                return tl::unexpected(CsvFault{Kind::TooLarge, row.line, int(row.values.size())});
            if (!at(m_delimiter))
                break;
            ++m_at;
        }
        endLine();
        return row;
    }

    [[nodiscard]] QChar separator() const { return m_delimiter; }

private:
    using Value = tl::expected<QString, CsvFault>;

    [[nodiscard]] bool at(QChar c) const { return !atEnd() && m_text.at(m_at) == c; }
    [[nodiscard]] bool atLineEnd() const
    {
        return atEnd() || at(u'\n') || (at(u'\r') && m_text.mid(m_at + 1, 1) == "\n"_L1);
    }
    void endLine()
    {
        if (at(u'\r'))
            ++m_at;
        if (at(u'\n'))
            ++m_at;
        ++m_line;
    }
    [[nodiscard]] static tl::unexpected<CsvFault> fault(Kind kind, int line, const CsvRow &row)
    {
        return tl::unexpected(CsvFault{kind, line, int(row.values.size()) + 1});
    }

    Value plain(const CsvRow &row)
    {
        const qsizetype begin = m_at;
        while (!atLineEnd() && !at(m_delimiter)) {
            if (at(u'"'))
                return fault(Kind::LooseQuote, m_line, row);
            if (at(u'\r') || isControl(m_text.at(m_at)))
                return fault(Kind::ControlCharacter, m_line, row);
            ++m_at;
        }
        if (m_at - begin > m_limits.valueLength)
            return fault(Kind::TooLarge, m_line, row);
        return m_text.mid(begin, m_at - begin);
    }

    Value quoted(const CsvRow &row)
    {
        const int begin = m_line;
        QString value;
        for (++m_at; !atEnd(); ++m_at) {
            const QChar c = m_text.at(m_at);
            if (c == u'"') {
                if (m_text.mid(m_at + 1, 1) != "\""_L1)
                    break;
                ++m_at;
            }
            if (isControl(c))
                return fault(Kind::ControlCharacter, m_line, row);
            if (c == u'\n')
                ++m_line;
            value.append(c);
        }
        if (atEnd())
            return fault(Kind::OpenQuote, begin, row);
        ++m_at;
        if (!atLineEnd() && !at(m_delimiter))
            return fault(Kind::LooseQuote, m_line, row);
        if (value.size() > m_limits.valueLength)
            return fault(Kind::TooLarge, begin, row);
        return value;
    }

    const QString &m_text;
    const CsvLimits &m_limits;
    QChar m_delimiter;
    qsizetype m_at = 0;
    int m_line = 1;
};

std::optional<CsvFault> faultOf(const CsvRow &header)
{
    QSet<QString> names;
    for (qsizetype i = 0; i < header.values.size(); ++i) {
        const QString name = header.values.at(i).trimmed();
        if (name.isEmpty())
            return CsvFault{Kind::EmptyName, header.line, int(i) + 1};
        if (names.contains(name.toCaseFolded()))
            return CsvFault{Kind::NameTwice, header.line, int(i) + 1};
        names.insert(name.toCaseFolded());
    }
    return std::nullopt;
}

/// Spreadsheets end with rows of nothing but separators.
bool isBlank(const CsvRow &row)
{
    return std::all_of(row.values.cbegin(), row.values.cend(),
        [](const QString &value) { return value.trimmed().isEmpty(); });
}

} // namespace

tl::expected<CsvTable, CsvFault> readCsv(const QByteArray &bytes, const CsvLimits &limits)
{
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = utf8(bytes.startsWith("\xEF\xBB\xBF") ? bytes.sliced(3) : bytes);
    if (utf8.hasError())
        return tl::unexpected(CsvFault{Kind::NotUtf8});
    Scanner scanner(text, limits);
    CsvTable table;
    table.separator = scanner.separator();
    while (!scanner.atEnd()) {
        const auto row = scanner.row();
        if (!row)
            return tl::unexpected(row.error());
        if (isBlank(*row))
            continue;
        if (table.header.isEmpty()) {
            if (const auto wrong = faultOf(*row))
                return tl::unexpected(*wrong);
            for (const QString &name : row->values)
                table.header.append(name.trimmed());
            continue;
        }
        if (row->values.size() != table.header.size())
            return tl::unexpected(
                CsvFault{Kind::WrongCount, row->line, 0, int(table.header.size()), int(row->values.size())});
        if (table.rows.size() >= limits.rows)
            return tl::unexpected(CsvFault{Kind::TooLarge, row->line});
        table.rows.append(*row);
    }
    if (table.header.isEmpty())
        return tl::unexpected(CsvFault{Kind::NoHeader});
    return table;
}

} // namespace patchbay

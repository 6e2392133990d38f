#include "demoorg/csv.h"

using namespace Qt::StringLiterals;

namespace patchbay::demoorg
{

namespace
{

tl::unexpected<QString> failed(const QString &why)
{
    return tl::unexpected<QString>(why);
}

class CsvReader final
{
public:
    CsvReader(const QByteArray &text, const CsvForm &form)
        : m_text(text)
        , m_form(form)
    {
    }

    [[nodiscard]] tl::expected<QList<QStringList>, QString> read()
    {
        if (hasWrongLineEnds())
            return failed(
                u"ClientInputError : LineEnding is invalid on user data. Current LineEnding setting is %1"_s
                    .arg(m_form.crlf ? u"CRLF"_s : u"LF"_s));
        QList<QStringList> rows;
        while (m_at < m_text.size()) {
            QStringList row;
            do {
                const bool isQuoted = m_at < m_text.size() && m_text.at(m_at) == '"';
                const auto value = isQuoted ? quoted() : plain();
                if (!value)
                    return tl::unexpected<QString>(value.error());
                row.append(*value);
            } while (takeDelimiter());
            if (!rows.isEmpty() && row.size() != rows.first().size())
                return failed(
                    u"InvalidBatch : The number of columns in row %1 is not that of the header"_s.arg(
                        rows.size()));
            rows.append(row);
            m_at += m_form.crlf ? 2 : 1;
        }
        return rows;
    }

private:
    [[nodiscard]] bool hasWrongLineEnds() const
    {
        for (qsizetype at = m_text.indexOf('\n'); at >= 0; at = m_text.indexOf('\n', at + 1))
            if ((at > 0 && m_text.at(at - 1) == '\r') != m_form.crlf)
                return true;
        return false;
    }

    [[nodiscard]] bool isLineEnd() const
    {
        return m_at >= m_text.size() || m_text.at(m_at) == '\n'
            || (m_form.crlf && QByteArrayView(m_text).sliced(m_at).startsWith("\r\n"));
    }

    [[nodiscard]] bool takeDelimiter()
    {
        if (m_at >= m_text.size() || m_text.at(m_at) != m_form.delimiter)
            return false;
        ++m_at;
        // The file may end behind a delimiter: one more value, which is empty.
        return true;
    }

    [[nodiscard]] tl::expected<QString, QString> plain()
    {
        const qsizetype start = m_at;
        for (; !isLineEnd() && m_text.at(m_at) != m_form.delimiter; ++m_at)
            if (m_text.at(m_at) == '"')
                return unescapedQuote();
        return QString::fromUtf8(m_text.mid(start, m_at - start));
    }

    [[nodiscard]] tl::expected<QString, QString> quoted()
    {
        QByteArray value;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (m_text.at(m_at) != '"') {
                value += m_text.at(m_at);
            } else if (m_at + 1 < m_text.size() && m_text.at(m_at + 1) == '"') {
                value += '"';
                ++m_at;
            } else {
                ++m_at;
                if (!isLineEnd() && m_text.at(m_at) != m_form.delimiter)
                    return unescapedQuote();
                return QString::fromUtf8(value);
            }
        }
        return failed(u"InvalidBatch : Failed to parse CSV. EOF reached before closing an opened quote"_s);
    }

    [[nodiscard]] static tl::unexpected<QString> unescapedQuote()
    {
        return failed(
            u"InvalidBatch : Failed to parse CSV. Found unescaped quote. A value with quote should be within a quote"_s);
    }

    const QByteArray &m_text;
    const CsvForm &m_form;
    qsizetype m_at = 0;
};

} // namespace

tl::expected<QList<QStringList>, QString> readCsv(const QByteArray &text, const CsvForm &form)
{
    return CsvReader(text, form).read();
}

QByteArray csvLine(const QStringList &values, const CsvForm &form)
{
    QByteArrayList cells;
    for (const QString &value : values)
        cells.append('"' + value.toUtf8().replace('"', "\"\"") + '"');
    return cells.join(form.delimiter) + (form.crlf ? "\r\n" : "\n");
}

} // namespace patchbay::demoorg

#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <tl/expected.hpp>

namespace patchbay::demoorg
{

/// How a bulk job's text is laid out.
struct CsvForm {
    char delimiter = ',';
    bool crlf = false;
};

/// RFC 4180 as strictly as Bulk API 2.0 takes it: line ends are those that were announced, also within
/// quotes, and a quote stands only where a value begins and ends. Fails with what the job's errorMessage
/// says.
[[nodiscard]] tl::expected<QList<QStringList>, QString> readCsv(const QByteArray &text, const CsvForm &form);

/// One line with its end, every value quoted.
[[nodiscard]] QByteArray csvLine(const QStringList &values, const CsvForm &form);

} // namespace patchbay::demoorg

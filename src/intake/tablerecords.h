#pragma once

#include "csv/csvreader.h"
#include "presentation/importview.h"

#include <QByteArray>
#include <QJsonObject>

#include <tl/expected.hpp>

namespace patchbay
{

struct ObjectDescribe;

// A person's table of records: CSV with a header. A row with which our own check finds something wrong is
// left out. Without a describe, what every org has counts. All pure.

/// What it says, or in words why it is no table that can be taken: no CSV, no row, more than 5000 of them.
[[nodiscard]] tl::expected<CsvTable, QString> readTable(const QByteArray &bytes);

/// The field of each column. Known for sure by a field's API name, its label in the org, or what spreadsheets
/// usually call it, whatever the case, spaces and hyphens; guessed by what it is called in other languages or
/// by what is in it. A field is given once.
[[nodiscard]] QList<ImportColumn> matchColumns(const CsvTable &table, const ObjectDescribe *describe);

/// What columns and constants may go to, and the labels of those that are required.
[[nodiscard]] QList<ImportField> importFields(const QString &object, const ObjectDescribe *describe);

/// What a table holds for an org.
struct TableRecords {
    struct Record {
        int line = 0; ///< of the file
        QJsonObject fields; ///< text by API name
        QJsonObject row; ///< as the file has it, by the columns' own names: the same whatever the org knows
    };
    QList<Record> records;
    QList<ImportFault> wrong;
    QList<ImportRow> sample; ///< the first rows, the wrong ones too
};
[[nodiscard]] TableRecords tableRecords(const CsvTable &table, const QList<ImportColumn> &columns,
    const QList<ImportConstant> &constants, const QString &object, const ObjectDescribe *describe);

/// Those rows, each with its line and what is wrong with it, as CSV that can be corrected and read again.
[[nodiscard]] QByteArray faultyRows(const CsvTable &table, const QList<ImportFault> &wrong);

} // namespace patchbay

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

#include <tl/expected.hpp>

namespace patchbay
{

struct ObjectDescribe;

/// What a table holds for an org. Its columns are named as people name them; what is no field is left out,
/// and so is a row with which our own check finds something wrong.
struct TableRecords {
    struct Record {
        int line = 0; ///< of the file
        QJsonObject fields; ///< text by API name
        QJsonObject row; ///< as the file has it, by the columns' own names: the same whatever the org knows
    };
    QList<Record> records;
    QStringList ignored; ///< columns that are no field, or a second time the same, by the names they have
    QStringList wrong; ///< rows in words, "Line 4: Last Name is missing."; never a value
};

/// CSV with a header that a person chose, as records of one kind. A column is known by a field's API name,
/// its label in the org, or what spreadsheets usually call it, whatever the case, spaces and hyphens; without
/// a describe by what every org has. Refused in words: what is no CSV, more than 5000 rows, no column known.
/// Pure.
[[nodiscard]] tl::expected<TableRecords, QString> readTableRecords(
    const QByteArray &bytes, const QString &object, const ObjectDescribe *describe);
/// Why no org could take anything of it, whatever its fields are called there; empty: one might. Pure.
[[nodiscard]] QString faultOfTable(const QByteArray &bytes);

} // namespace patchbay

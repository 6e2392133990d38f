#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

#include <tl/expected.hpp>

namespace patchbay
{

struct ObjectDescribe;

/// A record that a file brought.
struct FileRecord {
    QString place; ///< for people: "Line 4"
    QJsonObject fields;
};

/// What a file is taken as, by the end of its name.
enum class FileKind { Json, Csv, VCard, Unknown };
[[nodiscard]] FileKind kindOfFile(const QString &name);

/// The records of a file: JSON of one object or a list of them, CSV with a header, vCards. Names of fields as
/// intakeFields() takes them. What is wrong, in words that name places and never a value. Pure.
[[nodiscard]] tl::expected<QList<FileRecord>, QStringList> readFileRecords(
    FileKind kind, const QByteArray &bytes, const QString &object);

/// What our own check finds wrong with them, each at its place; empty: nothing. Pure.
[[nodiscard]] QStringList checkFileRecords(const QList<FileRecord> &records, const ObjectDescribe &describe);

} // namespace patchbay

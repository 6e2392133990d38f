#pragma once

#include "base/result.h"

#include <QList>
#include <QString>

class QSqlDatabase;

namespace patchbay
{

/// One step of the schema. Its statements end with a semicolon and an empty line.
struct Migration {
    int version = 0;
    QString sql;
};

/// The steps this program brings, oldest first: resources/migrations/NNN_name.sql.
[[nodiscard]] QList<Migration> bundledMigrations();

/// Which version a file has (PRAGMA user_version); 0: it is new.
[[nodiscard]] Result<int> schemaVersion(QSqlDatabase &database);

/// Brings an open file to the newest version, all steps in one transaction, so that a crash leaves the old
/// one. Before a file that holds something is touched, a copy of it is put at `path`.before-version-N; both
/// under the file's write lock, so that of several programs one does it. A file of a newer version is
/// refused: Storage, providerCode "newer_version".
[[nodiscard]] Result<Done> migrate(
    QSqlDatabase &database, const QString &path, const QList<Migration> &migrations);

/// Copies that migrate() made of `path`, whole or not.
void removeOldCopies(const QString &path);

} // namespace patchbay

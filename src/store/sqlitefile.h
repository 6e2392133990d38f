#pragma once

#include "base/result.h"
#include "store/filelock.h"

#include <QSqlDatabase>

#include <optional>

namespace patchbay
{

/// The open file behind Database: opening, judging, setting aside, transactions. Used on the database's
/// thread only, but for construction and destruction.
class SqliteFile final
{
public:
    explicit SqliteFile(const QString &path);
    ~SqliteFile();
    Q_DISABLE_COPY_MOVE(SqliteFile)

    /// Does nothing when the file is open; after a failure it tries again.
    [[nodiscard]] Result<Done> ensureOpen();
    [[nodiscard]] QSqlDatabase &handle() { return m_database; }

    [[nodiscard]] Result<Done> begin();
    /// Tells whether any row was changed since begin().
    [[nodiscard]] Result<bool> commit();
    void rollBack();
    /// What a piece of work failed with. A disk that failed, or a file found to be damaged, is not trusted
    /// with the next piece of work: it is opened and judged anew.
    void noteFailure(const Error &error);

    /// True when another connection committed since the last call.
    [[nodiscard]] Result<bool> hasNews();
    /// From here on no other process opens the file. Storage, "in_use": one has it open.
    [[nodiscard]] Result<Done> keepOthersOut();
    void letOthersIn();
    /// Tells once of a damaged file that was set aside.
    [[nodiscard]] std::optional<Error> takeDamage() { return std::exchange(m_damage, std::nullopt); }

private:
    [[nodiscard]] Result<Done> openOnce();
    [[nodiscard]] Result<Done> bePresent();
    [[nodiscard]] Result<Done> beginOnce();
    [[nodiscard]] Result<Done> bringUp();
    [[nodiscard]] Result<Done> configure();
    [[nodiscard]] Result<Done> judge();
    [[nodiscard]] Result<Done> setAside(const Error &reason);
    [[nodiscard]] Result<qint64> number(const QString &statement);
    void close();

    QString m_path;
    QString m_connectionName;
    FileLock m_presence; ///< Held shared while open: who can hold it alone is the only one here.
    QSqlDatabase m_database;
    std::optional<Error> m_damage;
    qint64 m_dataVersion = 0;
    qint64 m_changesAtBegin = 0;
    bool m_alone = false; ///< was so when it was opened
    bool m_keepsOthersOut = false;
    bool m_endedUncleanly = false;
};

} // namespace patchbay

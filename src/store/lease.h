#pragma once

#include "base/result.h"
#include "store/filelock.h"

#include <QString>
#include <QVariantList>

#include <optional>

class QSqlDatabase;

namespace patchbay
{

/// This process's claim on rows it is sending: a lock file whose name goes into the rows and which the
/// operating system frees when the process dies. Used on the database's thread.
class Lease final
{
public:
    explicit Lease(QString folder);
    ~Lease();
    Q_DISABLE_COPY_MOVE(Lease)

    /// The holder's name, made and locked at the first call. Errors: Storage.
    [[nodiscard]] Result<QString> holder();
    [[nodiscard]] QString currentHolder() const { return m_name; }
    /// Does a living process hold this name?
    [[nodiscard]] bool isAlive(const QString &name) const;
    /// Removes the lock files of processes that are gone.
    void removeDead() const;

private:
    QString m_folder;
    QString m_name;
    std::optional<FileLock> m_lock;
};

/// How many rows of processes that are gone were let go of. `holders` selects the names in the rows that are
/// held; `letGo` settles the rows of one, and is bound to `values` and its name. Errors: Storage.
[[nodiscard]] Result<int> letGoOfOrphans(QSqlDatabase &database, const Lease &lease, const QString &holders,
    const QString &letGo, const QVariantList &values);

} // namespace patchbay

#pragma once

#include "base/taskbridge.h"

#include <QSqlDatabase>

#include <functional>

namespace patchbay {

/// The one SQLite file of Patchbay and its one thread in this process (WAL, synchronous=FULL, private file mode).
/// Opens and migrates on that thread; a file from a newer version is refused (Storage), a damaged one is set aside
/// with its name told, never overwritten. `changed` is emitted on the event loop after any commit of this or another
/// process. Live on the event loop's thread.
class Database final : public QObject
{
    Q_OBJECT
public:
    explicit Database(const QString &path);
    ~Database() override;

    /// Settles once the file is open and migrated; every other call waits behind it and shares its error.
    Task<Done> open();

    /// Runs `work` inside BEGIN IMMEDIATE … COMMIT; an error rolls back. Keep it short.
    template<typename T>
    Task<T> write(std::function<Result<T>(QSqlDatabase &)> work);
    template<typename T>
    Task<T> read(std::function<Result<T>(QSqlDatabase &)> work);

signals:
    void changed();
};

} // namespace patchbay

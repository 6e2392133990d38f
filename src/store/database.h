#pragma once

#include "base/taskbridge.h"
#include "store/sqlitefile.h"

#include <functional>
#include <memory>

namespace patchbay
{

/// The one SQLite file of Patchbay and its one thread in this process (WAL, synchronous=FULL, private file
/// mode). Opens and migrates on that thread; a file from a newer version is refused (Storage,
/// "newer_version"), a damaged one is set aside with its name told, never overwritten. Live on the event
/// loop's thread. News of other processes comes by ChangeFeed.
class Database final : public QObject
{
    Q_OBJECT
public:
    explicit Database(const QString &path);
    ~Database() override;

    /// Settles once the file is open and migrated; every other call waits behind it and shares its error.
    Task<Done> open();
    /// Storage, "set_aside": the file was damaged and set aside, as the file in `providerText`; an empty one
    /// took its place. Told once; none afterwards and where all was well.
    Task<std::optional<Error>> takeDamage();

    /// From here on no other process opens the file: after some seconds it gives up (Storage, "busy").
    /// Errors: Storage, "in_use" where one has it open.
    Task<Done> keepOthersOut();
    Task<Done> letOthersIn();

    /// Runs `work` inside BEGIN IMMEDIATE … COMMIT on the database's thread; an error rolls back. Keep it
    /// short, and let it capture values only.
    template<typename T>
    Task<T> write(std::function<Result<T>(QSqlDatabase &)> work)
    {
        return m_thread
            .run<Written<T>>([file = m_file.get(), work = std::move(work)]() -> Result<Written<T>> {
                if (const auto begun = file->begin(); !begun)
                    return fail(begun.error());
                return finish<T>(*file, work(file->handle()));
            })
            .then(this, [this](const Written<T> &written) {
                if (written.changedRows)
                    announce();
                return written.value;
            });
    }

    template<typename T>
    Task<T> read(std::function<Result<T>(QSqlDatabase &)> work)
    {
        return m_thread.run<T>([file = m_file.get(), work = std::move(work)]() -> Result<T> {
            if (const auto opened = file->ensureOpen(); !opened)
                return fail(opened.error());
            Result<T> result = work(file->handle());
            if (!result)
                file->noteFailure(result.error());
            return result;
        });
    }

    /// Emits `changed` if another connection committed since the last look.
    void lookForNews();

signals:
    /// After any commit of this process that changed a row, and of another once lookForNews() found it.
    void changed();
    /// After a commit of this process that changed a row.
    void committed();

private:
    template<typename T>
    struct Written {
        T value;
        bool changedRows = false;
    };

    template<typename T>
    static Result<Written<T>> finish(SqliteFile &file, Result<T> result)
    {
        if (result) {
            const auto changedRows = file.commit();
            if (changedRows)
                return Written<T>{std::move(*result), *changedRows};
            result = fail(changedRows.error());
        }
        file.rollBack();
        file.noteFailure(result.error());
        return fail(result.error());
    }
    void announce();

    std::unique_ptr<SqliteFile> m_file; ///< before the thread: it must outlive it
    WorkerThread m_thread;
    bool m_looking = false;
    bool m_lookAgain = false;
};

} // namespace patchbay

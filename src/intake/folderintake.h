#pragma once

#include "intake/droppedfile.h"
#include "intake/filerecords.h"
#include "intake/intakerecords.h"

#include <QFileSystemWatcher>
#include <QSet>

namespace patchbay
{

class Rights;

/// A folder whose JSON, CSV and vCard files are taken as records of one kind; others are left alone. A file
/// is touched once nobody writes to it; it goes to `taking` first, and from there to `done`, or to `failed`
/// with the reason beside it
/// ("NAME.reason.txt"). All of a file is checked before any of it is taken. It may end at any moment: what is
/// in `taking` is taken up again, and a record that the outbox has is known by the file's content and its
/// place in it. Nothing is touched while the policy forbids the intake. One for each folder at a time; event
/// loop only.
class FolderIntake final : public QObject
{
    Q_OBJECT
public:
    FolderIntake(IntakeRecords &records, const Rights &rights, Clock &clock, const QString &folder,
        const QString &object);

    /// Makes the three folders in it and begins. Errors: Misconfigured where it is none that may be watched
    /// ("folder_missing", "folder_link", "folder_foreign", "folder_open"), Storage.
    [[nodiscard]] Result<Done> begin();
    /// Nothing is in hand, and nothing waits to be.
    [[nodiscard]] bool isIdle() const { return !m_batch && m_seen.isEmpty() && m_held.isEmpty(); }

signals:
    /// A file left the folder: all of it is in the outbox, or nothing of it could be.
    void fileTaken(int records);
    void fileFailed();

private:
    struct Seen {
        FileState state;
        Ticks since{};
    };
    /// The file in hand.
    struct Batch {
        QString name;
        QByteArray hash;
        QList<FileRecord> records;
        qsizetype next = 0;
        IntakeRecords::SharedOrder order;
    };

    [[nodiscard]] QString path(QLatin1StringView folder, const QString &name = {}) const;
    [[nodiscard]] bool isForbidden() const;
    void plan(Milliseconds delay);
    void scan();
    [[nodiscard]] bool look(const QString &name, QHash<QString, Seen> &seen);
    [[nodiscard]] Result<Done> provide(QLatin1StringView folder) const;
    [[nodiscard]] bool carry(const QString &file, QLatin1StringView folder, const QString &target) const;
    void claim(const QString &name);
    void takeNext();
    void take(const QString &name);
    void check(const QStringList &problems);
    void submitNext();
    void stopAt(const Error &error);
    void hold(const QString &name);
    void finish();
    void giveUp(const QString &name, const QStringList &reasons);
    [[nodiscard]] static QString wordsOf(FileFault fault);

    IntakeRecords &m_records;
    const Rights &m_rights;
    Clock &m_clock;
    const QString m_folder;
    const QString m_object;
    QFileSystemWatcher m_watcher;
    QHash<QString, Seen> m_seen; ///< files that may still grow
    QSet<QString> m_held; ///< in `taking`, for later
    std::unique_ptr<Batch> m_batch;
    std::optional<Ticks> m_nextScan;
};

/// Is it what programs write beside a file until that is whole? Pure.
[[nodiscard]] bool isUnfinishedName(const QString &name);

} // namespace patchbay

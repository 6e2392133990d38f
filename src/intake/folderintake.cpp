#include "intake/folderintake.h"

#include "base/logging.h"
#include "engine/rights.h"
#include "presentation/messages.h"
#include "providers/policy.h"
#include "store/privatefile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <filesystem>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace patchbay
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Intake)
};

constexpr auto takingFolder = "taking"_L1;
constexpr auto doneFolder = "done"_L1;
constexpr auto failedFolder = "failed"_L1;
constexpr auto reasonEnd = ".reason.txt"_L1;
constexpr qint64 mostBytes = 8 * 1024 * 1024;
constexpr qsizetype longestName = 200; // in bytes; systems take 255, and something is added to it
constexpr qsizetype longestSuffix = 20;
constexpr Milliseconds settles = 2s; // a file that did not change for so long is whole, if nobody has it open
constexpr Milliseconds soon = 200ms;
constexpr Milliseconds anyway = 30s; // where the system tells of no change
constexpr Milliseconds later = 15s; // for what the disk or the database would not take

QString codeOf(FolderFault fault)
{
    switch (fault) {
    case FolderFault::NotThere:
        return u"folder_missing"_s;
    case FolderFault::NotPlain:
        return u"folder_link"_s;
    case FolderFault::Foreign:
        return u"folder_foreign"_s;
    case FolderFault::Open:
        return u"folder_open"_s;
    }
    Q_UNREACHABLE();
}

Result<Done> judge(const QString &folder)
{
    const auto fault = faultOfFolder(folder);
    if (!fault)
        return Done{};
    return fail({.kind = ErrorKind::Misconfigured,
        .detail = u"the folder is not watched"_s,
        .providerCode = codeOf(*fault),
        .providerText = folder});
}

/// Within one folder, and never by a copy: a file is at one place or at the other.
bool move(const QString &from, const QString &to)
{
    const auto native = [](const QString &path) { return std::filesystem::path(path.toStdU16String()); };
    std::error_code error;
    std::filesystem::rename(native(from), native(to), error);
    if (error)
        qCWarning(lcOutbox) << "a file could not be moved:" << QString::fromStdString(error.message());
    return !error;
}

bool isThere(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() || info.isSymLink();
}

/// "leads.csv", else "leads (2).csv": free for the file and for its reason.
QString freeName(const QString &folder, const QString &name)
{
    const qsizetype length = QFileInfo(name).suffix().size();
    const QString suffix = length == 0 || length > longestSuffix ? QString() : name.last(length + 1);
    QString base = name.chopped(suffix.size());
    while (base.toUtf8().size() > longestName)
        base.chop(base.back().isLowSurrogate() ? 2 : 1);
    const auto isTaken = [&folder](const QString &wanted) {
        return isThere(folder + u'/' + wanted) || isThere(folder + u'/' + wanted + reasonEnd);
    };
    QString wanted = base + suffix;
    for (int i = 2; isTaken(wanted); ++i)
        wanted = base + u" (%1)"_s.arg(i) + suffix;
    return wanted;
}

} // namespace

bool isUnfinishedName(const QString &name)
{
    constexpr std::array ends{".part"_L1, ".tmp"_L1, ".crdownload"_L1, ".partial"_L1, ".swp"_L1, "~"_L1};
    return name.startsWith(u'.') || std::any_of(ends.begin(), ends.end(), [&name](QLatin1StringView end) {
        return name.endsWith(end, Qt::CaseInsensitive);
    });
}

FolderIntake::FolderIntake(
    IntakeRecords &records, const Rights &rights, Clock &clock, const QString &folder, const QString &object)
    : m_records(records)
    , m_rights(rights)
    , m_clock(clock)
    , m_folder(QDir::cleanPath(folder))
    , m_object(object)
{
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] { plan(soon); });
}

Result<Done> FolderIntake::begin()
{
    if (auto fit = judge(m_folder); !fit)
        return fit;
    for (const QLatin1StringView folder : {takingFolder, doneFolder, failedFolder}) {
        if (auto provided = provide(folder); !provided)
            return provided;
    }
    m_watcher.addPath(m_folder);
    plan(0ms);
    return Done{};
}

QString FolderIntake::path(QLatin1StringView folder, const QString &name) const
{
    const QString inside = m_folder + u'/' + folder;
    return name.isEmpty() ? inside : inside + u'/' + name;
}

bool FolderIntake::isForbidden() const
{
    return m_rights.policy().forbids(Act::Intake);
}

void FolderIntake::plan(Milliseconds delay)
{
    const Ticks at = m_clock.ticks() + delay;
    if (m_nextScan && *m_nextScan <= at)
        return;
    m_nextScan = at;
    m_clock.after(delay, this, [this, at] {
        if (m_nextScan != at)
            return; // another is planned before it
        m_nextScan.reset();
        scan();
    });
}

void FolderIntake::scan()
{
    plan(anyway);
    if (isForbidden())
        return;
    if (const auto fit = judge(m_folder); !fit) {
        qCWarning(lcOutbox) << "the watched folder changed:" << fit.error().providerCode;
        return;
    }
    if (m_watcher.directories().isEmpty())
        m_watcher.addPath(m_folder); // it was made again
    QHash<QString, Seen> seen;
    const QStringList names = QDir(m_folder).entryList(
        QDir::Files | QDir::System | QDir::NoDotAndDotDot, QDir::Name); // links are among them
    for (const QString &name : names) {
        if (kindOfFile(name) != FileKind::Unknown && !isUnfinishedName(name) && look(name, seen))
            claim(name);
    }
    m_seen = seen;
    if (!m_seen.isEmpty())
        plan(settles / 2);
    takeNext();
}

/// True: it is whole.
bool FolderIntake::look(const QString &name, QHash<QString, Seen> &seen)
{
    const QString file = m_folder + u'/' + name;
    const auto state = stateOfFile(file, mostBytes);
    if (!state && state.error() == FileFault::Gone)
        return false;
    if (!state)
        return true; // it is said why when it is read
    const auto before = m_seen.constFind(name);
    const bool isSame = before != m_seen.cend() && before->state == *state;
    if (isSame && m_clock.ticks() - before->since >= settles && !isBeingWritten(file))
        return true;
    seen.insert(name, isSame ? *before : Seen{*state, m_clock.ticks()});
    return false;
}

/// Anew, where a person cleared it away.
Result<Done> FolderIntake::provide(QLatin1StringView folder) const
{
    if (isThere(path(folder))) {
        if (auto fit = judge(path(folder)); !fit)
            return fit;
    }
    return makePrivateFolder(path(folder));
}

bool FolderIntake::carry(const QString &file, QLatin1StringView folder, const QString &target) const
{
    if (const auto provided = provide(folder); !provided) {
        qCWarning(lcOutbox) << "a folder of the watched one cannot be used:" << folder;
        return false;
    }
    return move(file, path(folder, target));
}

/// From here on nobody replaces it under its name. One that cannot be moved stays for a later look.
void FolderIntake::claim(const QString &name)
{
    (void)carry(m_folder + u'/' + name, takingFolder, freeName(path(takingFolder), name));
}

void FolderIntake::takeNext()
{
    if (m_batch || isForbidden())
        return;
    const QStringList names
        = QDir(path(takingFolder))
              .entryList(QDir::Files | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &name : names) {
        if (m_held.contains(name))
            continue;
        take(name);
        if (m_batch)
            return;
    }
}

void FolderIntake::take(const QString &name)
{
    const auto bytes = readWhole(path(takingFolder, name), mostBytes);
    if (!bytes)
        return giveUp(name, {wordsOf(bytes.error())});
    const auto records = readFileRecords(kindOfFile(name), *bytes, m_object);
    if (!records)
        return giveUp(name, records.error());
    m_batch = std::make_unique<Batch>();
    m_batch->name = name;
    m_batch->hash
        = QCryptographicHash::hash(m_object.toUtf8() + '\n' + *bytes, QCryptographicHash::Sha256).toHex();
    m_batch->records = *records;
    m_batch->order = std::make_shared<IntakeRecords::Order>();
    m_batch->order->draft.object = m_object;
    m_batch->order->draft.source = u"folder"_s;
    m_batch->order->draft.lookFirst = true;
    m_records.prepare(m_batch->order)
        .then(this, [this](Done) { return m_records.known(m_batch->order); })
        .finally(this, [this](const Result<std::optional<ObjectDescribe>> &describe) {
            if (!describe)
                return stopAt(describe.error());
            check(*describe ? checkFileRecords(m_batch->records, **describe) : QStringList());
        });
}

/// All of it or none: who corrects a file sends it again whole.
void FolderIntake::check(const QStringList &problems)
{
    if (problems.isEmpty())
        return submitNext();
    giveUp(std::exchange(m_batch, {})->name, problems);
    takeNext();
}

void FolderIntake::submitNext()
{
    if (m_batch->next == m_batch->records.size())
        return finish();
    if (isForbidden())
        return hold(std::exchange(m_batch, {})->name);
    RecordDraft &draft = m_batch->order->draft;
    draft.fields = m_batch->records.at(m_batch->next).fields;
    draft.idempotencyKey = u"folder:%1:%2"_s.arg(QString::fromLatin1(m_batch->hash)).arg(m_batch->next);
    m_records.submit(m_batch->order).finally(this, [this](const Result<OutboxRow> &row) {
        // One that the outbox has was taken before, perhaps for the connection that was meant then.
        if (!row && row.error().providerCode != "key_reused"_L1)
            return stopAt(row.error());
        ++m_batch->next;
        submitNext();
    });
}

void FolderIntake::stopAt(const Error &error)
{
    if (error.kind == ErrorKind::Storage || error.kind == ErrorKind::Cancelled) {
        hold(std::exchange(m_batch, {})->name);
        return takeNext();
    }
    const std::unique_ptr<Batch> batch = std::exchange(m_batch, {});
    QStringList reasons{messageFor(error, {u"Salesforce"_s, batch->order->org, {}}).text()};
    if (batch->next > 0)
        reasons.append(Words::tr("%n record(s) before it were taken.", nullptr, int(batch->next)));
    giveUp(batch->name, reasons);
    takeNext();
}

/// It stays where it is found again.
void FolderIntake::hold(const QString &name)
{
    if (m_held.isEmpty()) {
        m_clock.after(later, this, [this] {
            m_held.clear();
            takeNext();
        });
    }
    m_held.insert(name);
}

void FolderIntake::finish()
{
    const std::unique_ptr<Batch> batch = std::exchange(m_batch, {});
    m_records.send();
    if (carry(path(takingFolder, batch->name), doneFolder, freeName(path(doneFolder), batch->name))) {
        qCInfo(lcOutbox) << "a file of the watched folder was taken," << batch->records.size() << "records";
        emit fileTaken(int(batch->records.size()));
    } else {
        hold(batch->name); // its records are known when it is taken up again
    }
    takeNext();
}

/// The reason is there before the file is.
void FolderIntake::giveUp(const QString &name, const QStringList &reasons)
{
    const QString target = freeName(path(failedFolder), name);
    const QString text = Words::tr("This file was not taken.") + u"\n\n"_s + reasons.join(u'\n') + u'\n';
    const QString reason = path(failedFolder, target + reasonEnd);
    const auto written
        = provide(failedFolder).and_then([&](Done) { return writePrivateFile(reason, text.toUtf8()); });
    if (!written)
        qCWarning(lcOutbox) << "a reason could not be written:" << written.error().detail;
    if (written && carry(path(takingFolder, name), failedFolder, target)) {
        emit fileFailed();
        return;
    }
    QFile::remove(reason);
    hold(name);
}

QString FolderIntake::wordsOf(FileFault fault)
{
    switch (fault) {
    case FileFault::Gone:
        return Words::tr("It was gone when it was to be read.");
    case FileFault::NotPlain:
        return Words::tr("It is a link or no plain file.");
    case FileFault::Foreign:
        return Words::tr("It belongs to another user.");
    case FileFault::TooLarge:
        return Words::tr("It is larger than %n MB.", nullptr, int(mostBytes / (1024 * 1024)));
    case FileFault::Unreadable:
        return Words::tr("It cannot be read.");
    }
    Q_UNREACHABLE();
}

} // namespace patchbay

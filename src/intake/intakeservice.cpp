#include "intake/intakeservice.h"

#include "base/jsonreader.h"
#include "base/logging.h"
#include "engine/coreservices.h"
#include "store/privatefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace patchbay
{

namespace
{

constexpr Milliseconds patience = 10s; // an answer waits so long for the org; the record is safe meanwhile

} // namespace

IntakeService::IntakeService(CoreServices &core, std::function<bool()> isLocked)
    : m_core(core)
    , m_lock(core.paths.lockFolder + u"/intake.lock"_s)
    , m_holderNote(core.paths.lockFolder + u"/intake.holder"_s)
    , m_records(
          {core.catalog, core.connections, core.records, core.outbox, core.worker, core.clock}, patience)
    , m_intake({core.intakeKeys, m_records, core.connections, core.rights, core.clock, core.entropy})
    , m_tokens({core.catalog, core.connections, core.handout, core.rights, std::move(isLocked)})
{
}

IntakeService::~IntakeService()
{
    if (isOpen())
        QFile::remove(m_holderNote);
}

Result<Done> IntakeService::open(const IntakeChoice &choice)
{
    reset();
    m_records.hurry(false);
    Result<Done> begun = begin(choice);
    if (!begun && isOpen()) {
        reset();
        QFile::remove(m_holderNote);
        m_lock.unlock();
    }
    return begun;
}

void IntakeService::reset()
{
    m_programs.reset();
    m_own.reset();
    m_socketPath.clear();
    m_folders.clear();
}

Result<Done> IntakeService::begin(const IntakeChoice &choice)
{
    const Policy &policy = m_core.rights.policy();
    if (policy.forbids(Act::Intake))
        return fail(forbiddenBy(policy));
    if (!m_lock.isHeld() && !m_lock.tryLock(FileLock::Mode::Exclusive)) {
        if (!m_lock.isTaken())
            return fail(ErrorKind::Storage, u"the intake's lock cannot be made"_s);
        return fail({.kind = ErrorKind::PortTaken,
            .detail = u"another Patchbay has the intake"_s,
            .providerCode = u"already_served"_s,
            .providerText = foreignText(holder())});
    }
    if (choice.takesRecords) {
        m_programs = std::make_unique<IntakeServer>(
            m_core.clock, [this](const IntakeRequest &request) { return m_intake.answer(request); },
            IntakeServer::Limits{});
        if (auto listening = m_programs->listen(choice.port); !listening)
            return listening;
    }
    if (choice.givesTokens && !policy.forbids(Act::TokenOutput)) {
        m_own = std::make_unique<IntakeServer>(
            m_core.clock, [this](const IntakeRequest &request) { return m_tokens.answer(request); },
            IntakeServer::Limits{});
        const QString path = standardSocketPath(m_core.paths.runtimeFolder);
        if (auto listening = m_own->listenPrivately(path); !listening)
            return listening;
        m_socketPath = path;
    }
    if (!choice.folder.isEmpty()) {
        if (auto watched = watch(choice.folder); !watched)
            return watched;
    }
    noteHolder();
    return Done{};
}

/// Leads lie in the folder itself, contacts in one below it.
Result<Done> IntakeService::watch(const QString &folder)
{
    const QString contacts = folder + u"/contacts"_s;
    for (const auto &[path, object] : {std::pair(folder, u"Lead"_s), std::pair(contacts, u"Contact"_s)}) {
        if (path == contacts && !QFileInfo::exists(contacts)) {
            if (auto made = makePrivateFolder(contacts); !made)
                return made;
        }
        m_folders.push_back(
            std::make_unique<FolderIntake>(m_records, m_core.rights, m_core.clock, path, object));
        if (auto begun = m_folders.back()->begin(); !begun)
            return begun;
    }
    return Done{};
}

Task<Done> IntakeService::close()
{
    m_records.hurry(true);
    m_folders.clear(); // any moment is as good as another
    const auto closed = [](const std::unique_ptr<IntakeServer> &server) {
        return server ? server->close() : Task<Done>::settled(Done{});
    };
    const Task<Done> own = closed(m_own);
    return closed(m_programs).then(this, [own](Done) { return own; }).then(this, [this](Done) {
        reset();
        QFile::remove(m_holderNote);
        m_lock.unlock();
    });
}

QString IntakeService::url() const
{
    return m_programs ? u"http://localhost:%1"_s.arg(m_programs->port()) : QString();
}

QString IntakeService::socketPath() const
{
    return m_socketPath;
}

QString IntakeService::standardSocketPath(const QString &runtimeFolder)
{
    // In a folder of its own: the change feed knocks at every socket beside its own.
    return runtimeFolder + u"/tokens/socket"_s;
}

/// Only words for people: who holds the lock is the system's to say.
void IntakeService::noteHolder() const
{
    const QJsonObject note{{"program"_L1, QFileInfo(QCoreApplication::applicationFilePath()).fileName()},
        {"process"_L1, QCoreApplication::applicationPid()}, {"url"_L1, url()}};
    if (const auto written = writePrivateFile(m_holderNote, QJsonDocument(note).toJson()); !written)
        qCWarning(lcNet) << "the intake's holder could not be noted:" << written.error().detail;
}

QString IntakeService::holder() const
{
    QFile file(m_holderNote);
    const Result<QJsonObject> note
        = file.open(QFile::ReadOnly) ? parseJsonObject(file.read(4096), 2) : fail(ErrorKind::NotFound, {});
    if (!note)
        return {};
    const QString url = note->value("url"_L1).toString();
    return u"%1, %2"_s.arg(note->value("program"_L1).toString()).arg(note->value("process"_L1).toInteger())
        + (url.isEmpty() ? QString() : u", "_s + url);
}

} // namespace patchbay

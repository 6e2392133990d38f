#include "demoorg/instance.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <chrono>
#include <thread>

using namespace Qt::StringLiterals;

namespace patchbay::demoorg
{

namespace
{

QString endpointPath(const QString &folder)
{
    return QDir(folder).filePath(u"endpoint.json"_s);
}

/// A folder that is there already may hold more than ours: its rights are the person's to change.
Result<Done> makePrivate(const QString &folder)
{
    constexpr auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    const bool isThere = QFileInfo::exists(folder);
    if (!QDir().mkpath(folder) || (!isThere && !QFile::setPermissions(folder, owner)))
        return fail(ErrorKind::Storage, u"cannot make the folder %1"_s.arg(folder));
    if (QFile::permissions(folder) & others) {
        return fail(ErrorKind::Storage,
            u"others may look into %1; make it yours alone (chmod 700), or name a folder that is not there yet"_s
                .arg(folder));
    }
    return Done{};
}

} // namespace

Instance::Instance(const QString &folder)
    : m_endpointFile(endpointPath(folder))
    , m_lock(QDir(folder).filePath(u"lock"_s))
{
    m_lock.setStaleLockTime(0);
}

Instance::~Instance()
{
    if (!m_endpointFile.isEmpty())
        QFile::remove(m_endpointFile);
}

Result<std::unique_ptr<Instance>> Instance::take(const QString &folder)
{
    if (const auto made = makePrivate(folder); !made)
        return fail(made.error());
    std::unique_ptr<Instance> instance(new Instance(folder));
    if (!instance->m_lock.tryLock(0)) {
        const bool taken = instance->m_lock.error() == QLockFile::LockFailedError;
        instance->m_endpointFile.clear();
        return taken ? fail(ErrorKind::Unavailable, u"a demo org already runs in this folder"_s)
                     : fail(ErrorKind::Storage, u"cannot write to the folder %1"_s.arg(folder));
    }
    QFile::remove(instance->m_endpointFile);
    return instance;
}

QByteArray Instance::runningLine(const QString &folder)
{
    for (int attempt = 0; attempt < 50; ++attempt) {
        QFile file(endpointPath(folder));
        if (file.open(QIODevice::ReadOnly)) {
            const QByteArray line = file.readAll().trimmed();
            if (!line.isEmpty())
                return line;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
    }
    return {};
}

Result<Done> Instance::publish(const QByteArray &line)
{
    QSaveFile file(m_endpointFile);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorKind::Storage, u"cannot write %1"_s.arg(m_endpointFile));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(line + '\n');
    if (!file.commit())
        return fail(ErrorKind::Storage, u"cannot write %1"_s.arg(m_endpointFile));
    return Done{};
}

} // namespace patchbay::demoorg

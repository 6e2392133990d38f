#include "demoorg/instance.h"

#include <QDir>
#include <QFile>
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

} // namespace

Instance::Instance(const QString &folder)
    : m_endpointFile(endpointPath(folder))
    , m_lock(QDir(folder).filePath(u"lock"_s))
{
    m_lock.setStaleLockTime(0);
}

Instance::~Instance()
{
    QFile::remove(m_endpointFile);
}

Result<std::unique_ptr<Instance>> Instance::take(const QString &folder)
{
    if (!QDir().mkpath(folder)
        || !QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return fail(ErrorKind::Storage, u"cannot make the demo org's data folder private"_s);
    std::unique_ptr<Instance> instance(new Instance(folder));
    if (!instance->m_lock.tryLock(0)) {
        const bool taken = instance->m_lock.error() == QLockFile::LockFailedError;
        instance->m_endpointFile.clear();
        return taken ? fail(ErrorKind::Unavailable, u"a demo org already runs in this folder"_s)
                     : fail(ErrorKind::Storage, u"cannot lock the demo org's data folder"_s);
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
        return fail(ErrorKind::Storage, u"cannot write endpoint.json"_s);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(line + '\n');
    if (!file.commit())
        return fail(ErrorKind::Storage, u"cannot write endpoint.json"_s);
    return Done{};
}

} // namespace patchbay::demoorg

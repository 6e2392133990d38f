#include "store/lease.h"

#include "store/privatefile.h"
#include "store/sql.h"

#include <QDir>
#include <QUuid>

namespace patchbay
{

using namespace Qt::StringLiterals;

Lease::Lease(QString folder)
    : m_folder(std::move(folder))
{
}

Lease::~Lease()
{
    if (m_lock)
        m_lock->removeAndUnlock();
}

Result<QString> Lease::holder()
{
    if (m_lock)
        return m_name;
    if (const auto made = makePrivateFolder(m_folder); !made)
        return fail(made.error());
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces) + u".lease"_s;
    m_lock.emplace(QDir(m_folder).filePath(name));
    if (!m_lock->tryLock(FileLock::Mode::Exclusive)) {
        m_lock.reset();
        return fail(
            {.kind = ErrorKind::Storage, .detail = u"cannot lock a lease"_s, .providerText = m_folder});
    }
    m_name = name;
    return m_name;
}

bool Lease::isAlive(const QString &name) const
{
    if (m_lock && name == m_name)
        return true;
    const QString path = QDir(m_folder).filePath(name);
    if (!QFile::exists(path))
        return false;
    // A file that cannot be opened tells nothing: then its holder counts as alive, and nothing is doubled.
    FileLock lock(path);
    return !lock.tryLockExisting();
}

void Lease::removeDead() const
{
    const QDir folder(m_folder);
    const QStringList names = folder.entryList({u"*.lease"_s}, QDir::Files);
    for (const QString &name : names) {
        FileLock lock(folder.filePath(name));
        if (name != m_name && lock.tryLockExisting())
            lock.removeAndUnlock();
    }
}

Result<int> letGoOfOrphans(QSqlDatabase &database, const Lease &lease, const QString &holders,
    const QString &letGo, const QVariantList &values)
{
    auto query = runSql(database, holders);
    if (!query)
        return fail(query.error());
    QStringList gone;
    while (query->next()) {
        if (const QString holder = query->value(0).toString(); !lease.isAlive(holder))
            gone.append(holder);
    }
    query->finish();
    int orphans = 0;
    for (const QString &holder : std::as_const(gone)) {
        const auto changed = runSql(database, letGo, values + QVariantList{holder});
        if (!changed)
            return fail(changed.error());
        orphans += changed->numRowsAffected();
    }
    return orphans;
}

} // namespace patchbay

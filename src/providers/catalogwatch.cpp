#include "providers/catalogwatch.h"

#include "providers/catalog.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace patchbay
{

namespace
{

constexpr Milliseconds writingTakes = 200ms;

/// It tells when what is missing below it is made.
QString nearestFolder(const QString &file)
{
    QString folder = QFileInfo(file).path();
    while (!QFileInfo(folder).isDir() && folder != QFileInfo(folder).path())
        folder = QFileInfo(folder).path();
    return folder;
}

} // namespace

CatalogWatch::CatalogWatch(ProviderCatalog &catalog, Clock &clock)
    : m_catalog(catalog)
    , m_clock(clock)
{
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &CatalogWatch::noteChange);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &CatalogWatch::noteChange);
    watch();
}

void CatalogWatch::watch()
{
    QStringList paths;
    const QStringList folders = m_catalog.folders();
    for (const QString &folder : folders) {
        const QFileInfo info(folder);
        if (!info.isDir()) {
            if (QFileInfo(info.path()).isDir())
                paths.append(info.path());
            continue;
        }
        paths.append(folder);
        const QFileInfoList files = QDir(folder).entryInfoList({u"*.json"_s}, QDir::Files);
        for (const QFileInfo &file : files)
            paths.append(file.filePath());
    }
    if (const QString policy = m_catalog.policyPath(); !policy.isEmpty()) {
        paths.append(nearestFolder(policy));
        if (QFileInfo::exists(policy))
            paths.append(policy);
    }
    // A file that is replaced is a new one, and the old one's watch is gone.
    if (const QStringList known = m_watcher.files() + m_watcher.directories(); !known.isEmpty())
        m_watcher.removePaths(known);
    if (!paths.isEmpty())
        m_watcher.addPaths(paths);
}

void CatalogWatch::noteChange()
{
    const int change = ++m_changes;
    m_clock.after(writingTakes, this, [this, change] {
        if (change != m_changes)
            return; // there is more
        watch();
        m_catalog.reload();
        emit reloaded();
    });
}

} // namespace patchbay

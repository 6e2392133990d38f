#pragma once

#include "base/clock.h"

#include <QFileSystemWatcher>
#include <QObject>

namespace patchbay
{

class ProviderCatalog;

/// Reads the catalogue again when a definition file or the policy is dropped in, edited or removed. A folder
/// that is not there yet is noticed when it is made, if its parent is there. Waits a moment after a change,
/// because editors write in several steps. Event loop only.
class CatalogWatch final : public QObject
{
    Q_OBJECT
public:
    CatalogWatch(ProviderCatalog &catalog, Clock &clock);

signals:
    /// The catalogue was read again: what find() gave before is gone.
    void reloaded();

private:
    void watch();
    void noteChange();

    ProviderCatalog &m_catalog;
    Clock &m_clock;
    QFileSystemWatcher m_watcher;
    int m_changes = 0;
};

} // namespace patchbay

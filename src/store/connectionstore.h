#pragma once

#include "base/task.h"
#include "store/connectionrow.h"

namespace patchbay
{

class Database;

/// Connections' non-secret facts and the person's provider settings. Event loop only; reads and writes go
/// through the database's thread. Of each provider's accounts exactly one is the default: the first by
/// itself, and when it goes, the oldest that is left. Errors: Storage, NotFound.
class ConnectionStore final
{
public:
    explicit ConnectionStore(Database &database);

    Task<QList<ConnectionRow>> all();
    Task<ConnectionRow> find(const ConnectionId &id);
    Task<Done> save(const ConnectionRow &row);
    /// Reads, changes and writes one row in one transaction, so that two processes never undo each other's
    /// change.
    Task<ConnectionRow> update(const ConnectionId &id, std::function<void(ConnectionRow &)> change);
    Task<Done> remove(const ConnectionId &id);
    /// The one that is used where only its provider is named. NotFound for one that is not signed in, or is
    /// being removed.
    Task<Done> makeDefault(const ConnectionId &id);

    Task<QList<ProviderSettings>> allSettings();
    Task<Done> saveSettings(const ProviderSettings &settings);
    /// In one transaction: only where they still are as `before` was read (empty ones: none were kept).
    /// Whether the provider is on the home page does not count. Rejected as "changed_meanwhile".
    Task<Done> replaceSettings(const ProviderSettings &before, const ProviderSettings &settings);
    /// Reads, changes and writes in one transaction.
    Task<Done> updateSettings(const ProviderId &provider, std::function<void(ProviderSettings &)> change);

private:
    Database &m_database;
};

} // namespace patchbay

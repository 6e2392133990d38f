#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "base/task.h"

namespace patchbay
{

class Database;

/// A describe answer as the org sent it, per connection, user, API version and object.
struct SchemaSnapshot {
    ConnectionId connection;
    QString accountId;
    QString apiVersion; ///< "62.0"
    QString object; ///< "Lead"; empty: describeGlobal
    QByteArray json;
    QByteArray lastModified; ///< HTTP date to send as If-Modified-Since
    Timestamp fetchedAt{};
};

/// Cached describe data, so that a form opens and validates without a network.
class SchemaStore final
{
public:
    explicit SchemaStore(Database &database);
    Task<std::optional<SchemaSnapshot>> find(const ConnectionId &connection, const QString &accountId,
        const QString &apiVersion, const QString &object);
    /// The one that was fetched last, whatever its version.
    Task<std::optional<SchemaSnapshot>> findNewest(
        const ConnectionId &connection, const QString &accountId, const QString &object);
    Task<Done> save(const SchemaSnapshot &snapshot);

private:
    Database &m_database;
};

} // namespace patchbay

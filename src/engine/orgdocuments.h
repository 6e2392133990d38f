#pragma once

#include "base/clock.h"
#include "base/task.h"
#include "net/httpclient.h"
#include "store/schemastore.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <optional>

namespace patchbay
{

class ConnectionStore;
class SalesforceOrgs;
struct ConnectionRow;

/// What an org says of itself (describes, layouts, the list of its objects), as it said it, kept on disk for
/// each connection, user and API version. What is there is given at once and asked for again in the
/// background with If-Modified-Since; without a network, what was there last serves whatever its version.
class OrgDocuments final : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        ConnectionStore &connections;
        SchemaStore &schemas;
        SalesforceOrgs &orgs;
        Clock &clock;
    };
    /// One document: its name on disk, how it is asked for, and whether an answer can be used.
    struct Source {
        QString name;
        std::function<HttpRequest(const QString &version, const QByteArray &lastModified)> request;
        std::function<Result<Done>(const QByteArray &body)> check;
    };

    explicit OrgDocuments(const Parts &parts);

    /// From disk at once where it is there (`changed` tells of news), else from the org.
    Task<QByteArray> read(const ConnectionId &connection, const Source &source);
    /// As it was the last time, where it is on disk; the org is not asked.
    Task<std::optional<QByteArray>> known(const ConnectionId &connection, const Source &source);
    /// From the org, however fresh it is; one request serves all that wait for it.
    Task<QByteArray> fetch(const ConnectionId &connection, const Source &source);

signals:
    void changed(const patchbay::ConnectionId &connection, const QString &name);

private:
    using Snapshot = std::optional<SchemaSnapshot>;
    struct Key; ///< which document of which connection, at which version

    Task<Snapshot> kept(const ConnectionRow &connection, const QString &name);
    Task<QByteArray> ask(const Key &key, const Source &source, const Snapshot &kept);
    Task<QByteArray> take(const Key &key, const Source &source, const Snapshot &kept, const HttpReply &reply);
    void revalidate(const ConnectionId &connection, const Source &source);

    Parts m_parts;
    QHash<QString, Task<QByteArray>> m_fetching; ///< by connection and name
    QHash<QString, Ticks> m_fetched;
};

} // namespace patchbay

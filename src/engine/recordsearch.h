#pragma once

#include "base/clock.h"
#include "base/task.h"
#include "net/httpclient.h"
#include "salesforce/search.h"

#include <QObject>

#include <functional>

namespace patchbay
{

class ConnectionStore;
class Rights;
class SalesforceOrgs;

/// Looks into an org for records that are there already, and changes one of them where a person says so.
/// Keeps nothing.
class RecordSearch final : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        ConnectionStore &connections;
        SalesforceOrgs &orgs;
        Rights &rights;
        Clock &clock;
    };
    explicit RecordSearch(const Parts &parts);

    /// Records of these objects with `text` in their name; nothing where it is too short to be searched for.
    /// "Group" stands for its queues.
    Task<QList<FoundRecord>> named(
        const ConnectionId &connection, const QStringList &objects, const QString &text);
    /// Leads (those not converted) and contacts with this e-mail address, leads first.
    Task<QList<FoundRecord>> withEmail(const ConnectionId &connection, const QString &email);
    /// What was entered with placeholders by the connection's user.
    Task<QList<FoundRecord>> toComplete(const ConnectionId &connection);
    /// The records of these ids, as far as this user sees them; the object is told by the id's prefix.
    Task<QList<FoundRecord>> withIds(const ConnectionId &connection, const QStringList &ids);
    /// The record of this id, which is of one of these objects.
    Task<QList<FoundRecord>> withId(
        const ConnectionId &connection, const QStringList &objects, const QString &id);
    /// All fields of one record that this user sees, those without a value as null.
    Task<QJsonObject> row(const ConnectionId &connection, const FoundRecord &record);
    /// Changes these fields of it. Errors: Forbidden where nothing may be written, Rejected with `fields`;
    /// after any other error it may be tried again, for twice the same is once the same.
    Task<Done> update(const ConnectionId &connection, const FoundRecord &record, const QJsonObject &fields);

private:
    using Found = QList<FoundRecord>;
    Task<HttpReply> send(
        const ConnectionId &connection, std::function<HttpRequest(const QString &version)> make);
    Task<Found> ask(const ConnectionId &connection, std::function<HttpRequest(const QString &version)> make);
    Task<Found> query(const ConnectionId &connection, const QString &soql);
    /// The first list, then the second.
    Task<Found> both(const Task<Found> &first, const Task<Found> &second);

    Parts m_parts;
};

} // namespace patchbay

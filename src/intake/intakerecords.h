#pragma once

#include "engine/connectionlookup.h"
#include "engine/outboxworker.h"
#include "engine/recordservice.h"

#include <QHash>
#include <QMultiHash>

#include <memory>

namespace patchbay
{

class ProviderCatalog;

/// Records that programs and files bring: each to the connection that is meant, checked against what its org
/// is known to want, into the outbox; and how far it came from there. Event loop only.
class IntakeRecords final : public QObject
{
public:
    struct Parts {
        const ProviderCatalog &catalog;
        ConnectionStore &connections;
        RecordService &records;
        OutboxStore &outbox;
        OutboxWorker &worker;
        Clock &clock;
    };
    /// What is to be made, and where.
    struct Order {
        RecordDraft draft; ///< its connection is filled in
        ConnectionQuery query = {};
        ConnectionId only = {}; ///< it may go there and nowhere else; empty: anywhere
        QString org = {}; ///< filled in: the connection's name
    };
    using SharedOrder = std::shared_ptr<Order>;

    /// `patience`: how long follow() waits for the org.
    IntakeRecords(const Parts &parts, Milliseconds patience);

    /// Finds its connection, and asks the org what it wants of such records where nobody knows yet; without a
    /// network it goes on without. Errors: those of chooseConnection(), Forbidden for a missing scope.
    Task<Done> prepare(const SharedOrder &order);
    /// On disk when it settles; a prepared order only. Errors: those of RecordService::submit().
    Task<OutboxRow> submit(const SharedOrder &order);
    /// Until the row is settled, its connection is held, or patience ends.
    Task<OutboxRow> follow(const OutboxRow &row);
    /// What is known of the object, from disk.
    Task<std::optional<ObjectDescribe>> known(const SharedOrder &order);
    /// Why nothing got through to the connection; none: it did.
    [[nodiscard]] std::optional<Error> trouble(const ConnectionId &connection) const;
    /// What was submitted goes out.
    void send();
    /// While it is on, whoever follows a row gets it as it is: the program ends.
    void hurry(bool on);

private:
    [[nodiscard]] Task<Done> acquaint(const ConnectionRow &row, const QString &object);
    void look(const OutboxId &id, const Promise<Done> &news);

    Parts m_parts;
    const Milliseconds m_patience;
    bool m_isHurried = false;
    QHash<std::pair<ConnectionId, QString>, Promise<Done>> m_asked; ///< objects whose describe was asked for
    QMultiHash<OutboxId, Promise<Done>> m_rowNews; ///< for who waits for a row to settle
    QMultiHash<ConnectionId, Promise<Done>> m_laneNews; ///< or for what holds its connection
};

} // namespace patchbay

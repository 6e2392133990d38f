#pragma once

#include "base/clock.h"
#include "base/entropy.h"
#include "base/task.h"
#include "salesforce/reconcile.h"
#include "store/outboxrow.h"

#include <QObject>

#include <memory>

namespace patchbay
{

class ConnectionStore;
class OutboxStore;
class Rights;
class SalesforceOrgs;

/// Sends what the outbox holds, one request at a time for each connection, several rows in one request
/// (sObject Collections, 200) when the queue is long. The outcome of each row comes from
/// salesforce/outcome.h. An Uncertain row is looked for in the org before anything else happens to it. Any
/// number of processes may run one on the same store.
class OutboxWorker final : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        OutboxStore &outbox;
        ConnectionStore &connections;
        SalesforceOrgs &orgs;
        Rights &rights;
        Clock &clock;
        Entropy &entropy;
        LookPlan looks = {}; ///< when an Uncertain row is looked for
    };
    explicit OutboxWorker(const Parts &parts);
    ~OutboxWorker() override;

    /// Looks after orphans, then sends whatever is due and keeps doing so until stop(): woken by wake(), by
    /// the clock, and by settled rows.
    void start();
    /// Nothing new is begun; what is in flight is settled. Done when idle.
    Task<Done> stop();
    /// The same, but what is due now goes out before, where it was started or something was entered; stop()
    /// makes it shorter.
    Task<Done> finish();
    /// Something was queued, the network is back, or a connection works again.
    void wake();
    /// One pass over all that is due now; settles when it is through. For the command line.
    Task<Done> drain();
    /// Why this process got nothing through to a connection when it last tried; none: it did, or did not try.
    [[nodiscard]] std::optional<Error> trouble(const ConnectionId &connection) const;

signals:
    /// A row was settled by this process.
    void rowSettled(const patchbay::OutboxRow &row);
    /// trouble() of this connection is another.
    void troubleChanged(const patchbay::ConnectionId &connection);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace patchbay

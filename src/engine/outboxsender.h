#pragma once

#include "base/entropy.h"
#include "base/task.h"
#include "salesforce/outcome.h"
#include "salesforce/reconcile.h"
#include "store/outboxrow.h"

#include <QObject>

#include <functional>
#include <memory>

namespace patchbay
{

class SalesforceOrgs;

/// What leased rows have become, to be settled in the store.
struct HandledRows {
    QList<OutboxRow> rows;
    std::optional<Error> hold; ///< why the connection is to be left alone for a while
};

/// Sends leased rows that are alike (one connection, object and options): a few one by one, because then the
/// org tells most about a refusal; more in one Collections request. Knows nothing of leases and of the store.
class OutboxSender final : public QObject
{
    Q_OBJECT
public:
    /// Keeps on disk that these rows leave now, by the org's time, or that they did nothing there.
    using NoteAttempt
        = std::function<Task<Done>(const QList<OutboxRow> &rows, std::optional<Timestamp> leftAt)>;
    OutboxSender(SalesforceOrgs &orgs, Clock &clock, Entropy &entropy, LookPlan looks, NoteAttempt note);

    Task<HandledRows> send(
        const ConnectionId &connection, const QString &version, const QList<OutboxRow> &rows);

private:
    struct Batch;
    void next(const std::shared_ptr<Batch> &batch);
    Task<Done> note(Batch &batch, std::optional<Timestamp> leftAt);
    void take(Batch &batch, const Result<HttpReply> &reply);

    SalesforceOrgs &m_orgs;
    Clock &m_clock;
    Entropy &m_entropy;
    LookPlan m_looks;
    NoteAttempt m_note;
};

} // namespace patchbay

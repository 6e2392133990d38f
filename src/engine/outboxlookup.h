#pragma once

#include "engine/outboxsender.h"

namespace patchbay
{

class OutboxStore;

/// Looks in the org for rows whose outcome is unknown (one connection, account and object), many with one
/// query. The rows are leased; what they become is for the caller to settle.
class OutboxLookup final : public QObject
{
    Q_OBJECT
public:
    OutboxLookup(SalesforceOrgs &orgs, OutboxStore &outbox, Clock &clock, const LookPlan &looks);

    Task<HandledRows> look(
        const ConnectionId &connection, const QString &version, const QList<OutboxRow> &rows);

private:
    struct Batch;
    void next(const std::shared_ptr<Batch> &batch);
    void take(
        const std::shared_ptr<Batch> &batch, const QList<OutboxRow> &rows, const Result<HttpReply> &reply);
    void refuse(Batch &batch, const QList<OutboxRow> &rows, const Error &error);
    void judge(
        Batch &batch, const QList<OutboxRow> &rows, const QueryPage &found, const QStringList &heldIds);
    /// Which of the found records are the outcome of a row already.
    Task<QStringList> held(const QueryPage &found);

    SalesforceOrgs &m_orgs;
    OutboxStore &m_outbox;
    Clock &m_clock;
    LookPlan m_looks;
};

} // namespace patchbay

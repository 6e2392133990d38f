#pragma once

#include "engine/outboxsender.h"

namespace patchbay
{

/// Which of some leased rows may be sent, and what the others have become.
struct CheckedRows {
    QList<OutboxRow> toSend;
    HandledRows handled;
};

/// The look before a record is created, for rows where nobody could look when they were written: their
/// e-mail addresses among leads and contacts, many with two queries. What is there already waits for a
/// person. An object that this user cannot search is left out. Knows nothing of leases and of the store.
class AddressCheck final : public QObject
{
    Q_OBJECT
public:
    AddressCheck(SalesforceOrgs &orgs, Clock &clock);

    /// Never fails. Of rows with the same address the first goes, and the others are looked for after it.
    Task<CheckedRows> check(
        const ConnectionId &connection, const QString &version, const QList<OutboxRow> &rows);

private:
    struct Batch;
    void next(const std::shared_ptr<Batch> &batch);
    void take(Batch &batch, const Result<HttpReply> &reply);
    void conclude(Batch &batch);

    SalesforceOrgs &m_orgs;
    Clock &m_clock;
};

} // namespace patchbay

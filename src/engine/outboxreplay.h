#pragma once

#include "engine/outboxsender.h"

namespace patchbay
{

/// Sends rows of unknown outcome again that have a key of ours in the org: whatever became of the attempt,
/// the record is there once. The rows are leased and share a request; the attempt in doubt stays theirs.
class OutboxReplay final : public QObject
{
    Q_OBJECT
public:
    OutboxReplay(SalesforceOrgs &orgs, Clock &clock, const LookPlan &looks);

    /// A row whose attempt is older than the last look is looked for instead: by then somebody may have
    /// changed the record, and what was written first must not undo that.
    [[nodiscard]] bool mayReplay(const ConnectionId &connection, const OutboxRow &row) const;
    Task<HandledRows> send(
        const ConnectionId &connection, const QString &version, const QList<OutboxRow> &rows);

private:
    /// Until it is tried once more; none: that was the last time.
    [[nodiscard]] std::optional<Milliseconds> untilNext(
        const ConnectionId &connection, const OutboxRow &row) const;

    SalesforceOrgs &m_orgs;
    Clock &m_clock;
    LookPlan m_looks;
};

} // namespace patchbay

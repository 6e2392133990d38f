#include "engine/outboxreplay.h"

#include "engine/outboxrequests.h"
#include "engine/outboxtransitions.h"
#include "engine/salesforceorgs.h"

namespace patchbay
{

OutboxReplay::OutboxReplay(SalesforceOrgs &orgs, Clock &clock, const LookPlan &looks)
    : m_orgs(orgs)
    , m_clock(clock)
    , m_looks(looks)
{
}

bool OutboxReplay::mayReplay(const ConnectionId &connection, const OutboxRow &row) const
{
    return !row.keyField.isEmpty() && untilNext(connection, row).has_value();
}

std::optional<Milliseconds> OutboxReplay::untilNext(
    const ConnectionId &connection, const OutboxRow &row) const
{
    return untilNextLook(m_orgs.orgTime(connection) - row.attemptedAt, m_looks);
}

Task<HandledRows> OutboxReplay::send(
    const ConnectionId &connection, const QString &version, const QList<OutboxRow> &rows)
{
    Promise<HandledRows> handled;
    m_orgs.send(connection, outboxRequest(version, rows))
        .finally(this, [this, handled, connection, rows](const Result<HttpReply> &reply) {
            HandledRows now;
            const QList<Outcome> outcomes = outboxOutcomes(reply, rows.size(), m_clock.now());
            for (qsizetype i = 0; i < rows.size(); ++i) {
                const Milliseconds pause = untilNext(connection, rows[i]).value_or(Milliseconds(0));
                now.rows.append(afterReplay(rows[i], outcomes[i], m_clock.now(), pause));
            }
            now.hold = holdAfter(outcomes);
            handled.settle(now);
        });
    return handled.task();
}

} // namespace patchbay

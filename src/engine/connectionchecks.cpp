#include "engine/connectionchecks.h"

#include "store/connectionstore.h"

using namespace std::chrono_literals;

namespace patchbay
{

namespace
{

constexpr Milliseconds betweenLooks = 1min;
constexpr Milliseconds checkedIsFreshFor = 24h;

} // namespace

ConnectionChecks::ConnectionChecks(ConnectionService &service, ConnectionStore &connections, Clock &clock)
    : m_service(service)
    , m_connections(connections)
    , m_clock(clock)
{
}

void ConnectionChecks::start()
{
    tick();
}

void ConnectionChecks::tick()
{
    m_connections.all().then(this, [this](const QList<ConnectionRow> &rows) {
        for (const ConnectionRow &row : rows) {
            if (m_first || isDue(row))
                check(row);
        }
        m_first = false;
    });
    m_clock.after(betweenLooks, this, [this] { tick(); });
}

bool ConnectionChecks::isDue(const ConnectionRow &row) const
{
    return row.offlineSince.has_value() || m_clock.now() - row.checkedAt >= checkedIsFreshFor;
}

void ConnectionChecks::check(const ConnectionRow &row)
{
    if (row.phase != ConnectionPhase::Connected || m_going.contains(row.id))
        return;
    m_going.insert(row.id);
    m_service.test(row.id).finally(this, [this, id = row.id](const Result<ConnectionRow> &result) {
        m_going.remove(id);
        if (result && result->phase == ConnectionPhase::NeedsReconnect)
            emit ended(*result);
    });
}

} // namespace patchbay

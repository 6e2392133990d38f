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
    checkEach(&ConnectionChecks::isAny);
    m_clock.after(betweenLooks, this, [this] { tick(); });
}

void ConnectionChecks::checkNow()
{
    checkEach(&ConnectionChecks::isNotJustChecked);
}

Task<int> ConnectionChecks::checkAll()
{
    return m_connections.all().then(this, [this](const QList<ConnectionRow> &rows) {
        int going = 0;
        for (const ConnectionRow &row : rows) {
            check(row);
            going += m_going.contains(row.id) ? 1 : 0;
        }
        return going;
    });
}

void ConnectionChecks::compare(const ConnectionId &id, bool isReached)
{
    m_connections.find(id).then(this, [this, isReached](const ConnectionRow &row) {
        const bool saysSo = !row.offlineSince && row.lastErrorKind.isEmpty();
        const auto last = m_compared.constFind(row.id);
        if (saysSo == isReached || (last != m_compared.cend() && m_clock.ticks() - *last < betweenLooks))
            return;
        m_compared.insert(row.id, m_clock.ticks());
        check(row);
    });
}

void ConnectionChecks::tick()
{
    checkEach(&ConnectionChecks::isDue);
    m_clock.after(betweenLooks, this, [this] { tick(); });
}

void ConnectionChecks::checkEach(bool (ConnectionChecks::*isWanted)(const ConnectionRow &row) const)
{
    m_connections.all().then(this, [this, isWanted](const QList<ConnectionRow> &rows) {
        for (const ConnectionRow &row : rows) {
            if ((this->*isWanted)(row))
                check(row);
        }
    });
}

/// A network that comes and goes does not make a provider answer each time.
bool ConnectionChecks::isNotJustChecked(const ConnectionRow &row) const
{
    return row.offlineSince.has_value() || m_clock.now() - row.checkedAt >= betweenLooks;
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
    m_service.test(row.id).finally(
        this, [this, id = row.id](const Result<ConnectionRow> &) { m_going.remove(id); });
}

} // namespace patchbay

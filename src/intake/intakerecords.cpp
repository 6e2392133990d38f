#include "intake/intakerecords.h"

#include "engine/notoken.h"
#include "providers/catalog.h"
#include "salesforce/recordrules.h"
#include "store/connectionstore.h"
#include "store/outboxstore.h"

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr Milliseconds lookInterval{500};
constexpr Milliseconds longestQuestion{4000}; // to the org, about what it wants of a record

/// Nothing waits for it any more here: it arrived, or somebody must act, or nobody knows.
bool isOnItsWay(const OutboxRow &row)
{
    return row.state == OutboxState::Queued || row.state == OutboxState::Sending;
}

} // namespace

IntakeRecords::IntakeRecords(const Parts &parts, Milliseconds patience)
    : m_parts(parts)
    , m_patience(patience)
{
    connect(&m_parts.worker, &OutboxWorker::rowSettled, this, [this](const OutboxRow &row) {
        for (const Promise<Done> &waiting : m_rowNews.values(row.id))
            waiting.settle(Done{});
    });
    connect(&m_parts.worker, &OutboxWorker::troubleChanged, this, [this](const ConnectionId &connection) {
        for (const Promise<Done> &waiting : m_laneNews.values(connection))
            waiting.settle(Done{});
    });
}

Task<Done> IntakeRecords::prepare(const SharedOrder &order)
{
    return m_parts.connections.all()
        .then(this,
            [this, order](const QList<ConnectionRow> &rows) -> Result<ConnectionRow> {
                QList<ConnectionRow> allowed = writable(rows, m_parts.catalog);
                if (!order->only.isEmpty())
                    allowed.removeIf([&](const ConnectionRow &row) { return row.id != order->only; });
                return chooseConnection(allowed, order->query);
            })
        .then(this, [this, order](const ConnectionRow &row) {
            const ProviderDescriptor *const provider = m_parts.catalog.find(row.provider);
            const QStringList lacking
                = provider ? lackingFor(*provider, u"records"_s, row.scopesGranted) : QStringList();
            if (!lacking.isEmpty())
                return Task<Done>::settled(fail(lackingScopes(lacking)));
            order->org = row.displayName();
            order->draft.connection = row.id;
            order->draft.object = usualObjectName(order->draft.object);
            return acquaint(row, order->draft.object);
        });
}

/// The first record of its kind is checked like those after it. Asked once for each kind; where the answer is
/// slow or never comes, the record is taken unchecked, and the org says what is wrong with it.
Task<Done> IntakeRecords::acquaint(const ConnectionRow &row, const QString &object)
{
    if (row.offlineSince || m_parts.worker.trouble(row.id))
        return Task<Done>::settled(Done{}); // nobody would answer
    const auto what = std::pair(row.id, object);
    if (!m_asked.contains(what)) {
        const Promise<Done> answered;
        m_asked.insert(what, answered);
        m_parts.records.describe(row.id, object)
            .finally(this, [this, what, answered](const Result<ObjectDescribe> &describe) {
                if (!describe)
                    m_asked.remove(what); // asked again with the next record
                answered.settle(Done{});
            });
    }
    const Promise<Done> enough;
    m_asked.value(what).task().finally(this, [enough](const Result<Done> &) { enough.settle(Done{}); });
    m_parts.clock.after(longestQuestion, this, [enough] { enough.settle(Done{}); });
    return enough.task();
}

Task<OutboxRow> IntakeRecords::submit(const SharedOrder &order)
{
    return m_parts.records.submit(order->draft);
}

/// Whoever waits is entered before the row is read again: what happens in between is not missed.
Task<OutboxRow> IntakeRecords::follow(const OutboxRow &row)
{
    const Promise<Done> news;
    m_rowNews.insert(row.id, news);
    m_laneNews.insert(row.connection, news);
    if (!m_parts.worker.trouble(row.connection))
        m_parts.worker.wake(); // an org in trouble is left its pause, however many ask
    m_parts.clock.after(m_patience, this, [news] { news.settle(Done{}); });
    if (m_isHurried)
        news.settle(Done{});
    else
        look(row.id, news);
    return news.task().then(this, [this, row](Done) {
        m_rowNews.removeIf([](const auto &entry) { return entry.value().isSettled(); });
        m_laneNews.removeIf([](const auto &entry) { return entry.value().isSettled(); });
        return m_parts.outbox.find(row.id);
    });
}

/// Again and again, because another Patchbay may be the one that sends it.
void IntakeRecords::look(const OutboxId &id, const Promise<Done> &news)
{
    m_parts.outbox.find(id).finally(this, [this, id, news](const Result<OutboxRow> &now) {
        if (!now || !isOnItsWay(*now) || m_parts.worker.trouble(now->connection))
            news.settle(Done{});
        else if (!news.isSettled())
            m_parts.clock.after(lookInterval, this, [this, id, news] { look(id, news); });
    });
}

Task<std::optional<ObjectDescribe>> IntakeRecords::known(const SharedOrder &order)
{
    return m_parts.records.known(order->draft.connection, order->draft.object);
}

std::optional<Error> IntakeRecords::trouble(const ConnectionId &connection) const
{
    return m_parts.worker.trouble(connection);
}

void IntakeRecords::send()
{
    m_parts.worker.wake();
}

void IntakeRecords::hurry(bool on)
{
    m_isHurried = on;
    if (!on)
        return;
    for (const Promise<Done> &waiting : m_rowNews.values())
        waiting.settle(Done{});
    for (const Promise<Done> &asked : m_asked.values())
        asked.settle(Done{});
}

} // namespace patchbay

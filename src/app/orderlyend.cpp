#include "app/orderlyend.h"

#include "base/logging.h"
#include "engine/automationworker.h"
#include "engine/outboxworker.h"
#include "engine/tokenbroker.h"
#include "store/connectionstore.h"

namespace patchbay
{

namespace
{

/// What was entered just now may still go out.
constexpr Milliseconds sendPatience = std::chrono::seconds(5);
/// What is in flight then may still get its answer.
constexpr Milliseconds answerPatience = std::chrono::seconds(5);
/// A refresh under way may bring a token that must be saved: as long as its request may take, and a write.
constexpr Milliseconds savePatience = std::chrono::seconds(45);

} // namespace

OrderlyEnd::OrderlyEnd(const Parts &parts)
    : m_parts(parts)
{
}

void OrderlyEnd::begin()
{
    if (std::exchange(m_begun, true))
        return;
    emit begun();
    const auto stopped = [this] {
        if (!std::exchange(m_stopped, true))
            save();
    };
    // What is in flight gets its answer, so that nothing is left uncertain that need not be.
    const Task<Done> automations = m_parts.automations.stop(); // at once: no record starts a run any more
    m_parts.worker.finish()
        .then(this, [automations](Done) { return automations; })
        .finally(this, [stopped](const Result<Done> &) { stopped(); });
    m_parts.clock.after(sendPatience, this, [this] { (void)m_parts.worker.stop(); });
    m_parts.clock.after(sendPatience + answerPatience, this, stopped);
}

void OrderlyEnd::save()
{
    const int round = ++m_round;
    const auto tried = [this, round] {
        if (round == m_round)
            judge();
    };
    m_parts.tokens.saveAll().finally(this, [tried](const Result<Done> &) { tried(); });
    m_parts.clock.after(savePatience, this, tried);
}

void OrderlyEnd::judge()
{
    ++m_round;
    const QList<ConnectionId> lost = m_parts.tokens.unsaved();
    if (lost.isEmpty()) {
        finish();
        return;
    }
    m_parts.connections.all().finally(this, [this, lost](const Result<QList<ConnectionRow>> &rows) {
        QStringList names;
        for (const ConnectionRow &row : rows.value_or(QList<ConnectionRow>())) {
            if (lost.contains(row.id))
                names.append(row.displayName());
        }
        qCWarning(lcConnections) << "the newest tokens of" << lost.size() << "connections are not saved";
        emit lossFeared(names);
    });
}

void OrderlyEnd::tryAgain()
{
    m_parts.unlockKeychain().finally(this, [this](const Result<Done> &) { save(); });
}

void OrderlyEnd::giveUp()
{
    finish();
}

void OrderlyEnd::finish()
{
    if (!std::exchange(m_finished, true))
        emit finished();
}

} // namespace patchbay

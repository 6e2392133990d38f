#pragma once

#include "base/clock.h"
#include "base/task.h"

#include <QObject>

#include <functional>

namespace patchbay
{

class AutomationWorker;
class ConnectionStore;
class OutboxWorker;
class TokenBroker;

/// The end of the program, in order: what was entered goes out, what is in flight gets its answer, what the
/// keychain did not take is tried once more, and the person is told what would be lost. Shows nothing itself.
/// Event loop only.
class OrderlyEnd final : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        OutboxWorker &worker;
        AutomationWorker &automations;
        TokenBroker &tokens;
        ConnectionStore &connections;
        Clock &clock;
        std::function<Task<Done>()> unlockKeychain;
    };
    explicit OrderlyEnd(const Parts &parts);

    /// A second call changes nothing.
    void begin();
    [[nodiscard]] bool hasBegun() const { return m_begun; }
    /// The person wants the tokens kept: asks the keychain to be unlocked, then tries again.
    void tryAgain();
    /// The person knows.
    void giveUp();

signals:
    /// Whatever wished for it. Told once.
    void begun();
    /// The newest tokens of these connections would be lost: tryAgain() or giveUp() is awaited.
    void lossFeared(const QStringList &names);
    /// Nothing is left to do. Told once.
    void finished();

private:
    void save();
    void judge();
    void finish();

    Parts m_parts;
    bool m_begun = false;
    bool m_stopped = false; ///< both workers are, or had their time
    bool m_finished = false;
    int m_round = 0; ///< of saving: the one that counts
};

} // namespace patchbay

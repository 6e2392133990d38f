#pragma once

#include "base/clock.h"
#include "base/secret.h"
#include "base/taskbridge.h"
#include "store/preferencestore.h"

#include <QObject>

#include <memory>

namespace patchbay
{

class ProviderCatalog;

/// The lock of the window: closed at start, after idle minutes and when asked for; opened by a passphrase. It
/// keeps eyes and hands off while a person is away. It encrypts nothing and stands for no keychain. Wrong
/// tries slow the next ones down, over restarts too. Event loop only.
class AppLock final : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Unknown, ///< nothing was read yet: as good as locked
        Off, ///< there is no passphrase
        Open,
        Locked,
        MustBeSet, ///< the administrator requires a lock, and there is no passphrase yet
    };
    static constexpr int fewestLetters = 4;

    AppLock(PreferenceStore &preferences, const ProviderCatalog &catalog, Clock &clock);
    ~AppLock() override;

    /// Reads what is set; locked afterwards where there is a passphrase.
    Task<Done> begin();
    /// Preferences or the policy may have changed, in another process too.
    Task<Done> refresh();
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isClosed() const;
    /// Does nothing where there is no passphrase.
    void lock();
    /// A key or the mouse was used.
    void noteActivity();
    /// How long it stays open unused: the person's choice, or less where the policy wants that.
    [[nodiscard]] std::chrono::minutes idleTime() const;

    /// Errors: Rejected "wrong_passphrase", RateLimited "too_many_tries" with how long to wait.
    Task<Done> unlock(const Secret &passphrase);
    /// Sets or changes it, and stays open. Errors: as unlock(), Rejected "passphrase_too_short", Storage.
    Task<Done> setPassphrase(const Secret &current, const Secret &wanted);
    /// Errors: as unlock(), Forbidden where the policy requires the lock.
    Task<Done> remove(const Secret &current);

signals:
    void stateChanged();

private:
    Task<Done> prove(const Secret &passphrase);
    Task<Done> keep(std::function<void(Preferences &)> change);
    void take(const Preferences &preferences);
    void setState(State state);
    void watchIdle();
    [[nodiscard]] WorkerThread &worker();

    PreferenceStore &m_preferences;
    const ProviderCatalog &m_catalog;
    Clock &m_clock;
    std::unique_ptr<WorkerThread> m_worker; ///< made when a passphrase comes: most people set none
    Preferences m_known;
    State m_state = State::Unknown;
    Ticks m_usedTicks{};
    Timestamp m_usedAt{}; ///< a computer that sleeps stops the ticks
    bool m_watching = false;
};

} // namespace patchbay

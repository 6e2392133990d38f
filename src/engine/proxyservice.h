#pragma once

#include "base/task.h"
#include "engine/refreshlock.h"
#include "net/proxyroute.h"
#include "store/preferencestore.h"

#include <QObject>

#include <optional>

namespace patchbay
{

class Database;
class SecretStore;

/// The proxy that a person chose, with its password: read when the first request asks for it, changed here,
/// and followed when another process changes it. The password is in the keychain and nowhere else; one that
/// the keychain does not take is used until this process ends. Event loop only.
class ProxyService final : public QObject
{
    Q_OBJECT
public:
    ProxyService(Database &database, PreferenceStore &preferences, SecretStore &vault, Clock &clock,
        const QString &lockFolder);

    /// By which requests leave now, after a change under way. Errors: Storage; Offline
    /// "proxy_password_unreadable" where the keychain does not give the password now: asked anew the next
    /// time.
    Task<ProxyRoute> route();
    /// As it is on disk.
    Task<ProxySetting> setting();

    struct Kept {
        ProxySetting setting;
        /// The keychain did not take the password, or not give it up: KeychainLocked, KeychainUnavailable.
        std::optional<Error> keychainTrouble;
        bool passwordForThisRun = false; ///< it is used until this process ends
    };
    /// In effect at once. `password`: none keeps the one there is, where it may be kept (keepsPassword); an
    /// empty one, no user and every mode but Manual take it out of the keychain. One change after the other.
    /// Errors: Storage; Unavailable "proxy_busy" while another process changes it; with nothing changed.
    Task<Kept> change(const ProxySetting &wanted, const std::optional<Secret> &password);
    /// Takes a password out of the keychain that could not be taken out before. Errors: as above.
    Task<Kept> tidy();
    /// Takes the password out of the keychain, whatever is known of one. Errors: the keychain's, where there
    /// is, or may be, one.
    Task<Done> forgetPassword();

    /// What a request met that left by this route: of the one that is chosen now, it is the proxy's trouble.
    void noteOutcome(const ProxyRoute &route, const std::optional<Error> &error);
    /// The proxy is in the way: why.
    [[nodiscard]] const std::optional<Error> &trouble() const { return m_trouble; }

signals:
    /// Requests leave another way from now on.
    void changed();
    void troubleChanged();

private:
    struct Change;
    void follow();
    void note(const std::optional<Error> &error);
    void take(const ProxySetting &setting);
    void forgetRoute();
    Task<ProxyRoute> read();
    Task<ProxyRoute> withPassword(const ProxySetting &setting);
    Task<ProxyRoute> unlessChanged(const ProxyRoute &route);
    Task<Kept> inTurn(const std::function<Task<Kept>()> &step);
    Task<Kept> carryOut(const Change &change);
    Task<Kept> settle(const ProxySetting &setting);
    Task<Kept> keepPassword(const Change &change, const ProxySetting &before, const ProxySetting &now);
    Task<Kept> erasePassword(const ProxySetting &setting);
    Task<ProxySetting> update(std::function<void(ProxySetting &)> change);
    [[nodiscard]] bool holdsPasswordFor(const ProxySetting &setting) const;

    PreferenceStore &m_preferences;
    SecretStore &m_vault;
    Clock &m_clock;
    const QString m_lockPath;
    RefreshLock::Held m_lock; ///< while the row and the keychain are changed
    ProxySetting m_setting; ///< as last read
    std::optional<ProxyRoute> m_route; ///< none: to be read
    std::optional<Task<ProxyRoute>> m_reading;
    std::optional<Task<Kept>> m_changing; ///< the last of them
    std::optional<Error> m_trouble;
    ProxyRoute m_held; ///< for this run: what the keychain did not take
    int m_turn = 0; ///< of the setting: what was read for one before is not taken
    bool m_following = false;
    bool m_followAgain = false;
};

} // namespace patchbay

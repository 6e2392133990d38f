#pragma once

#include "vault/keychainjobs.h"
#include "vault/keychainprobe.h"
#include "vault/partedpayload.h"
#include "vault/secretstore.h"

#include <deque>

namespace patchbay
{

/// The keychain of the operating system, by QtKeychain, which is not believed on its word:
/// - a locked keyring reads as "not found", and deleting from it answers success and deletes nothing. So the
///   keychain itself is asked before (present, absent, locked) and after (gone), where it can be asked.
/// - text and binary writes of one key are two items, an empty write deletes on KWallet: only binary is used,
///   and every payload begins with a format byte.
/// - a job that hangs holds up all others: what waits fails at once.
/// - a write is acknowledged that is not readable, or not on disk: it is flushed, read back and compared.
/// Nothing here raises a prompt but unlock(), and the first write where there is no keyring yet. Never plain
/// text. Event loop only.
class KeychainStore final : public QObject, public SecretStore
{
    Q_OBJECT
public:
    /// How long an item may be; longer payloads are cut into several.
    static qsizetype platformItemLimit();

    explicit KeychainStore(Clock &clock, qsizetype itemLimit = platformItemLimit());
    ~KeychainStore() override;

    Task<Secret> read(const VaultKey &key) override;
    Task<Done> write(const VaultKey &key, const Secret &secret) override;
    Task<Done> erase(const VaultKey &key) override;

    /// Asks the person to unlock the keychain, if it is locked. Errors: KeychainLocked, KeychainUnavailable.
    Task<Done> unlock();
    /// Whether new items could be kept now; nothing is asked of the person. Errors: KeychainUnavailable.
    Task<KeychainProbe::State> placeState();
    /// "GNOME Keyring"; empty where it cannot be known.
    Task<QString> placeName();

private:
    using State = KeychainProbe::State;
    struct Waiting {
        std::function<void()> begin;
        std::function<void()> refuse;
    };

    template<typename T>
    Task<T> enqueue(std::function<Task<T>()> operation);
    void beginNext();
    void ended(const std::optional<Error> &error);

    Task<Done> findProbe();
    Task<State> itemState(const QString &key);
    Task<Milliseconds> readyForWriting(const QString &key);

    Clock &m_clock;
    KeychainJobs m_jobs;
    PartedPayload m_payloads;
    std::shared_ptr<KeychainProbe> m_probe; ///< none until the first call
    std::deque<Waiting> m_waiting;
    bool m_busy = false;
};

} // namespace patchbay

#pragma once

#include "vault/secretservice.h"
#include "vault/secretstore.h"

#include <deque>

namespace QKeychain
{
class Job;
}

namespace patchbay
{

/// The keychain of the operating system, by QtKeychain, which is not believed on its word:
/// - a locked keyring reads as "not found", and deleting from it answers success and deletes nothing. So the
///   Secret Service is asked before (present, absent, locked) and after (gone).
/// - text and binary writes of one key are two items, an empty write deletes on KWallet: only binary is used,
///   and every payload begins with a format byte.
/// - a job has no time-out, a hung one holds up all others, and deleting one in flight crashes: jobs belong
/// to
///   nobody, are left behind when their time is over, and what waits fails at once.
/// - a write is acknowledged that is not readable: what was written is read back and compared.
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

private:
    enum class State { Present, Absent, Locked, Unknown };
    struct Waiting {
        std::function<void()> begin;
        std::function<void()> refuse;
    };

    template<typename T>
    Task<T> enqueue(std::function<Task<T>()> operation);
    void beginNext();
    void ended(const std::optional<Error> &error);

    Task<State> itemState(const QString &key);
    Task<State> placeState(const QString &key);

    Task<QByteArray> getItem(const QString &key);
    Task<Done> putItem(const QString &key, const QByteArray &item, Milliseconds limit);
    Task<Done> dropItem(const QString &key);
    Task<QByteArray> getParts(const QString &key, const QByteArray &manifest, QList<QByteArray> parts);
    Task<Done> putParts(const QString &key, QList<QByteArray> parts, Milliseconds limit);
    Task<Done> dropParts(const QString &key, int last);

    Task<QByteArray> getPayload(const QString &key);
    Task<Done> putPayload(const QString &key, const QByteArray &payload, Milliseconds limit);
    Task<Done> dropPayload(const QString &key);
    Task<Done> run(QKeychain::Job *job, const QString &key, Milliseconds limit);

    Clock &m_clock;
    qsizetype m_itemLimit;
    SecretService m_service;
    std::deque<Waiting> m_waiting;
    bool m_busy = false;
    int m_leftBehind = 0; ///< jobs whose time is over and which are not finished: nothing gets past them
};

} // namespace patchbay

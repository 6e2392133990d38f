#include "vault/keychainstore.h"

#include "base/logging.h"

namespace patchbay
{

using namespace Qt::StringLiterals;

namespace
{
constexpr char formatByte = '1';

template<typename T>
Task<T> failed(ErrorKind kind, const QString &detail)
{
    return Task<T>::settled(fail(kind, detail));
}

template<typename T>
Task<T> refusedByLock()
{
    return failed<T>(ErrorKind::KeychainLocked, u"the keychain is locked"_s);
}
} // namespace

qsizetype KeychainStore::platformItemLimit()
{
#ifdef Q_OS_WIN
    return 2000; // a credential's blob holds 2,560 bytes
#else
    return 16 * 1024 * 1024;
#endif
}

KeychainStore::KeychainStore(Clock &clock, qsizetype itemLimit)
    : m_clock(clock)
    , m_jobs(clock)
    , m_payloads(m_jobs, itemLimit)
{
}

KeychainStore::~KeychainStore() = default;

template<typename T>
Task<T> KeychainStore::enqueue(std::function<Task<T>()> operation)
{
    Promise<T> promise;
    Waiting waiting;
    waiting.begin = [this, operation = std::move(operation), promise] {
        findProbe()
            .then(this, [operation](Done) { return operation(); })
            .finally(this, [this, promise](const Result<T> &result) {
                promise.settle(result);
                ended(result ? std::nullopt : std::optional(result.error()));
            });
    };
    waiting.refuse = [promise] {
        promise.settle(fail(ErrorKind::KeychainUnavailable, u"the keychain does not answer others"_s));
    };
    m_waiting.push_back(std::move(waiting));
    beginNext();
    return promise.task();
}

void KeychainStore::beginNext()
{
    if (m_busy || m_waiting.empty())
        return;
    m_busy = true;
    const Waiting next = std::move(m_waiting.front());
    m_waiting.pop_front();
    next.begin();
}

void KeychainStore::ended(const std::optional<Error> &error)
{
    m_busy = false;
    if (error && error->kind == ErrorKind::KeychainUnavailable) {
        qCWarning(lcVault) << error->detail;
        // What waits would wait as long again, each in its turn.
        for (const Waiting &waiting : std::exchange(m_waiting, {}))
            waiting.refuse();
    }
    beginNext();
}

Task<Secret> KeychainStore::read(const VaultKey &key)
{
    return enqueue<Secret>([this, name = key.value] {
        return itemState(name)
            .then(this,
                [this, name](State state) {
                    if (state == State::Absent)
                        return failed<QByteArray>(ErrorKind::NotFound, u"nothing stored as "_s + name);
                    return state == State::Locked ? refusedByLock<QByteArray>() : m_payloads.get(name);
                })
            .then(this, [](const QByteArray &payload) -> Result<Secret> {
                if (!payload.startsWith(formatByte))
                    return fail(ErrorKind::KeychainUnavailable, u"an item of another format"_s);
                return Secret(payload.mid(1));
            });
    });
}

Task<Done> KeychainStore::write(const VaultKey &key, const Secret &secret)
{
    return enqueue<Done>([this, name = key.value, secret] {
        return readyForWriting(name)
            .then(this,
                [this, name, secret](Milliseconds limit) {
                    return m_payloads.put(name, formatByte + secret.reveal().toByteArray(), limit);
                })
            .then(this, [this](Done) { return m_probe->flush(); })
            .then(this, [this, name](Done) { return m_payloads.get(name); })
            .then(this, [secret](const QByteArray &payload) -> Result<Done> {
                if (!payload.startsWith(formatByte) || !Secret(payload.mid(1)).equals(secret))
                    return fail(ErrorKind::KeychainUnavailable, u"what was read is not what was written"_s);
                return Done{};
            });
    });
}

/// Tells how long the write may take: where there is no keyring yet, the person is asked for a password for
/// it.
Task<Milliseconds> KeychainStore::readyForWriting(const QString &key)
{
    return itemState(key)
        .then(this,
            [this](State state) {
                return state == State::Absent ? m_probe->placeState() : Task<State>::settled(state);
            })
        .then(this, [this](State state) {
            if (state == State::Locked)
                return refusedByLock<Milliseconds>();
            if (state != State::Absent)
                return Task<Milliseconds>::settled(Milliseconds(KeychainJobs::silentLimit));
            return m_probe->unlock().then(this, [](Done) { return Milliseconds(KeychainJobs::promptLimit); });
        });
}

Task<Done> KeychainStore::erase(const VaultKey &key)
{
    return enqueue<Done>([this, name = key.value] {
        return itemState(name)
            .then(this,
                [this, name](State state) {
                    if (state == State::Locked)
                        return refusedByLock<Done>();
                    return state == State::Absent ? Task<Done>::settled(Done{}) : m_payloads.drop(name);
                })
            .then(this, [this](Done) { return m_probe->flush(); })
            .then(this, [this, name](Done) { return itemState(name); })
            .then(this, [](State state) -> Result<Done> {
                if (state == State::Locked)
                    return fail(ErrorKind::KeychainLocked, u"the keychain was locked meanwhile"_s);
                if (state == State::Present)
                    return fail(ErrorKind::KeychainUnavailable, u"the keychain did not erase an item"_s);
                return Done{};
            });
    });
}

Task<Done> KeychainStore::unlock()
{
    return findProbe().then(this, [this](Done) { return m_probe->unlock(); });
}

Task<KeychainProbe::State> KeychainStore::placeState()
{
    return findProbe().then(this, [this](Done) { return m_probe->placeState(); });
}

Task<QString> KeychainStore::placeName()
{
    return findProbe().then(this, [this](Done) { return m_probe->name(); });
}

Task<Done> KeychainStore::findProbe()
{
    if (m_probe)
        return Task<Done>::settled(Done{});
    return findKeychain(this, m_clock).then(this, [this](const std::shared_ptr<KeychainProbe> &probe) {
        if (!m_probe)
            m_probe = probe;
    });
}

/// Absent only where it would be found: some keychains name nothing of what is locked. And whoever asks for
/// what is not there mostly wants to write it.
Task<KeychainStore::State> KeychainStore::itemState(const QString &key)
{
    return m_probe->itemState(KeychainJobs::service(), key).then(this, [this](State item) {
        if (item != State::Absent)
            return Task<State>::settled(item);
        return m_probe->placeState().then(
            this, [](State place) { return place == State::Locked ? State::Locked : State::Absent; });
    });
}

} // namespace patchbay

#include "moc_keychainstore.cpp"

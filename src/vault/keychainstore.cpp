#include "vault/keychainstore.h"

#include "base/logging.h"
#include "vault/chunks.h"

#include <qt6keychain/keychain.h>

namespace patchbay
{

using namespace Qt::StringLiterals;

namespace
{
constexpr std::chrono::seconds silentLimit(10);
constexpr std::chrono::seconds promptLimit(120);
constexpr char formatByte = '1';
constexpr auto serviceName = "patchbay"_L1;

Error errorOf(const QKeychain::Job &job)
{
    const QString detail = u"keychain: "_s + job.errorString();
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return {.kind = ErrorKind::NotFound, .detail = detail};
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return {.kind = ErrorKind::KeychainLocked, .detail = detail};
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        break;
    }
    return {.kind = ErrorKind::KeychainUnavailable, .detail = detail};
}

/// Whether QtKeychain talks to the Secret Service here. On KDE it talks to KWallet, which has no way to ask.
bool isSecretServiceUsed()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    return qEnvironmentVariable("XDG_CURRENT_DESKTOP") != "KDE"_L1
        && !qEnvironmentVariableIsSet("KDE_FULL_SESSION");
#else
    return false;
#endif
}

QString partKey(const QString &key, qsizetype part)
{
    return u"%1/%2"_s.arg(key).arg(part);
}

template<typename T>
Task<T> failed(ErrorKind kind, const QString &detail)
{
    return Task<T>::settled(fail(kind, detail));
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
    , m_itemLimit(itemLimit)
    , m_service(clock)
{
}

KeychainStore::~KeychainStore() = default;

template<typename T>
Task<T> KeychainStore::enqueue(std::function<Task<T>()> operation)
{
    Promise<T> promise;
    Waiting waiting;
    waiting.begin = [this, operation = std::move(operation), promise] {
        operation().finally(this, [this, promise](const Result<T> &result) {
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
                    if (state == State::Locked)
                        return failed<QByteArray>(ErrorKind::KeychainLocked, u"the keychain is locked"_s);
                    return getPayload(name);
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
        return placeState(name)
            .then(this,
                [this, name, secret](State state) {
                    if (state == State::Locked)
                        return failed<Done>(ErrorKind::KeychainLocked, u"the keychain is locked"_s);
                    // Where there is no keyring yet, the person is asked for a password for it.
                    const Milliseconds limit = state == State::Absent ? promptLimit : silentLimit;
                    return putPayload(name, formatByte + secret.reveal().toByteArray(), limit);
                })
            .then(this, [this, name](Done) { return getPayload(name); })
            .then(this, [secret](const QByteArray &payload) -> Result<Done> {
                if (!payload.startsWith(formatByte) || !Secret(payload.mid(1)).equals(secret))
                    return fail(ErrorKind::KeychainUnavailable, u"what was read is not what was written"_s);
                return Done{};
            });
    });
}

Task<Done> KeychainStore::erase(const VaultKey &key)
{
    return enqueue<Done>([this, name = key.value] {
        return itemState(name)
            .then(this,
                [this, name](State state) {
                    if (state == State::Locked)
                        return failed<Done>(ErrorKind::KeychainLocked, u"the keychain is locked"_s);
                    return state == State::Absent ? Task<Done>::settled(Done{}) : dropPayload(name);
                })
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
    if (!isSecretServiceUsed())
        return Task<Done>::settled(Done{}); // the others ask by themselves when an item is wanted
    return m_service.unlock();
}

Task<KeychainStore::State> KeychainStore::itemState(const QString &key)
{
    if (!isSecretServiceUsed())
        return Task<State>::settled(State::Unknown);
    return m_service.itemState({{u"server"_s, QString(serviceName)}, {u"user"_s, key}})
        .then(this, [](SecretService::State state) {
            switch (state) {
            case SecretService::State::Present:
                return State::Present;
            case SecretService::State::Absent:
                return State::Absent;
            case SecretService::State::Locked:
                return State::Locked;
            }
            Q_UNREACHABLE();
        });
}

/// Of the item, and where there is none, of the place it would go to; Absent: that is not there either.
Task<KeychainStore::State> KeychainStore::placeState(const QString &key)
{
    return itemState(key).then(this, [this](State state) {
        if (state != State::Absent)
            return Task<State>::settled(state);
        return m_service.collectionState().then(this, [](SecretService::State collection) {
            if (collection == SecretService::State::Locked)
                return State::Locked;
            return collection == SecretService::State::Absent ? State::Absent : State::Present;
        });
    });
}

Task<QByteArray> KeychainStore::getPayload(const QString &key)
{
    return getItem(key).then(this, [this, key](const QByteArray &item) {
        if (!partsNamedBy(item))
            return Task<QByteArray>::settled(item);
        return getParts(key, item, {});
    });
}

Task<QByteArray> KeychainStore::getParts(
    const QString &key, const QByteArray &manifest, QList<QByteArray> parts)
{
    if (parts.size() == partsNamedBy(manifest).value_or(0))
        return Task<QByteArray>::settled(joinPayload({manifest, parts}));
    return getItem(partKey(key, parts.size()))
        .then(this, [this, key, manifest, parts](const QByteArray &part) mutable {
            parts.append(part);
            return getParts(key, manifest, parts);
        });
}

Task<Done> KeychainStore::putPayload(const QString &key, const QByteArray &payload, Milliseconds limit)
{
    if (payload.size() <= m_itemLimit)
        return putItem(key, payload, limit);
    const Chunks chunks = splitPayload(payload, m_itemLimit);
    return putParts(key, chunks.parts, limit)
        .then(this,
            [this, key, manifest = chunks.manifest, limit](Done) { return putItem(key, manifest, limit); });
}

Task<Done> KeychainStore::putParts(const QString &key, QList<QByteArray> parts, Milliseconds limit)
{
    if (parts.isEmpty())
        return Task<Done>::settled(Done{});
    // From the last, so that what is left tells the number of the next.
    const QByteArray part = parts.takeLast();
    return putItem(partKey(key, parts.size()), part, limit).then(this, [this, key, parts, limit](Done) {
        return putParts(key, parts, limit);
    });
}

Task<Done> KeychainStore::dropPayload(const QString &key)
{
    return getItem(key)
        .then(this, [](const QByteArray &item) { return partsNamedBy(item).value_or(0); })
        .orElse(this,
            [](const Error &error) -> Result<int> {
                if (error.kind == ErrorKind::NotFound)
                    return 0;
                return fail(error);
            })
        .then(this, [this, key](int parts) {
            return dropItem(key).then(this, [this, key, parts](Done) { return dropParts(key, parts); });
        });
}

Task<Done> KeychainStore::dropParts(const QString &key, int last)
{
    if (last == 0)
        return Task<Done>::settled(Done{});
    return dropItem(partKey(key, last - 1)).then(this, [this, key, last](Done) {
        return dropParts(key, last - 1);
    });
}

Task<QByteArray> KeychainStore::getItem(const QString &key)
{
    auto *const job = new QKeychain::ReadPasswordJob(QString(serviceName));
    const auto value = std::make_shared<QByteArray>();
    connect(job, &QKeychain::Job::finished, this, [job, value] { *value = job->binaryData(); });
    return run(job, key, silentLimit).then(this, [value](Done) { return *value; });
}

Task<Done> KeychainStore::putItem(const QString &key, const QByteArray &item, Milliseconds limit)
{
    Q_ASSERT(!item.isEmpty());
    auto *const job = new QKeychain::WritePasswordJob(QString(serviceName));
    job->setBinaryData(item);
    return run(job, key, limit);
}

Task<Done> KeychainStore::dropItem(const QString &key)
{
    return run(new QKeychain::DeletePasswordJob(QString(serviceName)), key, silentLimit)
        .orElse(this, [](const Error &error) -> Result<Done> {
            if (error.kind == ErrorKind::NotFound)
                return Done{};
            return fail(error);
        });
}

Task<Done> KeychainStore::run(QKeychain::Job *job, const QString &key, Milliseconds limit)
{
    Promise<Done> promise;
    if (m_leftBehind > 0) {
        job->deleteLater(); // it was not started
        promise.settle(fail(ErrorKind::KeychainUnavailable, u"the keychain hangs"_s));
        return promise.task();
    }
    job->setKey(key);
    job->setInsecureFallback(false);
    job->setAutoDelete(true);
    // KWallet's failure path tells twice.
    connect(job, &QKeychain::Job::finished, this, [this, promise](const QKeychain::Job *finished) {
        if (promise.isSettled())
            m_leftBehind = 0;
        promise.settle(
            finished->error() == QKeychain::NoError ? Result<Done>(Done{}) : fail(errorOf(*finished)));
    });
    m_clock.after(limit, this, [this, promise] {
        if (promise.isSettled())
            return;
        ++m_leftBehind;
        promise.settle(fail(ErrorKind::KeychainUnavailable, u"the keychain did not answer in time"_s));
    });
    job->start();
    return promise.task();
}

} // namespace patchbay

#include "moc_keychainstore.cpp"

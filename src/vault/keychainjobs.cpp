#include "vault/keychainjobs.h"

#include <qt6keychain/keychain.h>

namespace patchbay
{

using namespace Qt::StringLiterals;

namespace
{
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
} // namespace

KeychainJobs::KeychainJobs(Clock &clock)
    : m_clock(clock)
{
}

QString KeychainJobs::service()
{
    return u"patchbay"_s;
}

Task<QByteArray> KeychainJobs::get(const QString &key)
{
    auto *const job = new QKeychain::ReadPasswordJob(service());
    const auto value = std::make_shared<QByteArray>();
    connect(job, &QKeychain::Job::finished, this, [job, value] { *value = job->binaryData(); });
    return run(job, key, silentLimit).then(this, [value](Done) { return *value; });
}

Task<Done> KeychainJobs::put(const QString &key, const QByteArray &item, Milliseconds limit)
{
    Q_ASSERT(!item.isEmpty());
    auto *const job = new QKeychain::WritePasswordJob(service());
    job->setBinaryData(item);
    return run(job, key, limit);
}

Task<Done> KeychainJobs::drop(const QString &key)
{
    return run(new QKeychain::DeletePasswordJob(service()), key, silentLimit)
        .orElse(this, [](const Error &error) -> Result<Done> {
            if (error.kind == ErrorKind::NotFound)
                return Done{};
            return fail(error);
        });
}

Task<Done> KeychainJobs::run(QKeychain::Job *job, const QString &key, Milliseconds limit)
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

#include "moc_keychainjobs.cpp"

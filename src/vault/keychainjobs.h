#pragma once

#include "vault/keychainitems.h"

#include <QObject>

namespace QKeychain
{
class Job;
}

namespace patchbay
{

/// Items of the operating system's keychain by QtKeychain, as bytes. A job of it has no time-out, a hung one
/// holds up all others, and deleting one in flight crashes: so jobs belong to nobody, are left behind when
/// their time is over, and nothing is started behind one that hangs. Its word is not to be trusted (see
/// KeychainStore). Event loop only.
class KeychainJobs final : public QObject, public KeychainItems
{
    Q_OBJECT
public:
    explicit KeychainJobs(Clock &clock);

    Task<QByteArray> get(const QString &key) override;
    Task<Done> put(const QString &key, const QByteArray &item, Milliseconds limit) override;
    Task<Done> drop(const QString &key) override;

    static QString service();
    static constexpr std::chrono::seconds silentLimit{10};
    static constexpr std::chrono::seconds promptLimit{120};

private:
    Task<Done> run(QKeychain::Job *job, const QString &key, Milliseconds limit);

    Clock &m_clock;
    int m_leftBehind = 0; ///< jobs whose time is over and which are not finished: nothing gets past them
};

} // namespace patchbay

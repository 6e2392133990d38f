#pragma once

#include "vault/keychainprobe.h"
#include "vault/libsecret.h"

#include <QDBusServiceWatcher>
#include <QObject>

#include <optional>

class QDBusMessage;
class QDBusVariant;

namespace patchbay
{

/// The Secret Service of a Linux session (gnome-keyring, KeePassXC, …). Searching lists locked items too and
/// raises no prompt. Event loop only.
class SecretService final : public QObject, public KeychainProbe
{
    Q_OBJECT
public:
    explicit SecretService(Clock &clock);

    Task<State> itemState(const QString &service, const QString &key) override;
    Task<State> placeState() override;
    Task<QString> name() override;
    /// One prompt at a time; callers share it.
    Task<Done> unlock() override;
    Task<Done> flush() override;

private slots:
    void promptCompleted(bool dismissed, const QDBusVariant &result, const QDBusMessage &message);

private:
    Task<QDBusMessage> call(const QDBusMessage &message);
    Task<QString> defaultCollection();
    Task<Done> prompt(const QString &path);
    void endUnlocking(const Result<Done> &result);

    void followBus();

    Clock &m_clock;
    Libsecret m_library;
    QDBusServiceWatcher m_watcher;
    std::optional<Promise<Done>> m_unlocking; ///< what callers of unlock() wait for
    std::optional<Promise<Done>> m_answer; ///< the person's, while a prompt is up
    QString m_promptPath;
};

} // namespace patchbay

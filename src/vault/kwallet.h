#pragma once

#include "vault/keychainprobe.h"

#include <QDBusMessage>
#include <QObject>

namespace patchbay
{

/// KDE's wallet daemon of Plasma 5 or 6. It tells whether an entry exists even of a wallet that is closed,
/// and it acknowledges a write seconds before it is on disk, so flush() makes it write. Event loop only.
class KWallet final : public QObject, public KeychainProbe
{
    Q_OBJECT
public:
    explicit KWallet(int version);

    /// Whether it runs or the bus can start it. Errors: KeychainUnavailable when it hangs.
    Task<bool> isThere();

    Task<State> itemState(const QString &service, const QString &key) override;
    Task<State> placeState() override;
    Task<QString> name() override { return Task<QString>::settled(QStringLiteral("KWallet")); }
    Task<Done> unlock() override;
    Task<Done> flush() override;

private:
    Task<QDBusMessage> ask(const QString &method, const QVariantList &arguments, Milliseconds limit);
    Task<QDBusMessage> ask(const QString &method, const QVariantList &arguments = {});
    Task<bool> holds(const QString &method, const QVariantList &arguments);
    Task<bool> isRunning();
    Task<QString> wallet();
    Task<State> stateInside(const QString &wallet, const QString &service, const QString &key);
    Task<int> open(const QString &wallet, Milliseconds limit);

    QString m_service;
    QString m_path;
};

} // namespace patchbay

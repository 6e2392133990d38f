#include "vault/kwallet.h"

#include "vault/buscall.h"

#include <QDBusError>

namespace patchbay
{

using namespace Qt::StringLiterals;

namespace
{
constexpr std::chrono::seconds silentLimit(10);
constexpr std::chrono::seconds promptLimit(120);
// What QtKeychain calls itself there, so that a person allows both in one.
constexpr auto application = "patchbay"_L1;

bool isNotThere(const Error &error)
{
    return error.providerCode == QDBusError::errorString(QDBusError::ServiceUnknown)
        || error.providerCode == "org.freedesktop.DBus.Error.NameHasNoOwner"_L1
        || error.providerCode.startsWith("org.freedesktop.DBus.Error.Spawn."_L1);
}
} // namespace

KWallet::KWallet(int version)
    : m_service(u"org.kde.kwalletd%1"_s.arg(version))
    , m_path(u"/modules/kwalletd%1"_s.arg(version))
{
}

Task<bool> KWallet::isThere()
{
    return ask(u"networkWallet"_s)
        .then(this, [](const QDBusMessage &) { return true; })
        .orElse(this, [this](const Error &error) -> Task<bool> {
            if (isNotThere(error))
                return Task<bool>::settled(false);
            if (!isNoReply(error))
                return Task<bool>::settled(fail(error));
            return isRunning().then(this, [error](bool running) -> Result<bool> {
                if (running)
                    return fail(error);
                return false; // it ended without an answer, as it does when it is switched off
            });
        });
}

Task<bool> KWallet::isRunning()
{
    QDBusMessage message = QDBusMessage::createMethodCall(
        u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s, u"NameHasOwner"_s);
    message << m_service;
    return busCall(this, message, silentLimit).then(this, [](const QDBusMessage &reply) {
        return reply.arguments().value(0).toBool();
    });
}

/// A closed wallet tells what it surely does not hold. An open one forgets to, for a folder that was made by
/// its first entry.
Task<KWallet::State> KWallet::itemState(const QString &service, const QString &key)
{
    return wallet().then(this, [this, service, key](const QString &wallet) {
        return holds(u"isOpen"_s, {wallet}).then(this, [this, service, key, wallet](bool isOpen) {
            if (isOpen)
                return stateInside(wallet, service, key);
            return holds(u"keyDoesNotExist"_s, {wallet, service, key}).then(this, [](bool absent) {
                return absent ? State::Absent : State::Locked;
            });
        });
    });
}

Task<KWallet::State> KWallet::stateInside(const QString &wallet, const QString &service, const QString &key)
{
    return open(wallet, silentLimit)
        .then(this,
            [this, service, key](int handle) {
                return holds(u"hasEntry"_s, {handle, service, key, QString(application)});
            })
        .then(this, [](bool isThere) { return isThere ? State::Present : State::Absent; });
}

Task<KWallet::State> KWallet::placeState()
{
    return wallet().then(this, [this](const QString &wallet) {
        return ask(u"wallets"_s).then(this, [this, wallet](const QDBusMessage &reply) {
            if (!reply.arguments().value(0).toStringList().contains(wallet))
                return Task<State>::settled(State::Absent);
            return holds(u"isOpen"_s, {wallet}).then(this, [](bool open) {
                return open ? State::Present : State::Locked;
            });
        });
    });
}

Task<Done> KWallet::unlock()
{
    return wallet()
        .then(this, [this](const QString &wallet) { return open(wallet, promptLimit); })
        .then(this, [](int) { return Done{}; });
}

Task<Done> KWallet::flush()
{
    return wallet().then(this, [this](const QString &wallet) {
        return holds(u"isOpen"_s, {wallet}).then(this, [this, wallet](bool isOpen) {
            if (!isOpen) // closing wrote it
                return Task<Done>::settled(Done{});
            return open(wallet, silentLimit)
                .then(this,
                    [this](int handle) {
                        return ask(u"sync"_s, {handle, QString(application)});
                    })
                .then(this, [](const QDBusMessage &) { return Done{}; });
        });
    });
}

Task<QDBusMessage> KWallet::ask(const QString &method, const QVariantList &arguments, Milliseconds limit)
{
    QDBusMessage message = QDBusMessage::createMethodCall(m_service, m_path, u"org.kde.KWallet"_s, method);
    message.setArguments(arguments);
    return busCall(this, message, limit);
}

Task<QDBusMessage> KWallet::ask(const QString &method, const QVariantList &arguments)
{
    return ask(method, arguments, silentLimit);
}

Task<bool> KWallet::holds(const QString &method, const QVariantList &arguments)
{
    return ask(method, arguments).then(this, [](const QDBusMessage &reply) {
        return reply.arguments().value(0).toBool();
    });
}

/// The name of the wallet that programs' secrets go to.
Task<QString> KWallet::wallet()
{
    return holds(u"isEnabled"_s, {}).then(this, [this](bool enabled) -> Task<QString> {
        if (!enabled)
            return Task<QString>::settled(fail(ErrorKind::KeychainUnavailable, u"KWallet is switched off"_s));
        return ask(u"networkWallet"_s).then(this, [](const QDBusMessage &reply) {
            return reply.arguments().value(0).toString();
        });
    });
}

/// Shows a prompt where it is closed, and where the person wants to be asked for each program.
Task<int> KWallet::open(const QString &wallet, Milliseconds limit)
{
    constexpr qlonglong noWindow = 0;
    return ask(u"open"_s, {wallet, noWindow, QString(application)}, limit)
        .then(this,
            [](const QDBusMessage &reply) -> Result<int> {
                const int handle = reply.arguments().value(0).toInt();
                if (handle < 0)
                    return fail(ErrorKind::KeychainLocked, u"the person did not open the wallet"_s);
                return handle;
            })
        .orElse(this, [](const Error &error) -> Result<int> {
            if (isNoReply(error)) // it answered before, so it waits for a person now
                return fail(ErrorKind::KeychainLocked, u"nobody answered the prompt of the wallet"_s);
            return fail(error);
        });
}

} // namespace patchbay

#include "moc_kwallet.cpp"

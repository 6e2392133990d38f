#include "vault/keychainprobe.h"

#include "vault/kwallet.h"
#include "vault/secretservice.h"

namespace patchbay
{

using namespace Qt::StringLiterals;

namespace
{

/// Asks by itself when an item is wanted, and cannot be asked beforehand (Windows, macOS, KDE 4).
class SilentKeychain final : public KeychainProbe
{
public:
    Task<State> itemState(const QString &, const QString &) override
    {
        return Task<State>::settled(State::Unknown);
    }
    Task<State> placeState() override { return Task<State>::settled(State::Unknown); }
    Task<QString> name() override { return Task<QString>::settled(QString()); }
    Task<Done> unlock() override { return Task<Done>::settled(Done{}); }
    Task<Done> flush() override { return Task<Done>::settled(Done{}); }
};

#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)

/// As QtKeychain tells desktops apart.
bool isKde()
{
    const QString desktop = qEnvironmentVariable("XDG_CURRENT_DESKTOP");
    if (desktop == "KDE"_L1)
        return true;
    if (desktop == "GNOME"_L1 || desktop == "Unity"_L1 || desktop == "XFCE"_L1)
        return false;
    const QString session = qEnvironmentVariable("DESKTOP_SESSION");
    if (session == "kde"_L1)
        return true;
    if (session == "gnome"_L1 || session.contains("xfce"_L1) || session == "xubuntu"_L1)
        return false;
    return qEnvironmentVariableIsEmpty("GNOME_DESKTOP_SESSION_ID")
        && !qEnvironmentVariableIsEmpty("KDE_FULL_SESSION");
}

bool isKWalletAsked(const QString &version)
{
#ifdef PATCHBAY_KEYCHAIN_KNOWS_KWALLET6
    if (version == "6"_L1)
        return true;
#endif
    return version == "5"_L1;
}

#endif

} // namespace

Task<std::shared_ptr<KeychainProbe>> findKeychain(QObject *context, Clock &clock)
{
    using Found = std::shared_ptr<KeychainProbe>;
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    const QString version = isKde() ? qEnvironmentVariable("KDE_SESSION_VERSION") : QString();
    if (version == "4"_L1)
        return Task<Found>::settled(Found(std::make_shared<SilentKeychain>()));
    if (!isKWalletAsked(version))
        return Task<Found>::settled(Found(std::make_shared<SecretService>(clock)));
    const auto wallet = std::make_shared<KWallet>(version.toInt());
    return wallet->isThere().then(context, [wallet, &clock](bool isThere) {
        return isThere ? Found(wallet) : Found(std::make_shared<SecretService>(clock));
    });
#else
    return Task<Found>::settled(Found(std::make_shared<SilentKeychain>()));
#endif
}

} // namespace patchbay

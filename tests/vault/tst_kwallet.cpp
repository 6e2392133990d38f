#include "base/clock.h"
#include "situations.h"
#include "support/await.h"
#include "vault/keychainstore.h"

#include <QDBusConnection>
#include <QDBusInterface>
#include <QDBusReply>
#include <QDir>
#include <QPasswordDigestor>
#include <QProcess>
#include <QStandardPaths>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace patchbay;
using namespace patchbay::test;

namespace
{
/// Plasma 6's where it is installed (Debian 13), else Plasma 5's.
QString daemonProgram()
{
    const QString newer = u"kwalletd6"_s;
    return QStandardPaths::findExecutable(newer).isEmpty() ? u"kwalletd5"_s : newer;
}

const QString daemonService = u"org.kde."_s + daemonProgram();
const QString walletName = u"kdewallet"_s;

QVariant ask(const QString &method, const QVariantList &arguments)
{
    QDBusInterface daemon(daemonService, u"/modules/"_s + daemonProgram(), u"org.kde.KWallet"_s);
    return daemon.callWithArgumentList(QDBus::Block, method, arguments).arguments().value(0);
}

bool isOpen()
{
    return ask(u"isOpen"_s, {walletName}).toBool();
}

/// As the login does it: the wallet's key is made from the password and the salt beside the wallet.
void openByLogin(const QByteArray &password = "test-pass")
{
    const QString folder = QDir::homePath() + u"/.local/share/kwalletd"_s;
    QDir().mkpath(folder);
    QFile salt(folder + u"/kdewallet.salt"_s);
    if (!salt.exists()) {
        QVERIFY(salt.open(QFile::WriteOnly) && salt.write(QByteArray(56, 's')) == 56);
        salt.close();
    }
    QVERIFY(salt.open(QFile::ReadOnly));
    const QByteArray hash = QPasswordDigestor::deriveKeyPbkdf2(
        QCryptographicHash::Sha512, password, salt.readAll(), 50'000, 56);
    ask(u"pamOpen"_s, {walletName, hash, 0});
}

void startWallet()
{
    QProcess daemon;
    daemon.setProgram(daemonProgram());
    daemon.setStandardOutputFile(QProcess::nullDevice());
    daemon.setStandardErrorFile(QProcess::nullDevice());
    QVERIFY(daemon.startDetached());
    QTRY_VERIFY_WITH_TIMEOUT(isServed(daemonService), 20'000);
}

void startOpenWallet()
{
    startWallet();
    openByLogin();
    QTRY_VERIFY_WITH_TIMEOUT(isOpen(), 10'000);
}

void closeWallet()
{
    ask(u"close"_s, {walletName, true});
    QVERIFY(!isOpen());
}
} // namespace

/// KWallet in whatever state; the functions are called by name.
class Situation : public QObject
{
    Q_OBJECT

private slots:
    /// The daemon outlives its bus.
    void cleanup()
    {
        if (QDBusConnection::sessionBus().isConnected() && isServed(daemonService))
            signalServer(daemonService, SIGKILL);
    }

    void open()
    {
        startOpenWallet();
        KeychainStore store(m_clock);
        keepsAndForgets(store, longSecret(100'000));
    }

    void emptySecret()
    {
        startOpenWallet();
        KeychainStore store(m_clock);
        QVERIFY(await(store.write(key, Secret(QByteArray("")))));
        QVERIFY2(isSame(await(store.read(key)), Secret(QByteArray(""))), "KWallet deletes by an empty write");
    }

    void shortItems()
    {
        startOpenWallet();
        KeychainStore store(m_clock, 100);
        QVERIFY(await(store.write(key, longSecret())));
        QVERIFY(isSame(await(store.read(key)), longSecret()));
        QVERIFY(await(store.erase(key)));
        QCOMPARE(ask(u"entriesList"_s, {handle(), u"patchbay"_s, u"test"_s}).toMap().size(), 0);
    }

    void closed()
    {
        startOpenWallet();
        KeychainStore store(m_clock);
        QVERIFY(await(store.write(key, aSecret())));
        closeWallet();
        isLocked(store);
        openByLogin();
        QTRY_VERIFY_WITH_TIMEOUT(isOpen(), 10'000);
        QVERIFY(isSame(await(store.read(key)), aSecret()));
    }

    void noWalletYet()
    {
        startWallet();
        KeychainStore store(m_clock);
        QCOMPARE(kindOf(await(store.read(key))), ErrorKind::NotFound);
        QVERIFY(await(store.erase(key)));
        QVERIFY2(!isOpen(), "reading makes no wallet");
    }

    /// Then the daemon ends when it is started, and QtKeychain takes the Secret Service.
    void switchedOff()
    {
        QDir().mkpath(QDir::homePath() + u"/.config"_s);
        QFile settings(QDir::homePath() + u"/.config/kwalletrc"_s);
        QVERIFY(settings.open(QFile::WriteOnly) && settings.write("[Wallet]\nEnabled=false\n") > 0);
        settings.close();
        startKeyring();
        usesSecretService();
    }

    /// It acknowledges a write seconds before it is on disk.
    void killedAfterWriting()
    {
        startOpenWallet();
        KeychainStore store(m_clock);
        QVERIFY(await(store.write(key, aSecret())));
        QVERIFY(await(store.write(key, otherSecret())));
        signalServer(daemonService, SIGKILL);
        startOpenWallet();
        QVERIFY(isSame(await(store.read(key)), otherSecret()));
        QVERIFY(await(store.erase(key)));
        signalServer(daemonService, SIGKILL);
        startOpenWallet();
        QCOMPARE(kindOf(await(store.read(key))), ErrorKind::NotFound);
    }

    /// The bus starts it anew, and closed.
    void killed()
    {
        startOpenWallet();
        KeychainStore store(m_clock);
        QVERIFY(await(store.write(key, aSecret())));
        signalServer(daemonService, SIGKILL);
        QTRY_COMPARE_WITH_TIMEOUT(kindOf(await(store.read(key))), ErrorKind::KeychainLocked, 20'000);
    }

    void stopped()
    {
        startOpenWallet();
        KeychainStore store(m_clock);
        QVERIFY(await(store.write(key, aSecret())));
        signalServer(daemonService, SIGSTOP);
        const auto first = store.read(key);
        const auto waiting = store.read(key);
        QCOMPARE(kindOf(await(first)), ErrorKind::KeychainUnavailable);
        QVERIFY2(waiting.isSettled(), "what waits behind a hung call does not wait as long again");
        signalServer(daemonService, SIGCONT);
        QTRY_VERIFY_WITH_TIMEOUT(isSame(await(store.read(key)), aSecret()), 20'000);
    }

    /// A daemon that hangs from the beginning is not taken for one that is not there.
    void stoppedFromTheBeginning()
    {
        startOpenWallet();
        signalServer(daemonService, SIGSTOP);
        KeychainStore store(m_clock);
        QCOMPARE(kindOf(await(store.read(key))), ErrorKind::KeychainUnavailable);
        signalServer(daemonService, SIGCONT);
        QTRY_VERIFY_WITH_TIMEOUT(await(store.write(key, aSecret())).has_value(), 20'000);
        QVERIFY(isOpen());
        QCOMPARE(ask(u"hasEntry"_s, {handle(), u"patchbay"_s, key.value, u"test"_s}).toBool(), true);
    }

    /// KDE without a wallet daemon: QtKeychain takes the Secret Service, and so is that asked.
    void secretServiceInstead()
    {
        startKeyring();
        usesSecretService();
    }

    void noBus()
    {
        KeychainStore store(m_clock);
        saysUnavailable(store);
    }

    void traces()
    {
        startOpenWallet();
        KeychainStore store(m_clock);
        QVERIFY(await(store.write(key, aSecret())));
        int searched = 0;
        QCOMPARE(filesHolding(needleOf(aSecret()), &searched), QStringList());
        QVERIFY2(searched > 1, "the wallet's own file at least");
    }

    void promptAnswered()
    {
        startOpenWallet();
        KeychainStore store(m_clock);
        QVERIFY(await(store.write(key, aSecret())));
        closeWallet();
        const auto unlocking = store.unlock();
        pressKeys(prompter, passwordKeys() + QStringList{u"Return"_s});
        QVERIFY(await(unlocking));
        QVERIFY(isSame(await(store.read(key)), aSecret()));
    }

    void promptDismissed()
    {
        startOpenWallet();
        KeychainStore store(m_clock);
        QVERIFY(await(store.write(key, aSecret())));
        closeWallet();
        const auto unlocking = store.unlock();
        pressKeys(prompter, {u"Escape"_s});
        QCOMPARE(kindOf(await(unlocking)), ErrorKind::KeychainLocked);
        isLocked(store);
    }

private:
    void usesSecretService()
    {
        KeychainStore store(m_clock);
        QCOMPARE(kindOf(await(store.read(key))), ErrorKind::NotFound);
        QVERIFY(await(store.write(key, aSecret())));
        lockKeyring();
        QCOMPARE(kindOf(await(store.read(key))), ErrorKind::KeychainLocked);
        QCOMPARE(kindOf(await(store.erase(key))), ErrorKind::KeychainLocked);
    }

    static QVariant handle() { return ask(u"open"_s, {walletName, qlonglong(0), u"test"_s}); }

    static void isLocked(KeychainStore &store)
    {
        saysLocked(store);
        QVERIFY2(!isOpen(), "nothing but unlock() raises a prompt");
    }

    SystemClock m_clock;
    const VaultKey key = aKey();
    const QString prompter = daemonProgram();
};

/// Starts each situation; its report is shown where it fails.
class KWalletTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        for (const QString &program : {u"dbus-run-session"_s, daemonProgram()}) {
            if (QStandardPaths::findExecutable(program).isEmpty())
                QSKIP(qPrintable(program + u" is not installed"_s));
        }
    }

    void situation_data()
    {
        using Bus = Surroundings::Bus;
        const Surroundings kde{.environment
            = {{u"XDG_CURRENT_DESKTOP"_s, u"KDE"_s}, {u"KDE_SESSION_VERSION"_s, daemonProgram().last(1)}}};
        Surroundings headless = kde;
        headless.environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        QTest::addColumn<Surroundings>("surroundings");
        for (const char *function :
            {"open", "emptySecret", "shortItems", "fault 62: closed", "noWalletYet", "switchedOff",
                "killedAfterWriting", "killed", "fault 64: stopped", "stoppedFromTheBeginning", "traces"})
            QTest::newRow(function) << headless;
        headless.bus = Bus::Empty;
        QTest::newRow("secretServiceInstead") << headless;
        headless.bus = Bus::None;
        QTest::newRow("fault 65: noBus") << headless;
        Surroundings displayed = kde;
        displayed.hasDisplay = true;
        QTest::newRow("promptAnswered") << displayed;
        QTest::newRow("promptDismissed") << displayed;
    }

    void situation()
    {
        QFETCH(Surroundings, surroundings);
        runSituation(QLatin1StringView(QTest::currentDataTag()), surroundings);
    }
};

int main(int argc, char **argv)
{
    return runTestOrSituation<Situation, KWalletTest>(argc, argv);
}

#include "tst_kwallet.moc"

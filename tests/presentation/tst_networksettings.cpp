#include "presentation/networksettings.h"

#include "engine/enginefixture.h"
#include "net/proxytrouble.h"
#include "presentation/messages.h"
#include "presentation/proxywords.h"
#include "store/sql.h"

#include <QSignalSpy>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;
using Mode = ProxySetting::Mode;
using Kind = ProxySetting::Kind;

class NetworkSettingsTest final : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        for (const char *name : {"https_proxy", "HTTPS_PROXY", "http_proxy", "all_proxy", "ALL_PROXY"})
            qunsetenv(name);
        m = std::make_unique<World>();
    }
    void cleanup() { m.reset(); }

    void systemIsTheFirstChoice();
    void systemProxyIsNamed();
    void ownProxyIsUsedOnceItIsWhole();
    void wholeAddressFillsInThePort();
    void wrongFieldIsToldWhenItIsLeft_data();
    void wrongFieldIsToldWhenItIsLeft();
    void otherModeIsInEffectAtOnce();
    void passwordGoesToTheKeychain();
    void passwordIsRemoved();
    void passwordGoesWithItsUser();
    void lockedKeychainIsToldAndTheRestWorks_data();
    void lockedKeychainIsToldAndTheRestWorks();
    void passwordBeforeIsRemovedWhenThePageIsOpenedAgain();
    void troubleStandsAtTheFieldToBlame_data();
    void troubleStandsAtTheFieldToBlame();
    void changeOfAnotherProcessIsShown();
    void keychainIsLeftAloneWhenAnotherProcessChangesIt();
    void whatIsRemovedIsGoneWhateverElseIsWrong();
    void emptiedHostEndsThePassword();
    void passwordThatCannotBeSentIsRefused();
    void proxyThatAsksWhoIsToldAtTheUser();
    void troubleOfTheSystemsProxyIsToldAtTheMode();
    void sameCodeOfAServiceIsNotTheProxys();
    void refusalIsTold();
    void everyFailureHasItsOwnWords_data();
    void everyFailureHasItsOwnWords();

private:
    struct World : EngineFixture {
        ProxyService proxy{database, preferences, vault, clock, folder.path()};
        NetworkSettings model{proxy};
    };
    [[nodiscard]] ProxySetting onDisk() { return await(m->proxy.setting()).value(); }
    [[nodiscard]] Result<Secret> inKeychain() { return await(m->vault.read(VaultKey::forProxyPassword())); }
    void fillIn(const QString &user = {})
    {
        m->model.setMode(Mode::Manual);
        m->model.setHost(u"proxy.example"_s);
        m->model.setPort(u"3128"_s);
        m->model.setUser(user);
        QTRY_COMPARE(onDisk().user, user);
        QTRY_COMPARE(m->model.inUse(), u"In use: HTTP proxy \u2068proxy.example:3128\u2069"_s);
    }
    void give(const char *password)
    {
        m->model.setPassword(Secret(QByteArray(password)));
        QTRY_VERIFY(m->model.hasPassword() || !m->model.passwordProblem().isEmpty());
    }

    std::unique_ptr<World> m;
};

void NetworkSettingsTest::systemIsTheFirstChoice()
{
    m->model.refresh();
    QTRY_COMPARE(m->model.inUse(), u"In use: no proxy, as the system says"_s);
    QCOMPARE(m->model.mode(), Mode::System);
    QCOMPARE(m->vault.reads, 0);
}

void NetworkSettingsTest::systemProxyIsNamed()
{
    qputenv("https_proxy", "http://ann:pass@office.example:8080");
    m->model.refresh();
    QTRY_COMPARE(m->model.inUse(), u"In use: the system's proxy \u2068office.example:8080\u2069"_s);
}

void NetworkSettingsTest::ownProxyIsUsedOnceItIsWhole()
{
    m->model.setMode(Mode::Manual);
    QVERIFY(m->model.hostProblem().isEmpty()); // nobody has been there yet
    QVERIFY(m->model.inUse().startsWith(u"Not in use until"_s));
    m->model.setHost(u"proxy.example"_s);
    QCOMPARE(onDisk().mode, Mode::System);
    m->model.setPort(u"3128"_s);
    QTRY_COMPARE(onDisk().mode, Mode::Manual);
    QTRY_COMPARE(m->model.inUse(), u"In use: HTTP proxy \u2068proxy.example:3128\u2069"_s);
    m->model.setKind(Kind::Socks5);
    QTRY_COMPARE(m->model.inUse(), u"In use: SOCKS 5 proxy \u2068proxy.example:3128\u2069"_s);
    m->model.setPort(u"0"_s);
    QVERIFY(!m->model.portProblem().isEmpty());
    QCOMPARE(onDisk().port, 3128); // as before
    QVERIFY(m->model.inUse().contains(u"Until then: SOCKS 5 proxy"_s));
}

void NetworkSettingsTest::wholeAddressFillsInThePort()
{
    m->model.setMode(Mode::Manual);
    m->model.setHost(u"socks5://Proxy.example:1080"_s);
    QCOMPARE(m->model.host(), u"proxy.example"_s);
    QCOMPARE(m->model.port(), u"1080"_s);
    QTRY_COMPARE(onDisk().kind, Kind::Socks5);
    QCOMPARE(onDisk().port, 1080);
}

void NetworkSettingsTest::wrongFieldIsToldWhenItIsLeft_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("port");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("problem");
    QTest::newRow("no host")
        << u""_s << u"3128"_s << u""_s
        << u"The proxy's host is missing. Enter its name or address, like proxy.example."_s;
    QTest::newRow("host")
        << u"a b"_s << u"3128"_s << u""_s
        << u"This is not the name or address of a host. Write it like proxy.example or 192.0.2.7."_s;
    QTest::newRow("no port") << u"proxy.example"_s << u""_s << u""_s
                             << u"The proxy's port is missing. Often it is 3128 or 8080."_s;
    QTest::newRow("port") << u"proxy.example"_s << u"99999"_s << u""_s
                          << u"A port is a number from 1 to 65535."_s;
    QTest::newRow("user") << u"proxy.example"_s << u"3128"_s << u"a:b"_s
                          << u"A proxy's user name has Latin letters, digits and signs, but no colon, and at "
                             "most 255 of them."_s;
}

void NetworkSettingsTest::wrongFieldIsToldWhenItIsLeft()
{
    QFETCH(QString, host);
    QFETCH(QString, port);
    QFETCH(QString, user);
    QFETCH(QString, problem);
    m->model.setMode(Mode::Manual);
    m->model.setUser(user);
    m->model.setHost(host);
    m->model.setPort(port);
    QCOMPARE(m->model.hostProblem() + m->model.portProblem() + m->model.userProblem(), problem);
    QCOMPARE(onDisk().mode, Mode::System);
}

void NetworkSettingsTest::otherModeIsInEffectAtOnce()
{
    fillIn();
    m->model.setMode(Mode::None);
    QTRY_COMPARE(m->model.inUse(), u"In use: no proxy"_s);
    m->model.setMode(Mode::Manual); // what was typed is there still
    QTRY_COMPARE(m->model.inUse(), u"In use: HTTP proxy \u2068proxy.example:3128\u2069"_s);
    m->model.setMode(Mode::System);
    QTRY_COMPARE(onDisk().mode, Mode::System);
}

void NetworkSettingsTest::passwordGoesToTheKeychain()
{
    fillIn(u"ann"_s);
    QVERIFY(!m->model.hasPassword());
    give("pass-word");
    QVERIFY(m->model.isPasswordInKeychain());
    QVERIFY(inKeychain());
    QCOMPARE(await(m->proxy.route())->password.reveal(), QByteArrayView("pass-word"));
    QVERIFY(m->model.passwordProblem().isEmpty());
}

void NetworkSettingsTest::passwordIsRemoved()
{
    fillIn(u"ann"_s);
    give("pass-word");
    m->model.setPassword({});
    QTRY_VERIFY(!m->model.hasPassword());
    QCOMPARE(inKeychain().error().kind, ErrorKind::NotFound);
    QCOMPARE(onDisk().user, u"ann"_s);
}

void NetworkSettingsTest::passwordGoesWithItsUser()
{
    fillIn(u"ann"_s);
    give("pass-word");
    m->model.setUser({});
    QTRY_VERIFY(!m->model.hasPassword());
    QCOMPARE(inKeychain().error().kind, ErrorKind::NotFound);
}

void NetworkSettingsTest::lockedKeychainIsToldAndTheRestWorks_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("words");
    QTest::newRow("locked") << ErrorKind::KeychainLocked << u"Your keychain is locked"_s;
    QTest::newRow("missing") << ErrorKind::KeychainUnavailable << u"No keychain answers"_s;
}

void NetworkSettingsTest::lockedKeychainIsToldAndTheRestWorks()
{
    QFETCH(ErrorKind, kind);
    QFETCH(QString, words);
    fillIn(u"ann"_s);
    m->vault.fail(kind);
    give("pass-word");
    QTRY_VERIFY(m->model.passwordProblem().startsWith(words));
    QVERIFY(m->model.hasPassword() && !m->model.isPasswordInKeychain()); // until Patchbay quits
    m->model.refresh(); // the page is shown again
    QVERIFY(await(m->proxy.tidy()));
    QVERIFY(m->model.passwordProblem().startsWith(words));
    QCOMPARE(await(m->proxy.route())->password.reveal(), QByteArrayView("pass-word"));
    m->vault.heal();
    give("pass-word");
    QTRY_VERIFY(m->model.isPasswordInKeychain());
    QVERIFY(m->model.passwordProblem().isEmpty());
}

void NetworkSettingsTest::passwordBeforeIsRemovedWhenThePageIsOpenedAgain()
{
    fillIn(u"ann"_s);
    give("pass-word");
    m->vault.fail(ErrorKind::KeychainLocked);
    m->model.setPassword({});
    QTRY_VERIFY(m->model.passwordProblem().startsWith(u"The password before is still in your keychain"_s));
    m->vault.heal();
    m->model.refresh();
    QTRY_VERIFY(m->model.passwordProblem().isEmpty());
    QCOMPARE(inKeychain().error().kind, ErrorKind::NotFound);
}

void NetworkSettingsTest::troubleStandsAtTheFieldToBlame_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("atHost");
    QTest::newRow("password") << u"proxy_authentication_required"_s << false;
    QTest::newRow("keychain") << u"proxy_password_unreadable"_s << false;
    QTest::newRow("dead") << u"proxy_unreachable"_s << true;
    QTest::newRow("elsewhere") << u"proxy_refused"_s << true;
}

void NetworkSettingsTest::troubleStandsAtTheFieldToBlame()
{
    QFETCH(QString, code);
    QFETCH(bool, atHost);
    fillIn(u"ann"_s);
    QSignalSpy changed(&m->model, &NetworkSettings::changed);
    const ProxyRoute route = await(m->proxy.route()).value();
    changed.clear();
    m->proxy.noteOutcome(route, Error{.kind = ErrorKind::Offline, .providerCode = code});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m->model.hostProblem().isEmpty(), !atHost);
    QCOMPARE(m->model.passwordProblem().isEmpty(), atHost);
    m->proxy.noteOutcome(route, std::nullopt);
    QVERIFY(m->model.hostProblem().isEmpty() && m->model.passwordProblem().isEmpty());
}

void NetworkSettingsTest::changeOfAnotherProcessIsShown()
{
    m->model.refresh();
    QVERIFY(await(m->preferences.update([](Preferences &preferences) {
        preferences.proxy.mode = Mode::Manual;
        preferences.proxy.host = u"other.example"_s;
        preferences.proxy.port = 1;
    })));
    QTRY_COMPARE(m->model.host(), u"other.example"_s);
    QCOMPARE(m->model.mode(), Mode::Manual);
}

/// Who may be in the middle of writing its password, and takes it out itself where that fails.
void NetworkSettingsTest::keychainIsLeftAloneWhenAnotherProcessChangesIt()
{
    m->model.refresh();
    QVERIFY(await(m->preferences.update([](Preferences &preferences) {
        preferences.proxy
            = {.mode = Mode::Manual, .host = u"other.example"_s, .port = 1, .passwordLeft = true};
    })));
    QTRY_COMPARE(m->model.host(), u"other.example"_s);
    QVERIFY(await(m->proxy.setting())->passwordLeft);
    QCOMPARE(m->vault.erasures, 0);
    m->model.refresh();
    QTRY_COMPARE(m->vault.erasures, 1);
    QTRY_VERIFY(!onDisk().passwordLeft);
}

void NetworkSettingsTest::whatIsRemovedIsGoneWhateverElseIsWrong()
{
    fillIn(u"ann"_s);
    give("pass-word");
    m->model.setPort(u"0"_s);
    m->model.setPassword({});
    QTRY_VERIFY(!onDisk().hasPassword);
    QTRY_COMPARE(inKeychain().error().kind, ErrorKind::NotFound);
    QCOMPARE(m->model.port(), u"0"_s); // as it was typed
    m->model.setUser({});
    QTRY_COMPARE(onDisk().user, QString());
    QCOMPARE(onDisk().port, 3128);
}

void NetworkSettingsTest::emptiedHostEndsThePassword()
{
    fillIn(u"ann"_s);
    give("pass-word");
    m->model.setHost({});
    QTRY_VERIFY(!onDisk().hasPassword);
    QTRY_COMPARE(inKeychain().error().kind, ErrorKind::NotFound);
}

void NetworkSettingsTest::passwordThatCannotBeSentIsRefused()
{
    fillIn(u"ann"_s);
    m->model.setPassword(Secret::fromString(u"\u043f\u0430\u0440\u043e\u043b\u044c"_s));
    QVERIFY(m->model.passwordProblem().startsWith(u"A proxy's password has Latin letters"_s));
    QCOMPARE(m->vault.writes, 0);
    m->model.setPassword(Secret::fromString(u"fa\u00e7ade"_s));
    QTRY_VERIFY(m->model.isPasswordInKeychain());
    QVERIFY(m->model.passwordProblem().isEmpty());
}

void NetworkSettingsTest::proxyThatAsksWhoIsToldAtTheUser()
{
    fillIn();
    const ProxyRoute route = await(m->proxy.route()).value();
    m->proxy.noteOutcome(
        route, Error{.kind = ErrorKind::Offline, .providerCode = u"proxy_authentication_required"_s});
    QCOMPARE(m->model.userProblem(), u"This proxy wants a user name and a password."_s);
    QVERIFY(m->model.passwordProblem().isEmpty());
}

void NetworkSettingsTest::troubleOfTheSystemsProxyIsToldAtTheMode()
{
    m->model.refresh();
    const ProxyRoute route = await(m->proxy.route()).value();
    Error dead{.kind = ErrorKind::Offline, .providerCode = u"proxy_unreachable"_s};
    dead.providerText = u"proxy.example:3128"_s;
    m->proxy.noteOutcome(route, asOfSystemProxy(dead));
    QCOMPARE(m->model.modeProblem(),
        u"The proxy \u2068proxy.example:3128\u2069 does not answer. Change the system's proxy in your "
        "system's settings, or choose a proxy of your own in Settings, Network."_s);
    QVERIFY(m->model.hostProblem().isEmpty());
}

void NetworkSettingsTest::sameCodeOfAServiceIsNotTheProxys()
{
    const Error theirs{.kind = ErrorKind::Forbidden, .providerCode = u"proxy_unreachable"_s};
    QVERIFY(!messageForProxy(theirs));
}

void NetworkSettingsTest::refusalIsTold()
{
    QVERIFY(await(m->database.write<Done>([](QSqlDatabase &store) {
        return runSql(store, u"DELETE FROM preferences"_s).map([](const QSqlQuery &) { return Done(); });
    })));
    QSignalSpy refused(&m->model, &NetworkSettings::refused);
    m->model.setMode(Mode::None);
    QTRY_COMPARE(refused.size(), 1);
}

void NetworkSettingsTest::everyFailureHasItsOwnWords_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("text");
    QTest::newRow("407") << u"proxy_authentication_required"_s
                         << u"The proxy \u2068proxy.example:3128\u2069 did not accept the user name or "
                            "password. Change them in Settings, Network."_s;
    QTest::newRow("dead") << u"proxy_unreachable"_s
                          << u"The proxy \u2068proxy.example:3128\u2069 does not answer. Check your network, "
                             "or change the proxy in Settings, Network."_s;
    QTest::newRow("elsewhere") << u"proxy_refused"_s
                               << u"The proxy \u2068proxy.example:3128\u2069 did not reach the service. Try "
                                  "again later, or change the proxy in Settings, Network."_s;
    QTest::newRow("keychain") << u"proxy_password_unreadable"_s
                              << u"The proxy \u2068proxy.example:3128\u2069 wants a password that is in your "
                                 "keychain, which is locked or missing. Unlock it, or enter the password "
                                 "again in Settings, Network."_s;
}

void NetworkSettingsTest::everyFailureHasItsOwnWords()
{
    QFETCH(QString, code);
    QFETCH(QString, text);
    const Error error{.kind = ErrorKind::Offline,
        .detail = {},
        .providerCode = code,
        .providerText = u"proxy.example:3128"_s};
    QCOMPARE(messageFor(error, {u"Salesforce"_s, {}, u"login.salesforce.com"_s}).text(), text);
    const Error unnamed{.kind = ErrorKind::Offline, .detail = {}, .providerCode = code};
    QVERIFY(messageFor(unnamed, {}).text().startsWith(u"The proxy "_s));
    QVERIFY(!proxyFieldProblem(error).isEmpty());
}

QTEST_GUILESS_MAIN(NetworkSettingsTest)
#include "tst_networksettings.moc"

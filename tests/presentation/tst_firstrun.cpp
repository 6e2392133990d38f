#include "presentation/firstrun.h"

#include "gui/pagesfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;

using State = KeychainProbe::State;

class FirstRunTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { m = std::make_unique<PagesFixture>(); }
    void cleanup() { m.reset(); }

    void keychainIsNamed_data();
    void keychainIsNamed();
    void keychainIsAskedOnceAtATime();
    void isOverOnceSkipped();
    void isOverOnceAConnectionWasThere();
    void nonsenseInTheFileIsNoEnd();
    void leadsToTheSettingsOfTheOrg();
    void connectsTheOrgOnceItHasAnApp();

private:
    [[nodiscard]] FirstRun::Parts parts(std::function<Task<State>()> keychain, const QString &name = {})
    {
        return {m->catalog, m->connectionsModel, m->windowSettings, std::move(keychain),
            [name] { return Task<QString>::settled(name); }};
    }
    void read() { QVERIFY(m->showConnections()); }

    std::unique_ptr<PagesFixture> m;
};

void FirstRunTest::keychainIsNamed_data()
{
    using Answer = std::optional<State>;
    QTest::addColumn<Answer>("state");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("words");
    const QString known = u"GNOME Keyring"_s;
    QTest::newRow("there") << Answer(State::Present) << known << u"GNOME Keyring found and unlocked."_s;
    QTest::newRow("nameless") << Answer(State::Present) << QString()
                              << u"Your keychain was found and is unlocked."_s;
    QTest::newRow("locked") << Answer(State::Locked) << known
                            << u"GNOME Keyring is locked. Unlock it when it asks for its password."_s;
    QTest::newRow("locked, nameless") << Answer(
        State::Locked) << QString() << u"Your keychain is locked. Unlock it when it asks for its password."_s;
    QTest::newRow("empty") << Answer(State::Absent) << known
                           << u"Found. It asks for a new password when the first token is kept."_s;
    QTest::newRow("none") << Answer() << QString()
                          << u"No keychain found. Install GNOME Keyring or KWallet, then sign in to your "
                             "desktop again."_s;
}

void FirstRunTest::keychainIsNamed()
{
    QFETCH(const std::optional<State>, state);
    QFETCH(const QString, name);
    QFETCH(const QString, words);
    FirstRun first(parts(
        [state] {
            return state ? Task<State>::settled(*state)
                         : Task<State>::settled(fail(ErrorKind::KeychainUnavailable, u"none"_s));
        },
        name));
    QCOMPARE(first.keychainWords(), u"Looking for your keychain…"_s);
    first.refresh();
    QTRY_COMPARE(first.keychainWords(), words);
}

void FirstRunTest::keychainIsAskedOnceAtATime()
{
    int asked = 0;
    Promise<State> answer;
    FirstRun first(parts([&] {
        ++asked;
        return answer.task();
    }));
    first.refresh();
    first.refresh();
    QCOMPARE(asked, 1);
    answer.settle(State::Present);
    QTRY_COMPARE(first.keychainWords(), u"Your keychain was found and is unlocked."_s);
    first.refresh();
    QCOMPARE(asked, 2);
}

void FirstRunTest::isOverOnceSkipped()
{
    QVERIFY(m->firstRun.isWanted());
    QSignalSpy ended(&m->firstRun, &FirstRun::ended);
    m->firstRun.skip();
    QCOMPARE(ended.size(), 1);
    QVERIFY(!m->firstRun.isWanted());
    FirstRun next(parts([] { return Task<State>::settled(State::Present); }));
    QVERIFY(!next.isWanted());
}

void FirstRunTest::isOverOnceAConnectionWasThere()
{
    read();
    QVERIFY(m->firstRun.isWanted());
    QSignalSpy ended(&m->firstRun, &FirstRun::ended);
    ConnectionRow row{.id = {u"acme"_s}, .provider = {u"salesforce"_s}};
    row.phase = ConnectionPhase::Connected;
    row.accountId = u"005"_s;
    QVERIFY(await(m->connections.save(row)));
    m->connectionsModel.refresh();
    QTRY_COMPARE(ended.size(), 1);
    QVERIFY(await(m->connections.remove(row.id)));
    m->connectionsModel.refresh();
    QTRY_COMPARE(m->connectionsModel.accountCount(), 0);
    QVERIFY(!m->firstRun.isWanted()); // who had one knows the way
}

void FirstRunTest::nonsenseInTheFileIsNoEnd()
{
    m->windowSettings.setValue("window/firstRunOver", QStringList());
    QVERIFY(m->firstRun.isWanted());
    m->windowSettings.setValue("window/firstRunOver", QString());
    QVERIFY(m->firstRun.isWanted());
}

void FirstRunTest::leadsToTheSettingsOfTheOrg()
{
    read();
    QTRY_VERIFY(m->firstRun.org());
    QCOMPARE(m->firstRun.org()->provider, ProviderId{u"salesforce"_s});
    QCOMPARE(m->firstRun.serviceCount(), int(m->catalog.all().size()));
    QSignalSpy settings(&m->firstRun, &FirstRun::setUpRequested);
    m->firstRun.connectOrg();
    QCOMPARE(settings.size(), 1);
    QCOMPARE(settings.first().first().value<ProviderId>(), ProviderId{u"salesforce"_s});
    QVERIFY(m->firstRun.isWanted()); // one may come back
}

void FirstRunTest::connectsTheOrgOnceItHasAnApp()
{
    ProviderSettings app{.provider = {u"salesforce"_s}};
    app.clientId = u"own-id"_s;
    QVERIFY(await(m->connections.saveSettings(app)));
    read();
    QTRY_VERIFY(m->firstRun.org());
    QSignalSpy settings(&m->firstRun, &FirstRun::setUpRequested);
    QSignalSpy begun(&m->firstRun, &FirstRun::signInBegun);
    m->firstRun.connectOrg();
    QCOMPARE(begun.size(), 1);
    QCOMPARE(settings.size(), 0);
    QTRY_VERIFY(m->service.stage({u"salesforce"_s}, {}).has_value());
}

QTEST_MAIN(FirstRunTest)
#include "tst_firstrun.moc"

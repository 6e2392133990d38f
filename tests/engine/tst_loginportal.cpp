#include "engine/loginportal.h"

#include "support/await.h"
#include "support/fakebackground.h"
#include "support/ownbus.h"

#include <QTest>

#include <memory>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;

/// On a bus of its own.
class LoginPortalTest final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(m_bus.start()); }
    void init();
    void cleanup();
    void cleanupTestCase() { QVERIFY(m_bus.stop()); }

    void answerIsWhatTheDesktopDid_data();
    void answerIsWhatTheDesktopDid();
    void whatIsNoAnswerIsAFailure_data();
    void whatIsNoAnswerIsAFailure();
    void programIsStartedInTheBackground();
    void portalThatGoesAwayAnswersNothing();
    void laterQuestionTakesThePlaceOfAnEarlierOne();
    void withoutAPortalThereIsNoAnswer();
    void withoutABusThereIsNoAnswer();

private:
    using Manner = FakeBackground::Manner;

    OwnBus m_bus;
    std::unique_ptr<FakeBackground> m_desktop;
    std::unique_ptr<LoginPortal> m_portal;
};

void LoginPortalTest::init()
{
    m_desktop = std::make_unique<FakeBackground>(m_bus.connection(u"desktop"_s));
    QVERIFY(m_desktop->appear());
    m_portal = std::make_unique<LoginPortal>(m_bus.connection(u"program"_s));
}

void LoginPortalTest::cleanup()
{
    m_portal.reset();
    m_desktop->leave();
    QCOMPARE(m_desktop->problems, QStringList());
    m_desktop.reset();
}

void LoginPortalTest::answerIsWhatTheDesktopDid_data()
{
    QTest::addColumn<Manner>("manner");
    QTest::addColumn<bool>("wanted");
    QTest::addColumn<bool>("starts");
    QTest::newRow("on, allowed") << Manner::Allows << true << true;
    QTest::newRow("on, allowed before the place is told") << Manner::AllowsAtOnce << true << true;
    QTest::newRow("on, forbidden by the desktop") << Manner::Forbids << true << false;
    QTest::newRow("off, allowed") << Manner::Allows << false << false;
    QTest::newRow("off, forbidden by the desktop") << Manner::Forbids << false << false;
}

void LoginPortalTest::answerIsWhatTheDesktopDid()
{
    QFETCH(const Manner, manner);
    QFETCH(const bool, wanted);
    m_desktop->manner = manner;
    const Result<bool> answer = await(m_portal->ask(wanted, u"why"_s));
    QVERIFY(answer);
    QTEST(*answer, "starts");
    QCOMPARE(m_desktop->asked.size(), 1);
    QCOMPARE(m_desktop->asked.first().value(u"autostart"_s).toBool(), wanted);
}

void LoginPortalTest::whatIsNoAnswerIsAFailure_data()
{
    QTest::addColumn<Manner>("manner");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("the person closed the question") << Manner::IsDismissed << ErrorKind::Denied;
    QTest::newRow("it failed") << Manner::Fails << ErrorKind::Unavailable;
    QTest::newRow("it says what is no yes or no") << Manner::Babbles << ErrorKind::Unavailable;
    QTest::newRow("it does not know the question") << Manner::IsUnknown << ErrorKind::Unavailable;
}

void LoginPortalTest::whatIsNoAnswerIsAFailure()
{
    QFETCH(const Manner, manner);
    m_desktop->manner = manner;
    const Result<bool> answer = await(m_portal->ask(true, u"why"_s));
    QVERIFY(!answer);
    QTEST(answer.error().kind, "kind");
}

void LoginPortalTest::programIsStartedInTheBackground()
{
    QVERIFY(await(m_portal->ask(true, u"To send what waits"_s)));
    const QVariantMap asked = m_desktop->asked.value(0);
    QCOMPARE(asked.value(u"commandline"_s).toStringList(), (QStringList{u"patchbay"_s, u"--background"_s}));
    QCOMPARE(asked.value(u"reason"_s).toString(), u"To send what waits"_s);
}

void LoginPortalTest::portalThatGoesAwayAnswersNothing()
{
    m_desktop->manner = Manner::KeepsSilent;
    const Task<bool> answer = m_portal->ask(true, {});
    QTRY_COMPARE(m_desktop->asked.size(), 1);
    QVERIFY(!answer.isSettled());
    m_desktop->leave();
    const Result<bool> came = await(answer);
    QVERIFY(!came);
    QCOMPARE(came.error().kind, ErrorKind::Unavailable);
}

void LoginPortalTest::laterQuestionTakesThePlaceOfAnEarlierOne()
{
    m_desktop->manner = Manner::KeepsSilent;
    const Task<bool> first = m_portal->ask(true, {});
    QTRY_COMPARE(m_desktop->asked.size(), 1);
    m_desktop->manner = Manner::Allows;
    const Task<bool> second = m_portal->ask(false, {});
    const Result<bool> early = await(first);
    QVERIFY(!early);
    QCOMPARE(early.error().kind, ErrorKind::Cancelled);
    const Result<bool> late = await(second);
    QVERIFY(late);
    QCOMPARE(*late, false);
    QVERIFY(m_desktop->asked[0].value(u"handle_token"_s) != m_desktop->asked[1].value(u"handle_token"_s));
}

void LoginPortalTest::withoutAPortalThereIsNoAnswer()
{
    m_desktop->leave();
    const Result<bool> answer = await(m_portal->ask(true, {}));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Unavailable);
}

void LoginPortalTest::withoutABusThereIsNoAnswer()
{
    LoginPortal portal(QDBusConnection::connectToBus(u"unix:path=/nonexistent"_s, u"none"_s));
    const Result<bool> answer = await(portal.ask(true, {}));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Unavailable);
}

QTEST_GUILESS_MAIN(LoginPortalTest)
#include "tst_loginportal.moc"

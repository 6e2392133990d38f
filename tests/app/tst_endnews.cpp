#include "app/endnews.h"

#include "fakedesktop.h"
#include "gui/pagesfixture.h"

#include <QSignalSpy>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;

/// What the desktop is told when a grant ends, and what comes of it. The desktop is fake, its bus is not.
class EndNewsTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(m_bus.start()); }
    void init();
    void cleanup();
    void cleanupTestCase() { QVERIFY(m_bus.stop()); }

    void endIsToldWithAButtonThatReconnects();
    void lockedWindowNamesNobody();
    void whatIsThereSaysLessOnceTheWindowIsLocked();
    void fromALockedWindowNothingIsBegun();
    void whatSaysLittleIsNotToldAtTheNextLock();
    void dismissedOneComesOnlyWithAnotherEnd();
    void endThatIsOverIsTakenAway();
    void oneStandsForAKeychainUntilNobodyNeedsIt();
    void dismissedKeychainIsNotToldForAnother();
    void anotherNeedOfTheSameConnectionTakesTheKeychainsPlace();
    void whatNeedsThePersonAtTheStartIsTold_data();
    void whatNeedsThePersonAtTheStartIsTold();
    void nothingIsToldWhereItIsNotWanted();
    void whatIsThereGoesOnceItIsNotWanted();

private:
    void end()
    {
        emit m->connectionsModel.grantEnded({m->id, {u"salesforce"_s}, u"Salesforce needs you"_s,
            u"Reconnect Acme Corp to send 3 records."_s, u"Reconnect"_s});
    }
    void wantKeychain(const ConnectionId &connection)
    {
        EndNotice notice{connection, {u"salesforce"_s}, u"Salesforce needs you"_s, u"Unlock your keychain."_s,
            u"Unlock"_s};
        notice.isOfKeychain = true;
        emit m->connectionsModel.grantEnded(notice);
    }
    /// The one that is shown.
    void dismiss()
    {
        QTRY_COMPARE(m_desktop->open.size(), 1);
        QVERIFY(m_bus.isThrough(u"news"_s));
        const uint id = *m_desktop->open.cbegin();
        m_desktop->open.remove(id);
        emit m_desktop->NotificationClosed(id, 2);
        QVERIFY(m_bus.isThrough(u"news"_s));
    }
    [[nodiscard]] static QString wordsOf(const Asked &asked)
    {
        return asked.title + u'\n' + asked.text + u'\n' + asked.actions.join(u'\n');
    }
    void choose(const QString &action) { emit m_desktop->ActionInvoked(*m_desktop->open.cbegin(), action); }

    OwnBus m_bus;
    std::unique_ptr<PagesFixture> m;
    std::unique_ptr<FakeDesktop> m_desktop;
    std::unique_ptr<EndNews> m_news;
};

void EndNewsTest::init()
{
    m = std::make_unique<PagesFixture>();
    m->connectSalesforce(tokenSet("a1", "r1"));
    QVERIFY(await(m->connections.saveSettings({.provider = {u"salesforce"_s}, .clientId = u"client"_s})));
    QVERIFY(m->showConnections());
    m_desktop = std::make_unique<FakeDesktop>();
    QVERIFY(m_desktop->appearOn(m_bus.connection(u"desktop"_s)));
    m_news = std::make_unique<EndNews>(m->connectionsModel, m_bus.connection(u"news"_s));
}

void EndNewsTest::cleanup()
{
    m_news.reset();
    QVERIFY(m_bus.isThrough(u"news"_s)); // what it takes off the desktop has arrived
    QDBusConnection::disconnectFromBus(u"news"_s);
    QDBusConnection::disconnectFromBus(u"desktop"_s);
    QCOMPARE(m_desktop->problems, QStringList());
    m.reset();
}

void EndNewsTest::endIsToldWithAButtonThatReconnects()
{
    end();
    QTRY_COMPARE(m_desktop->asked.size(), 1);
    QVERIFY(wordsOf(m_desktop->asked.first()).contains(u"Reconnect Acme Corp to send 3 records."_s));
    const QSignalSpy wanted(m_news.get(), &EndNews::windowWanted);
    QVERIFY(m_bus.isThrough(u"news"_s));
    choose(u"act"_s);
    QTRY_COMPARE(wanted.count(), 1);
    QTRY_COMPARE(m->consent.asked.size(), 1); // the sign-in has begun
}

void EndNewsTest::lockedWindowNamesNobody()
{
    m_news->setDiscreet(true);
    end();
    QTRY_COMPARE(m_desktop->asked.size(), 1);
    const QString words = wordsOf(m_desktop->asked.first());
    for (const QString &telling : {u"Acme"_s, u"Salesforce"_s, u"record"_s, u"Reconnect"_s})
        QVERIFY2(!words.contains(telling, Qt::CaseInsensitive), qPrintable(words));
    QVERIFY(words.contains(u"Patchbay needs you"_s));
}

void EndNewsTest::whatIsThereSaysLessOnceTheWindowIsLocked()
{
    end();
    QTRY_COMPARE(m_desktop->asked.size(), 1);
    QVERIFY(m_bus.isThrough(u"news"_s));
    m_news->setDiscreet(true);
    QTRY_COMPARE(m_desktop->asked.size(), 2);
    QVERIFY(m_desktop->asked.last().replaces != 0);
    QVERIFY(!wordsOf(m_desktop->asked.last()).contains(u"Acme"_s));
    m_news->setDiscreet(true); // it is already
    QVERIFY(m_bus.isThrough(u"news"_s));
    QCOMPARE(m_desktop->asked.size(), 2);
}

void EndNewsTest::whatSaysLittleIsNotToldAtTheNextLock()
{
    end();
    QTRY_COMPARE(m_desktop->asked.size(), 1);
    QVERIFY(m_bus.isThrough(u"news"_s));
    for (const bool locked : {true, false, true, false, true})
        m_news->setDiscreet(locked);
    QTRY_COMPARE(m_desktop->asked.size(), 2);
    QVERIFY(m_bus.isThrough(u"news"_s));
    QCOMPARE(m_desktop->asked.size(), 2);
}

void EndNewsTest::dismissedOneComesOnlyWithAnotherEnd()
{
    end();
    dismiss();
    for (const bool locked : {true, false, true})
        m_news->setDiscreet(locked);
    QVERIFY(m_bus.isThrough(u"news"_s));
    QCOMPARE(m_desktop->asked.size(), 1);
    emit m->connectionsModel.endIsOver(m->id);
    end();
    QTRY_COMPARE(m_desktop->asked.size(), 2);
}

void EndNewsTest::oneStandsForAKeychainUntilNobodyNeedsIt()
{
    const ConnectionId other{u"other"_s};
    wantKeychain(other);
    wantKeychain(m->id);
    QTRY_COMPARE(m_desktop->open.size(), 1);
    QVERIFY(m_bus.isThrough(u"news"_s));
    emit m->connectionsModel.endIsOver(other);
    QVERIFY(m_bus.isThrough(u"news"_s));
    QCOMPARE(m_desktop->asked.size(), 1); // for both
    QCOMPARE(m_desktop->open.size(), 1);
    choose(u"act"_s);
    QTRY_COMPARE(m->consent.asked.size(), 1); // what is begun is for the one that still needs it
    emit m->connectionsModel.endIsOver(m->id);
    QTRY_VERIFY(m_desktop->open.isEmpty());
}

void EndNewsTest::dismissedKeychainIsNotToldForAnother()
{
    wantKeychain({u"other"_s});
    dismiss();
    wantKeychain(m->id);
    QVERIFY(m_bus.isThrough(u"news"_s));
    QCOMPARE(m_desktop->asked.size(), 1);
    emit m->connectionsModel.endIsOver({u"other"_s});
    emit m->connectionsModel.endIsOver(m->id);
    wantKeychain(m->id);
    QTRY_COMPARE(m_desktop->asked.size(), 2);
}

void EndNewsTest::anotherNeedOfTheSameConnectionTakesTheKeychainsPlace()
{
    wantKeychain(m->id);
    QTRY_COMPARE(m_desktop->open.size(), 1);
    QVERIFY(m_bus.isThrough(u"news"_s));
    end();
    QTRY_COMPARE(m_desktop->asked.size(), 2);
    QTRY_COMPARE(m_desktop->open.size(), 1);
    QVERIFY(wordsOf(m_desktop->asked.last()).contains(u"Reconnect Acme Corp"_s));
}

void EndNewsTest::fromALockedWindowNothingIsBegun()
{
    m_news->setDiscreet(true);
    end();
    QTRY_VERIFY(!m_desktop->open.isEmpty());
    QVERIFY(m_bus.isThrough(u"news"_s));
    const QSignalSpy wanted(m_news.get(), &EndNews::windowWanted);
    choose(u"act"_s);
    QTRY_COMPARE(wanted.count(), 1);
    QVERIFY(m_bus.isThrough(u"news"_s));
    QVERIFY(m->consent.asked.isEmpty());
    QVERIFY(!m->service.stage({u"salesforce"_s}, m->id));
}

void EndNewsTest::whatNeedsThePersonAtTheStartIsTold_data()
{
    QTest::addColumn<bool>("isLoaded");
    QTest::newRow("known already") << true;
    QTest::newRow("as soon as it is known") << false;
}

void EndNewsTest::whatNeedsThePersonAtTheStartIsTold()
{
    QFETCH(const bool, isLoaded);
    QVERIFY(await(m->connections.update(
        m->id, [](ConnectionRow &row) { row.lastErrorKind = nameOf(ErrorKind::KeychainLocked); })));
    ConnectionsViewModel model({m->catalog, m->connections, m->outbox, m->service, m->partings, m->clock,
        [] { return Task<Done>::settled(Done()); }});
    EndNews news(model, m_bus.connection(u"news"_s));
    model.refresh();
    if (isLoaded)
        QTRY_VERIFY(model.isLoaded());
    news.tellStanding();
    QTRY_COMPARE(m_desktop->asked.size(), 1);
    QVERIFY(wordsOf(m_desktop->asked.first()).contains(u"Unlock"_s));
    QVERIFY(m_bus.isThrough(u"news"_s));
    model.refresh();
    QVERIFY(await(m->connections.all())); // behind it in the database's queue
    QVERIFY(m_bus.isThrough(u"news"_s));
    QCOMPARE(m_desktop->asked.size(), 1); // once
}

void EndNewsTest::nothingIsToldWhereItIsNotWanted()
{
    m_news->setWanted(false);
    end();
    QVERIFY(m_bus.isThrough(u"news"_s));
    QVERIFY(m_desktop->asked.isEmpty());
}

void EndNewsTest::whatIsThereGoesOnceItIsNotWanted()
{
    end();
    QTRY_VERIFY(!m_desktop->open.isEmpty());
    QVERIFY(m_bus.isThrough(u"news"_s));
    m_news->setWanted(false);
    QTRY_VERIFY(m_desktop->open.isEmpty());
    m_news->setDiscreet(true);
    m_news->setDiscreet(false);
    m_news->setWanted(true);
    m_news->setDiscreet(true);
    QVERIFY(m_bus.isThrough(u"news"_s));
    QCOMPARE(m_desktop->asked.size(), 1);
}

void EndNewsTest::endThatIsOverIsTakenAway()
{
    end();
    QTRY_VERIFY(!m_desktop->open.isEmpty());
    QVERIFY(m_bus.isThrough(u"news"_s));
    emit m->connectionsModel.endIsOver(m->id);
    QTRY_VERIFY(m_desktop->open.isEmpty());
    m_news->setDiscreet(true); // and nothing of it is told again
    QVERIFY(m_bus.isThrough(u"news"_s));
    QCOMPARE(m_desktop->asked.size(), 1);
}

QTEST_GUILESS_MAIN(EndNewsTest)
#include "tst_endnews.moc"

#include "app/neednews.h"

#include "fakedesktop.h"

#include <QSignalSpy>
#include <QTest>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;

/// When the desktop is told that something waits for the person. The desktop is fake, its bus is not.
class NeedNewsTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(m_bus.start()); }
    void init();
    void cleanup();
    void cleanupTestCase() { QVERIFY(m_bus.stop()); }

    void whatIsNewIsToldAndLeadsThere_data();
    void whatIsNewIsToldAndLeadsThere();
    void whatWasThereIsNoNews();
    void whatWasThereIsToldWhereNobodySawIt();
    void whatCouldNotBeCountedIsNotNone_data();
    void whatCouldNotBeCountedIsNotNone();
    void whatThePersonBroughtBackIsNoNews();
    void nothingIsToldWhereItIsNotWanted();

private:
    OwnBus m_bus;
    std::unique_ptr<FakeDesktop> m_desktop;
    std::unique_ptr<NeedNews> m_news;
};

void NeedNewsTest::init()
{
    m_desktop = std::make_unique<FakeDesktop>();
    QVERIFY(m_desktop->appearOn(m_bus.connection(u"desktop"_s)));
    m_news = std::make_unique<NeedNews>(m_bus.connection(u"news"_s), NeedNews::ofRecords());
}

void NeedNewsTest::cleanup()
{
    m_news.reset();
    m_desktop.reset();
}

void NeedNewsTest::whatIsNewIsToldAndLeadsThere_data()
{
    QTest::addColumn<bool>("areRuns");
    QTest::addColumn<QString>("start");
    QTest::newRow("records") << false << u"2 record"_s;
    QTest::newRow("runs of automations") << true << u"2 run"_s;
}

void NeedNewsTest::whatIsNewIsToldAndLeadsThere()
{
    QFETCH(const bool, areRuns);
    QFETCH(const QString, start);
    if (areRuns)
        m_news = std::make_unique<NeedNews>(m_bus.connection(u"news"_s), NeedNews::ofRuns());
    m_news->look(0);
    m_news->look(2);
    QTRY_COMPARE(m_desktop->asked.size(), 1);
    QVERIFY(m_desktop->asked.first().text.startsWith(start));
    QTRY_VERIFY(!m_desktop->open.isEmpty());
    QVERIFY(m_bus.isThrough(u"news"_s));
    const QSignalSpy opened(m_news.get(), &NeedNews::opened);
    emit m_desktop->ActionInvoked(*m_desktop->open.cbegin(), u"act"_s);
    QTRY_COMPARE(opened.count(), 1);
    m_news->look(0); // nobody is needed any more
    QTRY_VERIFY(m_desktop->open.isEmpty());
}

/// Discarded, and by Undo there again: nothing has happened that they do not know.
void NeedNewsTest::whatThePersonBroughtBackIsNoNews()
{
    m_news->look(2);
    m_news->look(1);
    m_news->expectOne();
    m_news->look(1); // as it was read before that
    m_news->look(2);
    QVERIFY(m_bus.isThrough(u"news"_s));
    QVERIFY(m_desktop->asked.isEmpty());
    m_news->look(3);
    QTRY_COMPARE(m_desktop->asked.size(), 1);
    m_news->look(2);
    m_news->expectOne();
    m_news->look(4); // one came back, another came by itself
    QTRY_COMPARE(m_desktop->asked.size(), 2);
}

void NeedNewsTest::whatWasThereIsNoNews()
{
    m_news->look(3);
    m_news->look(3);
    m_news->look(2);
    QVERIFY(m_bus.isThrough(u"news"_s));
    QVERIFY(m_desktop->asked.isEmpty());
    m_news->look(3);
    QTRY_COMPARE(m_desktop->asked.size(), 1);
}

void NeedNewsTest::whatWasThereIsToldWhereNobodySawIt()
{
    m_news->tellStanding();
    m_news->look(3);
    QTRY_COMPARE(m_desktop->asked.size(), 1);
    m_news->look(3);
    QVERIFY(m_bus.isThrough(u"news"_s));
    QCOMPARE(m_desktop->asked.size(), 1); // once
}

void NeedNewsTest::whatCouldNotBeCountedIsNotNone_data()
{
    QTest::addColumn<bool>("isStanding");
    QTest::addColumn<int>("told");
    QTest::newRow("what was there") << false << 0;
    QTest::newRow("what was there, where nobody saw it") << true << 1;
}

void NeedNewsTest::whatCouldNotBeCountedIsNotNone()
{
    QFETCH(const bool, isStanding);
    QFETCH(const int, told);
    if (isStanding)
        m_news->tellStanding();
    m_news->look({});
    m_news->look(3);
    m_news->look({});
    m_news->look(3);
    QTRY_COMPARE(m_desktop->asked.size(), told);
    QVERIFY(m_bus.isThrough(u"news"_s));
    QCOMPARE(m_desktop->asked.size(), told);
}

void NeedNewsTest::nothingIsToldWhereItIsNotWanted()
{
    m_news->setWanted(false);
    m_news->look(0);
    m_news->look(1);
    QVERIFY(m_bus.isThrough(u"news"_s));
    QVERIFY(m_desktop->asked.isEmpty());
}

QTEST_GUILESS_MAIN(NeedNewsTest)
#include "tst_neednews.moc"

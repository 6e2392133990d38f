#include "app/recordnews.h"

#include "fakedesktop.h"

#include <QSignalSpy>
#include <QTest>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;

/// When the desktop is told that records wait for the person. The desktop is fake, its bus is not.
class RecordNewsTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(m_bus.start()); }
    void init();
    void cleanup();
    void cleanupTestCase() { QVERIFY(m_bus.stop()); }

    void whatIsNewIsToldAndLeadsToActivity();
    void whatWasThereIsNoNews();
    void nothingIsToldWhereItIsNotWanted();

private:
    [[nodiscard]] static OutboxStore::Counts counts(int rejected, int uncertain)
    {
        OutboxStore::Counts made;
        made.rejected = rejected;
        made.uncertain = uncertain;
        return made;
    }

    OwnBus m_bus;
    std::unique_ptr<FakeDesktop> m_desktop;
    std::unique_ptr<RecordNews> m_news;
};

void RecordNewsTest::init()
{
    m_desktop = std::make_unique<FakeDesktop>();
    QVERIFY(m_desktop->appearOn(m_bus.connection(u"desktop"_s)));
    m_news = std::make_unique<RecordNews>(m_bus.connection(u"news"_s));
}

void RecordNewsTest::cleanup()
{
    m_news.reset();
    m_desktop.reset();
}

void RecordNewsTest::whatIsNewIsToldAndLeadsToActivity()
{
    m_news->look(counts(0, 0));
    m_news->look(counts(1, 1));
    QTRY_COMPARE(m_desktop->asked.size(), 1);
    QVERIFY(m_desktop->asked.first().text.startsWith(u"2 record"_s));
    QTRY_VERIFY(!m_desktop->open.isEmpty());
    QVERIFY(m_bus.isThrough(u"news"_s));
    const QSignalSpy opened(m_news.get(), &RecordNews::opened);
    emit m_desktop->ActionInvoked(*m_desktop->open.cbegin(), u"act"_s);
    QTRY_COMPARE(opened.count(), 1);
    m_news->look(counts(0, 0)); // nobody is needed any more
    QTRY_VERIFY(m_desktop->open.isEmpty());
}

void RecordNewsTest::whatWasThereIsNoNews()
{
    m_news->look(counts(3, 0));
    m_news->look(counts(3, 0));
    m_news->look(counts(2, 0));
    QVERIFY(m_bus.isThrough(u"news"_s));
    QVERIFY(m_desktop->asked.isEmpty());
    m_news->look(counts(2, 1));
    QTRY_COMPARE(m_desktop->asked.size(), 1);
}

void RecordNewsTest::nothingIsToldWhereItIsNotWanted()
{
    m_news->setWanted(false);
    m_news->look(counts(0, 0));
    m_news->look(counts(1, 0));
    QVERIFY(m_bus.isThrough(u"news"_s));
    QVERIFY(m_desktop->asked.isEmpty());
}

QTEST_GUILESS_MAIN(RecordNewsTest)
#include "tst_recordnews.moc"

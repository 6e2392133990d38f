#include "app/noteservice.h"

#include "fakedesktop.h"

#include <QSignalSpy>
#include <QTest>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;

/// On a bus of its own, which would start nobody.
class NoteServiceTest final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(m_bus.start()); }
    void cleanupTestCase() { QVERIFY(m_bus.stop()); }

    void desktopThatTellsIsKnown();
    void desktopThatComesAndGoesIsFollowed();
    void withoutABusNothingIsTold();

private:
    OwnBus m_bus;
};

void NoteServiceTest::desktopThatTellsIsKnown()
{
    QDBusConnection bus = m_bus.connection(u"desktop"_s);
    FakeDesktop desktop;
    QVERIFY(desktop.appearOn(bus));
    NoteService service(m_bus.connection(u"program"_s));
    QSignalSpy known(&service, &NoteService::known);
    service.begin();
    QTRY_COMPARE(known.size(), 1);
    QCOMPARE(known.first().first().toBool(), true);
    QVERIFY(bus.unregisterService(u"org.freedesktop.Notifications"_s));
    bus.unregisterObject(u"/org/freedesktop/Notifications"_s);
}

void NoteServiceTest::desktopThatComesAndGoesIsFollowed()
{
    NoteService service(m_bus.connection(u"program"_s));
    bool isThere = true;
    connect(&service, &NoteService::known, this, [&isThere](bool there) { isThere = there; });
    service.begin();
    QTRY_VERIFY(!isThere);
    QDBusConnection bus = m_bus.connection(u"desktop"_s);
    FakeDesktop desktop;
    QVERIFY(desktop.appearOn(bus));
    QTRY_VERIFY(isThere);
    QVERIFY(bus.unregisterService(u"org.freedesktop.Notifications"_s));
    bus.unregisterObject(u"/org/freedesktop/Notifications"_s);
    QTRY_VERIFY(!isThere);
}

void NoteServiceTest::withoutABusNothingIsTold()
{
    NoteService service(QDBusConnection::connectToBus(u"unix:path=/nonexistent"_s, u"none"_s));
    QSignalSpy known(&service, &NoteService::known);
    service.begin();
    QCOMPARE(known.size(), 1);
    QCOMPARE(known.first().first().toBool(), false);
}

QTEST_GUILESS_MAIN(NoteServiceTest)
#include "tst_noteservice.moc"

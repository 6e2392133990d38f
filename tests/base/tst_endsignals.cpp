#include "base/endsignals.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace patchbay;

class EndSignalsTest : public QObject
{
    Q_OBJECT
private slots:
    void signalIsToldOnTheEventLoop_data();
    void signalIsToldOnTheEventLoop();
    void everyOneIsTold();
    void afterwardsTheHandlersAreGone();
};

void EndSignalsTest::signalIsToldOnTheEventLoop_data()
{
    QTest::addColumn<int>("ending");
    QTest::newRow("terminate") << SIGTERM;
    QTest::newRow("interrupt") << SIGINT;
    QTest::newRow("hang-up") << SIGHUP;
}

void EndSignalsTest::signalIsToldOnTheEventLoop()
{
    QFETCH(const int, ending);
    const EndSignals endings;
    const QSignalSpy received(&endings, &EndSignals::received);
    QCOMPARE(::raise(ending), 0); // which would have ended this process
    QCOMPARE(received.count(), 0);
    QTRY_COMPARE(received.count(), 1);
}

void EndSignalsTest::everyOneIsTold()
{
    const EndSignals endings;
    const QSignalSpy received(&endings, &EndSignals::received);
    ::raise(SIGTERM);
    QTRY_COMPARE(received.count(), 1);
    ::raise(SIGTERM);
    QTRY_COMPARE(received.count(), 2);
}

void EndSignalsTest::afterwardsTheHandlersAreGone()
{
    {
        const EndSignals endings;
    }
    struct sigaction now {
    };
    QCOMPARE(::sigaction(SIGTERM, nullptr, &now), 0);
    QVERIFY(now.sa_handler == SIG_DFL);
}

QTEST_GUILESS_MAIN(EndSignalsTest)
#include "tst_endsignals.moc"

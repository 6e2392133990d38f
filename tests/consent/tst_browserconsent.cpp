#include "consent/browserconsent.h"
#include "consent/surfacerouter.h"

#include "support/await.h"
#include "support/fakeclock.h"
#include "support/fault.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

LoopbackTexts texts()
{
    LoopbackTexts texts;
    texts.accepted = {u"Signed in"_s, u"-"_s};
    texts.notGiven = {u"Access was not given"_s, u"-"_s};
    texts.notOurs = {u"Not this sign-in"_s, u"-"_s};
    texts.unmatched = {u"An error of some sign-in"_s, u"-"_s};
    return texts;
}

quint16 freePort()
{
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHost))
        qFatal("no port is free");
    return server.serverPort();
}

/// Answers what it is told, and remembers whom it was asked for.
class FakeSurface final : public ConsentSurface
{
public:
    Task<ConsentAnswer> obtain(const ConsentRequest &request, std::stop_token) override
    {
        asked.append(request.attempt);
        return promise.task();
    }
    void raise(const AttemptId &attempt) override { raised.append(attempt); }

    Promise<ConsentAnswer> promise;
    QList<AttemptId> asked;
    QList<AttemptId> raised;
};

} // namespace

class BrowserConsentTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void addressIsOpenedAndTheCallbackComesBack();
    void refusalIsAnAnswer();
    void otherStatesAreNotTaken();
    void errorWithoutStateIsToldAndEndsNothing_data();
    void errorWithoutStateIsToldAndEndsNothing();
    void browserThatDoesNotOpenIsReportedAndWaitedForStill_data()
    {
        addFaultRow("fault 74: browser does not open");
    }
    void browserThatDoesNotOpenIsReportedAndWaitedForStill();
    void raiseOpensAgain();
    void addressThatWorksOnceIsOpenedOnce();
    void stopCancelsAndFreesThePort_data()
    {
        addFaultRow("fault 73: browser never returns, and the person gives up");
    }
    void stopCancelsAndFreesThePort();
    void takenPortIsSaid();
    void pastedAddressEndsTheWaitLikeOneThatCame_data();
    void pastedAddressEndsTheWaitLikeOneThatCame();
    void pastedNonsenseSaysWhyAndEndsNothing_data();
    void pastedNonsenseSaysWhyAndEndsNothing();
    void byHandNoPortIsNeeded();
    void goingCancels();
    void routerReservesForTheBrowserBeforeTheUrlIsMade();
    void routerNeedsNoPortForTheEmbeddedView();
    void routerHandsOnThatTheBrowserIsWanted();
    void routerRefusesWaysItDoesNotHave();
    void routerRaisesTheSurfaceInUse();
    void reservationThatNobodyUsesEnds();

private:
    [[nodiscard]] ConsentRequest request() const
    {
        ConsentRequest request;
        request.attempt = {u"attempt"_s};
        request.authorizeUrl = Secret(QByteArray("https://login.salesforce.com/authorize?state=right"));
        request.redirectUri = m_redirect;
        request.expectedState = Secret(QByteArray("right"));
        return request;
    }
    QByteArray visit(const QByteArray &query) const;
    [[nodiscard]] bool portIsFree() const
    {
        return QTcpServer().listen(QHostAddress::LocalHost, quint16(m_redirect.port()));
    }

    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<BrowserConsent> m_browser;
    QList<QByteArray> m_opened;
    bool m_opens = true;
    QUrl m_redirect;
};

void BrowserConsentTest::init()
{
    m_opened.clear();
    m_opens = true;
    m_redirect = QUrl(u"http://localhost:%1/oauth/callback"_s.arg(freePort()));
    m_browser.reset();
    m_clock = std::make_unique<FakeClock>();
    m_browser = std::make_unique<BrowserConsent>(*m_clock, texts, [this](const Secret &url) -> Result<Done> {
        m_opened.append(url.reveal().toByteArray());
        if (!m_opens)
            return fail(ErrorKind::HelperFailed, u"no browser"_s);
        return Done{};
    });
}

QByteArray BrowserConsentTest::visit(const QByteArray &query) const
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, quint16(m_redirect.port()));
    if (!QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::ConnectedState; }))
        return {};
    socket.write("GET /oauth/callback?" + query + " HTTP/1.1\r\nHost: " + m_redirect.authority().toLatin1()
        + "\r\n\r\n");
    if (!QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }))
        return {};
    return socket.readAll();
}

void BrowserConsentTest::addressIsOpenedAndTheCallbackComesBack()
{
    const Task<ConsentAnswer> task = m_browser->obtain(request(), {});
    QCOMPARE(m_opened, QList<QByteArray>{"https://login.salesforce.com/authorize?state=right"});
    QVERIFY(visit("code=abc%3D%3D&state=right").contains("Signed in"));
    const Result<ConsentAnswer> answer = await(task);
    QVERIFY(answer);
    QCOMPARE(answer->kind, ConsentAnswer::Kind::Callback);
    QVERIFY(answer->callbackUrl.reveal().endsWith("/oauth/callback?code=abc%3D%3D&state=right"));
    QVERIFY(portIsFree());
}

void BrowserConsentTest::refusalIsAnAnswer()
{
    const Task<ConsentAnswer> task = m_browser->obtain(request(), {});
    QVERIFY(visit("error=access_denied&state=right").contains("Access was not given"));
    const Result<ConsentAnswer> answer = await(task);
    QVERIFY(answer);
    QVERIFY(answer->callbackUrl.reveal().contains("error=access_denied"));
}

void BrowserConsentTest::otherStatesAreNotTaken()
{
    const Task<ConsentAnswer> task = m_browser->obtain(request(), {});
    for (const char *query : {"code=a&state=wrong", "code=a", "state=right&state=right", ""})
        QVERIFY(visit(query).contains("Not this sign-in"));
    QVERIFY(!task.isSettled());
    visit("code=a&state=right");
    QVERIFY(await(task));
}

void BrowserConsentTest::errorWithoutStateIsToldAndEndsNothing_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<int>("told");
    const auto row = [](const char *query, const char *page, int told) {
        QTest::newRow(query) << QByteArray(query) << QByteArray(page) << told;
    };
    row("error=server_error&error_description=%3Cb%3Evalue%3C/b%3E", "An error of some sign-in", 1);
    row("error=access_denied&state=other", "An error of some sign-in", 1);
    row("code=abc&state=other", "Not this sign-in", 0);
    row("code=abc", "Not this sign-in", 0);
}

void BrowserConsentTest::errorWithoutStateIsToldAndEndsNothing()
{
    QFETCH(QByteArray, query);
    QFETCH(QByteArray, page);
    QFETCH(int, told);
    int times = 0;
    ConsentRequest asked = request();
    asked.onUnmatchedError = [&times] { ++times; };
    const Task<ConsentAnswer> task = m_browser->obtain(asked, {});
    const QByteArray answer = visit(query);
    QVERIFY(answer.contains(page));
    QVERIFY(!answer.contains("value") && !answer.contains("server_error")); // nothing is repeated
    QCoreApplication::processEvents();
    QCOMPARE(times, told);
    QVERIFY(!task.isSettled());
    QVERIFY(visit("code=abc&state=right").contains("Signed in"));
    QCOMPARE(await(task)->kind, ConsentAnswer::Kind::Callback);
}

void BrowserConsentTest::browserThatDoesNotOpenIsReportedAndWaitedForStill()
{
    m_opens = false;
    int told = 0;
    ConsentRequest asked = request();
    asked.onNotOpened = [&told] { ++told; };
    const Task<ConsentAnswer> task = m_browser->obtain(asked, {});
    QCOMPARE(told, 0); // whoever asked is still in the call
    QTRY_COMPARE(told, 1);
    QVERIFY(!task.isSettled());
    visit("code=a&state=right"); // the address was copied
    QVERIFY(await(task));
}

void BrowserConsentTest::raiseOpensAgain()
{
    const Task<ConsentAnswer> task = m_browser->obtain(request(), {});
    m_browser->raise({u"another"_s});
    QCOMPARE(m_opened.size(), 1);
    m_browser->raise({u"attempt"_s});
    QCOMPARE(m_opened.size(), 2);
    QVERIFY(!task.isSettled());
}

/// RFC 9126 4: a request's name is used once; one that nobody could use yet is still good.
void BrowserConsentTest::addressThatWorksOnceIsOpenedOnce()
{
    ConsentRequest once = request();
    once.opensOnce = true;
    const Task<ConsentAnswer> task = m_browser->obtain(once, {});
    QCOMPARE(m_opened.size(), 1);
    m_browser->raise({u"attempt"_s});
    QCOMPARE(m_opened.size(), 1);
    QVERIFY(!task.isSettled());
}

void BrowserConsentTest::stopCancelsAndFreesThePort()
{
    std::stop_source stop;
    const Task<ConsentAnswer> task = m_browser->obtain(request(), stop.get_token());
    QVERIFY(!portIsFree());
    stop.request_stop();
    QCOMPARE(await(task).error().kind, ErrorKind::Cancelled);
    QVERIFY(portIsFree());
    QCOMPARE(await(m_browser->obtain(request(), stop.get_token())).error().kind, ErrorKind::Cancelled);
    QCOMPARE(m_opened.size(), 1);
}

void BrowserConsentTest::takenPortIsSaid()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost, quint16(m_redirect.port())));
    QCOMPARE(await(m_browser->obtain(request(), {})).error().kind, ErrorKind::PortTaken);
    QVERIFY(m_opened.isEmpty());
}

void BrowserConsentTest::pastedAddressEndsTheWaitLikeOneThatCame_data()
{
    QTest::addColumn<QString>("typed"); // {redirect}, {authority}
    QTest::addColumn<QString>("query");
    const auto row = [](const char *name, const char *typed, const char *query) {
        QTest::newRow(name) << QString::fromLatin1(typed) << QString::fromLatin1(query);
    };
    row("whole", "{redirect}?code=abc&state=right", "code=abc&state=right");
    row("with blanks around", " \n{redirect}?code=abc&state=right\r\n", "code=abc&state=right");
    row("as browsers show it", "{authority}/oauth/callback?code=abc&state=right", "code=abc&state=right");
    row("a refusal", "{redirect}?error=access_denied&state=right", "error=access_denied&state=right");
}

void BrowserConsentTest::pastedAddressEndsTheWaitLikeOneThatCame()
{
    QFETCH(QString, typed);
    QFETCH(const QString, query);
    typed.replace("{redirect}"_L1, m_redirect.toString()).replace("{authority}"_L1, m_redirect.authority());
    SurfaceRouter router(nullptr, *m_browser, *m_clock);
    const Task<ConsentAnswer> task = router.obtain(ConsentWay::Browser, request(), {});
    QVERIFY(router.takePasted({u"attempt"_s}, Secret::fromString(typed)));
    const Result<ConsentAnswer> answer = await(task);
    QVERIFY(answer);
    QCOMPARE(answer->kind, ConsentAnswer::Kind::Callback);
    QCOMPARE(QString::fromUtf8(answer->callbackUrl.reveal()), m_redirect.toString() + u'?' + query);
    QVERIFY(portIsFree());
    QCOMPARE(router.takePasted({u"attempt"_s}, Secret::fromString(typed)).error().kind, ErrorKind::NotFound);
}

void BrowserConsentTest::pastedNonsenseSaysWhyAndEndsNothing_data()
{
    QTest::addColumn<QString>("typed"); // {redirect}, {port}
    QTest::addColumn<QString>("code");
    const QString address = u"paste_not_the_redirect"_s;
    const QString state = u"paste_other_sign_in"_s;
    QTest::newRow("nothing") << u""_s << address;
    QTest::newRow("words") << u"hello"_s << address;
    QTest::newRow("the sign-in page") << u"https://login.salesforce.com/authorize?state=right"_s << address;
    QTest::newRow("another port") << u"http://localhost:1/oauth/callback?code=a&state=right"_s << address;
    QTest::newRow("another path") << u"http://localhost:{port}/oauth/callback2?code=a&state=right"_s
                                  << address;
    QTest::newRow("another host") << u"http://127.0.0.1:{port}/oauth/callback?code=a&state=right"_s
                                  << address;
    QTest::newRow("another scheme") << u"https://localhost:{port}/oauth/callback?code=a&state=right"_s
                                    << address;
    QTest::newRow("user info") << u"http://x@localhost:{port}/oauth/callback?code=a&state=right"_s << address;
    QTest::newRow("a wrong state") << u"{redirect}?code=a&state=wrong"_s << state;
    QTest::newRow("no state") << u"{redirect}?code=a"_s << state;
    QTest::newRow("two states") << u"{redirect}?state=right&state=right"_s << state;
    QTest::newRow("cut off") << u"{redirect}"_s << state;
    QTest::newRow("an error of nobody") << u"{redirect}?error=access_denied"_s << state;
    QTest::newRow("behind a fragment") << u"{redirect}#code=a&state=right"_s << state;
}

void BrowserConsentTest::pastedNonsenseSaysWhyAndEndsNothing()
{
    QFETCH(QString, typed);
    QFETCH(const QString, code);
    typed.replace("{redirect}"_L1, m_redirect.toString())
        .replace("{port}"_L1, QString::number(m_redirect.port()));
    const Task<ConsentAnswer> task = m_browser->obtain(request(), {});
    const Result<Done> taken = m_browser->takePasted({u"attempt"_s}, Secret::fromString(typed));
    QVERIFY(!taken);
    QCOMPARE(taken.error().kind, ErrorKind::Rejected);
    QCOMPARE(taken.error().providerCode, code);
    QVERIFY(!taken.error().detail.contains("state=right"_L1));
    QVERIFY(!task.isSettled());
    visit("code=abc&state=right"); // the browser may still come
    QVERIFY(await(task));
}

void BrowserConsentTest::byHandNoPortIsNeeded()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost, quint16(m_redirect.port())));
    ConsentRequest asked = request();
    asked.byHand = true;
    const Task<ConsentAnswer> task = m_browser->obtain(asked, {});
    QCOMPARE(m_opened.size(), 1);
    QVERIFY(!task.isSettled());
    QVERIFY(m_browser->takePasted(
        {u"attempt"_s}, Secret::fromString(m_redirect.toString() + u"?code=a&state=right"_s)));
    QCOMPARE(await(task)->kind, ConsentAnswer::Kind::Callback);
}

void BrowserConsentTest::goingCancels()
{
    const Task<ConsentAnswer> task = m_browser->obtain(request(), {});
    m_browser.reset();
    QCOMPARE(await(task).error().kind, ErrorKind::Cancelled);
}

void BrowserConsentTest::routerReservesForTheBrowserBeforeTheUrlIsMade()
{
    SurfaceRouter router(nullptr, *m_browser, *m_clock);
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const QUrl taken(u"http://localhost:%1/oauth/callback"_s.arg(other.serverPort()));
    const Result<QUrl> redirect
        = await(router.reserve(ConsentWay::Browser, {u"attempt"_s}, {taken, m_redirect}));
    QVERIFY(redirect);
    QCOMPARE(*redirect, m_redirect);
    QVERIFY(!portIsFree());
    const Task<ConsentAnswer> task = router.obtain(ConsentWay::Browser, request(), {});
    visit("code=a&state=right");
    QVERIFY(await(task));
    QVERIFY(portIsFree());
}

void BrowserConsentTest::routerNeedsNoPortForTheEmbeddedView()
{
    FakeSurface embedded;
    SurfaceRouter router(&embedded, *m_browser, *m_clock);
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost, quint16(m_redirect.port())));
    QCOMPARE(await(router.reserve(ConsentWay::Embedded, {u"attempt"_s}, {m_redirect})).value(), m_redirect);
    const Task<ConsentAnswer> task = router.obtain(ConsentWay::Embedded, request(), {});
    QCOMPARE(embedded.asked, QList<AttemptId>{{u"attempt"_s}});
    embedded.promise.settle(ConsentAnswer{ConsentAnswer::Kind::Callback, Secret(QByteArray("x"))});
    QCOMPARE(await(task)->kind, ConsentAnswer::Kind::Callback);
    QVERIFY(m_opened.isEmpty());
}

void BrowserConsentTest::routerHandsOnThatTheBrowserIsWanted()
{
    FakeSurface embedded;
    SurfaceRouter router(&embedded, *m_browser, *m_clock);
    const Task<ConsentAnswer> task = router.obtain(ConsentWay::Embedded, request(), {});
    embedded.promise.settle(ConsentAnswer{});
    QCOMPARE(await(task)->kind, ConsentAnswer::Kind::BrowserWanted);
    QVERIFY(m_opened.isEmpty());
}

void BrowserConsentTest::routerRefusesWaysItDoesNotHave()
{
    SurfaceRouter router(nullptr, *m_browser, *m_clock);
    for (const ConsentWay way : {ConsentWay::Embedded, ConsentWay::DeviceCode}) {
        QCOMPARE(await(router.reserve(way, {u"a"_s}, {m_redirect})).error().kind, ErrorKind::Misconfigured);
        QCOMPARE(await(router.obtain(way, request(), {})).error().kind, ErrorKind::Misconfigured);
    }
    QCOMPARE(await(router.reserve(ConsentWay::Browser, {u"a"_s}, {})).error().kind, ErrorKind::Misconfigured);
}

void BrowserConsentTest::routerRaisesTheSurfaceInUse()
{
    FakeSurface embedded;
    SurfaceRouter router(&embedded, *m_browser, *m_clock);
    router.raise({u"attempt"_s});
    const Task<ConsentAnswer> task = router.obtain(ConsentWay::Embedded, request(), {});
    router.raise({u"attempt"_s});
    QCOMPARE(embedded.raised, QList<AttemptId>{{u"attempt"_s}});
    embedded.promise.settle(ConsentAnswer{});
    QVERIFY(await(task));
    QCoreApplication::processEvents();
    router.raise({u"attempt"_s});
    QCOMPARE(embedded.raised.size(), 1);
}

void BrowserConsentTest::reservationThatNobodyUsesEnds()
{
    SurfaceRouter router(nullptr, *m_browser, *m_clock);
    QVERIFY(await(router.reserve(ConsentWay::Browser, {u"attempt"_s}, {m_redirect})));
    QVERIFY(!portIsFree());
    m_clock->advance(60s);
    QVERIFY(portIsFree());
}

QTEST_GUILESS_MAIN(BrowserConsentTest)
#include "tst_browserconsent.moc"

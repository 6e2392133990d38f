#include "consentview/consentviewfixture.h"
#include "support/fakeproxy.h"

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;

/// The real window and the proxy it is given: the test's own, which sees where it is to lead.
class ConsentProxyTest final : public ConsentViewFixture
{
    Q_OBJECT
private slots:
    void pageOutThereIsAskedForThroughTheProxy_data();
    void pageOutThereIsAskedForThroughTheProxy();
    void wrongPasswordIsGivenOnce();
    void thisComputerIsReachedDirectly();

private:
    /// Nobody was turned away for a while.
    [[nodiscard]] static bool hasSettled(const FakeProxy &proxy)
    {
        const int before = proxy.refusals();
        QTest::qWait(1000);
        return proxy.refusals() == before;
    }
    [[nodiscard]] ConsentPipeRequest through(const FakeProxy &proxy, ConsentProxy::Type type) const
    {
        ConsentPipeRequest made = request();
        made.authorizeUrl = Secret::fromString(u"https://login.example/authorize?state=s"_s);
        made.proxy = {.type = type, .host = u"127.0.0.1"_s, .port = proxy.port()};
        return made;
    }
};

void ConsentProxyTest::pageOutThereIsAskedForThroughTheProxy_data()
{
    QTest::addColumn<FakeProxy::Kind>("kind");
    QTest::addColumn<bool>("asks");
    QTest::newRow("HTTP") << FakeProxy::Kind::Http << false;
    QTest::newRow("HTTP with a password") << FakeProxy::Kind::Http << true;
    QTest::newRow("SOCKS 5") << FakeProxy::Kind::Socks5 << false;
}

/// .example is nobody's (RFC 2606): who asks for it was led by the proxy.
void ConsentProxyTest::pageOutThereIsAskedForThroughTheProxy()
{
    QFETCH(FakeProxy::Kind, kind);
    QFETCH(bool, asks);
    FakeProxy proxy(kind, [](const QString &) { return quint16(0); });
    ConsentPipeRequest wanted = through(
        proxy, kind == FakeProxy::Kind::Http ? ConsentProxy::Type::Http : ConsentProxy::Type::Socks5);
    if (asks) {
        proxy.user = "ann";
        proxy.password = "proxy-word-0123456789";
        wanted.proxy.user = u"ann"_s;
        wanted.proxy.password = Secret::fromString(u"proxy-word-0123456789"_s);
    }
    if (const QString missing = startAsOrdinaryUser(wanted); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    QVERIFY(isShown());
    QTRY_VERIFY_WITH_TIMEOUT(proxy.hosts().contains(u"login.example"_s), patience);
    const QList<qint64> helpers = processesBelow(QCoreApplication::applicationPid());
    QVERIFY(!helpers.isEmpty());
    for (const qint64 pid : helpers) {
        QVERIFY(!contentOf(u"/proc/%1/cmdline"_s.arg(pid)).contains("proxy-word"));
        QVERIFY(!contentOf(u"/proc/%1/environ"_s.arg(pid)).contains("proxy-word"));
    }
}

void ConsentProxyTest::wrongPasswordIsGivenOnce()
{
    FakeProxy proxy(FakeProxy::Kind::Http, [](const QString &) { return quint16(0); });
    proxy.user = "ann";
    proxy.password = "right-word";
    ConsentPipeRequest wanted = through(proxy, ConsentProxy::Type::Http);
    wanted.proxy.user = u"ann"_s;
    wanted.proxy.password = Secret::fromString(u"wrong-word"_s);
    if (const QString missing = startAsOrdinaryUser(wanted); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    QVERIFY(isShown());
    QTRY_VERIFY_WITH_TIMEOUT(proxy.refusals() >= 2, patience); // without one, then with the wrong one
    QTRY_VERIFY_WITH_TIMEOUT(hasSettled(proxy), patience); // it is not asked for ever
    QCOMPARE(proxy.wrongPasswords(), 1); // more could lock the account
    QCOMPARE(proxy.hosts(), QStringList());
}

void ConsentProxyTest::thisComputerIsReachedDirectly()
{
    FakeProxy proxy(FakeProxy::Kind::Http, [](const QString &) { return quint16(0); });
    m_server->page("/start", scriptedPage({}));
    ConsentPipeRequest wanted = request();
    wanted.proxy = {.type = ConsentProxy::Type::Http, .host = u"127.0.0.1"_s, .port = proxy.port()};
    start(wanted);
    QVERIFY(isShown());
    QTRY_VERIFY_WITH_TIMEOUT(!m_server->requests().isEmpty(), patience);
    QCOMPARE(proxy.hosts(), QStringList());
}

QTEST_GUILESS_MAIN(ConsentProxyTest)
#include "tst_consentproxy.moc"

#include "net/proxyroute.h"

#include <QTest>

using namespace patchbay;
using namespace Qt::StringLiterals;

class ProxySettingTest final : public QObject
{
    Q_OBJECT
private slots:
    void hostIsReadAsItIsTyped_data();
    void hostIsReadAsItIsTyped();
    void portIsReadAsItIsTyped_data();
    void portIsReadAsItIsTyped();
    void addressIsReadInOnePiece_data();
    void addressIsReadInOnePiece();
    void userIsOneThatCanBeSent_data();
    void userIsOneThatCanBeSent();
    void passwordStaysWithItsProxyAndUser();
    void thisComputerIsReachedDirectly_data();
    void thisComputerIsReachedDirectly();
    void manualProxyLeadsEverywhereElse();
    void noneLeadsDirectly();
};

void ProxySettingTest::hostIsReadAsItIsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("problem");
    const QString none;
    QTest::newRow("name") << u" Proxy.Example "_s << u"proxy.example"_s << none;
    QTest::newRow("one label") << u"proxy"_s << u"proxy"_s << none;
    QTest::newRow("other script") << u"bücher.example"_s << u"xn--bcher-kva.example"_s << none;
    QTest::newRow("IPv4") << u"192.0.2.7"_s << u"192.0.2.7"_s << none;
    QTest::newRow("IPv6") << u"2001:db8::1"_s << u"2001:db8::1"_s << none;
    QTest::newRow("IPv6 in brackets") << u"[2001:DB8::1]"_s << u"2001:db8::1"_s << none;
    QTest::newRow("nothing") << u"  "_s << none << u"proxy_host_missing"_s;
    for (const QString &wrong : {u"proxy example"_s, u"proxy/example"_s, u"-proxy.example"_s,
             u"proxy..example"_s, u"a@b"_s, u"300.0.2.7"_s, u"1.2.3"_s, u"proxy:x"_s, u"fe80::1%eth0"_s,
             u"p\nq"_s, u"%"_s, QString(64, u'a')}) {
        QTest::newRow(qPrintable(wrong.left(20))) << wrong << none << u"proxy_host_invalid"_s;
    }
}

void ProxySettingTest::hostIsReadAsItIsTyped()
{
    QFETCH(QString, typed);
    QFETCH(QString, host);
    QFETCH(QString, problem);
    const Result<QString> read = readProxyHost(typed);
    QCOMPARE(read ? QString() : read.error().providerCode, problem);
    QCOMPARE(read.value_or(QString()), host);
}

void ProxySettingTest::portIsReadAsItIsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("problem");
    QTest::newRow("least") << u"1"_s << 1 << QString();
    QTest::newRow("most") << u" 65535 "_s << 65535 << QString();
    QTest::newRow("none") << u""_s << 0 << u"proxy_port_missing"_s;
    for (const QString &wrong : {u"0"_s, u"65536"_s, u"-1"_s, u"+80"_s, u"80a"_s, u"8 0"_s, u"0x50"_s})
        QTest::newRow(qPrintable(wrong)) << wrong << 0 << u"proxy_port_invalid"_s;
}

void ProxySettingTest::portIsReadAsItIsTyped()
{
    QFETCH(QString, typed);
    QFETCH(int, port);
    QFETCH(QString, problem);
    const Result<quint16> read = readProxyPort(typed);
    QCOMPARE(read ? QString() : read.error().providerCode, problem);
    QCOMPARE(int(read.value_or(0)), port);
}

void ProxySettingTest::addressIsReadInOnePiece_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("read");
    QTest::newRow("host and port") << u"proxy.example:3128"_s << u" proxy.example:3128"_s;
    QTest::newRow("http") << u"http://proxy.example:3128/"_s << u"http proxy.example:3128"_s;
    QTest::newRow("socks5") << u"SOCKS5://proxy.example:1080"_s << u"socks5 proxy.example:1080"_s;
    QTest::newRow("IPv6") << u"http://[2001:db8::1]:3128"_s << u"http [2001:db8::1]:3128"_s;
    QTest::newRow("no port") << u"proxy.example"_s << u"proxy_port_missing"_s;
    QTest::newRow("IPv6 without a port") << u"2001:db8::1"_s << u"proxy_port_missing"_s;
    QTest::newRow("IPv6 in brackets without") << u"[2001:db8::1]"_s << u"proxy_port_missing"_s;
    QTest::newRow("https is no proxy's") << u"https://proxy.example:3128"_s << u"proxy_kind_unknown"_s;
    QTest::newRow("password") << u"http://ann:pass@proxy.example:3128"_s << u"proxy_address_has_user"_s;
    QTest::newRow("no host") << u":3128"_s << u"proxy_host_missing"_s;
    QTest::newRow("path") << u"http://proxy.example:3128/pac"_s << u"proxy_port_invalid"_s;
    QTest::newRow("nothing") << u""_s << u"proxy_host_missing"_s;
}

void ProxySettingTest::addressIsReadInOnePiece()
{
    QFETCH(QString, typed);
    QFETCH(QString, read);
    const Result<ProxyAddress> address = readProxyAddress(typed);
    const QString seen = !address ? address.error().providerCode
                                  : (address->kind ? nameOf(*address->kind) : QString()) + u' '
            + proxyName(address->host, address->port);
    QCOMPARE(seen, read);
}

void ProxySettingTest::userIsOneThatCanBeSent_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("fits");
    QTest::newRow("name") << u" ann "_s << true;
    QTest::newRow("domain") << u"OFFICE\\ann"_s << true;
    QTest::newRow("none") << u""_s << true;
    QTest::newRow("RFC 7617 §2: colon") << u"ann:pass"_s << false;
    QTest::newRow("line break") << u"ann\nbob"_s << false;
    QTest::newRow("RFC 1929 §2: 255 bytes") << QString(255, u'a') << true;
    QTest::newRow("RFC 1929 §2: 256 bytes") << QString(256, u'ä') << false;
    QTest::newRow("as Qt sends it: Latin-1") << u"Jos\u00e9"_s << true;
    QTest::newRow("as Qt sends it: no other letters") << u"\u0430\u043d\u043d\u0430"_s << false;
}

void ProxySettingTest::userIsOneThatCanBeSent()
{
    QFETCH(QString, typed);
    QFETCH(bool, fits);
    const Result<QString> read = readProxyUser(typed);
    QCOMPARE(read.has_value(), fits);
    if (read)
        QCOMPARE(*read, typed.trimmed());
}

void ProxySettingTest::passwordStaysWithItsProxyAndUser()
{
    using Mode = ProxySetting::Mode;
    const ProxySetting before{.mode = Mode::Manual, .host = u"a.example"_s, .port = 1, .user = u"ann"_s};
    ProxySetting after = before;
    QVERIFY(keepsPassword(before, after));
    after.host = u"b.example"_s;
    QVERIFY(!keepsPassword(before, after));
    after = before;
    after.port = 2;
    QVERIFY(!keepsPassword(before, after));
    after = before;
    after.kind = ProxySetting::Kind::Socks5;
    QVERIFY(!keepsPassword(before, after));
    after = before;
    after.user = u"bob"_s;
    QVERIFY(!keepsPassword(before, after));
    after = before;
    after.user.clear();
    QVERIFY(!keepsPassword(before, after));
    after = before;
    after.mode = Mode::None;
    QVERIFY(!keepsPassword(before, after));
    QVERIFY(!keepsPassword(after, before)); // it was erased then
}

void ProxySettingTest::thisComputerIsReachedDirectly_data()
{
    QTest::addColumn<QString>("url");
    for (const QString &url :
        {u"http://localhost:8443/"_s, u"http://127.0.0.1/"_s, u"http://[::1]:80/"_s, u"https://localhost/"_s})
        QTest::newRow(qPrintable(url)) << url;
}

void ProxySettingTest::thisComputerIsReachedDirectly()
{
    QFETCH(QString, url);
    const ProxySetting manual{.mode = ProxySetting::Mode::Manual, .host = u"proxy.example"_s, .port = 3128};
    QCOMPARE(proxyNameFor(*proxiesFor({manual, {}}), QUrl(url)), QString());
}

void ProxySettingTest::manualProxyLeadsEverywhereElse()
{
    const ProxySetting manual{.mode = ProxySetting::Mode::Manual, .host = u"2001:db8::1"_s, .port = 3128};
    const auto proxies = proxiesFor({manual, {}});
    QCOMPARE(proxyNameFor(*proxies, QUrl(u"https://login.example/"_s)), u"[2001:db8::1]:3128"_s);
    QCOMPARE(proxyNameFor(*proxies, QUrl(u"https://localhost.example/"_s)), u"[2001:db8::1]:3128"_s);
}

void ProxySettingTest::noneLeadsDirectly()
{
    qputenv("https_proxy", "http://proxy.example:3128");
    QCOMPARE(proxyNameFor(
                 *proxiesFor({{.mode = ProxySetting::Mode::None}, {}}), QUrl(u"https://login.example/"_s)),
        QString());
    QCOMPARE(systemProxyName(), u"proxy.example:3128"_s);
    qunsetenv("https_proxy");
}

QTEST_GUILESS_MAIN(ProxySettingTest)
#include "tst_proxysetting.moc"

#include "providers/catalog.h"

#include <QTest>

using namespace patchbay;
using namespace Qt::StringLiterals;

class HostsTest : public QObject
{
    Q_OBJECT
private slots:
    void tokensGoToTheirOwnOrgOnly_data();
    void tokensGoToTheirOwnOrgOnly();
    void demoTokensStayOnThisComputer_data();
    void demoTokensStayOnThisComputer();
    void pastedAddressesAreRepairedOrRefused_data();
    void pastedAddressesAreRepairedOrRefused();
    void keysAndHostsOfLoginHostsAreTaken();
    void environmentIsToldByTheHost_data();
    void environmentIsToldByTheHost();
    void templatesAreFilledIn();
    void templatesNeverLeaveTheirHost_data();
    void templatesNeverLeaveTheirHost();

private:
    [[nodiscard]] const ProviderDescriptor &provider(const char *id) const
    {
        return *m_catalog.find({QString::fromLatin1(id)});
    }
    ProviderCatalog m_catalog;
};

void HostsTest::tokensGoToTheirOwnOrgOnly_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("allowed");
    const auto row
        = [](const char *url, bool allowed) { QTest::newRow(url) << QString::fromLatin1(url) << allowed; };
    row("https://acme.my.salesforce.com/services/data", true);
    row("https://acme.my.salesforce.com:443/", true);
    row("https://acme--uat.sandbox.my.salesforce.com", true);
    row("https://ACME.my.salesforce.com", true);
    row("https://login.salesforce.com/id/x/y", true);
    row("http://acme.my.salesforce.com", false);
    row("https://acme.my.salesforce.com:8443", false);
    row("https://evil.example", false);
    row("https://evil.example/.salesforce.com", false);
    row("https://x.salesforce.com.evil.example", false);
    row("https://evilsalesforce.com", false);
    row("https://salesforce.com@evil.example", false);
    row("https://a@acme.my.salesforce.com", false);
    row("https://@acme.my.salesforce.com", false);
    row("https://evil.example#.salesforce.com", false);
    row("https://evil.example?.salesforce.com", false);
    row("https://evil.example\\.salesforce.com", false);
    row("https://acme.my.salesforce.com%0a.evil.example", false);
    row("https://127.0.0.1", false);
    row("http://localhost:17180", false);
    row("ftp://acme.my.salesforce.com", false);
    row("javascript:alert(1)", false);
    row("//acme.my.salesforce.com", false);
    row("", false);
}

void HostsTest::tokensGoToTheirOwnOrgOnly()
{
    QFETCH(QString, url);
    QFETCH(bool, allowed);
    QCOMPARE(mayReceiveToken(provider("salesforce"), u"login.salesforce.com"_s, QUrl(url)), allowed);
}

void HostsTest::demoTokensStayOnThisComputer_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("allowed");
    const auto row
        = [](const char *url, bool allowed) { QTest::newRow(url) << QString::fromLatin1(url) << allowed; };
    row("http://localhost:17180/services/data", true);
    row("http://localhost:17181/", false);
    row("http://127.0.0.1:17180/", false);
    row("http://evil.example:17180/", false);
    row("http://localhost.evil.example:17180/", false);
    row("https://evil.example/", false);
}

void HostsTest::demoTokensStayOnThisComputer()
{
    QFETCH(QString, url);
    QFETCH(bool, allowed);
    QCOMPARE(mayReceiveToken(provider("salesforce-demo"), u"localhost:17180"_s, QUrl(url)), allowed);
}

void HostsTest::pastedAddressesAreRepairedOrRefused_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("host");
    const auto row = [](const char *typed, const char *host) {
        QTest::newRow(typed) << QString::fromLatin1(typed) << QString::fromLatin1(host);
    };
    row("acme.my.salesforce.com", "acme.my.salesforce.com");
    row("  Acme.My.Salesforce.Com.  ", "acme.my.salesforce.com");
    row("https://acme.my.salesforce.com/lightning/page/home", "acme.my.salesforce.com");
    row("https://acme.lightning.force.com/lightning/r/Lead/00Q/view", "acme.my.salesforce.com");
    row("acme--uat.sandbox.lightning.force.com", "acme--uat.sandbox.my.salesforce.com");
    row("https://acme.my.salesforce-setup.com/x", "acme.my.salesforce.com");
    row("login.salesforce.com", "login.salesforce.com");
    row("acme", "");
    row("evil.example", "");
    row("acme.my.salesforce.com.evil.example", "");
    row("https://user:pw@acme.my.salesforce.com", "");
    row("acme.my.salesforce.com:8443", "");
    row("javascript:alert(1)", "");
    row("", "");
}

void HostsTest::pastedAddressesAreRepairedOrRefused()
{
    QFETCH(QString, typed);
    QFETCH(QString, host);
    const auto result = repairHost(provider("salesforce"), typed);
    QCOMPARE(result.value_or(QString()), host);
    if (!result)
        QCOMPARE(result.error().kind, ErrorKind::Rejected);
}

void HostsTest::keysAndHostsOfLoginHostsAreTaken()
{
    const ProviderDescriptor &salesforce = provider("salesforce");
    QCOMPARE(loginHostOf(salesforce, {}).value(), u"login.salesforce.com"_s);
    QCOMPARE(loginHostOf(salesforce, u"sandbox"_s).value(), u"test.salesforce.com"_s);
    QCOMPARE(loginHostOf(salesforce, u"acme.lightning.force.com"_s).value(), u"acme.my.salesforce.com"_s);
    QVERIFY(!loginHostOf(salesforce, u"evil.example"_s));
    QCOMPARE(loginHostOf(provider("salesforce-demo"), {}).value(), u"{local}"_s);
}

void HostsTest::environmentIsToldByTheHost_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<Environment>("environment");
    QTest::newRow("production") << u"acme.my.salesforce.com"_s << Environment::Production;
    QTest::newRow("login") << u"login.salesforce.com"_s << Environment::Production;
    QTest::newRow("sandbox") << u"acme--uat.sandbox.my.salesforce.com"_s << Environment::Sandbox;
    QTest::newRow("scratch") << u"acme-1.scratch.my.salesforce.com"_s << Environment::Sandbox;
    QTest::newRow("older sandbox") << u"acme--uat.my.salesforce.com"_s << Environment::Sandbox;
    QTest::newRow("oldest sandbox") << u"acme--uat.cs12.my.salesforce.com"_s << Environment::Sandbox;
    QTest::newRow("test") << u"test.salesforce.com"_s << Environment::Sandbox;
    QTest::newRow("name with sandbox in it") << u"sandbox.my.salesforce.com"_s << Environment::Production;
    QTest::newRow("elsewhere") << u"example.com"_s << Environment::None;
}

void HostsTest::environmentIsToldByTheHost()
{
    QFETCH(QString, host);
    QFETCH(Environment, environment);
    QCOMPARE(environmentOf(provider("salesforce"), host), environment);
}

void HostsTest::templatesAreFilledIn()
{
    const TemplateValues values{
        u"login.salesforce.com"_s, QUrl(u"https://acme.my.salesforce.com/"_s), u"a b"_s};
    const ProviderDescriptor &salesforce = provider("salesforce");
    QCOMPARE(expand(salesforce, u"https://{host}/x?c={client_id}"_s, values)->toString(QUrl::FullyEncoded),
        u"https://login.salesforce.com/x?c=a%20b"_s);
    QCOMPARE(
        expand(salesforce, u"{instance_url}/y"_s, values)->toString(), u"https://acme.my.salesforce.com/y"_s);
    QCOMPARE(expand(salesforce, u"{instance_url}/y"_s, {}).error().kind, ErrorKind::Misconfigured);
    QCOMPARE(expand(salesforce, u"https://{host}/y"_s, {}).error().kind, ErrorKind::Misconfigured);
    QCOMPARE(
        expand(provider("salesforce-demo"), u"http://{host}/y"_s, {.host = u"localhost:17180"_s})->toString(),
        u"http://localhost:17180/y"_s);
}

void HostsTest::templatesNeverLeaveTheirHost_data()
{
    QTest::addColumn<QString>("host");
    for (const char *host : {"evil.example/", "evil.example#", "evil.example?", "a@evil.example",
             "evil.example\\", "evil.example\n", "{client_id}", "x y"})
        QTest::newRow(host) << QString::fromLatin1(host);
}

void HostsTest::templatesNeverLeaveTheirHost()
{
    QFETCH(QString, host);
    const TemplateValues values{.host = host, .clientId = u"evil.example"_s};
    QCOMPARE(expand(provider("salesforce"), u"https://{host}.salesforce.com/token"_s, values).error().kind,
        ErrorKind::Insecure);
}

QTEST_GUILESS_MAIN(HostsTest)
#include "tst_hosts.moc"

#include "engine/metadatalookup.h"

#include "net/qthttpclient.h"
#include "providers/catalog.h"
#include "providers/discovered.h"
#include "support/await.h"
#include "support/certificates.h"
#include "support/fakehttp.h"
#include "support/rawserver.h"

#include <QTest>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;

namespace
{

const QString issuer = u"https://idp.example/tenant"_s;
const QString firstPlace = u"https://idp.example/.well-known/oauth-authorization-server/tenant"_s;
const QString secondPlace = u"https://idp.example/tenant/.well-known/openid-configuration"_s;

QByteArray document(const QByteArray &of = issuer.toUtf8(), const QByteArray &more = {})
{
    return R"({"issuer":")" + of + R"(","authorization_endpoint":"https://idp.example/authorize",)"
        + R"("token_endpoint":"https://idp.example/token")" + more + '}';
}

HttpReply page(int status, const QByteArray &type = "text/html")
{
    return {status, {{"Content-Type", type}}, "<html>"};
}

} // namespace

Q_DECLARE_METATYPE(HttpReply)

/// What a server says of itself, fetched: over a fake wire where it may lie, over a real one that nothing
/// else is asked or believed.
class MetadataLookupTest final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init() { m_http.emplace(); }
    void documentIsFoundAtItsPlace_data();
    void documentIsFoundAtItsPlace();
    void whatIsNoAnswerEndsIt_data();
    void whatIsNoAnswerEndsIt();
    void onlyHttpsIsAsked_data();
    void onlyHttpsIsAsked();
    void requestCarriesNothing();
    void stopAsksNobody();
    void documentComesOverRealTls_data();
    void documentComesOverRealTls();
    void definitionFollowsTheDocument();
    void definitionWithoutAWayIsRefused();

private:
    [[nodiscard]] Result<ServerMetadata> fetched(const QString &from = issuer)
    {
        MetadataLookup lookup(*m_http);
        return await(lookup.fetch(from));
    }
    std::optional<FakeHttp> m_http;
    std::optional<Certificates> m_certificates;
};

void MetadataLookupTest::initTestCase()
{
    m_certificates.emplace();
    QVERIFY2(m_certificates->areThere(), qPrintable(m_certificates->why()));
    QSslConfiguration::setDefaultConfiguration(m_certificates->trusting());
}

void MetadataLookupTest::documentIsFoundAtItsPlace_data()
{
    QTest::addColumn<HttpReply>("first"); // at the first place; the second has the document
    QTest::newRow("RFC 8414 §3.1: before the issuer's path") << jsonReply(200, document());
    for (const int status : {400, 401, 403, 404, 405, 410}) {
        QTest::addRow("RFC 8414 §5: the place of OpenID Connect after %d", status)
            << page(status, "application/json");
    }
    QTest::newRow("RFC 8414 §3.2: a page is no document") << page(200);
}

void MetadataLookupTest::documentIsFoundAtItsPlace()
{
    QFETCH(HttpReply, first);
    m_http->expect("GET", firstPlace).answer(first);
    if (first.body == "<html>")
        m_http->expect("GET", secondPlace).answer(jsonReply(200, document()));
    const auto metadata = fetched();
    QVERIFY2(metadata, qPrintable(metadata ? QString() : metadata.error().detail));
    QCOMPARE(metadata->tokenEndpoint, QUrl(u"https://idp.example/token"_s));
    QCOMPARE(m_http->problems(), QStringList());
}

void MetadataLookupTest::whatIsNoAnswerEndsIt_data()
{
    QTest::addColumn<HttpReply>("first");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](const char *name, const HttpReply &reply, ErrorKind kind) {
        QTest::newRow(name) << reply << kind;
    };
    row("RFC 8414 §3.3: another issuer", jsonReply(200, document("https://evil.example")),
        ErrorKind::Insecure);
    row("RFC 8414 §3.3: a slash more", jsonReply(200, document(issuer.toUtf8() + '/')), ErrorKind::Insecure);
    row("RFC 8414 §2: one endpoint that is not https spoils it all",
        jsonReply(200, document(issuer.toUtf8(), R"(,"revocation_endpoint":"http://idp.example/r")")),
        ErrorKind::Insecure);
    for (const int status : {301, 302, 307, 308}) {
        row(qPrintable(u"RFC 8414 §3.2: %1 is not followed"_s.arg(status)),
            {status, {{"Location", secondPlace.toLatin1()}}, {}}, ErrorKind::Protocol);
    }
    row("RFC 9110 §15.6: trouble of the server", page(503), ErrorKind::Unavailable);
    row("RFC 6585 §4: too many requests", page(429), ErrorKind::RateLimited);
    row("RFC 8414 §3.2: no JSON though it says so", page(200, "application/json"), ErrorKind::Protocol);
}

void MetadataLookupTest::whatIsNoAnswerEndsIt()
{
    QFETCH(HttpReply, first);
    QFETCH(ErrorKind, kind);
    m_http->expect("GET", firstPlace).answer(first);
    const auto metadata = fetched();
    QVERIFY(!metadata);
    QCOMPARE(metadata.error().kind, kind);
    QCOMPARE(m_http->problems(), QStringList()); // and the second place was not asked
}

void MetadataLookupTest::onlyHttpsIsAsked_data()
{
    QTest::addColumn<QString>("from");
    for (const char *from : {"http://idp.example", "http://localhost:17180", "https://idp.example?x",
             "https://u@idp.example", "file:///etc/passwd", "idp.example", ""}) {
        QTest::addRow("RFC 8414 §2: no issuer like '%s'", from) << QString::fromLatin1(from);
    }
}

void MetadataLookupTest::onlyHttpsIsAsked()
{
    QFETCH(QString, from);
    const auto metadata = fetched(from);
    QVERIFY(!metadata);
    QCOMPARE(metadata.error().kind, ErrorKind::Misconfigured);
    QVERIFY(m_http->requests().isEmpty());
}

void MetadataLookupTest::requestCarriesNothing()
{
    m_http->expect("GET", firstPlace).answer(page(404));
    m_http->expect("GET", secondPlace).answer(page(404));
    QCOMPARE(fetched().error().kind, ErrorKind::NotFound);
    for (const HttpRequest &request : m_http->requests()) {
        QVERIFY(request.authorization.isEmpty() && request.secretBody.isEmpty() && request.body.isEmpty());
        QVERIFY(!request.url.hasQuery());
        QCOMPARE(request.headers.value("Accept"), "application/json");
        QVERIFY(request.maxReplyBytes <= 1024 * 1024);
    }
}

void MetadataLookupTest::stopAsksNobody()
{
    MetadataLookup lookup(*m_http);
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(await(lookup.fetch(issuer, stop.get_token())).error().kind, ErrorKind::Cancelled);
    QVERIFY(m_http->requests().isEmpty());
}

void MetadataLookupTest::documentComesOverRealTls_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("as it should be") << 0 << ErrorKind::Cancelled;
    QTest::newRow("RFC 5280 §6.1: an authority nobody knows") << 1 << ErrorKind::Insecure;
    QTest::newRow("RFC 9110 §4.3.4: another host's name") << 2 << ErrorKind::Insecure;
    QTest::newRow("larger than a document is") << 3 << ErrorKind::Protocol;
    QTest::newRow("RFC 8414 §3.2: a redirect is not followed") << 4 << ErrorKind::Protocol;
    QTest::newRow("cut") << 5 << ErrorKind::Offline;
}

void MetadataLookupTest::documentComesOverRealTls()
{
    QFETCH(int, fault);
    QFETCH(ErrorKind, kind);
    CertificateWish wish;
    if (fault == 1)
        wish.issuer = CertificateWish::Issuer::Foreign;
    if (fault == 2)
        wish.names = {"DNS:idp.example"};
    RawServer elsewhere;
    RawServer server(
        [&](QTcpSocket &socket, const QByteArray &request) {
            if (request.startsWith("GET /.well-known/oauth-authorization-server/tenant "))
                return RawServer::answer(socket, "HTTP/1.1 404 No\r\nContent-Length: 0\r\n\r\n");
            QByteArray body = document("https://localhost:" + QByteArray::number(server.port()) + "/tenant");
            if (fault == 3)
                body += QByteArray(300 * 1024, ' ');
            const QByteArray size = QByteArray::number(body.size());
            const QByteArray status
                = fault == 4 ? "302 Found\r\nLocation: " + elsewhere.url().toEncoded() : "200 OK";
            RawServer::answer(socket,
                "HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\nContent-Length: " + size
                    + "\r\n\r\n" + (fault == 5 ? body.chopped(1) : body));
        },
        Certificates::serverSide(m_certificates->issue(wish)));
    SystemClock clock;
    QtHttpClient client(clock, "Patchbay-Test");
    MetadataLookup lookup(client);
    const QString at = u"https://localhost:%1/tenant"_s.arg(server.port());
    const auto metadata = await(lookup.fetch(at));
    QCOMPARE(metadata ? ErrorKind::Cancelled : metadata.error().kind, kind);
    if (metadata)
        QCOMPARE(metadata->issuer, at);
    QCOMPARE(elsewhere.connections(), 0);
}

/// RFC 8414 3: what the document says counts, all of it or nothing.
void MetadataLookupTest::definitionFollowsTheDocument()
{
    const ProviderDescriptor github = *ProviderCatalog().find({u"github"_s});
    ServerMetadata metadata{.issuer = issuer,
        .authorizationEndpoint = QUrl(u"https://idp.example/a?tenant=a%26b"_s),
        .tokenEndpoint = QUrl(u"https://idp.example/token"_s),
        .challengeMethods = {u"plain"_s, u"S256"_s},
        .namesIssuerInCallback = true};
    const auto plain = withMetadata(github, metadata);
    QVERIFY(plain);
    QCOMPARE(plain->authorizationEndpoint, u"https://idp.example/a?tenant=a%26b"_s);
    QCOMPARE(plain->tokenEndpoint, u"https://idp.example/token"_s);
    QCOMPARE(plain->issuer, issuer);
    QVERIFY(plain->namesIssuer && plain->usePkce);
    QVERIFY(plain->deviceEndpoint.isEmpty()); // github.com's own is not asked for another server
    QVERIFY(plain->revocationEndpoint.isEmpty());
    QVERIFY(plain->pushEndpoint.isEmpty());
    QVERIFY(!plain->consentWays.contains(ConsentWay::DeviceCode));

    metadata.pushedRequestEndpoint = QUrl(u"https://idp.example/push"_s); // RFC 9126 5: known, not demanded
    QVERIFY(withMetadata(github, metadata)->pushEndpoint.isEmpty());
    metadata.requiresPushedRequests = true;
    metadata.deviceAuthorizationEndpoint = QUrl(u"https://idp.example/device"_s);
    const auto pushed = withMetadata(github, metadata);
    QCOMPARE(pushed->pushEndpoint, u"https://idp.example/push"_s);
    QVERIFY(pushed->consentWays.contains(ConsentWay::DeviceCode));
}

void MetadataLookupTest::definitionWithoutAWayIsRefused()
{
    ProviderDescriptor provider = *ProviderCatalog().find({u"github"_s});
    const ServerMetadata noS256{.challengeMethods = {u"plain"_s}}; // RFC 7636 7.2: no way down
    QCOMPARE(withMetadata(provider, noS256).error().kind, ErrorKind::Misconfigured);
    provider.consentWays = {ConsentWay::DeviceCode};
    QCOMPARE(withMetadata(provider, ServerMetadata()).error().kind, ErrorKind::Misconfigured);
}

QTEST_GUILESS_MAIN(MetadataLookupTest)
#include "tst_metadatalookup.moc"

#include "oauth/metadata.h"

#include <QTest>

using namespace patchbay;
using namespace Qt::StringLiterals;

namespace
{

const QString issuer = u"https://idp.example/tenant"_s;

QByteArray document(const QByteArray &members = {})
{
    return R"({"issuer":"https://idp.example/tenant","authorization_endpoint":"https://idp.example/authorize",)"
           R"("token_endpoint":"https://idp.example/token")"
        + members + '}';
}

} // namespace

class MetadataTest : public QObject
{
    Q_OBJECT
private slots:
    void documentsLieInTwoPlaces_data();
    void documentsLieInTwoPlaces();
    void unusableIssuersAreRefused_data();
    void unusableIssuersAreRefused();
    void documentIsRead();
    void badDocumentsAreRefused_data();
    void badDocumentsAreRefused();
};

void MetadataTest::documentsLieInTwoPlaces_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("oauth");
    QTest::addColumn<QString>("openid");
    QTest::newRow("host") << u"https://a.example"_s
                          << u"https://a.example/.well-known/oauth-authorization-server"_s
                          << u"https://a.example/.well-known/openid-configuration"_s;
    QTest::newRow("path") << u"https://a.example/t/1"_s
                          << u"https://a.example/.well-known/oauth-authorization-server/t/1"_s
                          << u"https://a.example/t/1/.well-known/openid-configuration"_s;
    QTest::newRow("space") << u"https://a.example/my%20org"_s
                           << u"https://a.example/.well-known/oauth-authorization-server/my%20org"_s
                           << u"https://a.example/my%20org/.well-known/openid-configuration"_s;
    QTest::newRow("slash") << u"https://a.example/t/"_s
                           << u"https://a.example/.well-known/oauth-authorization-server/t"_s
                           << u"https://a.example/t/.well-known/openid-configuration"_s;
}

void MetadataTest::documentsLieInTwoPlaces()
{
    // RFC 8414 3.1 and 5
    QFETCH(QString, from);
    QFETCH(QString, oauth);
    QFETCH(QString, openid);
    const Result<QList<QUrl>> urls = metadataUrls(from);
    QVERIFY(urls);
    QVERIFY(urls->first().isValid() && urls->last().isValid());
    QCOMPARE(*urls, (QList<QUrl>{QUrl(oauth), QUrl(openid)}));
}

void MetadataTest::unusableIssuersAreRefused_data()
{
    QTest::addColumn<QString>("from");
    for (const char *from : {"http://a.example", "https://a.example?x", "https://a.example#x",
             "https://u@a.example", "a.example", "file:///x", ""}) {
        QTest::newRow(from) << QString::fromLatin1(from);
    }
}

void MetadataTest::unusableIssuersAreRefused()
{
    QFETCH(QString, from);
    const Result<QList<QUrl>> urls = metadataUrls(from);
    QVERIFY(!urls);
    QCOMPARE(urls.error().kind, ErrorKind::Misconfigured);
}

void MetadataTest::documentIsRead()
{
    const auto read = readMetadata({200, {}, document(R"(,"revocation_endpoint":"https://idp.example/revoke",
        "device_authorization_endpoint":"https://idp.example/device","userinfo_endpoint":"https://idp.example/me",
        "scopes_supported":["a","b"],"code_challenge_methods_supported":["S256"],
        "authorization_response_iss_parameter_supported":true,"require_pushed_authorization_requests":true,
        "pushed_authorization_request_endpoint":"https://idp.example/push","unknown":{"x":[1]})")},
        issuer);
    QVERIFY(read);
    QCOMPARE(read->issuer, issuer);
    QCOMPARE(read->authorizationEndpoint, QUrl(u"https://idp.example/authorize"_s));
    QCOMPARE(read->tokenEndpoint, QUrl(u"https://idp.example/token"_s));
    QCOMPARE(read->revocationEndpoint, QUrl(u"https://idp.example/revoke"_s));
    QCOMPARE(read->deviceAuthorizationEndpoint, QUrl(u"https://idp.example/device"_s));
    QCOMPARE(read->pushedRequestEndpoint, QUrl(u"https://idp.example/push"_s));
    QCOMPARE(read->userinfoEndpoint, QUrl(u"https://idp.example/me"_s));
    QCOMPARE(read->scopes, (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(read->challengeMethods, QStringList{u"S256"_s});
    QVERIFY(read->namesIssuerInCallback);
    QVERIFY(read->requiresPushedRequests);
    const auto short_ = readMetadata({200, {}, document()}, issuer);
    QVERIFY(short_);
    QVERIFY(short_->revocationEndpoint.isEmpty());
    QVERIFY(!short_->namesIssuerInCallback);
}

void MetadataTest::badDocumentsAreRefused_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](const char *name, int status, const QByteArray &body, ErrorKind kind) {
        QTest::newRow(name) << status << body << kind;
    };
    // RFC 8414 3.3: identical, not merely equivalent
    for (const char *other : {"https://evil.example", "https://idp.example/tenant/",
             "https://IDP.example/tenant", "https://idp.example:443/tenant", "http://idp.example/tenant"}) {
        row(other, 200, document().replace("https://idp.example/tenant", other), ErrorKind::Insecure);
    }
    for (const char *endpoint : {"http://idp.example/x", "file:///bin/sh", "javascript:alert(1)",
             "\\\\\\\\host\\\\x", "--flag", "https://a@idp.example/x", "/relative"}) {
        row(endpoint, 200, document().replace("https://idp.example/authorize", endpoint),
            ErrorKind::Insecure);
    }
    row("bad revocation endpoint", 200, document(R"(,"revocation_endpoint":"http://idp.example/r")"),
        ErrorKind::Insecure);
    row("empty revocation endpoint", 200, document(R"(,"revocation_endpoint":"")"), ErrorKind::Insecure);
    row("bad endpoint for pushed requests", 200,
        document(R"(,"pushed_authorization_request_endpoint":"http://idp.example/p")"), ErrorKind::Insecure);
    row("loopback endpoint of a remote issuer", 200,
        document().replace("https://idp.example/authorize", "http://localhost:1/a"), ErrorKind::Insecure);
    row("pushed requests demanded without a place", 200,
        document(R"(,"require_pushed_authorization_requests":true)"), ErrorKind::Protocol);
    row("no token endpoint", 200,
        R"({"issuer":"https://idp.example/tenant","authorization_endpoint":"https://idp.example/a"})",
        ErrorKind::Protocol);
    row("member of another type", 200, document(R"(,"scopes_supported":"a")"), ErrorKind::Protocol);
    row("HTML", 200, "<html>", ErrorKind::Protocol);
    row("redirect", 302, document(), ErrorKind::Protocol);
    row("404", 404, {}, ErrorKind::NotFound);
    row("500", 500, {}, ErrorKind::Unavailable);
    row("429", 429, {}, ErrorKind::RateLimited);
}

void MetadataTest::badDocumentsAreRefused()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(ErrorKind, kind);
    const auto read = readMetadata({status, {}, body}, issuer);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, kind);
}

QTEST_GUILESS_MAIN(MetadataTest)
#include "tst_metadata.moc"

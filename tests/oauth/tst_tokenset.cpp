#include "oauth/tokenset.h"

#include <QTest>

using namespace patchbay;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TokenSetTest : public QObject
{
    Q_OBJECT
private slots:
    void whatIsSealedComesBackWhole();
    void unknownExpiryStaysUnknown();
    void damagedBlobsAreRefused_data();
    void damagedBlobsAreRefused();
    void expiryCountsItsOwnMoment();
};

void TokenSetTest::whatIsSealedComesBackWhole()
{
    TokenSet tokens;
    tokens.accessToken = Secret(QByteArray("00D!AQ.\"\\x"));
    tokens.refreshToken = Secret(QByteArray("5Aep=="));
    tokens.instanceUrl = QUrl(u"https://acme.my.salesforce.com"_s);
    tokens.scopes = QStringList{u"api"_s, u"refresh_token"_s};
    tokens.issuedAt = Timestamp(1'722'510'123'456ms);
    tokens.expiresAt = Timestamp(1'722'517'323'456ms);
    tokens.app = {u"3MVG"_s, Secret(QByteArray("hush\"")), u"login.salesforce.com"_s};
    const Result<TokenSet> back = unseal(seal(tokens));
    QVERIFY(back);
    QCOMPARE(back->app.clientId, tokens.app.clientId);
    QVERIFY(back->app.clientSecret.equals(tokens.app.clientSecret));
    QCOMPARE(back->app.loginHost, tokens.app.loginHost);
    QVERIFY(back->accessToken.equals(tokens.accessToken));
    QVERIFY(back->refreshToken.equals(tokens.refreshToken));
    QCOMPARE(back->instanceUrl, tokens.instanceUrl);
    QCOMPARE(back->scopes, tokens.scopes);
    QVERIFY(back->issuedAt == tokens.issuedAt);
    QVERIFY(back->expiresAt == tokens.expiresAt);
}

void TokenSetTest::unknownExpiryStaysUnknown()
{
    TokenSet tokens;
    tokens.accessToken = Secret(QByteArray("a"));
    const Result<TokenSet> back = unseal(seal(tokens));
    QVERIFY(back);
    QVERIFY(!back->expiresAt);
    QVERIFY(back->refreshToken.isEmpty());
    QVERIFY(back->instanceUrl.isEmpty());
    QVERIFY(back->scopes.isEmpty());
    QVERIFY(back->app.clientId.isEmpty() && back->app.clientSecret.isEmpty());
}

void TokenSetTest::damagedBlobsAreRefused_data()
{
    QTest::addColumn<QByteArray>("blob");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("not JSON") << QByteArray("token");
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("cut") << QByteArray(R"({"version":1,"access_token":"a")");
    QTest::newRow("no version") << QByteArray(R"({"access_token":"a"})");
    QTest::newRow("newer version") << QByteArray(R"({"version":2,"access_token":"a"})");
    QTest::newRow("no token") << QByteArray(R"({"version":1})");
    QTest::newRow("token of another type") << QByteArray(R"({"version":1,"access_token":5})");
    QTest::newRow("unknown member") << QByteArray(R"({"version":1,"access_token":"a","x":1})");
    QTest::newRow("instance not https")
        << QByteArray(R"({"version":1,"access_token":"a","instance_url":"http://evil.example"})");
    QTest::newRow("instance with a fragment")
        << QByteArray(R"({"version":1,"access_token":"a","instance_url":"https://acme##@my.x"})");
    QTest::newRow("instance with a query")
        << QByteArray(R"({"version":1,"access_token":"a","instance_url":"https://acme.example?x"})");
    QTest::newRow("time below zero") << QByteArray(R"({"version":1,"access_token":"a","issued_at":-1})");
    QTest::newRow("time beyond reason")
        << QByteArray(R"({"version":1,"access_token":"a","expires_at":1e17})");
    QTest::newRow("time as text") << QByteArray(R"({"version":1,"access_token":"a","issued_at":"5"})");
    QTest::newRow("scopes of another type") << QByteArray(R"({"version":1,"access_token":"a","scopes":[1]})");
}

void TokenSetTest::damagedBlobsAreRefused()
{
    QFETCH(QByteArray, blob);
    const Result<TokenSet> back = unseal(Secret(std::move(blob)));
    QVERIFY(!back);
    QCOMPARE(back.error().kind, ErrorKind::Storage);
}

void TokenSetTest::expiryCountsItsOwnMoment()
{
    TokenSet tokens;
    QVERIFY(!tokens.expiresBefore(Timestamp(1h)));
    tokens.expiresAt = Timestamp(1h);
    QVERIFY(tokens.expiresBefore(Timestamp(1h)));
    QVERIFY(!tokens.expiresBefore(Timestamp(1h) - 1ms));
}

QTEST_GUILESS_MAIN(TokenSetTest)
#include "tst_tokenset.moc"

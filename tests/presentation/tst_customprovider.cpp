#include "engine/metadatalookup.h"
#include "presentation/customprovider.h"
#include "support/fakehttp.h"

#include <QSignalSpy>
#include <QTest>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;

class CustomProviderTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { QCOMPARE(m->http.problems(), QStringList()); }

    void serverFillsTheFormIn();
    void serverThatTellsNothingIsSaidSo();
    void documentOfAnotherServerFillsNothing();
    void slashAtTheEndIsForgiven();
    void whatIsNoAddressIsSaidSo_data();
    void whatIsNoAddressIsSaidSo();
    void secondLookUpWaitsForTheFirst();
    void fieldToBlameIsNamed_data();
    void fieldToBlameIsNamed();
    void diskThatRefusesIsNoFieldsFault();

private:
    struct World {
        FakeHttp http;
        MetadataLookup metadata{http};
        Result<QString> answer = QString(u"/home/x/acme.json"_s);
        QList<ProviderDraft> written;
        CustomProvider model{{metadata, [this](const ProviderDraft &draft) {
                                  written.append(draft);
                                  return answer;
                              }}};
    };
    const QString m_openId = u"https://login.acme.example/.well-known/openid-configuration"_s;
    const QString m_oauth = u"https://login.acme.example/.well-known/oauth-authorization-server"_s;
    const QByteArray m_document
        = R"({"issuer":"https://login.acme.example","authorization_endpoint":"https://login.acme.example/auth",)"
          R"("token_endpoint":"https://login.acme.example/token","scopes_supported":["openid","email"],)"
          R"("userinfo_endpoint":"https://login.acme.example/me","response_types_supported":["code"]})";
    std::unique_ptr<World> m;
};

void CustomProviderTest::init()
{
    m = std::make_unique<World>();
}

void CustomProviderTest::serverFillsTheFormIn()
{
    const QSignalSpy found(&m->model, &CustomProvider::found);
    m->http.expect("GET", m_oauth).answer(jsonReply(200, m_document));
    m->model.lookUp(u" login.acme.example "_s);
    QVERIFY(m->model.isLookingUp());
    QTRY_COMPARE(found.count(), 1);
    QVERIFY(!m->model.isLookingUp());
    const auto draft = found.first().first().value<ProviderDraft>();
    QCOMPARE(draft.name, u"login.acme.example"_s);
    QCOMPARE(draft.token, u"https://login.acme.example/token"_s);
    QCOMPARE(draft.whoAmI, u"https://login.acme.example/me"_s);
    QCOMPARE(draft.scopes, (QStringList{u"openid"_s, u"email"_s}));
}

void CustomProviderTest::serverThatTellsNothingIsSaidSo()
{
    const QSignalSpy refused(&m->model, &CustomProvider::refused);
    m->http.expect("GET", m_oauth).answer(jsonReply(404, {}));
    m->http.expect("GET", m_openId).answer(jsonReply(404, {}));
    m->model.lookUp(u"https://login.acme.example"_s);
    QTRY_COMPARE(refused.count(), 1);
    QCOMPARE(refused.first().first().toString(), u"issuer"_s);
    QVERIFY(refused.first().last().toString().contains(u"Enter them below"_s));
    m->model.lookUp(u"  "_s);
    QCOMPARE(refused.count(), 2);
}

void CustomProviderTest::documentOfAnotherServerFillsNothing()
{
    const QSignalSpy refused(&m->model, &CustomProvider::refused);
    const QSignalSpy found(&m->model, &CustomProvider::found);
    QByteArray foreign = m_document;
    foreign.replace("\"issuer\":\"https://login.acme.example\"", "\"issuer\":\"https://evil.example\"");
    m->http.expect("GET", m_oauth).answer(jsonReply(200, foreign));
    m->http.expect("GET", m_oauth).answer(jsonReply(200, foreign)); // as of the issuer with a slash
    m->model.lookUp(u"https://login.acme.example"_s);
    QTRY_COMPARE(refused.count(), 1);
    QCOMPARE(found.count(), 0);
}

void CustomProviderTest::slashAtTheEndIsForgiven()
{
    const QSignalSpy found(&m->model, &CustomProvider::found);
    QByteArray withSlash = m_document;
    withSlash.replace("login.acme.example\",\"authorization", "login.acme.example/\",\"authorization");
    for (const QByteArray &document : {m_document, m_document, withSlash, withSlash})
        m->http.expect("GET", m_oauth).answer(jsonReply(200, document));
    m->model.lookUp(u"https://login.acme.example/"_s);
    QTRY_COMPARE(found.count(), 1);
    m->model.lookUp(u"login.acme.example"_s);
    QTRY_COMPARE(found.count(), 2);
    QCOMPARE(found.first().first().value<ProviderDraft>().issuer, u"https://login.acme.example"_s);
    QCOMPARE(found.last().first().value<ProviderDraft>().issuer, u"https://login.acme.example/"_s);
}

void CustomProviderTest::whatIsNoAddressIsSaidSo_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("http") << u"http://login.acme.example"_s;
    QTest::newRow("loopback") << u"http://localhost:17180"_s;
    QTest::newRow("another scheme") << u"javascript://login.acme.example"_s;
    QTest::newRow("nonsense") << u"ht!tp:// %% nonsense"_s;
    QTest::newRow("user info") << u"https://@login.acme.example"_s;
    QTest::newRow("a query") << u"https://login.acme.example?a=b"_s;
}

void CustomProviderTest::whatIsNoAddressIsSaidSo()
{
    QFETCH(QString, typed);
    const QSignalSpy refused(&m->model, &CustomProvider::refused);
    m->model.lookUp(typed);
    QTRY_COMPARE(refused.count(), 1);
    QCOMPARE(refused.first().first().toString(), u"issuer"_s);
    QVERIFY(refused.first().last().toString().contains(u"begins with https://"_s));
}

void CustomProviderTest::secondLookUpWaitsForTheFirst()
{
    const QSignalSpy found(&m->model, &CustomProvider::found);
    m->http.expect("GET", m_oauth).answer(jsonReply(200, m_document));
    m->model.lookUp(u"login.acme.example"_s);
    m->model.lookUp(u"other.example"_s);
    QTRY_COMPARE(found.count(), 1);
}

void CustomProviderTest::fieldToBlameIsNamed_data()
{
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("field");
    QTest::newRow("token") << u"/endpoints/token: must be https"_s << u"token"_s;
    QTest::newRow("authorization") << u"/endpoints/authorization: is not a URL"_s << u"authorization"_s;
    QTest::newRow("who am I") << u"/identity/0/url: must be https"_s << u"whoAmI"_s;
    QTest::newRow("host") << u"/hosts/login/0/host: must look like x"_s << u"authorization"_s;
    QTest::newRow("issuer") << u"/issuer: must be https"_s << u"issuer"_s;
}

void CustomProviderTest::fieldToBlameIsNamed()
{
    QFETCH(const QString, detail);
    QFETCH(const QString, field);
    const QSignalSpy refused(&m->model, &CustomProvider::refused);
    m->answer = fail(ErrorKind::Protocol, detail);
    m->model.save(exampleDraft(u"Acme"_s));
    QCOMPARE(refused.count(), 1);
    QCOMPARE(refused.first().first().toString(), field);
}

void CustomProviderTest::diskThatRefusesIsNoFieldsFault()
{
    const QSignalSpy refused(&m->model, &CustomProvider::refused);
    const QSignalSpy saved(&m->model, &CustomProvider::saved);
    m->answer = fail({.kind = ErrorKind::Storage, .providerText = u"/home/x"_s});
    m->model.save(exampleDraft(u"Acme"_s));
    QCOMPARE(refused.count(), 1);
    QVERIFY(refused.first().first().toString().isEmpty());
    m->model.save({.whoAmI = u"https://a.example"_s});
    QCOMPARE(refused.last().first().toString(), u"name"_s);
    m->model.save({.name = u"Acme"_s});
    QCOMPARE(refused.last().first().toString(), u"whoAmI"_s);
    QCOMPARE(m->written.size(), 1); // what lacks a field is not written at all
    m->answer = QString(u"/home/x/acme.json"_s);
    m->model.save(exampleDraft(u" Acme "_s));
    QCOMPARE(saved.count(), 1);
    QCOMPARE(saved.first().first().toString(), u"Acme"_s);
}

QTEST_GUILESS_MAIN(CustomProviderTest)
#include "tst_customprovider.moc"

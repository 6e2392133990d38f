#include "providers/accountfacts.h"

#include <QTest>

using namespace patchbay;
using namespace Qt::StringLiterals;

class AccountFactsTest : public QObject
{
    Q_OBJECT
private slots:
    void factsAreReadByPointer();
    void laterStepsAddToEarlierOnes();
    void badAnswersAreErrors_data();
    void badAnswersAreErrors();
};

namespace
{

const IdentityStep step{.request = {.url = u"https://x"_s},
    .paths = {{u"accountId"_s, u"/id"_s}, {u"tenantLabel"_s, u"/orgs/0/a~1b"_s}, {u"sandbox"_s, u"/test"_s}}};

HttpReply reply(int status, const QByteArray &body)
{
    return {.status = status, .headers = {}, .body = body};
}

} // namespace

void AccountFactsTest::factsAreReadByPointer()
{
    const auto facts = readAccountFacts(step,
        reply(200, R"({"id": 12345678901, "orgs": [{"a/b": "Acme\u0007 Corp"}], "test": true})"), {}, {});
    QVERIFY(facts);
    QCOMPARE(facts->accountId, u"12345678901"_s);
    QCOMPARE(facts->tenantLabel, u"Acme Corp"_s);
    QCOMPARE(facts->sandbox, std::optional(true));
}

void AccountFactsTest::laterStepsAddToEarlierOnes()
{
    const auto facts = readAccountFacts(step, reply(200, R"({"test": false})"), {.accountId = u"me"_s}, {});
    QCOMPARE(facts->accountId, u"me"_s);
    QCOMPARE(facts->sandbox, std::optional(false));
}

void AccountFactsTest::badAnswersAreErrors_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("bad token") << 403 << "Bad_OAuth_Token"_ba << ErrorKind::Forbidden;
    QTest::newRow("unauthorized") << 401 << ""_ba << ErrorKind::Forbidden;
    QTest::newRow("too many") << 429 << ""_ba << ErrorKind::RateLimited;
    QTest::newRow("down") << 503 << "<html>"_ba << ErrorKind::Unavailable;
    QTest::newRow("redirect") << 302 << ""_ba << ErrorKind::Protocol;
    QTest::newRow("portal page") << 200 << "<html>"_ba << ErrorKind::Protocol;
    QTest::newRow("error in a 200") << 200 << R"({"ok": false, "error": "invalid_auth"})"_ba
                                    << ErrorKind::Protocol;
}

void AccountFactsTest::badAnswersAreErrors()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(ErrorKind, kind);
    const auto facts = readAccountFacts(step, reply(status, body), {}, {});
    QVERIFY(!facts);
    QCOMPARE(facts.error().kind, kind);
}

QTEST_GUILESS_MAIN(AccountFactsTest)
#include "tst_accountfacts.moc"

#include "presentation/localrequests.h"

#include "engine/enginefixture.h"
#include "support/fakeentropy.h"

#include <QSignalSpy>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class LocalRequestsTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { m = std::make_unique<World>(); }
    void cleanup() { m.reset(); }

    void allIsOffAtFirst();
    void choiceIsKept();
    void statusFollowsWhatRuns();
    void policyTurnsItOff_data();
    void policyTurnsItOff();
    void keyIsShownOnceAndListedWithoutIt();
    void keyIsRevoked();
    void endedKeySaysSo();

private:
    struct World : EngineFixture {
        FakeEntropy entropy;
        IntakeKeyStore callers{database};
        IntakeKeys keys{callers, clock, entropy};
        LocalRequests model{{catalog, preferences, keys, clock}};
    };
    void refresh()
    {
        QSignalSpy changed(&m->model, &LocalRequests::changed);
        m->model.refresh();
        QTRY_VERIFY(!changed.isEmpty());
    }

    std::unique_ptr<World> m;
};

void LocalRequestsTest::allIsOffAtFirst()
{
    refresh();
    QVERIFY(!m->model.choice().isAnything());
    QCOMPARE(m->model.choice().port, IntakeChoice::usualPort);
    QVERIFY(m->model.keys().isEmpty());
    QVERIFY(m->model.status().startsWith(u"Off."_s));
}

void LocalRequestsTest::choiceIsKept()
{
    QSignalSpy done(&m->model, &LocalRequests::choiceChanged);
    m->model.setTakesRecords(true);
    m->model.setPort(20000);
    m->model.setGivesTokens(true);
    m->model.setFolder(u"/home/kim/leads/"_s);
    QTRY_COMPARE(done.size(), 4);
    const IntakeChoice kept = await(m->preferences.read())->intake;
    QCOMPARE(kept, (IntakeChoice{true, 20000, true, u"/home/kim/leads"_s}));
    LocalRequests afterwards({m->catalog, m->preferences, m->keys, m->clock});
    afterwards.refresh();
    QTRY_COMPARE(afterwards.choice(), kept);
}

void LocalRequestsTest::statusFollowsWhatRuns()
{
    m->model.setTakesRecords(true);
    QTRY_VERIFY(m->model.choice().takesRecords);
    m->model.tell({u"http://localhost:17480"_s, u"/run/socket"_s, {}});
    QCOMPARE(m->model.status(), u"Listening on http://localhost:17480"_s);
    QVERIFY(m->model.tokenHint().contains(u"curl --unix-socket /run/socket "_s));
    m->model.tell({{}, {},
        Error{.kind = ErrorKind::PortTaken,
            .detail = {},
            .providerCode = u"already_served"_s,
            .providerText = u"patchbayctl, 4711"_s}});
    QVERIFY(m->model.isTrouble());
    QVERIFY2(m->model.status().contains(u"patchbayctl, 4711"_s), qPrintable(m->model.status()));
}

void LocalRequestsTest::policyTurnsItOff_data()
{
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<bool>("all");
    QTest::newRow("the intake") << QByteArray(R"({"forbid":["intake"]})") << true;
    QTest::newRow("tokens") << QByteArray(R"({"forbid":["token_output"]})") << false;
}

void LocalRequestsTest::policyTurnsItOff()
{
    QFETCH(QByteArray, policy);
    QFETCH(bool, all);
    QVERIFY(m->setPolicy(policy));
    QCOMPARE(!m->model.settled().isEmpty(), all);
    QVERIFY(!m->model.tokensSettled().isEmpty());
    QCOMPARE(m->model.tokenHint(), m->model.tokensSettled());
}

void LocalRequestsTest::keyIsShownOnceAndListedWithoutIt()
{
    QSignalSpy issued(&m->model, &LocalRequests::keyIssued);
    m->model.addKey({u" Web \n shop "_s, {u"create:Lead"_s, u"connections"_s}, std::chrono::days(30)});
    QTRY_COMPARE(m->model.keys().size(), 1);
    QCOMPARE(issued.size(), 1);
    const QString key = text(issued.first().first().value<Secret>());
    QVERIFY(key.startsWith(u"pbi_"_s));
    const LocalRequests::KeyLine line = m->model.keys().first();
    QCOMPARE(line.name, u"Web shop"_s);
    QVERIFY(line.detail.contains(u"create Lead"_s));
    QVERIFY(line.detail.contains(u"never used"_s));
    QVERIFY(line.detail.contains(u"ends on"_s));
    QVERIFY(!line.detail.contains(key));
    QCOMPARE(await(m->keys.callerOf(Secret::fromString(key)))->name, u"Web shop"_s);
    QTRY_VERIFY((refresh(), m->model.keys().first().detail.contains(u"used just now"_s)));
}

void LocalRequestsTest::keyIsRevoked()
{
    m->model.addKey({u"Shop"_s, {u"create:*"_s}, {}});
    QTRY_COMPARE(m->model.keys().size(), 1);
    QVERIFY(m->model.keys().first().detail.contains(u"no end"_s));
    m->model.revoke(m->model.keys().first().id);
    QTRY_VERIFY(m->model.keys().isEmpty());
}

void LocalRequestsTest::endedKeySaysSo()
{
    m->model.addKey({u"Shop"_s, {u"create:*"_s}, std::chrono::days(1)});
    QTRY_COMPARE(m->model.keys().size(), 1);
    QVERIFY(!m->model.keys().first().isOver);
    m->clock.advance(25h);
    refresh();
    QVERIFY(m->model.keys().first().isOver);
    QVERIFY(m->model.keys().first().detail.contains(u"ended on"_s));
}

QTEST_GUILESS_MAIN(LocalRequestsTest)
#include "tst_localrequests.moc"

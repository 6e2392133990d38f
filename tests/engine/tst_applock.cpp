#include "engine/applock.h"
#include "enginefixture.h"
#include "vault/passphrase.h"

#include <QSignalSpy>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class AppLockTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m = std::make_unique<World>();
        QVERIFY(await(m->lock.begin()));
    }
    void cleanup() { m.reset(); }

    void withoutAPassphraseNothingIsLocked();
    void passphraseLocksAtTheNextStartAndByKey();
    void unusedWindowLocksItself();
    void sleepCountsAsBeingAway();
    void policyShortensTheIdleTime();
    void wrongTriesSlowDownOverRestarts();
    void clockThatWasSetBackLocksNobodyOut();
    void changingNeedsTheOldPassphrase();
    void policyRequiresALockThatStays();
    void nothingOnDiskTellsThePassphrase();
    void verifierIsItsOwnEachTime();
    void verifierThatIsNoneMatchesNothing_data();
    void verifierThatIsNoneMatchesNothing();

private:
    struct World : EngineFixture {
        AppLock lock{preferences, catalog, clock};
    };
    void set(const char *passphrase)
    {
        QVERIFY(await(m->lock.setPassphrase({}, secret(passphrase))));
        QCOMPARE(m->lock.state(), AppLock::State::Open);
    }
    [[nodiscard]] QString unlockWith(const char *passphrase)
    {
        const auto done = await(m->lock.unlock(secret(passphrase)));
        return done ? QString() : done.error().providerCode;
    }

    std::unique_ptr<World> m;
};

void AppLockTest::withoutAPassphraseNothingIsLocked()
{
    QCOMPARE(m->lock.state(), AppLock::State::Off);
    m->lock.lock();
    m->clock.advance(24h);
    QVERIFY(!m->lock.isClosed());
    QCOMPARE(await(m->lock.setPassphrase({}, secret("abc"))).error().providerCode, u"passphrase_too_short"_s);
    QCOMPARE(m->lock.state(), AppLock::State::Off);
}

void AppLockTest::passphraseLocksAtTheNextStartAndByKey()
{
    set("open sesame");
    m->lock.lock();
    QVERIFY(m->lock.isClosed());
    QCOMPARE(unlockWith("open sesam"), u"wrong_passphrase"_s);
    QVERIFY(m->lock.isClosed());
    QCOMPARE(unlockWith("open sesame"), QString());
    QVERIFY(!m->lock.isClosed());
    AppLock restarted(m->preferences, m->catalog, m->clock);
    QVERIFY(restarted.isClosed()); // before anything was read
    QVERIFY(await(restarted.begin()));
    QCOMPARE(restarted.state(), AppLock::State::Locked);
}

void AppLockTest::unusedWindowLocksItself()
{
    set("open sesame");
    m->clock.advance(9min);
    m->lock.noteActivity();
    m->clock.advance(9min);
    QVERIFY(!m->lock.isClosed());
    m->clock.advance(1min + 10s);
    QVERIFY(m->lock.isClosed());
}

void AppLockTest::sleepCountsAsBeingAway()
{
    set("open sesame");
    m->clock.jumpWallClock(8h); // the monotonic clock stood still
    m->clock.advance(10s);
    QVERIFY(m->lock.isClosed());
}

void AppLockTest::policyShortensTheIdleTime()
{
    set("open sesame");
    QVERIFY(m->setPolicy(R"({"appLock":{"required":true,"longestIdleMinutes":2}})"));
    QCOMPARE(m->lock.idleTime(), 2min);
    QVERIFY(await(m->preferences.update([](Preferences &preferences) { preferences.lockIdle = 1min; })));
    QVERIFY(await(m->lock.refresh()));
    QCOMPARE(m->lock.idleTime(), 1min);
    m->clock.advance(1min + 10s);
    QVERIFY(m->lock.isClosed());
}

void AppLockTest::wrongTriesSlowDownOverRestarts()
{
    set("open sesame");
    m->lock.lock();
    for (int i = 0; i < 3; ++i)
        QCOMPARE(unlockWith("guess"), u"wrong_passphrase"_s);
    const auto early = await(m->lock.unlock(secret("open sesame")));
    QVERIFY(!early);
    QCOMPARE(early.error().kind, ErrorKind::RateLimited);
    QCOMPARE(early.error().retryAfter.value(), 5s);
    AppLock restarted(m->preferences, m->catalog, m->clock);
    QVERIFY(await(restarted.begin()));
    QCOMPARE(await(restarted.unlock(secret("open sesame"))).error().providerCode, u"too_many_tries"_s);
    m->clock.advance(5s);
    QCOMPARE(unlockWith("guess"), u"wrong_passphrase"_s);
    QCOMPARE(await(m->lock.unlock(secret("x"))).error().retryAfter.value(), 10s);
    m->clock.advance(10s);
    QCOMPARE(unlockWith("open sesame"), QString());
    QCOMPARE(await(m->preferences.read())->lockFailures, 0);
}

void AppLockTest::clockThatWasSetBackLocksNobodyOut()
{
    set("open sesame");
    m->lock.lock();
    for (int i = 0; i < 3; ++i)
        QCOMPARE(unlockWith("guess"), u"wrong_passphrase"_s);
    m->clock.jumpWallClock(-24h);
    QCOMPARE(unlockWith("open sesame"), QString());
}

void AppLockTest::changingNeedsTheOldPassphrase()
{
    set("open sesame");
    const auto refused = await(m->lock.setPassphrase(secret("guess"), secret("my own")));
    QCOMPARE(refused.error().providerCode, u"wrong_passphrase"_s);
    QCOMPARE(await(m->lock.remove(secret("guess"))).error().providerCode, u"wrong_passphrase"_s);
    QVERIFY(await(m->lock.setPassphrase(secret("open sesame"), secret("pässwörd ✓"))));
    m->lock.lock();
    QCOMPARE(unlockWith("open sesame"), u"wrong_passphrase"_s);
    QCOMPARE(unlockWith("pässwörd ✓"), QString());
    QVERIFY(await(m->lock.remove(secret("pässwörd ✓"))));
    QCOMPARE(m->lock.state(), AppLock::State::Off);
}

void AppLockTest::policyRequiresALockThatStays()
{
    const QSignalSpy changed(&m->lock, &AppLock::stateChanged);
    QVERIFY(m->setPolicy(R"({"appLock":{"required":true}})"));
    QVERIFY(await(m->lock.refresh()));
    QCOMPARE(m->lock.state(), AppLock::State::MustBeSet);
    QVERIFY(m->lock.isClosed());
    QCOMPARE(changed.count(), 1);
    set("open sesame");
    const auto removed = await(m->lock.remove(secret("open sesame")));
    QCOMPARE(removed.error().kind, ErrorKind::Forbidden);
    QCOMPARE(removed.error().providerCode, u"forbidden_by_policy"_s);
}

void AppLockTest::nothingOnDiskTellsThePassphrase()
{
    set("open sesame");
    const QByteArray verifier = await(m->preferences.read())->lockVerifier;
    QVERIFY(verifier.startsWith("$argon2id$"));
    QVERIFY(!verifier.contains("sesame"));
}

void AppLockTest::verifierIsItsOwnEachTime()
{
    const QByteArray one = passphraseVerifier(secret("same"));
    const QByteArray other = passphraseVerifier(secret("same"));
    QVERIFY(one != other);
    QVERIFY(isPassphrase(one, secret("same")) && isPassphrase(other, secret("same")));
    QVERIFY(!isPassphrase(one, secret("Same")) && !isPassphrase(one, Secret()));
}

void AppLockTest::verifierThatIsNoneMatchesNothing_data()
{
    QTest::addColumn<QByteArray>("verifier");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << "open sesame"_ba;
    QTest::newRow("cut") << passphraseVerifier(secret("open sesame")).chopped(4);
    QTest::newRow("long") << QByteArray(10'000, 'a');
}

void AppLockTest::verifierThatIsNoneMatchesNothing()
{
    QFETCH(QByteArray, verifier);
    QVERIFY(!isPassphrase(verifier, secret("open sesame")));
}

QTEST_GUILESS_MAIN(AppLockTest)
#include "tst_applock.moc"

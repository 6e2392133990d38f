#include "consent/consentproxy.h"
#include "consent/embeddedconsent.h"

#include "support/await.h"
#include "support/fakeclock.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <thread>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class EmbeddedConsentTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void callbackComesBackWhole();
    void personMayWantTheBrowser();
    void endIsToldByKind_data();
    void endIsToldByKind();
    void firstAnswerCounts();
    void noiseOnStandardErrorHoldsNothingUp();
    void missingProgramIsAnError();
    void killedHelperIsAnError();
    void stopCancelsAtOnceAndTheHelperEnds();
    void stopMayComeFromAnotherThread();
    void stopBeforeTheStartStartsNothing();
    void stubbornHelperIsKilledAfterItsGrace();
    void surfaceThatGoesTakesItsHelpersAlong();
    void raiseReachesTheHelper();
    void twoAttemptsRunSideBySide();
    void helperIsGivenTheProxy_data();
    void helperIsGivenTheProxy();
    void withoutAWayToTheNetworkNothingIsStarted();
    void stopWhileTheProxyIsAskedStartsNothing();
    void helperInheritsNothingDangerous();
    void helperIsFoundBesideTheProgramAndInLibexec();

private:
    /// The fake helper under the name of its manner.
    QString helper(const QString &manner);
    std::unique_ptr<EmbeddedConsent> surface(const QString &manner);
    QByteArray note(const QString &name) const;
    qint64 helperPid() const { return note(u"pid"_s).toLongLong(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    FakeClock m_clock;
};

namespace
{

ConsentRequest sample(const QString &attempt = u"attempt-1"_s)
{
    return {.attempt = {attempt},
        .provider = {u"salesforce"_s},
        .providerName = u"Salesforce"_s,
        .authorizeUrl = Secret::fromString(u"https://login.example.com/authorize?state=s"_s),
        .redirectUri = QUrl(u"http://localhost:17177/oauth/callback"_s)};
}

bool isGone(qint64 pid)
{
    return kill(pid_t(pid), 0) != 0;
}

} // namespace

void EmbeddedConsentTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_clock = FakeClock();
}

QString EmbeddedConsentTest::helper(const QString &manner)
{
    const QString path = m_folder->filePath(manner);
    if (!QFile::exists(path) && !QFile::link(QStringLiteral(FAKE_HELPER), path))
        qFatal("cannot link the fake helper");
    return path;
}

std::unique_ptr<EmbeddedConsent> EmbeddedConsentTest::surface(const QString &manner)
{
    return std::make_unique<EmbeddedConsent>(
        helper(manner), [](const ProviderId &) { return ConsentLook(); }, m_clock);
}

QByteArray EmbeddedConsentTest::note(const QString &name) const
{
    QFile file(m_folder->filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void EmbeddedConsentTest::callbackComesBackWhole()
{
    const auto consent = surface(u"callback"_s);
    const Result<ConsentAnswer> answer = await(consent->obtain(sample(), {}));
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
    QCOMPARE(answer->kind, ConsentAnswer::Kind::Callback);
    QCOMPARE(answer->callbackUrl.reveal(), "http://localhost:17177/oauth/callback?code=a%2Fb&state=s#end");
}

void EmbeddedConsentTest::personMayWantTheBrowser()
{
    const auto consent = surface(u"browser"_s);
    const Result<ConsentAnswer> answer = await(consent->obtain(sample(), {}));
    QVERIFY(answer);
    QCOMPARE(answer->kind, ConsentAnswer::Kind::BrowserWanted);
    QVERIFY(answer->callbackUrl.isEmpty());
}

void EmbeddedConsentTest::endIsToldByKind_data()
{
    QTest::addColumn<QString>("manner");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *manner, ErrorKind kind, const QString &code) {
        QTest::newRow(manner) << QString::fromLatin1(manner) << kind << code;
    };
    row("cancelled", ErrorKind::Cancelled, {});
    row("changedomain", ErrorKind::Misconfigured, u"change_domain"_s);
    row("offline", ErrorKind::Offline, u"load_failed"_s);
    row("tls", ErrorKind::Insecure, u"tls"_s);
    row("sandbox", ErrorKind::Insecure, u"sandbox_unavailable"_s);
    row("crashedpage", ErrorKind::HelperFailed, u"crashed"_s);
    row("badrequest", ErrorKind::HelperFailed, u"bad_request"_s);
    row("crash", ErrorKind::HelperFailed, u"died"_s);
    row("exit", ErrorKind::HelperFailed, u"died"_s);
    row("garbage", ErrorKind::HelperFailed, u"bad_answer"_s);
    row("longline", ErrorKind::HelperFailed, u"bad_answer"_s);
    row("otherattempt", ErrorKind::HelperFailed, u"bad_answer"_s);
    row("elsewhere", ErrorKind::HelperFailed, u"bad_answer"_s);
}

void EmbeddedConsentTest::endIsToldByKind()
{
    QFETCH(const QString, manner);
    const auto consent = surface(manner);
    const Result<ConsentAnswer> answer = await(consent->obtain(sample(), {}));
    QVERIFY(!answer);
    QTEST(answer.error().kind, "kind");
    QTEST(answer.error().providerCode, "code");
    QVERIFY(!answer.error().detail.contains("poetry"_L1));
}

void EmbeddedConsentTest::firstAnswerCounts()
{
    const auto consent = surface(u"twice"_s);
    const Result<ConsentAnswer> answer = await(consent->obtain(sample(), {}));
    QVERIFY(answer);
    QCOMPARE(answer->kind, ConsentAnswer::Kind::BrowserWanted);
}

void EmbeddedConsentTest::noiseOnStandardErrorHoldsNothingUp()
{
    const auto consent = surface(u"chatty"_s);
    QVERIFY(await(consent->obtain(sample(), {})));
}

void EmbeddedConsentTest::missingProgramIsAnError()
{
    EmbeddedConsent consent(
        m_folder->filePath(u"nothing"_s), [](const ProviderId &) { return ConsentLook(); }, m_clock);
    const Result<ConsentAnswer> answer = await(consent.obtain(sample(), {}));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::HelperFailed);
    QCOMPARE(answer.error().providerCode, u"not_started"_s);
}

void EmbeddedConsentTest::killedHelperIsAnError()
{
    const auto consent = surface(u"silent"_s);
    const Task<ConsentAnswer> task = consent->obtain(sample(), {});
    QTRY_VERIFY(helperPid() != 0);
    kill(pid_t(helperPid()), SIGKILL);
    const Result<ConsentAnswer> answer = await(task);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::HelperFailed);
    QCOMPARE(answer.error().providerCode, u"died"_s);
}

void EmbeddedConsentTest::stopCancelsAtOnceAndTheHelperEnds()
{
    const auto consent = surface(u"silent"_s);
    std::stop_source source;
    const Task<ConsentAnswer> task = consent->obtain(sample(), source.get_token());
    QTRY_VERIFY(helperPid() != 0);
    source.request_stop();
    const Result<ConsentAnswer> answer = await(task);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Cancelled);
    QTRY_COMPARE(note(u"ended"_s), "by itself");
}

void EmbeddedConsentTest::stopMayComeFromAnotherThread()
{
    const auto consent = surface(u"silent"_s);
    std::stop_source source;
    const Task<ConsentAnswer> task = consent->obtain(sample(), source.get_token());
    std::thread other([&source] { source.request_stop(); });
    other.join();
    QCOMPARE(await(task).error().kind, ErrorKind::Cancelled);
}

void EmbeddedConsentTest::stopBeforeTheStartStartsNothing()
{
    std::stop_source source;
    source.request_stop();
    EmbeddedConsent consent(
        m_folder->filePath(u"nothing"_s), [](const ProviderId &) { return ConsentLook(); }, m_clock);
    QCOMPARE(await(consent.obtain(sample(), source.get_token())).error().kind, ErrorKind::Cancelled);
}

void EmbeddedConsentTest::stubbornHelperIsKilledAfterItsGrace()
{
    const auto consent = surface(u"stubborn"_s);
    std::stop_source source;
    const Task<ConsentAnswer> task = consent->obtain(sample(), source.get_token());
    QTRY_VERIFY(helperPid() != 0);
    const qint64 pid = helperPid();
    source.request_stop();
    QCOMPARE(await(task).error().kind, ErrorKind::Cancelled);
    QVERIFY(!isGone(pid));
    m_clock.advance(2s);
    QVERIFY(!isGone(pid)); // it ignores SIGTERM
    m_clock.advance(2s);
    QTRY_VERIFY(isGone(pid));
}

void EmbeddedConsentTest::surfaceThatGoesTakesItsHelpersAlong()
{
    auto consent = surface(u"stubborn"_s);
    const Task<ConsentAnswer> task = consent->obtain(sample(), {});
    QTRY_VERIFY(helperPid() != 0);
    const qint64 pid = helperPid();
    consent.reset();
    QCOMPARE(await(task).error().kind, ErrorKind::Cancelled);
    QVERIFY(isGone(pid));
}

void EmbeddedConsentTest::raiseReachesTheHelper()
{
    const auto consent = surface(u"raised"_s);
    const Task<ConsentAnswer> task = consent->obtain(sample(), {});
    consent->raise({u"another"_s});
    consent->raise(sample().attempt);
    const Result<ConsentAnswer> answer = await(task);
    QVERIFY(answer);
    QCOMPARE(answer->kind, ConsentAnswer::Kind::BrowserWanted);
}

void EmbeddedConsentTest::twoAttemptsRunSideBySide()
{
    const auto consent = surface(u"raised"_s);
    const Task<ConsentAnswer> first = consent->obtain(sample(u"one"_s), {});
    const Task<ConsentAnswer> second = consent->obtain(sample(u"two"_s), {});
    consent->raise({u"two"_s});
    QVERIFY(await(second));
    QVERIFY(!first.isSettled());
    consent->raise({u"one"_s});
    QVERIFY(await(first));
}

void EmbeddedConsentTest::helperIsGivenTheProxy_data()
{
    using Mode = ProxySetting::Mode;
    using Kind = ProxySetting::Kind;
    QTest::addColumn<ProxySetting>("setting");
    QTest::addColumn<QByteArray>("given");
    QTest::newRow("system") << ProxySetting{.mode = Mode::System, .host = u"left.example"_s}
                            << QByteArray("0  0  ");
    QTest::newRow("none") << ProxySetting{.mode = Mode::None} << QByteArray("1  0  ");
    ProxySetting own{.mode = Mode::Manual, .host = u"proxy.example"_s, .port = 3128, .user = u"ann"_s};
    QTest::newRow("HTTP") << own << QByteArray("2 proxy.example 3128 ann pass-word");
    own.kind = Kind::Socks5;
    own.user.clear();
    QTest::newRow("SOCKS 5, without a user") << own << QByteArray("3 proxy.example 3128  ");
}

void EmbeddedConsentTest::helperIsGivenTheProxy()
{
    QFETCH(ProxySetting, setting);
    QFETCH(QByteArray, given);
    EmbeddedConsent consent(
        helper(u"proxy"_s), [](const ProviderId &) { return ConsentLook(); }, m_clock,
        [setting] {
            return Task<ConsentProxy>::settled(consentProxy({setting, Secret::fromString(u"pass-word"_s)}));
        });
    QCOMPARE(await(consent.obtain(sample(), {}))->kind, ConsentAnswer::Kind::BrowserWanted);
    QCOMPARE(note(u"given"_s), given);
}

void EmbeddedConsentTest::withoutAWayToTheNetworkNothingIsStarted()
{
    EmbeddedConsent consent(
        helper(u"proxy"_s), [](const ProviderId &) { return ConsentLook(); }, m_clock,
        [] {
            return Task<ConsentProxy>::settled(
                fail(Error{.kind = ErrorKind::Offline, .providerCode = u"proxy_password_unreadable"_s}));
        });
    QCOMPARE(await(consent.obtain(sample(), {})).error().providerCode, u"proxy_password_unreadable"_s);
    QVERIFY(note(u"given"_s).isEmpty());
    QCOMPARE(await(consent.obtain(sample(), {})).error().kind, ErrorKind::Offline); // the attempt is over
}

void EmbeddedConsentTest::stopWhileTheProxyIsAskedStartsNothing()
{
    const Promise<ConsentProxy> asked;
    EmbeddedConsent consent(
        helper(u"proxy"_s), [](const ProviderId &) { return ConsentLook(); }, m_clock,
        [asked] { return asked.task(); });
    std::stop_source stop;
    const Task<ConsentAnswer> answer = consent.obtain(sample(), stop.get_token());
    consent.raise(sample().attempt);
    stop.request_stop();
    QCOMPARE(await(answer).error().kind, ErrorKind::Cancelled);
    asked.settle(ConsentProxy());
    QTest::qWait(0);
    QVERIFY(note(u"given"_s).isEmpty());
}

void EmbeddedConsentTest::helperInheritsNothingDangerous()
{
    qputenv("QTWEBENGINE_REMOTE_DEBUGGING", "9333");
    qputenv("SSLKEYLOGFILE", "/tmp/keys");
    qputenv("PATCHBAY_TEST_KEPT", "this");
    const auto consent = surface(u"environment"_s);
    const Result<ConsentAnswer> answer = await(consent->obtain(sample(), {}));
    qunsetenv("QTWEBENGINE_REMOTE_DEBUGGING");
    qunsetenv("SSLKEYLOGFILE");
    qunsetenv("PATCHBAY_TEST_KEPT");
    QVERIFY(!answer);
    QCOMPARE(answer.error().detail, u"[] kept this"_s);
}

void EmbeddedConsentTest::helperIsFoundBesideTheProgramAndInLibexec()
{
    const QDir root(m_folder->path());
    QVERIFY(root.mkpath(u"bin"_s));
    QVERIFY(!findConsentHelper(root.filePath(u"bin"_s)));

    QVERIFY(root.mkpath(u"libexec/patchbay"_s));
    const QString program = root.filePath(u"libexec/patchbay/patchbay-consent"_s);
    QVERIFY(QFile::copy(u"/bin/true"_s, program));
    QCOMPARE(findConsentHelper(root.filePath(u"bin"_s)).value(), QFileInfo(program).canonicalFilePath());

    const QString beside = root.filePath(u"bin/patchbay-consent"_s);
    QVERIFY(QFile::copy(u"/bin/true"_s, beside));
    QCOMPARE(findConsentHelper(root.filePath(u"bin"_s)).value(), QFileInfo(beside).canonicalFilePath());
}

QTEST_GUILESS_MAIN(EmbeddedConsentTest)
#include "tst_embeddedconsent.moc"

#include "presentation/diagnostics.h"

#include "app/corefixture.h"
#include "gui/pagesfixture.h"
#include "presentation/diagnosis.h"

#include <QSignalSpy>
#include <QTest>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;

using Line = Diagnostics::Line;
using Look = Diagnostics::Look;

/// What the report says of this computer, in words; and that nothing of the person is in it.
class DiagnosticsTest : public QObject
{
    Q_OBJECT
private slots:
    void reportIsToldInWords_data();
    void reportIsToldInWords();
    void checkIsMadeOnceAtATime();
    void failureIsToldAndWhatWasKnownStays();
    void reportOfTheWholeCoreHoldsNothingSecret();
};

namespace
{

QJsonObject with(const QString &member, const QJsonValue &value)
{
    QJsonObject report = PagesFixture::sampleReport();
    report.insert(member, value);
    return report;
}

Line lineCalled(const QString &title, const QJsonObject &report)
{
    for (const Line &line : Diagnostics::linesOf(report)) {
        if (line.title == title)
            return line;
    }
    return {};
}

} // namespace

void DiagnosticsTest::reportIsToldInWords_data()
{
    QTest::addColumn<QJsonObject>("report");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("words");
    QTest::addColumn<Look>("look");
    const QString keychain = u"Keychain"_s;
    const QString window = u"Sign-in window"_s;
    const auto row
        = [](const char *name, const QJsonObject &report, const QString &title, const QString &words,
              Look look) { QTest::newRow(name) << report << title << words << look; };
    const QJsonObject usual = PagesFixture::sampleReport();
    row("keychain", usual, keychain, u"GNOME Keyring works and is unlocked."_s, Look::Fine);
    row("keychain without a name", with(u"keychainName"_s, QString()), keychain,
        u"Your keychain works and is unlocked."_s, Look::Fine);
    row("locked", with(u"keychain"_s, nameOf(ErrorKind::KeychainLocked)), keychain,
        u"GNOME Keyring is locked."_s, Look::Attention);
    row("no keychain", with(u"keychain"_s, nameOf(ErrorKind::KeychainUnavailable)), keychain,
        u"None answers."_s, Look::Refused);
    row("no sandbox", usual, window, u"does not let it lock pages in"_s, Look::Attention);
    row("sandbox", with(u"consent"_s, QJsonObject{{"window"_L1, true}, {"sandbox"_L1, true}}), window,
        u"its pages are locked in"_s, Look::Fine);
    row("no window", with(u"consent"_s, QJsonObject{{"window"_L1, false}, {"sandbox"_L1, true}}), window,
        u"Not installed."_s, Look::Attention);
    row("no notifications", with(u"desktop"_s, QJsonObject()), u"Notifications"_s, u"shows none"_s,
        Look::Attention);
    row("proxy", usual, u"Network"_s, u"By the proxy that is set"_s, Look::Plain);
    row("proxy of the computer", with(u"proxy"_s, QJsonObject{{"mode"_L1, u"system"_s}, {"named"_L1, true}}),
        u"Network"_s, u"By the proxy of this computer."_s, Look::Plain);
    row("no proxy", with(u"proxy"_s, QJsonObject{{"mode"_L1, u"system"_s}}), u"Network"_s,
        u"Directly, without a proxy."_s, Look::Plain);
    row("broken policy", with(u"policy"_s, QJsonObject{{"broken"_L1, true}}), u"Administrator's policy"_s,
        u"cannot be read"_s, Look::Refused);
    row("refused file", with(u"providers"_s, QJsonObject{{"refused"_L1, QJsonArray{QJsonObject()}}}),
        u"Provider files"_s, u"1 file(s) cannot be used."_s, Look::Attention);
    row("connections", usual, u"Connections"_s, u"1 need(s) you."_s, Look::Attention);
    row("nothing connected", with(u"connections"_s, QJsonArray()), u"Connections"_s, u"None yet"_s,
        Look::Plain);
    row("all sent", usual, u"Records"_s, u"Everything is sent"_s, Look::Fine);
    row("rejected", with(u"outbox"_s, QJsonObject{{"rejected"_L1, 2}, {"queued"_L1, 5}}), u"Records"_s,
        u"2 wait(s) for you"_s, Look::Attention);
    row("queued", with(u"outbox"_s, QJsonObject{{"queued"_L1, 5}}), u"Records"_s, u"5 on the way"_s,
        Look::Plain);
}

void DiagnosticsTest::reportIsToldInWords()
{
    QFETCH(const QJsonObject, report);
    QFETCH(const QString, title);
    QFETCH(const QString, words);
    QFETCH(const Look, look);
    const Line line = lineCalled(title, report);
    QVERIFY2(line.words.contains(words), qPrintable(line.words));
    QCOMPARE(line.look, look);
}

void DiagnosticsTest::checkIsMadeOnceAtATime()
{
    Promise<QJsonObject> answer;
    int asked = 0;
    Diagnostics diagnostics({[&](QObject *) {
                                 ++asked;
                                 return answer.task();
                             },
        [] { return false; }});
    QVERIFY(diagnostics.report().isEmpty());
    diagnostics.check();
    diagnostics.check();
    QCOMPARE(asked, 1);
    QVERIFY(diagnostics.isChecking());
    QVERIFY(diagnostics.lines().isEmpty());
    QSignalSpy changed(&diagnostics, &Diagnostics::changed);
    answer.settle(PagesFixture::sampleReport());
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(!diagnostics.isChecking());
    QVERIFY(diagnostics.lines().contains(
        Line{u"Tray"_s, u"This desktop has none: closing the window quits Patchbay."_s, Look::Attention}));
    QVERIFY(diagnostics.report().contains(u"desktop.tray: false\n"_s));
    QVERIFY(diagnostics.report().contains(u"keychainName: GNOME Keyring\n"_s));
    diagnostics.check();
    QCOMPARE(asked, 2);
}

void DiagnosticsTest::failureIsToldAndWhatWasKnownStays()
{
    bool fails = false;
    Diagnostics diagnostics({[&fails](QObject *) {
                                 return fails ? Task<QJsonObject>::settled(
                                            fail(ErrorKind::Storage, u"the disk is gone"_s))
                                              : Task<QJsonObject>::settled(PagesFixture::sampleReport());
                             },
        [] { return true; }});
    diagnostics.check();
    QTRY_VERIFY(!diagnostics.lines().isEmpty());
    fails = true;
    diagnostics.check();
    QTRY_VERIFY(!diagnostics.failure().isEmpty());
    QVERIFY(!diagnostics.lines().isEmpty());
    fails = false;
    diagnostics.check();
    QTRY_VERIFY(diagnostics.failure().isEmpty());
}

void DiagnosticsTest::reportOfTheWholeCoreHoldsNothingSecret()
{
    CoreFixture fixture;
    CoreServices &core = fixture.core;
    QVERIFY(await(core.open()));
    ConnectionRow row = CoreFixture::acme();
    row.label = u"Biggest customer"_s;
    row.tags = {u"vip"_s};
    row.user = u"robin"_s;
    row.lastErrorCode = u"Wayne Enterprises says no"_s;
    QVERIFY(await(core.connections.save(row)));
    QVERIFY(await(core.connections.saveSettings(
        {.provider = {u"salesforce"_s}, .clientId = u"3MVG9.key"_s, .loginHost = u"acme.example"_s})));
    ConnectionRow own = CoreFixture::acme();
    own.id = {u"own"_s};
    own.provider = {u"acme-crm"_s};
    QVERIFY(await(core.connections.save(own)));
    qputenv("https_proxy", "http://robin:hunter2@proxy.example:3128");
    Diagnostics diagnostics(
        {[&core](QObject *context) { return diagnose(core, context); }, [] { return true; }});
    diagnostics.check();
    QTRY_VERIFY(!diagnostics.isChecking());
    qunsetenv("https_proxy");
    const QString report = diagnostics.report();
    QVERIFY2(report.contains(u"connections.0.state: connected\n"_s), qPrintable(report));
    QVERIFY(report.contains(u"keychain: "_s + nameOf(ErrorKind::KeychainUnavailable)));
    QVERIFY(report.contains(u"consent.sandbox: "_s));
    QVERIFY(report.contains(u"proxy.named: true\n"_s));
    QVERIFY(report.contains(u"lastErrorCode: other\n"_s));
    for (const QString &secret :
        {u"Acme"_s, u"acme.my"_s, u"sales@"_s, u"005NOW"_s, u"Biggest"_s, u"vip"_s, u"robin"_s, u"3MVG9"_s,
            u"acme.example"_s, u"hunter2"_s, u"proxy.example"_s, u"3128"_s, u"acme-crm"_s, u"Wayne"_s})
        QVERIFY2(!report.contains(secret), qPrintable(secret));
}

QTEST_MAIN(DiagnosticsTest)
#include "tst_diagnostics.moc"

#include "engine/commandrunner.h"
#include "support/await.h"
#include "support/fakeclock.h"

#include <QTest>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class CommandRunnerTest : public QObject
{
    Q_OBJECT
private slots:
    void theRecordComesByStdin();
    void argumentsAreNoShellLine();
    void itsEnvironmentIsItsOwn();
    void aFailureTellsItsEnd();
    void whatPrintsForEverIsBounded();
    void whatReadsNothingIsNoTrouble();
    void whatTakesTooLongIsEndedWithAllItStarted();
    void whatIsNotThereWasNotRun();
    void aCrashIsADoubt();

private:
    SystemClock m_clock;
    CommandRunner m_runner{m_clock};
};

void CommandRunnerTest::theRecordComesByStdin()
{
    const QByteArray input = "{\"LastName\":\"\\\"$(rm -rf ~)\\n\"}\n";
    const auto end = await(m_runner.run({.program = u"/bin/cat"_s, .input = input}));
    QVERIFY(end);
    QCOMPARE(end->exitCode, 0);
    QCOMPARE(end->output, QString::fromUtf8(input).trimmed());
}

void CommandRunnerTest::argumentsAreNoShellLine()
{
    const QStringList arguments{u"%s|"_s, u"$(id)"_s, u"a b"_s, u"; rm -rf ~"_s, u"`x`"_s, u"*"_s};
    const auto end = await(m_runner.run({.program = u"/usr/bin/printf"_s, .arguments = arguments}));
    QCOMPARE(end->output, u"$(id)|a b|; rm -rf ~|`x`|*|"_s);
}

void CommandRunnerTest::itsEnvironmentIsItsOwn()
{
    qputenv("PATCHBAY_SECRET_THING", "hidden");
    qputenv("LD_PRELOAD_FOR_TEST", "hidden");
    const auto end = await(m_runner.run({.program = u"/usr/bin/env"_s}));
    const QStringList lines = end->output.split(u'\n');
    for (const QString &line : lines) {
        static const QStringList known{
            u"PATH"_s, u"HOME"_s, u"USER"_s, u"LOGNAME"_s, u"LANG"_s, u"LC_ALL"_s, u"TZ"_s};
        QVERIFY2(known.contains(line.section(u'=', 0, 0)), qPrintable(line));
    }
    QVERIFY(!end->output.contains(u"hidden"_s));
}

void CommandRunnerTest::aFailureTellsItsEnd()
{
    const auto end = await(m_runner.run({.program = u"/bin/ls"_s, .arguments = {u"/nowhere/at/all"_s}}));
    QVERIFY(end);
    QVERIFY(end->exitCode != 0);
    QVERIFY(end->output.contains(u"/nowhere/at/all"_s));
}

void CommandRunnerTest::whatPrintsForEverIsBounded()
{
    const auto end = await(
        m_runner.run({.program = u"/usr/bin/head"_s, .arguments = {u"-c"_s, u"20000000"_s, u"/dev/zero"_s}}));
    QVERIFY(end);
    QVERIFY(end->output.size() <= 4096);
}

void CommandRunnerTest::whatReadsNothingIsNoTrouble()
{
    const auto end = await(m_runner.run({.program = u"/bin/true"_s, .input = QByteArray(10'000'000, 'x')}));
    QVERIFY(end);
    QCOMPARE(end->exitCode, 0);
}

void CommandRunnerTest::whatTakesTooLongIsEndedWithAllItStarted()
{
    // Both ignore the first, friendly signal.
    const QString script = u"trap '' TERM; sleep 300 & echo $!; while :; do sleep 300; done"_s;
    const auto end
        = await(m_runner.run({.program = u"/bin/sh"_s, .arguments = {u"-c"_s, script}, .limit = 300ms}));
    QVERIFY(!end);
    QVERIFY(end.error().kind == ErrorKind::OutcomeUnknown);
    QCOMPARE(end.error().providerCode, u"command_timed_out"_s);
    const QString child = end.error().providerText.section(u'\n', 0, 0);
    QVERIFY(child.toInt() > 0);
    const auto isAlive = [&child] {
        QFile state(u"/proc/%1/stat"_s.arg(child));
        return state.open(QIODevice::ReadOnly) && !state.readAll().contains(") Z ");
    };
    QTRY_VERIFY(!isAlive());
}

void CommandRunnerTest::whatIsNotThereWasNotRun()
{
    const auto end = await(m_runner.run({.program = u"/nowhere/program"_s}));
    QVERIFY(!end);
    QVERIFY(end.error().kind == ErrorKind::HelperFailed);
}

void CommandRunnerTest::aCrashIsADoubt()
{
    const auto end = await(m_runner.run({.program = u"/bin/sh"_s, .arguments = {u"-c"_s, u"kill -9 $$"_s}}));
    QVERIFY(!end);
    QCOMPARE(end.error().providerCode, u"command_crashed"_s);
}

QTEST_GUILESS_MAIN(CommandRunnerTest)
#include "tst_commandrunner.moc"

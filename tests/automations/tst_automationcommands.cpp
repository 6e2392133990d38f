#include "store/automationstore.h"
#include "store/database.h"
#include "store/outboxstore.h"
#include "support/await.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;

// The real command line, in a home of its own: from a definition on standard input to a command that ran.

class AutomationCommandsTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void mistakesAreToldAndNothingIsKept_data();
    void mistakesAreToldAndNothingIsKept();
    void aNewOneIsOff();
    void aTestShowsAndSendsOnlyWhenAsked();
    void whatIsOnRunsWithTheNextSending();
    void aFailedRunIsRetriedOrLeft();
    void whatIsNotThereIsTold_data();
    void whatIsNotThereIsTold();

private:
    struct Answer {
        int code = -1;
        QJsonObject json;
    };
    [[nodiscard]] Answer ctl(const QStringList &arguments, const QByteArray &input = {}) const;
    [[nodiscard]] QByteArray appends(const QString &name) const;
    void arrive(const QString &lastName);
    [[nodiscard]] QByteArray written() const;

    std::unique_ptr<QTemporaryDir> m_home;
};

void AutomationCommandsTest::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    QFile script(m_home->filePath(u"append"_s));
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write("#!/bin/sh\ncat >> \"$1\"\ntest ! -e \"$1.refuses\"\n");
    script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

AutomationCommandsTest::Answer AutomationCommandsTest::ctl(
    const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, m_home->path());
    for (const QString &name :
        {u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_STATE_HOME"_s})
        environment.insert(name, m_home->filePath(name));
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_home->path());
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nowhere"_s);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(PATCHBAYCTL), QStringList{u"--json"_s} + arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000))
        return {};
    return {process.exitCode(), QJsonDocument::fromJson(process.readAllStandardOutput()).object()};
}

QByteArray AutomationCommandsTest::appends(const QString &name) const
{
    const QJsonObject what{{u"action"_s, u"command"_s}, {u"program"_s, m_home->filePath(u"append"_s)},
        {u"arguments"_s, QJsonArray{m_home->filePath(u"written"_s)}}};
    return QJsonDocument(
        QJsonObject{{u"name"_s, name}, {u"when"_s, QJsonObject{{u"object"_s, u"Lead"_s}}}, {u"do"_s, what}})
        .toJson();
}

QByteArray AutomationCommandsTest::written() const
{
    QFile file(m_home->filePath(u"written"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A lead that an org took, as far as the database tells.
void AutomationCommandsTest::arrive(const QString &lastName)
{
    const QString folder = m_home->filePath(u"XDG_DATA_HOME/patchbay"_s);
    Database database(folder + u"/patchbay.db"_s);
    OutboxStore outbox(database, m_home->filePath(u"locks"_s));
    OutboxRow row;
    row.id = {u"row-"_s + lastName};
    row.connection = {u"c1"_s};
    row.accountId = u"005A"_s;
    row.object = u"Lead"_s;
    row.fields = {{u"LastName"_s, lastName}};
    QVERIFY(await(outbox.add(row)));
    row = await(
        outbox.lease(
            {.connection = {u"c1"_s}, .accountId = u"005A"_s, .due = Timestamp(std::chrono::hours(1))}))
              ->constFirst();
    row.state = OutboxState::Sent;
    row.recordId = {u"00Q"_s + lastName};
    row.settledAt = Timestamp(std::chrono::hours(1));
    QVERIFY(await(outbox.settle({row})));
}

void AutomationCommandsTest::mistakesAreToldAndNothingIsKept_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("code");
    QTest::newRow("no JSON") << "{"_ba << 2;
    QTest::newRow("an address elsewhere")
        << R"({"name":"a","do":{"action":"local_url","url":"http://example.com"}})"_ba << 2;
    QTest::newRow("too long") << QByteArray(70'000, ' ') << 2;
    QTest::newRow("invalid UTF-8") << "{\"name\":\"\xff\"}"_ba << 2;
    QTest::newRow("deep") << QByteArray(1000, '[') << 2;
    QTest::newRow("nobody is connected")
        << R"({"name":"a","do":{"action":"slack_message","connection":"slack","channel":"c","text":"x"}})"_ba
        << 3;
}

void AutomationCommandsTest::mistakesAreToldAndNothingIsKept()
{
    QFETCH(QByteArray, json);
    const Answer answer = ctl({u"automation"_s, u"set"_s, u"-"_s}, json);
    QTEST(answer.code, "code");
    QCOMPARE(answer.json.value("ok"_L1).toBool(true), false);
    QVERIFY(!answer.json.value("message"_L1).toString().isEmpty());
    QCOMPARE(ctl({u"automation"_s, u"list"_s}).json.value("automations"_L1).toArray().size(), 0);
}

void AutomationCommandsTest::aNewOneIsOff()
{
    const Answer made = ctl({u"automation"_s, u"set"_s, u"-"_s}, appends(u"Keep"_s));
    QCOMPARE(made.code, 0);
    QCOMPARE(made.json.value("automation"_L1)["on"_L1].toBool(true), false);
    arrive(u"Rivers"_s);
    QCOMPARE(ctl({u"outbox"_s, u"send"_s}).code, 0);
    QCOMPARE(written(), QByteArray());
    QCOMPARE(ctl({u"automation"_s, u"runs"_s}).json.value("runs"_L1).toArray().size(), 0);
}

void AutomationCommandsTest::aTestShowsAndSendsOnlyWhenAsked()
{
    QCOMPARE(ctl({u"automation"_s, u"set"_s, u"-"_s}, appends(u"Keep"_s)).code, 0);
    const Answer none = ctl({u"automation"_s, u"test"_s, u"Keep"_s});
    QCOMPARE(none.code, 1);
    arrive(u"Rivers"_s);
    const Answer shown = ctl({u"automation"_s, u"test"_s, u"keep"_s});
    QCOMPARE(shown.code, 0);
    QVERIFY(shown.json.value("preview"_L1).toString().contains(u"Rivers"_s));
    QCOMPARE(written(), QByteArray());
    const Answer sent = ctl({u"automation"_s, u"test"_s, u"Keep"_s, u"--send"_s});
    QCOMPARE(sent.code, 0);
    QCOMPARE(sent.json.value("state"_L1).toString(), u"done"_s);
    QCOMPARE(
        QJsonDocument::fromJson(written())["record"_L1]["fields"_L1]["LastName"_L1].toString(), u"Rivers"_s);
}

void AutomationCommandsTest::whatIsOnRunsWithTheNextSending()
{
    QCOMPARE(ctl({u"automation"_s, u"set"_s, u"-"_s}, appends(u"Keep"_s)).code, 0);
    QCOMPARE(ctl({u"automation"_s, u"enable"_s, u"Keep"_s}).code, 0);
    arrive(u"Rivers"_s);
    QCOMPARE(ctl({u"outbox"_s, u"send"_s}).code, 0);
    QCOMPARE(ctl({u"outbox"_s, u"send"_s}).code, 0);
    QCOMPARE(written().count('\n'), 1);
    const QJsonObject listed = ctl({u"automation"_s, u"list"_s}).json.value("automations"_L1)[0].toObject();
    QCOMPARE(listed.value("on"_L1).toBool(), true);
    QCOMPARE(ctl({u"automation"_s, u"disable"_s, u"Keep"_s}).code, 0);
    arrive(u"Brook"_s);
    QCOMPARE(ctl({u"outbox"_s, u"send"_s}).code, 0);
    QCOMPARE(written().count('\n'), 1);
    QCOMPARE(ctl({u"automation"_s, u"remove"_s, u"Keep"_s}).code, 0);
    QCOMPARE(ctl({u"automation"_s, u"list"_s}).json.value("automations"_L1).toArray().size(), 0);
}

void AutomationCommandsTest::aFailedRunIsRetriedOrLeft()
{
    QFile refuses(m_home->filePath(u"written.refuses"_s));
    QVERIFY(refuses.open(QIODevice::WriteOnly));
    QCOMPARE(ctl({u"automation"_s, u"set"_s, u"-"_s}, appends(u"Keep"_s)).code, 0);
    QCOMPARE(ctl({u"automation"_s, u"enable"_s, u"Keep"_s}).code, 0);
    arrive(u"Rivers"_s);
    QCOMPARE(ctl({u"outbox"_s, u"send"_s}).code, 0); // the record has arrived, whatever came of the rest
    const QJsonObject run = ctl({u"automation"_s, u"runs"_s}).json.value("runs"_L1)[0].toObject();
    QCOMPARE(run.value("state"_L1).toString(), u"failed"_s);
    QCOMPARE(run.value("code"_L1).toString(), u"exit_1"_s);
    QVERIFY(!run.value("reason"_L1).toString().isEmpty());
    const QString id = run.value("run"_L1).toString();
    QCOMPARE(ctl({u"automation"_s, u"retry"_s, id}).code, 7);
    QVERIFY(refuses.remove());
    const Answer again = ctl({u"automation"_s, u"retry"_s, id});
    QCOMPARE(again.code, 0);
    QCOMPARE(again.json.value("state"_L1).toString(), u"done"_s);
    QCOMPARE(ctl({u"automation"_s, u"retry"_s, id}).code, 1); // it is done
}

void AutomationCommandsTest::whatIsNotThereIsTold_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const QString &verb : {u"test"_s, u"enable"_s, u"disable"_s, u"remove"_s, u"retry"_s})
        QTest::newRow(qPrintable(verb)) << QStringList{u"automation"_s, verb, u"nobody"_s};
}

void AutomationCommandsTest::whatIsNotThereIsTold()
{
    QFETCH(QStringList, arguments);
    QCOMPARE(ctl(arguments).code, 1);
    QCOMPARE(ctl(arguments.first(2)).code, 2);
}

QTEST_GUILESS_MAIN(AutomationCommandsTest)
#include "tst_automationcommands.moc"

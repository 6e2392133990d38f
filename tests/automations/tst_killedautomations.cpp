#include "automations/definition.h"
#include "store/automationstore.h"
#include "store/connectionstore.h"
#include "store/database.h"
#include "store/outboxstore.h"
#include "strictservices.h"
#include "support/await.h"
#include "support/tally.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Real processes on one database, killed with SIGKILL wherever they happen to be, two at once; and a burst.
// PATCHBAY_KILL_SEED for the kills of an earlier run.

namespace
{

constexpr int records = 10;
constexpr int kills = 30;

int numberFrom(const char *variable, int otherwise)
{
    return qEnvironmentVariableIsSet(variable) ? qEnvironmentVariableIntValue(variable) : otherwise;
}

} // namespace

class KilledAutomationsTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void nothingIsLostOrDoubled();
    void aBurstGoesAsSlowlyAsTheServiceWants();

private:
    void addAutomation(ActionKind kind, const QJsonObject &settings);
    void addRecords(int count);
    [[nodiscard]] std::unique_ptr<QProcess> peer() const;
    [[nodiscard]] QList<AutomationRun> runs();
    [[nodiscard]] int inState(ActionKind kind, RunState state);

    struct World {
        QTemporaryDir folder;
        StrictServices services;
        Database database{folder.filePath(u"patchbay.db"_s)};
        OutboxStore outbox{database, folder.filePath(u"locks"_s)};
        ConnectionStore connections{database};
        AutomationStore automations{database, folder.filePath(u"locks"_s)};
    };
    std::unique_ptr<World> m_world;
    int m_automations = 0;
};

void KilledAutomationsTest::init()
{
    m_world = std::make_unique<World>();
    for (const QString &name : {u"slack"_s, u"linear"_s, u"hubspot"_s, u"zoho"_s}) {
        ConnectionRow row;
        row.id = {name};
        row.provider = {name};
        row.phase = ConnectionPhase::Connected;
        QVERIFY(await(m_world->connections.save(row)));
    }
}

void KilledAutomationsTest::addAutomation(ActionKind kind, const QJsonObject &settings)
{
    Automation automation;
    automation.id = {u"00000000-0000-4000-8000-%1"_s.arg(++m_automations, 12, 10, QChar(u'0'))};
    automation.name = QString(nameOf(kind));
    automation.isOn = true;
    automation.trigger.object = u"Lead"_s;
    automation.action = {kind, {}, usualSettings(kind)};
    if (needsConnection(kind))
        automation.action.connection = {automation.name.section(u'_', 0, 0)};
    for (auto it = settings.begin(); it != settings.end(); ++it)
        automation.action.settings.insert(it.key(), it.value());
    QVERIFY(await(m_world->automations.save(automation)));
}

void KilledAutomationsTest::addRecords(int count)
{
    for (int i = 0; i < count; ++i) {
        OutboxRow row;
        row.id = {u"row-%1"_s.arg(i)};
        row.connection = {u"c1"_s};
        row.accountId = u"005A"_s;
        row.object = u"Lead"_s;
        row.fields = {{u"LastName"_s, u"Sample %1"_s.arg(i)}, {u"Email"_s, u"sample%1@example.com"_s.arg(i)}};
        QVERIFY(await(m_world->outbox.add(row)));
    }
}

std::unique_ptr<QProcess> KilledAutomationsTest::peer() const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_LOGGING_RULES"_s, u"patchbay.*=false"_s);
    process->setProcessEnvironment(environment);
    process->start(
        QStringLiteral(AUTOMATION_PEER), {m_world->folder.path(), m_world->services.url().toString()});
    return process;
}

QList<AutomationRun> KilledAutomationsTest::runs()
{
    return await(m_world->automations.runs({.limit = 10'000})).value_or(QList<AutomationRun>());
}

int KilledAutomationsTest::inState(ActionKind kind, RunState state)
{
    const QList<AutomationRun> all = runs();
    return int(std::ranges::count_if(
        all, [&](const AutomationRun &run) { return run.kind == kind && run.state == state; }));
}

void KilledAutomationsTest::nothingIsLostOrDoubled()
{
    const QString written = m_world->folder.filePath(u"written"_s);
    const QString script = m_world->folder.filePath(u"append"_s);
    QFile file(script);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("#!/bin/sh\ncat >> \"$1\"\n");
    file.setPermissions(QFile::ReadOwner | QFile::ExeOwner | QFile::WriteOwner);
    file.close();
    addAutomation(ActionKind::SlackMessage, {{u"channel"_s, u"#leads"_s}, {u"text"_s, u"{LastName}"_s}});
    addAutomation(ActionKind::LinearIssue, {{u"team"_s, u"team-1"_s}, {u"title"_s, u"{LastName}"_s}});
    addAutomation(ActionKind::HubSpotContact, {});
    addAutomation(ActionKind::ZohoContact, {});
    addAutomation(
        ActionKind::LocalUrl, {{u"url"_s, m_world->services.url().resolved(QUrl(u"/own"_s)).toString()}});
    addAutomation(ActionKind::Command, {{u"program"_s, script}, {u"arguments"_s, QJsonArray{written}}});
    addRecords(records);

    const auto seed
        = quint32(numberFrom("PATCHBAY_KILL_SEED", int(QRandomGenerator::system()->bounded(1'000'000))));
    qInfo() << "PATCHBAY_KILL_SEED" << seed;
    QRandomGenerator chance(seed);
    int killed = 0;
    for (int i = 0; i < kills; ++i) {
        auto one = peer();
        auto two = peer();
        QTest::qWait(int(chance.bounded(20u, 400u)));
        for (auto *const process : {one.get(), two.get()}) {
            killed += process->state() == QProcess::Running;
            process->kill();
        }
        // The server is in this process: it goes on answering while the dead are reaped.
        QTRY_VERIFY_WITH_TIMEOUT(
            one->state() == QProcess::NotRunning && two->state() == QProcess::NotRunning, 30'000);
    }
    auto last = peer();
    QTRY_VERIFY_WITH_TIMEOUT(last->state() == QProcess::NotRunning, 60'000);
    QCOMPARE(last->exitCode(), 0);

    StrictServices &services = m_world->services;
    QCOMPARE(services.problems, QStringList());
    QCOMPARE(runs().size(), 6 * records);
    for (const ActionKind kind : {ActionKind::HubSpotContact, ActionKind::ZohoContact, ActionKind::LocalUrl})
        QCOMPARE(inState(kind, RunState::Done), records);
    QCOMPARE(services.hubSpot.size(), records);
    QCOMPARE(services.zoho.size(), records);
    QCOMPARE(services.posted.size(), records);

    int uncertain = 0;
    const auto isOnce = [&](ActionKind kind, const QStringList &arrived) {
        const int doubts = inState(kind, RunState::Uncertain);
        uncertain += doubts;
        QCOMPARE(inState(kind, RunState::Done) + doubts, records);
        QCOMPARE(QSet<QString>(arrived.begin(), arrived.end()).size(), arrived.size()); // none twice
        QVERIFY(arrived.size() >= inState(kind, RunState::Done) && arrived.size() <= records);
    };
    isOnce(ActionKind::SlackMessage, services.messages);
    isOnce(ActionKind::LinearIssue, services.titles);
    QFile lines(written);
    QVERIFY(lines.open(QIODevice::ReadOnly));
    isOnce(ActionKind::Command, QString::fromUtf8(lines.readAll()).split(u'\n', Qt::SkipEmptyParts));
    tally("automation processes killed", killed);
    tally("automation runs lost or doubled", 0);
    qInfo() << killed << "killed," << uncertain << "runs in doubt of" << 6 * records;
}

/// 429 with Retry-After in the midst, and two processes at once.
void KilledAutomationsTest::aBurstGoesAsSlowlyAsTheServiceWants()
{
    constexpr int burst = 5;
    addAutomation(ActionKind::SlackMessage, {{u"channel"_s, u"#leads"_s}, {u"text"_s, u"{LastName}"_s}});
    addRecords(burst);
    m_world->services.instead[u"slack"_s]
        = {StrictServices::reply(429, R"({"ok":false,"error":"ratelimited"})", "Retry-After: 2\r\n")};
    QElapsedTimer took;
    took.start();
    for (int i = 0; i < 10 && m_world->services.messages.size() < burst; ++i) {
        auto one = peer();
        auto two = peer();
        QTRY_VERIFY_WITH_TIMEOUT(
            one->state() == QProcess::NotRunning && two->state() == QProcess::NotRunning, 60'000);
        QTest::qWait(300);
    }
    QCOMPARE(m_world->services.messages.size(), burst);
    QVERIFY(took.elapsed() >= 2000 + (burst - 2) * 1000); // never quicker, however slow the computer is
    QCOMPARE(inState(ActionKind::SlackMessage, RunState::Done), burst);
}

QTEST_GUILESS_MAIN(KilledAutomationsTest)
#include "tst_killedautomations.moc"

#include "demoorg/demoorgprogram.h"
#include "engine/coreservices.h"
#include "support/await.h"
#include "support/keyring.h"
#include "support/tally.h"

#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>

#include <csignal>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// The real command line against the real demo org, killed with SIGKILL wherever it happens to be, and at its
// system calls. Runs in a session and a home of its own. PATCHBAY_KILLS=1000 for more of them,
// PATCHBAY_KILL_SEED for those of an earlier run.

namespace
{

constexpr auto inSession = "PATCHBAY_TEST_KILLS";
constexpr int fewKills = 40;
constexpr int patience = 60'000;
const QString namePrefix = u"Killed "_s;

int numberFrom(const char *variable, int otherwise)
{
    return qEnvironmentVariableIsSet(variable) ? qEnvironmentVariableIntValue(variable) : otherwise;
}

/// Ahead of the real one: all looks are due.
class LaterClock final : public Clock
{
public:
    [[nodiscard]] Timestamp now() const override { return m_clock.now() + 15min; }
    [[nodiscard]] Ticks ticks() const override { return m_clock.ticks(); }
    void after(Milliseconds delay, QObject *context, std::function<void()> action) override
    {
        m_clock.after(delay, context, std::move(action));
    }

private:
    SystemClock m_clock;
};

/// Says yes on the demo org's page.
class WillingPerson final : public ConsentSurface
{
public:
    explicit WillingPerson(DemoOrgProgram &org)
        : m_org(org)
    {
    }
    Task<ConsentAnswer> obtain(const ConsentRequest &request, std::stop_token) override
    {
        const QUrl asked(QString::fromUtf8(request.authorizeUrl.reveal()), QUrl::StrictMode);
        const Answer answer = m_org.consent(QUrlQuery(asked), u"allow"_s);
        return Task<ConsentAnswer>::settled(ConsentAnswer{.kind = ConsentAnswer::Kind::Callback,
            .callbackUrl = Secret(QByteArray(answer.headers.value("location")))});
    }
    void raise(const AttemptId &) override { }

private:
    DemoOrgProgram &m_org;
};

/// One that dies of itself: as it makes a certain system call for the nth time, any of its threads counting.
struct Death {
    QString systemCalls; ///< "fdatasync,fsync"
    int nth = 1;
};

class CommandLine final
{
public:
    explicit CommandLine(const QStringList &arguments, const std::optional<Death> &death = std::nullopt)
    {
        QStringList whole{QStringLiteral(PATCHBAYCTL), u"--json"_s};
        if (death) {
            whole = QStringList{u"strace"_s, u"-f"_s, u"-qq"_s, u"-o"_s, u"/dev/null"_s, u"-e"_s,
                        u"trace="_s + death->systemCalls, u"-e"_s,
                        u"inject=%1:signal=KILL:when=%2"_s.arg(death->systemCalls).arg(death->nth)}
                + whole;
        }
        whole += arguments;
        m_process.start(whole.takeFirst(), whole);
        m_process.closeWriteChannel();
    }
    /// False where it had ended by itself.
    [[nodiscard]] bool endAfter(int milliseconds, int signal)
    {
        m_process.waitForFinished(milliseconds);
        if (m_process.processId() > 0)
            ::kill(pid_t(m_process.processId()), signal);
        return diesOfItself();
    }
    [[nodiscard]] bool diesOfItself()
    {
        m_process.waitForFinished(patience);
        return m_process.exitStatus() == QProcess::CrashExit;
    }
    [[nodiscard]] bool ends() { return m_process.waitForFinished(patience); }
    /// What it printed, if it came to print all of it.
    [[nodiscard]] QJsonObject said()
    {
        const QByteArray out = m_process.readAllStandardOutput();
        return out.endsWith('\n') ? QJsonDocument::fromJson(out).object() : QJsonObject();
    }

private:
    QProcess m_process;
};

} // namespace

class KilledSendersTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void nothingIsLostOrDoubled_data();
    void nothingIsLostOrDoubled();
    void manyProgramsShareAQueue();
    void cleanupTestCase();

private:
    [[nodiscard]] int pick(int below) { return int(m_chance.bounded(quint32(below))); }
    [[nodiscard]] QString newName() { return namePrefix + QString::number(++m_names); }
    [[nodiscard]] CoreServices::Options options()
    {
        return {.paths = standardPaths(),
            .userAgent = "Patchbay-Test",
            .makeEmbedded = [this](Clock &) { return std::make_unique<WillingPerson>(m_org); },
            .browserTexts = {}};
    }
    /// Acknowledged: it must never be lost from here on.
    void submit();
    void disturb();
    /// How the next program dies where that is at a system call.
    std::optional<Death> death();
    int kill(CommandLine &program);
    int killSender();
    int killTwoSenders();
    int killWriter();
    void judgeUnresolved();
    void resolve();
    void judgeResolved();
    [[nodiscard]] QList<OutboxRow> rows() { return await(m_core->outbox.list({.limit = 1'000'000})).value(); }
    void judgeMembers();
    [[nodiscard]] QStringList namesInTheOrg();
    [[nodiscard]] QJsonArray asked(const QString &soql);
    [[nodiscard]] QStringList valuesInTheOrg(const QString &field, const QString &rest);

    DemoOrgProgram m_org;
    std::unique_ptr<CoreServices> m_core;
    ConnectionRow m_connection;
    QRandomGenerator m_chance;
    QString m_campaign; ///< that each lead submitted here is to be in
    int m_names = 0;
    qsizetype m_membersTold = 0;
    int m_signal = SIGKILL; ///< 0: it dies at a system call
    int m_calls = 60; ///< about how many calls of a kind a run makes
    int m_length = 0; ///< about how many milliseconds a run takes
    QSet<QString> m_acknowledged;
};

void KilledSendersTest::initTestCase()
{
    QVERIFY(Keyring::start());
    QVERIFY(m_org.start({u"--data"_s, DemoOrgService::standardPlace().dataFolder}));
    m_core = std::make_unique<CoreServices>(options());
    QVERIFY(await(m_core->open()));
    const auto row = await(m_core->service.connectAccount({.provider = {u"salesforce-demo"_s}}));
    QVERIFY2(row, row ? "" : qPrintable(row.error().detail));
    m_connection = *row;
    m_campaign = valuesInTheOrg(u"Id"_s, u"Campaign"_s).value(0);
    QVERIFY(!m_campaign.isEmpty());
    const int seed = numberFrom("PATCHBAY_KILL_SEED", 20260921);
    m_chance.seed(quint32(seed));
    qInfo("PATCHBAY_KILL_SEED=%d", seed);

    submit();
    QElapsedTimer timer;
    timer.start();
    QVERIFY(CommandLine({u"outbox"_s, u"send"_s}).ends());
    m_length = int(timer.elapsed());
    for (const OutboxRow &sent : rows())
        QCOMPARE(sent.state, OutboxState::Sent);
}

void KilledSendersTest::submit()
{
    const QString name = newName();
    RecordDraft draft;
    draft.connection = m_connection.id;
    draft.fields = {{u"LastName"_s, name}, {u"Company"_s, u"Killed Inc. %1"_s.arg(m_names)},
        {u"Email"_s, u"killed%1@example.com"_s.arg(m_names)}};
    draft.followUps
        = {{u"CampaignMember"_s, {{u"CampaignId"_s, m_campaign}}, u"LeadId"_s, u"Spring trade fair"_s}};
    const auto row = await(m_core->records.submit(draft));
    QVERIFY2(row, row ? "" : qPrintable(row.error().detail));
    m_acknowledged.insert(name);
}

/// Makes the stretches in which a kill hurts longer than they are on this computer.
void KilledSendersTest::disturb()
{
    QCOMPARE(m_org.control("POST", "/clear-faults").status, 200);
    const auto slow = [this](const QString &path) {
        const QJsonObject fault{{u"method"_s, u"POST"_s}, {u"path"_s, path}, {u"action"_s, u"delay"_s},
            {u"delay"_s, pick(400)}, {u"times"_s, 1}};
        QCOMPARE(m_org.control("POST", "/faults", fault).status, 200);
    };
    if (pick(2) == 0)
        slow(pick(2) == 0 ? u"/services/data/v67.0/sobjects/Lead"_s
                          : u"/services/data/v67.0/composite/sobjects"_s);
    if (pick(2) == 0)
        slow(u"/services/data/v67.0/sobjects/CampaignMember"_s);
    if (pick(3) == 0) {
        QCOMPARE(m_org.control("POST", "/expire-access-tokens").status, 200);
        slow(u"/services/oauth2/token"_s);
    }
}

int KilledSendersTest::killSender()
{
    for (int i = pick(5); i >= 0; --i)
        submit();
    CommandLine sender({u"outbox"_s, u"send"_s}, death());
    return kill(sender);
}

int KilledSendersTest::killTwoSenders()
{
    for (int i = pick(5); i >= 0; --i)
        submit();
    CommandLine first({u"outbox"_s, u"send"_s}, death());
    CommandLine second({u"outbox"_s, u"send"_s}, death());
    return kill(first) + kill(second);
}

int KilledSendersTest::killWriter()
{
    const QString name = newName();
    CommandLine writer({u"lead"_s, u"create"_s, u"--last-name"_s, name, u"--email"_s,
                           u"killed%1@example.com"_s.arg(m_names)},
        death());
    const int killed = kill(writer);
    if (!writer.said().value("outboxId"_L1).toString().isEmpty())
        m_acknowledged.insert(name);
    return killed;
}

/// What is written, flushed, locked, said to the org or heard from it.
std::optional<Death> KilledSendersTest::death()
{
    static const QStringList calls{u"pwrite64"_s, u"fdatasync,fsync"_s, u"flock,fcntl"_s,
        u"sendto,sendmsg,write"_s, u"recvfrom,recvmsg,read"_s, u"unlink,unlinkat,rename"_s};
    if (m_signal != 0)
        return std::nullopt;
    return Death{calls.at(pick(int(calls.size()))), 1 + pick(m_calls)};
}

/// At any moment of its life, and mostly while it lives, however busy this computer is: 1, or 0.
int KilledSendersTest::kill(CommandLine &program)
{
    if (m_signal == 0) {
        const bool killed = program.diesOfItself();
        m_calls = std::max(2, killed ? m_calls + 1 : m_calls - m_calls / 8);
        return killed ? 1 : 0;
    }
    const bool killed = program.endAfter(pick(m_length), m_signal);
    m_length = std::max(100, killed ? m_length + m_length / 16 : m_length - m_length / 8);
    return killed ? 1 : 0;
}

void KilledSendersTest::nothingIsLostOrDoubled_data()
{
    QTest::addColumn<int>("kills");
    QTest::addColumn<int>("signal");
    const int kills = numberFrom("PATCHBAY_KILLS", fewKills);
    QTest::newRow("fault 76: kill -9 at any point") << kills << SIGKILL;
    QTest::newRow("fault 76: kill -9 at a system call") << kills << 0;
    QTest::newRow("fault 77: SIGTERM in send") << kills / 4 << SIGTERM;
}

void KilledSendersTest::nothingIsLostOrDoubled()
{
    QFETCH(int, kills);
    QFETCH(int, signal);
    m_signal = signal;
    if (signal == 0 && QProcess::execute(u"strace"_s, {u"-qq"_s, u"-o"_s, u"/dev/null"_s, u"true"_s}) != 0)
        QSKIP("no program may be traced here");
    const qsizetype before = m_acknowledged.size();
    int killed = 0;
    while (killed < kills) {
        disturb();
        switch (pick(3)) {
        case 0:
            killed += killSender();
            break;
        case 1:
            killed += killTwoSenders();
            break;
        default:
            killed += killWriter();
            break;
        }
        if (QTest::currentTestFailed())
            return;
    }
    QCOMPARE(m_org.control("POST", "/clear-faults").status, 200);
    QVERIFY(CommandLine({u"outbox"_s, u"send"_s}).ends());
    judgeUnresolved();
    if (!QTest::currentTestFailed())
        resolve();
    if (!QTest::currentTestFailed())
        judgeResolved();
    if (QTest::currentTestFailed())
        return;
    tally(signal == 0 ? "senders and writers ended at a system call"
                      : "senders and writers ended at random (-9, SIGTERM)",
        killed);
    tally("leads acknowledged among those kills", m_acknowledged.size() - before);
    tally("leads lost or doubled by those kills", 0);
}

/// Two windows' workers and ten command lines, all at once: each lead is sent by one of them.
void KilledSendersTest::manyProgramsShareAQueue()
{
    constexpr int queued = 60;
    constexpr int programs = 10;
    for (int i = 0; i < queued; ++i)
        submit();
    CoreServices second(options());
    QVERIFY(await(second.open()));
    std::vector<std::unique_ptr<CommandLine>> going;
    for (int i = 0; i < programs; ++i) {
        const QString name = newName();
        going.push_back(std::make_unique<CommandLine>(i % 2 == 0
                ? QStringList{u"outbox"_s, u"send"_s}
                : QStringList{u"lead"_s, u"create"_s, u"--last-name"_s, name, u"--email"_s,
                    u"killed%1@example.com"_s.arg(m_names)}));
        if (i % 2 != 0)
            m_acknowledged.insert(name);
    }
    m_core->worker.start();
    second.worker.start();
    for (const auto &program : going)
        QVERIFY(program->ends());
    const auto isThrough = [this] {
        const auto counts = await(m_core->outbox.counts());
        return counts && counts->queued + counts->sending == 0;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isThrough(), patience);
    QVERIFY(await(m_core->worker.stop()) && await(second.worker.stop()));
    judgeResolved();
    if (!QTest::currentTestFailed())
        tally("leads of one queue sent by twelve senders at once", queued + programs / 2);
}

/// As the person sees it right after: each acknowledged lead is in the org once, or said to be uncertain.
void KilledSendersTest::judgeUnresolved()
{
    const QStringList held = namesInTheOrg();
    QHash<QString, int> seen;
    const QList<OutboxRow> all = rows();
    int inDoubt = 0;
    for (const OutboxRow &row : all) {
        if (row.isWaiting())
            continue; // its lead is in doubt
        if (!row.follows.isEmpty()) {
            QVERIFY(row.state == OutboxState::Sent || row.state == OutboxState::Uncertain);
            continue;
        }
        inDoubt += row.state == OutboxState::Uncertain ? 1 : 0;
        const QString name = row.fields.value("LastName"_L1).toString();
        const QByteArray what = QByteArray(qPrintable(name)) + " " + QByteArray::number(int(row.state));
        ++seen[name];
        QVERIFY2(row.state == OutboxState::Sent || row.state == OutboxState::Uncertain, what.constData());
        const auto inOrg = held.count(name);
        QVERIFY2(row.state == OutboxState::Sent ? inOrg == 1 : inOrg <= 1, what.constData());
    }
    for (const QString &name : std::as_const(m_acknowledged))
        QVERIFY2(seen.value(name) == 1, qPrintable(name));
    tally("leads of ended senders that are said to be uncertain", inDoubt);
}

/// What is uncertain is looked for to the end, in seconds instead of ten minutes.
void KilledSendersTest::resolve()
{
    LaterClock clock;
    const LookPlan quick{{100ms, 1s, 3s}, 5min};
    OutboxWorker worker(
        {m_core->outbox, m_core->connections, m_core->orgs, m_core->rights, clock, m_core->entropy, quick});
    const auto isDone = [this, &worker] {
        const auto drained = await(worker.drain());
        const auto counts = await(m_core->outbox.counts());
        return drained && counts && counts->queued + counts->sending + counts->uncertain == 0;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isDone(), patience);
}

void KilledSendersTest::judgeResolved()
{
    QStringList held = namesInTheOrg();
    QStringList sent;
    QSet<QString> ids;
    const QList<OutboxRow> all = rows();
    for (const OutboxRow &row : all) {
        QCOMPARE(row.state, OutboxState::Sent);
        if (!row.follows.isEmpty())
            continue;
        sent.append(row.fields.value("LastName"_L1).toString());
        ids.insert(row.recordId.value);
    }
    QCOMPARE(ids.size(), sent.size());
    held.sort();
    sent.sort();
    QCOMPARE(held, sent);
    for (const QString &name : std::as_const(m_acknowledged))
        QVERIFY2(held.contains(name), qPrintable(name));
    judgeMembers();
}

/// Each lead that was to be in the campaign is, once.
void KilledSendersTest::judgeMembers()
{
    QHash<OutboxId, QString> leads;
    QStringList wanted;
    const QList<OutboxRow> all = rows();
    for (const OutboxRow &row : all)
        leads.insert(row.id, row.recordId.value);
    for (const OutboxRow &row : all) {
        if (!row.follows.isEmpty())
            wanted.append(leads.value(row.follows));
    }
    QStringList members = valuesInTheOrg(u"LeadId"_s,
        u"CampaignMember WHERE CampaignId = '%1' AND Lead.LastName LIKE '%2%'"_s.arg(m_campaign, namePrefix));
    members.sort();
    wanted.sort();
    QCOMPARE(members, wanted);
    tally("places in a campaign that followed their leads through those kills",
        wanted.size() - std::exchange(m_membersTold, wanted.size()));
}

QJsonArray KilledSendersTest::asked(const QString &soql)
{
    QJsonArray all;
    QString page = u"/services/data/v67.0/query?q="_s + QString::fromLatin1(QUrl::toPercentEncoding(soql));
    while (!page.isEmpty()) {
        const auto reply = await(m_core->client.send(m_connection.id, {.url = QUrl(page)}));
        if (!reply)
            qFatal("the org is not asked: %s",
                qPrintable(nameOf(reply.error().kind) + u' ' + reply.error().detail));
        if (!reply->isSuccess())
            qFatal("the org does not tell what it holds: %d %s", reply->status, reply->body.constData());
        const QJsonObject answer = QJsonDocument::fromJson(reply->body).object();
        const QJsonArray records = answer.value("records"_L1).toArray();
        for (const QJsonValue &record : records)
            all.append(record);
        page = answer.value("nextRecordsUrl"_L1).toString();
    }
    return all;
}

QStringList KilledSendersTest::valuesInTheOrg(const QString &field, const QString &rest)
{
    QStringList values;
    const QJsonArray records = asked(u"SELECT "_s + field + u" FROM "_s + rest);
    for (const QJsonValue &record : records)
        values.append(record[field].toString());
    return values;
}

QStringList KilledSendersTest::namesInTheOrg()
{
    return valuesInTheOrg(u"LastName"_s, u"Lead WHERE LastName LIKE '%1%'"_s.arg(namePrefix));
}

void KilledSendersTest::cleanupTestCase()
{
    m_core.reset();
    m_org.stop();
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (qEnvironmentVariableIsSet(inSession)) {
        KilledSendersTest test;
        return QTest::qExec(&test, argc, argv);
    }
    if (const QStringList missing = Keyring::missingPrograms(); !missing.isEmpty())
        qFatal("missing: %s", qPrintable(missing.join(u' ')));
    const QTemporaryDir home;
    return Keyring::runInSession(home.path(), QString::fromLatin1(inSession), app.arguments().sliced(1));
}

#include "tst_killedsenders.moc"

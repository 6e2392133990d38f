#include "demoorg/demoorgprogram.h"
#include "engine/authorizedclient.h"
#include "engine/connectionservice.h"
#include "engine/demoorgservice.h"
#include "engine/recordservice.h"
#include "engine/rights.h"
#include "engine/salesforceorgs.h"
#include "engine/tokenbroker.h"
#include "net/qthttpclient.h"
#include "providers/catalog.h"
#include "store/connectionstore.h"
#include "store/database.h"
#include "store/outboxstore.h"
#include "store/paths.h"
#include "store/preferencestore.h"
#include "store/schemastore.h"
#include "support/await.h"
#include "support/fakeconsent.h"
#include "vault/keychainstore.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDirIterator>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <fcntl.h>
#include <unistd.h>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;

// This program starts itself under dbus-run-session, in a home of its own: there it stands for the window,
// and the command line is the real one on the same database and keychain.

namespace
{

constexpr auto inSession = "PATCHBAY_TEST_SESSION";

struct Ran {
    int code = -1;
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

enum class Keychain { Ours, None };

Ran runProgram(const QString &program, const QStringList &arguments, Keychain keychain = Keychain::Ours,
    const std::function<void()> &inChild = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (keychain == Keychain::None)
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
    process.setProcessEnvironment(environment);
    if (inChild)
        process.setChildProcessModifier(inChild);
    process.start(program, arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

Ran run(const QStringList &arguments, Keychain keychain = Keychain::Ours,
    const std::function<void()> &inChild = {})
{
    return runProgram(QStringLiteral(PATCHBAYCTL), arguments, keychain, inChild);
}

/// "$0" in the script is patchbayctl: for bytes that a QString cannot hold.
Ran runInShell(const char *script)
{
    return runProgram(u"/bin/sh"_s, {u"-c"_s, QString::fromUtf8(script), QStringLiteral(PATCHBAYCTL)});
}

/// In a mount namespace whose /etc holds this policy: where it is looked for nothing can move.
Ran runUnderPolicy(const QString &folder, const QByteArray &policy, const QStringList &arguments)
{
    QFile file(folder + u"/policy.json"_s);
    if (!QDir().mkpath(folder + u"/etc"_s) || !file.open(QFile::WriteOnly) || file.write(policy) < 0)
        return {};
    file.close();
    const QString script = u"mount --bind /etc \"$0/etc\" && mount -t tmpfs -o mode=755 none /etc"
                           " && ln -s \"$0\"/etc/* /etc/ && rm -f /etc/patchbay && mkdir -m 755 /etc/patchbay"
                           " && install -m 644 \"$0/policy.json\" /etc/patchbay/policy.json && exec \"$@\""_s;
    return runProgram(u"unshare"_s,
        QStringList{u"--mount"_s, u"sh"_s, u"-c"_s, script, folder, QStringLiteral(PATCHBAYCTL)} + arguments);
}

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

/// All of them: the keyring is this session's own.
int itemsInTheKeychain()
{
    QDBusMessage search = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s,
        u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"SearchItems"_s);
    search.setArguments({QVariant::fromValue(QMap<QString, QString>())});
    const QDBusMessage found = QDBusConnection::sessionBus().call(search);
    if (found.type() != QDBusMessage::ReplyMessage)
        return -1;
    return int(qdbus_cast<QList<QDBusObjectPath>>(found.arguments().at(0)).size()
        + qdbus_cast<QList<QDBusObjectPath>>(found.arguments().at(1)).size());
}

QStringList filesIn(const QStringList &folders)
{
    QStringList files;
    for (const QString &folder : folders) {
        QDirIterator entries(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
            QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            const QFileInfo entry(entries.next());
            if (!entry.isDir())
                files.append(entry.absoluteFilePath());
        }
    }
    return files;
}

/// The window's part: what must be there before the command line can be used.
struct Program {
    Program()
        : folders(makeFolders(paths))
    {
    }
    Paths paths = standardPaths();
    Result<Done> folders;
    SystemClock clock;
    SystemEntropy entropy;
    QtHttpClient http{clock, "Patchbay-Test"};
    Database database{paths.databaseFile};
    ConnectionStore connections{database};
    OutboxStore outbox{database, paths.lockFolder};
    KeychainStore keychain{clock};
    ProviderCatalog catalog;
    PreferenceStore preferences{database};
    Rights rights{catalog, preferences};
    DemoOrgService services{http, clock, DemoOrgService::standardPlace()};
    FakeConsent consent;
    TokenBroker broker{{catalog, connections, keychain, http, services, clock}, paths.lockFolder};
    AuthorizedClient client{catalog, connections, broker, http};
    SchemaStore schemas{database};
    SalesforceOrgs orgs{client, connections, clock};
    RecordService records{{connections, schemas, outbox, orgs, rights, clock, entropy}};
    ConnectionService service{{catalog, connections, keychain, broker, client, http, consent, services, clock,
        entropy, paths.lockFolder, preferences}};
};

} // namespace

class PatchbayctlTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();

    void helpAndVersionSucceed_data();
    void helpAndVersionSucceed();
    void wrongArgumentsAreRefused_data();
    void wrongArgumentsAreRefused();
    void bytesThatAreNoTextAreRefused();
    void terminalIsToldNoControlCharacters();
    void nothingConnectedIsSaid();
    void connectionsAreListed();
    void tokenWorksAtTheOrgAndStandsAlone();
    void tokenAsJsonTellsWhatItIsGoodFor();
    void tokenFailsForAReasonAProgramCanTell_data();
    void tokenFailsForAReasonAProgramCanTell();
    void ambiguousNameIsNotGuessed();
    void leadIsCreatedAndItsIdTold();
    void sameKeyCreatesOneLead();
    void refusedLeadNamesTheField();
    void sameKeyFromManyProcessesCreatesOneRecord();
    void recordOfAnyKindIsCreated();
    void recordComesFromStandardInput();
    void knownAddressIsDecided_data();
    void knownAddressIsDecided();
    void recordsAreFoundAndOpened();
    void refusedRecordIsSentAgainOrForgotten();
    void whatDoesNotWaitForADecisionIsRefused();
    void chosenApiVersionIsSpoken();
    void whatIsKnownToBeWrongIsNamed_data();
    void whatIsKnownToBeWrongIsNamed();
    void everyTypeIsEnteredAsText_data();
    void everyTypeIsEnteredAsText();
    void controlCharactersAreRefused_data();
    void controlCharactersAreRefused();
    void longTextMayHaveLines();
    void keptLeadIsListedAndSentLater();
    void heldLeadSaysWhyAtOnce_data();
    void heldLeadSaysWhyAtOnce();
    void storedNamesCannotMoveTheCursor();
    void leadForAnotherUserGoesOutOnRequestOnly();
    void leadThatMayHaveArrivedGoesOutOnlyKnowingly_data();
    void leadThatMayHaveArrivedGoesOutOnlyKnowingly();
    void outputThatNobodyTakesIsAFailure_data();
    void outputThatNobodyTakesIsAFailure();
    void streamsThatTakeNothingAreNoFailure_data();
    void streamsThatTakeNothingAreNoFailure();
    void connectionIsShown();
    void labelsAreSetAndFoundBy();
    void labelsThatAreNoneAreRefused_data();
    void labelsThatAreNoneAreRefused();
    void ownAppWaitsForTheNextSignIn();
    void ownAppThatIsNoneIsRefused_data();
    void ownAppThatIsNoneIsRefused();
    void defaultIsSet();
    void disconnectWithoutAYesDoesNothing_data();
    void disconnectWithoutAYesDoesNothing();
    void disconnectRevokesAndTells();
    void disconnectAsksOnATerminal();
    void disconnectOfManyNeedsTheirCount();
    void readOnlyModeIsToldByItsOwnWord();
    void policyIsObeyedAndTold_data();
    void policyIsObeyedAndTold();
    void policyIsCheckedBeforeItIsInForce_data();
    void policyIsCheckedBeforeItIsInForce();
    void damagedDataIsToldAndNamed();
    void leadWithoutTheRightToWriteIsNotKept();
    void lockIsRemovedByWhoeverOpensTheKeychain();
    void removeEverythingWithoutAYesDoesNothing();
    void removeEverythingLeavesNothing();

private:
    void addSecond(const QString &id, const QStringList &tags)
    {
        ConnectionRow row = m_row;
        row.id = {id};
        row.tags = tags;
        row.accountId = u"005"_s + id;
        row.revocationEndpoint.clear();
        QVERIFY(await(m->connections.save(row)));
    }
    [[nodiscard]] QStringList ids()
    {
        QStringList ids;
        const QList<ConnectionRow> rows = await(m->connections.all()).value();
        for (const ConnectionRow &row : rows)
            ids.append(row.id.value);
        return ids;
    }

    void connectDemoOrg();
    [[nodiscard]] int leadsInTheOrg(const QString &lastName);
    /// A row as `outbox list` tells it; empty: it is not among those of that state.
    [[nodiscard]] static QJsonObject listed(const QString &id, const char *state);
    /// As the window does when it shows the form: the org's describe is on disk then.
    [[nodiscard]] bool learnLeads() { return await(m->records.describe(m_row.id, u"Lead"_s)).has_value(); }
    void setRow(const std::function<void(ConnectionRow &)> &change)
    {
        QVERIFY(await(m->connections.update(m_row.id, change)));
    }

    DemoOrgProgram m_org;
    std::unique_ptr<Program> m;
    ConnectionRow m_row;
    bool m_everythingGone = false;
};

void PatchbayctlTest::initTestCase()
{
    qDBusRegisterMetaType<QMap<QString, QString>>();
    QProcess keyring;
    keyring.start(u"gnome-keyring-daemon"_s, {u"--unlock"_s, u"--components=secrets"_s});
    keyring.write("test-pass");
    keyring.closeWriteChannel();
    QVERIFY(keyring.waitForFinished(20'000));
    QTRY_VERIFY_WITH_TIMEOUT(
        QDBusConnection::sessionBus().interface()->isServiceRegistered(u"org.freedesktop.secrets"_s).value(),
        10'000);
    m = std::make_unique<Program>();
    QVERIFY(m->folders);
    QVERIFY(await(m->database.open()));
    QVERIFY(m_org.start({u"--data"_s, DemoOrgService::standardPlace().dataFolder}));
}

void PatchbayctlTest::connectDemoOrg()
{
    m->consent.person = [this](ConsentWay, const ConsentRequest &request) -> Result<ConsentAnswer> {
        const QUrl asked(QString::fromUtf8(request.authorizeUrl.reveal()), QUrl::StrictMode);
        const Answer answer = m_org.consent(QUrlQuery(asked), u"allow"_s);
        return ConsentAnswer{.kind = ConsentAnswer::Kind::Callback,
            .callbackUrl = Secret(QByteArray(answer.headers.value("location")))};
    };
    const auto row = await(m->service.connectAccount({.provider = {u"salesforce-demo"_s}}));
    QVERIFY2(row, row ? "" : qPrintable(row.error().detail));
    m_row = *row;
}

void PatchbayctlTest::init()
{
    const QString name = QString::fromLatin1(QTest::currentTestFunction());
    if (m_row.id.isEmpty() && name != u"nothingConnectedIsSaid"_s && !name.startsWith(u"helpAnd"_s)
        && !name.startsWith(u"wrongArguments"_s) && !name.startsWith(u"bytes"_s)
        && !name.startsWith(u"terminal"_s))
        connectDemoOrg();
}

/// Each test leaves the connection as it was made.
void PatchbayctlTest::cleanup()
{
    if (m_everythingGone)
        return;
    QCOMPARE(m_org.control("POST", "/clear-faults").status, 200);
    if (!m_row.id.isEmpty())
        QVERIFY(await(m->connections.save(m_row)));
}

void PatchbayctlTest::cleanupTestCase()
{
    m.reset();
    if (!m_everythingGone)
        m_org.stop();
}

int PatchbayctlTest::leadsInTheOrg(const QString &lastName)
{
    const auto token = await(m->broker.fresh(m_row.id));
    if (!token)
        return -1;
    const QString soql = u"SELECT COUNT() FROM Lead WHERE LastName = '%1'"_s.arg(lastName);
    return m_org
        .get("/services/data/v62.0/query?q=" + QUrl::toPercentEncoding(soql),
            token->token.reveal().toByteArray())
        .object()
        .value("totalSize"_L1)
        .toInt(-1);
}

QJsonObject PatchbayctlTest::listed(const QString &id, const char *state)
{
    const Ran list = run(words("--json outbox list --state") + QStringList{QString::fromLatin1(state)});
    const QJsonArray records = list.json().value("records"_L1).toArray();
    for (const QJsonValue &record : records) {
        if (record["outboxId"_L1].toString() == id)
            return record.toObject();
    }
    return {};
}

void PatchbayctlTest::helpAndVersionSucceed_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QByteArray>("part");
    QTest::newRow("nothing") << QString() << "outbox reassign"_ba;
    QTest::newRow("--help") << u"--help"_s << "lead create"_ba;
    QTest::newRow("--version") << u"--version"_s << "patchbayctl " PATCHBAY_VERSION "\n"_ba;
    QTest::newRow("of a command") << u"token --help"_s << "--min-valid"_ba;
    QTest::newRow("version as JSON") << u"--json --version"_s
                                     << "{\"ok\":true,\"patchbay\":1,\"version\":"_ba;
    QTest::newRow("help as JSON") << u"token --json --help"_s << "{\"help\":\""_ba;
}

void PatchbayctlTest::helpAndVersionSucceed()
{
    QFETCH(QString, arguments);
    QFETCH(QByteArray, part);
    const Ran ran = run(words(qPrintable(arguments)));
    QCOMPARE(ran.code, 0);
    QVERIFY2(ran.out.contains(part), ran.out.constData());
    QCOMPARE(ran.err, QByteArray());
}

void PatchbayctlTest::wrongArgumentsAreRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("part");
    for (const char *const line : {"nonsense", "lead", "outbox frobnicate", "token --min-valid soon",
             "token --min-valid -1", "token --no-such-option", "connection list --bogus",
             "outbox list --state lost", "outbox list --limit 0", "outbox list --limit many",
             "lead create --last-name A Industry", "lead create --last-name A =Energy", "outbox reassign",
             "record create", "record create Lead;drop", "record create Lead Company", "record create Lead -",
             "contact create Company", "record find", "record find x", "record find acme --object Lead;x",
             "record open", "record open nonsense", "outbox retry", "outbox discard", "outbox decide",
             "outbox decide a", "outbox decide a --create --update b"})
        QTest::newRow(line) << words(line) << QString();
    for (const char *const line : {"connection list github junk", "outbox send junk", "outbox list junk",
             "token a junk", "outbox reassign a junk", "outbox retry a junk", "record find acme junk"})
        QTest::newRow(line) << words(line) << u"“junk” is one word too many"_s;
    const QStringList lead = words("lead create --last-name Wrong");
    QTest::newRow("empty connection")
        << lead + QStringList{u"--connection"_s, QString()} << u"--connection is given without a value"_s;
    QTest::newRow("blank connection")
        << lead + QStringList{u"--connection= "_s} << u"--connection is given without a value"_s;
    QTest::newRow("empty key") << lead + QStringList{u"--idempotency-key="_s}
                               << u"--idempotency-key is given without a value"_s;
    QTest::newRow("empty state") << words("outbox list --state=") << u"--state is given without a value"_s;
    QTest::newRow("empty name") << QStringList{u"token"_s, QString()} << u"One of the words is empty"_s;
    QTest::newRow("connection twice")
        << lead + words("--connection a --connection b") << u"--connection is given twice"_s;
    QTest::newRow("field twice") << lead + words("lastname=B") << u"lastname is given twice"_s;
    QTest::newRow("field of its own twice")
        << lead + words("Rank__c=1 Rank__c=2") << u"Rank__c is given twice"_s;
    QTest::newRow("no pair") << lead + words("Industry") << u"“Industry” is not FIELD=VALUE"_s;
    QTest::newRow("which is not text")
        << lead + QStringList{u"Industry=\a"_s} << u"Industry holds a control character"_s;
    QTest::newRow("which is not a line")
        << lead + QStringList{u"--company"_s, u"A\nB"_s} << u"Company takes one line"_s;
}

void PatchbayctlTest::wrongArgumentsAreRefused()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, part);
    const Ran ran = run(arguments);
    QCOMPARE(ran.code, 2);
    QCOMPARE(ran.out, QByteArray());
    QVERIFY(!ran.err.isEmpty());
    QVERIFY2(QString::fromUtf8(ran.err).contains(part), ran.err.constData());
    const Ran json = run(QStringList{u"--json"_s} + arguments);
    QCOMPARE(json.code, 2);
    QCOMPARE(json.err, QByteArray());
    QCOMPARE(json.json().keys(), QStringList({u"error"_s, u"message"_s, u"ok"_s, u"patchbay"_s}));
    QCOMPARE(json.json().value("error"_L1).toString(), u"usage"_s);
    QVERIFY(json.json().value("message"_L1).toString().contains(part));
}

void PatchbayctlTest::bytesThatAreNoTextAreRefused()
{
    const Ran ran = runInShell("\"$0\" --json lead create --last-name \"$(printf 'M\\374ller')\"");
    QCOMPARE(ran.code, 2);
    QVERIFY2(ran.json().value("message"_L1).toString().contains(u"UTF-8"), ran.out.constData());
}

void PatchbayctlTest::terminalIsToldNoControlCharacters()
{
    const Ran ran = run({u"\x1b[31mred\u202E"_s});
    QCOMPARE(ran.code, 2);
    QVERIFY(!ran.err.contains('\x1b') && !ran.err.contains("\u202E"));
    QVERIFY(ran.err.contains("[31mred"));
}

void PatchbayctlTest::nothingConnectedIsSaid()
{
    const Ran list = run(words("--json connection list"));
    QCOMPARE(list.code, 0);
    QCOMPARE(list.out, QByteArray("{\"connections\":[],\"ok\":true,\"patchbay\":1}\n"));
    QVERIFY(!run(words("connection list")).err.isEmpty());

    const QString message = u"Nothing is connected yet. Open Patchbay and press Connect."_s;
    QJsonObject answer{{u"error"_s, u"not_installed"_s}, {u"code"_s, u"not_connected"_s},
        {u"message"_s, message}, {u"ok"_s, false}, {u"patchbay"_s, 1}, {u"active"_s, false},
        {u"reason"_s, u"not_connected"_s}};
    const Ran token = run(words("token --json"));
    QCOMPARE(token.code, 3);
    QCOMPARE(token.json(), answer);
    QCOMPARE(run(words("token")).err, message.toUtf8() + '\n');
    const Ran lead = run(words("lead create --json --last-name Nobody"));
    QCOMPARE(lead.code, 3);
    answer.remove(u"active"_s);
    answer.insert(u"error"_s, u"not_connected"_s);
    answer.insert(u"created"_s, false);
    QCOMPARE(lead.json(), answer);
}

void PatchbayctlTest::connectionsAreListed()
{
    const Ran ran = run(words("connection list --json"));
    QCOMPARE(ran.code, 0);
    const QJsonArray list = ran.json().value("connections"_L1).toArray();
    QCOMPARE(list.size(), 1);
    const QJsonObject row = list.first().toObject();
    QCOMPARE(row.value("id"_L1).toString(), m_row.id.value);
    QCOMPARE(row.value("provider"_L1).toString(), u"salesforce-demo"_s);
    QCOMPARE(row.value("state"_L1).toString(), u"connected"_s);
    QCOMPARE(row.value("environment"_L1).toString(), u"demo"_s);
    QCOMPARE(row.value("account"_L1).toString(), u"you@demo.example"_s);
    QCOMPARE(row.keys(),
        QStringList({u"account"_s, u"accountId"_s, u"apiVersion"_s, u"app"_s, u"checkedAt"_s, u"colour"_s,
            u"default"_s, u"environment"_s, u"id"_s, u"instanceUrl"_s, u"label"_s, u"name"_s, u"org"_s,
            u"orgId"_s, u"provider"_s, u"scopes"_s, u"state"_s, u"tags"_s, u"tenant"_s, u"user"_s}));
    QVERIFY(row.value("default"_L1).toBool());
    const Ran table = run(words("connection list"));
    QVERIFY(table.out.contains("you@demo.example"));
    QCOMPARE(table.out.count('\n'), 2);
}

void PatchbayctlTest::tokenWorksAtTheOrgAndStandsAlone()
{
    const Ran ran = run({u"token"_s, m_row.id.value});
    QCOMPARE(ran.code, 0);
    QVERIFY(ran.out.endsWith('\n') && ran.out.count('\n') == 1);
    QCOMPARE(ran.err, QByteArray());
    QCOMPARE(m_org.get("/services/data/v62.0/limits", ran.out.trimmed()).status, 200);
}

void PatchbayctlTest::tokenAsJsonTellsWhatItIsGoodFor()
{
    const Ran ran = run({u"--json"_s, u"token"_s, u"YOU@demo.example"_s}); // by name, whatever its case
    QCOMPARE(ran.code, 0);
    QVERIFY(ran.json().value("active"_L1).toBool());
    const QJsonObject token = ran.json().value("accessToken"_L1).toObject();
    QCOMPARE(token.keys(),
        QStringList({u"accessToken"_s, u"expiresAt"_s, u"instanceUrl"_s, u"missingScopes"_s, u"scopes"_s}));
    QCOMPARE(token.value("instanceUrl"_L1).toString().toUtf8(), m_org.url());
    QCOMPARE(
        m_org.get("/services/data/v62.0/limits", token.value("accessToken"_L1).toString().toUtf8()).status,
        200);
}

void PatchbayctlTest::tokenFailsForAReasonAProgramCanTell_data()
{
    QTest::addColumn<QString>("situation");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("error");
    QTest::newRow("ended there") << u"ended"_s << 4 << u"needs_reauthorization"_s;
    QTest::newRow("service down") << u"down"_s << 5 << u"unavailable"_s;
    QTest::newRow("fault 65: no bus, no keychain") << u"no keychain"_s << 6 << u"keychain_unavailable"_s;
    QTest::newRow("no such name") << u"name"_s << 3 << u"not_installed"_s;
    QTest::newRow("being removed") << u"removing"_s << 3 << u"not_installed"_s;
}

void PatchbayctlTest::tokenFailsForAReasonAProgramCanTell()
{
    QFETCH(QString, situation);
    QFETCH(int, code);
    QFETCH(QString, error);
    QStringList arguments = {u"--json"_s, u"token"_s, m_row.id.value};
    if (situation == u"ended"_s) {
        setRow([](ConnectionRow &row) {
            row.phase = ConnectionPhase::NeedsReconnect;
            row.reasonCode = u"invalid_grant"_s;
        });
    } else if (situation == u"removing"_s) {
        setRow([](ConnectionRow &row) { row.phase = ConnectionPhase::Removing; });
    } else if (situation == u"name"_s) {
        arguments.last() = u"Acme"_s;
    } else if (situation == u"down"_s) {
        // Nothing the vault has is fresh enough, so the org is asked.
        TokenSet tokens = *unseal(*await(m->keychain.read(VaultKey::forConnection(m_row.id))));
        const TokenSet before = tokens;
        tokens.expiresAt = tokens.issuedAt + std::chrono::seconds(1);
        tokens.issuedAt -= std::chrono::hours(1);
        QVERIFY(await(m->keychain.write(VaultKey::forConnection(m_row.id), seal(tokens))));
        const QJsonObject fault{{u"path"_s, u"/services/oauth2/token"_s}, {u"action"_s, u"answer"_s},
            {u"times"_s, 5}, {u"status"_s, 503}, {u"body"_s, u"<html>"_s}};
        QCOMPARE(m_org.control("POST", "/faults", fault).status, 200);
    }
    const Ran ran = run(arguments, situation == u"no keychain"_s ? Keychain::None : Keychain::Ours);
    QCOMPARE(ran.code, code);
    QCOMPARE(ran.json().value("active"_L1), QJsonValue(false));
    QCOMPARE(ran.json().value("ok"_L1), QJsonValue(false));
    QCOMPARE(ran.json().value("error"_L1).toString(), error);
    const QByteArray message = ran.json().value("message"_L1).toString().toUtf8();
    QVERIFY(!message.isEmpty());
    arguments.removeFirst();
    const Ran inWords = run(arguments, situation == u"no keychain"_s ? Keychain::None : Keychain::Ours);
    QCOMPARE(inWords.code, code);
    QCOMPARE(inWords.out, QByteArray()); // a failure never looks like a token
    QVERIFY2(inWords.err.contains(message), inWords.err.constData());
    if (situation == u"name"_s)
        QCOMPARE(
            inWords.err, "No connection is called “Acme”. “patchbayctl connection list” shows them.\n"_ba);
}

void PatchbayctlTest::ambiguousNameIsNotGuessed()
{
    ConnectionRow second = m_row;
    second.id = {u"second"_s};
    QVERIFY(await(m->connections.save(second)));
    const Ran ran = run(words("token you@demo.example --json"));
    const Ran inWords = run(words("token you@demo.example"));
    const Ran usual = run(words("token --json")); // all are of one provider, which has a default
    QVERIFY(await(m->connections.remove(second.id)));
    QCOMPARE(usual.code, 0);
    QCOMPARE(ran.code, 3);
    QCOMPARE(ran.json().value("error"_L1).toString(), u"ambiguous"_s);
    QCOMPARE(inWords.err.count("second"), 1);
    QVERIFY2(inWords.err.contains("Name one by its id."), inWords.err.constData());
}

void PatchbayctlTest::leadIsCreatedAndItsIdTold()
{
    const Ran ran = run(words("lead create --last-name Created --company Acme Industry=Energy"));
    QCOMPARE(ran.code, 0);
    QVERIFY2(ran.out.startsWith("00Q") && ran.out.size() == 19, ran.out.constData());
    QCOMPARE(leadsInTheOrg(u"Created"_s), 1);
    const Ran json = run(words("--json lead create --last-name CreatedToo"));
    QCOMPARE(json.code, 0);
    QCOMPARE(json.json().keys(), QStringList({u"created"_s, u"id"_s, u"ok"_s, u"outboxId"_s, u"patchbay"_s}));
    QVERIFY(json.json().value("created"_L1).toBool());
}

void PatchbayctlTest::sameKeyCreatesOneLead()
{
    const QStringList arguments = words("--json lead create --last-name Once --idempotency-key k-1");
    const Ran first = run(arguments);
    const Ran second = run(arguments);
    QCOMPARE(second.code, 0);
    QJsonObject expected = first.json();
    expected.insert(u"existing"_s, true);
    QCOMPARE(second.json(), expected);
    QCOMPARE(leadsInTheOrg(u"Once"_s), 1);
    const Ran other = run(words("--json lead create --last-name Twice --idempotency-key k-1"));
    QCOMPARE(other.code, 7);
    QCOMPARE(other.json().value("code"_L1).toString(), u"key_reused"_s);
    QVERIFY(!other.json().value("created"_L1).toBool(true));
    QVERIFY(
        other.json().value("message"_L1).toString().startsWith(u"This key was used for another record."_s));
    QCOMPARE(leadsInTheOrg(u"Twice"_s), 0);
}

void PatchbayctlTest::refusedLeadNamesTheField()
{
    const Ran ran = run(words("--json lead create --last-name Wrong --email nonsense"));
    QCOMPARE(ran.code, 7);
    QCOMPARE(ran.json().value("created"_L1).toBool(true), false);
    QCOMPARE(ran.json().value("fields"_L1).toArray(), QJsonArray{u"Email"_s});
    QCOMPARE(leadsInTheOrg(u"Wrong"_s), 0);
    const Ran inWords = run(words("lead create --last-name Wrong --email nonsense"));
    QVERIFY2(inWords.err.endsWith("Fields to blame: Email.\n"), inWords.err.constData());
}

void PatchbayctlTest::sameKeyFromManyProcessesCreatesOneRecord()
{
    const Ran ran = runInShell("for i in 1 2 3 4; do \"$0\" lead create --last-name Crowd"
                               " --idempotency-key crowd & done; wait");
    QCOMPARE(ran.err, QByteArray());
    const QByteArrayList ids = ran.out.trimmed().split('\n');
    QCOMPARE(ids.size(), 4);
    QCOMPARE(ids.count(ids.first()), 4);
    QCOMPARE(leadsInTheOrg(u"Crowd"_s), 1);
}

void PatchbayctlTest::recordOfAnyKindIsCreated()
{
    const QStringList deal
        = words("--json record create Opportunity StageName=Prospecting CloseDate=2027-01-31");
    const Ran created = run(deal + QStringList{u"Name=A deal"_s, u"Amount=12.50"_s});
    QVERIFY2(created.code == 0, created.out.constData());
    QVERIFY(created.json().value("id"_L1).toString().startsWith(u"006"_s));
    QVERIFY(created.json().value("created"_L1).toBool());
    const Ran incomplete = run(deal);
    QCOMPARE(incomplete.code, 7);
    QCOMPARE(incomplete.json().value("fields"_L1).toArray(), QJsonArray{u"Name"_s});
    QCOMPARE(incomplete.json().value("created"_L1).toBool(true), false);
    const Ran contact = run(words("contact create --first-name Kim --last-name Contact"));
    QVERIFY2(contact.code == 0 && contact.out.startsWith("003"), contact.err.constData());
    const Ran unknown = run(words("--json record create Nothing__c Name=x"));
    QCOMPARE(unknown.code, 7);
    QCOMPARE(unknown.json().value("reason"_L1).toString(), u"rejected"_s);
}

void PatchbayctlTest::recordComesFromStandardInput()
{
    const Ran piped = runInShell("printf '{\"LastName\":\"Piped\",\"NumberOfEmployees\":12}' |"
                                 " \"$0\" --json record create Lead - Company=Pipes");
    QVERIFY2(piped.code == 0, piped.out.constData());
    QCOMPARE(leadsInTheOrg(u"Piped' AND NumberOfEmployees = 12 AND Company = 'Pipes"_s), 1);
    for (const char *const wrong : {"[1]", "{\"Last Name\":\"x\"}", "{\"LastName\":\"a\\u0007\"}"}) {
        const Ran refused = runInShell(
            QByteArray("printf '%s' '" + QByteArray(wrong) + "' | \"$0\" --json record create Lead -")
                .constData());
        QVERIFY2(refused.code == 2, wrong);
    }
    QCOMPARE(runInShell("echo '{\"LastName\":\"x\"}' | \"$0\" record create Lead - LastName=y").code, 2);
}

void PatchbayctlTest::knownAddressIsDecided_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<bool>("creates");
    QTest::newRow("created anyway") << u"known1@decide.example"_s << true;
    QTest::newRow("the other one is updated") << u"known2@decide.example"_s << false;
}

void PatchbayctlTest::knownAddressIsDecided()
{
    QFETCH(const QString, email);
    QFETCH(const bool, creates);
    const QStringList lead{u"--json"_s, u"lead"_s, u"create"_s, u"--email"_s, email, u"--last-name"_s};
    const QString there = run(lead + QStringList{u"First"_s}).json().value("id"_L1).toString();
    QVERIFY(!there.isEmpty());
    const Ran held = run(lead + QStringList{u"Second"_s, u"--phone"_s, u"+41 61 555"_s});
    QCOMPARE(held.code, 7);
    QCOMPARE(held.json().value("created"_L1).toBool(true), false);
    QCOMPARE(held.json().value("reason"_L1).toString(), u"duplicate"_s);
    QCOMPARE(held.json().value("code"_L1).toString(), u"address_known"_s);
    QCOMPARE(held.json().value("candidates"_L1).toArray(), QJsonArray{there});
    const QString row = held.json().value("outboxId"_L1).toString();
    const QStringList decide{u"--json"_s, u"outbox"_s, u"decide"_s, row};
    const Ran decided
        = run(decide + (creates ? QStringList{u"--create"_s} : QStringList{u"--update"_s, there}));
    QVERIFY2(decided.code == 0, decided.out.constData());
    QCOMPARE(decided.json().value("id"_L1).toString() == there, !creates);
    QCOMPARE(leadsInTheOrg(u"Second' AND Phone = '+41 61 555' AND Email = '"_s + email), 1);
    QCOMPARE(leadsInTheOrg(u"First' AND Email = '"_s + email), creates ? 1 : 0);
    QCOMPARE(run(decide + QStringList{u"--create"_s}).code, 1); // it does not wait any more
    QCOMPARE(run(lead + QStringList{u"Third"_s, u"--allow-duplicate"_s}).code, 0);
}

void PatchbayctlTest::recordsAreFoundAndOpened()
{
    const QString id = run(words("--json lead create --last-name Findable --email find@able.example"))
                           .json()
                           .value("id"_L1)
                           .toString();
    const QJsonArray found
        = run(words("--json record find FIND@able.example")).json().value("records"_L1).toArray();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().toObject().value("id"_L1).toString(), id);
    QCOMPARE(found.first().toObject().value("object"_L1).toString(), u"Lead"_s);
    QTRY_VERIFY_WITH_TIMEOUT(
        run(words("record find Findabl --object Lead")).out.contains(id.toLatin1()), 10'000);
    QCOMPARE(run(words("record find nobody@able.example")).out, QByteArray("Nothing was found.\n"));
    const Ran address = run(words("record open --print") + QStringList{id});
    QCOMPARE(address.code, 0);
    QVERIFY2(
        address.out.startsWith("http://") && address.out.contains(id.toLatin1()), address.out.constData());
}

void PatchbayctlTest::refusedRecordIsSentAgainOrForgotten()
{
    const QJsonObject refusal{{u"path"_s, u"/services/data/v67.0/sobjects/Lead"_s},
        {u"action"_s, u"answer"_s}, {u"times"_s, 2}, {u"status"_s, 400},
        {u"body"_s,
            uR"([{"errorCode":"INVALID_EMAIL_ADDRESS","message":"Email: invalid email address: x","fields":[]}])"_s}};
    QCOMPARE(m_org.control("POST", "/faults", refusal).status, 200);
    const QString row
        = run(words("--json lead create --last-name Refused")).json().value("outboxId"_L1).toString();
    const QStringList retry{u"--json"_s, u"outbox"_s, u"retry"_s, row};
    const Ran again = run(retry);
    QCOMPARE(again.code, 7);
    QCOMPARE(again.json().value("reason"_L1).toString(), u"rejected"_s);
    QCOMPARE(again.json().value("fields"_L1).toArray(), QJsonArray{u"Email"_s});
    const QStringList discard{u"--json"_s, u"outbox"_s, u"discard"_s, row};
    QCOMPARE(leadsInTheOrg(u"Refused"_s), 0);
    QCOMPARE(run(discard).json().value("code"_L1).toString(), u"not_confirmed"_s);
    QVERIFY(!listed(row, "rejected").isEmpty());
    const Ran gone = run(discard + QStringList{u"--yes"_s});
    QCOMPARE(gone.code, 0);
    QVERIFY(gone.json().value("discarded"_L1).toBool());
    QCOMPARE(run(retry).json().value("code"_L1).toString(), u"no_such_record"_s);
    QCOMPARE(run(retry).code, 1);
}

void PatchbayctlTest::whatDoesNotWaitForADecisionIsRefused()
{
    const QString row
        = run(words("--json lead create --last-name Settled")).json().value("outboxId"_L1).toString();
    const auto code = [&row](const char *command) {
        return run(words("--json outbox") + words(command) + QStringList{row})
            .json()
            .value("code"_L1)
            .toString();
    };
    QCOMPARE(code("retry"), u"not_rejected"_s);
    QCOMPARE(code("decide --create"), u"nothing_to_decide"_s);
    QCOMPARE(code("discard --yes"), u"not_discardable"_s);
    QCOMPARE(leadsInTheOrg(u"Settled"_s), 1);
}

void PatchbayctlTest::chosenApiVersionIsSpoken()
{
    QCOMPARE(run(words("connection set you@demo.example --api-version 59.0")).code, 0);
    QCOMPARE(await(m->connections.find(m_row.id))->apiVersion, u"59.0"_s);
    const QJsonObject fault{{u"path"_s, u"/services/data/v59.0/sobjects/Lead"_s}, {u"action"_s, u"answer"_s},
        {u"times"_s, 1}, {u"status"_s, 400},
        {u"body"_s, uR"([{"errorCode":"SPOKEN_TO_59","message":"so it is","fields":[]}])"_s}};
    QCOMPARE(m_org.control("POST", "/faults", fault).status, 200);
    const Ran met = run(words("--json lead create --last-name Versioned"));
    QCOMPARE(met.json().value("code"_L1).toString(), u"SPOKEN_TO_59"_s);
    QCOMPARE(run(words("lead create --last-name Versioned")).code, 0);
    const Ran shown = run(words("--json connection show you@demo.example"));
    QCOMPARE(shown.json().value("connection"_L1).toObject().value("apiVersion"_L1).toString(), u"59.0"_s);
    QCOMPARE(
        run(words("connection set you@demo.example") + QStringList{u"--api-version"_s, QString()}).code, 0);
    QCOMPARE(await(m->connections.find(m_row.id))->apiVersion, QString());
}

void PatchbayctlTest::whatIsKnownToBeWrongIsNamed_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("fields");
    QTest::addColumn<QString>("message");
    QTest::newRow("no name") << u"--company Acme"_s << u"LastName"_s << u"LastName: Last Name is missing."_s;
    QTest::newRow("e-mail") << u"--last-name Known --email bad"_s << u"Email"_s
                            << u"Email: Needs an address like name@contoso.com."_s;
    QTest::newRow("two") << u"--last-name Known --email bad NumberOfEmployees=many"_s
                         << u"Email,NumberOfEmployees"_s << u"NumberOfEmployees: Needs a number."_s;
    QTest::newRow("checkbox") << u"--last-name Known IsUnreadByOwner=perhaps"_s << u"IsUnreadByOwner"_s
                              << u"IsUnreadByOwner: Needs true or false."_s;
    QTest::newRow("half a person") << u"--last-name Known NumberOfEmployees=1.5"_s << u"NumberOfEmployees"_s
                                   << u"whole number"_s;
    QTest::newRow("unknown") << u"--last-name Known Shoe__c=42"_s << u"Shoe__c"_s
                             << u"Shoe__c: This account may not set Shoe__c."_s;
}

void PatchbayctlTest::whatIsKnownToBeWrongIsNamed()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, fields);
    QFETCH(const QString, message);
    QVERIFY(learnLeads());
    const QStringList arguments = words("lead create") + typed.split(u' ');
    const Ran json = run(QStringList{u"--json"_s} + arguments);
    QCOMPARE(json.code, 7);
    QCOMPARE(json.json().value("error"_L1).toString(), u"rejected"_s);
    QCOMPARE(json.json().value("fields"_L1).toArray(), QJsonArray::fromStringList(fields.split(u',')));
    QVERIFY2(json.json().value("message"_L1).toString().contains(message), json.out.constData());
    QCOMPARE(json.json().value("problems"_L1).toArray().size(), fields.count(u',') + 1);
    QVERIFY(!json.json().contains("outboxId"_L1)); // nothing was kept
    const Ran inWords = run(arguments);
    QCOMPARE(inWords.code, 7);
    QVERIFY2(QString::fromUtf8(inWords.err).contains(message), inWords.err.constData());
}

void PatchbayctlTest::everyTypeIsEnteredAsText_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QJsonValue>("there");
    QTest::newRow("true") << u"IsUnreadByOwner"_s << u"true"_s << QJsonValue(true);
    QTest::newRow("True") << u"isunreadbyowner"_s << u"True"_s << QJsonValue(true);
    QTest::newRow("false") << u"IsUnreadByOwner"_s << u"false"_s << QJsonValue(false);
    QTest::newRow("whole number") << u"NumberOfEmployees"_s << u"250"_s << QJsonValue(250);
    QTest::newRow("money") << u"AnnualRevenue"_s << u"1250000.00"_s << QJsonValue(1250000);
    QTest::newRow("decimals") << u"Latitude"_s << u"-48.125"_s << QJsonValue(-48.125);
    QTest::newRow("choice") << u"Rating"_s << u"Hot"_s << QJsonValue(u"Hot"_s);
}

void PatchbayctlTest::everyTypeIsEnteredAsText()
{
    QFETCH(const QString, field);
    QFETCH(const QString, typed);
    QFETCH(const QJsonValue, there);
    QVERIFY(learnLeads());
    const Ran ran = run(words("lead create --last-name Typed") + QStringList{field + u'=' + typed});
    QVERIFY2(ran.code == 0, ran.err.constData());
    const auto token = await(m->broker.fresh(m_row.id));
    QVERIFY(token);
    const QByteArray path = "/services/data/v62.0/sobjects/Lead/" + ran.out.trimmed();
    const QJsonObject lead = m_org.get(path, token->token.reveal().toByteArray()).object();
    const QStringList names = lead.keys();
    const qsizetype at = names.indexOf(QRegularExpression(field, QRegularExpression::CaseInsensitiveOption));
    QCOMPARE(lead.value(names.value(at)), there);
}

void PatchbayctlTest::controlCharactersAreRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QStringList lead = words("lead create --last-name Control");
    QTest::newRow("LF in a name") << QStringList{u"lead"_s, u"create"_s, u"--last-name"_s, u"Con\ntrol"_s};
    QTest::newRow("CR in an e-mail") << lead + QStringList{u"--email"_s, u"a@b.example\rBcc: x"_s};
    QTest::newRow("escape in a company") << lead + QStringList{u"--company"_s, u"\x1b[2J"_s};
    QTest::newRow("CR in a field's name") << lead + QStringList{u"Indus\rtry=Energy"_s};
    QTest::newRow("LF at its end") << lead + QStringList{u"Industry\n=Energy"_s};
    QTest::newRow("a path as field") << lead + QStringList{u"../Account=x"_s};
    QTest::newRow("bell in a value") << lead + QStringList{u"Industry=\a"_s};
    QTest::newRow("line separator in a company") << lead + QStringList{u"--company"_s, u"A\u2028B"_s};
    QTest::newRow("turned direction in an e-mail")
        << lead + QStringList{u"--email"_s, u"a\u202E@b.example"_s};
    QTest::newRow("turned direction in long text")
        << lead + QStringList{u"--description"_s, u"pay \u2066x"_s};
    QTest::newRow("LF in the key") << lead + QStringList{u"--idempotency-key"_s, u"k\n2"_s};
    QTest::newRow("escape in long text") << lead + QStringList{u"--description"_s, u"\x1b[2J"_s};
}

void PatchbayctlTest::controlCharactersAreRefused()
{
    QFETCH(QStringList, arguments);
    const int before = int(await(m->outbox.list({}))->size());
    const Ran ran = run(arguments);
    QCOMPARE(ran.code, 2);
    QCOMPARE(ran.out, QByteArray());
    QCOMPARE(int(await(m->outbox.list({}))->size()), before);
}

void PatchbayctlTest::longTextMayHaveLines()
{
    QCOMPARE(
        run(words("lead create --last-name Lines") + QStringList{u"--description"_s, u"one\ntwo"_s}).code, 0);
}

void PatchbayctlTest::keptLeadIsListedAndSentLater()
{
    const Ran kept = run(words("--json lead create --last-name Later --no-wait"));
    QCOMPARE(kept.code, 8);
    QCOMPARE(kept.json().value("error"_L1).toString(), u"queued"_s);
    QVERIFY(!kept.json().value("message"_L1).toString().isEmpty());
    const QString id = kept.json().value("outboxId"_L1).toString();
    const QJsonObject row = listed(id, "queued");
    QCOMPARE(row.value("source"_L1).toString(), u"cli"_s);
    QCOMPARE(row.value("name"_L1).toString(), u"Later"_s);

    const Ran sent = run(words("--json outbox send"));
    QCOMPARE(sent.code, 0);
    QCOMPARE(sent.json().keys(),
        QStringList({u"held"_s, u"needsDecision"_s, u"ok"_s, u"patchbay"_s, u"queued"_s, u"rejected"_s,
            u"sending"_s, u"sent"_s, u"uncertain"_s}));
    QCOMPARE(sent.json().value("queued"_L1).toInt(-1), 0);
    QCOMPARE(leadsInTheOrg(u"Later"_s), 1);
    QCOMPARE(run(words("--json outbox list --limit 1")).json().value("records"_L1).toArray().size(), 1);
}

void PatchbayctlTest::heldLeadSaysWhyAtOnce_data()
{
    QTest::addColumn<QString>("situation");
    QTest::addColumn<QString>("error");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("keychain") << u"keychain"_s << u"keychain_unavailable"_s
                              << "Lead saved on this computer. Waits for your keychain. Patchbay keeps"_ba;
    QTest::newRow("reconnect") << u"reconnect"_s << u"needs_reauthorization"_s
                               << "Lead saved on this computer. Waits until you sign in again."_ba;
}

void PatchbayctlTest::heldLeadSaysWhyAtOnce()
{
    QFETCH(const QString, situation);
    QFETCH(const QString, error);
    QFETCH(const QByteArray, words);
    const Keychain keychain = situation == u"keychain"_s ? Keychain::None : Keychain::Ours;
    const QStringList lead{u"lead"_s, u"create"_s, u"--last-name"_s, u"Held"_s + situation};
    if (situation == u"reconnect"_s)
        setRow([](ConnectionRow &row) { row.phase = ConnectionPhase::NeedsReconnect; });

    const Ran json = run(QStringList{u"--json"_s} + lead, keychain);
    QCOMPARE(json.code, 8);
    QCOMPARE(json.json().value("error"_L1).toString(), error);
    QVERIFY(json.json().value("message"_L1).toString().startsWith(QString::fromUtf8(words)));
    QCOMPARE(listed(json.json().value("outboxId"_L1).toString(), "queued").value("attempts"_L1).toInt(-1), 0);
    const Ran send = run({u"--json"_s, u"outbox"_s, u"send"_s}, keychain);
    QCOMPARE(send.code, 8);
    QCOMPARE(send.json().value("error"_L1).toString(), error);
    const QJsonArray held = send.json().value("held"_L1).toArray();
    QCOMPARE(held.size(), 1);
    QCOMPARE(held.first()["connection"_L1].toString(), m_row.id.value);
    const Ran inWords = run({u"outbox"_s, u"send"_s}, keychain);
    QVERIFY2(inWords.err.contains(m_row.displayName().toUtf8() + ": Waits"), inWords.err.constData());
    QVERIFY(run(lead, keychain).err.contains(words));

    QVERIFY(await(m->connections.save(m_row)));
    QCOMPARE(run({u"outbox"_s, u"send"_s}).code, 0);
    QCOMPARE(leadsInTheOrg(u"Held"_s + situation), 2);
}

void PatchbayctlTest::storedNamesCannotMoveTheCursor()
{
    OutboxRow row;
    row.id = {u"coloured"_s};
    row.connection = m_row.id;
    row.accountId = m_row.accountId;
    row.object = u"Lead"_s;
    row.fields = {{u"LastName"_s, u"\x1b[31mRed\nSent  Lead\u202E"_s}};
    row.state = OutboxState::Rejected;
    row.createdAt = row.notBefore = m->clock.now();
    QVERIFY(await(m->outbox.add(row)));
    const Ran ran = run(words("outbox list --state rejected --limit 1"));
    QVERIFY(await(m->outbox.discard(SeenRow::of(row))));
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.out.count('\n'), 2);
    QVERIFY(ran.out.contains("[31mRed") && !ran.out.contains('\x1b') && !ran.out.contains("\u202E"));
}

void PatchbayctlTest::leadForAnotherUserGoesOutOnRequestOnly()
{
    OutboxRow row;
    row.id = {u"foreign"_s};
    row.connection = m_row.id;
    row.accountId = u"005000000000000AAA"_s;
    row.object = u"Lead"_s;
    row.fields = {{u"LastName"_s, u"Foreign"_s}, {u"Company"_s, u"Acme"_s}};
    row.createdAt = row.notBefore = m->clock.now();
    QVERIFY(await(m->outbox.add(row)));
    QCOMPARE(run(words("outbox reassign foreign")).code, 1); // it does not ask for a decision yet
    QCOMPARE(run(words("outbox send")).code, 0); // nothing is left to send, and it was not sent
    QCOMPARE(leadsInTheOrg(u"Foreign"_s), 0);
    QCOMPARE(listed(u"foreign"_s, "needs_decision").value("code"_L1).toString(), u"account_changed"_s);

    QCOMPARE(run(words("outbox reassign nobody")).code, 1);
    QCOMPARE(run(words("outbox reassign foreign --connection Acme")).code, 3);
    const Ran reassigned = run(words("--json outbox reassign foreign"));
    QCOMPARE(reassigned.code, 0);
    QCOMPARE(reassigned.json().value("account"_L1).toString(), u"you@demo.example"_s);
    QCOMPARE(run(words("outbox send")).code, 0);
    QCOMPARE(leadsInTheOrg(u"Foreign"_s), 1);
}

void PatchbayctlTest::leadThatMayHaveArrivedGoesOutOnlyKnowingly_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<OutboxState>("state");
    QTest::addColumn<QStringList>("candidates");
    QTest::addColumn<QString>("words");
    QTest::newRow("connection gone") << u"CutOff"_s << OutboxState::Uncertain << QStringList()
                                     << u"It may already be there as CutOff."_s;
    QTest::newRow("several found") << u"Several"_s << OutboxState::NeedsDecision
                                   << QStringList{u"00Q000000000001EAA"_s, u"00Q000000000002EAA"_s}
                                   << u"It may already be there as 00Q000000000001EAA, 00Q000000000002EAA."_s;
}

void PatchbayctlTest::leadThatMayHaveArrivedGoesOutOnlyKnowingly()
{
    QFETCH(const QString, id);
    QFETCH(const OutboxState, state);
    QFETCH(const QStringList, candidates);
    QFETCH(const QString, words);
    OutboxRow row;
    row.id = {id};
    row.connection = {u"gone"_s};
    row.accountId = m_row.accountId;
    row.object = u"Lead"_s;
    row.fields = {{u"LastName"_s, id}, {u"Company"_s, u"Acme"_s}};
    row.state = state;
    row.errorKind = nameOf(ErrorKind::OutcomeUnknown);
    row.candidates = candidates;
    row.createdAt = row.notBefore = m->clock.now();
    QVERIFY(await(m->outbox.add(row)));
    const QStringList arguments{u"outbox"_s, u"reassign"_s, id, u"--connection"_s, m_row.id.value};
    const Ran asked = run(QStringList{u"--json"_s} + arguments);
    QCOMPARE(asked.code, 8);
    QCOMPARE(asked.json().value("error"_L1).toString(), u"outcome_unknown"_s);
    QCOMPARE(asked.json().value("code"_L1).toString(), u"may_have_arrived"_s);
    QVERIFY2(asked.json().value("message"_L1).toString().startsWith(words), asked.out.constData());
    QCOMPARE(await(m->outbox.find(row.id))->state, state);

    QCOMPARE(run(arguments + QStringList{u"--may-have-arrived"_s}).code, 0);
    QCOMPARE(await(m->outbox.find(row.id))->state, OutboxState::Queued);
    QCOMPARE(run({u"outbox"_s, u"send"_s}).code, 0);
    QCOMPARE(leadsInTheOrg(id), 1);
}

void PatchbayctlTest::outputThatNobodyTakesIsAFailure_data()
{
    QTest::addColumn<QString>("output");
    QTest::addColumn<QString>("lastName");
    QTest::newRow("reader has gone") << u"pipe"_s << u"UnheardByPipe"_s;
    QTest::newRow("disk is full") << u"full"_s << u"UnheardByDisk"_s;
    QTest::newRow("closed") << u"closed"_s << u"UnheardByNobody"_s;
}

void PatchbayctlTest::outputThatNobodyTakesIsAFailure()
{
    QFETCH(const QString, output);
    QFETCH(const QString, lastName);
    const auto inChild = [output] {
        if (output == u"closed"_s) {
            ::close(STDOUT_FILENO);
            return;
        }
        int ends[2] = {-1, -1};
        const bool isPipe = output == u"pipe"_s;
        if (isPipe && ::pipe(ends) == 0)
            ::close(ends[0]);
        ::dup2(isPipe ? ends[1] : ::open("/dev/full", O_WRONLY | O_CLOEXEC), STDOUT_FILENO);
    };
    // It ends in order, by its own code and not by SIGPIPE.
    for (const char *const line : {"--version", "--help", "token --help", "connection list"}) {
        const Ran ran = run(words(line), Keychain::Ours, inChild);
        QCOMPARE(ran.code, 1);
        QCOMPARE(ran.err, "The answer could not be written.\n"_ba);
    }
    QCOMPARE(run(words("lead create --last-name") + QStringList{lastName}, Keychain::Ours, inChild).code, 1);
    QCOMPARE(leadsInTheOrg(lastName), 1);
}

void PatchbayctlTest::streamsThatTakeNothingAreNoFailure_data()
{
    QTest::addColumn<bool>("isFull");
    QTest::newRow("closed") << false;
    QTest::newRow("fault 78: no room for the log") << true;
}

void PatchbayctlTest::streamsThatTakeNothingAreNoFailure()
{
    QFETCH(const bool, isFull);
    const auto inChild = [isFull] {
        ::close(STDIN_FILENO);
        ::close(STDERR_FILENO);
        if (isFull) {
            ::dup2(::open("/dev/full", O_WRONLY | O_CLOEXEC), STDERR_FILENO);
            ::setenv("PATCHBAY_LOG", "debug", 1);
        }
    };
    QCOMPARE(run(words("connection list"), Keychain::Ours, inChild).code, 0);
    QCOMPARE(run(words("token Acme"), Keychain::Ours, inChild).code, 3);
}

void PatchbayctlTest::connectionIsShown()
{
    setRow([](ConnectionRow &row) {
        row.label = u"Messe"_s;
        row.user = u"desk-2"_s;
        row.tags = {u"emea"_s};
    });
    const Ran json = run(words("connection show desk-2 --json"));
    QCOMPARE(json.code, 0);
    const QJsonObject shown = json.json().value("connection"_L1).toObject();
    QCOMPARE(shown.value("id"_L1).toString(), m_row.id.value);
    QCOMPARE(shown.value("tenant"_L1).toString(), u"desk-2"_s); // the user's, where it has none
    const Ran ran = run(words("connection show"));
    QCOMPARE(ran.code, 0);
    for (const char *fact : {"Messe", "desk-2", "emea", "you@demo.example", "connected"})
        QVERIFY2(ran.out.contains(fact), fact);
    QCOMPARE(run(words("connection show nobody")).code, 3);
}

void PatchbayctlTest::labelsAreSetAndFoundBy()
{
    const Ran set = run(words("connection set") + QStringList{m_row.id.value}
        + QStringList{u"--label"_s, u"Kölner Messe 日本"_s, u"--user"_s, u"desk-9"_s, u"--tag"_s,
            u"emea, fair"_s, u"--colour"_s, u"#2F6FDE"_s, u"--json"_s});
    QCOMPARE(set.code, 0);
    const ConnectionRow row = await(m->connections.find(m_row.id)).value();
    QCOMPARE(row.label, u"Kölner Messe 日本"_s);
    QCOMPARE(row.user, u"desk-9"_s);
    QCOMPARE(row.tags, QStringList({u"emea"_s, u"fair"_s}));
    QCOMPARE(row.colour, u"#2F6FDE"_s);
    for (const QString &name : {u"kölner messe 日本"_s, u"desk-9"_s, u"FAIR"_s})
        QCOMPARE(run({u"connection"_s, u"show"_s, name}).code, 0);
    const Ran cleared = run(
        words("connection set desk-9 --untag Emea --tenant acme") + QStringList{u"--label"_s, QString()});
    QCOMPARE(cleared.code, 0);
    QCOMPARE(await(m->connections.find(m_row.id))->label, QString());
    QCOMPARE(await(m->connections.find(m_row.id))->tags, QStringList{u"fair"_s});
    QCOMPARE(await(m->connections.find(m_row.id))->tenant, u"acme"_s);
    QCOMPARE(await(m->connections.find(m_row.id))->colour, u"#2F6FDE"_s); // what was not named stays
}

void PatchbayctlTest::labelsThatAreNoneAreRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing to change") << QStringList{u"you@demo.example"_s};
    QTest::newRow("no connection named") << QStringList{u"--label"_s, u"x"_s};
    QTest::newRow("too long") << QStringList{u"you@demo.example"_s, u"--label"_s, QString(81, u'x')};
    QTest::newRow("a tag too long") << QStringList{u"you@demo.example"_s, u"--tag"_s, QString(81, u'x')};
    QTest::newRow("no such colour") << QStringList{u"you@demo.example"_s, u"--colour"_s, u"red"_s};
    QTest::newRow("no version") << QStringList{u"you@demo.example"_s, u"--api-version"_s, u"58.0"_s};
    QTest::newRow("an empty tag") << QStringList{u"you@demo.example"_s, u"--tag"_s, QString()};
}

void PatchbayctlTest::labelsThatAreNoneAreRefused()
{
    QFETCH(QStringList, arguments);
    QCOMPARE(run(words("connection set") + arguments).code, 2);
    QCOMPARE(await(m->connections.find(m_row.id))->label, m_row.label);
    QCOMPARE(await(m->connections.find(m_row.id))->tags, m_row.tags);
}

void PatchbayctlTest::ownAppWaitsForTheNextSignIn()
{
    const auto waiting = [this] {
        const auto secret = await(m->keychain.read(VaultKey::forNextClientSecret(m_row.id)));
        return secret ? secret->reveal().toByteArray() : QByteArray();
    };
    const Ran ran
        = runInShell("printf 'hush hush\n' | \"$0\" connection app you@demo.example --client-id own-id"
                     " --secret-stdin --scopes api,id,refresh_token");
    QVERIFY2(ran.code == 0, ran.err.constData());
    QVERIFY(!(ran.out + ran.err).contains("hush"));
    QCOMPARE(await(m->connections.find(m_row.id))->nextApp,
        std::optional(OwnApp{u"own-id"_s, true, {u"api"_s, u"id"_s, u"refresh_token"_s}, {}}));
    QCOMPARE(await(m->connections.find(m_row.id))->clientId, m_row.clientId);
    QCOMPARE(waiting(), "hush hush");
    const QJsonObject shown
        = run(words("--json connection show you@demo.example")).json().value("connection"_L1).toObject();
    QCOMPARE(shown.value("app"_L1).toObject().value("clientId"_L1).toString(), m_row.clientId);
    QVERIFY(!shown.value("app"_L1).toObject().value("own"_L1).toBool(true));
    QCOMPARE(shown.value("nextApp"_L1).toObject().value("clientId"_L1).toString(), u"own-id"_s);
    QVERIFY(run(words("connection show you@demo.example")).out.contains("app own-id"));
    QCOMPARE(run(words("token you@demo.example")).code, 0); // as before

    const Ran back = run(words("connection app you@demo.example --json")
        + QStringList{u"--client-id"_s, QString(), u"--scopes"_s, QString()});
    QVERIFY2(back.code == 0, back.out.constData());
    QVERIFY(!back.json().value("connection"_L1).toObject().contains("nextApp"_L1));
    QVERIFY(!await(m->connections.find(m_row.id))->nextApp);
    QCOMPARE(waiting(), QByteArray());
}

void PatchbayctlTest::ownAppThatIsNoneIsRefused_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::newRow("nothing to change") << u"you@demo.example"_s;
    QTest::newRow("no connection named") << u"--client-id x"_s;
    QTest::newRow("an unknown scope") << u"you@demo.example --scopes api,everything"_s;
    QTest::newRow("a secret without an app") << u"you@demo.example --secret-stdin"_s;
    QTest::newRow("no secret there") << u"you@demo.example --client-id x --secret-stdin"_s;
    QTest::newRow("an empty host") << u"you@demo.example --login-host="_s;
}

void PatchbayctlTest::ownAppThatIsNoneIsRefused()
{
    QFETCH(const QString, arguments);
    const Ran ran = run(words("connection app") + arguments.split(u' '));
    QCOMPARE(ran.code, 2);
    QVERIFY(!ran.err.isEmpty());
    QVERIFY(!await(m->connections.find(m_row.id))->nextApp);
}

void PatchbayctlTest::defaultIsSet()
{
    addSecond(u"second"_s, {});
    QCOMPARE(run(words("connection set second --default")).code, 0);
    QVERIFY(await(m->connections.find({u"second"_s}))->isDefault);
    QVERIFY(!await(m->connections.find(m_row.id))->isDefault);
    QVERIFY(await(m->connections.remove({u"second"_s})));
    QVERIFY(await(m->connections.find(m_row.id))->isDefault);
}

void PatchbayctlTest::disconnectWithoutAYesDoesNothing_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<int>("code");
    QTest::newRow("nothing said") << u"disconnect"_s << 2;
    QTest::newRow("nobody to ask") << u"disconnect you@demo.example"_s << 2;
    QTest::newRow("nobody to ask about all") << u"disconnect --all"_s << 2;
    QTest::newRow("all without a count") << u"disconnect --all --yes"_s << 2;
    QTest::newRow("another count") << u"disconnect --all --yes --count 7"_s << 2;
    QTest::newRow("two ways at once") << u"disconnect --all --tag x --yes --count 1"_s << 2;
    QTest::newRow("a tag nobody has") << u"disconnect --tag nobody --yes --count 1"_s << 3;
    QTest::newRow("a name nobody has") << u"disconnect nobody --yes"_s << 3;
    QTest::newRow("no number") << u"disconnect --all --yes --count many"_s << 2;
}

void PatchbayctlTest::disconnectWithoutAYesDoesNothing()
{
    QFETCH(QString, arguments);
    const Ran ran = run(arguments.split(u' '));
    QTEST(ran.code, "code");
    QCOMPARE(ids(), QStringList{m_row.id.value});
    QCOMPARE(await(m->connections.find(m_row.id))->phase, ConnectionPhase::Connected);
    // A filter that was left empty is a mistake, and never means all.
    QCOMPARE(run({u"disconnect"_s, u"--tag"_s, u""_s, u"--yes"_s, u"--count"_s, u"1"_s}).code, 2);
    QCOMPARE(ids(), QStringList{m_row.id.value});
}

void PatchbayctlTest::disconnectRevokesAndTells()
{
    const auto token = await(m->broker.fresh(m_row.id));
    QVERIFY(token);
    const Ran ran = run({u"--json"_s, u"disconnect"_s, m_row.id.value, u"--yes"_s});
    QVERIFY2(ran.code == 0, ran.err.constData());
    const QJsonObject one = ran.json().value("disconnected"_L1).toArray().first().toObject();
    QCOMPARE(one.value("id"_L1).toString(), m_row.id.value);
    QVERIFY(one.value("revoked"_L1).toBool() && one.value("erased"_L1).toBool());
    QVERIFY(ran.json().value("complete"_L1).toBool());
    QCOMPARE(ids(), QStringList());
    QCOMPARE(m_org.get("/services/data/v62.0/limits", token->token.reveal().toByteArray()).status, 401);
    m_row = {};
    connectDemoOrg();
}

void PatchbayctlTest::disconnectAsksOnATerminal()
{
    addSecond(u"second"_s, {});
    const auto answered = [](const char *answer) {
        const QByteArray script
            = QByteArray("printf '") + answer + "\\n' | script -qec \"$0 disconnect second\" /dev/null";
        return runInShell(script.constData());
    };
    const Ran no = answered("no");
    QVERIFY2(no.out.contains("Disconnect this connection? [yes/no]"), no.out.constData());
    QVERIFY(no.out.contains("Nothing was done."));
    QCOMPARE(no.code, 1);
    QCOMPARE(await(m->connections.find({u"second"_s}))->phase, ConnectionPhase::Connected);
    const Ran yes = answered("yes");
    QCOMPARE(yes.code, 8); // nobody will revoke it: it stays to say so
    QCOMPARE(await(m->connections.find({u"second"_s}))->reasonCode, QString(removal::stillValid));
    QVERIFY(await(m->connections.remove({u"second"_s})));
}

void PatchbayctlTest::disconnectOfManyNeedsTheirCount()
{
    addSecond(u"second"_s, {u"old"_s});
    addSecond(u"third"_s, {u"old"_s});
    QCOMPARE(run(words("disconnect --tag old --yes --count 3")).code, 2);
    QCOMPARE(ids().size(), 3);
    // Nobody will revoke these: they are erased, and stay until that has been read.
    const Ran ran = run(words("disconnect --tag OLD --yes --count 2 --json"));
    QCOMPARE(ran.code, 8);
    QVERIFY(!ran.json().value("complete"_L1).toBool());
    QCOMPARE(ran.json().value("disconnected"_L1).toArray().size(), 2);
    QCOMPARE(await(m->connections.find({u"second"_s}))->reasonCode, QString(removal::stillValid));
    QCOMPARE(await(m->connections.find(m_row.id))->phase, ConnectionPhase::Connected);
    for (const QString &id : {u"second"_s, u"third"_s})
        QVERIFY(await(m->connections.remove({id})));
}

void PatchbayctlTest::leadWithoutTheRightToWriteIsNotKept()
{
    setRow([](ConnectionRow &row) { row.scopesGranted = {u"id"_s, u"openid"_s}; });
    const Ran ran = run(words("--json lead create --last-name Rightless"));
    QCOMPARE(ran.code, 9);
    QVERIFY(!ran.json().value("created"_L1).toBool(true));
    QCOMPARE(ran.json().value("reason"_L1).toString(), u"missing_scopes"_s);
    QCOMPARE(ran.json().value("missingScopes"_L1).toArray(), (QJsonArray{u"api"_s, u"full"_s}));
    QVERIFY(!ran.json().contains("outboxId"_L1) && !ran.json().contains("fields"_L1));
    const Ran asText = run(words("lead create --last-name Rightless"));
    QCOMPARE(asText.code, 9);
    QVERIFY2(asText.err.contains("api"), asText.err.constData());
    QVERIFY(!run(words("outbox list --json")).out.contains("Rightless"));
}

void PatchbayctlTest::lockIsRemovedByWhoeverOpensTheKeychain()
{
    QVERIFY(await(m->preferences.update([](Preferences &preferences) {
        preferences.lockVerifier = "$argon2id$v=19$not-a-real-one";
        preferences.lockFailures = 4;
    })));
    const Ran ran = run(words("lock remove --json"));
    QCOMPARE(ran.code, 0);
    QVERIFY(!ran.json().value("locked"_L1).toBool(true));
    const Preferences after = await(m->preferences.read()).value();
    QVERIFY(after.lockVerifier.isEmpty());
    QCOMPARE(after.lockFailures, 0);
    QVERIFY(run(words("lock remove")).out.contains("The lock is off."));
}

void PatchbayctlTest::removeEverythingWithoutAYesDoesNothing()
{
    if (m_row.id.isEmpty())
        connectDemoOrg();
    QCOMPARE(run(words("remove-everything")).code, 2);
    QCOMPARE(run(words("remove-everything --json")).code, 2);
    QCOMPARE(ids(), QStringList{m_row.id.value});
}

void PatchbayctlTest::removeEverythingLeavesNothing()
{
    const auto token = await(m->broker.fresh(m_row.id));
    QVERIFY(token);
    QVERIFY(await(
        m->keychain.write(VaultKey::forClientSecret({u"google"_s}), Secret(QByteArray("client-secret")))));
    QVERIFY(await(m->connections.saveSettings({.provider = {u"google"_s}, .hasClientSecret = true})));
    QFile own(m->paths.userProvidersFolder + u"/mine.json"_s);
    QVERIFY(own.open(QFile::WriteOnly));
    own.close();
    QCOMPARE(
        runInShell("echo hush | \"$0\" connection app you@demo.example --client-id x --secret-stdin").code,
        0);
    QVERIFY(itemsInTheKeychain() >= 3);
    const Paths paths = m->paths;
    const Ran refused = run(words("remove-everything --yes"));
    QVERIFY(refused.code != 0);
    QVERIFY2(refused.err.contains("Another Patchbay has your data open"), refused.err.constData());
    QVERIFY(itemsInTheKeychain() >= 2);
    m.reset(); // the window is closed
    const Ran ran = run(words("remove-everything --yes --json"));
    QVERIFY2(ran.code == 0, (ran.out + ran.err).constData());
    m_everythingGone = true;
    QVERIFY(ran.json().value("removed"_L1).toBool());
    QCOMPARE(itemsInTheKeychain(), 0);
    QCOMPARE(filesIn({paths.dataFolder, paths.runtimeFolder, paths.configFolder}),
        QStringList{own.fileName()}); // what the person wrote stays unless they say so
    QVERIFY(!QFileInfo::exists(paths.dataFolder));
    const Ran again = run(words("remove-everything --yes --provider-files"));
    QCOMPARE(again.code, 0);
    QCOMPARE(filesIn({paths.dataFolder, paths.runtimeFolder, paths.configFolder}), QStringList());
    QVERIFY(!QFileInfo::exists(paths.configFolder) && !QFileInfo::exists(paths.runtimeFolder));
}

void PatchbayctlTest::readOnlyModeIsToldByItsOwnWord()
{
    const auto setReadOnly = [this](bool on) {
        return await(m->preferences.update([on](Preferences &preferences) {
            preferences.readOnly = on;
        })).has_value();
    };
    QVERIFY(setReadOnly(true));
    const Ran refused = run(words("--json lead create --last-name Readonly"));
    QCOMPARE(refused.code, 10);
    QCOMPARE(refused.json().value("error"_L1).toString(), u"read_only"_s);
    QCOMPARE(run(words("record create Task Subject=Call")).code, 10);
    QCOMPARE(run(words("contact create --last-name Readonly")).code, 10);
    QCOMPARE(run(words("token")).code, 0);
    QVERIFY(setReadOnly(false));
    const Ran created = run(words("--json lead create --last-name Readonly"));
    QVERIFY2(created.code == 0, created.out.constData());
    QCOMPARE(leadsInTheOrg(u"Readonly"_s), 1);
}

void PatchbayctlTest::policyIsObeyedAndTold_data()
{
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("error");
    const QString byPolicy = u"forbidden_by_policy"_s;
    const QString lead = u"lead create --last-name Policed"_s;
    QTest::newRow("token") << R"({"forbid":["token_output"]})"_ba << u"token"_s << 10 << byPolicy;
    QTest::newRow("token of a provider that is not allowed")
        << R"({"allowedProviders":["github"]})"_ba << u"token"_s << 10 << byPolicy;
    QTest::newRow("lead") << R"({"readOnly":true})"_ba << lead << 10 << byPolicy;
    QTest::newRow("token under a policy that cannot be used") << "{"_ba << u"token"_s << 10 << byPolicy;
    QTest::newRow("lead under a policy that cannot be used") << "{"_ba << lead << 10 << byPolicy;
    QTest::newRow("what is not forbidden") << R"({"readOnly":true})"_ba << u"token"_s << 0 << QString();
    QTest::newRow("policy in force") << R"({"readOnly":true})"_ba << u"policy"_s << 0 << QString();
    QTest::newRow("policy that is broken") << "{"_ba << u"policy"_s << 1 << QString();
}

void PatchbayctlTest::policyIsObeyedAndTold()
{
    if (getuid() != 0)
        QSKIP("only root can put a policy in its place");
    QFETCH(QByteArray, policy);
    QFETCH(QString, arguments);
    QFETCH(int, code);
    QFETCH(QString, error);
    const QTemporaryDir folder;
    const Ran ran = runUnderPolicy(folder.path(), policy, words("--json") + words(qPrintable(arguments)));
    QVERIFY2(ran.code == code, (ran.out + ran.err).constData());
    QCOMPARE(ran.json().value("error"_L1).toString(), error);
    QCOMPARE(ran.json().contains("accessToken"_L1), arguments == "token"_L1 && code == 0);
    QCOMPARE(leadsInTheOrg(u"Policed"_s), 0);
    if (code == 10) {
        const Ran plain = runUnderPolicy(folder.path(), policy, words(qPrintable(arguments)));
        QCOMPARE(plain.code, 10);
        QCOMPARE(plain.out, QByteArray());
        QVERIFY(plain.err.contains(
            policy == "{" ? "/etc/patchbay/policy.json" : "Your administrator has turned this off"));
    }
}

void PatchbayctlTest::policyIsCheckedBeforeItIsInForce_data()
{
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<QString>("problem");
    QTest::newRow("sound") << R"({"forbid":["token_output"]})"_ba << QString();
    QTest::newRow("unknown member") << R"({"retention":1})"_ba << u"/retention: "_s;
    QTest::newRow("provider there is not")
        << R"({"providers":{"salseforce":{}}})"_ba << u"/providers/salseforce: "_s;
}

void PatchbayctlTest::policyIsCheckedBeforeItIsInForce()
{
    QFETCH(QByteArray, policy);
    QFETCH(QString, problem);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"draft.json"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(policy);
    file.close();
    const Ran ran = run({u"policy"_s, file.fileName(), u"--json"_s});
    QCOMPARE(ran.code, problem.isEmpty() ? 0 : 1);
    QVERIFY2(ran.json().value("message"_L1).toString().contains(problem), ran.out.constData());
}

void PatchbayctlTest::damagedDataIsToldAndNamed()
{
    const QTemporaryDir data;
    const QString file = data.path()
        + m->paths.databaseFile.sliced(
            QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation).size());
    QVERIFY(QDir().mkpath(QFileInfo(file).path()));
    const auto damage = [&file] {
        QFile database(file);
        return database.open(QFile::WriteOnly | QFile::Truncate)
            && database.write(QByteArray(9000, '\x7f')) > 0;
    };
    qputenv("XDG_DATA_HOME", data.path().toUtf8());
    const auto reset = qScopeGuard([] { qunsetenv("XDG_DATA_HOME"); });
    QVERIFY(damage());
    const Ran ran = run(words("connection list"));
    QCOMPARE(ran.code, 1);
    QCOMPARE(ran.out, QByteArray());
    QVERIFY2(ran.err.contains(file.toUtf8() + ".damaged-1"), ran.err.constData());
    QFile::remove(file);
    QVERIFY(damage());
    const Ran json = run(words("--json connection list"));
    QCOMPARE(json.code, 1);
    QCOMPARE(json.json().value("code"_L1).toString(), u"set_aside"_s);
    QVERIFY2(
        json.json().value("message"_L1).toString().contains(file + u".damaged-2"_s), json.out.constData());
    QCOMPARE(run(words("connection list")).code, 0); // told once
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (qEnvironmentVariableIsSet(inSession)) {
        PatchbayctlTest test;
        return QTest::qExec(&test, argc, argv);
    }
    for (const QString &program : {u"dbus-run-session"_s, u"gnome-keyring-daemon"_s}) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            qFatal("%s is not installed", qPrintable(program));
    }
    const QTemporaryDir home;
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name :
        {"DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "XDG_CURRENT_DESKTOP", "KDE_FULL_SESSION",
            "XDG_DATA_HOME", "XDG_CONFIG_HOME", "GNOME_KEYRING_CONTROL", "PATCHBAY_LOG", "LANGUAGE"})
        environment.remove(QLatin1StringView(name));
    environment.insert(u"HOME"_s, home.path());
    environment.insert(u"XDG_RUNTIME_DIR"_s, home.path());
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(QLatin1StringView(inSession), u"1"_s);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(u"dbus-run-session"_s,
        QStringList{u"--"_s, QCoreApplication::applicationFilePath()} + app.arguments().sliced(1));
    process.waitForFinished(-1);
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : 1;
}

#include "tst_patchbayctl.moc"

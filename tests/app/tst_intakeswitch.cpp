#include "app/intakeswitch.h"
#include "engine/coreservices.h"
#include "support/await.h"

#include <QFileInfo>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The window's intake over the whole core, in a folder of its own, without a keychain.
class IntakeSwitchTest : public QObject
{
    Q_OBJECT
private slots:
    void init();

    void nothingListensUntilItIsSwitchedOn();
    void switchSurvivesARestart();
    void portIsChangedAtOnce();
    void secondHolderIsToldAndTakesOver();
    void takenPortIsTold();
    void policyEndsIt();
    void tokensAreForThePrivateSocketAlone();
    void folderThatOthersReachIsTold();

private:
    /// One run of the program.
    struct Program {
        explicit Program(const Paths &paths)
            : core({.paths = paths,
                .userAgent = "Patchbay-Test",
                .makeEmbedded = [](Clock &) { return std::unique_ptr<ConsentSurface>(); },
                .browserTexts = [] { return LoopbackTexts(); }})
        {
            if (!await(core.open()))
                qFatal("the database could not be opened");
            (void)await(core.lock.begin());
            intake.begin();
        }
        CoreServices core;
        LocalRequests settings{{core.catalog, core.preferences, core.intakeKeys, core.clock}};
        IntakeSwitch intake{core, settings};
    };
    [[nodiscard]] static quint16 freePort()
    {
        QTcpServer server;
        (void)server.listen(QHostAddress::LocalHost);
        return server.serverPort();
    }
    [[nodiscard]] static QByteArray asked(quint16 port, const QByteArray &target, const QByteArray &more = {})
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, port);
        socket.write("GET " + target + " HTTP/1.1\r\nHost: localhost:" + QByteArray::number(port)
            + "\r\nConnection: close\r\n" + more + "\r\n");
        (void)QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }, 30'000);
        return socket.readAll();
    }
    [[nodiscard]] static QString listening(quint16 port)
    {
        return u"Listening on http://localhost:%1"_s.arg(port);
    }
    void choose(const std::function<void(IntakeChoice &)> &change) const
    {
        Program program(m_paths);
        QVERIFY(await(program.core.preferences.update(
            [change](Preferences &preferences) { change(preferences.intake); })));
    }
    void setPolicy(Program &program, const QByteArray &json) const
    {
        QFile policy(m_paths.policyFile);
        QVERIFY(policy.open(QFile::WriteOnly));
        policy.write(json);
        policy.close();
        program.core.catalog.reload();
        emit program.core.catalogWatch.reloaded();
    }

    std::optional<QTemporaryDir> m_folder;
    Paths m_paths;
    quint16 m_port = 0;
};

void IntakeSwitchTest::init()
{
    m_folder.emplace();
    const QString folder = m_folder->path();
    m_paths.dataFolder = folder + u"/data"_s;
    m_paths.configFolder = folder + u"/config"_s;
    m_paths.runtimeFolder = folder + u"/run"_s;
    m_paths.databaseFile = m_paths.dataFolder + u"/patchbay.db"_s;
    m_paths.lockFolder = m_paths.dataFolder + u"/locks"_s;
    m_paths.userProvidersFolder = m_paths.configFolder + u"/providers"_s;
    m_paths.policyFile = folder + u"/policy.json"_s;
    m_paths.policyOwner = getuid();
    m_port = freePort();
}

void IntakeSwitchTest::nothingListensUntilItIsSwitchedOn()
{
    Program program(m_paths);
    program.settings.setPort(m_port);
    QTRY_COMPARE(program.settings.choice().port, m_port);
    QVERIFY(asked(m_port, "/v1/connections").isEmpty());
    program.settings.setTakesRecords(true);
    QTRY_COMPARE(program.settings.status(), listening(m_port));
    QVERIFY(asked(m_port, "/v1/connections").startsWith("HTTP/1.1 401"));
    program.settings.setTakesRecords(false);
    QTRY_VERIFY(program.settings.status().startsWith(u"Off."_s));
    QTRY_VERIFY(asked(m_port, "/v1/connections").isEmpty());
}

void IntakeSwitchTest::switchSurvivesARestart()
{
    choose([this](IntakeChoice &choice) {
        choice.takesRecords = true;
        choice.port = m_port;
    });
    for (int start = 0; start < 2; ++start) {
        Program program(m_paths);
        program.settings.refresh();
        QTRY_COMPARE(program.settings.status(), listening(m_port));
    }
}

void IntakeSwitchTest::portIsChangedAtOnce()
{
    Program program(m_paths);
    program.settings.setPort(m_port);
    program.settings.setTakesRecords(true);
    QTRY_COMPARE(program.settings.status(), listening(m_port));
    const quint16 other = freePort();
    program.settings.setPort(other);
    QTRY_COMPARE(program.settings.status(), listening(other));
    QVERIFY(asked(m_port, "/v1/connections").isEmpty());
    QVERIFY(!asked(other, "/v1/connections").isEmpty());
}

void IntakeSwitchTest::secondHolderIsToldAndTakesOver()
{
    choose([this](IntakeChoice &choice) {
        choice.takesRecords = true;
        choice.port = m_port;
    });
    auto first = std::make_unique<Program>(m_paths);
    first->settings.refresh();
    QTRY_COMPARE(first->settings.status(), listening(m_port));
    Program second(m_paths);
    second.settings.refresh();
    QTRY_VERIFY(second.settings.isTrouble());
    const QString words = second.settings.status();
    QVERIFY2(words.contains(QString::number(QCoreApplication::applicationPid()))
            && words.contains(QString::number(m_port)),
        qPrintable(words));
    first.reset();
    QTRY_COMPARE_WITH_TIMEOUT(second.settings.status(), listening(m_port), 30'000);
}

void IntakeSwitchTest::takenPortIsTold()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost, m_port));
    choose([this](IntakeChoice &choice) {
        choice.takesRecords = true;
        choice.port = m_port;
    });
    Program program(m_paths);
    program.settings.refresh();
    QTRY_VERIFY(program.settings.isTrouble());
    QVERIFY(program.settings.status().contains(QString::number(m_port)));
}

void IntakeSwitchTest::policyEndsIt()
{
    choose([this](IntakeChoice &choice) {
        choice.takesRecords = true;
        choice.port = m_port;
    });
    Program program(m_paths);
    program.settings.refresh();
    QTRY_COMPARE(program.settings.status(), listening(m_port));
    setPolicy(program, R"({"forbid":["intake"]})");
    QTRY_VERIFY(asked(m_port, "/v1/connections").isEmpty());
    QCOMPARE(program.settings.status(), program.settings.settled());
    setPolicy(program, "{}");
    QTRY_COMPARE(program.settings.status(), listening(m_port));
}

void IntakeSwitchTest::tokensAreForThePrivateSocketAlone()
{
    choose([this](IntakeChoice &choice) {
        choice.takesRecords = true;
        choice.port = m_port;
        choice.givesTokens = true;
    });
    const QString socket = IntakeService::standardSocketPath(m_paths.runtimeFolder);
    {
        Program program(m_paths);
        program.settings.refresh();
        QTRY_VERIFY(program.settings.tokenHint().contains(socket));
        QVERIFY(asked(m_port, "/v1/connections/any/token").startsWith("HTTP/1.1 401"));
        const Secret key = await(program.core.intakeKeys.issue(
                                     {.id = {}, .name = u"K"_s, .rights = {u"connections"_s, u"create:*"_s}}))
                               ->key;
        const QByteArray bearer = "Authorization: Bearer " + key.reveal().toByteArray() + "\r\n";
        QVERIFY(asked(m_port, "/v1/connections", bearer).startsWith("HTTP/1.1 200"));
        QVERIFY(asked(m_port, "/v1/connections/any/token", bearer).startsWith("HTTP/1.1 404"));
        setPolicy(program, R"({"forbid":["token_output"]})");
        QTRY_VERIFY(!program.settings.tokensSettled().isEmpty());
    }
    Program program(m_paths); // begins under the policy
    program.settings.refresh();
    QTRY_COMPARE(program.settings.status(), listening(m_port));
    QVERIFY(!QFileInfo::exists(socket));
}

void IntakeSwitchTest::folderThatOthersReachIsTold()
{
    QVERIFY(QDir().mkdir(m_folder->filePath(u"in"_s)));
    QVERIFY(QFile::setPermissions(m_folder->filePath(u"in"_s),
        QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::WriteOther));
    Program program(m_paths);
    program.settings.setFolder(m_folder->filePath(u"in"_s));
    QTRY_VERIFY(program.settings.isFolderTrouble());
    QVERIFY(program.settings.folderStatus().contains(u"Other users"_s));
    QVERIFY(QFile::setPermissions(
        m_folder->filePath(u"in"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QTRY_VERIFY_WITH_TIMEOUT(!program.settings.isFolderTrouble(), 30'000);
    QCOMPARE(program.settings.folderStatus(), m_folder->filePath(u"in"_s));
}

QTEST_GUILESS_MAIN(IntakeSwitchTest)
#include "tst_intakeswitch.moc"

#include "demoorg/demoorgprogram.h"
#include "engine/authorizedclient.h"
#include "engine/connectionservice.h"
#include "engine/demoorgservice.h"
#include "engine/tokenbroker.h"
#include "net/qthttpclient.h"
#include "providers/catalog.h"
#include "store/connectionstore.h"
#include "store/database.h"
#include "store/paths.h"
#include "store/preferencestore.h"
#include "support/await.h"
#include "support/fakeconsent.h"
#include "support/keyring.h"
#include "vault/keychainstore.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;

namespace
{

constexpr auto inSession = "PATCHBAY_TEST_SESSION";

struct Ran {
    int code = -1;
    QByteArray out;
    QByteArray err;
};

/// The window's part: an account is connected with it.
struct Program {
    Paths paths = standardPaths();
    Result<Done> folders = makeFolders(paths);
    SystemClock clock;
    SystemEntropy entropy;
    QtHttpClient http{clock, "Patchbay-Test"};
    Database database{paths.databaseFile};
    ConnectionStore connections{database};
    KeychainStore keychain{clock};
    ProviderCatalog catalog;
    PreferenceStore preferences{database};
    DemoOrgService services{http, clock, DemoOrgService::standardPlace()};
    FakeConsent consent;
    TokenBroker broker{{catalog, connections, keychain, http, services, clock}, paths.lockFolder};
    AuthorizedClient client{catalog, connections, broker, http};
    ConnectionService service{{catalog, connections, keychain, broker, client, http, consent, services, clock,
        entropy, paths.lockFolder, preferences}};
};

} // namespace

/// Whoever copies a sample out of README.md has a program that works: each is taken from there, told the port
/// of the test's own intake, and run against a demo org.
class ReadmeSamplesTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase();

    void everySampleIsTried();
    void leadIsCreated_data();
    void leadIsCreated();
    void tokenIsUsedWithJsforce();

private:
    [[nodiscard]] QString sample(const QString &name) const
    {
        const QRegularExpression block(u"<!-- sample: %1 -->\\n```\\w+\\n(.*?)```"_s.arg(name),
            QRegularExpression::DotMatchesEverythingOption);
        QString text = block.match(m_readme).captured(1);
        return text.replace(u"localhost:17480"_s, u"localhost:%1"_s.arg(m_port));
    }
    [[nodiscard]] QString written(const QString &name, const QString &file) const
    {
        QFile target(m_folder.filePath(file));
        const QByteArray text = sample(name).toUtf8();
        return !text.isEmpty() && target.open(QFile::WriteOnly) && target.write(text) == text.size()
            ? target.fileName()
            : QString();
    }
    [[nodiscard]] Ran run(const QString &program, const QStringList &arguments, int patience = 120'000) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"KEY"_s, QString::fromUtf8(m_key));
        environment.insert(
            u"PATH"_s, QFileInfo(QStringLiteral(PATCHBAYCTL)).path() + u':' + environment.value(u"PATH"_s));
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder.path());
        process.start(program, arguments);
        process.closeWriteChannel();
        // The event loop turns meanwhile: nothing of this process is asked for, but it must not stand still.
        if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, patience))
            process.kill();
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    [[nodiscard]] int leads(const QString &lastName)
    {
        const QString soql = u"SELECT COUNT() FROM Lead WHERE LastName = '%1'"_s.arg(lastName);
        return m_org.get("/services/data/v62.0/query?q=" + QUrl::toPercentEncoding(soql), m_token)
            .object()
            .value("totalSize"_L1)
            .toInt(-1);
    }

    QString m_readme;
    QTemporaryDir m_folder;
    DemoOrgProgram m_org;
    std::unique_ptr<Program> m;
    QProcess m_serve;
    int m_port = 0;
    QByteArray m_key;
    QByteArray m_token;
};

void ReadmeSamplesTest::initTestCase()
{
    QFile readme(QStringLiteral(SOURCE_ROOT) + u"/README.md"_s);
    QVERIFY(readme.open(QFile::ReadOnly));
    m_readme = QString::fromUtf8(readme.readAll());
    QVERIFY(Keyring::start());
    m = std::make_unique<Program>();
    QVERIFY(m->folders);
    QVERIFY(await(m->database.open()));
    QVERIFY(m_org.start({u"--data"_s, DemoOrgService::standardPlace().dataFolder}));
    m->consent.person = [this](ConsentWay, const ConsentRequest &request) -> Result<ConsentAnswer> {
        const QUrl asked(QString::fromUtf8(request.authorizeUrl.reveal()), QUrl::StrictMode);
        const Answer answer = m_org.consent(QUrlQuery(asked), u"allow"_s);
        return ConsentAnswer{.kind = ConsentAnswer::Kind::Callback,
            .callbackUrl = Secret(QByteArray(answer.headers.value("location")))};
    };
    QVERIFY(await(m->service.connectAccount({.provider = {u"salesforce-demo"_s}})));
    m_key = run(QStringLiteral(PATCHBAYCTL), {u"key"_s, u"add"_s, u"Samples"_s}).out.trimmed();
    QVERIFY(m_key.startsWith("pbi_"));
    m_token = run(QStringLiteral(PATCHBAYCTL), {u"token"_s}).out.trimmed();
    QVERIFY(!m_token.isEmpty());
    m_serve.start(QStringLiteral(PATCHBAYCTL), {u"--json"_s, u"serve"_s, u"--port"_s, u"0"_s});
    QTRY_VERIFY_WITH_TIMEOUT(m_serve.canReadLine(), 60'000);
    const QJsonObject listening = QJsonDocument::fromJson(m_serve.readLine()).object();
    m_port = listening.value("listening"_L1).toString().section(u':', -1).toInt();
    QVERIFY(m_port > 0);
}

void ReadmeSamplesTest::cleanupTestCase()
{
    m_serve.terminate();
    QTRY_COMPARE_WITH_TIMEOUT(m_serve.state(), QProcess::NotRunning, 60'000);
    QCOMPARE(m_serve.exitCode(), 0);
    m.reset();
    m_org.stop();
}

/// A sample that nobody runs would grow old.
void ReadmeSamplesTest::everySampleIsTried()
{
    QStringList names;
    auto found = QRegularExpression(u"<!-- sample: (\\w+) -->"_s).globalMatch(m_readme);
    while (found.hasNext())
        names.append(found.next().captured(1));
    QCOMPARE(names, QStringList({u"curl"_s, u"shell"_s, u"python"_s, u"node"_s, u"cpp"_s, u"jsforce"_s}));
}

void ReadmeSamplesTest::leadIsCreated_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("lastName");
    QTest::newRow("curl") << u"curl.sh"_s << u"sh"_s << QStringList{u"-e"_s, u"curl.sh"_s} << u"Sample"_s;
    QTest::newRow("shell") << u"shell.sh"_s << u"sh"_s << QStringList{u"shell.sh"_s} << u"Shell"_s;
    QTest::newRow("python") << u"sample.py"_s << u"python3"_s << QStringList{u"sample.py"_s} << u"Python"_s;
    QTest::newRow("node") << u"sample.mjs"_s << u"node"_s << QStringList{u"sample.mjs"_s} << u"Node"_s;
    const QString build
        = u"c++ -std=c++17 -fPIC -o sample sample.cpp $(pkg-config --cflags --libs Qt6Network)"
          " && exec ./sample"_s;
    QTest::newRow("cpp") << u"sample.cpp"_s << u"sh"_s << QStringList{u"-c"_s, build} << u"Cpp"_s;
}

void ReadmeSamplesTest::leadIsCreated()
{
    QFETCH(QString, file);
    QFETCH(QString, program);
    QFETCH(QStringList, arguments);
    QFETCH(QString, lastName);
    if (QStandardPaths::findExecutable(program).isEmpty())
        QSKIP(qPrintable(program + u" is not installed"_s));
    QVERIFY(!written(QString::fromLatin1(QTest::currentDataTag()), file).isEmpty());
    const Ran ran = run(program, arguments, 240'000);
    QVERIFY2(ran.code == 0, (ran.out + ran.err).constData());
    QCOMPARE(leads(lastName), 1);
    QVERIFY(!(ran.out + ran.err).contains(m_key));
}

void ReadmeSamplesTest::tokenIsUsedWithJsforce()
{
    const QString folder = QStringLiteral(JSFORCE_FOLDER);
    const Ran installed = run(QStringLiteral(SOURCE_ROOT) + u"/tests/jsforce/install"_s, {folder}, 280'000);
    if (installed.code == 77)
        QSKIP(installed.out.trimmed().constData());
    QCOMPARE(installed.code, 0);
    QVERIFY(!written(u"jsforce"_s, u"tokens.mjs"_s).isEmpty());
    QVERIFY(QFile::link(folder + u"/node_modules"_s, m_folder.filePath(u"node_modules"_s)));
    const Ran ran = run(u"node"_s, {u"tokens.mjs"_s});
    QVERIFY2(ran.code == 0, (ran.out + ran.err).constData());
    QVERIFY(ran.out.startsWith('['));
    QVERIFY(!ran.out.contains(m_token));
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (qEnvironmentVariableIsSet(inSession)) {
        ReadmeSamplesTest test;
        return QTest::qExec(&test, argc, argv);
    }
    if (const QStringList missing = Keyring::missingPrograms(); !missing.isEmpty())
        qFatal("not installed: %s", qPrintable(missing.join(u", "_s)));
    const QTemporaryDir home;
    return Keyring::runInSession(
        home.path(), QLatin1StringView(inSession), QCoreApplication::arguments().sliced(1));
}

#include "tst_readmesamples.moc"

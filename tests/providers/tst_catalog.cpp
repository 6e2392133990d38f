#include "providers/catalog.h"

#include "base/uniquemembers.h"
#include "providers/catalogwatch.h"
#include "providers/providerdraft.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <sys/stat.h>
#include <unistd.h>

using namespace patchbay;
using namespace Qt::StringLiterals;

class CatalogTest : public QObject
{
    Q_OBJECT
private slots:
    void bundledProvidersAreThere();
    void bundledDefinitionsNameNothingTwice();
    void wordsOfBundledDefinitionsAreTranslatedAndNoOthers();
    void everyWordThatIsLookedUpIsKnownToTranslators();
    void userWinsOverSystemWinsOverBundled();
    void badFileIsRefusedByPathAndPointerAndTheRestGoesOn();
    void droppedFileAppearsOnReload();
    void droppedEditedAndRemovedFilesAreNoticed();
    void folderThatIsMadeLaterIsNoticed();
    void draftIsSoundAndNeverOverwrites_data();
    void draftIsSoundAndNeverOverwrites();
    void draftNeverTakesTheIdOfAnotherProvider();
    void draftOfADiscoveryDocumentSignsInThere();
    void hostileDraftIsRefused_data();
    void hostileDraftIsRefused();
    void hostileFileIsRefusedAndTheRestGoesOn_data();
    void hostileFileIsRefusedAndTheRestGoesOn();
    void secondFileOfAnIdTakesTheFirstOnesPlace();

private:
    static void write(const QString &path, QByteArray text, const QByteArray &name)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.replace("\"Linear\"", '"' + name + '"'));
    }
    static QByteArray linear()
    {
        QFile file(QStringLiteral(PROVIDER_FILES "/linear.json"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

void CatalogTest::bundledProvidersAreThere()
{
    const ProviderCatalog catalog;
    QCOMPARE(catalog.refused().size(), 0);
    for (const char *id :
        {"salesforce", "salesforce-demo", "slack", "linear", "github", "google", "hubspot", "zoho-crm"}) {
        const ProviderDescriptor *const provider = catalog.find({QString::fromLatin1(id)});
        QVERIFY2(provider, id);
        QVERIFY(provider->onFirstScreen);
    }
    QVERIFY(!catalog.find({u"nobody"_s}));
    QVERIFY(std::is_sorted(catalog.all().begin(), catalog.all().end(),
        [](const auto &a, const auto &b) { return a.name.toLower() < b.name.toLower(); }));
}

/// Marks what it was asked for.
class MarkingTranslator final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *text, const char *, int) const override
    {
        return QLatin1StringView(context) == "Definitions"_L1 ? u'[' + QString::fromUtf8(text) + u']'
                                                              : QString();
    }
};

/// The program does not look again each time it starts.
void CatalogTest::bundledDefinitionsNameNothingTwice()
{
    const QFileInfoList files = QDir(u":/providers"_s).entryInfoList({u"*.json"_s}, QDir::Files);
    QVERIFY(files.size() > 20);
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        QVERIFY(file.open(QFile::ReadOnly));
        QVERIFY2(!doubledMember(file.readAll()), qPrintable(info.fileName()));
    }
}

void CatalogTest::wordsOfBundledDefinitionsAreTranslatedAndNoOthers()
{
    const QTemporaryDir user;
    write(user.filePath(u"mine.json"_s), linear().replace("\"linear\"", "\"mine\""), "Mine");
    const ProviderCatalog plain({}, user.path());
    MarkingTranslator translator;
    QVERIFY(QCoreApplication::installTranslator(&translator));
    const ProviderCatalog catalog({}, user.path());
    QVERIFY(QCoreApplication::removeTranslator(&translator));

    const auto marked = [](const QString &words) { return u'[' + words + u']'; };
    const ProviderDescriptor &before = *plain.find({u"salesforce"_s});
    const ProviderDescriptor &after = *catalog.find({u"salesforce"_s});
    QCOMPARE(after.tagline, marked(before.tagline));
    QCOMPARE(after.reason, marked(before.reason));
    QCOMPARE(after.loginHosts.first().label, marked(before.loginHosts.first().label));
    QCOMPARE(after.scopes.first().description, marked(before.scopes.first().description));
    QCOMPARE(after.setupSteps.first(), marked(before.setupSteps.first()));
    QCOMPARE(after.name, before.name); // a name is a name in every language
    QCOMPARE(after.scopes.first().name, before.scopes.first().name);
    QCOMPARE(catalog.find({u"mine"_s})->reason, plain.find({u"mine"_s})->reason);
}

/// What lupdate is told of is what is looked up.
void CatalogTest::everyWordThatIsLookedUpIsKnownToTranslators()
{
    const QTemporaryDir folder;
    const QString list = folder.filePath(u"definitions.cpp"_s);
    QCOMPARE(QProcess::execute(QStringLiteral(DEFINITION_WORDS), {QStringLiteral(PROVIDER_FILES), list}), 0);
    QFile file(list);
    QVERIFY(file.open(QFile::ReadOnly));
    const QString known = QString::fromUtf8(file.readAll());
    const auto isKnown = [&known](const QString &words) {
        QString quoted = words;
        quoted.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
        return words.isEmpty() || known.contains(u"(\"Definitions\", \"%1\")"_s.arg(quoted));
    };
    const ProviderCatalog catalog({}, {});
    for (const ProviderDescriptor &provider : catalog.all()) {
        QStringList words = provider.setupSteps + QStringList{provider.tagline, provider.reason};
        for (const LoginHost &host : provider.loginHosts)
            words.append(host.label);
        for (const ScopeChoice &scope : provider.scopes)
            words.append(scope.description);
        words.append(provider.smoke ? provider.smoke->label : QString());
        words.append(provider.writeProbe ? provider.writeProbe->label : QString());
        for (const QString &one : std::as_const(words))
            QVERIFY2(isKnown(one), qPrintable(provider.id.value + u": "_s + one));
    }
}

void CatalogTest::userWinsOverSystemWinsOverBundled()
{
    const QTemporaryDir system;
    const QTemporaryDir user;
    write(system.filePath(u"linear.json"_s), linear(), "Ours");
    ProviderCatalog catalog({system.path()}, user.path());
    QCOMPARE(catalog.find({u"linear"_s})->name, u"Ours"_s);
    QCOMPARE(catalog.find({u"linear"_s})->origin, ProviderDescriptor::Origin::System);
    write(user.filePath(u"any-name.json"_s), linear(), "Mine");
    const qsizetype count = catalog.all().size();
    catalog.reload();
    QCOMPARE(catalog.find({u"linear"_s})->name, u"Mine"_s);
    QCOMPARE(catalog.find({u"linear"_s})->origin, ProviderDescriptor::Origin::User);
    QCOMPARE(catalog.all().size(), count);
}

void CatalogTest::badFileIsRefusedByPathAndPointerAndTheRestGoesOn()
{
    const QTemporaryDir user;
    write(user.filePath(u"a.json"_s), linear().replace("https://api.linear.app/oauth/token", "http://x"),
        "Bad");
    write(user.filePath(u"b.json"_s), "{ not json", "Bad");
    write(user.filePath(u"c.json"_s), linear().replace("\"linear\"", "\"mine\""), "Good");
    const ProviderCatalog catalog({}, user.path());
    QCOMPARE(catalog.find({u"linear"_s})->name, u"Linear"_s);
    QCOMPARE(catalog.find({u"mine"_s})->name, u"Good"_s);
    QCOMPARE(catalog.refused().size(), 2);
    QCOMPARE(catalog.refused()[0].path, user.filePath(u"a.json"_s));
    QVERIFY(catalog.refused()[0].problem.contains(u"/endpoints/token"_s));
    QCOMPARE(catalog.refused()[1].path, user.filePath(u"b.json"_s));
}

void CatalogTest::droppedFileAppearsOnReload()
{
    const QTemporaryDir user;
    ProviderCatalog catalog({}, user.path());
    QVERIFY(!catalog.find({u"mine"_s}));
    write(user.filePath(u"mine.json"_s), linear().replace("\"linear\"", "\"mine\""), "Mine");
    catalog.reload();
    QVERIFY(catalog.find({u"mine"_s}));
}

void CatalogTest::droppedEditedAndRemovedFilesAreNoticed()
{
    const QTemporaryDir user;
    ProviderCatalog catalog({}, user.path());
    SystemClock clock;
    CatalogWatch watch(catalog, clock);
    const QSignalSpy reloaded(&watch, &CatalogWatch::reloaded);
    const auto name = [&catalog] { return catalog.find({u"linear"_s})->name; };
    const QString file = user.filePath(u"mine.json"_s);
    write(file, linear(), "Mine");
    QTRY_COMPARE(name(), u"Mine"_s);
    write(file, linear(), "Edited"); // in place
    QTRY_COMPARE(name(), u"Edited"_s);
    write(user.filePath(u"new.tmp"_s), linear(), "Replaced"); // as careful editors write
    QVERIFY(QFile::remove(file) && QFile::rename(user.filePath(u"new.tmp"_s), file));
    QTRY_COMPARE(name(), u"Replaced"_s);
    write(file, linear(), "Edited again"); // the new file is watched, too
    QTRY_COMPARE(name(), u"Edited again"_s);
    write(file, "{ \"id\": 7 }", "");
    QTRY_COMPARE(catalog.refused().size(), 1);
    QCOMPARE(name(), u"Linear"_s); // the rest goes on
    QVERIFY(QFile::remove(file));
    QTRY_COMPARE(catalog.refused().size(), 0);
    QVERIFY(reloaded.size() >= 6);
}

void CatalogTest::folderThatIsMadeLaterIsNoticed()
{
    const QTemporaryDir data;
    const QString folder = data.filePath(u"providers.d"_s);
    ProviderCatalog catalog({folder});
    SystemClock clock;
    CatalogWatch watch(catalog, clock);
    const QSignalSpy reloaded(&watch, &CatalogWatch::reloaded);
    QVERIFY(QDir().mkpath(folder));
    QTRY_VERIFY(!reloaded.isEmpty());
    write(folder + u"/linear.json"_s, linear(), "Ours");
    QTRY_COMPARE(catalog.find({u"linear"_s})->name, u"Ours"_s);
}

void CatalogTest::draftIsSoundAndNeverOverwrites_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("id");
    QTest::newRow("words") << u"Acme CRM"_s << u"acme-crm"_s;
    QTest::newRow("accents") << u"Café Möbel"_s << u"cafe-mobel"_s;
    QTest::newRow("another script") << u"日本"_s << u"provider"_s;
    QTest::newRow("nothing") << QString() << u"provider"_s;
    QTest::newRow("a path") << u"../../etc/passwd"_s << u"etc-passwd"_s;
    QTest::newRow("markup") << u"<b>\"x\"\n</b>"_s << u"b-x-b"_s;
    QTest::newRow("long") << QString(500, u'a') << QString(48, u'a');
}

void CatalogTest::draftIsSoundAndNeverOverwrites()
{
    QFETCH(const QString, name);
    QFETCH(const QString, id);
    const QTemporaryDir user;
    const QString folder = user.filePath(u"providers"_s);
    const ProviderCatalog before({}, folder); // has not read what was written since
    for (const QString &expected : {id, id + u"-2"_s}) {
        const Result<QString> path = writeDefinition(before, exampleDraft(name));
        QVERIFY(path);
        QCOMPARE(*path, folder + u'/' + expected + u".json"_s);
        const ProviderCatalog catalog({}, folder);
        QCOMPARE(catalog.refused().size(), 0);
        QVERIFY(catalog.find({expected}));
    }
    QVERIFY(!writeDefinition(ProviderCatalog({}, u"/proc/nowhere"_s), exampleDraft(name)));
}

void CatalogTest::draftNeverTakesTheIdOfAnotherProvider()
{
    const QTemporaryDir user;
    const ProviderCatalog catalog({}, user.path());
    const Result<QString> path = writeDefinition(catalog, exampleDraft(u"Slack"_s));
    QVERIFY(path);
    QCOMPARE(*path, user.filePath(u"slack-2.json"_s));
}

void CatalogTest::draftOfADiscoveryDocumentSignsInThere()
{
    ServerMetadata metadata;
    metadata.issuer = u"https://id.acme.example/realms/a"_s;
    metadata.authorizationEndpoint = QUrl(u"https://id.acme.example/auth"_s);
    metadata.tokenEndpoint = QUrl(u"https://tokens.acme.example/token"_s);
    metadata.userinfoEndpoint = QUrl(u"https://api.acme.example/userinfo"_s);
    metadata.deviceAuthorizationEndpoint = QUrl(u"https://id.acme.example/device"_s);
    metadata.scopes = {u"openid"_s, u"email"_s, u"admin"_s};
    const QTemporaryDir user;
    const Result<QString> path = writeDefinition(ProviderCatalog({}, user.path()), draftFrom(metadata));
    QVERIFY(path);
    const ProviderCatalog catalog({}, user.path());
    const ProviderDescriptor *const provider = catalog.find({u"id-acme-example"_s});
    QVERIFY(provider);
    QCOMPARE(provider->issuer, metadata.issuer);
    QCOMPARE(provider->loginHosts.first().host, u"id.acme.example"_s);
    QCOMPARE(provider->scopes.size(), 2); // not all that the server has
    QVERIFY(provider->consentWays.contains(ConsentWay::DeviceCode));
    const QString host = provider->loginHosts.first().host;
    QVERIFY(mayReceiveToken(*provider, host, QUrl(u"https://api.acme.example/x"_s)));
    QVERIFY(!mayReceiveToken(*provider, host, QUrl(u"https://apixacme.example/x"_s)));
    QVERIFY(!mayReceiveToken(*provider, host, QUrl(u"https://acme.example/x"_s)));
}

void CatalogTest::hostileDraftIsRefused_data()
{
    QTest::addColumn<QString>("authorization");
    QTest::addColumn<QString>("token");
    const QString good = u"https://a.example/x"_s;
    QTest::newRow("http") << good << u"http://a.example/token"_s;
    QTest::newRow("script") << u"javascript:alert(1)"_s << good;
    QTest::newRow("file") << u"file:///etc/passwd"_s << good;
    QTest::newRow("user info") << good << u"https://a:b@a.example/token"_s;
    QTest::newRow("this computer") << good << u"http://localhost:80/token"_s;
    QTest::newRow("option") << u"-x"_s << good;
    QTest::newRow("nothing") << QString() << good;
    QTest::newRow("a template") << u"https://{evil}/x"_s << good;
}

void CatalogTest::hostileDraftIsRefused()
{
    QFETCH(const QString, authorization);
    QFETCH(const QString, token);
    const QTemporaryDir user;
    ProviderDraft draft = exampleDraft(u"Acme"_s);
    draft.authorization = authorization;
    draft.token = token;
    const Result<QString> path = writeDefinition(ProviderCatalog({}, user.path()), draft);
    QVERIFY(!path);
    QCOMPARE(path.error().kind, ErrorKind::Protocol);
    QVERIFY(QDir(user.path()).isEmpty());
}

void CatalogTest::hostileFileIsRefusedAndTheRestGoesOn_data()
{
    QTest::addColumn<QByteArray>("trick");
    QTest::addColumn<bool>("isTold");
    QTest::newRow("ten megabytes") << "large"_ba << true;
    QTest::newRow("deep nesting") << "deep"_ba << true;
    QTest::newRow("member that is there twice") << "twice"_ba << true;
    QTest::newRow("no text") << "bytes"_ba << true;
    QTest::newRow("empty file") << "empty"_ba << true;
    QTest::newRow("link to a device") << "device"_ba << true;
    QTest::newRow("link to a pipe") << "piped"_ba << true;
    QTest::newRow("link to nowhere") << "nowhere"_ba << false;
    QTest::newRow("link to itself") << "loop"_ba << false;
    QTest::newRow("pipe") << "pipe"_ba << false;
    QTest::newRow("folder") << "folder"_ba << false;
    QTest::newRow("unreadable") << "unreadable"_ba << true;
}

void CatalogTest::hostileFileIsRefusedAndTheRestGoesOn()
{
    QFETCH(QByteArray, trick);
    QFETCH(bool, isTold);
    if (trick == "unreadable" && getuid() == 0)
        return; // root reads everything
    const QTemporaryDir user;
    const QString path = user.filePath(u"a.json"_s);
    const QByteArray mine = linear().replace("\"linear\"", "\"hostile\"");
    if (trick == "large")
        write(path, mine + QByteArray(10'000'000, ' '), "Hostile");
    else if (trick == "deep")
        write(path, QByteArray(100'000, '['), "Hostile");
    else if (trick == "twice")
        write(path, QByteArray(mine).replace("\"id\":", "\"id\": \"other\",\n  \"id\":"), "Hostile");
    else if (trick == "bytes")
        write(path, QByteArray("\xff\xfe{\0}", 5), "Hostile");
    else if (trick == "empty")
        write(path, {}, "Hostile");
    else if (trick == "device")
        QVERIFY(QFile::link(u"/dev/zero"_s, path));
    else if (trick == "nowhere")
        QVERIFY(QFile::link(u"/nonexistent"_s, path));
    else if (trick == "loop")
        QVERIFY(QFile::link(path, path));
    else if (trick == "piped")
        QVERIFY(::mkfifo(qPrintable(user.filePath(u"pipe"_s)), 0600) == 0
            && QFile::link(user.filePath(u"pipe"_s), path));
    else if (trick == "pipe")
        QCOMPARE(::mkfifo(qPrintable(path), 0600), 0);
    else if (trick == "folder")
        QVERIFY(QDir().mkpath(path));
    else
        write(path, mine, "Hostile");
    if (trick == "unreadable")
        QVERIFY(QFile::setPermissions(path, {}));
    write(user.filePath(u"b.json"_s), linear().replace("\"linear\"", "\"good\""), "Good");
    const ProviderCatalog catalog({}, user.path());
    QVERIFY(catalog.find({u"good"_s}));
    QVERIFY(!catalog.find({u"hostile"_s}) && !catalog.find({u"other"_s}));
    QCOMPARE(catalog.refused().size(), isTold ? 1 : 0);
    if (isTold)
        QCOMPARE(catalog.refused()[0].path, path);
}

void CatalogTest::secondFileOfAnIdTakesTheFirstOnesPlace()
{
    const QTemporaryDir user;
    write(user.filePath(u"a.json"_s), linear(), "First");
    write(user.filePath(u"b.json"_s), linear(), "Second");
    const ProviderCatalog catalog({}, user.path());
    QCOMPARE(catalog.find({u"linear"_s})->name, u"Second"_s);
    const auto count = std::count_if(catalog.all().begin(), catalog.all().end(),
        [](const ProviderDescriptor &provider) { return provider.id.value == "linear"_L1; });
    QCOMPARE(count, 1);
}

QTEST_GUILESS_MAIN(CatalogTest)
#include "tst_catalog.moc"

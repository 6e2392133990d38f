#include "base/uniquemembers.h"
#include "providers/catalog.h"
#include "providers/catalogwatch.h"
#include "providers/policycodes.h"
#include "providers/trustedfile.h"
#include "store/paths.h"
#include "support/fakeclock.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;

namespace
{

const ProviderId salesforce{u"salesforce"_s};

const QByteArray everything = R"({"$schema":"policy.schema.json",
    "forbid":["token_output","intake","commands","custom_providers"],
    "allowedProviders":["salesforce","github"],
    "providers":{"salesforce":{"loginHosts":["acme.my.salesforce.com","sandbox"],"consentWays":["browser"],
        "clientId":"3MVG9abc"}},
    "readOnly":true,
    "longestHistoryDays":90,
    "appLock":{"required":true,"longestIdleMinutes":10}})";

} // namespace

class PolicyTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_folder.emplace();
        QVERIFY(m_folder->isValid());
    }

    void everyMemberIsRead();
    void mistakesAreRefusedWithTheirPointer_data();
    void mistakesAreRefusedWithTheirPointer();
    void schemaListsExactlyWhatIsRead();
    void withoutAFileAllIsAllowed();
    void fileThatOthersCouldWriteIsBroken_data();
    void fileThatOthersCouldWriteIsBroken();
    void fileThatCannotBeUsedForbidsAll_data();
    void fileThatCannotBeUsedForbidsAll();
    void aSandboxSaysThatItCannotTell();
    void definitionsBecomeWhatIsSettled();
    void ruleThatFitsNothingBreaksThePolicy_data();
    void ruleThatFitsNothingBreaksThePolicy();
    void ownDefinitionsAreLeftOut();
    void systemDefinitionThatOthersCouldWriteIsLeftOut();
    void policyIsNoticedWhenItComesAndGoes();
    void doubledNamesAreFound_data();
    void doubledNamesAreFound();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"policy.json"_s); }
    [[nodiscard]] PolicyFile file() const { return {path(), getuid()}; }
    void write(const QByteArray &text, mode_t mode = 0644) const
    {
        QFile written(path());
        QVERIFY(written.open(QFile::WriteOnly));
        written.write(text);
        written.close();
        QCOMPARE(::chmod(qPrintable(path()), mode), 0);
    }
    static void writeLinear(const QString &path, const QByteArray &id)
    {
        QFile source(QStringLiteral(PROVIDER_FILES "/linear.json"));
        QFile target(path);
        QVERIFY(source.open(QFile::ReadOnly) && target.open(QFile::WriteOnly));
        target.write(source.readAll().replace("\"linear\"", '"' + id + '"'));
    }

    std::optional<QTemporaryDir> m_folder;
};

void PolicyTest::everyMemberIsRead()
{
    const auto policy = readPolicy(everything);
    QVERIFY2(policy, policy ? "" : qPrintable(policy.error().detail));
    for (const Act act : {Act::TokenOutput, Act::Intake, Act::Commands, Act::CustomProviders})
        QVERIFY(policy->forbids(act));
    QVERIFY(policy->allows(salesforce) && !policy->allows({u"slack"_s}));
    const ProviderRule rule = policy->rules.value(salesforce);
    QCOMPARE(rule.loginHosts, (QStringList{u"acme.my.salesforce.com"_s, u"sandbox"_s}));
    QCOMPARE(rule.consentWays, QList<ConsentWay>{ConsentWay::Browser});
    QCOMPARE(rule.clientId, u"3MVG9abc"_s);
    QVERIFY(policy->forbidsWriting());
    QCOMPARE(policy->longestHistory, std::chrono::days(90));
    QVERIFY(policy->appLock);
    QCOMPARE(policy->longestIdle->count(), 10);
    QVERIFY(!readPolicy("{}")->forbids(Act::TokenOutput));
}

void PolicyTest::mistakesAreRefusedWithTheirPointer_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("pointer");
    const auto row = [](const char *name, const char *json, const char *pointer) {
        QTest::newRow(name) << QByteArray(json) << QString::fromLatin1(pointer);
    };
    row("unknown member", R"({"forbids":[]})", "/forbids: ");
    row("what nobody reads: retention", R"({"retention":{"days":30}})", "/retention: ");
    row("unknown act", R"({"forbid":["tokens"]})", "/forbid: ");
    row("act of the wrong type", R"({"forbid":"token_output"})", "/forbid: ");
    row("act that is no text", R"({"forbid":[1]})", "/forbid: ");
    row("unknown member of a provider", R"({"providers":{"salesforce":{"clientSecret":"x"}}})",
        "/providers/salesforce/clientSecret: ");
    row("provider that is no object", R"({"providers":{"salesforce":true}})", "/providers: ");
    row("provider whose id is none", R"({"providers":{"../x":{}}})", "/providers: ");
    row("no host", R"({"providers":{"salesforce":{"loginHosts":[]}}})", "/providers/salesforce/loginHosts: ");
    row("empty host", R"({"providers":{"salesforce":{"loginHosts":[""]}}})",
        "/providers/salesforce/loginHosts: ");
    row("unknown way", R"({"providers":{"salesforce":{"consentWays":["fax"]}}})",
        "/providers/salesforce/consentWays: ");
    row("client id with a blank", R"({"providers":{"salesforce":{"clientId":"a b"}}})",
        "/providers/salesforce/clientId: ");
    row("empty client id", R"({"providers":{"salesforce":{"clientId":""}}})",
        "/providers/salesforce/clientId: ");
    row("read-only by a word", R"({"readOnly":"yes"})", "/readOnly: ");
    row("no history", R"({"longestHistoryDays":0})", "/longestHistoryDays: ");
    row("more than ten years", R"({"longestHistoryDays":3651})", "/longestHistoryDays: ");
    row("no idle time", R"({"appLock":{"required":true,"longestIdleMinutes":0}})",
        "/appLock/longestIdleMinutes: ");
    row("more than a day", R"({"appLock":{"required":true,"longestIdleMinutes":1441}})",
        "/appLock/longestIdleMinutes: ");
    row("idle time of no lock", R"({"appLock":{"longestIdleMinutes":5}})", "/appLock/required: ");
    row("allowed id that is none", R"({"allowedProviders":["Sales Force"]})", "/allowedProviders: ");
    row("member that is there twice", R"({"readOnly":true,"readOnly":false})", "/readOnly: ");
    row("twice, once escaped", R"({"readOnly":true,"re\u0061dOnly":false})", "/readOnly: ");
    row("no object", "[]", "JSON is not an object");
    row("no JSON", "forbid: all", "not JSON");
    row("two documents", "{}{}", "not JSON");
    row("nothing", "", "not JSON");
    row("too deep", R"({"forbid":[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[)",
        "nested");
}

void PolicyTest::mistakesAreRefusedWithTheirPointer()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, pointer);
    const auto policy = readPolicy(json);
    QVERIFY(!policy);
    QVERIFY2(policy.error().detail.contains(pointer), qPrintable(policy.error().detail));
}

void PolicyTest::schemaListsExactlyWhatIsRead()
{
    QFile schemaFile(QStringLiteral(POLICY_SCHEMA));
    QVERIFY(schemaFile.open(QFile::ReadOnly));
    const QJsonObject schema = QJsonDocument::fromJson(schemaFile.readAll()).object();
    const QJsonObject full = QJsonDocument::fromJson(everything).object();
    const QJsonObject members = schema.value("properties"_L1).toObject();
    QCOMPARE(members.keys(), full.keys());
    const auto listed
        = [&members](const char *member) { return members.value(QLatin1StringView(member)).toObject(); };
    const QJsonObject rule = listed("providers").value("additionalProperties"_L1).toObject();
    QCOMPARE(rule.value("properties"_L1).toObject().keys(),
        full.value("providers"_L1).toObject().value("salesforce"_L1).toObject().keys());
    QCOMPARE(listed("appLock").value("properties"_L1).toObject().keys(),
        full.value("appLock"_L1).toObject().keys());
    QCOMPARE(listed("forbid").value("items"_L1).toObject().value("enum"_L1).toArray(),
        full.value("forbid"_L1).toArray());
    for (const QJsonObject &object : {schema, rule, listed("appLock")})
        QCOMPARE(object.value("additionalProperties"_L1), QJsonValue(false));
}

void PolicyTest::withoutAFileAllIsAllowed()
{
    for (const PolicyFile &none : {PolicyFile{}, file(), PolicyFile{u"/nonexistent/policy.json"_s}}) {
        const Policy policy = loadPolicy(none);
        QCOMPARE(policy.state, Policy::State::None);
        QVERIFY(!policy.forbids(Act::TokenOutput) && !policy.forbidsWriting() && policy.allows(salesforce));
    }
}

void PolicyTest::fileThatOthersCouldWriteIsBroken_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<bool>("sound");
    QTest::newRow("owner alone") << 0600 << true;
    QTest::newRow("readable by all") << 0644 << true;
    QTest::newRow("group may write") << 0664 << false;
    QTest::newRow("others may write") << 0646 << false;
    QTest::newRow("all may") << 0666 << false;
}

void PolicyTest::fileThatOthersCouldWriteIsBroken()
{
    QFETCH(int, mode);
    QFETCH(bool, sound);
    write("{}", mode_t(mode));
    const Policy policy = loadPolicy(file());
    QCOMPARE(policy.state == Policy::State::InForce, sound);
    QCOMPARE(policy.forbids(Act::TokenOutput), !sound);
    QCOMPARE(policy.path, path());
}

void PolicyTest::fileThatCannotBeUsedForbidsAll_data()
{
    QTest::addColumn<QByteArray>("trouble");
    for (const char *trouble : {"bad words", "link", "folder", "pipe", "too large", "somebody else's",
             "folder that others may write", "cannot be opened"})
        QTest::newRow(trouble) << QByteArray(trouble);
}

void PolicyTest::fileThatCannotBeUsedForbidsAll()
{
    QFETCH(QByteArray, trouble);
    PolicyFile policyFile = file();
    const QByteArray at = QFile::encodeName(path());
    if (trouble == "bad words")
        write("{]");
    else if (trouble == "link")
        QVERIFY(QFile::link(u"/etc/passwd"_s, path()));
    else if (trouble == "folder")
        QVERIFY(QDir().mkpath(path()));
    else if (trouble == "pipe")
        QCOMPARE(::mkfifo(at.constData(), 0600), 0);
    else if (trouble == "too large")
        write('{' + QByteArray(300'000, ' ') + '}');
    else
        write("{}");
    if (trouble == "somebody else's")
        policyFile.owner = getuid() + 1;
    if (trouble == "folder that others may write")
        QCOMPARE(::chmod(qPrintable(m_folder->path()), 0777), 0);
    if (trouble == "cannot be opened") {
        QCOMPARE(::chmod(at.constData(), 0), 0);
        if (getuid() == 0) // may read whatever it likes: a loop of links is nobody's to open
            QVERIFY(QFile::remove(path()) && QFile::link(path(), path()));
    }
    const Policy policy = loadPolicy(policyFile);
    QCOMPARE(policy.state, Policy::State::Broken);
    QVERIFY(!policy.problem.isEmpty());
    for (const Act act : {Act::TokenOutput, Act::Intake, Act::Commands, Act::CustomProviders})
        QVERIFY(policy.forbids(act));
    QVERIFY(policy.forbidsWriting());
    QVERIFY(!policy.allows(salesforce));
    const Error error = forbiddenBy(policy);
    QCOMPARE(error.kind, ErrorKind::Forbidden);
    QCOMPARE(error.providerCode, u"policy_broken"_s);
    QVERIFY(error.providerText.contains(path()));
    const ProviderCatalog catalog({}, {}, policyFile);
    QVERIFY(catalog.find(salesforce)->settled.closed);
}

/// There root's file looks like anybody's: the words must not blame the file.
void PolicyTest::aSandboxSaysThatItCannotTell()
{
    const Policy policy{.state = Policy::State::Broken,
        .path = policyFileFrom(Surroundings::Flatpak),
        .problem = u"it belongs to somebody else"_s};
    QVERIFY(policy.forbids(Act::TokenOutput) && policy.forbidsWriting());
    const Error error = forbiddenBy(policy);
    QCOMPARE(error.kind, ErrorKind::Forbidden);
    QCOMPARE(error.providerCode, u"policy_out_of_sight"_s);
    QVERIFY(isOfPolicy(error.providerCode));
}

void PolicyTest::definitionsBecomeWhatIsSettled()
{
    write(everything);
    const ProviderCatalog catalog({}, {}, file());
    const ProviderDescriptor *const settled = catalog.find(salesforce);
    QVERIFY(settled && !settled->settled.closed);
    QCOMPARE(settled->loginHosts.size(), 2);
    QCOMPARE(*loginHostOf(*settled, {}), u"acme.my.salesforce.com"_s);
    QCOMPARE(settled->loginHosts[0].environment, Environment::Production);
    QCOMPARE(settled->loginHosts[1].host, u"test.salesforce.com"_s);
    QVERIFY(!loginHostOf(*settled, u"other.my.salesforce.com"_s));
    QVERIFY(!loginHostOf(*settled, u"login.salesforce.com"_s));
    QCOMPARE(settled->consentWays, QList<ConsentWay>{ConsentWay::Browser});
    QCOMPARE(settled->clientId, u"3MVG9abc"_s);
    QVERIFY(settled->settled.loginHosts && settled->settled.consentWays && settled->settled.clientId);
    QVERIFY(!catalog.find({u"github"_s})->settled.closed);
    QVERIFY(catalog.find({u"slack"_s})->settled.closed);
}

void PolicyTest::ruleThatFitsNothingBreaksThePolicy_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("pointer");
    QTest::newRow("provider there is not")
        << QByteArray(R"({"providers":{"salseforce":{"loginHosts":["a.my.salesforce.com"]}}})")
        << u"/providers/salseforce"_s;
    QTest::newRow("host that none of its rules allows")
        << QByteArray(R"({"providers":{"salesforce":{"loginHosts":["evil.example"]}}})")
        << u"/providers/salesforce/loginHosts/0"_s;
    QTest::newRow("way it does not have")
        << QByteArray(R"({"providers":{"google":{"consentWays":["browser","embedded"]}}})")
        << u"/providers/google/consentWays"_s;
    QTest::newRow("allowed provider there is not")
        << QByteArray(R"({"allowedProviders":["salseforce"]})") << u"/allowedProviders"_s;
}

void PolicyTest::ruleThatFitsNothingBreaksThePolicy()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, pointer);
    write(json);
    const ProviderCatalog catalog({}, {}, file());
    QCOMPARE(catalog.policy().state, Policy::State::Broken);
    QVERIFY2(catalog.policy().problem.contains(pointer), qPrintable(catalog.policy().problem));
    for (const ProviderDescriptor &provider : catalog.all())
        QVERIFY(provider.settled.closed);
}

void PolicyTest::ownDefinitionsAreLeftOut()
{
    const QTemporaryDir own;
    writeLinear(own.filePath(u"mine.json"_s), "mine");
    write("{}");
    ProviderCatalog catalog({}, own.path(), file());
    QVERIFY(catalog.find({u"mine"_s}));
    write(R"({"forbid":["custom_providers"]})");
    catalog.reload();
    QVERIFY(!catalog.find({u"mine"_s}));
    QVERIFY(catalog.find(salesforce));
    write("{");
    catalog.reload();
    QVERIFY(!catalog.find({u"mine"_s}));
}

void PolicyTest::systemDefinitionThatOthersCouldWriteIsLeftOut()
{
    const QTemporaryDir system;
    const QString definition = system.filePath(u"mine.json"_s);
    writeLinear(definition, "mine");
    QCOMPARE(::chmod(qPrintable(definition), 0644), 0);
    write(R"({"forbid":["custom_providers"]})");
    ProviderCatalog catalog({system.path()}, {}, file());
    QVERIFY(catalog.find({u"mine"_s}));
    QCOMPARE(::chmod(qPrintable(definition), 0666), 0);
    catalog.reload();
    QVERIFY(!catalog.find({u"mine"_s}));
    QCOMPARE(catalog.refused().size(), 1);
    QCOMPARE(catalog.refused()[0].path, definition);
}

void PolicyTest::policyIsNoticedWhenItComesAndGoes()
{
    const QString folder = m_folder->filePath(u"etc"_s);
    const PolicyFile late{folder + u"/policy.json"_s, getuid()};
    ProviderCatalog catalog({}, {}, late);
    FakeClock clock;
    CatalogWatch watch(catalog, clock);
    QSignalSpy reloaded(&watch, &CatalogWatch::reloaded);
    const auto becomes = [&](Policy::State state) {
        return QTest::qWaitFor(
            [&] {
                clock.advance(Milliseconds(100));
                return catalog.policy().state == state;
            },
            20'000);
    };
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(QTest::qWaitFor([&] {
        clock.advance(Milliseconds(100));
        return !reloaded.isEmpty();
    }));
    QFile written(late.path);
    QVERIFY(written.open(QFile::WriteOnly));
    written.write("{}");
    written.close();
    QCOMPARE(::chmod(qPrintable(late.path), 0600), 0);
    QVERIFY(becomes(Policy::State::InForce));
    QVERIFY(QFile::remove(late.path));
    QVERIFY(becomes(Policy::State::None));
}

void PolicyTest::doubledNamesAreFound_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("pointer");
    QTest::newRow("none") << QByteArray(R"({"a":{"a":1},"b":[{"a":1},{"a":2}],"c":"a"})") << QString();
    QTest::newRow("at the top") << QByteArray(R"({"a":1,"b":2,"a":3})") << u"/a"_s;
    QTest::newRow("within") << QByteArray(R"({"a":[0,{"b":1,"b":2}]})") << u"/a/1/b"_s;
    QTest::newRow("value like a name") << QByteArray(R"({"a":"b","b":"a,\"a\":{"})") << QString();
    QTest::newRow("escaped") << QByteArray(R"({"ab":1,"\u0061b":2})") << u"/ab"_s;
    QTest::newRow("quote within") << QByteArray(R"({"a\"":1,"a":2})") << QString();
    QTest::newRow("empty name") << QByteArray(R"({"":1,"":2})") << u"/"_s;
}

void PolicyTest::doubledNamesAreFound()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, pointer);
    QVERIFY(QJsonDocument::fromJson(json).isObject());
    QCOMPARE(doubledMember(json).value_or(QString()), pointer);
}

QTEST_GUILESS_MAIN(PolicyTest)
#include "tst_policy.moc"

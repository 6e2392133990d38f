#include "engine/signinrow.h"

#include <QTest>

using namespace patchbay;
using namespace Qt::StringLiterals;

namespace
{

constexpr Timestamp now{std::chrono::seconds(1'790'000'000)};

ProviderDescriptor provider()
{
    ProviderDescriptor provider;
    provider.id = {u"idp"_s};
    provider.clientId = u"shipped"_s;
    provider.tokenEndpoint = u"https://{host}/token"_s;
    provider.loginHosts = {{u"com"_s, {}, u"idp.example"_s, Environment::Production},
        {u"eu"_s, {}, u"eu.idp.example"_s, Environment::Sandbox}};
    provider.scopes
        = {{u"id"_s, {}, true, false}, {u"api"_s, {}, false, true}, {u"more"_s, {}, false, false}};
    provider.consentWays = {ConsentWay::Embedded, ConsentWay::Browser};
    return provider;
}

} // namespace

class SignInRowTest final : public QObject
{
    Q_OBJECT
private slots:
    void settingsAndOptionsGoBeforeTheDefinition();
    void withoutAClientIdNobodyIsAsked();
    void requiredScopesAreAlwaysAskedFor_data();
    void requiredScopesAreAlwaysAskedFor();
    void wayIsTheNextOneThatWasChosen_data();
    void wayIsTheNextOneThatWasChosen();
    void wayThatIsNotAllowedIsRefused();
    void environmentIsTheOrgsOwnWord_data();
    void environmentIsTheOrgsOwnWord();
    void whatThePersonGaveStays();
    void troubleOfBeforeIsOver();
    void whatThePolicySettlesGoesBeforeThePerson();
};

void SignInRowTest::settingsAndOptionsGoBeforeTheDefinition()
{
    const ConnectionRow plain = askedFor({}, provider(), {}, {}).value();
    QCOMPARE(plain.clientId, u"shipped"_s);
    QCOMPARE(plain.loginHost, u"idp.example"_s);
    QCOMPARE(plain.tokenEndpoint, provider().tokenEndpoint);
    ConnectionRow renewed;
    renewed.loginHost = u"eu.idp.example"_s;
    const ConnectionRow own = askedFor(renewed, provider(), {.clientId = u"mine"_s}, {}).value();
    QCOMPARE(own.clientId, u"mine"_s);
    QCOMPARE(own.loginHost, u"eu.idp.example"_s);
    QCOMPARE(askedFor(renewed, provider(), {}, {.loginHost = u"com"_s})->loginHost, u"idp.example"_s);
}

void SignInRowTest::withoutAClientIdNobodyIsAsked()
{
    ProviderDescriptor bare = provider();
    bare.clientId.clear();
    const auto row = askedFor({}, bare, {}, {});
    QVERIFY(!row);
    QCOMPARE(row.error().kind, ErrorKind::Misconfigured);
    QCOMPARE(row.error().providerCode, u"client_id_missing"_s);
}

void SignInRowTest::requiredScopesAreAlwaysAskedFor_data()
{
    QTest::addColumn<QStringList>("chosen");
    QTest::addColumn<QStringList>("asked");
    QTest::newRow("nothing chosen") << QStringList() << QStringList{u"id"_s, u"api"_s};
    QTest::newRow("another") << QStringList{u"more"_s} << QStringList{u"id"_s, u"more"_s};
    QTest::newRow("the required one too") << QStringList{u"id"_s, u"api"_s} << QStringList{u"id"_s, u"api"_s};
}

void SignInRowTest::requiredScopesAreAlwaysAskedFor()
{
    QFETCH(const QStringList, chosen);
    QFETCH(const QStringList, asked);
    QCOMPARE(askedFor({}, provider(), {.scopes = chosen}, {})->scopesAsked, asked);
}

void SignInRowTest::wayIsTheNextOneThatWasChosen_data()
{
    QTest::addColumn<std::optional<ConsentWay>>("option");
    QTest::addColumn<std::optional<ConsentWay>>("setting");
    QTest::addColumn<bool>("lacksSecret");
    QTest::addColumn<ConsentWay>("way");
    using Way = std::optional<ConsentWay>;
    QTest::newRow("the provider's first") << Way() << Way() << false << ConsentWay::Embedded;
    QTest::newRow("the person's") << Way() << Way(ConsentWay::Browser) << false << ConsentWay::Browser;
    QTest::newRow("this time's") << Way(ConsentWay::Embedded) << Way(ConsentWay::Browser) << false
                                 << ConsentWay::Embedded;
    QTest::newRow("RFC 8628 §1: a code where there is no secret")
        << Way() << Way() << true << ConsentWay::DeviceCode;
    QTest::newRow("no secret, and chosen all the same")
        << Way() << Way(ConsentWay::Browser) << true << ConsentWay::Browser;
}

void SignInRowTest::wayIsTheNextOneThatWasChosen()
{
    QFETCH(const std::optional<ConsentWay>, option);
    QFETCH(const std::optional<ConsentWay>, setting);
    QFETCH(const bool, lacksSecret);
    QFETCH(const ConsentWay, way);
    ProviderDescriptor asked = provider();
    asked.needsClientSecret = lacksSecret;
    asked.consentWays.append(ConsentWay::DeviceCode);
    QCOMPARE(wayOf(asked, {.consentWay = setting}, {.way = option}).value(), way);
}

void SignInRowTest::wayThatIsNotAllowedIsRefused()
{
    const auto way = wayOf(provider(), {}, {.way = ConsentWay::DeviceCode});
    QVERIFY(!way);
    QCOMPARE(way.error().kind, ErrorKind::Misconfigured);
    QCOMPARE(way.error().providerCode, u"consent_way"_s);
}

void SignInRowTest::environmentIsTheOrgsOwnWord_data()
{
    QTest::addColumn<QString>("loginHost");
    QTest::addColumn<std::optional<bool>>("sandbox");
    QTest::addColumn<Environment>("environment");
    using Said = std::optional<bool>;
    QTest::newRow("by its host") << u"eu.idp.example"_s << Said() << Environment::Sandbox;
    QTest::newRow("a sandbox behind production's host")
        << u"idp.example"_s << Said(true) << Environment::Sandbox;
    QTest::newRow("production behind a sandbox's host")
        << u"eu.idp.example"_s << Said(false) << Environment::Production;
    QTest::newRow("of a provider without any") << u"else.example"_s << Said(true) << Environment::None;
}

void SignInRowTest::environmentIsTheOrgsOwnWord()
{
    QFETCH(const QString, loginHost);
    QFETCH(const std::optional<bool>, sandbox);
    QFETCH(const Environment, environment);
    ConnectionRow row;
    row.loginHost = loginHost;
    QCOMPARE(described(row, provider(), {.sandbox = sandbox}, {}).environment, environment);
}

void SignInRowTest::whatThePersonGaveStays()
{
    ConnectionRow before;
    before.id = {u"c1"_s};
    before.createdAt = now - std::chrono::hours(1);
    before.label = u"Ours"_s;
    before.tags = {u"fair"_s};
    before.colour = u"#123456"_s;
    before.user = u"robin"_s;
    before.tenant = u"acme"_s;
    before.apiUsed = 7;
    ConnectionRow made;
    made.id = {u"c2"_s};
    made.accountLabel = u"sales@acme.example"_s;
    const ConnectionRow row = connected(made, before, now);
    QCOMPARE(row.id, before.id);
    QCOMPARE(row.createdAt, before.createdAt);
    QCOMPARE(row.label, before.label);
    QCOMPARE(row.tags, before.tags);
    QCOMPARE(row.colour, before.colour);
    QCOMPARE(row.user, before.user);
    QCOMPARE(row.tenant, before.tenant);
    QCOMPARE(row.apiUsed, 7);
    QCOMPARE(row.accountLabel, made.accountLabel);
    QCOMPARE(row.checkedAt, now);
}

void SignInRowTest::troubleOfBeforeIsOver()
{
    ConnectionRow before;
    before.phase = ConnectionPhase::NeedsReconnect;
    before.reasonCode = u"invalid_grant"_s;
    before.offlineSince = now;
    before.tokensUnsaved = true;
    before.vaultItemLeft = true;
    before.lastErrorKind = nameOf(ErrorKind::Forbidden);
    const ConnectionRow row = connected(before, before, now);
    QCOMPARE(row.phase, ConnectionPhase::Connected);
    QVERIFY(row.reasonCode.isEmpty());
    QVERIFY(!row.offlineSince);
    QVERIFY(!row.tokensUnsaved);
    QVERIFY(!row.vaultItemLeft); // the new tokens took its place
    QVERIFY(row.lastErrorKind.isEmpty());
    ConnectionRow thisRun = before;
    thisRun.thisRunOnly = true;
    QVERIFY(connected(thisRun, before, now).vaultItemLeft); // still to be erased
}

void SignInRowTest::whatThePolicySettlesGoesBeforeThePerson()
{
    ProviderDescriptor settled = provider();
    settled.loginHosts.removeLast();
    settled.consentWays = {ConsentWay::Browser};
    settled.settled = {.loginHosts = true, .consentWays = true, .clientId = true};
    const ProviderSettings own{.clientId = u"mine"_s, .consentWay = ConsentWay::Embedded};
    QCOMPARE(askedFor({}, settled, own, {})->clientId, u"shipped"_s);
    QCOMPARE(wayOf(settled, own, {}).value(), ConsentWay::Browser);
    ConnectionRow elsewhere;
    elsewhere.loginHost = u"eu.idp.example"_s;
    const auto row = askedFor(elsewhere, settled, own, {});
    QVERIFY(!row);
    QCOMPARE(row.error().providerCode, u"forbidden_by_policy"_s);
    const auto way = wayOf(settled, {}, {.way = ConsentWay::Embedded});
    QVERIFY(!way);
    QCOMPARE(way.error().providerCode, u"forbidden_by_policy"_s);
}

QTEST_GUILESS_MAIN(SignInRowTest)
#include "tst_signinrow.moc"

#include "engine/ownapps.h"
#include "providerfixture.h"
#include "support/tally.h"

#include <QTest>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray ownId = "own-app+/=";
const QByteArray ownSecret = "0wn s3cret/+%: &=";
const OwnApp ownApp{QString::fromUtf8(ownId), true, {}, {}};

Secret secretFrom(const QByteArray &bytes)
{
    return Secret(QByteArray(bytes));
}

} // namespace

/// Connections with apps, scopes and secrets of their own, at providers that take each client for itself.
class OwnAppsTest final : public QObject, private ProviderFixture
{
    Q_OBJECT
private slots:
    void initTestCase() { beginAll(); }
    void cleanup()
    {
        m_apps.reset();
        endOne();
    }
    void eachConnectionLivesByItsOwnApp_data();
    void eachConnectionLivesByItsOwnApp();
    void providersSettingsDoNotTouchIt_data();
    void providersSettingsDoNotTouchIt();
    void changeWaitsForTheNextSignIn();
    void onlyTheScopesMayBeItsOwn_data();
    void onlyTheScopesMayBeItsOwn();
    void reconnectThatDoesNotSucceedLeavesTheOldApp_data();
    void reconnectThatDoesNotSucceedLeavesTheOldApp();
    void wrongSecretIsToldAsSuch();
    void wayBackToTheProvidersApp();
    void sameAppKeepsItsSecret();
    void secretThatIsGoneIsAskedForAgain();
    void grantSaysWhichAppItIsOf();
    void knownAccountTakesTheNewAppAlong();
    void otherAccountLeavesTheChangeWhereItWas();
    void oldGrantThatOthersShareIsLeft_data();
    void oldGrantThatOthersShareIsLeft();
    void secretsGoWithTheConnection();
    void secondChangeOfTheSameIsRefused();
    void changeMeanwhileIsForTheSignInAfter();
    void refusedChangesChangeNothing_data();
    void refusedChangesChangeNothing();
    void clientIdOfThePolicyGoesFirst();

private:
    void meetWithApps(const QString &id)
    {
        meet(id);
        m_provider->otherApps.insert(ownId, ownSecret);
        m_apps = std::make_unique<OwnApps>(
            OwnApps::Parts{m->catalog, m->connections, m->vault, m->broker, m->clock, m->lockFolder});
    }
    [[nodiscard]] Result<ConnectionRow> signInWith(const OwnApp &app, const QByteArray &secret)
    {
        return await(
            m->service.connectAccount({.provider = m_id, .own = app, .ownSecret = secretFrom(secret)}));
    }
    [[nodiscard]] Result<ConnectionRow> reconnect(const ConnectionId &id)
    {
        return await(m->service.connectAccount({.provider = m_id, .reconnect = id}));
    }
    [[nodiscard]] ConnectionRow rowOf(const ConnectionId &id)
    {
        return await(m->connections.find(id)).value_or(ConnectionRow());
    }
    [[nodiscard]] Result<ConnectionRow> change(
        const ConnectionId &id, const OwnApp &wanted, const QByteArray &secret = {})
    {
        return await(m_apps->change(rowOf(id), wanted, secretFrom(secret)));
    }
    [[nodiscard]] bool renews(const ConnectionId &id)
    {
        const auto renewed = await(m->broker.replace(id, secretFrom(accessToken(id))));
        return renewed && m_provider->isAlive(renewed->token.reveal().toByteArray());
    }
    [[nodiscard]] QByteArray waitingSecret(const ConnectionId &id)
    {
        const auto secret = await(m->vault.read(VaultKey::forNextClientSecret(id)));
        return secret ? secret->reveal().toByteArray() : QByteArray();
    }
    [[nodiscard]] QByteArray sealedSecret(const ConnectionId &id)
    {
        const auto tokens = await(m->broker.stored(id));
        return tokens ? tokens->app.clientSecret.reveal().toByteArray() : QByteArray();
    }

    std::unique_ptr<OwnApps> m_apps;
};

void OwnAppsTest::eachConnectionLivesByItsOwnApp_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("RFC 6749 §6: public and confidential, salesforce") << u"salesforce"_s;
    QTest::newRow("RFC 6749 §6: a secret in the form, hubspot") << u"hubspot"_s;
    QTest::newRow("RFC 6749 §6: Basic and JSON, notion") << u"notion"_s;
    QTest::newRow("RFC 7009 §2.1: each revokes as itself, zoom") << u"zoom"_s;
}

void OwnAppsTest::eachConnectionLivesByItsOwnApp()
{
    QFETCH(const QString, id);
    meetWithApps(id);
    const auto first = signIn();
    m_provider->account = u" another"_s;
    const auto second = signInWith(ownApp, ownSecret);
    QVERIFY2(first && second, qPrintable(m_provider->violations().join(u' ')));
    QVERIFY(first->id != second->id);
    QCOMPARE(first->own, OwnApp());
    QCOMPARE(second->own, ownApp);
    QCOMPARE(second->clientId, ownApp.clientId);
    for (int i = 0; i < 3; ++i) {
        QVERIFY(renews(first->id));
        QVERIFY(renews(second->id));
    }
    QCOMPARE(sealedSecret(first->id), QByteArray()); // a provider's secret is kept once
    QCOMPARE(sealedSecret(second->id), ownSecret);
    tally("connections of one provider with apps of their own", 2);

    const QByteArray mine = accessToken(first->id);
    const QByteArray its = accessToken(second->id);
    QVERIFY(await(m->service.disconnectAccount(second->id))->revoked);
    QVERIFY(!m_provider->isAlive(its));
    QVERIFY(m_provider->isAlive(mine));
    QVERIFY(await(m->service.disconnectAccount(first->id))->revoked);
    QVERIFY(!m_provider->isAlive(mine));
}

void OwnAppsTest::providersSettingsDoNotTouchIt_data()
{
    QTest::addColumn<QString>("clientId");
    QTest::newRow("changed") << u"yet-another"_s;
    QTest::newRow("reset") << QString();
    QTest::newRow("the same app, with another secret") << ownApp.clientId;
}

void OwnAppsTest::providersSettingsDoNotTouchIt()
{
    QFETCH(const QString, clientId);
    meetWithApps(u"hubspot"_s);
    const auto row = signInWith(ownApp, ownSecret);
    QVERIFY(row);
    const ProviderSettings settings{
        .provider = m_id, .clientId = clientId, .hasClientSecret = !clientId.isEmpty(), .scopes = {u"x"_s}};
    QVERIFY(await(m->connections.saveSettings(settings)));
    QVERIFY(await(m->vault.write(VaultKey::forClientSecret(m_id), secret("of another"))));
    QVERIFY(renews(row->id));
    QVERIFY(await(m->connections.saveSettings(
        {.provider = m_id, .clientId = clientId, .hasClientSecret = !clientId.isEmpty()})));
    const auto again = reconnect(row->id);
    QVERIFY2(again, qPrintable(m_provider->violations().join(u' ')));
    QCOMPARE(again->clientId, ownApp.clientId);
    QVERIFY(renews(row->id));
    QVERIFY(await(m->service.disconnectAccount(row->id))->revoked);
}

void OwnAppsTest::changeWaitsForTheNextSignIn()
{
    meetWithApps(u"zoom"_s);
    const auto row = signIn();
    QVERIFY(row);
    const auto changed = change(row->id, ownApp, ownSecret);
    QVERIFY(changed);
    QCOMPARE(changed->nextApp, std::optional(ownApp));
    QCOMPARE(changed->clientId, row->clientId);
    QCOMPARE(waitingSecret(row->id), ownSecret);
    QVERIFY(renews(row->id)); // by the app it was given to
    const QByteArray before = accessToken(row->id);

    const auto again = reconnect(row->id);
    QVERIFY2(again, qPrintable(m_provider->violations().join(u' ')));
    QCOMPARE(again->id, row->id);
    QCOMPARE(again->clientId, ownApp.clientId);
    QCOMPARE(again->own, ownApp);
    QVERIFY(!again->nextApp);
    QCOMPARE(waitingSecret(row->id), QByteArray());
    QCOMPARE(sealedSecret(row->id), ownSecret);
    QVERIFY(renews(row->id));
    QTRY_VERIFY(!m_provider->isAlive(before)); // nobody could use it any more
}

void OwnAppsTest::onlyTheScopesMayBeItsOwn_data()
{
    QTest::addColumn<QStringList>("wanted");
    const QStringList needed{u"api"_s, u"refresh_token"_s, u"id"_s};
    QTest::newRow("more") << needed + QStringList{u"openid"_s, u"chatter_api"_s};
    QTest::newRow("fewer") << needed;
}

void OwnAppsTest::onlyTheScopesMayBeItsOwn()
{
    QFETCH(const QStringList, wanted);
    meetWithApps(u"salesforce"_s);
    const auto row = signIn();
    QVERIFY(row);
    QVERIFY(row->scopesGranted != wanted);
    QVERIFY(change(row->id, {{}, false, wanted, {}}));
    QCOMPARE(rowOf(row->id).scopesGranted, row->scopesGranted);
    const auto again = reconnect(row->id);
    QVERIFY(again);
    QCOMPARE(again->id, row->id);
    QCOMPARE(again->scopesGranted, wanted);
    QCOMPARE(again->clientId, row->clientId);
    QVERIFY(renews(row->id));
    QCOMPARE(rowOf(row->id).scopesGranted, wanted);
    QCOMPARE(reconnect(row->id)->scopesAsked, wanted); // kept through reconnects
    m_provider->account = u" another"_s;
    QCOMPARE(signIn()->scopesGranted, row->scopesGranted); // the provider's other connections have theirs
}

void OwnAppsTest::reconnectThatDoesNotSucceedLeavesTheOldApp_data()
{
    QTest::addColumn<Trick>("trick");
    QTest::addColumn<bool>("cancelled");
    QTest::newRow("cancelled on the page") << Trick::None << true;
    QTest::newRow("the person says no") << Trick::Refuses << false;
    QTest::newRow("trouble at the exchange") << Trick::ServerTrouble << false;
    QTest::newRow("half an answer") << Trick::TokenIsCut << false;
    QTest::newRow("an API that does not know the account") << Trick::ApiRejectsToken << false;
}

void OwnAppsTest::reconnectThatDoesNotSucceedLeavesTheOldApp()
{
    QFETCH(const Trick, trick);
    QFETCH(const bool, cancelled);
    meetWithApps(u"zoom"_s);
    const auto row = signIn();
    QVERIFY(change(row->id, ownApp, ownSecret));
    const ConnectionRow before = rowOf(row->id);
    m_provider->trick = trick;
    if (cancelled)
        m->consent.person = {};
    const Task<ConnectionRow> going = m->service.connectAccount({.provider = m_id, .reconnect = row->id});
    if (cancelled) {
        QTRY_COMPARE(m->consent.asked.size(), 2);
        m->service.cancel(m_id, row->id);
    }
    QVERIFY(!await(going));
    m_provider->trick = Trick::None;
    QCOMPARE(rowOf(row->id).clientId, before.clientId);
    QCOMPARE(rowOf(row->id).own, OwnApp());
    QCOMPARE(rowOf(row->id).scopesGranted, before.scopesGranted);
    QVERIFY(m_provider->isAlive(accessToken(row->id)));
    QVERIFY(renews(row->id));
    QCOMPARE(waitingSecret(row->id), ownSecret); // what was changed waits on
    m->consent.person = [this](ConsentWay, const ConsentRequest &request) { return visit(request); };
    QCOMPARE(reconnect(row->id)->clientId, ownApp.clientId);
    QVERIFY(renews(row->id));
    tally("reconnects that failed and left the old app", 1);
}

void OwnAppsTest::wrongSecretIsToldAsSuch()
{
    meetWithApps(u"hubspot"_s);
    const auto row = signIn();
    QVERIFY(change(row->id, ownApp, "wrong"));
    const auto again = reconnect(row->id);
    QVERIFY(!again);
    QCOMPARE(again.error().kind, ErrorKind::Misconfigured);
    QCOMPARE(again.error().providerCode, u"invalid_client"_s);
    QVERIFY(renews(row->id));
    QCOMPARE(
        m_provider->violations(), QStringList{u"RFC 6749 §2.3.1: the secret, or none for a public client"_s});
    m_apps.reset();
    m.reset();
    m_provider.reset();
}

void OwnAppsTest::wayBackToTheProvidersApp()
{
    meetWithApps(u"hubspot"_s);
    const auto row = signInWith(ownApp, ownSecret);
    QVERIFY(change(row->id, {}));
    QVERIFY(renews(row->id));
    const auto again = reconnect(row->id);
    QVERIFY2(again, qPrintable(m_provider->violations().join(u' ')));
    QCOMPARE(again->clientId, QString::fromUtf8(m_provider->clientId));
    QCOMPARE(again->own, OwnApp());
    QVERIFY(renews(row->id));
    QCOMPARE(sealedSecret(row->id), QByteArray());
}

void OwnAppsTest::sameAppKeepsItsSecret()
{
    meetWithApps(u"hubspot"_s);
    const auto row = signInWith(ownApp, ownSecret);
    OwnApp more = ownApp;
    more.scopes = QStringList{u"oauth"_s, u"crm.objects.contacts.read"_s};
    const auto changed = change(row->id, more);
    QVERIFY(changed && changed->nextApp->hasClientSecret);
    more.scopes = QStringList{u"oauth"_s};
    QVERIFY(change(row->id, more)); // and once more, while it waits
    const auto again = reconnect(row->id);
    QVERIFY2(again, qPrintable(m_provider->violations().join(u' ')));
    QCOMPARE(again->scopesGranted, more.scopes);
    QVERIFY(renews(row->id));
    QVERIFY(change(row->id, {u"public"_s, false, {}, {}})); // another app: the secret is not its
    QVERIFY(!rowOf(row->id).nextApp->hasClientSecret);
    QVERIFY(change(row->id, more)); // as it is in use
    QVERIFY(!rowOf(row->id).nextApp);
}

void OwnAppsTest::secretThatIsGoneIsAskedForAgain()
{
    meetWithApps(u"hubspot"_s);
    const auto row = signInWith(ownApp, ownSecret);
    TokenSet tokens = await(m->broker.stored(row->id)).value();
    tokens.app.clientSecret = {};
    QVERIFY(await(m->vault.write(VaultKey::forConnection(row->id), seal(tokens))));
    QCOMPARE(change(row->id, {ownApp.clientId, false, {u"oauth"_s}, {}}).error().providerCode,
        u"client_secret_missing"_s);
    const auto again = reconnect(row->id);
    QVERIFY(!again);
    QCOMPARE(again.error().providerCode, u"client_secret_missing"_s);
    QVERIFY(change(row->id, ownApp, ownSecret));
    QVERIFY(reconnect(row->id));
    QVERIFY(renews(row->id));
}

/// As after a program that ended between keeping a grant and noting it.
void OwnAppsTest::grantSaysWhichAppItIsOf()
{
    meetWithApps(u"zoom"_s);
    const auto old = signIn();
    QVERIFY(change(old->id, ownApp, ownSecret));
    const ConnectionRow before = rowOf(old->id);
    QVERIFY(reconnect(old->id));
    QVERIFY(await(m->connections.save(before)));
    QVERIFY(renews(old->id));
    QCOMPARE(rowOf(old->id).clientId, ownApp.clientId);
    QCOMPARE(rowOf(old->id).own, ownApp);
    QVERIFY(!rowOf(old->id).nextApp);
    QVERIFY(await(m->connections.save(before)));
    QVERIFY(await(m->service.disconnectAccount(old->id))->revoked);
}

void OwnAppsTest::knownAccountTakesTheNewAppAlong()
{
    meetWithApps(u"zoom"_s);
    const auto row = signIn();
    const auto again = signInWith(ownApp, ownSecret);
    QVERIFY(again);
    QCOMPARE(again->id, row->id);
    QCOMPARE(again->own, ownApp);
    QCOMPARE(await(m->connections.all())->size(), 1);
    QVERIFY(renews(row->id));
}

void OwnAppsTest::otherAccountLeavesTheChangeWhereItWas()
{
    meetWithApps(u"zoom"_s);
    const auto row = signIn();
    QVERIFY(change(row->id, ownApp, ownSecret));
    m_provider->account = u" another"_s;
    const Task<ConnectionRow> going = m->service.connectAccount({.provider = m_id, .reconnect = row->id});
    QTRY_COMPARE(m->service.stage(m_id, row->id), ConnectStage::AnotherAccount);
    m->service.answerOtherAccount(m_id, row->id, AccountAnswer::AddAsAnother);
    const auto added = await(going);
    QVERIFY(added && added->id != row->id);
    QCOMPARE(added->own, ownApp);
    QVERIFY(!added->nextApp);
    QVERIFY(renews(added->id));
    QVERIFY(renews(row->id));
    QCOMPARE(rowOf(row->id).own, OwnApp());
    QCOMPARE(rowOf(row->id).nextApp, std::optional(ownApp));
    QCOMPARE(waitingSecret(row->id), ownSecret);
}

void OwnAppsTest::oldGrantThatOthersShareIsLeft_data()
{
    QTest::addColumn<bool>("shared");
    QTest::newRow("shared") << true;
    QTest::newRow("its own") << false;
}

void OwnAppsTest::oldGrantThatOthersShareIsLeft()
{
    QFETCH(const bool, shared);
    meetWithApps(u"hubspot"_s); // ends all of one user with one app
    const auto row = signIn();
    if (shared) {
        ConnectionRow other = rowOf(row->id);
        other.id = {u"other"_s};
        QVERIFY(await(m->connections.save(other)));
    }
    const QByteArray before = accessToken(row->id);
    QVERIFY(change(row->id, ownApp, ownSecret));
    QVERIFY(reconnect(row->id));
    if (!shared)
        QTRY_VERIFY(!m_provider->isAlive(before));
    QVERIFY(renews(row->id)); // whatever was to be asked about the old one, was
    QCOMPARE(m_provider->isAlive(before), shared);
}

void OwnAppsTest::secretsGoWithTheConnection()
{
    meetWithApps(u"zoom"_s);
    const auto row = signInWith(ownApp, ownSecret);
    QVERIFY(change(row->id, {u"next"_s, false, {}, {}}, "of the next"));
    QCOMPARE(waitingSecret(row->id), "of the next");
    QVERIFY(await(m->service.disconnectAccount(row->id))->erased);
    QCOMPARE(waitingSecret(row->id), QByteArray());
    QVERIFY(!await(m->vault.read(VaultKey::forConnection(row->id))));
}

void OwnAppsTest::secondChangeOfTheSameIsRefused()
{
    meetWithApps(u"zoom"_s);
    const auto row = signIn();
    QVERIFY(await(m_apps->change(*row, ownApp, secretFrom(ownSecret))));
    const auto late = await(m_apps->change(*row, {u"mine"_s, false, {}, {}}, secret("mine")));
    QVERIFY(!late);
    QCOMPARE(late.error().providerCode, u"changed_meanwhile"_s);
    QCOMPARE(waitingSecret(row->id), ownSecret);
    QCOMPARE(rowOf(row->id).nextApp, std::optional(ownApp));
}

void OwnAppsTest::changeMeanwhileIsForTheSignInAfter()
{
    meetWithApps(u"zoom"_s);
    m_provider->otherApps.insert("second", "2nd");
    const auto row = signIn();
    QVERIFY(change(row->id, ownApp, ownSecret));
    const OwnApp second{u"second"_s, true, {}, {}};
    m->consent.person = [this, row, second](ConsentWay, const ConsentRequest &request) {
        if (rowOf(row->id).nextApp == ownApp && !change(row->id, second, "2nd"))
            return Result<ConsentAnswer>(fail(ErrorKind::Protocol, u"the change was refused"_s));
        return visit(request);
    };
    const auto again = reconnect(row->id);
    QVERIFY(again);
    QCOMPARE(again->clientId, ownApp.clientId);
    QCOMPARE(again->nextApp, std::optional(second));
    QCOMPARE(waitingSecret(row->id), "2nd");
    QVERIFY(renews(row->id));
    QCOMPARE(reconnect(row->id)->clientId, second.clientId);
    QVERIFY(renews(row->id));
}

void OwnAppsTest::refusedChangesChangeNothing_data()
{
    QTest::addColumn<OwnApp>("wanted");
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<ErrorKind>("vault");
    QTest::addColumn<ErrorKind>("kind");
    const QByteArray settledId = R"({"providers":{"salesforce":{"clientId":"policy-id"}}})";
    const QByteArray settledHost = R"({"providers":{"salesforce":{"loginHosts":["production"]}}})";
    const auto none = ErrorKind::Cancelled;
    QTest::newRow("a client id that the policy settles")
        << ownApp << settledId << none << ErrorKind::Forbidden;
    QTest::newRow("a host that the policy leaves out")
        << OwnApp{{}, false, {}, u"sandbox"_s} << settledHost << none << ErrorKind::Forbidden;
    QTest::newRow("a look-alike host") << OwnApp{{}, false, {}, u"acme.my.salesforce.com.evil.example"_s}
                                       << QByteArray() << none << ErrorKind::Rejected;
    QTest::newRow("a locked keychain")
        << ownApp << QByteArray() << ErrorKind::KeychainLocked << ErrorKind::KeychainLocked;
}

void OwnAppsTest::refusedChangesChangeNothing()
{
    QFETCH(const OwnApp, wanted);
    QFETCH(const QByteArray, policy);
    QFETCH(const ErrorKind, vault);
    QFETCH(const ErrorKind, kind);
    meetWithApps(u"salesforce"_s);
    const auto row = signIn();
    QVERIFY(policy.isEmpty() || m->setPolicy(policy));
    if (vault != ErrorKind::Cancelled)
        m->vault.fail(vault);
    const auto changed = change(row->id, wanted, ownSecret);
    m->vault.heal();
    QVERIFY(!changed);
    QCOMPARE(changed.error().kind, kind);
    QVERIFY(!rowOf(row->id).nextApp);
    QCOMPARE(waitingSecret(row->id), QByteArray());
}

void OwnAppsTest::clientIdOfThePolicyGoesFirst()
{
    meetWithApps(u"salesforce"_s);
    m_provider->otherApps.insert("policy-id", {});
    const auto row = signInWith(ownApp, ownSecret);
    QVERIFY(row);
    QVERIFY(m->setPolicy(R"({"providers":{"salesforce":{"clientId":"policy-id"}}})"));
    QVERIFY(renews(row->id)); // the grant it has is its app's
    const auto again = reconnect(row->id);
    QVERIFY2(again, qPrintable(m_provider->violations().join(u' ')));
    QCOMPARE(again->clientId, u"policy-id"_s);
    QCOMPARE(again->own, OwnApp());
    QVERIFY(renews(row->id));
}

QTEST_GUILESS_MAIN(OwnAppsTest)
#include "tst_ownapps.moc"

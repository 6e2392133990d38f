#include "rows.h"
#include "store/connectionstore.h"
#include "store/database.h"
#include "support/await.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace patchbay;
using namespace patchbay::test;

class ConnectionStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder.emplace();
        m_database.emplace(m_folder->filePath(u"patchbay.db"_s));
        m_store.emplace(*m_database);
    }
    void cleanup()
    {
        m_store.reset();
        m_database.reset();
        m_folder.reset();
    }

    void everyMemberComesBack();
    void emptyRowComesBack();
    void rowsComeInOrderOfCreation();
    void missingRowIsNotFound();
    void savingAgainReplaces();
    void updateChangesOneRowAndReturnsIt();
    void updateOfAMissingRowIsNotFound();
    void updatesOfTwoProcessesBothLast();
    void removedRowIsGone();
    void firstAccountIsTheDefault();
    void defaultIsOneOfEachProvider();
    void defaultThatGoesIsHandedToTheOldest_data();
    void defaultThatGoesIsHandedToTheOldest();
    void lastOneHandsItToNobody();
    void savingNeverMovesTheDefault();
    void onlyAnAccountCanBeTheDefault_data();
    void onlyAnAccountCanBeTheDefault();
    void twoProcessesLeaveOneDefault();
    void textIsNeverSql();
    void settingsComeBack();
    void settingsAreReplacedOnlyAsTheyWereRead();

private:
    void addThree()
    {
        int age = 0;
        for (const QString &id : {u"a"_s, u"b"_s, u"c"_s}) {
            ConnectionRow row = connectedOrg(id);
            row.createdAt = at(++age);
            QVERIFY(await(m_store->save(row)));
        }
    }
    [[nodiscard]] QStringList defaults()
    {
        QStringList ids;
        const QList<ConnectionRow> rows = await(m_store->all()).value();
        for (const ConnectionRow &row : rows) {
            if (row.isDefault)
                ids.append(row.id.value);
        }
        return ids;
    }

    std::optional<QTemporaryDir> m_folder;
    std::optional<Database> m_database;
    std::optional<ConnectionStore> m_store;
};

namespace
{
ConnectionRow fullRow()
{
    ConnectionRow row = connectedOrg(u"id"_s);
    row.phase = ConnectionPhase::NeedsReconnect;
    row.reasonCode = u"invalid_grant"_s;
    row.label = u"Fair 日本"_s;
    row.accountId = u"005A"_s;
    row.accountLabel = u"sales@acme.example"_s;
    row.accountName = u"Robin Sample"_s;
    row.tenantId = u"00D"_s;
    row.tenantLabel = u"Acme"_s;
    row.environment = Environment::Sandbox;
    row.loginHost = u"test.salesforce.com"_s;
    row.instanceUrl = QUrl(u"https://acme.my.salesforce.com"_s);
    row.clientId = u"3MVG"_s;
    row.tokenEndpoint = u"https://{host}/token"_s;
    row.revocationEndpoint = u"https://{host}/revoke"_s;
    row.scopesAsked = {u"api"_s, u"refresh_token"_s};
    row.scopesGranted = {u"api"_s};
    row.apiVersion = u"59.0"_s;
    row.own = {u"own"_s, true, {u"api"_s, u"id"_s}, {}};
    row.nextApp = {u"next \"1\""_s, false, {}, u"acme.my.salesforce.com"_s};
    row.user = u"u-1"_s;
    row.tenant = u"t-1"_s;
    row.tags = {u"a, b"_s, u"\"c\""_s};
    row.colour = u"#C2410C"_s;
    row.thisRunOnly = true;
    row.vaultItemLeft = true;
    row.tokensUnsaved = true;
    row.stillValidUntil = at(77);
    row.apiUsed = 3;
    row.apiLimit = 15000;
    row.issuedAt = at(1);
    row.refreshedAt = at(2);
    row.checkedAt = at(3);
    row.offlineSince = at(4);
    row.lastErrorKind = u"NeedsReconnect"_s;
    row.lastErrorCode = u"invalid_grant"_s;
    row.lastErrorText = u"expired"_s;
    return row;
}

void compare(const ConnectionRow &a, const ConnectionRow &b)
{
    QCOMPARE(a.id, b.id);
    QCOMPARE(a.provider, b.provider);
    QCOMPARE(a.phase, b.phase);
    QCOMPARE(a.reasonCode, b.reasonCode);
    QCOMPARE(a.label, b.label);
    QCOMPARE(a.accountId, b.accountId);
    QCOMPARE(a.accountLabel, b.accountLabel);
    QCOMPARE(a.accountName, b.accountName);
    QCOMPARE(a.tenantId, b.tenantId);
    QCOMPARE(a.tenantLabel, b.tenantLabel);
    QCOMPARE(a.environment, b.environment);
    QCOMPARE(a.loginHost, b.loginHost);
    QCOMPARE(a.instanceUrl, b.instanceUrl);
    QCOMPARE(a.clientId, b.clientId);
    QCOMPARE(a.tokenEndpoint, b.tokenEndpoint);
    QCOMPARE(a.revocationEndpoint, b.revocationEndpoint);
    QCOMPARE(a.scopesAsked, b.scopesAsked);
    QCOMPARE(a.scopesGranted, b.scopesGranted);
    QCOMPARE(a.apiVersion, b.apiVersion);
    QCOMPARE(a.own, b.own);
    QCOMPARE(a.nextApp, b.nextApp);
    QCOMPARE(a.user, b.user);
    QCOMPARE(a.tenant, b.tenant);
    QCOMPARE(a.tags, b.tags);
    QCOMPARE(a.colour, b.colour);
    QCOMPARE(a.thisRunOnly, b.thisRunOnly);
    QCOMPARE(a.apiUsed, b.apiUsed);
    QCOMPARE(a.apiLimit, b.apiLimit);
    QVERIFY(a.createdAt == b.createdAt);
    QVERIFY(a.issuedAt == b.issuedAt);
    QVERIFY(a.refreshedAt == b.refreshedAt);
    QVERIFY(a.checkedAt == b.checkedAt);
    QVERIFY(a.offlineSince == b.offlineSince);
    QCOMPARE(a.lastErrorKind, b.lastErrorKind);
    QCOMPARE(a.lastErrorCode, b.lastErrorCode);
    QCOMPARE(a.lastErrorText, b.lastErrorText);
}
} // namespace

void ConnectionStoreTest::everyMemberComesBack()
{
    QVERIFY(await(m_store->save(fullRow())));
    const auto found = await(m_store->find({u"id"_s}));
    QVERIFY(found);
    compare(*found, fullRow());
}

void ConnectionStoreTest::emptyRowComesBack()
{
    ConnectionRow row;
    row.id = {u"id"_s};
    QVERIFY(await(m_store->save(row)));
    compare(await(m_store->find(row.id)).value(), row);
}

void ConnectionStoreTest::rowsComeInOrderOfCreation()
{
    for (const int age : {2, 1, 3}) {
        ConnectionRow row = connectedOrg(QString::number(age));
        row.createdAt = at(age);
        QVERIFY(await(m_store->save(row)));
    }
    const auto rows = await(m_store->all());
    QCOMPARE(rows->size(), 3);
    QCOMPARE(rows->at(0).id.value, u"1"_s);
    QCOMPARE(rows->at(2).id.value, u"3"_s);
}

void ConnectionStoreTest::missingRowIsNotFound()
{
    QCOMPARE(await(m_store->find({u"nobody"_s})).error().kind, ErrorKind::NotFound);
}

void ConnectionStoreTest::savingAgainReplaces()
{
    QVERIFY(await(m_store->save(connectedOrg(u"id"_s))));
    QVERIFY(await(m_store->save(fullRow())));
    QCOMPARE(await(m_store->all())->size(), 1);
    compare(await(m_store->find({u"id"_s})).value(), fullRow());
}

void ConnectionStoreTest::updateChangesOneRowAndReturnsIt()
{
    QVERIFY(await(m_store->save(connectedOrg(u"id"_s))));
    QVERIFY(await(m_store->save(connectedOrg(u"other"_s))));
    const auto row = await(m_store->update({u"id"_s}, [](ConnectionRow &r) { r.label = u"Mine"_s; }));
    QCOMPARE(row->label, u"Mine"_s);
    QCOMPARE(await(m_store->find({u"id"_s}))->label, u"Mine"_s);
    QCOMPARE(await(m_store->find({u"other"_s}))->label, QString());
}

void ConnectionStoreTest::updateOfAMissingRowIsNotFound()
{
    const auto row = await(m_store->update({u"nobody"_s}, [](ConnectionRow &) {}));
    QCOMPARE(row.error().kind, ErrorKind::NotFound);
}

void ConnectionStoreTest::updatesOfTwoProcessesBothLast()
{
    QVERIFY(await(m_store->save(connectedOrg(u"id"_s))));
    Database otherDatabase(m_folder->filePath(u"patchbay.db"_s));
    ConnectionStore other(otherDatabase);
    QList<Task<ConnectionRow>> tasks;
    for (int i = 0; i < 50; ++i) {
        tasks.append(m_store->update({u"id"_s}, [](ConnectionRow &r) { ++r.apiUsed; }));
        tasks.append(other.update({u"id"_s}, [](ConnectionRow &r) { ++r.apiLimit; }));
    }
    for (const auto &task : tasks)
        QVERIFY(await(task));
    const auto row = await(m_store->find({u"id"_s}));
    QCOMPARE(row->apiUsed, 49);
    QCOMPARE(row->apiLimit, 49);
}

void ConnectionStoreTest::removedRowIsGone()
{
    QVERIFY(await(m_store->save(connectedOrg(u"id"_s))));
    QVERIFY(await(m_store->remove({u"id"_s})));
    QCOMPARE(await(m_store->find({u"id"_s})).error().kind, ErrorKind::NotFound);
}

void ConnectionStoreTest::firstAccountIsTheDefault()
{
    ConnectionRow begun = connectedOrg(u"a"_s);
    begun.phase = ConnectionPhase::Connecting;
    QVERIFY(await(m_store->save(begun)));
    QCOMPARE(defaults(), QStringList()); // nobody is signed in yet
    QVERIFY(await(m_store->update({u"a"_s}, [](ConnectionRow &r) { r.phase = ConnectionPhase::Connected; })));
    QCOMPARE(defaults(), QStringList{u"a"_s});
    QVERIFY(await(
        m_store->update({u"a"_s}, [](ConnectionRow &r) { r.phase = ConnectionPhase::NeedsReconnect; })));
    QCOMPARE(defaults(), QStringList{u"a"_s}); // it is the same account still
}

void ConnectionStoreTest::defaultIsOneOfEachProvider()
{
    addThree();
    ConnectionRow slack = connectedOrg(u"s"_s);
    slack.provider = {u"slack"_s};
    QVERIFY(await(m_store->save(slack)));
    QCOMPARE(defaults(), (QStringList{u"s"_s, u"a"_s}));
    QVERIFY(await(m_store->makeDefault({u"c"_s})));
    QCOMPARE(defaults(), (QStringList{u"s"_s, u"c"_s}));
    QVERIFY(await(m_store->makeDefault({u"c"_s}))); // again
    QCOMPARE(defaults(), (QStringList{u"s"_s, u"c"_s}));
}

void ConnectionStoreTest::defaultThatGoesIsHandedToTheOldest_data()
{
    QTest::addColumn<bool>("atOnce");
    QTest::newRow("removed") << true;
    QTest::newRow("being removed") << false;
}

void ConnectionStoreTest::defaultThatGoesIsHandedToTheOldest()
{
    QFETCH(bool, atOnce);
    addThree();
    QVERIFY(await(m_store->makeDefault({u"b"_s})));
    const auto mark = [](ConnectionRow &row) { row.phase = ConnectionPhase::Removing; };
    if (atOnce)
        QVERIFY(await(m_store->remove({u"b"_s})));
    else
        QVERIFY(await(m_store->update({u"b"_s}, mark)));
    QCOMPARE(defaults(), QStringList{u"a"_s});
}

void ConnectionStoreTest::lastOneHandsItToNobody()
{
    QVERIFY(await(m_store->save(connectedOrg(u"a"_s))));
    QVERIFY(await(m_store->remove({u"a"_s})));
    QCOMPARE(defaults(), QStringList());
    QVERIFY(await(m_store->save(connectedOrg(u"b"_s))));
    QCOMPARE(defaults(), QStringList{u"b"_s});
}

void ConnectionStoreTest::savingNeverMovesTheDefault()
{
    addThree();
    ConnectionRow claims = await(m_store->find({u"c"_s})).value();
    claims.isDefault = true;
    QVERIFY(await(m_store->save(claims)));
    QVERIFY(await(m_store->update({u"a"_s}, [](ConnectionRow &row) { row.isDefault = false; })));
    QCOMPARE(defaults(), QStringList{u"a"_s});
}

void ConnectionStoreTest::onlyAnAccountCanBeTheDefault_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("nobody") << u"nobody"_s;
    QTest::newRow("a sign-in that goes on") << u"b"_s;
    QTest::newRow("one that is being removed") << u"c"_s;
}

void ConnectionStoreTest::onlyAnAccountCanBeTheDefault()
{
    QFETCH(QString, id);
    addThree();
    QVERIFY(await(
        m_store->update({u"b"_s}, [](ConnectionRow &row) { row.phase = ConnectionPhase::Connecting; })));
    QVERIFY(
        await(m_store->update({u"c"_s}, [](ConnectionRow &row) { row.phase = ConnectionPhase::Removing; })));
    QCOMPARE(await(m_store->makeDefault({id})).error().kind, ErrorKind::NotFound);
    QCOMPARE(defaults(), QStringList{u"a"_s});
}

void ConnectionStoreTest::twoProcessesLeaveOneDefault()
{
    addThree();
    Database otherDatabase(m_folder->filePath(u"patchbay.db"_s));
    ConnectionStore other(otherDatabase);
    QList<Task<Done>> tasks;
    for (int i = 0; i < 25; ++i)
        tasks << m_store->makeDefault({u"b"_s}) << other.makeDefault({u"c"_s});
    for (const auto &task : tasks)
        QVERIFY(await(task));
    QCOMPARE(defaults().size(), 1);
}

void ConnectionStoreTest::textIsNeverSql()
{
    ConnectionRow row = connectedOrg(u"'); DROP TABLE connections; --"_s);
    row.label = u"Robert'); DROP TABLE outbox;--"_s;
    QVERIFY(await(m_store->save(row)));
    QCOMPARE(await(m_store->find(row.id))->label, row.label);
    QVERIFY(await(m_store->remove(row.id)));
    QVERIFY(await(m_store->all())->isEmpty());
}

void ConnectionStoreTest::settingsAreReplacedOnlyAsTheyWereRead()
{
    const ProviderId id{u"slack"_s};
    const ProviderSettings none{.provider = id};
    ProviderSettings first{.provider = id, .clientId = u"first"_s};
    QVERIFY(await(m_store->replaceSettings(none, first)));
    const auto late = await(m_store->replaceSettings(none, {.provider = id, .clientId = u"second"_s}));
    QVERIFY(!late);
    QCOMPARE(late.error().providerCode, u"changed_meanwhile"_s);
    QVERIFY(await(m_store->updateSettings(id, [](ProviderSettings &settings) { settings.onHome = true; })));
    const ProviderSettings third{.provider = id, .clientId = u"third"_s, .onHome = true};
    QVERIFY(await(m_store->replaceSettings(first, third)));
    const auto all = await(m_store->allSettings());
    QVERIFY(all);
    QVERIFY(all->contains(third));
}

void ConnectionStoreTest::settingsComeBack()
{
    ProviderSettings full;
    full.provider = {u"salesforce"_s};
    full.clientId = u"3MVG"_s;
    full.hasClientSecret = true;
    full.loginHost = u"sandbox"_s;
    full.scopes = {u"api"_s};
    full.reason = u"Leads"_s;
    full.consentWay = ConsentWay::DeviceCode;
    full.onHome = true;
    ProviderSettings empty;
    for (const QString &provider : {u"github"_s, u"salesforce"_s}) {
        empty.provider = {provider};
        QVERIFY(await(m_store->saveSettings(empty)));
    }
    QVERIFY(await(m_store->saveSettings(full)));
    const auto all = await(m_store->allSettings());
    QCOMPARE(all->size(), 2);
    QVERIFY(!all->at(0).consentWay.has_value());
    QCOMPARE(all->at(1).clientId, full.clientId);
    QCOMPARE(all->at(1).hasClientSecret, true);
    QCOMPARE(all->at(1).loginHost, full.loginHost);
    QCOMPARE(all->at(1).scopes, full.scopes);
    QCOMPARE(all->at(1).reason, full.reason);
    QCOMPARE(all->at(1).consentWay.value(), ConsentWay::DeviceCode);
    QCOMPARE(all->at(1).onHome, true);
}

QTEST_GUILESS_MAIN(ConnectionStoreTest)
#include "tst_connectionstore.moc"

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
    void textIsNeverSql();
    void settingsComeBack();

private:
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

void ConnectionStoreTest::textIsNeverSql()
{
    ConnectionRow row = connectedOrg(u"'); DROP TABLE connections; --"_s);
    row.label = u"Robert'); DROP TABLE outbox;--"_s;
    QVERIFY(await(m_store->save(row)));
    QCOMPARE(await(m_store->find(row.id))->label, row.label);
    QVERIFY(await(m_store->remove(row.id)));
    QVERIFY(await(m_store->all())->isEmpty());
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

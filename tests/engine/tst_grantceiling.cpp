#include "engine/grantceiling.h"

#include "engine/connectionservice.h"
#include "providers/catalog.h"

#include <QTest>

using namespace patchbay;
using namespace Qt::StringLiterals;

namespace
{

ConnectionRow signIn(int number)
{
    ConnectionRow row{.id = {QString::number(number)}, .provider = {u"salesforce"_s}};
    row.phase = ConnectionPhase::Connected;
    row.accountId = u"005A"_s;
    row.clientId = u"client"_s;
    row.scopesAsked = {u"api"_s};
    return row;
}

QList<ConnectionRow> signIns(int count)
{
    QList<ConnectionRow> rows;
    for (int i = 0; i < count; ++i)
        rows.append(signIn(i));
    return rows;
}

} // namespace

class GrantCeilingTest : public QObject
{
    Q_OBJECT
private slots:
    void bundledDefinitionsKnowTheirCeilings_data();
    void bundledDefinitionsKnowTheirCeilings();
    void isToldBeforeTheOneThatEndsAnOlder();
    void onlyWhatSharesTheCeilingCounts_data();
    void onlyWhatSharesTheCeilingCounts();
    void otherScopesCountApartWhereTheProviderSaysSo();
    void withoutACeilingNothingIsTold();
};

void GrantCeilingTest::bundledDefinitionsKnowTheirCeilings_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<int>("count");
    QTest::newRow("salesforce") << u"salesforce"_s << 5;
    QTest::newRow("zoho") << u"zoho-crm"_s << 20;
    QTest::newRow("google") << u"google"_s << 100;
    QTest::newRow("github") << u"github"_s << 10;
    QTest::newRow("none known") << u"slack"_s << 0;
}

void GrantCeilingTest::bundledDefinitionsKnowTheirCeilings()
{
    QFETCH(QString, provider);
    const ProviderCatalog catalog;
    const ProviderDescriptor *const found = catalog.find({provider});
    QVERIFY(found);
    QTEST(found->grantCeiling ? found->grantCeiling->count : 0, "count");
}

void GrantCeilingTest::isToldBeforeTheOneThatEndsAnOlder()
{
    const ProviderCatalog catalog;
    const ProviderDescriptor &salesforce = *catalog.find({u"salesforce"_s});
    QVERIFY(!isCeilingReached(salesforce, signIns(0)));
    QVERIFY(!isCeilingReached(salesforce, signIns(4)));
    QVERIFY(isCeilingReached(salesforce, signIns(5)));
}

void GrantCeilingTest::onlyWhatSharesTheCeilingCounts_data()
{
    QTest::addColumn<std::function<void(ConnectionRow &)>>("change");
    QTest::addColumn<int>("counted");
    using Change = std::function<void(ConnectionRow &)>;
    QTest::newRow("the same") << Change([](ConnectionRow &) {}) << 2;
    QTest::newRow("another user") << Change([](ConnectionRow &row) { row.accountId = u"005B"_s; }) << 1;
    QTest::newRow("another app") << Change([](ConnectionRow &row) { row.clientId = u"other"_s; }) << 1;
    QTest::newRow("another provider")
        << Change([](ConnectionRow &row) { row.provider = {u"zoho-crm"_s}; }) << 1;
    QTest::newRow("other scopes") << Change([](ConnectionRow &row) { row.scopesAsked = {u"id"_s}; }) << 2;
    QTest::newRow("ended by the provider")
        << Change([](ConnectionRow &row) { row.phase = ConnectionPhase::NeedsReconnect; }) << 1;
    QTest::newRow("not revoked yet") << Change([](ConnectionRow &row) {
        row.phase = ConnectionPhase::Removing;
        row.reasonCode = removal::notRevoked;
    }) << 2;
    QTest::newRow("revoked, not erased") << Change([](ConnectionRow &row) {
        row.phase = ConnectionPhase::Removing;
        row.reasonCode = removal::notErased;
    }) << 1;
}

void GrantCeilingTest::onlyWhatSharesTheCeilingCounts()
{
    QFETCH(std::function<void(ConnectionRow &)>, change);
    QList<ConnectionRow> rows = signIns(2);
    change(rows[1]);
    QTEST(grantsBeside(rows.at(0), rows, {5, GrantCeiling::Per::UserAndApp}), "counted");
}

void GrantCeilingTest::otherScopesCountApartWhereTheProviderSaysSo()
{
    QList<ConnectionRow> rows = signIns(3);
    rows[1].scopesAsked = {u"id"_s};
    QCOMPARE(grantsBeside(rows.at(0), rows, {5, GrantCeiling::Per::UserAppAndScopes}), 2);
}

void GrantCeilingTest::withoutACeilingNothingIsTold()
{
    const ProviderCatalog catalog;
    QList<ConnectionRow> rows = signIns(200);
    for (ConnectionRow &row : rows)
        row.provider = {u"slack"_s};
    QVERIFY(!isCeilingReached(*catalog.find({u"slack"_s}), rows));
}

QTEST_APPLESS_MAIN(GrantCeilingTest)
#include "tst_grantceiling.moc"

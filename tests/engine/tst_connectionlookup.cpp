#include "engine/connectionlookup.h"

#include <QTest>

using namespace patchbay;
using namespace Qt::StringLiterals;

namespace
{

ConnectionRow org(const QString &id, const QString &provider = u"salesforce"_s)
{
    ConnectionRow row{.id = {id}, .provider = {provider}, .phase = ConnectionPhase::Connected};
    row.accountId = u"005"_s + id;
    row.accountLabel = id + u"@acme.example"_s;
    row.tenantId = u"00D"_s + id;
    row.tenantLabel = u"Org "_s + id;
    row.instanceUrl = QUrl(u"https://%1.my.salesforce.com"_s.arg(id));
    return row;
}

/// Two that have everything a person or program can give.
QList<ConnectionRow> twoOrgs()
{
    ConnectionRow a = org(u"a"_s);
    a.label = u"Messe Köln"_s;
    a.user = u"desk-2"_s;
    a.tags = {u"emea"_s, u"events"_s};
    a.colour = u"#C2410C"_s;
    a.isDefault = true;
    ConnectionRow b = org(u"b"_s);
    b.user = u"desk-3"_s;
    b.tenant = u"acme"_s;
    b.tags = {u"emea"_s};
    return {a, b};
}

QString chosen(const QList<ConnectionRow> &rows, const ConnectionQuery &query)
{
    const auto row = chooseConnection(rows, query);
    return row ? row->id.value : row.error().providerCode;
}

} // namespace

class ConnectionLookupTest : public QObject
{
    Q_OBJECT
private slots:
    void isFoundByAnyOfItsNames_data();
    void isFoundByAnyOfItsNames();
    void tenantDefaultsToTheUser();
    void severalMatchesAreListed();
    void providerAloneMeansItsDefault();
    void twoProvidersHaveNoCommonDefault();
    void aTagOfTheProvidersNameIsNoProvider();
    void unfinishedAndRemovedOnesAreNeverChosen();
    void isFoundAmongFiveThousand();
};

void ConnectionLookupTest::isFoundByAnyOfItsNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("id");
    const auto row
        = [](const char *what, const QString &name, const QString &id) { QTest::newRow(what) << name << id; };
    row("its id", u"a"_s, u"a"_s);
    row("its label", u"Messe Köln"_s, u"a"_s);
    row("its label, other case", u"messe KÖLN"_s, u"a"_s);
    row("the account's id", u"005b"_s, u"b"_s);
    row("the account's name", u"b@acme.example"_s, u"b"_s);
    row("the org's name", u"Org b"_s, u"b"_s);
    row("the org's id", u"00Db"_s, u"b"_s);
    row("the host", u"b.my.salesforce.com"_s, u"b"_s);
    row("the user", u"desk-3"_s, u"b"_s);
    row("the tenant", u"acme"_s, u"b"_s);
    row("a tenant that is the user", u"desk-2"_s, u"a"_s);
    row("a tag", u"Events"_s, u"a"_s);
    row("never its colour", u"#C2410C"_s, u"no_such_connection"_s);
    row("never a part of a name", u"Messe"_s, u"no_such_connection"_s);
}

void ConnectionLookupTest::isFoundByAnyOfItsNames()
{
    QFETCH(QString, name);
    QTEST(chosen(twoOrgs(), {name, {}, {}, {}}), "id");
}

void ConnectionLookupTest::tenantDefaultsToTheUser()
{
    QCOMPARE(tenantOf(twoOrgs().at(0)), u"desk-2"_s);
    QCOMPARE(tenantOf(twoOrgs().at(1)), u"acme"_s);
    QCOMPARE(chosen(twoOrgs(), {{}, {}, u"desk-2"_s, {}}), u"a"_s);
    QCOMPARE(chosen(twoOrgs(), {{}, {}, u"desk-3"_s, {}}), u"no_such_connection"_s); // it has one of its own
}

void ConnectionLookupTest::severalMatchesAreListed()
{
    const auto found = chooseConnection(twoOrgs(), {u"emea"_s, {}, {}, {}});
    QCOMPARE(found.error().kind, ErrorKind::Rejected);
    QCOMPARE(found.error().providerCode, u"ambiguous"_s);
    QCOMPARE(found.error().providerText, u"Messe Köln (a@acme.example, a); Org b (b@acme.example, b)"_s);
}

void ConnectionLookupTest::providerAloneMeansItsDefault()
{
    const ConnectionQuery byName{u"Salesforce"_s, {}, {}, {}};
    const ConnectionQuery byProvider{{}, {}, {}, {u"salesforce"_s}};
    QCOMPARE(chosen(twoOrgs(), byName), u"a"_s);
    QCOMPARE(chosen(twoOrgs(), byProvider), u"a"_s);
    QCOMPARE(chosen(twoOrgs(), {}), u"a"_s);
    QList<ConnectionRow> other = twoOrgs();
    other[0].isDefault = false;
    other[1].isDefault = true;
    QCOMPARE(chosen(other, byName), u"b"_s);
}

void ConnectionLookupTest::twoProvidersHaveNoCommonDefault()
{
    QList<ConnectionRow> rows = twoOrgs();
    rows.append(org(u"s"_s, u"slack"_s));
    QCOMPARE(chosen(rows, {}), u"ambiguous"_s);
    QCOMPARE(chosen(rows, {u"slack"_s, {}, {}, {}}), u"s"_s);
    QCOMPARE(chosen(rows, {u"salesforce"_s, {}, {}, {}}), u"a"_s);
}

void ConnectionLookupTest::aTagOfTheProvidersNameIsNoProvider()
{
    QList<ConnectionRow> rows = twoOrgs();
    rows[1].tags = {u"salesforce"_s};
    QCOMPARE(chosen(rows, {u"salesforce"_s, {}, {}, {}}), u"ambiguous"_s);
}

void ConnectionLookupTest::unfinishedAndRemovedOnesAreNeverChosen()
{
    QList<ConnectionRow> rows = twoOrgs();
    rows[0].phase = ConnectionPhase::Removing;
    rows[1].phase = ConnectionPhase::Connecting;
    QCOMPARE(chosen(rows, {u"a"_s, {}, {}, {}}), u"not_connected"_s);
    rows[1].phase = ConnectionPhase::NeedsReconnect;
    QCOMPARE(chosen(rows, {}), u"b"_s);
}

void ConnectionLookupTest::isFoundAmongFiveThousand()
{
    QList<ConnectionRow> rows;
    for (int i = 0; i < 5'000; ++i) {
        ConnectionRow row = org(u"c%1"_s.arg(i));
        row.label = u"Kunde %1"_s.arg(i);
        row.user = u"u%1"_s.arg(i);
        row.tags = {i % 2 == 0 ? u"even"_s : u"odd"_s};
        rows.append(row);
    }
    QCOMPARE(chosen(rows, {u"kunde 4999"_s, {}, {}, {}}), u"c4999"_s);
    QCOMPARE(chosen(rows, {{}, {}, u"u0"_s, {}}), u"c0"_s);
    const auto many = chooseConnection(rows, {u"even"_s, {}, {}, {}});
    QCOMPARE(many.error().providerCode, u"ambiguous"_s);
    QVERIFY(many.error().providerText.size() < 5'000); // a list that somebody can read
}

QTEST_APPLESS_MAIN(ConnectionLookupTest)
#include "tst_connectionlookup.moc"

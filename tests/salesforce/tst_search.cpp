#include "salesforce/search.h"

#include <QTest>
#include <QUrlQuery>

using namespace patchbay;
using namespace Qt::StringLiterals;

// The class comes first: moc 6.4 loses its way in raw strings.
class SearchTest : public QObject
{
    Q_OBJECT
private slots:
    void namesAreSearchedInAllThatIsReferredTo();
    void searchedWordsStayOneValue();
    void addressesNeverBreakTheQuery_data();
    void addressesNeverBreakTheQuery();
    void asManyAddressesAreAskedForAsFit();
    void ownersAreReadByAddress();
    void recordsAreAskedForByTheirIds();
    void searchesAndQueriesAreRead();
    void whatIsNoListIsRefused_data();
    void whatIsNoListIsRefused();
};

void SearchTest::namesAreSearchedInAllThatIsReferredTo()
{
    const HttpRequest request = nameSearchRequest(u"62.0"_s, {u"Account"_s, u"Case"_s}, u"acme"_s);
    QCOMPARE(request.method, QByteArray("GET"));
    QCOMPARE(request.url.toEncoded(),
        QByteArray("/services/data/v62.0/parameterizedSearch?q=acme&in=NAME&sobject=Account%2CCase"
                   "&overallLimit=8&Account.fields=Id%2CName&Case.fields=Id%2CCaseNumber"));
}

void SearchTest::searchedWordsStayOneValue()
{
    const QString words = u"a&b=c#d+e %20 '\\ ü"_s;
    const HttpRequest request = nameSearchRequest(u"62.0"_s, {u"Lead"_s}, words);
    QCOMPARE(QUrlQuery(request.url).queryItemValue(u"q"_s, QUrl::FullyDecoded), words);
    QVERIFY(!request.url.hasFragment());
}

void SearchTest::addressesNeverBreakTheQuery_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("literal");
    QTest::newRow("plain") << u"a@b.example"_s << u"'a@b.example'"_s;
    QTest::newRow("quote") << u"o'hara@b.example"_s << u"'o\\'hara@b.example'"_s;
    QTest::newRow("backslash") << u"a\\@b.example"_s << u"'a\\\\@b.example'"_s;
    QTest::newRow("both") << u"\\'@b.example"_s << u"'\\\\\\'@b.example'"_s;
    QTest::newRow("a way out") << u"x' OR Name != '"_s << u"'x\\' OR Name != \\''"_s;
    QTest::newRow("line end") << u"a\n@b"_s << u"'a\\n@b'"_s;
}

void SearchTest::addressesNeverBreakTheQuery()
{
    QFETCH(const QString, email);
    QFETCH(const QString, literal);
    QCOMPARE(leadsWithEmail(email),
        u"SELECT Id, Name, Company, Owner.Name, CreatedDate FROM Lead WHERE Email = %1 AND IsConverted = "
        u"false"
        " ORDER BY CreatedDate DESC LIMIT 8"_s.arg(literal));
    QVERIFY(contactsWithEmail(email).contains(u"WHERE Email = %1 ORDER"_s.arg(literal)));
}

void SearchTest::asManyAddressesAreAskedForAsFit()
{
    QStringList emails;
    for (int i = 0; i < 300; ++i)
        emails.append(u"o'guest%1@fair.example"_s.arg(i));
    const AddressQuery first = ownersOfAddresses(u"Contact"_s, emails);
    QVERIFY(first.count > 50 && first.count < 300);
    QVERIFY(QUrl::toPercentEncoding(first.soql).size() < 7000);
    QVERIFY(first.soql.contains(u"'o\\'guest0@fair.example','o\\'guest1@fair.example'"_s));
    QVERIFY(!first.soql.contains(u"IsConverted"_s));
    QCOMPARE(ownersOfAddresses(u"Lead"_s, {u"x' OR Name != '"_s}).soql,
        u"SELECT Id, Email FROM Lead WHERE Email IN ('x\\' OR Name != \\'') AND IsConverted = false"
        " ORDER BY CreatedDate DESC LIMIT 2000"_s);
    QCOMPARE(ownersOfAddresses(u"Lead"_s, {QString(9000, u'a')}).count, 1); // never none
}

void SearchTest::ownersAreReadByAddress()
{
    const auto owners = readOwners(R"({"totalSize":3,"done":true,"records":[
        {"Id":"00Q000000000001EAA","Email":"Robin@Acme.example"},
        {"Id":"00Q000000000002EAA","Email":"robin@acme.example"},
        {"Id":"nonsense","Email":"kim@acme.example"}]})");
    QVERIFY(owners);
    QCOMPARE(owners->size(), 1);
    QCOMPARE(owners->value(u"robin@acme.example"_s),
        (QStringList{u"00Q000000000001EAA"_s, u"00Q000000000002EAA"_s}));
    QCOMPARE(readOwners("<html>").error().kind, ErrorKind::Protocol);
}

void SearchTest::recordsAreAskedForByTheirIds()
{
    QCOMPARE(recordsWithIds(u"Account"_s, {u"001A"_s, u"001B"_s}),
        u"SELECT Id, Name FROM Account WHERE Id IN ('001A','001B') LIMIT 8"_s);
    QVERIFY(recordsWithIds(u"Contact"_s, {u"003A"_s}).contains(u"Account.Name"_s));
}

void SearchTest::searchesAndQueriesAreRead()
{
    const QByteArray rows = R"([
        {"attributes":{"type":"Lead"},"Id":"00Q000000000001","Name":"Robin Sample","Company":"Northwind",
         "Owner":{"attributes":{"type":"Name"},"Name":"Inbound"},"CreatedDate":"2026-10-12T08:00:00.000+0000"},
        {"attributes":{"type":"Contact"},"Id":"003000000000001","Name":"Kim","Account":{"Name":"Contoso"}},
        {"attributes":{"type":"Case"},"Id":"500000000000001","CaseNumber":"00001026"},
        {"attributes":{"type":"Lead"},"Id":"no id","Name":"Nobody"}])";
    const auto searched = readFound("{\"searchRecords\":" + rows + "}");
    const auto queried = readFound("{\"totalSize\":3,\"done\":true,\"records\":" + rows + "}");
    QVERIFY(searched && queried);
    QCOMPARE(*searched, *queried);
    QCOMPARE(searched->size(), 3);
    QCOMPARE(searched->at(0).company, u"Northwind"_s);
    QCOMPARE(searched->at(0).owner, u"Inbound"_s);
    QCOMPARE(searched->at(0).id.value.size(), 18);
    QCOMPARE(searched->at(1).company, u"Contoso"_s);
    QCOMPARE(searched->at(2).name, u"00001026"_s);
}

void SearchTest::whatIsNoListIsRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("html") << QByteArray("<html>");
    QTest::newRow("object") << QByteArray("{}");
    QTest::newRow("array") << QByteArray("[]");
}

void SearchTest::whatIsNoListIsRefused()
{
    QFETCH(const QByteArray, body);
    QCOMPARE(readFound(body).error().kind, ErrorKind::Protocol);
}

QTEST_GUILESS_MAIN(SearchTest)
#include "tst_search.moc"

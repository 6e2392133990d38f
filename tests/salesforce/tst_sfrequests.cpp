#include "salesforce/requests.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace patchbay;
using namespace Qt::StringLiterals;

namespace
{

QByteArray target(const HttpRequest &request)
{
    return request.url.toEncoded();
}

} // namespace

class SalesforceRequestsTest : public QObject
{
    Q_OBJECT
private slots:
    void leadIsCreatedByteForByte();
    void optionsBecomeHeaders();
    void manyAreSentEachOnItsOwn();
    void keyedRecordsAreSentByTheirKeys();
    void readingRequestsHaveTheirPlaces_data();
    void readingRequestsHaveTheirPlaces();
    void describeIsRevalidated();
    void namesCannotLeadElsewhere();
    void queriesKeepTheirCharacters();
};

void SalesforceRequestsTest::leadIsCreatedByteForByte()
{
    const QJsonObject lead{{u"LastName"_s, u"Sample"_s}, {u"Company"_s, u"Müller & Söhne"_s},
        {u"Email"_s, u"robin@acme.example"_s}, {u"LeadSource"_s, u"Web"_s}};
    const HttpRequest request = createRequest(u"59.0"_s, u"Lead"_s, lead);
    QByteArray sent = request.method + ' ' + target(request) + " HTTP/1.1\r\n";
    for (const auto &[name, value] : request.headers.fields())
        sent += name + ": " + value + "\r\n";
    sent += "\r\n" + request.body;
    QCOMPARE(sent,
        QByteArray("POST /services/data/v59.0/sobjects/Lead HTTP/1.1\r\n"
                   "Accept: application/json\r\n"
                   "Sforce-Call-Options: client=Patchbay\r\n"
                   "Content-Type: application/json\r\n"
                   "Sforce-Auto-Assign: TRUE\r\n"
                   "Sforce-Duplicate-Rule-Header: allowSave=false\r\n"
                   "\r\n"
                   R"({"Company":"Müller & Söhne","Email":"robin@acme.example",)"
                   R"("LastName":"Sample","LeadSource":"Web"})"));
    QVERIFY(request.url.isRelative());
    QVERIFY(request.authorization.isEmpty());
}

void SalesforceRequestsTest::optionsBecomeHeaders()
{
    const HttpRequest request
        = createRequest(u"62.0"_s, u"Lead"_s, {}, {.useAssignmentRule = false, .allowDuplicate = true});
    QCOMPARE(request.headers.value("sforce-auto-assign"), QByteArray("FALSE"));
    QCOMPARE(request.headers.value("sforce-duplicate-rule-header"), QByteArray("allowSave=true"));
}

void SalesforceRequestsTest::manyAreSentEachOnItsOwn()
{
    const HttpRequest request = createManyRequest(u"62.0"_s, u"Lead"_s,
        {{{u"LastName"_s, u"A"_s}}, {{u"LastName"_s, u"B"_s}}}, {.allowDuplicate = true});
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(target(request), QByteArray("/services/data/v62.0/composite/sobjects"));
    QCOMPARE(request.body,
        QByteArray(R"({"allOrNone":false,"records":[{"LastName":"A","attributes":{"type":"Lead"}},)"
                   R"({"LastName":"B","attributes":{"type":"Lead"}}]})"));
    QCOMPARE(request.headers.value("Sforce-Duplicate-Rule-Header"), QByteArray("allowSave=true"));
    QCOMPARE(request.headers.value("Content-Type"), QByteArray("application/json"));
}

void SalesforceRequestsTest::keyedRecordsAreSentByTheirKeys()
{
    const QString field = u"Patchbay_Key__c"_s;
    const HttpRequest one
        = upsertRequest(u"62.0"_s, u"Lead"_s, field, {u"a/1?"_s, {{u"LastName"_s, u"A"_s}}});
    QCOMPARE(one.method, QByteArray("PATCH"));
    QCOMPARE(target(one), QByteArray("/services/data/v62.0/sobjects/Lead/Patchbay_Key__c/a%2F1%3F"));
    QCOMPARE(one.body, QByteArray(R"({"LastName":"A"})"));
    QCOMPARE(one.headers.value("Sforce-Duplicate-Rule-Header"), QByteArray("allowSave=false"));
    const HttpRequest many = upsertManyRequest(u"62.0"_s, u"Lead"_s, field,
        {{u"1"_s, {{u"LastName"_s, u"A"_s}}}, {u"2"_s, {{u"LastName"_s, u"B"_s}}}},
        {.useAssignmentRule = false});
    QCOMPARE(many.method, QByteArray("PATCH"));
    QCOMPARE(target(many), QByteArray("/services/data/v62.0/composite/sobjects/Lead/Patchbay_Key__c"));
    QCOMPARE(many.body,
        QByteArray(R"({"allOrNone":false,"records":[)"
                   R"({"LastName":"A","Patchbay_Key__c":"1","attributes":{"type":"Lead"}},)"
                   R"({"LastName":"B","Patchbay_Key__c":"2","attributes":{"type":"Lead"}}]})"));
    QCOMPARE(many.headers.value("Sforce-Auto-Assign"), QByteArray("FALSE"));
}

void SalesforceRequestsTest::readingRequestsHaveTheirPlaces_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("actualMethod");
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QByteArray>("actualUrl");
    const auto row
        = [](const char *name, const HttpRequest &request, const QByteArray &method, const QByteArray &url) {
              QTest::newRow(name) << method << request.method << url << target(request);
          };
    row("versions", versionsRequest(), "GET", "/services/data");
    row("describe", describeRequest(u"62.0"_s, u"Lead"_s), "GET",
        "/services/data/v62.0/sobjects/Lead/describe");
    row("objects", objectsRequest(u"62.0"_s), "GET", "/services/data/v62.0/sobjects");
    row("layouts", layoutsRequest(u"62.0"_s, u"Lead"_s), "GET",
        "/services/data/v62.0/sobjects/Lead/describe/layouts");
    row("layout", layoutsRequest(u"62.0"_s, u"Lead"_s, u"012A"_s), "GET",
        "/services/data/v62.0/sobjects/Lead/describe/layouts/012A");
    row("row", rowRequest(u"62.0"_s, u"Lead"_s, {u"00QA"_s}), "GET",
        "/services/data/v62.0/sobjects/Lead/00QA");
    row("update", updateRequest(u"62.0"_s, u"Lead"_s, {u"00QA"_s}, {}), "PATCH",
        "/services/data/v62.0/sobjects/Lead/00QA");
}

void SalesforceRequestsTest::readingRequestsHaveTheirPlaces()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, actualMethod);
    QFETCH(const QByteArray, url);
    QFETCH(const QByteArray, actualUrl);
    QCOMPARE(actualMethod, method);
    QCOMPARE(actualUrl, url);
}

void SalesforceRequestsTest::describeIsRevalidated()
{
    const QByteArray date = "Sat, 31 Jan 2026 00:00:00 GMT";
    QCOMPARE(describeRequest(u"62.0"_s, u"Lead"_s, date).headers.value("If-Modified-Since"), date);
    QVERIFY(!describeRequest(u"62.0"_s, u"Lead"_s).headers.contains("If-Modified-Since"));
}

void SalesforceRequestsTest::namesCannotLeadElsewhere()
{
    const HttpRequest request = createRequest(u"62.0"_s, u"../../oauth2/revoke?x=#"_s, {});
    QCOMPARE(request.url.path(QUrl::FullyEncoded),
        u"/services/data/v62.0/sobjects/..%2F..%2Foauth2%2Frevoke%3Fx%3D%23"_s);
    QVERIFY(!request.url.hasQuery());
    QVERIFY(!request.url.hasFragment());
}

void SalesforceRequestsTest::queriesKeepTheirCharacters()
{
    const QString soql = u"SELECT Id FROM Lead WHERE Email = 'a+b&c=d#e%20@x.example' AND Name = '\u00fc'"_s;
    const QByteArray encoded = target(queryRequest(u"62.0"_s, soql));
    QVERIFY(encoded.startsWith("/services/data/v62.0/query?q=SELECT%20Id"));
    const QByteArray value = encoded.sliced(encoded.indexOf("q=") + 2);
    QVERIFY(!value.contains('+'));
    QVERIFY(!value.contains('&'));
    QVERIFY(!value.contains('#'));
    QCOMPARE(QUrl::fromPercentEncoding(value), soql);
}

QTEST_GUILESS_MAIN(SalesforceRequestsTest)
#include "tst_sfrequests.moc"

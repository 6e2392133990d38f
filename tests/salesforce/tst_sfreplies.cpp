#include "salesforce/replies.h"

#include <QTest>

using namespace patchbay;
using namespace Qt::StringLiterals;

class SalesforceRepliesTest : public QObject
{
    Q_OBJECT
private slots:
    void createdRecordsHaveAnId();
    void unusableResultsAreProtocol_data();
    void unusableResultsAreProtocol();
    void collectionsKeepTheirOrder();
    void collectionsOfAnotherLengthAreProtocol();
    void errorsAreReadInEveryShape_data();
    void errorsAreReadInEveryShape();
    void matchesAreFoundInBothSpellings_data();
    void matchesAreFoundInBothSpellings();
    void foreignTextIsTamed();
    void pagesOfQueriesAreRead();
    void brokenPagesAreProtocol_data();
    void brokenPagesAreProtocol();
    void versionsAreListed();
    void usageIsReadFromItsHeader_data();
    void usageIsReadFromItsHeader();
};

void SalesforceRepliesTest::createdRecordsHaveAnId()
{
    const auto record = readCreated(R"({"id":"00Q000000000001","success":true,"errors":[],"extra":1})");
    QVERIFY(record);
    QCOMPARE(record->id, std::optional(RecordId{u"00Q000000000001EAA"_s}));
    QVERIFY(record->errors.isEmpty());
}

void SalesforceRepliesTest::unusableResultsAreProtocol_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("html") << QByteArray("<html>Sign in to the Wi-Fi</html>");
    QTest::newRow("cut short") << QByteArray(R"({"id":"00Q00000)");
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("no id") << QByteArray(R"({"success":true,"errors":[]})");
    QTest::newRow("id is a number") << QByteArray(R"({"id":7,"success":true,"errors":[]})");
    QTest::newRow("id is no id") << QByteArray(R"({"id":"00Q","success":true,"errors":[]})");
    QTest::newRow("no success") << QByteArray(R"({"id":"00Q000000000001EAA"})");
    QTest::newRow("success is a text") << QByteArray(R"({"id":"00Q000000000001EAA","success":"true"})");
    QTest::newRow("neither id nor error") << QByteArray(R"({"success":false,"errors":[]})");
}

void SalesforceRepliesTest::unusableResultsAreProtocol()
{
    QFETCH(const QByteArray, body);
    const auto record = readCreated(body);
    QVERIFY(!record);
    QCOMPARE(record.error().kind, ErrorKind::Protocol);
}

void SalesforceRepliesTest::collectionsKeepTheirOrder()
{
    const auto records = readCreatedMany(R"([
        {"success":false,"errors":[{"statusCode":"STRING_TOO_LONG","message":"m","fields":["Company"]}]},
        {"id":"00Q000000000001EAA","success":true,"errors":[]}])",
        2);
    QVERIFY(records);
    QVERIFY(!records->at(0).id);
    QCOMPARE(records->at(0).errors.constFirst().code, u"STRING_TOO_LONG"_s);
    QCOMPARE(records->at(0).errors.constFirst().fields, QStringList{u"Company"_s});
    QCOMPARE(records->at(1).id->value, u"00Q000000000001EAA"_s);
}

void SalesforceRepliesTest::collectionsOfAnotherLengthAreProtocol()
{
    const QByteArray one = R"([{"id":"00Q000000000001EAA","success":true,"errors":[]}])";
    QVERIFY(readCreatedMany(one, 1));
    QVERIFY(!readCreatedMany(one, 2));
    QVERIFY(!readCreatedMany("[]", 1));
    QVERIFY(!readCreatedMany("{}", 1));
}

void SalesforceRepliesTest::errorsAreReadInEveryShape_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("codes");
    QTest::newRow("array") << QByteArray(R"([{"message":"m","errorCode":"A","fields":[]}])")
                           << QStringList{u"A"_s};
    QTest::newRow("several") << QByteArray(R"([{"errorCode":"A"},{"statusCode":"B"}])")
                             << QStringList{u"A"_s, u"B"_s};
    QTest::newRow("object") << QByteArray(R"({"errorCode":"A","message":"m"})") << QStringList{u"A"_s};
    QTest::newRow("fields of wrong types")
        << QByteArray(R"([{"errorCode":"A","fields":{"x":1},"message":3}])") << QStringList{u"A"_s};
    QTest::newRow("html") << QByteArray("<html>") << QStringList();
    QTest::newRow("plain text") << QByteArray("Bad_OAuth_Token") << QStringList();
    QTest::newRow("empty") << QByteArray() << QStringList();
    QTest::newRow("other json") << QByteArray(R"([1,"x",null])") << QStringList();
}

void SalesforceRepliesTest::errorsAreReadInEveryShape()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QStringList, codes);
    QStringList found;
    const QList<ApiError> errors = readErrors(body);
    for (const ApiError &error : errors)
        found.append(error.code);
    QCOMPARE(found, codes);
}

void SalesforceRepliesTest::matchesAreFoundInBothSpellings_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("right") << QByteArray("duplicateResult");
    QTest::newRow("misspelt") << QByteArray("duplicateResut");
}

void SalesforceRepliesTest::matchesAreFoundInBothSpellings()
{
    QFETCH(const QByteArray, key);
    const QByteArray body = R"([{")" + key + R"(":{"allowSave":true,"matchResults":[{"matchRecords":[
        {"record":{"attributes":{"type":"Lead"},"Id":"00Q000000000001EAA"}},
        {"record":{"Id":"00Q000000000001EAA"}}, {"record":{"Id":"003000000000002AAA"}}, {"record":{}}]}]},
        "errorCode":"DUPLICATES_DETECTED","message":"Use one of these records?"}])";
    const QList<ApiError> errors = readErrors(body);
    QCOMPARE(errors.size(), 1);
    QCOMPARE(errors.constFirst().matches, QStringList({u"00Q000000000001EAA"_s, u"003000000000002AAA"_s}));
}

void SalesforceRepliesTest::foreignTextIsTamed()
{
    const QList<ApiError> errors
        = readErrors(R"([{"errorCode":"X","message":"two\nlines)" + QByteArray(600, 'a') + R"("}])");
    QVERIFY(errors.constFirst().message.startsWith(u"two lines"));
    QCOMPARE(errors.constFirst().message.size(), 500);
}

void SalesforceRepliesTest::pagesOfQueriesAreRead()
{
    const auto page = readQueryPage(
        R"({"totalSize":3,"done":false,"nextRecordsUrl":"/services/data/v62.0/query/01g-2000",
            "records":[{"attributes":{"type":"Lead"},"Id":"00Q000000000001EAA","Email":null}]})");
    QVERIFY(page);
    QCOMPARE(page->totalSize, 3);
    QVERIFY(!page->done);
    QCOMPARE(page->nextRecordsUrl, u"/services/data/v62.0/query/01g-2000"_s);
    QCOMPARE(page->records.constFirst().value("Id"_L1).toString(), u"00Q000000000001EAA"_s);
}

void SalesforceRepliesTest::brokenPagesAreProtocol_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("html") << QByteArray("<html>");
    QTest::newRow("no size") << QByteArray(R"({"done":true,"records":[]})");
    QTest::newRow("negative size") << QByteArray(R"({"totalSize":-1,"done":true,"records":[]})");
    QTest::newRow("size that no int holds")
        << QByteArray(R"({"totalSize":4294967296,"done":true,"records":[]})");
    QTest::newRow("no done") << QByteArray(R"({"totalSize":0,"records":[]})");
    QTest::newRow("no records") << QByteArray(R"({"totalSize":0,"done":true})");
    QTest::newRow("records of wrong type") << QByteArray(R"({"totalSize":1,"done":true,"records":[1]})");
}

void SalesforceRepliesTest::brokenPagesAreProtocol()
{
    QFETCH(const QByteArray, body);
    const auto page = readQueryPage(body);
    QVERIFY(!page);
    QCOMPARE(page.error().kind, ErrorKind::Protocol);
}

void SalesforceRepliesTest::versionsAreListed()
{
    QCOMPARE(readVersions(R"([{"label":"Spring '11","url":"/services/data/v21.0","version":"21.0"},
                              {"label":"Winter '25","version":"62.0"}])")
                 .value(),
        QStringList({u"21.0"_s, u"62.0"_s}));
    QVERIFY(!readVersions("[]"));
    QVERIFY(!readVersions("<html>"));
}

void SalesforceRepliesTest::usageIsReadFromItsHeader_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("used"); // -1: none
    QTest::addColumn<int>("limit");
    QTest::newRow("plain") << QByteArray("api-usage=2/15000") << 2 << 15000;
    QTest::newRow("with the app's") << QByteArray(
        "api-usage=25/5000; per-app-api-usage=17/250(appName=sample-app)")
                                    << 25 << 5000;
    QTest::newRow("the app's alone") << QByteArray("per-app-api-usage=17/250(appName=x)") << -1 << 0;
    QTest::newRow("absent") << QByteArray() << -1 << 0;
    QTest::newRow("nonsense") << QByteArray("api-usage=many/15000") << -1 << 0;
}

void SalesforceRepliesTest::usageIsReadFromItsHeader()
{
    QFETCH(const QByteArray, header);
    QFETCH(const int, used);
    QFETCH(const int, limit);
    const auto usage = readApiUsage(header);
    QCOMPARE(usage ? usage->used : -1, used);
    QCOMPARE(usage ? usage->limit : 0, limit);
}

QTEST_GUILESS_MAIN(SalesforceRepliesTest)
#include "tst_sfreplies.moc"

#include "demoorg/demoorgprogram.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace patchbay::test;

namespace
{

const QByteArray data = "/services/data/v67.0";
const QByteArray ingest = data + "/jobs/ingest";
const QByteArray queries = data + "/jobs/query";

} // namespace

/// Bulk API 2.0: jobs of rows that come and go as CSV.
class TestDemoOrgBulk final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void insertGoesItsWay();
    void rowsAreToldOneByOne();
    void rowsAreUpdatedUpsertedAndDeleted();
    void valuesMeanWhatTheySay();
    void uploadsThatFailTheJob_data();
    void uploadsThatFailTheJob();
    void ordersThatAreRefused_data();
    void ordersThatAreRefused();
    void statesThatAreRefused();
    void duplicateRulesAlertHereToo();
    void assignmentIsByItsIdAlone();
    void onePartCreatesAndStarts();
    void jobsFailAndStopWhereTold();
    void rowsMeetLocks();
    void jobsAreListedAndDeleted();
    void queryGoesPageByPage();
    void queriesThatAreRefused_data();
    void queriesThatAreRefused();
    void queriesAreAborted();

private:
    Headers with(const QByteArray &type) const
    {
        return {{"Authorization", "Bearer " + m_access}, {"Content-Type", type}};
    }
    Answer get(const QByteArray &path) { return m_org.get(path, m_access); }
    Answer post(const QByteArray &path, const QJsonObject &body)
    {
        return m_org.sendJson("POST", path, body, m_access);
    }
    Answer setState(const QByteArray &id, const QString &state)
    {
        return m_org.sendJson("PATCH", ingest + '/' + id, {{u"state"_s, state}}, m_access);
    }
    QByteArray opened(const QJsonObject &order)
    {
        return post(ingest, order).object()["id"_L1].toString().toLatin1();
    }
    Answer put(const QByteArray &id, const QByteArray &csv)
    {
        return m_org.send("PUT", ingest + '/' + id + "/batches", csv, with("text/csv"));
    }
    /// As long as a job waits and works.
    void letTimePass() { QCOMPARE(m_org.control("POST", "/advance", {{u"seconds"_s, 2}}).status, 200); }
    /// From the order to the job that is over.
    QJsonObject done(const QJsonObject &order, const QByteArray &csv)
    {
        m_id = opened(order);
        if (put(m_id, csv).status != 201 || setState(m_id, u"UploadComplete"_s).status != 200)
            return {};
        letTimePass();
        return get(ingest + '/' + m_id).object();
    }
    QByteArray results(const QByteArray &which) { return get(ingest + '/' + m_id + '/' + which).body; }
    int count(const QString &soql)
    {
        return get(data + "/query?q=" + QUrl::toPercentEncoding(soql)).object()["totalSize"_L1].toInt(-1);
    }

    DemoOrgProgram m_org;
    QByteArray m_access;
    QByteArray m_id;
    const QJsonObject m_insert{{u"object"_s, u"Lead"_s}, {u"operation"_s, u"insert"_s}};
};

void TestDemoOrgBulk::initTestCase()
{
    QVERIFY(m_org.start({u"--memory"_s}));
    m_access = m_org.connectedTokens()["access_token"_L1].toString().toLatin1();
}

void TestDemoOrgBulk::insertGoesItsWay()
{
    const Answer created = post(ingest, m_insert);
    QVERIFY2(created.status == 200, created.body.constData());
    QVERIFY(created.body.contains("\"apiVersion\":67.0"));
    const QJsonObject job = created.object();
    QVERIFY(job["id"_L1].toString().startsWith(u"750"_s));
    QCOMPARE(job["state"_L1].toString(), u"Open"_s);
    QCOMPARE(job["lineEnding"_L1].toString(), u"LF"_s);
    QCOMPARE(job["columnDelimiter"_L1].toString(), u"COMMA"_s);
    const QByteArray url = job["contentUrl"_L1].toString().toLatin1();
    QCOMPARE(url, ingest.mid(1) + '/' + job["id"_L1].toString().toLatin1() + "/batches");
    const Answer uploaded
        = m_org.send("PUT", '/' + url, "LastName,Company\nBulk,Freight\n", with("text/csv"));
    QCOMPARE(uploaded.status, 201);
    QVERIFY(uploaded.body.isEmpty());
    const QByteArray id = job["id"_L1].toString().toLatin1();
    QCOMPARE(setState(id, u"UploadComplete"_s).object()["state"_L1].toString(), u"UploadComplete"_s);
    QCOMPARE(count(u"SELECT COUNT() FROM Lead WHERE Company = 'Freight'"_s), 0); // it waits
    letTimePass();
    const QJsonObject over = get(ingest + '/' + id).object();
    QCOMPARE(over["state"_L1].toString(), u"JobComplete"_s);
    QCOMPARE(over["jobType"_L1].toString(), u"V2Ingest"_s);
    QCOMPARE(over["numberRecordsProcessed"_L1].toInt(), 1);
    QCOMPARE(over["numberRecordsFailed"_L1].toInt(-1), 0);
    QCOMPARE(count(u"SELECT COUNT() FROM Lead WHERE Company = 'Freight'"_s), 1);
}

void TestDemoOrgBulk::rowsAreToldOneByOne()
{
    const QJsonObject job = done(m_insert, "LastName,Company\nFirst,Told\n,Told\nThird,Told\n");
    QCOMPARE(job["state"_L1].toString(), u"JobComplete"_s);
    QCOMPARE(job["numberRecordsProcessed"_L1].toInt(), 3);
    QCOMPARE(job["numberRecordsFailed"_L1].toInt(), 1);
    const QByteArrayList good = results("successfulResults").split('\n');
    QCOMPARE(good.size(), 4);
    QCOMPARE(good[0], "\"sf__Id\",\"sf__Created\",LastName,Company"_ba);
    QVERIFY(
        good[1].startsWith("\"00Q") && good[1].endsWith(",\"true\",\"Third\",\"Told\"")); // not as they went
    QCOMPARE(results("failedResults"),
        "\"sf__Id\",\"sf__Error\",LastName,Company\n\"\",\"REQUIRED_FIELD_MISSING:Required fields are "
        "missing: "
        "[LastName]:LastName --\",\"\",\"Told\"\n"_ba);
    QCOMPARE(results("unprocessedrecords"), "LastName,Company\n"_ba);
    QCOMPARE(get(ingest + '/' + m_id + "/unprocessedRecords").status, 404);
}

void TestDemoOrgBulk::rowsAreUpdatedUpsertedAndDeleted()
{
    QCOMPARE(done(m_insert, "LastName,Company\nChange,Changing\n")["state"_L1].toString(), u"JobComplete"_s);
    const QByteArray id = results("successfulResults").split('\n')[1].mid(1, 18);
    const auto order = [](const QString &operation) {
        return QJsonObject{{u"object"_s, u"Lead"_s}, {u"operation"_s, operation}};
    };
    done(order(u"update"_s), "Id,City\n" + id + ",Chur\n,Nowhere\n");
    QVERIFY(results("successfulResults").contains('"' + id + "\",\"false\",\"" + id + "\",\"Chur\""));
    QVERIFY(results("failedResults").contains("MISSING_ARGUMENT:Id not specified in an update call:--"));
    QJsonObject upsert = order(u"upsert"_s);
    upsert[u"externalIdFieldName"_s] = u"ExternalRef__c"_s;
    done(upsert,
        "ExternalRef__c,LastName,Company\nB1,Upserted,Changing\nB1,Again,Changing\n,Keyless,Changing\n");
    const QByteArray good = results("successfulResults");
    QVERIFY2(good.contains("\"true\",\"B1\"") && good.contains("\"false\",\"B1\""), good.constData());
    QVERIFY(results("failedResults").contains("MISSING_ARGUMENT:ExternalRef__c not specified"));
    done(order(u"delete"_s), "Id\n" + id + '\n' + id + '\n');
    QVERIFY(results("failedResults").contains("ENTITY_IS_DELETED:entity is deleted:--"));
    QCOMPARE(count(u"SELECT COUNT() FROM Lead WHERE Company = 'Changing'"_s), 1);
}

void TestDemoOrgBulk::valuesMeanWhatTheySay()
{
    const QJsonObject contacts{
        {u"object"_s, u"Contact"_s}, {u"operation"_s, u"upsert"_s}, {u"externalIdFieldName"_s, u"Email"_s}};
    done(contacts, "Email,LastName,Title,Birthdate\nv@bulk.example,Value,Boss,1980-02-29\n");
    done(contacts, "Email,LastName,Title,Birthdate\nv@bulk.example,,#N/A,\n");
    const QByteArray soql = QUrl::toPercentEncoding(
        u"SELECT LastName, Title, Birthdate FROM Contact WHERE Email = 'v@bulk.example'"_s);
    const QJsonValue row = get(data + "/query?q=" + soql).object()["records"_L1][0];
    QCOMPARE(row["LastName"_L1].toString(), u"Value"_s); // empty leaves it
    QVERIFY(row["Title"_L1].isNull()); // #N/A does not
    QCOMPARE(row["Birthdate"_L1].toString(), u"1980-02-29"_s);
    done(contacts, "Email,LastName,Birthdate\nw@bulk.example,Wrong,soon\n");
    QVERIFY(results("failedResults")
                .contains("INVALID_TYPE_ON_FIELD_IN_RECORD:Birthdate: value not of required type: "
                          "soon:Birthdate --"));
    const QJsonObject members{{u"object"_s, u"Contact"_s}, {u"operation"_s, u"insert"_s}};
    done(members, "LastName,ReportsTo.Email\nJunior,v@bulk.example\nLost,nobody@bulk.example\n");
    QCOMPARE(count(u"SELECT COUNT() FROM Contact WHERE ReportsTo.Email = 'v@bulk.example'"_s), 1);
    QVERIFY(results("failedResults").contains("INVALID_FIELD:Foreign key external ID: nobody@bulk.example"));
}

void TestDemoOrgBulk::uploadsThatFailTheJob_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("why");
    QTest::newRow("unknown column") << "LastName,Foo\na,b\n"_ba
                                    << u"InvalidBatch : Field name not found : Foo"_s;
    QTest::newRow("unknown relationship")
        << "LastName,Foo.Name\na,b\n"_ba << u"InvalidBatch : Field name not found : Foo.Name"_s;
    QTest::newRow("byte order mark") << "\xef\xbb\xbf\"LastName\"\na\n"_ba << u"Found unescaped quote"_s;
    QTest::newRow("line ends") << "LastName\r\na\r\n"_ba
                               << u"ClientInputError : LineEnding is invalid on user data"_s;
    QTest::newRow("long value") << "LastName\n" + QByteArray(32001, 'x') + '\n' << u"32000"_s;
}

void TestDemoOrgBulk::uploadsThatFailTheJob()
{
    QFETCH(QByteArray, csv);
    QFETCH(QString, why);
    const QJsonObject job = done(m_insert, csv);
    QCOMPARE(job["state"_L1].toString(), u"Failed"_s);
    QVERIFY2(job["errorMessage"_L1].toString().contains(why), qPrintable(job["errorMessage"_L1].toString()));
    QCOMPARE(results("unprocessedrecords"), csv);
}

void TestDemoOrgBulk::ordersThatAreRefused_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("code");
    QTest::newRow("unknown operation") << u"operation"_s << u"merge"_s << u"INVALIDJOB"_s;
    QTest::newRow("hardDelete without its permission")
        << u"operation"_s << u"hardDelete"_s << u"FEATURENOTENABLED"_s;
    QTest::newRow("unknown object") << u"object"_s << u"Foo"_s << u"INVALIDENTITY"_s;
    QTest::newRow("upsert without a key") << u"operation"_s << u"upsert"_s << u"INVALIDJOB"_s;
    QTest::newRow("JSON") << u"contentType"_s << u"JSON"_s << u"INVALIDJOB"_s;
    QTest::newRow("delimiter there is none of") << u"columnDelimiter"_s << u"COLON"_s << u"INVALIDJOB"_s;
    QTest::newRow("line end there is none of") << u"lineEnding"_s << u"CR"_s << u"INVALIDJOB"_s;
}

void TestDemoOrgBulk::ordersThatAreRefused()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QJsonObject order = m_insert;
    order[key] = value;
    const Answer answer = post(ingest, order);
    QCOMPARE(answer.status, 400);
    QTEST(answer.errorCode(), "code");
}

void TestDemoOrgBulk::statesThatAreRefused()
{
    const QByteArray id = opened(m_insert);
    QCOMPARE(get(ingest + '/' + id + "/successfulResults").errorCode(), u"INVALIDJOBSTATE"_s);
    QCOMPARE(
        m_org.send("DELETE", ingest + '/' + id, {}, with("text/plain")).errorCode(), u"INVALIDJOBSTATE"_s);
    QCOMPARE(m_org.send("PUT", ingest + '/' + id + "/batches", "{}", with("application/json")).status, 415);
    QCOMPARE(m_org.send("POST", ingest + '/' + id + "/batches", "A\n", with("text/csv")).status, 405);
    QCOMPARE(put(id, "LastName,Company\na,b\n").status, 201);
    QCOMPARE(put(id, "LastName,Company\na,b\n").errorCode(), u"INVALIDJOBSTATE"_s); // one upload, one job
    QCOMPARE(setState(id, u"JobComplete"_s).errorCode(), u"INVALIDJOBSTATE"_s);
    QCOMPARE(setState(id, u"Aborted"_s).object()["state"_L1].toString(), u"Aborted"_s);
    QCOMPARE(setState(id, u"UploadComplete"_s).errorCode(), u"INVALIDJOBSTATE"_s);
    QCOMPARE(get(ingest + "/750dm0000000999AAA").status, 404);
}

void TestDemoOrgBulk::duplicateRulesAlertHereToo()
{
    const QByteArray csv = "FirstName,LastName,Company,Email\nTwin,Bulk,Twins,twin@bulk.example\n";
    done(m_insert, csv);
    QCOMPARE(done(m_insert, csv)["numberRecordsFailed"_L1].toInt(), 1);
    QVERIFY(results("failedResults").contains("DUPLICATES_DETECTED:Use one of these records?:--"));
}

void TestDemoOrgBulk::assignmentIsByItsIdAlone()
{
    QJsonObject order = m_insert;
    order[u"assignmentRuleId"_s] = u"01Qdm0000000999"_s;
    QCOMPARE(done(order, "LastName,Company\nRuled,Ruled\n")["numberRecordsFailed"_L1].toInt(), 1);
    QVERIFY(results("failedResults").contains("INVALID_CROSS_REFERENCE_KEY"));
}

void TestDemoOrgBulk::onePartCreatesAndStarts()
{
    const QByteArray body = "--b\r\nContent-Type: application/json\r\nContent-Disposition: form-data; "
                            "name=\"job\"\r\n\r\n{\"object\":\"Lead\",\"operation\":\"insert\"}\r\n--b\r\n"
                            "Content-Type: text/csv\r\nContent-Disposition: form-data; name=\"content\"; "
                            "filename=\"content\"\r\n\r\nLastName,Company\nPart,Parted\n\r\n--b--\r\n";
    const Answer answer = m_org.send("POST", ingest, body, with("multipart/form-data; boundary=b"));
    QVERIFY2(answer.status == 200, answer.body.constData());
    QCOMPARE(answer.object()["state"_L1].toString(), u"UploadComplete"_s);
    letTimePass();
    QCOMPARE(count(u"SELECT COUNT() FROM Lead WHERE Company = 'Parted'"_s), 1);
}

void TestDemoOrgBulk::jobsFailAndStopWhereTold()
{
    const auto fail = [this](int after) {
        return m_org.control("POST", "/set",
            {{u"bulkFailsWith"_s, u"InternalServerError : it broke"_s}, {u"bulkStopsAfter"_s, after}});
    };
    QCOMPARE(fail(1).status, 200);
    const QJsonObject job = done(m_insert, "LastName,Company\nOne,Stopped\nTwo,Stopped\nThree,Stopped\n");
    QCOMPARE(job["state"_L1].toString(), u"Failed"_s);
    QCOMPARE(job["errorMessage"_L1].toString(), u"InternalServerError : it broke"_s);
    QCOMPARE(job["numberRecordsProcessed"_L1].toInt(), 1);
    QCOMPARE(
        results("unprocessedrecords"), "LastName,Company\n\"Two\",\"Stopped\"\n\"Three\",\"Stopped\"\n"_ba);
    QCOMPARE(count(u"SELECT COUNT() FROM Lead WHERE Company = 'Stopped'"_s), 1);
    QCOMPARE(done(m_insert, "LastName,Company\nNext,Stopped\n")["state"_L1].toString(), u"JobComplete"_s);
}

void TestDemoOrgBulk::rowsMeetLocks()
{
    QCOMPARE(m_org.control("POST", "/set", {{u"bulkLockedRows"_s, 1}}).status, 200);
    const QJsonObject job = done(m_insert, "LastName,Company\nOne,Locked\nTwo,Locked\n");
    QCOMPARE(job["numberRecordsFailed"_L1].toInt(), 1);
    QVERIFY(
        results("failedResults")
            .contains("UNABLE_TO_LOCK_ROW:unable to obtain exclusive access to this record or 1 records: "));
    QCOMPARE(count(u"SELECT COUNT() FROM Lead WHERE Company = 'Locked'"_s), 1);
}

void TestDemoOrgBulk::jobsAreListedAndDeleted()
{
    done(m_insert, "LastName,Company\nListed,Listed\n");
    const QJsonObject list = get(ingest).object();
    QVERIFY(list["done"_L1].toBool());
    QVERIFY(list.contains(u"nextRecordsUrl"_s));
    QVERIFY(list["records"_L1].toArray().size() > 1);
    QCOMPARE(m_org.send("DELETE", ingest + '/' + m_id, {}, with("text/plain")).status, 204);
    QCOMPARE(get(ingest + '/' + m_id).status, 404);
}

void TestDemoOrgBulk::queryGoesPageByPage()
{
    const Answer created = post(queries,
        {{u"operation"_s, u"query"_s},
            {u"query"_s,
                u"SELECT Id, Name, Account.Name, CreatedDate, Fax FROM Contact WHERE Account.Name != null "
                "ORDER BY Name"_s}});
    QVERIFY2(created.status == 200, created.body.constData());
    QCOMPARE(created.object()["state"_L1].toString(), u"UploadComplete"_s);
    QCOMPARE(created.object()["object"_L1].toString(), u"Contact"_s);
    const QByteArray path = queries + '/' + created.object()["id"_L1].toString().toLatin1();
    QCOMPARE(get(path + "/results").errorCode(), u"INVALIDJOBSTATE"_s);
    letTimePass();
    const QJsonObject over = get(path).object();
    QCOMPARE(over["state"_L1].toString(), u"JobComplete"_s);
    QCOMPARE(over["numberRecordsProcessed"_L1].toInt(), 5);
    const Answer first = get(path + "/results?maxRecords=3");
    QCOMPARE(first.headers.value("content-type"), "text/csv"_ba);
    QCOMPARE(first.headers.value("sforce-numberofrecords"), "3"_ba);
    const QByteArrayList lines = first.body.split('\n');
    QCOMPARE(lines.size(), 5);
    QCOMPARE(lines[0], "\"Id\",\"Name\",\"Account.Name\",\"CreatedDate\",\"Fax\""_ba);
    QVERIFY2(
        lines[1].contains("\"Aylin Demir\",\"Birch & Barrel Brewing\",") && lines[1].endsWith(".000Z\",\"\""),
        lines[1].constData());
    const QByteArray locator = first.headers.value("sforce-locator");
    const Answer second = get(path + "/results?maxRecords=3&locator=" + locator);
    QCOMPARE(second.headers.value("sforce-locator"), "null"_ba);
    QCOMPARE(second.body.count('\n'), 3);
    QCOMPARE(get(path + "/results?locator=nobodys").errorCode(), u"INVALID_QUERY_LOCATOR"_s);
    QCOMPARE(get(path + "/resultPages?maxRecords=2").object()["resultPages"_L1].toArray().size(), 3);
    QCOMPARE(m_org.send("DELETE", path, {}, with("text/plain")).status, 204);
}

void TestDemoOrgBulk::queriesThatAreRefused_data()
{
    QTest::addColumn<QString>("soql");
    QTest::addColumn<QString>("code");
    const auto notHere = u"FUNCTIONALITY_NOT_ENABLED"_s;
    QTest::newRow("malformed") << u"SELECT FROM Lead"_s << u"MALFORMED_QUERY"_s;
    QTest::newRow("unknown field") << u"SELECT Foo FROM Lead"_s << u"INVALID_FIELD"_s;
    QTest::newRow("aggregate") << u"SELECT COUNT(Id) FROM Lead"_s << notHere;
    QTest::newRow("count") << u"SELECT COUNT() FROM Lead"_s << notHere;
    QTest::newRow("group") << u"SELECT Status FROM Lead GROUP BY Status"_s << notHere;
    QTest::newRow("offset") << u"SELECT Id FROM Lead LIMIT 1 OFFSET 1"_s << notHere;
    QTest::newRow("children") << u"SELECT Id, (SELECT Id FROM Contacts) FROM Account"_s << notHere;
    QTest::newRow("compound") << u"SELECT Address FROM Lead"_s << notHere;
}

void TestDemoOrgBulk::queriesThatAreRefused()
{
    QFETCH(QString, soql);
    const Answer answer = post(queries, {{u"operation"_s, u"query"_s}, {u"query"_s, soql}});
    QCOMPARE(answer.status, 400);
    QTEST(answer.errorCode(), "code");
}

void TestDemoOrgBulk::queriesAreAborted()
{
    const Answer created
        = post(queries, {{u"operation"_s, u"queryAll"_s}, {u"query"_s, u"SELECT Id FROM Lead"_s}});
    const QByteArray path = queries + '/' + created.object()["id"_L1].toString().toLatin1();
    const Answer aborted = m_org.sendJson("PATCH", path, {{u"state"_s, u"Aborted"_s}}, m_access);
    QCOMPARE(aborted.object()["state"_L1].toString(), u"Aborted"_s);
    QCOMPARE(get(path + "/results").errorCode(), u"INVALIDJOBSTATE"_s);
}

QTEST_GUILESS_MAIN(TestDemoOrgBulk)
#include "tst_demoorgbulk.moc"

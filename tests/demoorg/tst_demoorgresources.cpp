#include "demoorg/demoorgprogram.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace patchbay::test;

namespace
{

const QByteArray data = "/services/data/v67.0";

QJsonObject sub(const QString &method, const QString &path, const QString &referenceId,
    const QJsonValue &body = QJsonValue(QJsonValue::Undefined))
{
    QJsonObject request{
        {u"method"_s, method}, {u"url"_s, QString::fromLatin1(data) + path}, {u"referenceId"_s, referenceId}};
    if (!body.isUndefined())
        request.insert(u"body"_s, body);
    return request;
}

QJsonObject account(const QString &name, const QString &referenceId)
{
    return {{u"attributes"_s, QJsonObject{{u"type"_s, u"Account"_s}, {u"referenceId"_s, referenceId}}},
        {u"Name"_s, name}};
}

QJsonObject contact(const QJsonValue &lastName, const QString &referenceId)
{
    return {{u"attributes"_s, QJsonObject{{u"type"_s, u"Contact"_s}, {u"referenceId"_s, referenceId}}},
        {u"LastName"_s, lastName}};
}

} // namespace

/// Resources beyond single rows: composite, batch, tree, graph, search, layouts, and what all answers share.
class TestDemoOrgResources final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void compositeWiresItsRequests();
    void compositeTellsWhatHasNoValue();
    void compositeIsAllOrNone();
    void compositesThatAreRefused_data();
    void compositesThatAreRefused();
    void compositeIsOneCall();
    void compositeCarriesConditions();
    void batchGoesOnOrHalts_data();
    void batchGoesOnOrHalts();
    void treePlantsChildren();
    void treeIsRolledBackWhole();
    void graphsStandAlone();
    void collectionsMixTenChunksAtMost();
    void soslFinds_data();
    void soslFinds();
    void soslThatIsRefused_data();
    void soslThatIsRefused();
    void oldSearchAnswersBare();
    void parameterizedSearchGoesBothWays();
    void aggregatesAreComputed_data();
    void aggregatesAreComputed();
    void aggregatesAreNamedByAliasOrNumber();
    void childRowsComeNestedOrNull();
    void queriesThatAreRefused_data();
    void queriesThatAreRefused();
    void namedFaultsSayWhatSalesforceSays_data();
    void namedFaultsSayWhatSalesforceSays();
    void layoutsAreOnePerRecordType();
    void layoutsAreNullWhereThereAreSeveral();
    void compactLayoutIsTheSystems();
    void answersAreIndentedWhenAsked();
    void answersAreCompressedWhenTaken();
    void headersMayBeLowerCase();
    void limitsNest();
    void oneVersionLabelIsTypeset();
    void usageNamesTheAppWhereItCounts();
    void suffixesEndWithV57();
    void methodsMayBeNamedInTheQuery();
    void idInTheBodyOfAChangeIsRefused();
    void changedAndDeletedRowsAreTold();
    void recentRowsAreTheCallersOwn();
    void brokenJsonIsShownWhereItBreaks_data();
    void brokenJsonIsShownWhereItBreaks();
    void objectInfoIsEscapedAndDiffersFromDescribe();
    void picklistValuesGoByRecordType();
    void locatorsLiveTwoDaysAndForOneOrg();

private:
    Answer post(const QByteArray &path, const QJsonObject &body)
    {
        return m_org.sendJson("POST", data + path, body, m_access);
    }
    Answer get(const QByteArray &path) { return m_org.get(data + path, m_access); }
    Answer query(const QString &soql) { return get("/query?q=" + QUrl::toPercentEncoding(soql)); }
    int accountsNamed(const QString &name)
    {
        return get("/query?q="
            + QUrl::toPercentEncoding(u"SELECT COUNT() FROM Account WHERE Name = '%1'"_s.arg(name)))
            .object()["totalSize"_L1]
            .toInt();
    }

    DemoOrgProgram m_org;
    QByteArray m_access;
};

void TestDemoOrgResources::initTestCase()
{
    QVERIFY(m_org.start({u"--memory"_s}));
    m_access = m_org.connectedTokens()["access_token"_L1].toString().toLatin1();
}

void TestDemoOrgResources::compositeWiresItsRequests()
{
    const QJsonArray requests{
        sub(u"POST"_s, u"/sobjects/Account"_s, u"acc"_s, QJsonObject{{u"Name"_s, u"Wired"_s}}),
        sub(u"POST"_s, u"/sobjects/Contact"_s, u"con"_s,
            QJsonObject{{u"LastName"_s, u"Wire"_s}, {u"AccountId"_s, u"@{acc.id}"_s}}),
        sub(u"GET"_s, u"/sobjects/Contact/@{con.id}?fields=AccountId"_s, u"read"_s),
        sub(u"GET"_s, u"/query?q=SELECT+Id+FROM+Contact+WHERE+AccountId='@{acc.id}'"_s, u"found"_s),
        sub(u"PATCH"_s, u"/sobjects/Contact/@{found.records[0].Id}"_s, u"changed"_s,
            QJsonObject{{u"Title"_s, u"CEO"_s}})};
    const Answer answer = post("/composite", {{u"compositeRequest"_s, requests}});
    QCOMPARE(answer.status, 200);
    const QJsonArray items = answer.object()["compositeResponse"_L1].toArray();
    QCOMPARE(items.size(), 5);
    QCOMPARE(items[0]["httpStatusCode"_L1].toInt(), 201);
    QVERIFY(items[0]["httpHeaders"_L1]["Location"_L1].toString().contains(u"/sobjects/Account/001"_s));
    QCOMPARE(items[2]["body"_L1]["AccountId"_L1], items[0]["body"_L1]["id"_L1]);
    QCOMPARE(items[4]["httpStatusCode"_L1].toInt(), 204);
    QVERIFY(items[4]["body"_L1].isNull());
    QCOMPARE(items[4]["referenceId"_L1].toString(), u"changed"_s);
}

void TestDemoOrgResources::compositeTellsWhatHasNoValue()
{
    const QJsonArray requests{sub(u"POST"_s, u"/sobjects/Account"_s, u"acc"_s, QJsonObject()),
        sub(u"POST"_s, u"/sobjects/Contact"_s, u"con"_s,
            QJsonObject{{u"LastName"_s, u"x"_s}, {u"AccountId"_s, u"@{acc.id}"_s}})};
    const QJsonArray items
        = post("/composite", {{u"compositeRequest"_s, requests}}).object()["compositeResponse"_L1].toArray();
    QCOMPARE(items[0]["body"_L1][0]["errorCode"_L1].toString(), u"REQUIRED_FIELD_MISSING"_s);
    QCOMPARE(items[1]["httpStatusCode"_L1].toInt(), 400);
    QCOMPARE(items[1]["body"_L1][0]["errorCode"_L1].toString(), u"PROCESSING_HALTED"_s);
    QCOMPARE(items[1]["body"_L1][0]["message"_L1].toString(),
        u"Invalid reference specified. No value for id found in acc"_s);
}

void TestDemoOrgResources::compositeIsAllOrNone()
{
    const QJsonArray requests{
        sub(u"POST"_s, u"/sobjects/Account"_s, u"good"_s, QJsonObject{{u"Name"_s, u"Undone"_s}}),
        sub(u"POST"_s, u"/sobjects/Account"_s, u"bad"_s, QJsonObject())};
    QJsonObject body{{u"allOrNone"_s, true}, {u"compositeRequest"_s, requests}};
    const QJsonArray items = post("/composite", body).object()["compositeResponse"_L1].toArray();
    QCOMPARE(items[0]["httpStatusCode"_L1].toInt(), 400);
    QCOMPARE(items[0]["body"_L1][0]["message"_L1].toString(),
        u"The transaction was rolled back since another operation in the same transaction failed."_s);
    QCOMPARE(items[1]["body"_L1][0]["errorCode"_L1].toString(), u"REQUIRED_FIELD_MISSING"_s);
    QCOMPARE(accountsNamed(u"Undone"_s), 0);
    body[u"allOrNone"_s] = false;
    QCOMPARE(post("/composite", body).status, 200);
    QCOMPARE(accountsNamed(u"Undone"_s), 1);
}

void TestDemoOrgResources::compositesThatAreRefused_data()
{
    QTest::addColumn<QJsonArray>("requests");
    const auto many = [](int count, const QString &path) {
        QJsonArray list;
        for (int i = 0; i < count; ++i)
            list.append(sub(u"GET"_s, path, u"r%1"_s.arg(i)));
        return list;
    };
    QTest::newRow("none") << QJsonArray();
    QTest::newRow("26") << many(26, u"/limits"_s);
    QTest::newRow("6 queries") << many(6, u"/query?q=SELECT+Id+FROM+Lead"_s);
    QTest::newRow("one name twice") << QJsonArray{
        sub(u"GET"_s, u"/limits"_s, u"a"_s), sub(u"GET"_s, u"/limits"_s, u"a"_s)};
    QTest::newRow("name that begins with a digit") << QJsonArray{sub(u"GET"_s, u"/limits"_s, u"1a"_s)};
}

void TestDemoOrgResources::compositesThatAreRefused()
{
    QFETCH(QJsonArray, requests);
    QCOMPARE(post("/composite", {{u"compositeRequest"_s, requests}}).status, 400);
}

void TestDemoOrgResources::compositeIsOneCall()
{
    const auto used = [](const Answer &answer) {
        return answer.headers.value("sforce-limit-info").mid(10).split('/').first().toInt();
    };
    const int before = used(get("/limits"));
    const QJsonArray requests{
        sub(u"GET"_s, u"/limits"_s, u"a"_s), sub(u"GET"_s, u"/sobjects/Lead"_s, u"b"_s)};
    QCOMPARE(used(post("/composite", {{u"compositeRequest"_s, requests}})), before + 1);
}

void TestDemoOrgResources::compositeCarriesConditions()
{
    QJsonObject request = sub(u"GET"_s, u"/sobjects/Lead/describe"_s, u"lead"_s);
    request.insert(
        u"httpHeaders"_s, QJsonObject{{u"If-Modified-Since"_s, u"Fri, 01 Jan 2027 00:00:00 GMT"_s}});
    const QJsonValue item = post("/composite", {{u"compositeRequest"_s, QJsonArray{request}}})
                                .object()["compositeResponse"_L1][0];
    QCOMPARE(item["httpStatusCode"_L1].toInt(), 304);
    QVERIFY(item["body"_L1].isNull());
    QVERIFY(item["httpHeaders"_L1]["ETag"_L1].isString());
}

void TestDemoOrgResources::batchGoesOnOrHalts_data()
{
    QTest::addColumn<bool>("halt");
    QTest::addColumn<int>("last");
    QTest::newRow("goes on") << false << 200;
    QTest::newRow("halts") << true << 412;
}

void TestDemoOrgResources::batchGoesOnOrHalts()
{
    QFETCH(bool, halt);
    const QJsonArray requests{
        QJsonObject{{u"method"_s, u"PATCH"_s}, {u"url"_s, u"v67.0/sobjects/Account/001dm0000000002AAA"_s},
            {u"richInput"_s, QJsonObject{{u"Rating"_s, u"Hot"_s}}}},
        QJsonObject{{u"method"_s, u"GET"_s}, {u"url"_s, u"v67.0/sobjects/Nope"_s}},
        QJsonObject{{u"method"_s, u"GET"_s}, {u"url"_s, u"v67.0/limits"_s}}};
    const Answer answer
        = post("/composite/batch", {{u"haltOnError"_s, halt}, {u"batchRequests"_s, requests}});
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.object()["hasErrors"_L1].toBool());
    const QJsonArray results = answer.object()["results"_L1].toArray();
    QCOMPARE(results[0].toObject(), (QJsonObject{{u"statusCode"_s, 204}, {u"result"_s, QJsonValue()}}));
    QCOMPARE(results[1]["statusCode"_L1].toInt(), 404);
    QTEST(results[2]["statusCode"_L1].toInt(), "last");
    if (halt)
        QCOMPARE(results[2]["result"_L1][0]["errorCode"_L1].toString(), u"BATCH_PROCESSING_HALTED"_s);
}

void TestDemoOrgResources::treePlantsChildren()
{
    QJsonObject root = account(u"Oak"_s, u"a1"_s);
    root.insert(u"Contacts"_s, QJsonObject{{u"records"_s, QJsonArray{contact(u"Leaf"_s, u"c1"_s)}}});
    const Answer answer = post("/composite/tree/Account", {{u"records"_s, QJsonArray{root}}});
    QVERIFY2(answer.status == 201, answer.body.constData());
    QVERIFY(!answer.object()["hasErrors"_L1].toBool(true));
    const QJsonArray results = answer.object()["results"_L1].toArray();
    QCOMPARE(results.size(), 2);
    const QByteArray leaf = results[1]["id"_L1].toString().toLatin1();
    QCOMPARE(get("/sobjects/Contact/" + leaf).object()["AccountId"_L1], results[0]["id"_L1]);
}

void TestDemoOrgResources::treeIsRolledBackWhole()
{
    QJsonObject root = account(u"Fallen"_s, u"a1"_s);
    root.insert(u"Contacts"_s,
        QJsonObject{{u"records"_s, QJsonArray{contact(QJsonValue(), u"c1"_s), contact(u"Y"_s, u"c2"_s)}}});
    const Answer answer = post("/composite/tree/Account", {{u"records"_s, QJsonArray{root}}});
    QCOMPARE(answer.status, 400);
    QVERIFY(answer.object()["hasErrors"_L1].toBool());
    const QJsonArray results = answer.object()["results"_L1].toArray();
    QCOMPARE(results.size(), 1);
    QCOMPARE(results[0]["referenceId"_L1].toString(), u"c1"_s);
    QCOMPARE(results[0]["errors"_L1][0]["statusCode"_L1].toString(), u"REQUIRED_FIELD_MISSING"_s);
    QCOMPARE(accountsNamed(u"Fallen"_s), 0);
}

void TestDemoOrgResources::graphsStandAlone()
{
    const auto graph = [](const QString &id, const QJsonObject &second) {
        return QJsonObject{{u"graphId"_s, id},
            {u"compositeRequest"_s,
                QJsonArray{sub(u"POST"_s, u"/sobjects/Account"_s, u"a"_s,
                               QJsonObject{{u"Name"_s, u"Graph "_s + id}}),
                    sub(u"POST"_s, u"/sobjects/Account"_s, u"b"_s, second)}}};
    };
    const Answer answer = post("/composite/graph",
        {{u"graphs"_s, QJsonArray{graph(u"1"_s, {{u"Name"_s, u"Other"_s}}), graph(u"2"_s, QJsonObject())}}});
    QCOMPARE(answer.status, 200);
    const QJsonArray graphs = answer.object()["graphs"_L1].toArray();
    QVERIFY(graphs[0]["isSuccessful"_L1].toBool());
    QVERIFY(!graphs[1]["isSuccessful"_L1].toBool(true));
    QCOMPARE(
        graphs[1]["graphResponse"_L1]["compositeResponse"_L1][0]["body"_L1][0]["errorCode"_L1].toString(),
        u"PROCESSING_HALTED"_s);
    QCOMPARE(accountsNamed(u"Graph 1"_s), 1);
    QCOMPARE(accountsNamed(u"Graph 2"_s), 0);
}

void TestDemoOrgResources::collectionsMixTenChunksAtMost()
{
    QJsonArray records;
    for (int i = 0; i < 11; ++i)
        records.append(i % 2 == 0 ? account(u"Chunk"_s, u"r"_s) : contact(u"Chunk"_s, u"r"_s));
    QCOMPARE(post("/composite/sobjects", {{u"records"_s, records}}).status, 400);
    records.removeLast();
    QCOMPARE(post("/composite/sobjects", {{u"records"_s, records}}).array().size(), 10);
}

void TestDemoOrgResources::soslFinds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    QTest::newRow("by name") << u"FIND {Okafor} IN NAME FIELDS RETURNING Lead(Id, Name)"_s << 1;
    QTest::newRow("not in other fields") << u"FIND {Architects} IN NAME FIELDS RETURNING Lead(Id)"_s << 0;
    QTest::newRow("in all fields") << u"FIND {Architects} RETURNING Lead(Id)"_s << 1;
    QTest::newRow("two objects") << u"FIND {Alpenglow*} RETURNING Account(Id), Contact(Id)"_s << 1;
    QTest::newRow("by e-mail") << u"FIND {nora\\@alpenglow.example} IN EMAIL FIELDS RETURNING Contact(Id)"_s
                               << 1;
    QTest::newRow("with WHERE") << u"FIND {Demo*} RETURNING User(Id WHERE Alias = 'admin')"_s << 1;
    QTest::newRow("with LIMIT") << u"FIND {Demo} RETURNING User(Id) LIMIT 1"_s << 1;
    QTest::newRow("nothing") << u"FIND {Nobody} RETURNING Lead(Id)"_s << 0;
}

void TestDemoOrgResources::soslFinds()
{
    QFETCH(QString, text);
    const Answer answer = get("/search?q=" + QUrl::toPercentEncoding(text));
    QVERIFY2(answer.status == 200, answer.body.constData());
    QTEST(int(answer.object()["searchRecords"_L1].toArray().size()), "count");
}

void TestDemoOrgResources::soslThatIsRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    const auto malformed = u"MALFORMED_SEARCH"_s;
    QTest::newRow("no braces") << u"FIND Okafor RETURNING Lead"_s << malformed;
    QTest::newRow("open brace") << u"FIND {Okafor RETURNING Lead"_s << malformed;
    QTest::newRow("one letter") << u"FIND {O} RETURNING Lead"_s << malformed;
    QTest::newRow("unknown object") << u"FIND {Okafor} RETURNING Nope(Id)"_s << u"INVALID_TYPE"_s;
    QTest::newRow("unknown field") << u"FIND {Okafor} RETURNING Lead(Foo)"_s << u"INVALID_FIELD"_s;
}

void TestDemoOrgResources::soslThatIsRefused()
{
    QFETCH(QString, text);
    const Answer answer = get("/search?q=" + QUrl::toPercentEncoding(text));
    QCOMPARE(answer.status, 400);
    QTEST(answer.errorCode(), "code");
}

void TestDemoOrgResources::oldSearchAnswersBare()
{
    const Answer answer = m_org.get(
        "/services/data/v36.0/search?q=" + QUrl::toPercentEncoding(u"FIND {Okafor} RETURNING Lead(Id)"_s),
        m_access);
    QCOMPARE(answer.array().size(), 1);
}

void TestDemoOrgResources::parameterizedSearchGoesBothWays()
{
    const Answer byQuery
        = get("/parameterizedSearch?q=alpen&sobject=Account&Account.fields=Id,Name&Account.limit=5");
    QCOMPARE(byQuery.object()["searchRecords"_L1][0]["Name"_L1].toString(), u"Alpenglow Outfitters"_s);
    const QJsonObject target{{u"name"_s, u"Account"_s}, {u"fields"_s, QJsonArray{u"Name"_s}},
        {u"where"_s, u"BillingCity = 'Nowhere'"_s}};
    const Answer byBody
        = post("/parameterizedSearch", {{u"q"_s, u"alpen"_s}, {u"sobjects"_s, QJsonArray{target}}});
    QCOMPARE(byBody.status, 200);
    QCOMPARE(byBody.object()["searchRecords"_L1].toArray().size(), 0);
}

void TestDemoOrgResources::aggregatesAreComputed_data()
{
    QTest::addColumn<QString>("soql");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    const auto leads = u" FROM Lead WHERE Company IN ('Okafor Architects','Ferrante Vineyards')"_s;
    QTest::newRow("count of a field") << u"SELECT COUNT(Id)"_s + leads << u"expr0"_s << QJsonValue(2);
    QTest::newRow("empty values do not count")
        << u"SELECT COUNT(Phone)"_s + leads << u"expr0"_s << QJsonValue(0);
    QTest::newRow("distinct") << u"SELECT COUNT_DISTINCT(LeadSource) n"_s + leads << u"n"_s << QJsonValue(1);
    QTest::newRow("least") << u"SELECT MIN(Company)"_s + leads << u"expr0"_s
                           << QJsonValue(u"Ferrante Vineyards"_s);
    QTest::newRow("sum of nothing") << u"SELECT SUM(AnnualRevenue)"_s + leads << u"expr0"_s << QJsonValue();
    QTest::newRow("group") << u"SELECT LeadSource, COUNT(Id)"_s + leads + u" GROUP BY LeadSource"_s
                           << u"LeadSource"_s << QJsonValue(u"Web"_s);
}

void TestDemoOrgResources::aggregatesAreComputed()
{
    QFETCH(QString, soql);
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    const Answer answer = query(soql);
    QVERIFY2(answer.status == 200, answer.body.constData());
    QCOMPARE(answer.object()["totalSize"_L1].toInt(), 1);
    const QJsonObject row = answer.object()["records"_L1][0].toObject();
    QCOMPARE(row["attributes"_L1].toObject(), (QJsonObject{{u"type"_s, u"AggregateResult"_s}}));
    QVERIFY(row.contains(key));
    QCOMPARE(row.value(key), value);
}

void TestDemoOrgResources::aggregatesAreNamedByAliasOrNumber()
{
    const QJsonObject row
        = query(u"SELECT LeadSource, COUNT(Id) many, MAX(LastName), MIN(LastName) FROM Lead "
                u"WHERE LeadSource != null GROUP BY LeadSource ORDER BY LeadSource DESC LIMIT 1"_s)
              .object()["records"_L1][0]
              .toObject();
    QCOMPARE(row.keys(), (QStringList{u"LeadSource"_s, u"attributes"_s, u"expr0"_s, u"expr1"_s, u"many"_s}));
    QCOMPARE(row["LeadSource"_L1].toString(), u"Web"_s);
}

void TestDemoOrgResources::childRowsComeNestedOrNull()
{
    const QJsonArray accounts = query(u"SELECT Name, (SELECT LastName, Account.Name FROM Contacts WHERE "
                                      u"Title != 'Shop manager' ORDER BY LastName), (SELECT Id FROM "
                                      u"Opportunities) FROM Account WHERE Name = 'Alpenglow Outfitters'"_s)
                                    .object()["records"_L1]
                                    .toArray();
    QCOMPARE(accounts.size(), 1);
    const QJsonValue contacts = accounts[0]["Contacts"_L1];
    QCOMPARE(contacts["totalSize"_L1].toInt(), 1);
    QVERIFY(contacts["done"_L1].toBool());
    QCOMPARE(contacts["records"_L1][0]["LastName"_L1].toString(), u"Camenisch"_s);
    QCOMPARE(contacts["records"_L1][0]["attributes"_L1]["type"_L1].toString(), u"Contact"_s);
    QVERIFY(accounts[0].toObject().contains(u"Opportunities"_s));
    QVERIFY(accounts[0]["Opportunities"_L1].isNull());
}

void TestDemoOrgResources::queriesThatAreRefused_data()
{
    QTest::addColumn<QString>("soql");
    QTest::addColumn<QString>("code");
    const auto malformed = u"MALFORMED_QUERY"_s;
    QTest::newRow("COUNT() beside a field") << u"SELECT COUNT(), Id FROM Lead"_s << malformed;
    QTest::newRow("field that is not grouped") << u"SELECT City, COUNT(Id) FROM Lead"_s << malformed;
    QTest::newRow("sum of texts") << u"SELECT SUM(City) FROM Lead"_s << malformed;
    QTest::newRow("unknown function") << u"SELECT EVERY(City) FROM Lead"_s << malformed;
    QTest::newRow("unknown field in a function") << u"SELECT COUNT(Foo) FROM Lead"_s << u"INVALID_FIELD"_s;
    QTest::newRow("unknown child relationship")
        << u"SELECT Id, (SELECT Id FROM Nopes) FROM Account"_s << u"INVALID_TYPE"_s;
    QTest::newRow("open child query") << u"SELECT Id, (SELECT Id FROM Contacts FROM Account"_s << malformed;
}

void TestDemoOrgResources::queriesThatAreRefused()
{
    QFETCH(QString, soql);
    const Answer answer = query(soql);
    QCOMPARE(answer.status, 400);
    QTEST(answer.errorCode(), "code");
}

void TestDemoOrgResources::namedFaultsSayWhatSalesforceSays_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("lock") << u"lock-row"_s << 400 << "UNABLE_TO_LOCK_ROW"_ba;
    QTest::newRow("not for REST") << u"not-for-rest"_s << 401
                                  << "This session is not valid for use with the REST API"_ba;
    QTest::newRow("API disabled") << u"api-disabled"_s << 403 << "API_DISABLED_FOR_ORG"_ba;
    QTest::newRow("request limit") << u"request-limit"_s << 403 << "TotalRequests Limit exceeded."_ba;
    QTest::newRow("storage") << u"storage-limit"_s << 400 << "storage limit exceeded"_ba;
    QTest::newRow("unknown") << u"unknown-exception"_s << 500 << "UNKNOWN_EXCEPTION"_ba;
    QTest::newRow("unavailable") << u"server-unavailable"_s << 503 << "SERVER_UNAVAILABLE"_ba;
    QTest::newRow("page") << u"html"_s << 503 << "<html>"_ba;
    QTest::newRow("bad token") << u"bad-token"_s << 403 << "Bad_OAuth_Token"_ba;
    QTest::newRow("in process") << u"in-process"_s << 400 << "token request is already being processed"_ba;
}

void TestDemoOrgResources::namedFaultsSayWhatSalesforceSays()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, text);
    QCOMPARE(m_org
                 .control("POST", "/faults",
                     {{u"path"_s, QString::fromLatin1(data + "/limits")}, {u"action"_s, name}})
                 .status,
        200);
    const Answer answer = get("/limits");
    QTEST(answer.status, "status");
    QVERIFY(answer.body.contains(text));
    if (name == "request-limit"_L1)
        QCOMPARE(answer.headers.value("sforce-limit-info"), "api-usage=15000/15000"_ba);
    QCOMPARE(get("/limits").status, 200); // it happens once
}

void TestDemoOrgResources::layoutsAreOnePerRecordType()
{
    const QJsonObject answer = get("/sobjects/Lead/describe/layouts").object();
    const QJsonValue layout = answer["layouts"_L1][0];
    QVERIFY(layout["id"_L1].toString().startsWith(u"00h"_s));
    bool seen = false;
    for (const QJsonValue &row : layout["editLayoutSections"_L1][0]["layoutRows"_L1].toArray())
        for (const QJsonValue &item : row["layoutItems"_L1].toArray())
            if (item["layoutComponents"_L1][0]["value"_L1].toString() == "LastName"_L1) {
                seen = true;
                QVERIFY(item["required"_L1].toBool() && item["editableForNew"_L1].toBool());
                QCOMPARE(item["layoutComponents"_L1][0]["details"_L1]["length"_L1].toInt(), 80);
            }
    QVERIFY(seen);
    QCOMPARE(answer["recordTypeSelectorRequired"_L1].toArray(), QJsonArray{false});
    QCOMPARE(answer["recordTypeMappings"_L1][0]["layoutId"_L1], layout["id"_L1]);
}

void TestDemoOrgResources::layoutsAreNullWhereThereAreSeveral()
{
    m_org.setPerson(u"you@strict.example"_s);
    const QByteArray access = m_org.connectedTokens()["access_token"_L1].toString().toLatin1();
    m_org.setPerson(u"you@demo.example"_s);
    const QByteArray path = data + "/sobjects/Lead/describe/layouts";
    const QJsonObject answer = m_org.get(path, access).object();
    QVERIFY(answer["layouts"_L1].isNull());
    QCOMPARE(answer["recordTypeSelectorRequired"_L1].toArray(), QJsonArray{true});
    const QJsonValue consumer = answer["recordTypeMappings"_L1][1];
    QCOMPARE(consumer["developerName"_L1].toString(), u"Consumer"_s);
    for (const QJsonValue &list : consumer["picklistsForRecordType"_L1].toArray())
        if (list["picklistName"_L1].toString() == "Status"_L1)
            QCOMPARE(list["picklistValues"_L1].toArray().size(), 3);
    const QByteArray one = path + '/' + consumer["recordTypeId"_L1].toString().toLatin1();
    QVERIFY(m_org.get(one, access).object().contains(u"detailLayoutSections"_s));
    QCOMPARE(m_org.get(path + "/012dm0000000009", access).status, 404);
}

void TestDemoOrgResources::compactLayoutIsTheSystems()
{
    const QJsonObject answer = get("/sobjects/Lead/describe/compactLayouts").object();
    QCOMPARE(answer["compactLayouts"_L1][0]["name"_L1].toString(), u"SYSTEM"_s);
    QVERIFY(!answer["compactLayouts"_L1][0]["fieldItems"_L1].toArray().isEmpty());
}

void TestDemoOrgResources::answersAreIndentedWhenAsked()
{
    const QByteArray plain = get("/limits").body;
    QVERIFY(!plain.contains('\n'));
    const Answer pretty = m_org.send(
        "GET", data + "/limits", {}, {{"Authorization", "Bearer " + m_access}, {"X-PrettyPrint", "1"}});
    QVERIFY(pretty.body.count('\n') > 20);
    QCOMPARE(
        QJsonDocument::fromJson(pretty.body).object().keys(), QJsonDocument::fromJson(plain).object().keys());
}

void TestDemoOrgResources::answersAreCompressedWhenTaken()
{
    const Headers headers{{"Authorization", "Bearer " + m_access}, {"Accept-Encoding", "gzip"}};
    const Answer squeezed = m_org.send("GET", data + "/sobjects/Lead/describe", {}, headers);
    QCOMPARE(squeezed.headers.value("content-encoding"), "gzip"_ba);
    QCOMPARE(squeezed.headers.value("vary"), "Accept-Encoding"_ba);
    QVERIFY(squeezed.body.startsWith("\x1f\x8b") && squeezed.body.size() < 20000);
    QCOMPARE(m_org.control("POST", "/set", {{u"gzip"_s, false}}).status, 200);
    const Answer plain = m_org.send("GET", data + "/sobjects/Lead/describe", {}, headers);
    QVERIFY(!plain.headers.contains("content-encoding"));
    QVERIFY(plain.body.startsWith('{'));
    QCOMPARE(m_org.control("POST", "/set", {{u"gzip"_s, true}}).status, 200);
}

void TestDemoOrgResources::headersMayBeLowerCase()
{
    QCOMPARE(m_org.control("POST", "/set", {{u"lowerCaseHeaders"_s, true}}).status, 200);
    QVERIFY(get("/limits").headers.value("sforce-limit-info").startsWith("api-usage="));
    QCOMPARE(m_org.control("POST", "/set", {{u"lowerCaseHeaders"_s, false}}).status, 200);
}

void TestDemoOrgResources::limitsNest()
{
    const QJsonObject limits = get("/limits").object();
    QVERIFY(limits.size() >= 40);
    QCOMPARE(limits["PermissionSets"_L1]["CreateCustom"_L1]["Max"_L1].toInt(), 1000);
    QVERIFY(get("/limits/recordCount").object()["sObjects"_L1].toArray().size() > 5);
}

void TestDemoOrgResources::oneVersionLabelIsTypeset()
{
    const QJsonArray versions = m_org.send("GET", "/services/data").array();
    QCOMPARE(versions[0]["label"_L1].toString(), u"Spring '11"_s);
    QCOMPARE(versions[42 - 21]["label"_L1].toString(), u"Spring ’18"_s);
    QCOMPARE(versions.last()["version"_L1].toString(), u"67.0"_s);
}

void TestDemoOrgResources::usageNamesTheAppWhereItCounts()
{
    QCOMPARE(
        m_org.control("POST", "/set", {{u"perAppUsage"_s, u"17/250(appName=sample-app)"_s}}).status, 200);
    QVERIFY(get("/limits")
                .headers.value("sforce-limit-info")
                .endsWith("; per-app-api-usage=17/250(appName=sample-app)"));
    QCOMPARE(m_org.control("POST", "/set", {{u"perAppUsage"_s, QString()}}).status, 200);
}

void TestDemoOrgResources::suffixesEndWithV57()
{
    QCOMPARE(m_org.get("/services/data/v57.0/limits.json", m_access).status, 200);
    QCOMPARE(m_org.get("/services/data/v58.0/limits.json", m_access).status, 404);
}

void TestDemoOrgResources::methodsMayBeNamedInTheQuery()
{
    const QString id
        = post("/sobjects/Account", {{u"Name"_s, u"Named method"_s}}).object()["id"_L1].toString();
    const QByteArray path = "/sobjects/Account/" + id.toLatin1();
    QCOMPARE(post(path, {{u"Site"_s, u"Chur"_s}}).status, 405);
    QCOMPARE(post(path + "?_HttpMethod=PATCH", {{u"Site"_s, u"Chur"_s}}).status, 204);
    QCOMPARE(get(path).object()["Site"_L1].toString(), u"Chur"_s);
}

void TestDemoOrgResources::idInTheBodyOfAChangeIsRefused()
{
    const QString id
        = post("/sobjects/Account", {{u"Name"_s, u"Twice named"_s}}).object()["id"_L1].toString();
    const Answer answer = m_org.sendJson("PATCH", data + "/sobjects/Account/" + id.toLatin1(),
        {{u"Id"_s, id}, {u"Site"_s, u"Chur"_s}}, m_access);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.errorCode(), u"INVALID_FIELD"_s);
    QCOMPARE(answer.array()[0]["message"_L1].toString(),
        u"The Id field should not be specified in the sobject data."_s);
}

void TestDemoOrgResources::changedAndDeletedRowsAreTold()
{
    const QString id = post("/sobjects/Account", {{u"Name"_s, u"Followed"_s}}).object()["id"_L1].toString();
    const QDateTime now
        = QDateTime::currentDateTimeUtc(); // the org's own clock is moved later than here only
    const auto span = [&](int from, int to) {
        return "?start=" + QUrl::toPercentEncoding(now.addSecs(from).toString(Qt::ISODate))
            + "&end=" + QUrl::toPercentEncoding(now.addSecs(to).toString(Qt::ISODate));
    };
    const QByteArray updated = "/sobjects/Account/updated";
    QVERIFY(get(updated + span(-3600, 3600)).object()["ids"_L1].toArray().contains(id));
    QCOMPARE(get(updated + span(-7200, -3600)).object()["ids"_L1].toArray().size(), 0);
    QCOMPARE(get(updated + span(0, 0)).errorCode(), u"INVALID_REPLICATION_DATE"_s);
    QCOMPARE(get(updated + span(-40 * 86400, 0)).errorCode(), u"INVALID_REPLICATION_DATE"_s);
    QCOMPARE(get(updated).errorCode(), u"INVALID_REPLICATION_DATE"_s);
    QCOMPARE(m_org
                 .send("DELETE", data + "/sobjects/Account/" + id.toLatin1(), {},
                     {{"Authorization", "Bearer " + m_access}})
                 .status,
        204);
    const QJsonObject deleted = get("/sobjects/Account/deleted" + span(-3600, 3600)).object();
    QVERIFY(deleted["latestDateCovered"_L1].isString() && deleted["earliestDateAvailable"_L1].isString());
    bool found = false;
    for (const QJsonValue &row : deleted["deletedRecords"_L1].toArray())
        found = found || row["id"_L1].toString() == id;
    QVERIFY(found);
}

void TestDemoOrgResources::recentRowsAreTheCallersOwn()
{
    const QString id = post("/sobjects/Account", {{u"Name"_s, u"Recent"_s}}).object()["id"_L1].toString();
    const QJsonArray rows = get("/recent?limit=2").array();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0]["Id"_L1].toString(), id);
    QCOMPARE(rows[0]["Name"_L1].toString(), u"Recent"_s);
}

void TestDemoOrgResources::brokenJsonIsShownWhereItBreaks_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("words");
    QTest::newRow("cut off") << QByteArray(R"({"Name":"x")") << u"Unexpected end-of-input"_s;
    QTest::newRow("no colon") << QByteArray(R"({"Name" "x"})") << u"was expecting a colon"_s;
    QTest::newRow("a list") << QByteArray("[]") << u"START_ARRAY"_s;
    QTest::newRow("nothing") << QByteArray(" ") << u"The HTTP entity body is required"_s;
}

void TestDemoOrgResources::brokenJsonIsShownWhereItBreaks()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, words);
    const Answer answer = m_org.send("POST", data + "/sobjects/Account", body,
        {{"Authorization", "Bearer " + m_access}, {"Content-Type", "application/json"}});
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.errorCode(), u"JSON_PARSER_ERROR"_s);
    QVERIFY2(answer.array()[0]["message"_L1].toString().contains(words), answer.body.constData());
}

void TestDemoOrgResources::objectInfoIsEscapedAndDiffersFromDescribe()
{
    const Answer answer = get("/ui-api/object-info/Account");
    QVERIFY2(answer.status == 200, answer.body.constData());
    QVERIFY(!answer.headers.contains("sforce-limit-info"));
    const QJsonObject info = answer.object();
    QCOMPARE(info["defaultRecordTypeId"_L1].toString(), u"012000000000000AAA"_s);
    const QJsonObject fields = info["fields"_L1].toObject(); // a map here
    QVERIFY(fields["Name"_L1]["required"_L1].toBool());
    QVERIFY(fields["CreatedDate"_L1]["required"_L1].toBool()); // of system fields too
    QCOMPARE(fields["CreatedDate"_L1]["dataType"_L1].toString(), u"DateTime"_s);
    QCOMPARE(fields["Industry"_L1]["dataType"_L1].toString(), u"Picklist"_s);
    QCOMPARE(fields["OwnerId"_L1]["referenceToInfos"_L1][0]["apiName"_L1].toString(), u"User"_s);
    const QByteArray values
        = get("/ui-api/object-info/Account/picklist-values/012000000000000AAA/Industry").body;
    QVERIFY(values.contains("Food &amp; Beverage"));
    QVERIFY(!values.contains("Food & Beverage"));
    QCOMPARE(get("/ui-api/object-info/Nope").status, 404);
    QCOMPARE(get("/ui-api/object-info/Account/picklist-values/012000000000000AAA/Name").status, 404);
}

void TestDemoOrgResources::picklistValuesGoByRecordType()
{
    m_org.setPerson(u"you@strict.example"_s);
    const QByteArray access = m_org.connectedTokens()["access_token"_L1].toString().toLatin1();
    m_org.setPerson(u"you@demo.example"_s);
    const auto values = [&](const QString &type, const QString &field) {
        return m_org
            .get(
                data + "/ui-api/object-info/Lead/picklist-values/" + type.toLatin1() + '/' + field.toLatin1(),
                access)
            .object();
    };
    const QJsonObject types
        = m_org.get(data + "/ui-api/object-info/Lead", access).object()["recordTypeInfos"_L1].toObject();
    QString consumer;
    for (auto it = types.begin(); it != types.end(); ++it)
        if (it.value()["name"_L1].toString().startsWith(u"Consumer"_s))
            consumer = it.key();
    QVERIFY(!consumer.isEmpty());
    QCOMPARE(values(consumer, u"Status"_s)["values"_L1].toArray().size(), 3);
    const QJsonObject territory = values(u"012000000000000AAA"_s, u"Territory__c"_s);
    QCOMPARE(territory["controllerValues"_L1].toObject(),
        (QJsonObject{{u"North"_s, 0}, {u"Overseas"_s, 2}, {u"South"_s, 1}}));
    for (const QJsonValue &value : territory["values"_L1].toArray())
        if (value["value"_L1].toString() == "Export"_L1)
            QCOMPARE(value["validFor"_L1].toArray(), (QJsonArray{0, 1, 2}));
    QCOMPARE(m_org.get(data + "/ui-api/object-info/Lead/picklist-values/" + consumer.toLatin1(), access)
                 .object()["picklistFieldValues"_L1]["Status"_L1]["values"_L1]
                 .toArray()
                 .size(),
        3);
}

void TestDemoOrgResources::locatorsLiveTwoDaysAndForOneOrg()
{
    QCOMPARE(m_org.control("POST", "/set", {{u"maxBatchSize"_s, 2}}).status, 200);
    const QJsonObject first = query(u"SELECT Id FROM Account WHERE IsDeleted = false"_s).object();
    QCOMPARE(m_org.control("POST", "/set", {{u"maxBatchSize"_s, 2000}}).status, 200);
    QCOMPARE(first["records"_L1].toArray().size(), 2);
    QVERIFY(!first["done"_L1].toBool(true));
    const QByteArray next = first["nextRecordsUrl"_L1].toString().toLatin1();
    QCOMPARE(m_org.get(next, m_access).status, 200);
    m_org.setPerson(u"you@strict.example"_s);
    const QByteArray stranger = m_org.connectedTokens()["access_token"_L1].toString().toLatin1();
    m_org.setPerson(u"you@demo.example"_s);
    QCOMPARE(m_org.get(next, stranger).errorCode(), u"INVALID_QUERY_LOCATOR"_s);
    QCOMPARE(m_org.control("POST", "/advance", {{u"seconds"_s, 48 * 3600 + 60}}).status, 200);
    m_access = m_org.connectedTokens()["access_token"_L1].toString().toLatin1();
    QCOMPARE(m_org.get(next, m_access).errorCode(), u"INVALID_QUERY_LOCATOR"_s);
}

QTEST_GUILESS_MAIN(TestDemoOrgResources)
#include "tst_demoorgresources.moc"

#include "demoorg/demoorgprogram.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace patchbay::test;

namespace
{

const QByteArray data = "/services/data/v67.0";
const QByteArray leads = data + "/sobjects/Lead";

QByteArray textOf(const QJsonObject &object, QLatin1StringView key)
{
    return object[key].toString().toUtf8();
}

QJsonObject lead(const QJsonObject &more)
{
    QJsonObject record{
        {u"LastName"_s, u"Strict"_s}, {u"Company"_s, u"Sandbox AG"_s}, {u"Region__c"_s, u"North"_s}};
    for (auto it = more.begin(); it != more.end(); ++it)
        record[it.key()] = it.value();
    return record;
}

} // namespace

/// The sandbox whose admin has been busy: rules, required fields, record types, field-level security.
class TestStrictOrg final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void orgsShareALoginButNothingElse();
    void rowsThatAreRefused_data();
    void rowsThatAreRefused();
    void rowsThatAreTaken_data();
    void rowsThatAreTaken();
    void allMessagesOfTheRulesCome();
    void validationRunsOnUpdatesToo();
    void requiredCustomFieldIsDescribed();
    void dependentPicklistIsDescribedByBits();
    void recordTypesAreDescribed();
    void recordTypesCanBeAskedFor();
    void hiddenFieldIsNotThere();
    void blockedDuplicateStaysBlocked();
    void alertedDuplicateIsSavedWhenAsked();
    void duplicateDetailsHaveTwoSpellings_data();
    void duplicateDetailsHaveTwoSpellings();
    void collectionsTellNoDuplicateDetails();
    void assignmentRuleGivesLeadsAway_data();
    void assignmentRuleGivesLeadsAway();
    void uniqueKeyIsKept();
    void upsertCreatesThenUpdates();
    void upsertOfOldVersionsSaysNothing();
    void collectionUpsertTellsWhatItMade();
    void lookupsGoByOutsideKey();
    void inactiveOwnerIsRefused();
    void conditionalRequests();

private:
    /// An access token of this person.
    QByteArray access(const QString &username);
    Answer create(const QJsonObject &record, const Headers &headers = {});
    Answer send(const QByteArray &method, const QByteArray &path, const QJsonObject &body,
        const QByteArray &token, const Headers &headers = {});

    DemoOrgProgram m_org;
    QByteArray m_strict; ///< Of you@strict.example.
    QByteArray m_demo; ///< Of you@demo.example.
};

void TestStrictOrg::initTestCase()
{
    QVERIFY(m_org.start({u"--memory"_s}));
    m_strict = access(u"you@strict.example"_s);
    m_demo = access(u"you@demo.example"_s);
    QVERIFY(!m_strict.isEmpty() && !m_demo.isEmpty());
}

QByteArray TestStrictOrg::access(const QString &username)
{
    m_org.setPerson(username);
    return textOf(m_org.connectedTokens(), "access_token"_L1);
}

Answer TestStrictOrg::send(const QByteArray &method, const QByteArray &path, const QJsonObject &body,
    const QByteArray &token, const Headers &headers)
{
    return m_org.send(method, path, QJsonDocument(body).toJson(QJsonDocument::Compact),
        Headers{{"Content-Type", "application/json"}, {"Authorization", "Bearer " + token}} + headers);
}

Answer TestStrictOrg::create(const QJsonObject &record, const Headers &headers)
{
    return send("POST", leads, record, m_strict, headers);
}

void TestStrictOrg::orgsShareALoginButNothingElse()
{
    const Answer created = create(lead({{u"LastName"_s, u"OnlyHere"_s}}));
    QCOMPARE(created.status, 201);
    const QByteArray path = leads + '/' + textOf(created.object(), "id"_L1);
    QCOMPARE(m_org.get(path, m_strict).status, 200);
    QCOMPARE(m_org.get(path, m_demo).status, 404);
    QVERIFY(m_strict.left(15) != m_demo.left(15));
    const QByteArray query = data + "/query?q=SELECT+Name,IsSandbox+FROM+Organization";
    QCOMPARE(m_org.get(query, m_strict).object()["records"_L1][0]["IsSandbox"_L1].toBool(), true);
    QCOMPARE(m_org.get(query, m_demo).object()["records"_L1][0]["IsSandbox"_L1].toBool(), false);
    // The identity of one is not for the other.
    const QByteArray foreign = "/id/" + m_demo.left(15) + "EAA/005dm0000000001AAA";
    QCOMPARE(m_org.get(foreign, m_strict).body, "Wrong_Org"_ba);
}

void TestStrictOrg::rowsThatAreRefused_data()
{
    QTest::addColumn<QJsonObject>("more");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("message");
    QTest::newRow("required custom field")
        << QJsonObject{{u"Region__c"_s, QJsonValue()}} << u"REQUIRED_FIELD_MISSING"_s
        << u"Required fields are missing: [Region__c]"_s;
    QTest::newRow("restricted picklist")
        << QJsonObject{{u"Status"_s, u"Sleeping"_s}} << u"INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST"_s
        << u"Status: bad value for restricted picklist field: Sleeping"_s;
    QTest::newRow("dependent value of another controlling one")
        << QJsonObject{{u"Territory__c"_s, u"Ticino"_s}} << u"INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST"_s
        << u"Territory: bad value for restricted picklist field: Ticino"_s;
    QTest::newRow("value the record type has not")
        << QJsonObject{{u"Status"_s, u"Qualified"_s}, {u"RecordTypeId"_s, u"012dm0000100002"_s}}
        << u"INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST"_s << QString();
    QTest::newRow("inactive record type") << QJsonObject{{u"RecordTypeId"_s, u"012dm0000100003"_s}}
                                          << u"INVALID_CROSS_REFERENCE_KEY"_s << QString();
    QTest::newRow("number out of range")
        << QJsonObject{{u"Score__c"_s, 1000}} << u"NUMBER_OUTSIDE_VALID_RANGE"_s
        << u"Score: value outside of valid range on numeric field: 1000"_s;
    QTest::newRow("validation rule") << QJsonObject{{u"AnnualRevenue"_s, -1}}
                                     << u"FIELD_CUSTOM_VALIDATION_EXCEPTION"_s
                                     << u"Revenue cannot be less than nothing."_s;
    QTest::newRow("state without country")
        << QJsonObject{{u"State"_s, u"Uri"_s}} << u"FIELD_INTEGRITY_EXCEPTION"_s << QString();
    QTest::newRow("trigger") << QJsonObject{{u"LastName"_s, u"Trigger"_s}}
                             << u"CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY"_s << QString();
    QTest::newRow("flow") << QJsonObject{{u"LastName"_s, u"Flow"_s}} << u"CANNOT_EXECUTE_FLOW_TRIGGER"_s
                          << QString();
    QTest::newRow("lookup by a key nobody has")
        << QJsonObject{{u"Owner"_s, QJsonObject{{u"Username"_s, u"nobody"_s}}}} << u"INVALID_FIELD"_s
        << QString();
}

void TestStrictOrg::rowsThatAreRefused()
{
    QFETCH(QJsonObject, more);
    QFETCH(QString, message);
    const Answer answer = create(lead(more));
    QCOMPARE(answer.status, 400);
    QTEST(answer.errorCode(), "code");
    if (!message.isEmpty())
        QCOMPARE(answer.array()[0]["message"_L1].toString(), message);
}

void TestStrictOrg::rowsThatAreTaken_data()
{
    QTest::addColumn<QJsonObject>("more");
    QTest::newRow("dependent value that goes with its region")
        << QJsonObject{{u"Territory__c"_s, u"Zurich"_s}};
    QTest::newRow("value of all regions")
        << QJsonObject{{u"Region__c"_s, u"Overseas"_s}, {u"Territory__c"_s, u"Export"_s}};
    QTest::newRow("record type by its short id") << QJsonObject{{u"RecordTypeId"_s, u"012dm0000100002"_s}};
    QTest::newRow("unknown value of a free picklist") << QJsonObject{{u"Industry"_s, u"Astrology"_s}};
    QTest::newRow("state with country")
        << QJsonObject{{u"State"_s, u"Uri"_s}, {u"Country"_s, u"Switzerland"_s}};
    QTest::newRow("the largest number") << QJsonObject{{u"Score__c"_s, 999}};
}

void TestStrictOrg::rowsThatAreTaken()
{
    QFETCH(QJsonObject, more);
    const Answer answer = create(lead(more));
    QVERIFY2(answer.status == 201, answer.body.constData());
}

void TestStrictOrg::allMessagesOfTheRulesCome()
{
    const QJsonArray errors = create(lead({{u"LeadSource"_s, u"Partner Referral"_s}})).array();
    QCOMPARE(errors.size(), 2);
    QCOMPARE(errors[0]["fields"_L1].toArray(), QJsonArray{u"Description"_s});
    QCOMPARE(errors[1]["fields"_L1].toArray(), QJsonArray());
}

void TestStrictOrg::validationRunsOnUpdatesToo()
{
    const QByteArray path = leads + '/' + textOf(create(lead({})).object(), "id"_L1);
    const Answer refused = send("PATCH", path, {{u"AnnualRevenue"_s, -5}}, m_strict);
    QCOMPARE(refused.errorCode(), u"FIELD_CUSTOM_VALIDATION_EXCEPTION"_s);
    const Answer emptied = send("PATCH", path, {{u"Region__c"_s, QJsonValue()}}, m_strict);
    QCOMPARE(emptied.errorCode(), u"REQUIRED_FIELD_MISSING"_s);
    QCOMPARE(send("PATCH", path, {{u"Region__c"_s, u"South"_s}}, m_strict).status, 204);
    // Its territory must go with it.
    QCOMPARE(send("PATCH", path, {{u"Territory__c"_s, u"Basel"_s}}, m_strict).status, 400);
}

void TestStrictOrg::requiredCustomFieldIsDescribed()
{
    const auto fields = m_org.get(leads + "/describe", m_strict).object()["fields"_L1].toArray();
    for (const QJsonValue &field : fields)
        if (field["name"_L1].toString() == "Region__c"_L1) {
            QVERIFY(field["custom"_L1].toBool() && field["createable"_L1].toBool());
            QVERIFY(!field["nillable"_L1].toBool() && !field["defaultedOnCreate"_L1].toBool());
            QVERIFY(field["restrictedPicklist"_L1].toBool());
            QCOMPARE(field.toObject().size(), fields.first().toObject().size());
            return;
        }
    QFAIL("not described");
}

void TestStrictOrg::dependentPicklistIsDescribedByBits()
{
    for (const QJsonValue &field : m_org.get(leads + "/describe", m_strict).object()["fields"_L1].toArray()) {
        if (field["name"_L1].toString() != "Territory__c"_L1)
            continue;
        QCOMPARE(field["controllerName"_L1].toString(), u"Region__c"_s);
        QVERIFY(field["dependentPicklist"_L1].toBool());
        QCOMPARE(field["picklistValues"_L1][0]["validFor"_L1].toString(), u"gA=="_s); // 1000 0000
        QCOMPARE(field["picklistValues"_L1][2]["validFor"_L1].toString(), u"QA=="_s); // 0100 0000
        QCOMPARE(field["picklistValues"_L1][4]["validFor"_L1].toString(), u"4A=="_s); // 1110 0000
        return;
    }
    QFAIL("not described");
}

void TestStrictOrg::recordTypesAreDescribed()
{
    const QJsonArray types
        = m_org.get(leads + "/describe", m_strict).object()["recordTypeInfos"_L1].toArray();
    QCOMPARE(types.size(), 4);
    QCOMPARE(types[0]["developerName"_L1].toString(), u"Business"_s);
    QVERIFY(types[0]["defaultRecordTypeMapping"_L1].toBool());
    QVERIFY(!types[2]["active"_L1].toBool());
    QCOMPARE(types[3]["recordTypeId"_L1].toString(), u"012000000000000AAA"_s);
    QVERIFY(types[3]["master"_L1].toBool());
}

void TestStrictOrg::recordTypesCanBeAskedFor()
{
    const QByteArray types = data + "/query?q="
        + QUrl::toPercentEncoding(
            u"SELECT Id, DeveloperName FROM RecordType WHERE SobjectType = 'Lead' AND IsActive = true"_s);
    QCOMPARE(m_org.get(types, m_strict).object()["totalSize"_L1].toInt(), 2);
    QCOMPARE(m_org.get(types, m_demo).object()["totalSize"_L1].toInt(), 0);
    const Answer created = create(lead({{u"LastName"_s, u"Typed"_s}}));
    QCOMPARE(created.status, 201);
    const QByteArray typed = data + "/query?q=SELECT+RecordType.DeveloperName+FROM+Lead+WHERE+Id='"
        + textOf(created.object(), "id"_L1) + "'";
    QCOMPARE(
        m_org.get(typed, m_strict).object()["records"_L1][0]["RecordType"_L1]["DeveloperName"_L1].toString(),
        u"Business"_s);
}

void TestStrictOrg::hiddenFieldIsNotThere()
{
    const QByteArray trainee = access(u"trainee@strict.example"_s);
    const QByteArray describe = m_org.get(leads + "/describe", trainee).body;
    QVERIFY(!describe.contains("\"AnnualRevenue\"") && describe.contains("\"Company\""));
    const Answer written = send("POST", leads, lead({{u"AnnualRevenue"_s, 5}}), trainee);
    QCOMPARE(written.errorCode(), u"INVALID_FIELD"_s);
    QCOMPARE(written.array()[0]["message"_L1].toString(),
        u"No such column 'AnnualRevenue' on sobject of type Lead"_s);
    QCOMPARE(
        m_org.get(data + "/query?q=SELECT+AnnualRevenue+FROM+Lead", trainee).errorCode(), u"INVALID_FIELD"_s);
    const QByteArray id = textOf(send("POST", leads, lead({}), trainee).object(), "id"_L1);
    QVERIFY(!m_org.get(leads + '/' + id, trainee).object().contains(u"AnnualRevenue"_s));
    QVERIFY(m_org.get(leads + '/' + id, m_strict).object().contains(u"AnnualRevenue"_s));
}

void TestStrictOrg::blockedDuplicateStaysBlocked()
{
    const QJsonObject twin = lead(
        {{u"LastName"_s, u"Blocked"_s}, {u"FirstName"_s, u"Bea"_s}, {u"Email"_s, u"bea@mail.example"_s}});
    QCOMPARE(create(twin).status, 201);
    const Answer again = create(twin, {{"Sforce-Duplicate-Rule-Header", "allowSave=true"}});
    QCOMPARE(again.status, 400);
    QCOMPARE(again.errorCode(), u"DUPLICATES_DETECTED"_s);
    QVERIFY(!again.array()[0]["duplicateResult"_L1]["allowSave"_L1].toBool(true));
}

void TestStrictOrg::alertedDuplicateIsSavedWhenAsked()
{
    const QJsonObject twin{{u"LastName"_s, u"Alert"_s}, {u"FirstName"_s, u"Al"_s}, {u"Company"_s, u"Twins"_s},
        {u"Email"_s, u"al@mail.example"_s}};
    const Answer first = send("POST", leads, twin, m_demo);
    QCOMPARE(first.status, 201);
    const Answer second = send("POST", leads, twin, m_demo);
    QCOMPARE(second.status, 400);
    const QJsonValue result = second.array()[0]["duplicateResult"_L1];
    QVERIFY(result["allowSave"_L1].toBool());
    QCOMPARE(result["duplicateRule"_L1].toString(), u"Standard_Lead_Duplicate_Rule"_s);
    const QJsonValue record = result["matchResults"_L1][0]["matchRecords"_L1][0]["record"_L1];
    QCOMPARE(record["Id"_L1], first.object()["id"_L1]);
    QVERIFY(record["Company"_L1].isUndefined());
    const Answer detailed
        = send("POST", leads, twin, m_demo, {{"Sforce-Duplicate-Rule-Header", "includeRecordDetails=true"}});
    QCOMPARE(detailed
                 .array()[0]["duplicateResult"_L1]["matchResults"_L1][0]["matchRecords"_L1][0]["record"_L1]
                         ["Company"_L1]
                 .toString(),
        u"Twins"_s);
    QCOMPARE(send("POST", leads, twin, m_demo,
                 {{"Sforce-Duplicate-Rule-Header", "allowSave=true; includeRecordDetails=false"}})
                 .status,
        201);
}

void TestStrictOrg::duplicateDetailsHaveTwoSpellings_data()
{
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<QString>("key");
    QTest::newRow("v54.0") << "54.0"_ba << u"duplicateResut"_s;
    QTest::newRow("v62.0") << "62.0"_ba << u"duplicateResult"_s;
}

void TestStrictOrg::duplicateDetailsHaveTwoSpellings()
{
    QFETCH(QByteArray, version);
    QFETCH(QString, key);
    const QJsonObject twin{{u"LastName"_s, u"Spelling"_s}, {u"FirstName"_s, u"Spe"_s},
        {u"Company"_s, u"Twins"_s}, {u"Email"_s, u"spe@mail.example"_s}};
    const QByteArray path = "/services/data/v" + version + "/sobjects/Lead";
    send("POST", path, twin, m_demo);
    const QJsonObject error = send("POST", path, twin, m_demo).array()[0].toObject();
    QCOMPARE(error["errorCode"_L1].toString(), u"DUPLICATES_DETECTED"_s);
    QVERIFY(error.contains(key));
}

void TestStrictOrg::collectionsTellNoDuplicateDetails()
{
    const QJsonObject twin{{u"attributes"_s, QJsonObject{{u"type"_s, u"Lead"_s}}},
        {u"LastName"_s, u"Collected"_s}, {u"FirstName"_s, u"Col"_s}, {u"Company"_s, u"Twins"_s},
        {u"Email"_s, u"col@mail.example"_s}};
    const QJsonArray items
        = send("POST", data + "/composite/sobjects", {{u"records"_s, QJsonArray{twin, twin}}}, m_demo)
              .array();
    QVERIFY(items[0]["success"_L1].toBool());
    QCOMPARE(items[1]["errors"_L1][0]["statusCode"_L1].toString(), u"DUPLICATES_DETECTED"_s);
    QVERIFY(!items[1].toObject().contains(u"id"_s));
    QCOMPARE(items[1]["errors"_L1][0].toObject().keys(),
        (QStringList{u"fields"_s, u"message"_s, u"statusCode"_s}));
}

void TestStrictOrg::assignmentRuleGivesLeadsAway_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("owner");
    QTest::newRow("by default") << QByteArray() << u"00G"_s;
    QTest::newRow("asked for") << "TRUE"_ba << u"00G"_s;
    QTest::newRow("by its id") << "01Qdm0000100001"_ba << u"00G"_s;
    QTest::newRow("switched off") << "FALSE"_ba << u"005"_s;
    QTest::newRow("a rule nobody knows") << "01Qdm0000100009"_ba << QString();
}

void TestStrictOrg::assignmentRuleGivesLeadsAway()
{
    QFETCH(QByteArray, header);
    QFETCH(QString, owner);
    const Answer created = create(lead({{u"LeadSource"_s, u"Web"_s}}),
        header.isEmpty() ? Headers() : Headers{{"Sforce-Auto-Assign", header}});
    QCOMPARE(created.status, owner.isEmpty() ? 400 : 201);
    if (owner.isEmpty())
        return;
    const QByteArray path = leads + '/' + textOf(created.object(), "id"_L1);
    QVERIFY(m_org.get(path, m_strict).object()["OwnerId"_L1].toString().startsWith(owner));
}

void TestStrictOrg::uniqueKeyIsKept()
{
    const Answer first = create(lead({{u"ExternalRef__c"_s, u"key-1"_s}}));
    QCOMPARE(first.status, 201);
    const Answer second = create(lead({{u"ExternalRef__c"_s, u"KEY-1"_s}}));
    QCOMPARE(second.status, 400);
    QCOMPARE(second.errorCode(), u"DUPLICATE_VALUE"_s);
    QCOMPARE(second.array()[0]["message"_L1].toString(),
        u"duplicate value found: ExternalRef__c duplicates value on record with id: "_s
            + first.object()["id"_L1].toString());
}

void TestStrictOrg::upsertCreatesThenUpdates()
{
    const QByteArray path = leads + "/ExternalRef__c/up%2Fsert";
    const Answer created = send("PATCH", path, lead({}), m_strict);
    QCOMPARE(created.status, 201);
    QVERIFY(created.object()["created"_L1].toBool());
    const Answer updated = send("PATCH", path, {{u"Region__c"_s, u"South"_s}}, m_strict);
    QCOMPARE(updated.status, 200);
    QVERIFY(!updated.object()["created"_L1].toBool(true));
    QCOMPARE(updated.object()["id"_L1], created.object()["id"_L1]);
    QCOMPARE(m_org.get(path, m_strict).object()["ExternalRef__c"_L1].toString(), u"up/sert"_s);
    QCOMPARE(send("PATCH", path, {{u"externalref__c"_s, u"x"_s}}, m_strict).status, 400);
    QCOMPARE(send("PATCH", leads + "/ExternalRef__c/no-one?updateOnly=true", lead({}), m_strict).status, 404);
    const Answer unknown = send("PATCH", leads + "/Company/x", lead({}), m_strict);
    QCOMPARE(unknown.status, 404);
    QCOMPARE(unknown.array()[0]["message"_L1].toString(),
        u"Provided external ID field does not exist or is not accessible: Company"_s);
    QCOMPARE(send("PATCH", leads + "/Id/", lead({}), m_strict).status, 405);
    QCOMPARE(send("POST", leads + "/Id", lead({}), m_strict).status, 201);
}

void TestStrictOrg::upsertOfOldVersionsSaysNothing()
{
    const QByteArray path = "/services/data/v45.0/sobjects/Lead/ExternalRef__c/old";
    QCOMPARE(send("PATCH", path, lead({}), m_strict).status, 201);
    const Answer updated = send("PATCH", path, lead({}), m_strict);
    QCOMPARE(updated.status, 204);
    QVERIFY(updated.body.isEmpty());
}

void TestStrictOrg::collectionUpsertTellsWhatItMade()
{
    const QJsonObject type{{u"type"_s, u"Lead"_s}};
    const auto row = [&](const QString &key) {
        return lead({{u"attributes"_s, type}, {u"ExternalRef__c"_s, key}});
    };
    const QByteArray path = data + "/composite/sobjects/Lead/ExternalRef__c";
    const QJsonObject body{{u"records"_s, QJsonArray{row(u"c-1"_s), row(u"c-2"_s)}}};
    const QJsonArray made = send("PATCH", path, body, m_strict).array();
    QVERIFY(made[0]["created"_L1].toBool() && made[1]["created"_L1].toBool());
    const QJsonArray again = send("PATCH", path, body, m_strict).array();
    QVERIFY(again[0]["success"_L1].toBool() && !again[0]["created"_L1].toBool(true));
    QCOMPARE(again[1]["id"_L1], made[1]["id"_L1]);
}

void TestStrictOrg::lookupsGoByOutsideKey()
{
    const QByteArray accounts = data + "/sobjects/Account/ExternalRef__c/";
    const Answer account = send("PATCH", accounts + "A1", {{u"Name"_s, u"Keyed"_s}}, m_strict);
    const Answer contact = send("POST", data + "/sobjects/Contact",
        {{u"LastName"_s, u"ByKey"_s}, {u"Account"_s, QJsonObject{{u"ExternalRef__c"_s, u"A1"_s}}}}, m_strict);
    QVERIFY2(contact.status == 201, contact.body.constData());
    const QByteArray path = data + "/sobjects/Contact/" + textOf(contact.object(), "id"_L1);
    QCOMPARE(m_org.get(path, m_strict).object()["AccountId"_L1], account.object()["id"_L1]);
}

void TestStrictOrg::inactiveOwnerIsRefused()
{
    const Answer answer = send("POST", leads,
        {{u"LastName"_s, u"Owned"_s}, {u"Company"_s, u"x"_s}, {u"OwnerId"_s, u"005dm0000000003"_s}}, m_demo);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.errorCode(), u"INACTIVE_OWNER_OR_USER"_s);
}

void TestStrictOrg::conditionalRequests()
{
    const QByteArray token = "Bearer " + m_demo;
    const auto read = [&](const QByteArray &path, const QByteArray &name, const QByteArray &value) {
        return m_org.send("GET", path, {}, {{"Authorization", token}, {name, value}}).status;
    };
    const QByteArray account = data + "/sobjects/Account/001dm0000000001AAA";
    const Answer first = m_org.get(account, m_demo);
    const QByteArray tag = first.headers.value("etag");
    const QByteArray changed = first.headers.value("last-modified");
    QVERIFY(!tag.isEmpty() && !changed.isEmpty());
    QCOMPARE(read(account, "If-None-Match", tag), 304);
    QCOMPARE(read(account, "If-None-Match", "\"other\""), 200);
    QCOMPARE(read(account, "If-Match", "\"other\""), 412);
    QCOMPARE(read(account, "If-Modified-Since", changed), 304);
    QCOMPARE(read(account, "If-Modified-Since", "Thu, 01 Jan 2015 00:00:00 GMT"), 200);
    QCOMPARE(send("PATCH", account, {{u"Rating"_s, u"Hot"_s}}, m_demo,
                 {{"If-Unmodified-Since", "Thu, 01 Jan 2015 00:00:00 GMT"}})
                 .status,
        412);
    QCOMPARE(send("PATCH", account, {{u"Rating"_s, u"Hot"_s}}, m_demo, {{"If-Match", tag}}).status, 204);
    // Tags are for accounts only.
    QCOMPARE(read(data + "/sobjects/Contact/003dm0000000001AAA", "If-Match", "\"other\""), 200);
}

QTEST_GUILESS_MAIN(TestStrictOrg)
#include "tst_strictorg.moc"

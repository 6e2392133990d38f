#include "e2e/recordsfixture.h"
#include "intake/intake.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlQuery>
#include <QTest>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What a program is answered, over the real engine and a demo org that runs.
class IntakeTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();

    void leadIsCreated();
    void contactAndOtherRecordsAreCreated();
    void keysAreAskedFor_data();
    void keysAreAskedFor();
    void keyIsNowhereButWithItsHolder();
    void revokedKeyIsWorthNothing();
    void revokedKeyDoesNotComeBack();
    void keyEnds();
    void useIsNoted();
    void rightsAreKept();
    void connectionsAreToldWithoutSecrets();
    void boundKeyUsesItsConnectionOnly();
    void webPageNeedsItsOrigin();
    void whatIsNoLeadIsRefused_data();
    void whatIsNoLeadIsRefused();
    void fieldsAreBlamed();
    void programThatEndsAnswersAtOnce();
    void orgsRefusalIsTold();
    void duplicateIsAConflict();
    void knownAddressIsAConflictWithoutAnyRule();
    void connectionThatGoesIsNoWrongKey();
    void repeatWithItsKeyCreatesNothing();
    void repeatWithAnotherRecordIsRefused();
    void leadWaitsWhereTheGrantHasEnded();
    void leadWaitsWhereTheOrgIsSilent();
    void nothingIsConnected();
    void qualifyAnswersAsItsCallersKnow();
    void qualifyTellsWhatToDo();
    void readOnlyForbidsIt();
    void whoAsksTooOftenWaits();
    void oneKeyLeavesOthersRoom();
    void whoHasNoKeyCostsOthersNothing();
    void wrongAddressesAreTold_data();
    void wrongAddressesAreTold();

private:
    [[nodiscard]] IntakeCaller caller(const QStringList &rights = {u"create:*"_s, u"connections"_s}) const
    {
        IntakeCaller wanted;
        wanted.name = u"Shop"_s;
        wanted.rights = rights;
        return wanted;
    }
    [[nodiscard]] Secret issue(const IntakeCaller &wanted) { return await(m_keys->issue(wanted))->key; }
    [[nodiscard]] IntakeRequest request(const QString &path, const QByteArray &body) const
    {
        IntakeRequest request;
        request.method = "POST";
        request.path = path;
        request.contentType = "application/json";
        request.key = m_key;
        request.body = body;
        return request;
    }
    [[nodiscard]] IntakeReply ask(const IntakeRequest &request)
    {
        return await(m_intake->answer(request)).value_or(IntakeReply{-1, {}, {}});
    }
    [[nodiscard]] IntakeReply postLead(const QByteArray &body) { return ask(request(u"/v1/leads"_s, body)); }
    [[nodiscard]] int inTheOrg(const QString &condition, const QString &object = u"Lead"_s)
    {
        const QString soql = u"SELECT COUNT() FROM %1 WHERE %2"_s.arg(object, condition);
        return m_org
            .get("/services/data/v62.0/query?q=" + QUrl::toPercentEncoding(soql),
                m_tokens.value("access_token"_L1).toString().toUtf8())
            .object()
            .value("totalSize"_L1)
            .toInt(-1);
    }
    [[nodiscard]] int kept() { return int(await(m->outbox.list({}))->size()); }
    void changeConnection(const std::function<void(ConnectionRow &)> &change)
    {
        ConnectionRow row = await(m->connections.find({u"demo"_s})).value();
        change(row);
        QVERIFY(await(m->connections.save(row)));
    }

    DemoOrgProgram m_org;
    QJsonObject m_tokens;
    std::unique_ptr<RecordsFixture> m;
    std::unique_ptr<IntakeKeyStore> m_callers;
    std::unique_ptr<IntakeKeys> m_keys;
    std::unique_ptr<IntakeRecords> m_records;
    std::unique_ptr<Intake> m_intake;
    Secret m_key;
};

void IntakeTest::initTestCase()
{
    QVERIFY(m_org.start({u"--memory"_s}));
    m_tokens = m_org.connectedTokens();
}

void IntakeTest::init()
{
    QCOMPARE(m_org.control("POST", "/clear-faults").status, 200);
    m = std::make_unique<RecordsFixture>(m_tokens);
    m_callers = std::make_unique<IntakeKeyStore>(m->database);
    m_keys = std::make_unique<IntakeKeys>(*m_callers, m->clock, m->entropy);
    m_records = std::make_unique<IntakeRecords>(
        IntakeRecords::Parts{m->catalog, m->connections, m->records, m->outbox, m->worker, m->clock}, 20s);
    m_intake = std::make_unique<Intake>(
        Intake::Parts{*m_keys, *m_records, m->connections, m->rights, m->clock, m->entropy});
    m->worker.start();
    m_key = issue(caller());
}

void IntakeTest::cleanup()
{
    QVERIFY(await(m->worker.stop()));
    m_intake.reset();
    m_records.reset();
    m_keys.reset();
    m_callers.reset();
    m.reset();
}

void IntakeTest::leadIsCreated()
{
    const IntakeReply reply = postLead(
        R"({"firstName":"Kim","lastName":"Intake","email":"kim@intake.example","company":"ACME","source":"Web"})");
    QCOMPARE(reply.status, 201);
    QCOMPARE(reply.body.value("created"_L1), true);
    QCOMPARE(reply.body.value("id"_L1).toString().size(), 18);
    QCOMPARE(inTheOrg(u"LastName = 'Intake' AND Email = 'kim@intake.example' AND LeadSource = 'Web'"_s), 1);
    QCOMPARE(await(m->outbox.list({}))->first().source, u"intake"_s);
}

void IntakeTest::contactAndOtherRecordsAreCreated()
{
    QCOMPARE(ask(request(u"/v1/contacts"_s, R"({"lastName":"Contactintake"})")).status, 201);
    QCOMPARE(ask(request(u"/v1/records/Account"_s, R"({"Name":"Accountintake"})")).status, 201);
    QCOMPARE(inTheOrg(u"LastName = 'Contactintake'"_s, u"Contact"_s), 1);
    QCOMPARE(inTheOrg(u"Name = 'Accountintake'"_s, u"Account"_s), 1);
}

void IntakeTest::keysAreAskedFor_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("nonsense") << QByteArray("let me in");
    QTest::newRow("of the right shape")
        << QByteArray("pbi_0123456789ab_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
}

void IntakeTest::keysAreAskedFor()
{
    QFETCH(QByteArray, key);
    m_key = Secret(std::move(key));
    const IntakeReply reply = postLead(R"({"lastName":"Nobody"})");
    QCOMPARE(reply.status, 401);
    QCOMPARE(reply.body.value("error"_L1).toString(), u"unknown_key"_s);
    QVERIFY(reply.headers.contains(IntakeReply::Header{"WWW-Authenticate", "Bearer realm=\"Patchbay\""}));
    QCOMPARE(kept(), 0);
}

void IntakeTest::keyIsNowhereButWithItsHolder()
{
    const QByteArray key = m_key.reveal().toByteArray();
    QVERIFY(key.size() > 50);
    for (const QFileInfo &entry : QDir(m->folder.path()).entryInfoList(QDir::Files)) {
        QFile file(entry.filePath());
        QVERIFY(file.open(QFile::ReadOnly));
        QVERIFY2(!file.readAll().contains(key), qPrintable(entry.fileName()));
    }
    QCOMPARE(await(m_callers->all())->size(), 1);
}

void IntakeTest::revokedKeyIsWorthNothing()
{
    QVERIFY(await(m_callers->remove(await(m_callers->all())->first().id)));
    QCOMPARE(postLead(R"({"lastName":"Nobody"})").status, 401);
    QCOMPARE(kept(), 0);
}

void IntakeTest::revokedKeyDoesNotComeBack()
{
    const Secret old = m_key;
    QVERIFY(await(m_keys->revoke(await(m_keys->callers())->first().id)));
    m_key = issue(caller()); // the same program, the same name
    QCOMPARE(postLead(R"({"lastName":"Again"})").status, 201);
    m_key = old;
    QCOMPARE(postLead(R"({"lastName":"Old"})").status, 401);
    QCOMPARE(kept(), 1);
}

void IntakeTest::keyEnds()
{
    IntakeCaller past = caller();
    past.expiresAt = m->clock.now() - 1s;
    m_key = issue(past);
    const IntakeReply reply = postLead(R"({"lastName":"Nobody"})");
    QCOMPARE(reply.status, 401);
    QCOMPARE(reply.body.value("error"_L1).toString(), u"key_expired"_s);
    past.expiresAt = m->clock.now() + 1h;
    m_key = issue(past);
    QCOMPARE(postLead(R"({"lastName":"In time"})").status, 201);
}

void IntakeTest::useIsNoted()
{
    QVERIFY(!await(m_callers->all())->first().usedAt);
    QCOMPARE(postLead(R"({"lastName":"Used"})").status, 201);
    QTRY_VERIFY(await(m_callers->all())->first().usedAt.has_value());
}

void IntakeTest::rightsAreKept()
{
    m_key = issue(caller({u"create:Lead"_s}));
    QCOMPARE(postLead(R"({"lastName":"Right"})").status, 201);
    QCOMPARE(ask(request(u"/v1/contacts"_s, R"({"lastName":"Wrong"})")).status, 403);
    QCOMPARE(ask(request(u"/v1/records/Account"_s, R"({"Name":"Wrong"})")).status, 403);
    IntakeRequest list = request(u"/v1/connections"_s, {});
    list.method = "GET";
    QCOMPARE(ask(list).status, 403);
    QCOMPARE(kept(), 1);
}

void IntakeTest::connectionsAreToldWithoutSecrets()
{
    IntakeRequest list = request(u"/v1/connections"_s, {});
    list.method = "GET";
    const IntakeReply reply = ask(list);
    QCOMPARE(reply.status, 200);
    const QJsonArray connections = reply.body.value("connections"_L1).toArray();
    QCOMPARE(connections.size(), 1);
    QCOMPARE(connections.first()["environment"_L1].toString(), u"demo"_s);
    QCOMPARE(connections.first()["connected"_L1], true);
    const QByteArray text = QJsonDocument(reply.body).toJson();
    QVERIFY(!text.contains(m_tokens.value("access_token"_L1).toString().toUtf8()));
}

void IntakeTest::boundKeyUsesItsConnectionOnly()
{
    IntakeCaller bound = caller();
    bound.connection = {u"another"_s};
    m_key = issue(bound);
    const IntakeReply reply = postLead(R"({"lastName":"Bound"})");
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.body.value("error"_L1).toString(), u"not_connected"_s);
    bound.connection = {u"demo"_s};
    m_key = issue(bound);
    QCOMPARE(postLead(R"({"lastName":"Bound"})").status, 201);
}

void IntakeTest::webPageNeedsItsOrigin()
{
    IntakeRequest page = request(u"/v1/leads"_s, R"({"lastName":"Page"})");
    page.origin = "https://shop.example";
    QCOMPARE(ask(page).status, 403);
    page.origin = "null";
    QCOMPARE(ask(page).status, 403);
    IntakeRequest before = page;
    before.method = "OPTIONS";
    before.origin = "https://shop.example";
    before.requestedMethod = "POST";
    before.key = {};
    QCOMPARE(ask(before).status, 403);

    IntakeCaller shop = caller();
    shop.origins = {u"https://shop.example"_s};
    m_key = issue(shop);
    const IntakeReply allowed = ask(before);
    QCOMPARE(allowed.status, 204);
    QVERIFY(
        allowed.headers.contains(IntakeReply::Header{"Access-Control-Allow-Origin", "https://shop.example"}));
    page.origin = "https://shop.example";
    page.key = m_key;
    const IntakeReply created = ask(page);
    QCOMPARE(created.status, 201);
    QVERIFY(
        created.headers.contains(IntakeReply::Header{"Access-Control-Allow-Origin", "https://shop.example"}));
    page.origin = "https://evil.example";
    QCOMPARE(ask(page).status, 403);
    QCOMPARE(kept(), 1);
}

void IntakeTest::whatIsNoLeadIsRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QByteArray>("idempotencyKey");
    QTest::addColumn<int>("status");
    const QByteArray lead = R"({"lastName":"N"})";
    const QByteArray json = "application/json";
    QTest::newRow("a form") << QByteArray("lastName=N") << QByteArray("application/x-www-form-urlencoded")
                            << QString() << QByteArray() << 415;
    QTest::newRow("plain text, as a web page may send unasked")
        << lead << QByteArray("text/plain") << QString() << QByteArray() << 415;
    QTest::newRow("no JSON") << QByteArray("{") << json << QString() << QByteArray() << 400;
    QTest::newRow("a name twice") << QByteArray(R"({"lastName":"N","lastName":"M"})") << json << QString()
                                  << QByteArray() << 400;
    QTest::newRow("unknown parameter") << lead << json << u"conection=demo"_s << QByteArray() << 400;
    QTest::newRow("unknown connection") << lead << json << u"connection=nowhere"_s << QByteArray() << 400;
    QTest::newRow("long key of a repeat") << lead << json << QString() << QByteArray(201, 'x') << 400;
}

void IntakeTest::whatIsNoLeadIsRefused()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, contentType);
    QFETCH(QString, query);
    QFETCH(QByteArray, idempotencyKey);
    QFETCH(int, status);
    IntakeRequest wrong = request(u"/v1/leads"_s, body);
    wrong.contentType = contentType;
    wrong.query = QUrlQuery(query);
    wrong.idempotencyKey = idempotencyKey;
    const IntakeReply reply = ask(wrong);
    QCOMPARE(reply.status, status);
    QVERIFY(!reply.body.value("error"_L1).toString().isEmpty());
    QVERIFY(!reply.body.value("message"_L1).toString().isEmpty());
    QCOMPARE(kept(), 0);
}

void IntakeTest::fieldsAreBlamed()
{
    // The first of its kind: what the org wants of it is asked before.
    const IntakeReply reply = postLead(R"({"email":"nobody"})");
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.body.value("error"_L1).toString(), u"invalid_fields"_s);
    QStringList blamed;
    for (const auto &field : reply.body.value("fields"_L1).toArray())
        blamed.append(field["field"_L1].toString());
    QCOMPARE(blamed, QStringList({u"LastName"_s, u"Email"_s}));
    QCOMPARE(kept(), 0);
}

void IntakeTest::orgsRefusalIsTold()
{
    // Where the org does not tell what it wants, it is the first that can say so.
    const QString describe = u"/services/data/v%1/sobjects/Lead/describe"_s.arg(
        QString(m->orgs.knownApiVersion({u"demo"_s})).remove(u'v'));
    QCOMPARE(m_org
                 .control("POST", "/faults",
                     {{u"path"_s, describe}, {u"action"_s, u"drop-before"_s}, {u"times"_s, 100}})
                 .status,
        200);
    const IntakeReply reply = postLead(R"({"lastName":"Refused","email":"nobody"})");
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.body.value("reason"_L1).toString(), u"rejected"_s);
    QCOMPARE(reply.body.value("code"_L1).toString(), u"INVALID_EMAIL_ADDRESS"_s);
    QCOMPARE(reply.body.value("fields"_L1)[0]["field"_L1].toString(), u"Email"_s);
}

void IntakeTest::duplicateIsAConflict()
{
    const QByteArray twin
        = R"({"firstName":"Tim","lastName":"Twin","company":"Both","email":"twin@both.example"})";
    QCOMPARE(postLead(twin).status, 201);
    const IntakeReply reply = postLead(twin);
    QCOMPARE(reply.status, 409);
    QCOMPARE(reply.body.value("reason"_L1).toString(), u"duplicate"_s);
    QVERIFY(!reply.body.value("candidates"_L1).toArray().isEmpty());
    IntakeRequest anyway = request(u"/v1/leads"_s, twin);
    anyway.query = QUrlQuery(u"allowDuplicate=true"_s);
    QCOMPARE(ask(anyway).status, 201);
    QCOMPARE(inTheOrg(u"Email = 'twin@both.example'"_s), 2);
}

void IntakeTest::knownAddressIsAConflictWithoutAnyRule()
{
    QCOMPARE(ask(request(u"/v1/contacts"_s, R"({"lastName":"Known","email":"known@intake.example"})")).status,
        201);
    // Another name, so that no rule of the org sees one person in both.
    const IntakeReply reply = ask(request(
        u"/v1/records/lead"_s, R"({"LASTNAME":"Somebody","Company":"Else","email":"KNOWN@intake.example"})"));
    QCOMPARE(reply.status, 409);
    QCOMPARE(reply.body.value("reason"_L1).toString(), u"duplicate"_s);
    QCOMPARE(reply.body.value("candidates"_L1).toArray().size(), 1);
    QCOMPARE(inTheOrg(u"Email = 'known@intake.example'"_s), 0);
}

void IntakeTest::connectionThatGoesIsNoWrongKey()
{
    changeConnection([](ConnectionRow &row) { row.phase = ConnectionPhase::Removing; });
    const IntakeReply reply = postLead(R"({"lastName":"Removed"})");
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.body.value("error"_L1).toString(), u"not_connected"_s);
}

void IntakeTest::repeatWithItsKeyCreatesNothing()
{
    IntakeRequest once = request(u"/v1/leads"_s, R"({"lastName":"Once"})");
    once.idempotencyKey = "order-7";
    const IntakeReply first = ask(once);
    const IntakeReply second = ask(once);
    QCOMPARE(first.status, 201);
    QCOMPARE(second.status, 201);
    QCOMPARE(second.body.value("id"_L1), first.body.value("id"_L1));
    QCOMPARE(inTheOrg(u"LastName = 'Once'"_s), 1);
    // Another caller counts for itself.
    once.key = issue(caller());
    QVERIFY(ask(once).body.value("id"_L1) != first.body.value("id"_L1));
}

void IntakeTest::repeatWithAnotherRecordIsRefused()
{
    IntakeRequest first = request(u"/v1/leads"_s, R"({"lastName":"First"})");
    first.idempotencyKey = "order-8";
    QCOMPARE(ask(first).status, 201);
    first.body = R"({"lastName":"Second"})";
    const IntakeReply reply = ask(first);
    QCOMPARE(reply.status, 422);
    QCOMPARE(reply.body.value("error"_L1).toString(), u"idempotency_key_reused"_s);
    QCOMPARE(inTheOrg(u"LastName = 'Second'"_s), 0);
}

void IntakeTest::leadWaitsWhereTheGrantHasEnded()
{
    changeConnection([](ConnectionRow &row) { row.phase = ConnectionPhase::NeedsReconnect; });
    const IntakeReply reply = postLead(R"({"lastName":"Ended"})");
    QCOMPARE(reply.status, 202);
    QCOMPARE(reply.body.value("created"_L1), false);
    QCOMPARE(reply.body.value("reason"_L1).toString(), u"needs_reconnect"_s);
    QCOMPARE(kept(), 1);
}

void IntakeTest::leadWaitsWhereTheOrgIsSilent()
{
    QCOMPARE(m_org
                 .control("POST", "/faults",
                     {{u"path"_s, u"/services/data/*"_s}, {u"action"_s, u"drop-before"_s}, {u"times"_s, 100}})
                 .status,
        200);
    const IntakeReply reply = postLead(R"({"lastName":"Silent"})");
    QCOMPARE(reply.status, 202);
    QCOMPARE(reply.body.value("created"_L1), false);
    QCOMPARE(kept(), 1);
}

void IntakeTest::programThatEndsAnswersAtOnce()
{
    QVERIFY(await(m->records.describe({u"demo"_s}, u"Lead"_s)));
    QVERIFY(await(m->worker.stop())); // nobody sends
    const Task<IntakeReply> reply = m_intake->answer(request(u"/v1/leads"_s, R"({"lastName":"Late"})"));
    QTRY_COMPARE(kept(), 1);
    QVERIFY(!reply.isSettled());
    m_records->hurry(true);
    QCOMPARE(await(reply)->status, 202);
    QCOMPARE(await(reply)->body.value("reason"_L1).toString(), u"queued"_s);
}

void IntakeTest::nothingIsConnected()
{
    QVERIFY(await(m->connections.remove({u"demo"_s})));
    const IntakeReply reply = postLead(R"({"lastName":"Nowhere"})");
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.body.value("error"_L1).toString(), u"not_connected"_s);
    QCOMPARE(kept(), 0);
}

void IntakeTest::qualifyAnswersAsItsCallersKnow()
{
    const IntakeReply reply = ask(request(u"/api/qualify"_s,
        R"({"firstName":"Quin","lastName":"Qualify","email":"quin@qualify.example","company":"Q"})"));
    QCOMPARE(reply.status, 201);
    QCOMPARE(reply.body.value("success"_L1), true);
    QCOMPARE(reply.body.value("salesforceLeadId"_L1), reply.body.value("id"_L1));
    QCOMPARE(inTheOrg(u"Email = 'quin@qualify.example'"_s), 1);
}

void IntakeTest::qualifyTellsWhatToDo()
{
    QVERIFY(await(m->connections.remove({u"demo"_s})));
    const IntakeReply reply = ask(request(u"/api/qualify"_s, R"({"lastName":"Qualify"})"));
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.body.value("success"_L1), false);
    QVERIFY(!reply.body.value("error"_L1).toString().isEmpty());
    QVERIFY(!reply.body.value("action"_L1).toString().isEmpty());
}

void IntakeTest::readOnlyForbidsIt()
{
    QVERIFY(await(m->preferences.update([](Preferences &preferences) { preferences.readOnly = true; })));
    const IntakeReply reply = postLead(R"({"lastName":"Written"})");
    QCOMPARE(reply.status, 403);
    QCOMPARE(reply.body.value("error"_L1).toString(), u"read_only_mode"_s);
    QCOMPARE(kept(), 0);
}

void IntakeTest::whoAsksTooOftenWaits()
{
    IntakeRequest list = request(u"/v1/connections"_s, {});
    list.method = "GET";
    IntakeReply reply;
    for (int i = 0; i < 2000 && reply.status != 429; ++i)
        reply = ask(list);
    QCOMPARE(reply.status, 429);
    QCOMPARE(reply.headers.first().first, QByteArray("Retry-After"));
    QVERIFY(reply.headers.first().second.toInt() > 0);
    list.key = issue(caller());
    QCOMPARE(ask(list).status, 200);
}

/// An org that answers slowly keeps requests in hand: one caller's must not take every place.
void IntakeTest::oneKeyLeavesOthersRoom()
{
    QVERIFY(await(m->records.describe({u"demo"_s}, u"Lead"_s)));
    QVERIFY(await(m->worker.stop())); // nobody sends
    const IntakeRequest lead = request(u"/v1/leads"_s, R"({"lastName":"Waiting"})");
    QList<Task<IntakeReply>> inHand;
    for (int i = 0; i < 64; ++i)
        inHand.append(m_intake->answer(lead));
    QTRY_COMPARE(kept(), 64);
    const IntakeReply refused = ask(lead);
    QCOMPARE(refused.status, 429);
    QCOMPARE(refused.headers.first().first, QByteArray("Retry-After"));
    QCOMPARE(kept(), 64);
    IntakeRequest others = lead;
    others.key = issue(caller());
    inHand.append(m_intake->answer(others));
    QTRY_COMPARE(kept(), 65);
    m_records->hurry(true);
    for (const Task<IntakeReply> &reply : inHand)
        QCOMPARE(await(reply)->status, 202);
    QCOMPARE(ask(lead).status, 202); // there is room again
}

/// Wrong keys, each another one, and what browsers ask before they send theirs: one bound for all of them.
void IntakeTest::whoHasNoKeyCostsOthersNothing()
{
    IntakeRequest good = request(u"/v1/connections"_s, {});
    good.method = "GET";
    QCOMPARE(ask(good).status, 200);
    IntakeRequest before = request(u"/v1/leads"_s, {});
    before.method = "OPTIONS";
    before.origin = "https://shop.example";
    before.requestedMethod = "POST";
    before.key = {};
    QCOMPARE(ask(before).status, 403);
    IntakeRequest wrong = good;
    IntakeReply reply;
    for (int i = 0; i < 5000 && reply.status != 429; ++i) {
        QByteArray key = "pbi_" + QByteArray::number(i);
        wrong.key = Secret(std::move(key));
        reply = ask(wrong);
        QVERIFY(reply.status == 401 || reply.status == 429);
    }
    QCOMPARE(reply.status, 429);
    QCOMPARE(reply.headers.first().first, QByteArray("Retry-After"));
    reply = {};
    for (int i = 0; i < 5000 && reply.status != 429; ++i)
        reply = ask(before);
    QCOMPARE(reply.status, 429);
    QCOMPARE(ask(good).status, 200);
    QVERIFY(await(m_keys->revoke(await(m_keys->callers())->first().id)));
    QCOMPARE(ask(good).status, 401);
}

void IntakeTest::wrongAddressesAreTold_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    QTest::newRow("root") << QByteArray("GET") << u"/"_s << 404;
    QTest::newRow("a token") << QByteArray("GET") << u"/v1/token"_s << 404;
    QTest::newRow("read leads") << QByteArray("GET") << u"/v1/leads"_s << 405;
    QTest::newRow("delete") << QByteArray("DELETE") << u"/v1/leads"_s << 405;
    QTest::newRow("write connections") << QByteArray("POST") << u"/v1/connections"_s << 405;
    QTest::newRow("no object") << QByteArray("POST") << u"/v1/records/"_s << 404;
    QTest::newRow("a path as object") << QByteArray("POST") << u"/v1/records/Lead/../Account"_s << 404;
    QTest::newRow("all objects") << QByteArray("POST") << u"/v1/records/*"_s << 404;
    QTest::newRow("a line break as object") << QByteArray("POST") << u"/v1/records/Lead\r\n"_s << 404;
}

void IntakeTest::wrongAddressesAreTold()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(int, status);
    IntakeRequest wrong = request(path, "{}");
    wrong.method = method;
    QCOMPARE(ask(wrong).status, status);
    QCOMPARE(kept(), 0);
}

QTEST_GUILESS_MAIN(IntakeTest)
#include "tst_intake.moc"

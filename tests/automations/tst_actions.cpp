#include "automations/actionreplies.h"
#include "automations/definition.h"
#include "engine/actionsender.h"
#include "engine/rights.h"
#include "net/qthttpclient.h"
#include "providers/catalog.h"
#include "serviceapi.h"
#include "store/connectionstore.h"
#include "store/database.h"
#include "store/preferencestore.h"
#include "strictservices.h"
#include "support/await.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Kind = ActionOutcome::Kind;
Q_DECLARE_METATYPE(patchbay::ActionOutcome::Kind)

// Each action against a service that is strict about what the real one does.

class ActionsTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void whatIsSaidDecides_data();
    void whatIsSaidDecides();
    void everyServiceTakesWhatItShould();
    void hostileValuesArriveAsText();
    void aContactThatIsThereIsChanged_data();
    void aContactThatIsThereIsChanged();
    void whatTheServiceRefusesFails_data();
    void whatTheServiceRefusesFails();
    void aLostAnswerIsRepeatedOnlyWhereThatDoublesNothing_data();
    void aLostAnswerIsRepeatedOnlyWhereThatDoublesNothing();
    void aRedirectIsNotFollowed();
    void readOnlyModeAndAnEndedTargetHold();

private:
    [[nodiscard]] ActionOutcome send(const Automation &automation, const AutomationRecord &record);
    [[nodiscard]] Automation to(ActionKind kind, const QJsonObject &changes = {}) const;
    [[nodiscard]] static AutomationRecord recordWith(const QJsonObject &changes = {});

    struct World {
        QTemporaryDir folder;
        SystemClock clock;
        StrictServices services;
        Database database{folder.filePath(u"patchbay.db"_s)};
        ConnectionStore connections{database};
        PreferenceStore preferences{database};
        ProviderCatalog catalog{{}, folder.filePath(u"providers"_s), {}};
        Rights rights{catalog, preferences};
        QtHttpClient http{clock, "Patchbay-Test"};
        ServiceApi api{http, services.url()};
        CommandRunner commands{clock};
        ActionSender sender{{connections, api, http, commands, rights, clock}};
    };
    std::unique_ptr<World> m_world;
};

void ActionsTest::init()
{
    m_world = std::make_unique<World>();
    for (const QString &name : {u"slack"_s, u"linear"_s, u"hubspot"_s, u"zoho"_s}) {
        ConnectionRow row;
        row.id = {name};
        row.provider = {name};
        row.phase = ConnectionPhase::Connected;
        QVERIFY(await(m_world->connections.save(row)));
    }
}

Automation ActionsTest::to(ActionKind kind, const QJsonObject &changes) const
{
    Automation automation;
    automation.id = {u"a"_s};
    automation.name = u"Tell"_s;
    automation.action = {kind, {}, usualSettings(kind)};
    QJsonObject &settings = automation.action.settings;
    if (kind == ActionKind::SlackMessage)
        settings.insert(u"channel"_s, u"#leads"_s);
    if (kind == ActionKind::LinearIssue)
        settings.insert(u"team"_s, u"team-1"_s);
    if (kind == ActionKind::LocalUrl)
        settings.insert(u"url"_s, m_world->services.url().resolved(QUrl(u"/own"_s)).toString());
    for (auto it = changes.begin(); it != changes.end(); ++it)
        settings.insert(it.key(), it.value());
    const QString name = QString(nameOf(kind)).section(u'_', 0, 0);
    if (needsConnection(kind))
        automation.action.connection = {name};
    return automation;
}

AutomationRecord ActionsTest::recordWith(const QJsonObject &changes)
{
    QJsonObject fields{{u"LastName"_s, u"Sample"_s}, {u"FirstName"_s, u"Robin"_s},
        {u"Email"_s, u"robin@northwind.example"_s}, {u"Company"_s, u"Northwind"_s}};
    for (auto it = changes.begin(); it != changes.end(); ++it)
        fields.insert(it.key(), it.value());
    return {{u"row"_s}, {u"c1"_s}, u"Lead"_s, fields, {u"00Q1"_s}, u"Acme"_s, u"https://acme.example/00Q1"_s};
}

ActionOutcome ActionsTest::send(const Automation &automation, const AutomationRecord &record)
{
    const auto outcome = await(m_world->sender.send(automation, {u"run-1"_s}, record));
    return outcome ? *outcome : ActionOutcome{Kind::Failed, {}, outcome.error()};
}

void ActionsTest::whatIsSaidDecides_data()
{
    QTest::addColumn<int>("action");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("expected");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, ActionKind action, int status, const QByteArray &body,
                         Kind expected, const QString &code) {
        QTest::newRow(name) << int(action) << status << body << expected << code;
    };
    using A = ActionKind;
    row("Slack: 200 and no", A::SlackMessage, 200, R"({"ok":false,"error":"channel_not_found"})",
        Kind::Failed, u"channel_not_found"_s);
    row("Slack: 200 and rate limited", A::SlackMessage, 200, R"({"ok":false,"error":"ratelimited"})",
        Kind::Hold, u"ratelimited"_s);
    row("Slack: 429 without JSON", A::SlackMessage, 429, "slow down", Kind::Hold, u"http_429"_s);
    row("Slack: the token is dead", A::SlackMessage, 200, R"({"ok":false,"error":"token_revoked"})",
        Kind::Hold, u"token_revoked"_s);
    row("Slack: a scope is missing", A::SlackMessage, 200,
        R"({"ok":false,"error":"missing_scope","needed":"chat:write"})", Kind::Failed, u"missing_scope"_s);
    row("Slack: something may have succeeded", A::SlackMessage, 200, R"({"ok":false,"error":"fatal_error"})",
        Kind::Uncertain, u"fatal_error"_s);
    row("Slack: the request was cut", A::SlackMessage, 200, R"({"ok":false,"error":"request_timeout"})",
        Kind::Retry, u"request_timeout"_s);
    row("Slack: yes without a message", A::SlackMessage, 200, R"({"ok":true})", Kind::Uncertain,
        u"answer_unreadable"_s);
    row("Slack: a page in place of JSON", A::SlackMessage, 200, "<html>", Kind::Uncertain, u"http_200"_s);
    row("Slack: trouble", A::SlackMessage, 503, "", Kind::Uncertain, u"http_503"_s);
    row("Linear: 200 and errors", A::LinearIssue, 200,
        R"({"data":null,"errors":[{"message":"x","extensions":{"code":"INPUT_ERROR"}}]})", Kind::Failed,
        u"INPUT_ERROR"_s);
    row("Linear: errors beside data", A::LinearIssue, 200,
        R"({"data":{"issueCreate":{"success":true,"issue":{"url":"u"}}},"errors":[{"message":"x"}]})",
        Kind::Failed, u"graphql_error"_s);
    row("Linear: rate limited by 400", A::LinearIssue, 400,
        R"({"errors":[{"message":"x","extensions":{"code":"RATELIMITED"}}]})", Kind::Hold, u"RATELIMITED"_s);
    row("Linear: signed out", A::LinearIssue, 400,
        R"({"errors":[{"message":"x","extensions":{"code":"AUTHENTICATION_ERROR"}}]})", Kind::Hold,
        u"AUTHENTICATION_ERROR"_s);
    row("Linear: no success", A::LinearIssue, 200, R"({"data":{"issueCreate":{"success":false}}})",
        Kind::Failed, u"not_created"_s);
    row("Linear: nothing", A::LinearIssue, 200, R"({"data":{}})", Kind::Uncertain, u"http_200"_s);
    row("Linear: its own trouble", A::LinearIssue, 200,
        R"({"errors":[{"message":"x","extensions":{"code":"INTERNAL_SERVER_ERROR"}}]})", Kind::Uncertain,
        u"INTERNAL_SERVER_ERROR"_s);
    row("HubSpot: a conflict with an id", A::HubSpotContact, 409,
        R"({"category":"CONFLICT","message":"Contact already exists. Existing ID: 77"})", Kind::Update,
        u"CONFLICT"_s);
    row("HubSpot: yes without an id", A::HubSpotContact, 201, "{}", Kind::Retry, u"answer_unreadable"_s);
    row("HubSpot: ten seconds are full", A::HubSpotContact, 429,
        R"({"category":"RATE_LIMITS","policyName":"TEN_SECONDLY_ROLLING"})", Kind::Hold, u"RATE_LIMITS"_s);
    row("HubSpot: a scope is missing", A::HubSpotContact, 403, R"({"category":"MISSING_SCOPES"})",
        Kind::Failed, u"MISSING_SCOPES"_s);
    row("HubSpot: locked", A::HubSpotContact, 423, "{}", Kind::Retry, u"locked"_s);
    row("HubSpot: the account moves", A::HubSpotContact, 477, "{}", Kind::Retry, u"locked"_s);
    row("Zoho: the row failed in 200", A::ZohoContact, 200,
        R"({"data":[{"code":"INVALID_DATA","status":"error","message":"invalid data","details":{"api_name":"Email"}}]})",
        Kind::Failed, u"INVALID_DATA"_s);
    row("Zoho: the row is a duplicate of another", A::ZohoContact, 202,
        R"({"data":[{"code":"DUPLICATE_DATA","status":"error","details":{"api_name":"Email","id":"9"}}]})",
        Kind::Failed, u"DUPLICATE_DATA"_s);
    row("Zoho: a success that is none", A::ZohoContact, 200,
        R"({"data":[{"code":"SUCCESS","status":"error","details":{"id":"9"}}]})", Kind::Failed, u"SUCCESS"_s);
    row("Zoho: no row", A::ZohoContact, 200, R"({"data":[]})", Kind::Retry, u"http_200"_s);
    row("Zoho: too many", A::ZohoContact, 429, R"({"code":"TOO_MANY_REQUESTS","status":"error"})", Kind::Hold,
        u"TOO_MANY_REQUESTS"_s);
    row("Zoho: a dead token", A::ZohoContact, 401, R"({"code":"INVALID_TOKEN","status":"error"})", Kind::Hold,
        u"INVALID_TOKEN"_s);
    row("Zoho: a scope is missing", A::ZohoContact, 401,
        R"({"code":"OAUTH_SCOPE_MISMATCH","status":"error"})", Kind::Failed, u"OAUTH_SCOPE_MISMATCH"_s);
    row("Zoho: trouble", A::ZohoContact, 500, R"({"code":"INTERNAL_ERROR","status":"error"})", Kind::Retry,
        u"INTERNAL_ERROR"_s);
    row("own: elsewhere", A::LocalUrl, 302, "", Kind::Failed, u"http_302"_s);
    row("own: trouble", A::LocalUrl, 500, "", Kind::Retry, u"http_500"_s);
    row("own: asks who we are", A::LocalUrl, 401, "", Kind::Failed, u"http_401"_s);
}

void ActionsTest::whatIsSaidDecides()
{
    QFETCH(int, action);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, code);
    const Automation automation = to(ActionKind(action));
    const QString service
        = needsConnection(ActionKind(action)) ? automation.action.connection.value : u"own"_s;
    const QByteArray wait = status == 429 ? "Retry-After: 17\r\n" : "";
    m_world->services.instead[service] = {StrictServices::reply(status, body, wait)};
    if (ActionKind(action) == ActionKind::HubSpotContact && status == 409)
        m_world->services.hubSpot.insert(u"x"_s, {{u"id"_s, u"77"_s}});
    const HttpReply answer{status, {{"Content-Type", "application/json"}}, body};
    const bool isRepeatable
        = ActionKind(action) != ActionKind::SlackMessage && ActionKind(action) != ActionKind::LinearIssue;
    const ActionOutcome judged = judgeReply(ActionKind(action), answer, isRepeatable, Timestamp(1h));
    QTEST(judged.kind, "expected");
    QCOMPARE(judged.error.providerCode, code);
    if (judged.kind == Kind::Update)
        return;
    const ActionOutcome sent = send(automation, recordWith());
    QTEST(sent.kind, "expected");
    if (status == 429)
        QVERIFY(sent.error.retryAfter == 17s);
    QCOMPARE(m_world->services.problems, QStringList());
}

void ActionsTest::everyServiceTakesWhatItShould()
{
    for (const ActionKind kind : {ActionKind::SlackMessage, ActionKind::LinearIssue,
             ActionKind::HubSpotContact, ActionKind::ZohoContact, ActionKind::LocalUrl}) {
        const ActionOutcome outcome = send(to(kind), recordWith());
        QVERIFY2(outcome.kind == Kind::Done, nameOf(kind).data());
        QVERIFY(!outcome.result.isEmpty());
    }
    StrictServices &services = m_world->services;
    QCOMPARE(services.problems, QStringList());
    QCOMPARE(services.messages,
        QStringList{u"New Lead: *Robin Sample*\nfrom Northwind ()\nhttps://acme.example/00Q1"_s});
    QCOMPARE(services.titles, QStringList{u"Follow up: Robin Sample, Northwind"_s});
    QCOMPARE(services.hubSpot.first().value("lastname"_L1).toString(), u"Sample"_s);
    QVERIFY(!services.hubSpot.first().contains("phone"_L1)); // what is empty wipes nothing out
    QCOMPARE(services.zoho.first().value("Last_Name"_L1).toString(), u"Sample"_s);
    QCOMPARE(services.posted, QStringList{u"run-1"_s});
}

void ActionsTest::hostileValuesArriveAsText()
{
    const QString hostile
        = u"<!channel> @here \"quoted\" \\ $(rm -rf ~) `id`\r\nsecond <@U1> {Email} '; DROP"_s;
    const AutomationRecord record = recordWith({{u"LastName"_s, hostile}, {u"Company"_s, hostile}});
    for (const ActionKind kind : {ActionKind::SlackMessage, ActionKind::LinearIssue,
             ActionKind::HubSpotContact, ActionKind::ZohoContact, ActionKind::LocalUrl})
        QVERIFY2(send(to(kind), record).kind == Kind::Done, nameOf(kind).data());
    QCOMPARE(m_world->services.problems, QStringList());
    QCOMPARE(m_world->services.messages.first().count(u'\n'), 2); // the template's own
    QCOMPARE(m_world->services.hubSpot.first().value("lastname"_L1).toString(), hostile);
}

void ActionsTest::aContactThatIsThereIsChanged_data()
{
    QTest::addColumn<bool>("namesId");
    QTest::newRow("by the id in the message") << true;
    QTest::newRow("by its address, where no id is told") << false;
}

void ActionsTest::aContactThatIsThereIsChanged()
{
    QFETCH(bool, namesId);
    StrictServices &services = m_world->services;
    services.hubSpot.insert(u"robin@northwind.example"_s,
        {{u"id"_s, u"42"_s}, {u"email"_s, u"robin@northwind.example"_s}, {u"phone"_s, u"1"_s}});
    if (!namesId)
        services.instead[u"hubspot"_s]
            = {StrictServices::reply(409, R"({"category":"CONFLICT","message":"Contact already exists."})")};
    const ActionOutcome outcome = send(to(ActionKind::HubSpotContact), recordWith());
    QVERIFY(outcome.kind == Kind::Done);
    QCOMPARE(outcome.result, u"42"_s);
    const QJsonObject contact = services.hubSpot.first();
    QCOMPARE(contact.value("updates"_L1).toInt(), 1);
    QCOMPARE(contact.value("lastname"_L1).toString(), u"Sample"_s);
    QCOMPARE(contact.value("phone"_L1).toString(), u"1"_s);
    QCOMPARE(services.hubSpot.size(), 1);
    QCOMPARE(services.problems, QStringList());
}

void ActionsTest::whatTheServiceRefusesFails_data()
{
    QTest::addColumn<int>("action");
    QTest::addColumn<QJsonObject>("settings");
    QTest::addColumn<QJsonObject>("fields");
    QTest::addColumn<QString>("code");
    QTest::newRow("Slack: not in the channel")
        << int(ActionKind::SlackMessage) << QJsonObject{{u"channel"_s, u"#private"_s}} << QJsonObject()
        << u"not_in_channel"_s;
    QTest::newRow("Slack: archived") << int(ActionKind::SlackMessage)
                                     << QJsonObject{{u"channel"_s, u"#gone"_s}} << QJsonObject()
                                     << u"is_archived"_s;
    QTest::newRow("Linear: another team")
        << int(ActionKind::LinearIssue) << QJsonObject{{u"team"_s, u"team-2"_s}} << QJsonObject()
        << u"INPUT_ERROR"_s;
    QTest::newRow("Linear: no title")
        << int(ActionKind::LinearIssue) << QJsonObject{{u"title"_s, u"{Phone}"_s}} << QJsonObject()
        << u"not_created"_s;
    QTest::newRow("HubSpot: no address") << int(ActionKind::HubSpotContact) << QJsonObject()
                                         << QJsonObject{{u"Email"_s, u"nobody"_s}} << u"VALIDATION_ERROR"_s;
    QTest::newRow("Zoho: no address") << int(ActionKind::ZohoContact) << QJsonObject()
                                      << QJsonObject{{u"Email"_s, u"nobody"_s}} << u"INVALID_DATA"_s;
    QTest::newRow("Zoho: no name") << int(ActionKind::ZohoContact) << QJsonObject()
                                   << QJsonObject{{u"LastName"_s, u""_s}} << u"MANDATORY_NOT_FOUND"_s;
}

void ActionsTest::whatTheServiceRefusesFails()
{
    QFETCH(int, action);
    QFETCH(QJsonObject, settings);
    QFETCH(QJsonObject, fields);
    const ActionOutcome outcome = send(to(ActionKind(action), settings), recordWith(fields));
    QVERIFY(outcome.kind == Kind::Failed);
    QTEST(outcome.error.providerCode, "code");
}

void ActionsTest::aLostAnswerIsRepeatedOnlyWhereThatDoublesNothing_data()
{
    QTest::addColumn<int>("action");
    QTest::addColumn<QJsonObject>("fields");
    QTest::addColumn<Kind>("expected");
    QTest::newRow("Slack") << int(ActionKind::SlackMessage) << QJsonObject() << Kind::Uncertain;
    QTest::newRow("Linear") << int(ActionKind::LinearIssue) << QJsonObject() << Kind::Uncertain;
    QTest::newRow("HubSpot") << int(ActionKind::HubSpotContact) << QJsonObject() << Kind::Retry;
    QTest::newRow("HubSpot, nobody's address")
        << int(ActionKind::HubSpotContact) << QJsonObject{{u"Email"_s, u""_s}} << Kind::Uncertain;
    QTest::newRow("Zoho") << int(ActionKind::ZohoContact) << QJsonObject() << Kind::Retry;
    QTest::newRow("own") << int(ActionKind::LocalUrl) << QJsonObject() << Kind::Retry;
}

void ActionsTest::aLostAnswerIsRepeatedOnlyWhereThatDoublesNothing()
{
    QFETCH(int, action);
    QFETCH(QJsonObject, fields);
    const Automation automation = to(ActionKind(action));
    m_world->services
        .losing[needsConnection(ActionKind(action)) ? automation.action.connection.value : u"own"_s]
        = 1;
    QTEST(send(automation, recordWith(fields)).kind, "expected");
    if (send(automation, recordWith(fields)).kind != Kind::Done)
        return;
    QVERIFY(m_world->services.hubSpot.size() <= 1 || fields.contains(u"Email"_s));
    QVERIFY(m_world->services.zoho.size() <= 1);
    QVERIFY(m_world->services.posted.size() <= 1);
}

void ActionsTest::aRedirectIsNotFollowed()
{
    m_world->services.instead[u"own"_s] = {StrictServices::reply(
        307, "{}", "Location: " + m_world->services.url().resolved(QUrl(u"/own"_s)).toEncoded() + "\r\n")};
    QVERIFY(send(to(ActionKind::LocalUrl), recordWith()).kind == Kind::Failed);
    QVERIFY(m_world->services.posted.isEmpty());
}

void ActionsTest::readOnlyModeAndAnEndedTargetHold()
{
    ConnectionRow row = *await(m_world->connections.find({u"slack"_s}));
    row.phase = ConnectionPhase::NeedsReconnect;
    QVERIFY(await(m_world->connections.save(row)));
    const ActionOutcome ended = send(to(ActionKind::SlackMessage), recordWith());
    QVERIFY(ended.kind == Kind::Hold && ended.error.kind == ErrorKind::NeedsReconnect);
    QVERIFY(
        await(m_world->preferences.update([](Preferences &preferences) { preferences.readOnly = true; })));
    for (const ActionKind kind : {ActionKind::ZohoContact, ActionKind::LocalUrl, ActionKind::Command}) {
        const ActionOutcome held = send(to(kind), recordWith());
        QVERIFY(held.kind == Kind::Hold && held.error.kind == ErrorKind::Forbidden);
    }
    QVERIFY(m_world->services.messages.isEmpty() && m_world->services.zoho.isEmpty()
        && m_world->services.posted.isEmpty());
}

QTEST_GUILESS_MAIN(ActionsTest)
#include "tst_actions.moc"

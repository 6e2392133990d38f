#pragma once

#include "engine/applock.h"
#include "engine/authorizedclient.h"
#include "engine/automationworker.h"
#include "engine/connectionservice.h"
#include "engine/enginefixture.h"
#include "engine/metadatalookup.h"
#include "engine/outboxworker.h"
#include "engine/ownapps.h"
#include "engine/partings.h"
#include "engine/recordsearch.h"
#include "engine/recordservice.h"
#include "engine/recordundo.h"
#include "engine/salesforceorgs.h"
#include "engine/tokenhandout.h"
#include "presentation/activitymodel.h"
#include "presentation/appearance.h"
#include "presentation/automationsviewmodel.h"
#include "presentation/connectionsviewmodel.h"
#include "presentation/customprovider.h"
#include "presentation/detailsviewmodel.h"
#include "presentation/diagnostics.h"
#include "presentation/firstrun.h"
#include "presentation/habits.h"
#include "presentation/localrequests.h"
#include "presentation/locking.h"
#include "presentation/networksettings.h"
#include "presentation/providersettingsviewmodel.h"
#include "presentation/recordviewmodel.h"
#include "presentation/runsmodel.h"
#include "presentation/settingsviewmodel.h"
#include "presentation/tocomplete.h"
#include "store/outboxstore.h"
#include "store/schemastore.h"
#include "store/sql.h"
#include "support/fakeconsent.h"
#include "support/fakeentropy.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

namespace patchbay::test
{

/// The view models over the real services and a database of their own; network, keychain and people are fake.
/// What a page shows is put into the database first.
struct PagesFixture : EngineFixture {
    FakeConsent consent;
    FakeEntropy entropy;
    OutboxStore outbox{database, folder.filePath(QStringLiteral("leases"))};
    SchemaStore schemas{database};
    TokenBroker tokens{brokerParts(), lockFolder};
    AuthorizedClient client{catalog, connections, tokens, http};
    SalesforceOrgs orgs{client, connections, clock};
    ConnectionService service{{catalog, connections, vault, tokens, client, http, consent, services, clock,
        entropy, lockFolder, preferences}};
    Partings partings{database, service};
    RecordService records{{connections, schemas, outbox, orgs, rights, clock, entropy}};
    RecordSearch search{{connections, orgs, rights, clock}};
    OutboxWorker worker{{outbox, connections, orgs, rights, clock, entropy}};
    CommandRunner commands{clock};
    AutomationStore automations{database, folder.filePath(QStringLiteral("leases"))};
    ActionSender actions{{connections, client, http, commands, rights, clock}};
    AutomationWorker automationWorker{{automations, actions, clock, entropy}};
    AutomationsViewModel automationsModel{
        {catalog, connections, outbox, automations, actions, automationWorker, rights, clock, entropy}};
    RunsModel runsModel{{automations, connections, automationWorker, clock}};
    ConnectionsViewModel connectionsModel{
        {catalog, connections, outbox, service, partings, clock, [] { return Task<Done>::settled(Done()); }}};
    KeptValuesStore keptValues{database};
    RecordViewModel recordModel{
        {catalog, connections, outbox, records, search, worker, rights, clock, keptValues}};
    RecordUndo undo{{outbox, connections, orgs, rights, clock}};
    ActivityModel activityModel{{catalog, outbox, connections, records, undo, worker, clock}};
    ToComplete toComplete{{catalog, connections, outbox, records, search, clock}};
    TokenHandout handout{connections, tokens, service, rights, clock};
    DetailsViewModel detailsModel{{catalog, connections, handout, tokens, orgs, rights, clock}};
    MetadataLookup metadata{http};
    CustomProvider customProvider{
        {metadata, [this](const ProviderDraft &draft) { return writeDefinition(catalog, draft); }}};
    AppLock appLock{preferences, catalog, clock};
    Locking locking{appLock};
    QSettings windowSettings{folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat};
    Appearance appearance{windowSettings, QLocale()};
    [[nodiscard]] Paths ownPaths() const
    {
        Paths paths;
        paths.configFolder = folder.filePath(QStringLiteral("config/patchbay"));
        return paths;
    }
    Habits habits{windowSettings, ownPaths()};
    Diagnostics diagnostics{
        {[](QObject *) { return Task<QJsonObject>::settled(sampleReport()); }, [] { return true; }}};
    /// Of a computer on which most works.
    [[nodiscard]] static QJsonObject sampleReport()
    {
        return QJsonDocument::fromJson(R"({"program":{"version":"1.0","qt":"6.4.2"},
            "computer":{"system":"Debian GNU/Linux 12","desktop":"GNOME","variablesSet":["https_proxy"]},
            "proxy":{"mode":"manual","kind":"http"},"paths":{"databaseBytes":262144},"keychain":"ready","keychainName":"GNOME Keyring",
            "consent":{"window":true,"sandbox":false},"desktop":{"notifications":true,"portal":true},
            "policy":{"inForce":false,"broken":false},"providers":{"refused":[]},
            "connections":[{"state":"connected"},{"state":"needs_reauthorization"}],
            "outbox":{"queued":0,"sending":0,"rejected":0,"uncertain":0,"needsDecision":0}})")
            .object();
    }
    FirstRun firstRun{{catalog, connectionsModel, windowSettings,
        [] { return Task<KeychainProbe::State>::settled(KeychainProbe::State::Present); },
        [] { return Task<QString>::settled(QStringLiteral("GNOME Keyring")); }}};
    SettingsViewModel programSettings{{catalog, preferences, appLock}};
    IntakeKeyStore intakeCallers{database};
    IntakeKeys intakeKeys{intakeCallers, clock, entropy};
    LocalRequests localRequests{{catalog, preferences, intakeKeys, clock}};
    ProxyService proxy{database, preferences, vault, clock, folder.path()};
    NetworkSettings network{proxy};
    OwnApps ownApps{{catalog, connections, vault, tokens, clock, lockFolder}};
    ProviderSettingsViewModel settingsModel{
        {catalog, connections, vault, {http, services, clock, entropy}, ownApps}};

    /// Reads the connections again and waits until they are shown; that a first reading has begun says
    /// nothing.
    [[nodiscard]] bool showConnections()
    {
        const QSignalSpy changed(&connectionsModel, &ConnectionsViewModel::changed);
        connectionsModel.refresh();
        const auto begun = changed.count();
        return QTest::qWaitFor([&] { return changed.count() > begun && connectionsModel.isLoaded(); });
    }

    [[nodiscard]] ConnectionRow org(const char *called, const QString &name, Environment environment) const
    {
        ConnectionRow row{.id = {QString::fromLatin1(called)}, .provider = {QStringLiteral("salesforce")}};
        row.phase = ConnectionPhase::Connected;
        row.accountId = QStringLiteral("005A");
        row.accountLabel = QStringLiteral("sales@acme.example");
        row.tenantLabel = name;
        row.environment = environment;
        row.instanceUrl = QUrl(QStringLiteral("https://acme.my.salesforce.com"));
        row.colour = QStringLiteral("#C2410C");
        row.checkedAt = clock.now() - std::chrono::minutes(2);
        row.createdAt = clock.now() - std::chrono::hours(24 * 20);
        return row;
    }
    [[nodiscard]] ConnectionRow demoOrg() const
    {
        ConnectionRow row = org("demo", QStringLiteral("Demo org"), Environment::Demo);
        row.provider = {QStringLiteral("salesforce-demo")};
        row.accountLabel = QStringLiteral("you@demo.example");
        row.instanceUrl = QUrl(QStringLiteral("http://localhost:17180"));
        row.colour = QStringLiteral("#8A63D2");
        return row;
    }
    /// So many of one kind, in one transaction: "c0" is "Kunde 0" and has the tag "even".
    [[nodiscard]] bool keepMany(int count)
    {
        const ConnectionRow first = org("c0", {}, Environment::Production);
        if (!keep(first))
            return false;
        return await(database.write<Done>([count](QSqlDatabase &store) -> Result<Done> {
            QStringList statements = {QStringLiteral("CREATE TEMP TABLE copy AS SELECT * FROM connections"),
                QStringLiteral("DELETE FROM connections")};
            for (int i = 0; i < count; ++i) {
                statements << QStringLiteral(
                    "UPDATE copy SET id = 'c%1', label = 'Kunde %1', created_at = %1,"
                    " is_default = %1 = 0, tags = '[\"%2\"]'")
                                  .arg(QString::number(i), QLatin1StringView(i % 2 == 0 ? "even" : "odd"))
                           << QStringLiteral("INSERT INTO connections SELECT * FROM copy");
            }
            for (const QString &statement : std::as_const(statements)) {
                if (const auto ran = runSql(store, statement); !ran)
                    return fail(ran.error());
            }
            return Done{};
        })).has_value();
    }
    /// As where the file is broken: what reads that table fails until it has its name again.
    [[nodiscard]] bool rename(const QString &table, const QString &to)
    {
        return await(database.write<Done>([table, to](QSqlDatabase &store) -> Result<Done> {
            const auto ran = runSql(store, QStringLiteral("ALTER TABLE %1 RENAME TO %2").arg(table, to));
            return ran ? Result<Done>(Done{}) : fail(ran.error());
        })).has_value();
    }
    [[nodiscard]] bool keep(const ConnectionRow &row) { return await(connections.save(row)).has_value(); }

    [[nodiscard]] OutboxRow lead(int number, const QString &first, const QString &last,
        const QString &company, OutboxState state, const ConnectionRow &to) const
    {
        OutboxRow row;
        row.id = {QStringLiteral("row%1").arg(number)};
        row.connection = to.id;
        row.accountId = to.accountId;
        row.object = QStringLiteral("Lead");
        row.fields = {{QStringLiteral("FirstName"), first}, {QStringLiteral("LastName"), last},
            {QStringLiteral("Company"), company}, {QStringLiteral("Email"), QStringLiteral("k@contoso")}};
        row.source = QStringLiteral("form");
        row.state = state;
        row.createdAt = clock.now() - std::chrono::minutes(4 * number);
        if (state == OutboxState::Sent)
            row.recordId = {QStringLiteral("00Q5g0000%1KwT2mEAF").arg(number)};
        if (state == OutboxState::Rejected) {
            row.errorCode = QStringLiteral("INVALID_EMAIL_ADDRESS");
            row.errorFields = {QStringLiteral("Email")};
        }
        return row;
    }

    /// An automation of this computer, which is on: it posts to an address of its own.
    [[nodiscard]] bool automate(const QString &name, const QString &address)
    {
        Automation automation;
        automation.id = {entropy.uuid()};
        automation.name = name;
        automation.isOn = true;
        automation.createdAt = automation.onSince = clock.now();
        automation.action = {ActionKind::LocalUrl, {}, {{QStringLiteral("url"), address}}};
        return await(automations.save(automation)).has_value();
    }
    /// A record that its org takes now, which is what starts automations.
    [[nodiscard]] bool arrive(OutboxRow row)
    {
        const RecordId given{QStringLiteral("00Q0000000000") + row.id.value};
        row.state = OutboxState::Queued;
        row.recordId = {};
        if (!await(outbox.add(row)))
            return false;
        auto held = await(
            outbox.lease({.connection = row.connection, .accountId = row.accountId, .due = clock.now()}));
        if (!held || held->size() != 1)
            return false;
        row = held->constFirst();
        row.state = OutboxState::Sent;
        row.recordId = given;
        row.settledAt = clock.now();
        return await(outbox.settle({row})).has_value();
    }
    [[nodiscard]] AutomationRun onlyRun()
    {
        const auto runs = await(automations.runs({}));
        return runs && runs->size() == 1 ? runs->constFirst() : AutomationRun();
    }

    /// What the org would answer when it is asked for its leads' fields.
    [[nodiscard]] bool knowsLeads(const ConnectionRow &at)
    {
        return await(schemas.save({at.id, at.accountId, orgs.knownApiVersion(at.id), QStringLiteral("Lead"),
                         leadDescribe(), "Sat, 31 Jan 2026 00:00:00 GMT", clock.now()}))
            .has_value();
    }

    [[nodiscard]] static QByteArray leadDescribe()
    {
        const auto field = [](const char *name, const char *label, const char *type, bool nillable = true,
                               const QStringList &choices = {}) {
            QJsonArray picklist;
            for (const QString &choice : choices)
                picklist.append(QJsonObject{{QStringLiteral("value"), choice}});
            return QJsonObject{{QStringLiteral("name"), QLatin1StringView(name)},
                {QStringLiteral("label"), QLatin1StringView(label)},
                {QStringLiteral("type"), QLatin1StringView(type)}, {QStringLiteral("nillable"), nillable},
                {QStringLiteral("createable"), true}, {QStringLiteral("length"), 80},
                {QStringLiteral("picklistValues"), picklist}};
        };
        const auto words = [](const char *list) { return QString::fromLatin1(list).split(u','); };
        const QJsonArray fields{field("LastName", "Last Name", "string", false),
            field("FirstName", "First Name", "string"), field("Company", "Company", "string", false),
            field("Title", "Title", "string"), field("Email", "Email", "email"),
            field("Phone", "Phone", "phone"), field("Website", "Website", "url"),
            field("LeadSource", "Lead Source", "picklist", true, words("Web,Trade Show,Partner")),
            field("Status", "Status", "picklist", true, words("Open,Working - Contacted")),
            field("Industry", "Industry", "picklist", true, words("Manufacturing,Retail")),
            field("Rating", "Rating", "picklist", true, words("Hot,Warm,Cold")),
            field("Description", "Description", "textarea"), field("City", "City", "string"),
            field("AnnualRevenue", "Annual Revenue", "currency"),
            field("DoNotCall", "Do Not Call", "boolean"), field("VisitedOn__c", "Visited on", "date")};
        return QJsonDocument(QJsonObject{{QStringLiteral("name"), QStringLiteral("Lead")},
                                 {QStringLiteral("createable"), true}, {QStringLiteral("fields"), fields}})
            .toJson();
    }
};

} // namespace patchbay::test

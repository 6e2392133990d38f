#pragma once

#include "engine/rights.h"
#include "engine/salesforceorgs.h"
#include "intake/intakerecords.h"
#include "providers/catalog.h"
#include "store/connectionstore.h"
#include "store/database.h"
#include "store/outboxstore.h"
#include "store/preferencestore.h"
#include "store/schemastore.h"
#include "support/await.h"

#include <unistd.h>

namespace patchbay::test
{

/// No org is ever asked: there is no network here.
class SilentApi final : public ApiClient
{
public:
    Task<HttpReply> send(const ConnectionId &, const HttpRequest &, std::stop_token, SendWatch) override
    {
        return Task<HttpReply>::settled(fail(ErrorKind::Offline, QStringLiteral("no network")));
    }
};

/// The engine as the intake stands on it, over a database in `home`.
struct OfflineEngine {
    explicit OfflineEngine(const QString &home, Clock &time)
        : clock(time)
        , database(home + QStringLiteral("/patchbay.db"))
        , outbox(database, home + QStringLiteral("/leases"))
        , catalog({}, {}, {home + QStringLiteral("/policy.json"), ::getuid()})
    {
        ConnectionRow row;
        row.id = {QStringLiteral("org")};
        row.provider = {QStringLiteral("salesforce-demo")};
        row.phase = ConnectionPhase::Connected;
        row.accountId = QStringLiteral("005A");
        row.tenantLabel = QStringLiteral("Acme");
        row.scopesGranted = {QStringLiteral("api")};
        row.instanceUrl = QUrl(QStringLiteral("http://localhost:1"));
        row.offlineSince = time.now();
        if (!await(connections.save(row)))
            qFatal("the connection could not be saved");
    }

    Clock &clock;
    SystemEntropy entropy;
    Database database;
    ConnectionStore connections{database};
    SchemaStore schemas{database};
    OutboxStore outbox;
    PreferenceStore preferences{database};
    ProviderCatalog catalog; ///< its policy, where there is one, is the home's
    Rights rights{catalog, preferences};
    SilentApi api;
    SalesforceOrgs orgs{api, connections, clock};
    RecordService records{{connections, schemas, outbox, orgs, rights, clock, entropy}};
    OutboxWorker worker{{outbox, connections, orgs, rights, clock, entropy}}; // never started
    IntakeRecords intake{{catalog, connections, records, outbox, worker, clock}, std::chrono::seconds(1)};
};

} // namespace patchbay::test

#pragma once

#include "demoorg/demoorgprogram.h"
#include "e2e/grantedapi.h"
#include "engine/outboxworker.h"
#include "engine/recordsearch.h"
#include "engine/rights.h"
#include "engine/salesforceorgs.h"
#include "net/qthttpclient.h"
#include "presentation/recordviewmodel.h"
#include "presentation/tocomplete.h"
#include "providers/catalog.h"
#include "store/connectionstore.h"
#include "store/database.h"
#include "store/outboxstore.h"
#include "store/preferencestore.h"
#include "store/schemastore.h"
#include "support/await.h"

#include <QTemporaryDir>

namespace patchbay::test
{

/// The record form over the real engine, database and HTTP, connected to a demo org that runs.
struct RecordsFixture {
    explicit RecordsFixture(const QJsonObject &granted)
        : tokens(granted)
    {
        ConnectionRow row;
        row.id = {QStringLiteral("demo")};
        row.provider = {QStringLiteral("salesforce-demo")};
        row.phase = ConnectionPhase::Connected;
        row.accountId = tokens.value(QLatin1StringView("id")).toString().section(u'/', -1);
        row.tenantLabel = QStringLiteral("Demo org");
        row.environment = Environment::Demo;
        row.scopesGranted = {QStringLiteral("api")};
        row.instanceUrl = QUrl(tokens.value(QLatin1StringView("instance_url")).toString());
        if (!await(connections.save(row)))
            qFatal("the connection could not be saved");
    }

    QJsonObject tokens;
    QTemporaryDir folder;
    SystemClock clock;
    SystemEntropy entropy;
    Database database{folder.filePath(QStringLiteral("patchbay.db"))};
    ConnectionStore connections{database};
    SchemaStore schemas{database};
    OutboxStore outbox{database, folder.filePath(QStringLiteral("leases"))};
    PreferenceStore preferences{database};
    ProviderCatalog catalog;
    Rights rights{catalog, preferences};
    QtHttpClient http{clock, "Patchbay-Test"};
    GrantedApi api{http, tokens};
    SalesforceOrgs orgs{api, connections, clock};
    RecordService records{{connections, schemas, outbox, orgs, rights, clock, entropy}};
    RecordSearch search{{connections, orgs, rights, clock}};
    OutboxWorker worker{{outbox, connections, orgs, rights, clock, entropy}};
    KeptValuesStore keptValues{database};
    RecordViewModel model{{catalog, connections, outbox, records, search, worker, rights, clock, keptValues}};
    ToComplete toComplete{{catalog, connections, outbox, records, search, clock}};
};

} // namespace patchbay::test

#pragma once

#include "engine/rights.h"
#include "engine/salesforceorgs.h"
#include "providers/catalog.h"
#include "store/connectionstore.h"
#include "store/database.h"
#include "store/outboxstore.h"
#include "store/preferencestore.h"
#include "support/await.h"
#include "support/fakeclock.h"
#include "support/fakeentropy.h"
#include "support/fakehttp.h"

#include <QTemporaryDir>

namespace patchbay::test
{

/// What records go through to an org: the real stores and database, in a folder of their own; only the wire,
/// time and chance are given.
struct OrgFixture {
    QTemporaryDir folder;
    Database database{folder.filePath(QStringLiteral("patchbay.db"))};
    ConnectionStore connections{database};
    std::optional<OutboxStore> outbox;
    FakeClock clock;
    FakeEntropy entropy;
    FakeHttp http;
    FakeApi api{http};
    const ProviderCatalog catalog;
    PreferenceStore preferences{database};
    Rights rights{catalog, preferences};
    std::optional<SalesforceOrgs> orgs;

    OrgFixture() { startAnew(); }
    /// What another run of the program knows is what is on disk; the leases of the last one are free.
    void startAnew()
    {
        outbox.emplace(database, folder.filePath(QStringLiteral("leases")));
        orgs.emplace(api, connections, clock);
    }

    [[nodiscard]] Result<Done> saveConnection(
        const ConnectionId &id, const QString &accountId, ConnectionPhase phase = ConnectionPhase::Connected)
    {
        ConnectionRow connection{.id = id, .provider = {QStringLiteral("salesforce")}};
        connection.phase = phase;
        connection.accountId = accountId;
        connection.instanceUrl = QUrl(QStringLiteral("https://acme.my.salesforce.com"));
        return await(connections.save(connection));
    }
    [[nodiscard]] HttpReply reply(int status, const QByteArray &body)
    {
        return jsonReply(status, body, clock.now());
    }
};

} // namespace patchbay::test

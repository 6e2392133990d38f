#pragma once

#include "engine/coreservices.h"
#include "support/await.h"

#include <QTemporaryDir>

#include <unistd.h>

namespace patchbay::test
{

/// The whole core in a folder of its own, without a keychain and without an embedded view: nothing is sent,
/// for a token would be needed for it.
struct CoreFixture {
    [[nodiscard]] static Paths pathsIn(const QString &folder)
    {
        Paths paths;
        paths.dataFolder = folder + QStringLiteral("/data");
        paths.configFolder = folder + QStringLiteral("/config");
        paths.runtimeFolder = folder + QStringLiteral("/run");
        paths.databaseFile = paths.dataFolder + QStringLiteral("/patchbay.db");
        paths.lockFolder = paths.dataFolder + QStringLiteral("/locks");
        paths.userProvidersFolder = paths.configFolder + QStringLiteral("/providers");
        paths.policyFile = folder + QStringLiteral("/policy.json");
        paths.policyOwner = getuid();
        return paths;
    }
    [[nodiscard]] static ConnectionRow acme()
    {
        ConnectionRow row{.id = {QStringLiteral("acme")}, .provider = {QStringLiteral("salesforce")}};
        row.phase = ConnectionPhase::Connected;
        row.accountId = QStringLiteral("005NOW");
        row.accountLabel = QStringLiteral("sales@acme.example");
        row.tenantLabel = QStringLiteral("Acme Corp");
        row.environment = Environment::Production;
        row.instanceUrl = QUrl(QStringLiteral("https://acme.my.salesforce.com"));
        return row;
    }

    QTemporaryDir folder;
    CoreServices core{{pathsIn(folder.path()), "Patchbay-Test",
        [](Clock &) { return std::unique_ptr<ConsentSurface>(); }, [] { return LoopbackTexts(); }}};
};

} // namespace patchbay::test

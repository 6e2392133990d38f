#pragma once

#include "engine/rights.h"
#include "engine/tokenbroker.h"
#include "providers/catalog.h"
#include "store/connectionstore.h"
#include "store/database.h"
#include "store/preferencestore.h"
#include "support/await.h"
#include "support/fakeclock.h"
#include "support/fakehttp.h"
#include "support/fakeservices.h"
#include "support/fakevault.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <unistd.h>

namespace patchbay::test
{

/// What the engine's tests stand on: the real catalogue and store (in a folder of their own), everything else
/// fake.
struct EngineFixture {
    QTemporaryDir folder;
    Database database{folder.filePath(QStringLiteral("patchbay.db"))};
    ConnectionStore connections{database};
    ProviderCatalog catalog{{}, {}, {folder.filePath(QStringLiteral("policy.json")), getuid()}};
    PreferenceStore preferences{database};
    Rights rights{catalog, preferences};
    FakeVault vault;
    FakeHttp http;
    FakeServices services;
    FakeClock clock;
    QString lockFolder = folder.filePath(QStringLiteral("locks"));
    ConnectionId id{QStringLiteral("c0ffee00-0000-4000-8000-000000000001")};

    /// As the administrator would, and nobody else may.
    [[nodiscard]] bool setPolicy(const QByteArray &json)
    {
        QFile file(folder.filePath(QStringLiteral("policy.json")));
        const bool written = file.open(QFile::WriteOnly) && file.write(json) == json.size()
            && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        file.close();
        catalog.reload();
        return written;
    }

    [[nodiscard]] TokenBroker::Parts brokerParts()
    {
        return {catalog, connections, vault, http, services, clock};
    }

    /// A row that is connected at Salesforce, and its tokens in the vault.
    void connectSalesforce(const TokenSet &tokens)
    {
        ConnectionRow row{.id = id, .provider = {QStringLiteral("salesforce")}};
        row.phase = ConnectionPhase::Connected;
        row.accountId = QStringLiteral("005A");
        row.tenantId = QStringLiteral("00DA");
        row.loginHost = QStringLiteral("login.salesforce.com");
        row.instanceUrl = tokens.instanceUrl;
        row.clientId = QStringLiteral("client");
        row.tokenEndpoint = QStringLiteral("https://{host}/services/oauth2/token");
        row.revocationEndpoint = QStringLiteral("https://{host}/services/oauth2/revoke");
        if (!await(connections.save(row)))
            qFatal("the fixture's row could not be saved");
        keep(tokens);
    }
    void keep(const TokenSet &tokens) { (void)await(vault.write(VaultKey::forConnection(id), seal(tokens))); }
    [[nodiscard]] TokenSet kept()
    {
        const auto sealed = await(vault.read(VaultKey::forConnection(id)));
        return sealed ? unseal(*sealed).value_or(TokenSet()) : TokenSet();
    }
    [[nodiscard]] ConnectionRow row() { return await(connections.find(id)).value_or(ConnectionRow()); }

    /// Turns the event loop until `done` holds, moving the fake clock so that pauses pass.
    template<typename Condition>
    bool turnUntil(Condition done)
    {
        return QTest::qWaitFor(
            [this, &done] {
                clock.advance(Milliseconds(50));
                return done();
            },
            30'000);
    }
};

[[nodiscard]] inline Secret secret(const char *text)
{
    return Secret(QByteArray(text));
}

[[nodiscard]] inline QString text(const Secret &secret)
{
    return QString::fromUtf8(secret.reveal());
}

[[nodiscard]] inline TokenSet tokenSet(const char *access, const char *refresh)
{
    return {.accessToken = secret(access),
        .refreshToken = secret(refresh),
        .instanceUrl = QUrl(QStringLiteral("https://acme.my.salesforce.com")),
        .scopes = {QStringLiteral("api")},
        .issuedAt = Timestamp(std::chrono::seconds(1'789'999'000))};
}

} // namespace patchbay::test

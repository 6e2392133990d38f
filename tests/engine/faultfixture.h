#pragma once

#include "engine/authorizedclient.h"
#include "engine/outboxworker.h"
#include "engine/salesforceorgs.h"
#include "enginefixture.h"
#include "net/qthttpclient.h"
#include "store/outboxstore.h"
#include "support/fakeentropy.h"
#include "support/rawserver.h"

#include <QTimer>

#include <functional>

namespace patchbay::test
{

/// A connection and its outbox over a real wire to an org that fails as it is told; only time, chance and
/// the keychain are given. The org is of this computer (the demo org's definition): token endpoint and API
/// are one server.
struct FaultWorld : EngineFixture {
    /// What a healthy org would say to the request that is under way.
    struct Good {
        int status = 200;
        QByteArray body;
        QByteArray refusal; ///< how this endpoint says in its body that something is wrong with it
    };
    using Act = std::function<void(FaultWorld &, QTcpSocket &, const Good &)>;

    Act onToken = healthy; ///< what becomes of a renewal
    Act onLead = healthy; ///< of a lead
    Act onVersions = healthy; ///< of the first question to the API
    QByteArrayList renewals; ///< the forms that came
    int leads = 0;
    int silent = 0; ///< requests that nobody will answer: time passes instead
    const QString user = QStringLiteral("005B0000003TOI6IAO");

    RawServer elsewhere; ///< where nobody may be led
    RawServer server{[this](QTcpSocket &socket, const QByteArray &request) { meet(socket, request); }};
    QtHttpClient wire{clock, "Patchbay-Test"};
    TokenBroker broker{{catalog, connections, vault, wire, services, clock}, lockFolder};
    AuthorizedClient client{catalog, connections, broker, wire};
    SalesforceOrgs orgs{client, connections, clock};
    OutboxStore outbox{database, folder.filePath(QStringLiteral("leases"))};
    FakeEntropy entropy;
    OutboxWorker worker{{outbox, connections, orgs, rights, clock, entropy}};

    FaultWorld()
    {
        services.url = server.url(QString());
        ConnectionRow row{.id = id, .provider = {QStringLiteral("salesforce-demo")}};
        row.phase = ConnectionPhase::Connected;
        row.accountId = user;
        row.loginHost = QStringLiteral("{local}");
        row.instanceUrl = services.url;
        row.clientId = QStringLiteral("client");
        row.tokenEndpoint = QStringLiteral("http://{host}/services/oauth2/token");
        if (!await(connections.save(row)))
            qFatal("the fixture's row could not be saved");
        TokenSet tokens = tokenSet("old", "r1");
        tokens.instanceUrl = services.url;
        keep(tokens);
    }

    static void healthy(FaultWorld &, QTcpSocket &socket, const Good &good)
    {
        RawServer::answer(socket, whole(good));
    }
    [[nodiscard]] static QByteArray whole(const Good &good, const QByteArray &fields = {})
    {
        return "HTTP/1.1 " + QByteArray::number(good.status) + " Answer\r\n" + fields
            + "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(good.body.size())
            + "\r\n\r\n" + good.body;
    }

    /// As await(); where nobody answers, time passes meanwhile.
    template<typename T>
    Result<T> settled(const Task<T> &task)
    {
        QTimer passing;
        QObject::connect(&passing, &QTimer::timeout, &passing, [this] {
            if (silent > 0) {
                --silent;
                clock.advance(std::chrono::seconds(31));
            }
        });
        passing.start(1);
        return await(task);
    }
    [[nodiscard]] Result<AccessToken> renew()
    {
        return settled(broker.replace(id, Secret(kept().accessToken)));
    }
    [[nodiscard]] OutboxRow addLead()
    {
        OutboxRow lead;
        lead.id = {QStringLiteral("row-1")};
        lead.connection = id;
        lead.accountId = user;
        lead.object = QStringLiteral("Lead");
        lead.source = QStringLiteral("form");
        lead.fields = {{QStringLiteral("LastName"), QStringLiteral("Sample")}};
        lead.createdAt = clock.now();
        lead.notBefore = clock.now();
        return await(outbox.add(lead)).value_or(lead);
    }
    [[nodiscard]] OutboxRow lead() { return await(outbox.find({QStringLiteral("row-1")})).value(); }
    void drain()
    {
        if (!settled(worker.drain()))
            qFatal("the worker did not drain");
    }

private:
    void meet(QTcpSocket &socket, const QByteArray &request)
    {
        const QByteArray target = request.split(' ').value(1);
        if (target == "/services/oauth2/token") {
            renewals.append(request.sliced(request.indexOf("\r\n\r\n") + 4));
            const QByteArray turn = QByteArray::number(renewals.size());
            onToken(*this, socket,
                {200,
                    R"({"token_type":"Bearer","access_token":"new)" + turn
                        + R"(","refresh_token":"r2","instance_url":")" + services.url.toEncoded() + "\"}",
                    R"({"error":"server_error"})"});
        } else if (target == "/services/data") {
            onVersions(*this, socket,
                {200, R"([{"version":"59.0"},{"label":"x","url":"/services/data/v62.0","version":"62.0"}])",
                    {}});
        } else if (target.endsWith(".0/sobjects/Lead")) {
            ++leads;
            onLead(*this, socket,
                {201, R"({"id":"00Q000000000001EAA","success":true,"errors":[]})",
                    R"([{"errorCode":"UNKNOWN_EXCEPTION","message":"An error","fields":[]}])"});
        } else {
            RawServer::answer(socket, "HTTP/1.1 404 No\r\nContent-Length: 0\r\n\r\n");
        }
    }
};

} // namespace patchbay::test

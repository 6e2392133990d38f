#pragma once

#include "engine/authorizedclient.h"
#include "engine/connectionservice.h"
#include "enginefixture.h"
#include "net/qthttpclient.h"
#include "support/fakeconsent.h"
#include "support/fakeprovider.h"
#include "support/fakeproxy.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <functional>

namespace patchbay::test
{

inline const QByteArray secretOfTheApp = "s3cr3t/+%: &="; // RFC 6749 2.3.1: breaks whoever forgets to encode

/// The engine meets a provider that is just what its definition says and forgives nothing, over real HTTP and
/// TLS to the real host names. For a test class to stand on.
class ProviderFixture
{
protected:
    struct World : EngineFixture {
        SystemClock time;
        QtHttpClient wire{time, "Patchbay-Test"};
        QtHttpClient browser{time, "Browser"};
        SystemEntropy entropy;
        FakeConsent consent;
        TokenBroker broker{{catalog, connections, vault, wire, services, clock}, lockFolder};
        AuthorizedClient client{catalog, connections, broker, wire};
        ConnectionService service{{catalog, connections, vault, broker, client, wire, consent, services,
            clock, entropy, lockFolder, preferences}};
    };
    void meet(const QString &id, bool withSecret = true);
    void meet(const ProviderDescriptor &descriptor, bool withSecret = true);
    /// The definition with members of a person's own.
    void meetChanged(const QString &id, const std::function<void(QJsonObject &)> &change);
    void makeWorld();
    /// Before the first and after each test.
    void beginAll();
    void endOne();
    [[nodiscard]] Result<ConsentAnswer> visit(const ConsentRequest &request);
    [[nodiscard]] Result<ConnectionRow> signIn(const QString &host = {});
    [[nodiscard]] QByteArray accessToken(const ConnectionId &id)
    {
        return await(m->broker.fresh(id)).value_or(AccessToken()).token.reveal().toByteArray();
    }

    std::optional<Certificates> m_certificates;
    QHash<QString, Certificates::Files> m_identities;
    std::unique_ptr<FakeProvider> m_provider;
    std::unique_ptr<FakeProxy> m_proxy;
    std::unique_ptr<World> m;
    ProviderId m_id;
};

inline void ProviderFixture::beginAll()
{
    m_certificates.emplace();
    QVERIFY2(m_certificates->areThere(), qPrintable(m_certificates->why()));
    QSslConfiguration::setDefaultConfiguration(m_certificates->trusting());
    // All the world behind one door: whatever host is asked for, the provider's server answers, or its
    // certificate shows that it is another.
    m_proxy = std::make_unique<FakeProxy>(FakeProxy::Kind::Http,
        [this](const QString &) { return m_provider ? m_provider->port() : quint16(0); });
}

inline void ProviderFixture::makeWorld()
{
    m = std::make_unique<World>();
    ProxyRoute door;
    door.setting.mode = ProxySetting::Mode::Manual;
    door.setting.host = QStringLiteral("127.0.0.1");
    door.setting.port = m_proxy->port();
    m->wire.useProxy(door);
    m->browser.useProxy(door);
}

inline void ProviderFixture::endOne()
{
    if (m_provider) {
        QCOMPARE(m_provider->violations(), QStringList());
        QCOMPARE(m_provider->elsewhere(), 0);
    }
    m.reset();
    m_provider.reset();
}

inline void ProviderFixture::meet(const QString &id, bool withSecret)
{
    makeWorld();
    QVERIFY(m->catalog.find({id}));
    meet(*m->catalog.find({id}), withSecret);
}

inline void ProviderFixture::meet(const ProviderDescriptor &descriptor, bool withSecret)
{
    m_id = descriptor.id;
    if (!m_identities.contains(m_id.value)) {
        m_identities.insert(m_id.value,
            m_certificates->issue(
                {.names = FakeProvider::hostNames(descriptor) + QByteArrayList{"DNS:localhost"}}));
    }
    m_provider = std::make_unique<FakeProvider>(
        descriptor, Certificates::serverSide(m_identities.value(m_id.value)));
    if (!descriptor.clientId.isEmpty())
        m_provider->clientId = descriptor.clientId.toUtf8();
    m->services.url = QUrl(QStringLiteral("http://localhost:%1").arg(m_provider->port()));
    ProviderSettings settings{.provider = m_id, .clientId = QString::fromUtf8(m_provider->clientId)};
    if (descriptor.needsClientSecret && withSecret) {
        m_provider->clientSecret = secretOfTheApp;
        settings.hasClientSecret = true;
        QVERIFY(await(m->vault.write(VaultKey::forClientSecret(m_id), Secret(QByteArray(secretOfTheApp)))));
    }
    QVERIFY(await(m->connections.saveSettings(settings)));
    m->consent.person = [this](ConsentWay, const ConsentRequest &request) { return visit(request); };
}

inline void ProviderFixture::meetChanged(const QString &id, const std::function<void(QJsonObject &)> &change)
{
    makeWorld();
    QFile bundled(QStringLiteral(PROVIDER_FILES "/%1.json").arg(id));
    QVERIFY(bundled.open(QIODevice::ReadOnly));
    QJsonObject json = QJsonDocument::fromJson(bundled.readAll()).object();
    change(json);
    QFile own(m->folder.filePath(id + QStringLiteral(".json")));
    QVERIFY(own.open(QIODevice::WriteOnly));
    own.write(QJsonDocument(json).toJson());
    own.close();
    m->catalog = ProviderCatalog({}, m->folder.path());
    QCOMPARE(m->catalog.find({id})->origin, ProviderDescriptor::Origin::User);
    meet(*m->catalog.find({id}));
}

/// A person who opens the page and says yes.
inline Result<ConsentAnswer> ProviderFixture::visit(const ConsentRequest &request)
{
    const QUrl url = QUrl::fromEncoded(request.authorizeUrl.reveal().toByteArray());
    const Result<HttpReply> page = await(m->browser.send({.method = "GET", .url = url}));
    if (!page || page->status != 302)
        return fail(
            ErrorKind::Protocol, page ? QStringLiteral("the provider's page refused") : page.error().detail);
    return ConsentAnswer{ConsentAnswer::Kind::Callback, Secret(page->headers.value("Location"))};
}

inline Result<ConnectionRow> ProviderFixture::signIn(const QString &host)
{
    return await(m->service.connectAccount({.provider = m_id, .loginHost = host}));
}

} // namespace patchbay::test

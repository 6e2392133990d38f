#pragma once

#include "providers/descriptor.h"
#include "support/certificates.h"
#include "support/rawserver.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QJsonArray>

#include <optional>
#include <set>

namespace patchbay::test
{

/// What a provider answers when it is told to answer badly. Each is one thing a client must not fall for.
enum class Trick {
    None,
    DropsState,
    ChangesState,
    StateTwice,
    CodeTwice,
    NoCode,
    ErrorBesideCode,
    Refuses,
    RefusesChallenge, ///< does not know S256, as it says
    OtherIssuer,
    NoIssuer,
    OtherRedirect, ///< sends the person to an address that is not this request's
    ForeignLoginHost, ///< says that the account lives at a host that is not the provider's
    TokenRedirects, ///< 307 to another host
    TokenIsHtml,
    TokenIsCut,
    NoAccessToken,
    UnknownTokenType,
    ErrorWith200,
    GrantIsDead,
    ServerTrouble,
    ForeignInstance,
    ApiRejectsToken, ///< whatever token comes
    ApiWantsScope, ///< 403, whatever token comes
    PushRefused,
    PushRedirects,
    PushNamesNothing,
    PushIsOver, ///< names a request that works no second
};

/// An OAuth provider on loopback that is what a ProviderDescriptor says, no more and no less, and strict:
/// exact redirect URI, PKCE, codes that work once, the one way of client authentication and body, scopes with
/// the provider's separator, rotation that notices when an old refresh token comes again, tokens that work at
/// the provider's own hosts alone, `slow_down` for who polls too fast; where the definition has a place for
/// pushed requests, these and no others, each once. There is no discovery. It speaks real
/// HTTP, over TLS unless the descriptor is of this computer. Whatever a client does against the standards is
/// refused and noted in violations(), named by its rule; a test ends by looking there.
class FakeProvider final : public QObject
{
public:
    /// The names its certificate must have.
    [[nodiscard]] static QByteArrayList hostNames(const ProviderDescriptor &provider);

    FakeProvider(const ProviderDescriptor &provider, const QSslConfiguration &tls);

    [[nodiscard]] quint16 port() const { return m_server->port(); }
    [[nodiscard]] QStringList violations() const { return m_violations; }
    [[nodiscard]] int tokenRequests() const { return m_tokenRequests; }
    [[nodiscard]] int pushes() const { return m_pushes; }
    [[nodiscard]] int polls() const { return m_polls; }
    [[nodiscard]] int apiRequests() const { return m_apiRequests; }
    [[nodiscard]] int elsewhere() const { return m_elsewhere->connections(); }
    /// Does this token still open the API?
    [[nodiscard]] bool isAlive(const QByteArray &accessToken) const;

    Trick trick = Trick::None;
    QByteArray clientId = "client-id";
    QByteArray clientSecret = {}; ///< empty: a public client, which may send none
    QHash<QByteArray, QByteArray> otherApps = {}; ///< further clients and their secrets
    QString account = {}; ///< tells who signs in from who signed in before
    QString accountHost = {}; ///< where the account lives, of those the person may sign in at; empty: there
    bool rotates = true;
    bool approved = false; ///< the person has entered the code
    int slowDowns = 0; ///< so many polls are told to slow down
    std::chrono::seconds pushLifetime{60}; ///< what was pushed works so long

private:
    struct Request;
    struct Code {
        QByteArray redirectUri;
        QByteArray challenge;
        QByteArrayList scopes;
        QByteArray client;
        QString account;
        bool used = false;
        int grant = 0;
    };
    struct Pushed {
        QList<std::pair<QByteArray, QByteArray>> form;
        QDeadlineTimer end;
        bool used = false;
    };
    struct Grant {
        QByteArrayList scopes;
        QByteArray client;
        QString account;
        QByteArray access;
        QByteArray refresh;
        std::set<QByteArray> rotatedOut;
        bool alive = true;
    };
    using Answer = QByteArray;

    [[nodiscard]] bool holds(bool kept, const char *rule);
    [[nodiscard]] Answer answer(const Request &request);
    [[nodiscard]] Answer authorize(const Request &request);
    [[nodiscard]] bool judgeAuthorization(const Request &request);
    [[nodiscard]] Answer push(const Request &request);
    /// What the name in the address stands for; none where it may not be used.
    [[nodiscard]] std::optional<QList<std::pair<QByteArray, QByteArray>>> redeemPushed(
        const Request &request);
    [[nodiscard]] Answer redirect(const Request &request, const QByteArray &code) const;
    [[nodiscard]] Answer token(const Request &request);
    [[nodiscard]] bool judgeTokenRequest(const Request &request);
    [[nodiscard]] bool isRegistered(const QByteArray &client) const;
    [[nodiscard]] static QByteArray callerOf(const Request &request);
    [[nodiscard]] bool isAuthenticated(const Request &request);
    [[nodiscard]] Answer redeemCode(const Request &request);
    [[nodiscard]] Answer refresh(const Request &request);
    [[nodiscard]] Answer device(const Request &request);
    [[nodiscard]] Answer pollDevice(const Request &request);
    [[nodiscard]] Answer revoke(const Request &request);
    [[nodiscard]] static QJsonArray things();
    [[nodiscard]] bool mayRevoke(const Request &request);
    [[nodiscard]] Answer api(const Request &request);
    [[nodiscard]] Answer tokens(int grant);
    [[nodiscard]] Answer oauthError(const QByteArray &code, int status = 400) const;
    [[nodiscard]] bool isAt(const Request &request, const QString &urlTemplate) const;
    [[nodiscard]] QStringList signInHosts() const;

    const ProviderDescriptor m_provider;
    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<RawServer> m_elsewhere; ///< where nobody may be led
    QStringList m_violations;
    QHash<QByteArray, Code> m_codes;
    QHash<QByteArray, Pushed> m_pushed;
    QHash<int, Grant> m_grants;
    QByteArrayList m_deviceScopes;
    QByteArray m_deviceCode;
    int m_count = 0;
    int m_tokenRequests = 0;
    int m_pushes = 0;
    int m_polls = 0;
    int m_apiRequests = 0;
};

} // namespace patchbay::test

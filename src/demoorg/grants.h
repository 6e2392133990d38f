#pragma once

#include "base/clock.h"
#include "base/entropy.h"
#include "base/secret.h"
#include "demoorg/apps.h"
#include "demoorg/database.h"
#include "demoorg/issuedsecrets.h"
#include "demoorg/users.h"

#include <QStringList>

#include <chrono>
#include <optional>

namespace patchbay::demoorg
{

/// What a code stands for.
struct CodeFacts {
    QString clientId;
    QString redirectUri;
    QString userId;
    QStringList scopes;
    QString challenge;
    QString nonce; ///< Of OpenID Connect; goes into the id_token.
};

struct IssuedTokens {
    Secret access;
    Secret refresh; ///< Empty where none is handed out.
    QStringList scopes;
    QString userId;
    QString nonce;
};

/// Who a valid access token speaks for.
struct Caller {
    QString userId;
    QString orgId;
    QString clientId;
    QStringList scopes;
    Timestamp issued{};
    Timestamp lastUsed{};
    bool apiEnabled = true;
};

/// The words a failed exchange is told with.
struct GrantError {
    QString error;
    QString description;
};

template<typename T>
using Granted = tl::expected<T, GrantError>;

/// Sessions, codes, grants and tokens. Everything a holder could use is kept as SHA-256 only (but see
/// `issued`). Callers hold the pod's mutex; `now` is the pod's time.
class Grants final
{
public:
    Grants(Database &db, Entropy &entropy, Users &users);

    void createTables();

    [[nodiscard]] Secret openSession(const QString &userId, Timestamp now);
    [[nodiscard]] QString sessionUser(const QByteArray &cookie);
    void closeSession(const QByteArray &cookie);

    [[nodiscard]] Secret issueCode(const CodeFacts &facts, Timestamp now);
    struct Redemption {
        QByteArray code;
        QString clientId;
        QString redirectUri;
        QByteArray verifier;
    };
    [[nodiscard]] Granted<IssuedTokens> redeem(const Redemption &request, Timestamp now);
    [[nodiscard]] Granted<IssuedTokens> refresh(
        const App &app, const QByteArray &refreshToken, Timestamp now);
    /// A grant nobody was asked for: client credentials and JWT bearer. Never a refresh token.
    [[nodiscard]] IssuedTokens grantTo(const App &app, const User &user, Timestamp now);
    /// Has this user allowed this app before, and not taken it back?
    [[nodiscard]] bool isApproved(const QString &clientId, const QString &userId);
    /// Ends the grant of a refresh token, or one access token. False where nothing is known by it.
    [[nodiscard]] bool revoke(const QByteArray &token);
    /// Answers a living access token and marks it used.
    [[nodiscard]] std::optional<Caller> caller(
        const QByteArray &accessToken, std::chrono::seconds idle, Timestamp now);

    struct Inspected {
        Caller caller;
        QString kind; ///< "access_token" or "refresh_token"
    };
    /// The same for one who only asks about a token, access or refresh: it is not used by this.
    [[nodiscard]] std::optional<Inspected> inspect(
        const QByteArray &token, std::chrono::seconds idle, Timestamp now);

    void expireAccessTokens();
    void revokeAll();
    /// What freezing a user does: whoever signed in is out. Their grants stay, and are refused meanwhile.
    void endSessionsOf(const QString &userId);

    IssuedSecrets issued; ///< Empty for good unless a test bench asks for it.

private:
    [[nodiscard]] std::optional<Caller> holder(
        const QByteArray &hash, std::chrono::seconds idle, Timestamp now);
    Secret newAccessToken(qint64 grant, const QString &userId, Timestamp now);
    Secret newRefreshToken();
    void endGrant(qint64 grant);
    void dropOldest(const QString &clientId, const QString &userId);

    Database &m_db;
    Entropy &m_entropy;
    Users &m_users;
};

/// SHA-256 as hex digits.
[[nodiscard]] QByteArray hashed(QByteArrayView text);

} // namespace patchbay::demoorg

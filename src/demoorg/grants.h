#pragma once

#include "base/clock.h"
#include "base/entropy.h"
#include "base/secret.h"
#include "demoorg/database.h"
#include "demoorg/issuedsecrets.h"

#include <QStringList>

#include <chrono>
#include <optional>

namespace patchbay::demoorg
{

/// An application registered in the org.
struct App {
    QString clientId;
    QString name;
    QStringList callbacks;
    QStringList scopes;
    bool pkceRequired = true;
    bool rotation = false;
    QString secretHash; ///< Empty for a public client.
};

/// What a code stands for.
struct CodeFacts {
    QString clientId;
    QString redirectUri;
    QString userId;
    QStringList scopes;
    QString challenge;
};

struct IssuedTokens {
    Secret access;
    Secret refresh; ///< Empty where none is handed out.
    QStringList scopes;
    QString userId;
};

/// Who a valid access token speaks for.
struct Caller {
    QString userId;
    QString clientId;
    QStringList scopes;
};

/// The words a failed exchange is told with.
struct GrantError {
    QString error;
    QString description;
};

template<typename T>
using Granted = tl::expected<T, GrantError>;

/// Apps, passwords, sessions, codes, grants and tokens. Everything a holder could use is kept as SHA-256
/// only (but see `issued`). Callers hold the org's mutex; `now` is the org's time.
class Grants final
{
public:
    Grants(Database &db, Entropy &entropy, QString orgId15);

    void createTables();
    void registerApp(const App &app);
    [[nodiscard]] std::optional<App> app(const QString &clientId);
    void setRotation(bool on);
    void addUser(const QString &userId, const QString &username, const Secret &password);
    /// The user's id, or empty for a wrong name or password.
    [[nodiscard]] QString checkPassword(const QString &username, const Secret &password);
    [[nodiscard]] bool hasUser(const QString &username);

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
    /// Ends the grant of a refresh token, or one access token. False where nothing is known by it.
    [[nodiscard]] bool revoke(const QByteArray &token);
    /// Answers a living access token and marks it used.
    [[nodiscard]] std::optional<Caller> caller(
        const QByteArray &accessToken, std::chrono::seconds idle, Timestamp now);

    void expireAccessTokens();
    void revokeAll();

    IssuedSecrets issued; ///< Empty for good unless a test bench asks for it.

private:
    Secret newAccessToken(qint64 grant, Timestamp now);
    Secret newRefreshToken();
    void endGrant(qint64 grant);
    void dropOldest(const QString &clientId, const QString &userId);

    Database &m_db;
    Entropy &m_entropy;
    QString m_orgId15;
};

/// SHA-256 as hex digits.
[[nodiscard]] QByteArray hashed(QByteArrayView text);

} // namespace patchbay::demoorg

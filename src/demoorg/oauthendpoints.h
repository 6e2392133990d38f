#pragma once

#include "demoorg/jwt.h"
#include "demoorg/pod.h"

#include <QHash>
#include <QSet>

namespace patchbay::demoorg
{

/// The OAuth endpoints that programs call: token, revoke, introspect. token() and revoke() lock the pod
/// themselves; the others expect it locked.
class OAuthEndpoints final
{
public:
    OAuthEndpoints(Pod &pod, SigningKey &key);

    [[nodiscard]] Response token(const Request &request);
    [[nodiscard]] Response revoke(const Request &request);
    [[nodiscard]] Response introspect(const Request &request);

private:
    struct Asking {
        const Request &request;
        const Parameters &form;
        QString clientId;
        QString secret;
        bool sentSecret = false;
    };

    [[nodiscard]] Response grant(const Asking &asking);
    [[nodiscard]] Granted<IssuedTokens> exchange(const Asking &asking, const App &app, const QString &type);
    [[nodiscard]] Granted<IssuedTokens> clientCredentials(const App &app);
    [[nodiscard]] Response jwtBearer(const Asking &asking);
    /// What org, user and app have against a token that is otherwise deserved.
    [[nodiscard]] std::optional<GrantError> refusal(const App &app, const std::optional<User> &user);
    [[nodiscard]] bool tooManyLogins(const QString &userId);
    [[nodiscard]] Response tokenAnswer(const Asking &asking, const App &app, const IssuedTokens &tokens);
    [[nodiscard]] QByteArray idToken(const App &app, const IssuedTokens &tokens, const QString &subject);
    [[nodiscard]] static Asking asking(const Request &request, const Parameters &form);

    Pod &m_pod;
    SigningKey &m_key;
    std::mutex m_inUseMutex;
    QSet<QByteArray> m_inUse; ///< Hashes of the codes and refresh tokens being processed right now.
    QHash<QString, QList<Timestamp>> m_logins; ///< Of the last hour, by user.
};

[[nodiscard]] Response oauthError(const QString &error, const QString &description, int status = 400,
    const QString &format = QStringLiteral("json"));

} // namespace patchbay::demoorg

#pragma once

#include "demoorg/org.h"

namespace patchbay::demoorg
{

/// The OAuth endpoints that programs call: token, revoke, who am I, discovery. token() and revoke() lock the
/// org themselves; the others expect it locked.
class OAuthEndpoints final
{
public:
    explicit OAuthEndpoints(Org &org);

    [[nodiscard]] Response token(const Request &request);
    [[nodiscard]] Response revoke(const Request &request);
    [[nodiscard]] Response userInfo(const Request &request);
    [[nodiscard]] Response identity(const Request &request, const QStringList &segments);
    [[nodiscard]] Response openIdConfiguration() const;
    [[nodiscard]] Response authConfiguration() const;

    /// The living caller behind the bearer header, or the `oauth_token` parameter where `inQuery` allows it.
    [[nodiscard]] std::optional<Caller> caller(const Request &request, bool inQuery);

private:
    [[nodiscard]] Response grant(const Request &request, const Parameters &form);
    [[nodiscard]] Response tokenAnswer(const App &app, const IssuedTokens &tokens) const;
    [[nodiscard]] QJsonObject person(const QString &userId);

    Org &m_org;
    std::mutex m_inUseMutex;
    QSet<QByteArray> m_inUse; ///< Hashes of the codes and refresh tokens being processed right now.
};

[[nodiscard]] Response oauthError(const QString &error, const QString &description, int status = 400);

} // namespace patchbay::demoorg

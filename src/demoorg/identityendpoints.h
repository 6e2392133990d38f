#pragma once

#include "demoorg/jwt.h"
#include "demoorg/pod.h"

namespace patchbay::demoorg
{

/// Who holds a token: identity URL, userinfo, the keys of id_tokens, and discovery. Expects the pod locked.
class IdentityEndpoints final
{
public:
    IdentityEndpoints(Pod &pod, SigningKey &key);

    [[nodiscard]] Response userInfo(const Request &request);
    [[nodiscard]] Response identity(const Request &request, const QStringList &segments);
    [[nodiscard]] Response openIdConfiguration() const;
    [[nodiscard]] Response authConfiguration() const;

    /// The living caller behind the bearer header, or the `oauth_token` parameter where `inQuery` allows it.
    [[nodiscard]] std::optional<Caller> caller(const Request &request, bool inQuery);

private:
    /// The User record of a caller.
    [[nodiscard]] QJsonObject person(const Caller &caller);
    [[nodiscard]] QJsonObject links(const Caller &caller, const QString &version) const;

    Pod &m_pod;
    SigningKey &m_key;
};

} // namespace patchbay::demoorg

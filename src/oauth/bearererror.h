#pragma once

#include "net/httpclient.h"

#include <QStringList>

namespace patchbay
{

/// What an API says against the token it was shown (RFC 6750 3.1).
struct BearerError {
    QString code; ///< "invalid_token", "insufficient_scope", "invalid_request", or the API's own
    QString text; ///< plain and capped
    QStringList scopes; ///< those that would do, where it says so
};

/// Of the first challenge for a bearer's token that names an error; none where there is none or the field is
/// not well-formed: then the status alone speaks.
[[nodiscard]] std::optional<BearerError> readBearerError(const HttpReply &reply);

/// Can a fresh token help? A 401, whatever it says, unless it is the scope that is lacking; a 403 only where
/// it says that the token is not valid.
[[nodiscard]] bool blamesToken(const HttpReply &reply);

} // namespace patchbay

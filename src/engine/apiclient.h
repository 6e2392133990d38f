#pragma once

#include "base/ids.h"
#include "net/httpclient.h"

namespace patchbay
{

/// Sends API requests in the name of a connection. `request.url` is relative to where the connection's API
/// is. The real one is AuthorizedClient. Errors: HttpClient's, and those of TokenBroker::fresh (then nothing
/// was sent).
class ApiClient
{
public:
    virtual ~ApiClient() = default;
    virtual Task<HttpReply> send(
        const ConnectionId &id, const HttpRequest &request, std::stop_token stop = {})
        = 0;
};

} // namespace patchbay

#pragma once

#include "base/ids.h"
#include "net/httpclient.h"

#include <functional>

namespace patchbay
{

/// Told of a request's way by whoever must still know after a crash whether the API may have got it. An error
/// that either gives is the answer of the whole call, and nothing more is sent.
struct SendWatch {
    std::function<Task<Done>()> leaves = {}; ///< before each time it is sent
    std::function<Task<Done>()> refused
        = {}; ///< for its token or its host alone: the API did nothing with it
};

/// Sends API requests in the name of a connection. `request.url` is relative to where the connection's API
/// is. The real one is AuthorizedClient. Errors: HttpClient's, and those of TokenBroker::fresh (then nothing
/// was sent).
class ApiClient
{
public:
    virtual ~ApiClient() = default;
    virtual Task<HttpReply> send(
        const ConnectionId &id, const HttpRequest &request, std::stop_token stop = {}, SendWatch watch = {})
        = 0;
};

} // namespace patchbay

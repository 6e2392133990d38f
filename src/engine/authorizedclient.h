#pragma once

#include "engine/apiclient.h"
#include "providers/descriptor.h"

#include <QObject>

namespace patchbay
{

class ConnectionStore;
class ProviderCatalog;
class TokenBroker;
struct AccessToken;

/// Sends API requests with a connection's token. `request.url` is relative to the instance URL (or the
/// provider's API base), or absolute on the connection's own instance or login host; anything else is
/// Insecure and nothing is sent. 401 → one fresh token → once again; then the answer is the caller's
/// (RFC 6750 3.1). A token that another program had got meanwhile, and that is refused too, is renewed. Not
/// refreshed: insufficient_scope, and what the definition says of it (`apiReply`). A 403 that says
/// invalid_token, or what the definition says, counts as 401; so does a redirect from the instance, or an
/// answer that says the org has moved: the refresh tells where to.
class AuthorizedClient final : public QObject, public ApiClient
{
    Q_OBJECT
public:
    AuthorizedClient(
        const ProviderCatalog &catalog, ConnectionStore &connections, TokenBroker &tokens, HttpClient &http);

    Task<HttpReply> send(const ConnectionId &id, const HttpRequest &request, std::stop_token stop = {},
        SendWatch watch = {}) override;

private:
    struct Sender {
        ConnectionId connection;
        QString loginHost;
        ProviderDescriptor provider;
    };
    Task<Sender> findSender(const ConnectionId &id);
    /// One call of send() on its way.
    struct Call {
        Sender sender;
        HttpRequest request;
        std::stop_token stop;
        SendWatch watch;
    };
    Task<HttpReply> sendWith(const AccessToken &token, const Call &call);
    Task<HttpReply> attempt(const AccessToken &token, const Call &call, int turns);

    const ProviderCatalog &m_catalog;
    ConnectionStore &m_connections;
    TokenBroker &m_tokens;
    HttpClient &m_http;
};

} // namespace patchbay

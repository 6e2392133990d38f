#pragma once

#include "engine/apiclient.h"

namespace patchbay::test
{

/// An ApiClient whose connections are named like the services they lead to ("slack", "zoho"), all at one
/// address, each with its token.
class ServiceApi final : public ApiClient
{
public:
    ServiceApi(HttpClient &http, QUrl root)
        : m_http(http)
        , m_root(std::move(root))
    {
    }
    Task<HttpReply> send(const ConnectionId &id, const HttpRequest &request, std::stop_token stop = {},
        SendWatch watch = {}) override
    {
        HttpRequest whole = request;
        const QString base = m_root.toString(QUrl::StripTrailingSlash | QUrl::RemovePath);
        whole.url = QUrl(base + u'/' + id.value + request.url.toString(QUrl::FullyEncoded), QUrl::StrictMode);
        const QByteArray scheme = id.value.startsWith(u"zoho") ? "Zoho-oauthtoken " : "Bearer ";
        whole.authorization = Secret(QByteArray(scheme + "token-of-" + id.value.toLatin1()));
        const Task<Done> told = watch.leaves ? watch.leaves() : Task<Done>::settled(Done{});
        return told.then(&m_context, [this, whole, stop](Done) { return m_http.send(whole, stop); });
    }

private:
    QObject m_context;
    HttpClient &m_http;
    QUrl m_root;
};

} // namespace patchbay::test

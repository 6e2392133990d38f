#pragma once

#include "engine/apiclient.h"

#include <QJsonObject>

namespace patchbay::test
{

/// One grant that does not end, and the real HTTP client.
class GrantedApi final : public ApiClient
{
public:
    GrantedApi(HttpClient &http, const QJsonObject &tokens)
        : m_http(http)
        , m_instance(tokens.value(QLatin1StringView("instance_url")).toString())
        , m_token(tokens.value(QLatin1StringView("access_token")).toString().toUtf8())
    {
    }
    Task<HttpReply> send(const ConnectionId &, const HttpRequest &request, std::stop_token stop = {},
        SendWatch watch = {}) override
    {
        if (request.method != "GET") {
            ++writes;
            lastWrite = request;
        } else if (request.url.path().endsWith(QLatin1StringView("/query"))) {
            ++queries;
        }
        HttpRequest granted = request;
        granted.url = m_instance.resolved(request.url);
        granted.authorization = Secret(QByteArray("Bearer " + m_token));
        const auto ready = watch.leaves ? watch.leaves() : Task<Done>::settled(Done{});
        return ready.then(&m_context, [this, granted, stop](Done) { return m_http.send(granted, stop); });
    }

    int writes = 0;
    int queries = 0;
    HttpRequest lastWrite;

private:
    QObject m_context;
    HttpClient &m_http;
    QUrl m_instance;
    QByteArray m_token;
};

} // namespace patchbay::test

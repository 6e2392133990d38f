#pragma once

#include "engine/apiclient.h"
#include "net/httpclient.h"

#include <deque>

namespace patchbay::test
{

/// An answer with a JSON body; `date` fills the Date header where given.
[[nodiscard]] HttpReply jsonReply(int status, const QByteArray &body, std::optional<Timestamp> date = {});

/// An HttpClient that is told what will be asked and what to answer, in order. What was not expected is
/// refused and listed in problems(), as is what was expected and never came; a test ends by looking there.
class FakeHttp final : public HttpClient
{
public:
    /// One expected request and its answer.
    class Expected final
    {
    public:
        Expected &answer(Result<HttpReply> result);
        /// The answer comes when the clock is moved past `delay`.
        Expected &after(Clock &clock, Milliseconds delay);

    private:
        friend class FakeHttp;
        QByteArray m_method;
        QString m_target;
        Result<HttpReply> m_result = fail(ErrorKind::Protocol, QStringLiteral("the test gave no answer"));
        Clock *m_clock = nullptr;
        Milliseconds m_delay{};
    };

    /// `target`: the URL without query and fragment.
    Expected &expect(const QByteArray &method, const QString &target);
    Task<HttpReply> send(const HttpRequest &request, std::stop_token stop = {}) override;

    /// All that was sent, in order.
    [[nodiscard]] const QList<HttpRequest> &requests() const { return m_requests; }
    [[nodiscard]] QStringList problems() const;

private:
    QObject m_context;
    std::deque<Expected> m_expected;
    QList<HttpRequest> m_requests;
    QStringList m_problems;
};

/// An ApiClient without tokens: hands requests to a FakeHttp as they are and remembers for which connection.
class FakeApi final : public ApiClient
{
public:
    explicit FakeApi(HttpClient &http)
        : m_http(http)
    {
    }
    Task<HttpReply> send(const ConnectionId &id, const HttpRequest &request, std::stop_token stop = {},
        SendWatch watch = {}) override;

    [[nodiscard]] const QList<ConnectionId> &connections() const { return m_connections; }

    Task<Done> renewal = Task<Done>::settled(Done{}); ///< of the token: nothing leaves before it is through

private:
    QObject m_context;
    HttpClient &m_http;
    QList<ConnectionId> m_connections;
};

} // namespace patchbay::test

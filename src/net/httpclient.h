#pragma once

#include "base/clock.h"
#include "base/secret.h"
#include "base/task.h"

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <optional>
#include <stop_token>
#include <utility>

namespace patchbay
{

/// Header fields in order; names compare without case (RFC 9110 5.1).
class HttpHeaders final
{
public:
    HttpHeaders() = default;
    HttpHeaders(std::initializer_list<std::pair<QByteArray, QByteArray>> fields)
        : m_fields(fields)
    {
    }
    void set(const QByteArray &name, const QByteArray &value);
    /// The first value, or empty.
    [[nodiscard]] QByteArray value(QByteArrayView name) const;
    [[nodiscard]] bool contains(QByteArrayView name) const;
    [[nodiscard]] const QList<std::pair<QByteArray, QByteArray>> &fields() const { return m_fields; }

private:
    QList<std::pair<QByteArray, QByteArray>> m_fields;
};

/// One request, sent once. Secrets travel in `authorization` and `secretBody` so that no log can print them.
struct HttpRequest {
    QByteArray method = "GET"; ///< upper case
    QUrl url;
    HttpHeaders headers = {};
    QByteArray body = {}; ///< what is sent unless `secretBody` is set
    Secret secretBody = {}; ///< e.g. the form of a token request
    Secret authorization = {}; ///< the whole value of the Authorization header
    Milliseconds deadline = std::chrono::seconds(30); ///< in total, connecting and a slow drip included
    qint64 maxReplyBytes = 32 * 1024 * 1024; ///< more is a Protocol error
};

/// An answer with any status: it is the caller's to judge 4xx, 5xx and 3xx (redirects are never followed).
/// Shorter than its Content-Length it never gets here, nor does JSON that breaks off. Qt may take a chunked
/// body of another type for whole though it was cut: readers that JSON does not protect count what they get
/// (CSV results: Sforce-NumberOfRecords).
struct HttpReply {
    int status = 0;
    HttpHeaders headers;
    QByteArray body;

    [[nodiscard]] bool isSuccess() const { return status >= 200 && status < 300; }
    [[nodiscard]] bool isJson() const;
    /// JSON that breaks off: an object, array or string that began and did not end. An empty body is whole.
    [[nodiscard]] bool isCutJson() const;
    /// The server's own time, where it tells it.
    [[nodiscard]] std::optional<Timestamp> date() const;
    /// Retry-After in seconds (RFC 9110 10.2.3, both forms), within [0, 1 day]; none when absent or absurd.
    [[nodiscard]] std::optional<std::chrono::seconds> retryAfter(Timestamp now) const;
};

/// RFC 9110 5.6.7, all three forms.
[[nodiscard]] std::optional<Timestamp> parseHttpDate(const QByteArray &text);

/// Sends a request exactly once. Errors tell what may have happened at the other side:
/// Offline (no complete request left this computer), OutcomeUnknown (it may have been carried out; only for
/// methods that change something, GET and HEAD say Offline), Insecure (TLS), Protocol (answer too large or
/// not HTTP), Cancelled (stop requested). Once a request that changes something has left, an answer that is
/// cut short, too large or not HTTP is OutcomeUnknown as well. Lives on the event loop.
class HttpClient
{
public:
    virtual ~HttpClient() = default;
    virtual Task<HttpReply> send(const HttpRequest &request, std::stop_token stop = {}) = 0;
};

} // namespace patchbay

#include "net/qthttpclient.h"

#include "base/logging.h"
#include "net/oneshotbody.h"
#include "net/proxyfailure.h"
#include "net/weburl.h"

#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QNetworkReply>
#include <QPointer>
#include <QSslConfiguration>
#include <QSslError>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace patchbay
{

namespace
{

/// A connection idle for longer may be closed by the server at the very moment we use it; the outcome of a
/// POST would then be unknown for no good reason.
constexpr Milliseconds staleAfter = 4s;
constexpr qint64 pieceSize = 64 * 1024;

class NoCookies final : public QNetworkCookieJar
{
public:
    using QNetworkCookieJar::QNetworkCookieJar;
    [[nodiscard]] QList<QNetworkCookie> cookiesForUrl(const QUrl &) const override { return {}; }
    bool setCookiesFromUrl(const QList<QNetworkCookie> &, const QUrl &) override { return false; }
};

/// RFC 9110 9.2.1: the safe methods; all others are taken to change something.
bool changesSomething(const QByteArray &method)
{
    return method != "GET" && method != "HEAD" && method != "OPTIONS";
}

/// Names and values that could smuggle a second header or request (RFC 9110 5.5).
bool isCleanField(QByteArrayView text)
{
    return std::none_of(
        text.begin(), text.end(), [](char c) { return (uchar(c) < 0x20 && c != '\t') || uchar(c) == 0x7F; });
}

/// Qt names statuses as errors too (400 is ProtocolInvalidOperationError); those are answers, not failures.
bool isNetworkFailure(QNetworkReply::NetworkError error)
{
    return (error != QNetworkReply::NoError && error < QNetworkReply::ContentAccessDenied)
        || error == QNetworkReply::ProtocolFailure;
}

/// Errors that come up before there is a connection to send anything on.
bool isBeforeSending(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::ConnectionRefusedError || error == QNetworkReply::HostNotFoundError
        || error == QNetworkReply::SslHandshakeFailedError || isBeforeProxy(error);
}

/// One request and what becomes of it. Lives until its end; its promise settles once.
class Exchange final : public QObject
{
public:
    /// `reached`: hosts to which there is, or lately was, a way.
    Exchange(const HttpRequest &request, QNetworkReply *reply, const OneShotBody *body,
        QSet<QString> &reached, QObject *parent)
        : QObject(parent)
        , m_reached(reached)
        , m_url(redacted(request.url))
        , m_method(request.method)
        , m_maxBytes(request.maxReplyBytes)
        , m_reply(reply)
        , m_body(body)
    {
        m_reply->setParent(this);
        m_reply->setReadBufferSize(16 * pieceSize);
        connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::takeIn);
        connect(
            m_reply, &QNetworkReply::encrypted, this, [this] { m_reached.insert(m_reply->url().host()); });
        connect(m_reply, &QNetworkReply::finished, this, &Exchange::finish);
    }

    [[nodiscard]] Task<HttpReply> task() const { return m_promise.task(); }

    void obey(const std::stop_token &stop)
    {
        m_stop.emplace(stop, [this] {
            QMetaObject::invokeMethod(
                this, [this] { end(cancelled()); }, Qt::QueuedConnection);
        });
    }

    void timeOut() { end(fail(failure(QNetworkReply::TimeoutError, u"the deadline has passed"_s))); }

private:
    void takeIn()
    {
        while (m_reply && m_reply->bytesAvailable() > 0) {
            const QByteArray piece = m_reply->read(pieceSize);
            if (piece.isEmpty())
                return;
            m_received += piece;
            if (m_received.size() > m_maxBytes)
                return end(fail(unusable(u"the answer is larger than %1 bytes"_s.arg(m_maxBytes))));
        }
    }

    void finish()
    {
        takeIn();
        if (m_promise.isSettled())
            return;
        const QNetworkReply::NetworkError error = m_reply->error();
        if (status() == 0)
            return end(fail(failure(error, m_reply->errorString())));
        // Of a redirect, which is never followed, nothing but the status counts; Qt stops reading there.
        const bool isRedirect = status() >= 300 && status() < 400;
        // Where there is a status, a tunnel led there: a 407 is the host's own, and not the proxy's.
        const bool isFailure
            = isNetworkFailure(error) && error != QNetworkReply::ProxyAuthenticationRequiredError;
        if (!isRedirect && (isFailure || isShort()))
            return end(fail(cutShort(u"the answer was cut short"_s)));
        if (!isIdentity())
            return end(fail(unusable(u"an encoding that was not asked for"_s)));
        HttpReply answer;
        answer.status = status();
        for (const auto &[name, value] : m_reply->rawHeaderPairs())
            answer.headers.set(name, value);
        answer.body = m_received;
        // Qt takes a chunked answer for whole if its end of file comes along with its head.
        if (!isRedirect && !hasLength() && answer.isCutJson())
            return end(fail(cutShort(u"the answer breaks off"_s)));
        end(answer);
    }

    [[nodiscard]] int status() const
    {
        return m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }

    [[nodiscard]] bool isIdentity() const
    {
        const QByteArray encoding = m_reply->rawHeader("Content-Encoding").trimmed().toLower();
        return encoding.isEmpty() || encoding == "identity";
    }

    /// Does the answer say how long it is? (RFC 9112 6.3: chunks overrule a length.)
    [[nodiscard]] bool hasLength() const
    {
        return m_reply->hasRawHeader("Content-Length") && !m_reply->hasRawHeader("Transfer-Encoding");
    }

    [[nodiscard]] bool isShort() const
    {
        const int code = status();
        if (m_method == "HEAD" || code == 204 || code == 304 || !hasLength())
            return false;
        return m_reply->rawHeader("Content-Length").toLongLong() != m_received.size();
    }

    /// An empty body cannot tell whether it was fetched, so the answer is careful there.
    [[nodiscard]] bool mayHaveArrived(QNetworkReply::NetworkError error) const
    {
        if (!changesSomething(m_method))
            return false;
        return m_body->wasTouched() || (m_body->length() == 0 && !isBeforeSending(error));
    }

    [[nodiscard]] Error failure(QNetworkReply::NetworkError error, const QString &why) const
    {
        Error outcome{ErrorKind::Offline, u"%1 %2: %3"_s.arg(QString::fromLatin1(m_method), m_url, why)};
        if (status() != 0) {
            return cutShort(why);
        } else if (isBeforeProxy(error)) {
            blameProxy(outcome, error, why);
        } else if (mayHaveArrived(error)) {
            outcome.kind = ErrorKind::OutcomeUnknown;
        } else if (error == QNetworkReply::SslHandshakeFailedError) {
            outcome.kind = ErrorKind::Insecure;
        } else if (error == QNetworkReply::ProtocolFailure) {
            outcome.kind = ErrorKind::Protocol;
        } else {
            blameProxy(outcome, error, why);
        }
        return outcome;
    }

    /// If there is one, and it did not lead there.
    void blameProxy(Error &outcome, QNetworkReply::NetworkError error, const QString &why) const
    {
        const bool isSwallowed
            = error == QNetworkReply::TimeoutError && !m_reached.contains(m_reply->url().host());
        const QString code = isSwallowed ? u"proxy_unreachable"_s : proxyCode(error, why);
        const QString proxy
            = code.isEmpty() ? QString() : proxyNameFor(*m_reply->manager()->proxyFactory(), m_reply->url());
        if (proxy.isEmpty())
            return;
        outcome.providerCode = code;
        outcome.providerText = proxy;
    }

    /// There was an answer, but not the whole of it.
    [[nodiscard]] Error cutShort(const QString &why) const
    {
        Error outcome{changesSomething(m_method) ? ErrorKind::OutcomeUnknown : ErrorKind::Offline,
            u"%1 %2: %3"_s.arg(QString::fromLatin1(m_method), m_url, why)};
        outcome.httpStatus = status();
        return outcome;
    }

    [[nodiscard]] Error unusable(const QString &why) const
    {
        Error outcome = cutShort(why);
        if (!changesSomething(m_method))
            outcome.kind = ErrorKind::Protocol;
        return outcome;
    }

    void end(const Result<HttpReply> &outcome)
    {
        if (m_promise.isSettled())
            return;
        if (!outcome && outcome.error().kind != ErrorKind::Cancelled)
            qCInfo(lcNet).noquote() << nameOf(outcome.error().kind) << outcome.error().detail;
        m_promise.settle(outcome);
        m_stop.reset();
        m_reply->disconnect(this);
        m_reply->abort();
        deleteLater();
    }

    QSet<QString> &m_reached;
    QString m_url;
    QByteArray m_method;
    qint64 m_maxBytes;
    QNetworkReply *m_reply;
    const OneShotBody *m_body; ///< the reply's child; none for GET and HEAD
    QByteArray m_received;
    Promise<HttpReply> m_promise;
    std::optional<std::stop_callback<std::function<void()>>> m_stop;
};

Result<Done> checked(const HttpRequest &request)
{
    if (!isWebUrl(request.url))
        return fail(ErrorKind::Insecure, u"not an address to talk to: "_s + redacted(request.url));
    bool clean = isCleanField(request.authorization.reveal());
    for (const auto &[name, value] : request.headers.fields())
        clean = clean && isCleanField(name) && isCleanField(value);
    if (!clean)
        return fail(ErrorKind::Protocol, u"a header field holds control characters"_s);
    return Done{};
}

// Made when needed: the first of it loads the TLS library, several megabytes that an idle window can do
// without.
QSslConfiguration strictTls()
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.setAllowedNextProtocols({});
    return tls;
}

} // namespace

QtHttpClient::QtHttpClient(Clock &clock, QByteArray userAgent)
    : m_clock(clock)
    , m_userAgent(std::move(userAgent))
    , m_network(makeNetwork(m_route))
{
}

QtHttpClient::~QtHttpClient()
{
    // Before the access manager goes: each takes its reply along, and whoever waits learns that it was
    // cancelled.
    qDeleteAll(findChildren<QObject *>(Qt::FindDirectChildrenOnly));
}

std::unique_ptr<QNetworkAccessManager> QtHttpClient::makeNetwork(const ProxyRoute &route)
{
    auto network = std::make_unique<QNetworkAccessManager>();
    network->setCookieJar(new NoCookies(network.get()));
    network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    network->setAutoDeleteReplies(false);
    network->setProxyFactory(proxiesFor(route).release()); // taken over
    return network;
}

/// Another access manager: one keeps passwords of proxies, and connections through them, longer than wanted.
void QtHttpClient::useProxy(const ProxyRoute &route)
{
    if (route.isSameAs(m_route))
        return;
    m_route = route;
    m_reached.clear();
    m_left.push_back(std::exchange(m_network, makeNetwork(route)));
    if (m_inFlight == 0)
        m_left.clear();
}

QNetworkRequest QtHttpClient::prepared(const HttpRequest &request) const
{
    QNetworkRequest prepared(request.url);
    if (request.url.scheme() == "https"_L1)
        prepared.setSslConfiguration(strictTls());
    prepared.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    // HTTP/2 of Qt 6.4 decides before the certificate has been checked.
    prepared.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    prepared.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    prepared.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    // What Qt decompresses may be cut short without a word: half a result file would pass for the whole.
    prepared.setRawHeader("Accept-Encoding", "identity");
    prepared.setRawHeader("User-Agent", m_userAgent);
    for (const auto &[name, value] : request.headers.fields())
        prepared.setRawHeader(name, value);
    if (!request.authorization.isEmpty())
        prepared.setRawHeader("Authorization", request.authorization.reveal().toByteArray());
    return prepared;
}

void QtHttpClient::leaveStaleConnections()
{
    // Only while nothing is under way: Qt drops running requests with the connections.
    if (m_inFlight == 0 && m_clock.ticks() - m_lastUse > staleAfter) {
        m_network->clearConnectionCache();
        m_reached.clear();
    }
    m_lastUse = m_clock.ticks();
}

void QtHttpClient::noteEnd()
{
    m_lastUse = m_clock.ticks();
    if (--m_inFlight > 0 || m_left.empty())
        return;
    // Queued: the reply that just ended still knows its access manager.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_inFlight == 0)
                m_left.clear();
        },
        Qt::QueuedConnection);
}

Task<HttpReply> QtHttpClient::send(const HttpRequest &request, std::stop_token stop)
{
    if (const Result<Done> verdict = checked(request); !verdict)
        return Task<HttpReply>::settled(fail(verdict.error()));
    if (stop.stop_requested())
        return Task<HttpReply>::settled(cancelled());
    leaveStaleConnections();

    QNetworkRequest outgoing = prepared(request);
    OneShotBody *body = nullptr;
    QNetworkReply *reply = nullptr;
    if (request.method == "GET") {
        reply = m_network->get(outgoing);
    } else if (request.method == "HEAD") {
        reply = m_network->head(outgoing);
    } else {
        body = request.secretBody.isEmpty() ? new OneShotBody(request.body)
                                            : new OneShotBody(request.secretBody);
        outgoing.setHeader(QNetworkRequest::ContentLengthHeader, body->length());
        if (!request.headers.contains("Content-Type"))
            outgoing.setRawHeader("Content-Type", "application/octet-stream");
        reply = m_network->sendCustomRequest(outgoing, request.method, body);
        body->setParent(reply);
    }
    auto *const exchange = new Exchange(request, reply, body, m_reached, this);
    ++m_inFlight;
    connect(exchange, &QObject::destroyed, this, &QtHttpClient::noteEnd);
    exchange->obey(stop);
    m_clock.after(request.deadline, exchange, [exchange] { exchange->timeOut(); });
    return exchange->task();
}

} // namespace patchbay

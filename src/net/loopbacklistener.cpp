#include "net/loopbacklistener.h"

#include "base/logging.h"
#include "net/loopbackhttp.h"
#include "net/portowner.h"
#include "net/weburl.h"

#include <QTcpSocket>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace patchbay
{

namespace
{

constexpr qsizetype longestHead = 16 * 1024;
constexpr std::size_t mostVisits = 64;
constexpr Milliseconds longestVisit = 10s;
constexpr Milliseconds longestGoodbye = 1s;

/// RFC 8252 7.3 and 8.3: loopback addresses only; `localhost` is either family as the browser sees it.
QList<QHostAddress> addressesOf(const QString &host)
{
    if (host == "127.0.0.1"_L1)
        return {QHostAddress::LocalHost};
    if (host == "::1"_L1)
        return {QHostAddress::LocalHostIPv6};
    return {QHostAddress::LocalHost, QHostAddress::LocalHostIPv6};
}

QString describedPort(const QUrl &redirectUri)
{
    const auto port = quint16(redirectUri.port(80));
    const QString program = programListeningOn(port);
    return program.isEmpty() ? QString::number(port) : u"%1 (%2)"_s.arg(port).arg(program);
}

constexpr auto privateNetworkAnswer = "HTTP/1.1 204 No Content"
                                      "\r\nAccess-Control-Allow-Origin: *"
                                      "\r\nAccess-Control-Allow-Methods: GET"
                                      "\r\nAccess-Control-Allow-Private-Network: true"
                                      "\r\nCache-Control: no-store"
                                      "\r\nConnection: close\r\n\r\n";

} // namespace

/// One connection, until its answer is out.
struct LoopbackListener::Visit : public QObject {
    std::unique_ptr<QTcpSocket> socket;
    QByteArray head;
    bool answered = false;
};

LoopbackListener::LoopbackListener(const QUrl &redirectUri, Clock &clock, LoopbackTexts texts)
    : m_redirectUri(redirectUri)
    , m_clock(clock)
    , m_texts(std::move(texts))
{
}

LoopbackListener::~LoopbackListener() = default;

Result<std::unique_ptr<LoopbackListener>> LoopbackListener::reserve(
    const QList<QUrl> &redirectUris, Clock &clock, LoopbackTexts texts)
{
    QStringList taken;
    for (const QUrl &uri : redirectUris) {
        if (uri.scheme() != "http"_L1 || !isLoopback(uri) || !isWebUrl(uri))
            continue;
        std::unique_ptr<LoopbackListener> listener(new LoopbackListener(uri, clock, texts));
        if (listener->listen())
            return listener;
        taken.append(describedPort(uri));
    }
    if (taken.isEmpty())
        return fail(ErrorKind::Misconfigured, u"no redirect URI leads to this computer"_s);
    Error error{ErrorKind::PortTaken, u"ports of the redirect URIs are taken: "_s + taken.join(", "_L1)};
    error.providerText = foreignText(taken.join(", "_L1));
    return fail(error);
}

bool LoopbackListener::listen()
{
    const QList<QHostAddress> addresses = addressesOf(m_redirectUri.host());
    for (const QHostAddress &address : addresses) {
        auto server = std::make_unique<QTcpServer>();
        if (server->listen(address, quint16(m_redirectUri.port(80)))) {
            QTcpServer *const raw = server.get();
            connect(raw, &QTcpServer::newConnection, this, [this, raw] { accept(*raw); });
            m_servers.push_back(std::move(server));
        } else if (server->serverError() == QAbstractSocket::AddressInUseError
            || server->serverError() == QAbstractSocket::SocketAccessError) {
            // Half a listener would leave the other half to whoever sits there.
            m_servers.clear();
            return false;
        }
        // Otherwise this computer has no such family, and nobody can be sitting there.
    }
    return !m_servers.empty();
}

Task<Secret> LoopbackListener::wait(Check check)
{
    Q_ASSERT(!m_check);
    m_check = std::move(check);
    return m_promise.task();
}

void LoopbackListener::accept(QTcpServer &server)
{
    while (QTcpSocket *const socket = server.nextPendingConnection()) {
        // A flood of silent connections pushes out its own oldest, not the browser that comes next.
        if (m_visits.size() >= mostVisits)
            drop(m_visits.front().get());
        m_visits.push_back(std::make_unique<Visit>());
        Visit *const visit = m_visits.back().get();
        socket->setParent(nullptr);
        visit->socket.reset(socket);
        connect(socket, &QTcpSocket::readyRead, visit, [this, visit] { read(*visit); });
        // Queued, as it may come out of the socket's own call; dropped with the visit.
        connect(
            socket, &QTcpSocket::disconnected, visit, [this, visit] { drop(visit); }, Qt::QueuedConnection);
        m_clock.after(longestVisit, visit, [this, visit] { drop(visit); });
        if (socket->bytesAvailable() > 0)
            read(*visit);
    }
}

void LoopbackListener::read(Visit &visit)
{
    if (visit.answered) {
        visit.socket->readAll();
        return;
    }
    visit.head += visit.socket->read(longestHead + 4 - visit.head.size());
    const qsizetype end = visit.head.indexOf("\r\n\r\n");
    if (end >= 0)
        judge(visit, visit.head.first(end));
    else if (visit.head.size() >= longestHead)
        answer(visit, "400 Bad Request", m_texts.badRequest);
}

void LoopbackListener::judge(Visit &visit, const QByteArray &head)
{
    const Result<LoopbackRequest> request = readLoopbackRequest(head);
    // A page that had its name rebound to loopback comes with its own Host.
    if (!request || request->host != m_redirectUri.authority(QUrl::FullyEncoded).toLatin1())
        return answer(visit, "400 Bad Request", m_texts.badRequest);
    const QByteArray path = m_redirectUri.path(QUrl::FullyEncoded).toLatin1();
    if (request->target.split('?').first() != (path.isEmpty() ? "/" : path))
        return answer(visit, "404 Not Found", m_texts.badRequest);
    if (request->method == "OPTIONS" && request->asksForPrivateNetwork)
        return send(visit, privateNetworkAnswer);
    if (request->method != "GET")
        return answer(visit, "405 Method Not Allowed", m_texts.badRequest);
    judgeCallback(visit, request->target);
}

void LoopbackListener::judgeCallback(Visit &visit, const QByteArray &target)
{
    if (m_last)
        return answer(visit, "410 Gone", m_texts.over);
    QByteArray url = "http://" + m_redirectUri.authority(QUrl::FullyEncoded).toLatin1() + target;
    const Secret callback(std::move(url));
    const Verdict verdict = m_check ? m_check(callback) : Verdict::NotOurs;
    if (verdict == Verdict::NotOurs) {
        if (!std::exchange(m_sawForeign, true)) // whoever floods the port shall not flood the log
            qCInfo(lcNet) << "a callback of another sign-in came and was left alone";
        return answer(visit, "400 Bad Request", m_texts.notOurs);
    }
    if (verdict == Verdict::UnmatchedError) {
        qCInfo(lcNet) << "an error came that names no sign-in, and changes nothing";
        return answer(visit, "400 Bad Request", m_texts.unmatched);
    }
    m_callback = callback;
    m_last = &visit;
    // Should the browser never take the page, the sign-in goes on all the same.
    m_clock.after(longestGoodbye, this, [this] { finish(); });
    answer(visit, "200 OK", verdict == Verdict::Accepted ? m_texts.accepted : m_texts.notGiven);
}

void LoopbackListener::answer(Visit &visit, const QByteArray &status, const LoopbackTexts::Page &page)
{
    send(visit, loopbackPage(status, page, m_texts));
}

void LoopbackListener::send(Visit &visit, const QByteArray &bytes)
{
    visit.answered = true;
    wipe(visit.head);
    visit.socket->write(bytes);
    visit.socket->disconnectFromHost();
}

void LoopbackListener::drop(Visit *visit)
{
    const auto found = std::find_if(m_visits.begin(), m_visits.end(),
        [visit](const auto &candidate) { return candidate.get() == visit; });
    if (found == m_visits.end())
        return;
    const bool wasLast = visit == m_last;
    wipe(visit->head);
    visit->socket->disconnect(visit);
    visit->socket->abort();
    // It may be the visit's or the socket's own event that led here.
    found->release()->deleteLater();
    m_visits.erase(found);
    if (wasLast)
        finish();
}

void LoopbackListener::finish()
{
    m_promise.settle(m_callback);
    close();
}

void LoopbackListener::close()
{
    for (const auto &server : m_servers)
        server->close();
    m_promise.settle(cancelled());
}

} // namespace patchbay

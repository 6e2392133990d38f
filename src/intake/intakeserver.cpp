#include "intake/intakeserver.h"

#include "base/logging.h"
#include "net/portowner.h"

#include <QCoreApplication>
#include <QTcpSocket>

#include <algorithm>
#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Intake)
};

constexpr int backlog = 1024; // half-open ones wait in the system, not before the one that comes next

/// The other side learns that nothing follows, while what it sends is still taken.
void endWriting(const QAbstractSocket &socket)
{
#ifdef Q_OS_UNIX
    if (socket.socketDescriptor() >= 0)
        (void)::shutdown(int(socket.socketDescriptor()), SHUT_WR);
#else
    Q_UNUSED(socket) // it sees the end by the length it was told
#endif
}

} // namespace

/// One connection.
struct IntakeServer::Visit : public QObject {
    enum class State { Head, Body, Handled, Leaving };

    std::unique_ptr<QAbstractSocket> socket;
    State state = State::Head;
    QByteArray bytes; ///< that came and are not used yet
    IntakeRequest request;
    qsizetype thrownAway = 0; ///< of a request that was refused before it was whole
    Ticks deadline{};
    bool isTimed = false;
};

IntakeServer::IntakeServer(Clock &clock, Handler handler, Limits limits)
    : m_clock(clock)
    , m_handler(std::move(handler))
    , m_limits(limits)
{
}

IntakeServer::~IntakeServer() = default;

Result<Done> IntakeServer::listen(quint16 port)
{
    for (const auto address : {QHostAddress::LocalHost, QHostAddress::LocalHostIPv6}) {
        auto server = std::make_unique<QTcpServer>();
        server->setListenBacklogSize(backlog);
        server->setMaxPendingConnections(backlog);
        if (server->listen(address, m_port == 0 ? port : m_port)) {
            m_port = server->serverPort();
            QTcpServer *const raw = server.get();
            connect(raw, &QTcpServer::newConnection, this, [this, raw] { accept(*raw); });
            m_servers.push_back(std::move(server));
            continue;
        }
        // Another error: this computer has no such family, and nobody can be sitting there.
        if (server->serverError() != QAbstractSocket::AddressInUseError
            && server->serverError() != QAbstractSocket::SocketAccessError)
            continue;
        m_servers.clear();
        Error error{ErrorKind::PortTaken, u"the intake's port is taken"_s, u"intake_port"_s};
        const QString program = programListeningOn(port);
        error.providerText
            = foreignText(program.isEmpty() ? QString::number(port) : u"%1 (%2)"_s.arg(port).arg(program));
        return fail(error);
    }
    return m_servers.empty() ? fail(ErrorKind::PortTaken, u"there is no loopback interface"_s)
                             : Result<Done>(Done{});
}

Result<Done> IntakeServer::listenPrivately(const QString &path)
{
    m_private = std::make_unique<PrivateSocket>(
        [this](std::unique_ptr<QAbstractSocket> socket) { welcome(std::move(socket)); });
    return m_private->listen(path);
}

Task<Done> IntakeServer::close()
{
    m_isClosing = true;
    for (const auto &server : m_servers)
        server->close();
    m_private.reset();
    dropAll([](const Visit &visit) {
        const bool isAnswered = visit.state == Visit::State::Leaving && visit.socket->bytesToWrite() == 0;
        return visit.state != Visit::State::Handled && (visit.state != Visit::State::Leaving || isAnswered);
    });
    if (m_visits.empty())
        m_closed.settle(Done{});
    else
        m_clock.after(m_limits.toEnd, this, [this] { dropAll([](const Visit &) { return true; }); });
    return m_closed.task();
}

void IntakeServer::dropAll(const std::function<bool(const Visit &)> &isMeant)
{
    std::vector<Visit *> meant;
    for (const auto &visit : m_visits) {
        if (isMeant(*visit))
            meant.push_back(visit.get());
    }
    for (Visit *const visit : meant)
        drop(visit);
}

bool IntakeServer::isOurHost(const QByteArray &host) const
{
    if (m_port == 0)
        return host == "localhost"; // over the private socket, where no page comes from
    const QByteArray port = ':' + QByteArray::number(m_port);
    return host == "localhost" + port || host == "127.0.0.1" + port || host == "[::1]" + port;
}

void IntakeServer::accept(QTcpServer &server)
{
    while (QTcpSocket *const socket = server.nextPendingConnection()) {
        socket->setParent(nullptr);
        welcome(std::unique_ptr<QAbstractSocket>(socket));
    }
}

void IntakeServer::welcome(std::unique_ptr<QAbstractSocket> visitor)
{
    if (m_visits.size() >= m_limits.connections && !makeRoom()) {
        turnAway(*visitor);
        return;
    }
    m_visits.push_back(std::make_unique<Visit>());
    Visit *const visit = m_visits.back().get();
    visit->socket = std::move(visitor);
    QAbstractSocket *const socket = visit->socket.get();
    socket->setReadBufferSize(m_limits.head + m_limits.body);
    connect(socket, &QAbstractSocket::readyRead, visit, [this, visit] { read(*visit); });
    // Queued, as it may come out of the socket's own call; dropped with the visit.
    connect(
        socket, &QAbstractSocket::disconnected, visit, [this, visit] { drop(visit); }, Qt::QueuedConnection);
    setDeadline(*visit, m_limits.toSend);
    if (socket->bytesAvailable() > 0)
        read(*visit);
}

/// All places are at work. Said before anything is read: nothing of this visitor is kept.
void IntakeServer::turnAway(QAbstractSocket &visitor)
{
    IntakeReply reply = IntakeReply::problem(
        503, u"busy"_s, Words::tr("Too many requests are in hand here. Wait a little."));
    reply.headers.append(IntakeReply::Header{"Retry-After", "1"});
    visitor.write(intakeAnswer(reply, true));
    (void)visitor.flush();
    (void)visitor.readAll(); // what is left unread when it closes would reset the connection under the answer
}

/// A flood of silent connections pushes out its own oldest, not the request that comes next.
bool IntakeServer::makeRoom()
{
    const auto waiting = std::find_if(m_visits.begin(), m_visits.end(),
        [](const auto &visit) { return visit->state != Visit::State::Handled; });
    if (waiting == m_visits.end())
        return false;
    drop(waiting->get());
    return true;
}

/// One timer a connection, however many requests it brings.
void IntakeServer::setDeadline(Visit &visit, Milliseconds limit)
{
    visit.deadline = m_clock.ticks() + limit;
    if (!visit.isTimed)
        watch(visit, limit);
}

void IntakeServer::watch(Visit &visit, Milliseconds pause)
{
    visit.isTimed = true;
    m_clock.after(pause, &visit, [this, &visit] {
        const auto left = std::chrono::duration_cast<Milliseconds>(visit.deadline - m_clock.ticks());
        if (visit.state == Visit::State::Handled)
            visit.isTimed = false; // how long it takes is the handler's to bound
        else if (left > Milliseconds::zero())
            watch(visit, left);
        else
            drop(&visit);
    });
}

void IntakeServer::read(Visit &visit)
{
    if (visit.state == Visit::State::Leaving) {
        visit.thrownAway += visit.socket->readAll().size();
        if (visit.thrownAway > m_limits.rest)
            drop(&visit);
        return;
    }
    if (visit.state == Visit::State::Handled)
        return; // what comes meanwhile stays in the socket, whose buffer is bounded
    const qsizetype room = m_limits.head + 4 + m_limits.body - visit.bytes.size();
    visit.bytes += visit.socket->read(room);
    if (visit.state == Visit::State::Head && !takeHead(visit))
        return;
    if (visit.state == Visit::State::Body)
        takeBody(visit);
}

/// True: the head is there, and its body is next.
bool IntakeServer::takeHead(Visit &visit)
{
    const qsizetype end = visit.bytes.indexOf("\r\n\r\n");
    if (end < 0 ? visit.bytes.size() > m_limits.head : end > m_limits.head) {
        refuse(visit,
            IntakeReply::problem(431, u"too_large"_s, Words::tr("The head of this request is too long.")));
        return false;
    }
    if (end < 0)
        return false;
    QByteArray head = visit.bytes.first(end);
    auto request = readIntakeHead(head, m_limits.body);
    wipe(head);
    QByteArray rest = visit.bytes.sliced(end + 4);
    wipe(visit.bytes);
    visit.bytes = std::move(rest);
    if (!request) {
        refuse(visit, request.error());
        return false;
    }
    if (!isOurHost(request->host)) {
        refuse(
            visit, IntakeReply::problem(403, u"wrong_host"_s, Words::tr("Ask for localhost or 127.0.0.1.")));
        return false;
    }
    visit.request = std::move(*request);
    visit.state = Visit::State::Body;
    if (visit.request.expectsContinue && visit.bytes.size() < visit.request.contentLength)
        visit.socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    return true;
}

void IntakeServer::takeBody(Visit &visit)
{
    if (visit.bytes.size() < visit.request.contentLength)
        return;
    visit.request.body = visit.bytes.first(visit.request.contentLength);
    visit.bytes.remove(0, visit.request.contentLength);
    handle(visit);
}

void IntakeServer::handle(Visit &visit)
{
    visit.state = Visit::State::Handled;
    m_handler(visit.request).finally(&visit, [this, &visit](const Result<IntakeReply> &reply) {
        const bool closes = m_isClosing || !visit.request.keepsAlive;
        answer(visit,
            reply ? *reply
                  : IntakeReply::problem(503, u"stopping"_s, Words::tr("Patchbay is ending. Try again.")),
            closes);
    });
}

void IntakeServer::answer(Visit &visit, const IntakeReply &reply, bool closes)
{
    visit.socket->write(intakeAnswer(reply, closes));
    visit.request = {};
    if (closes) {
        visit.state = Visit::State::Leaving;
        setDeadline(visit, m_limits.toSend);
        visit.socket->disconnectFromHost();
        return;
    }
    visit.state = Visit::State::Head;
    setDeadline(visit, m_limits.idle);
    if (!visit.bytes.isEmpty() || visit.socket->bytesAvailable() > 0) {
        // Through the event loop: a long row of requests must not become a deep stack.
        QMetaObject::invokeMethod(
            &visit, [this, &visit] { read(visit); }, Qt::QueuedConnection);
    }
}

/// Before the request was whole. Closing at once would reset the connection under what still comes, and with
/// it the answer: so no more is written, and the rest is thrown away, as long as that is little.
void IntakeServer::refuse(Visit &visit, const IntakeReply &reply)
{
    visit.socket->write(intakeAnswer(reply, true));
    visit.request = {};
    visit.state = Visit::State::Leaving;
    visit.thrownAway = visit.bytes.size();
    wipe(visit.bytes);
    setDeadline(visit, m_limits.toSend);
    if (visit.socket->bytesToWrite() == 0)
        endWriting(*visit.socket);
    else
        connect(visit.socket.get(), &QIODevice::bytesWritten, &visit, [&visit] {
            if (visit.socket->bytesToWrite() == 0)
                endWriting(*visit.socket);
        });
}

void IntakeServer::drop(Visit *visit)
{
    const auto found = std::find_if(m_visits.begin(), m_visits.end(),
        [visit](const auto &candidate) { return candidate.get() == visit; });
    if (found == m_visits.end())
        return;
    wipe(visit->bytes);
    visit->socket->disconnect(visit);
    visit->socket->abort();
    // It may be the visit's or the socket's own event that led here.
    found->release()->deleteLater();
    m_visits.erase(found);
    if (m_isClosing && m_visits.empty())
        m_closed.settle(Done{});
}

} // namespace patchbay

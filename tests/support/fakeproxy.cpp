#include "support/fakeproxy.h"

#include <QNetworkProxy>

using namespace Qt::StringLiterals;

namespace patchbay::test
{

namespace
{

void pipe(QTcpSocket *from, QTcpSocket *to)
{
    const auto pass = [from, to] { to->write(from->readAll()); };
    QObject::connect(from, &QTcpSocket::readyRead, to, pass);
    QObject::connect(from, &QTcpSocket::disconnected, to, [to] { to->disconnectFromHost(); });
    pass();
}

QByteArray bytes(std::initializer_list<int> values)
{
    QByteArray made;
    for (const int value : values)
        made.append(char(value));
    return made;
}

} // namespace

struct FakeProxy::Client : QObject {
    enum class Step { Greeting, Password, Request, Open };

    explicit Client(QTcpSocket *accepted)
        : QObject(accepted)
        , socket(accepted)
    {
    }
    QTcpSocket *socket;
    QByteArray received;
    Step step = Step::Greeting;
};

FakeProxy::FakeProxy(Kind kind, Route route)
    : m_kind(kind)
    , m_route(std::move(route))
{
    connect(&m_server, &QTcpServer::newConnection, this, &FakeProxy::accept);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("the test's proxy cannot listen");
}

void FakeProxy::accept()
{
    while (QTcpSocket *const socket = m_server.nextPendingConnection()) {
        auto *const client = new Client(socket);
        connect(socket, &QTcpSocket::readyRead, client, [this, client] { read(*client); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }
}

void FakeProxy::read(Client &client)
{
    if (client.step == Client::Step::Open)
        return; // piped
    client.received += client.socket->readAll();
    if (m_kind == Kind::Http)
        readHttp(client);
    else
        readSocks(client);
}

void FakeProxy::readHttp(Client &client)
{
    const qsizetype end = client.received.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const QByteArray head = client.received.first(end + 2);
    client.received.remove(0, end + 4);
    const QByteArray credentials = (user + ':' + password).toBase64();
    if (!user.isEmpty() && !head.contains("Proxy-Authorization: Basic " + credentials + "\r\n")) {
        ++m_refusals;
        m_wrongPasswords += head.contains("Proxy-Authorization:") ? 1 : 0;
        client.socket->write("HTTP/1.1 407 Who are you\r\nProxy-Authenticate: Basic realm=\"office\"\r\n"
                             "Content-Length: 0\r\n\r\n");
        return;
    }
    const QByteArray target = head.split(' ').value(1);
    open(client, QString::fromLatin1(target.first(std::max<qsizetype>(target.lastIndexOf(':'), 0))),
        "HTTP/1.1 200 Connected\r\n\r\n", "HTTP/1.1 502 No such host\r\nContent-Length: 0\r\n\r\n");
}

void FakeProxy::readSocks(Client &client)
{
    using Step = Client::Step;
    if (client.step == Step::Greeting && client.received.size() >= 3) {
        const qsizetype size = 2 + qsizetype(client.received[1]);
        const char wanted = user.isEmpty() ? char(0) : char(2);
        const bool offered = client.received.sliced(2, size - 2).contains(wanted);
        client.received.remove(0, size);
        m_refusals += offered ? 0 : 1;
        client.socket->write(offered ? QByteArray("\x05").append(wanted) : bytes({5, 0xFF}));
        client.step = user.isEmpty() ? Step::Request : Step::Password;
    }
    if (client.step == Step::Password)
        readSocksPassword(client);
    if (client.step == Step::Request)
        readSocksRequest(client);
}

void FakeProxy::readSocksPassword(Client &client)
{
    if (client.received.size() < 2)
        return;
    const QByteArray expected
        = bytes({1, int(user.size())}) + user + bytes({int(password.size())}) + password;
    const qsizetype nameSize = qsizetype(client.received[1]);
    if (client.received.size() < 3 + nameSize
        || client.received.size() < 3 + nameSize + qsizetype(client.received[2 + nameSize])) {
        return;
    }
    const bool known = client.received == expected;
    client.received.clear();
    m_refusals += known ? 0 : 1;
    client.socket->write(known ? bytes({1, 0}) : bytes({1, 1}));
    client.step = Client::Step::Request;
}

void FakeProxy::readSocksRequest(Client &client)
{
    if (client.received.size() < 10)
        return;
    const bool named = client.received[3] == 3;
    const QString host
        = named ? QString::fromLatin1(client.received.sliced(5, client.received[4])) : u"by address"_s;
    client.received.clear();
    open(client, host, bytes({5, 0, 0, 1, 0, 0, 0, 0, 0, 0}), bytes({5, 4, 0, 1, 0, 0, 0, 0, 0, 0}));
}

void FakeProxy::open(Client &client, const QString &host, const QByteArray &good, const QByteArray &bad)
{
    m_hosts.append(host);
    const quint16 port = m_route(host);
    if (port == 0) {
        client.socket->write(bad);
        client.socket->disconnectFromHost();
        return;
    }
    auto *const onward = new QTcpSocket(client.socket);
    client.step = Client::Step::Open;
    connect(onward, &QTcpSocket::connected, client.socket, [socket = client.socket, onward, good] {
        socket->write(good);
        pipe(socket, onward);
        pipe(onward, socket);
    });
    connect(onward, &QTcpSocket::errorOccurred, client.socket, [socket = client.socket, onward] {
        if (onward->error() != QAbstractSocket::RemoteHostClosedError)
            socket->abort();
    });
    onward->setProxy(QNetworkProxy::NoProxy);
    onward->connectToHost(QHostAddress(QHostAddress::LocalHost), port);
}

} // namespace patchbay::test

#include "consentview/pageserver.h"

#include <QTcpSocket>

namespace patchbay::test
{

PageServer::PageServer()
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        QTcpSocket *const socket = m_server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { serve(socket); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    });
    if (!m_server.listen(QHostAddress::Any)) // any: a neighbour of 127.0.0.1 plays the foreign host
        qFatal("cannot listen");
}

void PageServer::page(const QByteArray &path, const QByteArray &html)
{
    answer(path, "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n", html);
}

void PageServer::redirect(const QByteArray &path, const QByteArray &location)
{
    answer(path, "HTTP/1.1 302 Found\r\nLocation: " + location + "\r\n", {});
}

void PageServer::answer(const QByteArray &path, const QByteArray &head, const QByteArray &body)
{
    m_answers.insert(path,
        head + "Content-Length: " + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body);
}

QUrl PageServer::url(const QString &path, const QString &host) const
{
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(host);
    url.setPort(port());
    url.setPath(path);
    return url;
}

void PageServer::serve(QTcpSocket *socket)
{
    const QByteArray head = socket->readAll();
    const QByteArrayList words = head.left(head.indexOf('\r')).split(' ');
    if (words.size() < 3)
        return; // the rest of a form's body
    const qsizetype hostAt = head.indexOf("Host: ") + 6;
    const QByteArray host = head.mid(hostAt, head.indexOf('\r', hostAt) - hostAt);
    m_requests.append(words[0] + ' ' + host + ' ' + words[1]);
    const QByteArray path = words[1].split('?').first();
    socket->write(
        m_answers.value(path, "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"));
    socket->disconnectFromHost();
}

} // namespace patchbay::test

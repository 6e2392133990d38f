#pragma once

#include <QHash>
#include <QTcpServer>
#include <QUrl>

namespace patchbay::test
{

/// Serves canned pages to the real consent window and remembers what was asked for, with the Host it came by.
class PageServer final : public QObject
{
    Q_OBJECT
public:
    PageServer();

    void page(const QByteArray &path, const QByteArray &html);
    void redirect(const QByteArray &path, const QByteArray &location);
    void answer(const QByteArray &path, const QByteArray &head, const QByteArray &body);

    [[nodiscard]] QUrl url(const QString &path, const QString &host = QStringLiteral("localhost")) const;
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    /// "GET localhost:1234 /path"
    [[nodiscard]] const QByteArrayList &requests() const { return m_requests; }

private:
    void serve(QTcpSocket *socket);

    QTcpServer m_server;
    QHash<QByteArray, QByteArray> m_answers;
    QByteArrayList m_requests;
};

} // namespace patchbay::test

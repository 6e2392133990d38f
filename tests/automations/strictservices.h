#pragma once

#include "support/rawserver.h"

#include <QJsonObject>
#include <QMap>

#include <deque>

namespace patchbay::test
{

/// Slack, Linear, HubSpot, Zoho and a program's own address, as strict as they are where it is inconvenient:
/// what they promise nowhere they do not do, and what they say no to they say in their own way.
class StrictServices final : public QObject
{
    Q_OBJECT
public:
    StrictServices();

    [[nodiscard]] QUrl url() const { return m_server.url(); }

    QStringList messages; ///< of Slack, as they came
    QStringList titles; ///< of Linear's issues
    QMap<QString, QJsonObject> hubSpot; ///< by e-mail address
    QMap<QString, QJsonObject> zoho;
    QStringList posted; ///< to the program, by their Idempotency-Key
    QStringList problems; ///< what a real service would not have got

    /// The next answers of a service, whole, in place of what it would say; the deed is not done.
    std::map<QString, std::deque<QByteArray>> instead;
    /// The next answers of a service get lost after the deed was done.
    std::map<QString, int> losing;

    static QByteArray reply(int status, const QByteArray &json, const QByteArray &headers = {});

private:
    struct Request {
        QByteArray method;
        QByteArray path;
        QByteArray head;
        QJsonObject body;
    };
    void answer(QTcpSocket &socket, const QByteArray &bytes);
    [[nodiscard]] QByteArray answerTo(const QString &service, const Request &request);
    [[nodiscard]] QByteArray slack(const Request &request);
    [[nodiscard]] QByteArray linear(const Request &request);
    [[nodiscard]] QByteArray hubSpotContact(const Request &request);
    [[nodiscard]] QByteArray hubSpotUpdate(const Request &request);
    [[nodiscard]] QByteArray zohoUpsert(const Request &request);
    [[nodiscard]] QByteArray ownProgram(const Request &request);

    RawServer m_server;
    int m_nextId = 100;
};

} // namespace patchbay::test

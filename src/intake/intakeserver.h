#pragma once

#include "base/clock.h"
#include "base/task.h"
#include "intake/intakehttp.h"

#include "intake/privatesocket.h"

#include <QTcpServer>

#include <functional>
#include <list>
#include <memory>

namespace patchbay
{

/// Takes requests on loopback or on a private socket, one at a time on each connection, and gives each whole
/// one to its handler. Who sends nothing, or slowly, or too much, costs the others nothing: heads, bodies,
/// times and connections are bounded, and where all places are taken the one that has waited longest without
/// a whole request goes; where all have one in hand, who comes is answered 503. A page that had its name
/// rebound to loopback comes with its own Host and is refused. Event loop only.
class IntakeServer final : public QObject
{
public:
    struct Limits {
        qsizetype head = 16 * 1024;
        qsizetype body = 256 * 1024;
        std::size_t connections = 256;
        Milliseconds toSend
            = std::chrono::seconds(10); ///< a whole request, from its first byte or the connection's begin
        Milliseconds idle = std::chrono::seconds(30); ///< between requests
        Milliseconds toEnd = std::chrono::milliseconds(1500); ///< for those in hand when it closes
        qsizetype rest = 8 * 1024 * 1024; ///< of a refused request, which is thrown away as it comes
    };
    using Handler = std::function<Task<IntakeReply>(const IntakeRequest &)>;

    IntakeServer(Clock &clock, Handler handler, Limits limits);
    ~IntakeServer() override;

    /// On 127.0.0.1 and, where there is one, ::1. Port 0: any. Errors: PortTaken with the program on it.
    [[nodiscard]] Result<Done> listen(quint16 port);
    [[nodiscard]] quint16 port() const { return m_port; }
    /// On a socket of that name in a private folder, for programs of this person alone; in place of a port.
    /// Errors: Storage.
    [[nodiscard]] Result<Done> listenPrivately(const QString &path);
    /// Takes no further request; done when those in hand are answered, or could have been.
    Task<Done> close();

private:
    struct Visit;
    using Visits = std::list<std::unique_ptr<Visit>>;

    void accept(QTcpServer &server);
    void welcome(std::unique_ptr<QAbstractSocket> socket);
    [[nodiscard]] bool makeRoom();
    static void turnAway(QAbstractSocket &visitor);
    void read(Visit &visit);
    [[nodiscard]] bool takeHead(Visit &visit);
    void takeBody(Visit &visit);
    void handle(Visit &visit);
    void answer(Visit &visit, const IntakeReply &reply, bool closes);
    void refuse(Visit &visit, const IntakeReply &reply);
    void setDeadline(Visit &visit, Milliseconds limit);
    void watch(Visit &visit, Milliseconds pause);
    void drop(Visit *visit);
    void dropAll(const std::function<bool(const Visit &)> &isMeant);
    [[nodiscard]] bool isOurHost(const QByteArray &host) const;

    Clock &m_clock;
    Handler m_handler;
    const Limits m_limits;
    quint16 m_port = 0;
    std::vector<std::unique_ptr<QTcpServer>> m_servers;
    std::unique_ptr<PrivateSocket> m_private;
    Visits m_visits; ///< oldest first
    bool m_isClosing = false;
    Promise<Done> m_closed;
};

} // namespace patchbay

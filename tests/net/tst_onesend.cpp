#include "net/qthttpclient.h"

#include "support/await.h"
#include "support/rawserver.h"
#include "support/tally.h"

#include <QHash>
#include <QLoggingCategory>
#include <QSet>
#include <QTest>

#include <algorithm>

#include <sys/socket.h>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;

namespace
{

constexpr int drops = 10'000;
const QByteArrayList methods{"POST", "PATCH", "PUT", "DELETE"};

/// What becomes of a request. EndFirst: its first connection says its end at once, and goes on reading;
/// whatever comes on a second one is seen as well. ResetUnread: the first is reset before anything was read.
enum class Drop { EndFirst, Close, Reset, HalfHead, AfterOneAnswer, ResetUnread };
constexpr int kindsOfDrop = 5; ///< ResetUnread is a case of its own

/// A server that lets requests down, each in another way.
class DroppingServer final
{
public:
    DroppingServer()
    {
        m_server.onConnection = [this](QTcpSocket &socket) { meet(socket); };
        m_server.onRequest = [this](QTcpSocket &socket, const QByteArray &request) { drop(socket, request); };
    }
    [[nodiscard]] const RawServer &wire() const { return m_server; }
    void expect(Drop kind)
    {
        m_kind = kind;
        m_met = 0;
    }

private:
    void meet(QTcpSocket &socket)
    {
        if (m_met++ > 0)
            return;
        if (m_kind == Drop::EndFirst)
            ::shutdown(int(socket.socketDescriptor()), SHUT_WR);
        else if (m_kind == Drop::ResetUnread)
            RawServer::reset(socket);
    }
    void drop(QTcpSocket &socket, const QByteArray &request) const
    {
        if (RawServer::hasField(request, "X-Marker", "first"))
            socket.write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
        else if (m_kind == Drop::HalfHead)
            RawServer::answer(socket, "HTTP/1.1 200 OK\r\nContent-Le");
        else if (m_kind == Drop::Reset)
            RawServer::reset(socket);
        else
            RawServer::answer(socket, {});
    }

    RawServer m_server;
    Drop m_kind = Drop::Close;
    int m_met = 0;
};

/// How often the head of each request was seen, whole or not.
QHash<QByteArray, int> arrivalsIn(const QByteArray &everything)
{
    QHash<QByteArray, int> arrivals;
    const QByteArray name = "x-marker: ";
    const QByteArray lower = everything.toLower();
    for (qsizetype at = lower.indexOf(name); at >= 0; at = lower.indexOf(name, at)) {
        at += name.size();
        ++arrivals[everything.sliced(at, everything.indexOf('\r', at) - at)];
    }
    return arrivals;
}

} // namespace

/// One send is one send: nothing that changes something is ever repeated by the HTTP layer.
class OneSendTest final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"patchbay.net=false"_s); }
    void tenThousandDroppedRequestsAreSentOnceEach();
    void connectionThatWasNeverMadeCarriesNothing();

private:
    static QByteArray markerOf(int number) { return "number-" + QByteArray::number(number); }
    /// Each method is dropped in each way, with a body and without.
    static Drop dropOf(int number) { return Drop(number / (2 * methods.size()) % kindsOfDrop); }
    static HttpRequest request(int number, const QUrl &url)
    {
        HttpRequest made{.method = methods.at(number % methods.size()), .url = url};
        made.headers.set("X-Marker", markerOf(number));
        if (number / methods.size() % 2 == 0)
            made.body = "body";
        return made;
    }

    SystemClock m_clock;
};

void OneSendTest::tenThousandDroppedRequestsAreSentOnceEach()
{
    DroppingServer server;
    QtHttpClient client(m_clock, "Patchbay/0.1");
    QSet<int> neverLeft;
    for (int i = 0; i < drops; ++i) {
        const HttpRequest made = request(i, server.wire().url());
        server.expect(dropOf(i));
        if (dropOf(i) == Drop::AfterOneAnswer) { // a connection that was good until now
            HttpRequest first = made;
            first.headers.set("X-Marker", "first");
            QVERIFY(await(client.send(first)));
        }
        const Result<HttpReply> reply = await(client.send(made));
        QVERIFY(!reply);
        // Where the end comes before a byte could leave, "nobody heard it" is the truth.
        if (dropOf(i) == Drop::EndFirst && reply.error().kind == ErrorKind::Offline)
            neverLeft.insert(i);
        else
            QCOMPARE(reply.error().kind, ErrorKind::OutcomeUnknown);
    }
    const QHash<QByteArray, int> arrivals = arrivalsIn(server.wire().everything());
    int again = 0;
    for (int i = 0; i < drops; ++i) {
        const int arrived = arrivals.value(markerOf(i));
        if (neverLeft.contains(i))
            QCOMPARE(arrived, 0);
        else // EndFirst: what left is seen, by whichever connection, or was lost on the way
            QVERIFY(arrived == 1 || (arrived == 0 && dropOf(i) == Drop::EndFirst));
        again += std::max(0, arrived - 1);
    }
    tally("requests dropped without an answer", drops);
    tally("of these sent again unasked", again);
}

/// A reset may come while the connection is still being made. Nothing has left then, and Qt makes another;
/// now and then it forgets the request instead, which is what the deadline is for.
void OneSendTest::connectionThatWasNeverMadeCarriesNothing()
{
    DroppingServer server;
    QtHttpClient client(m_clock, "Patchbay/0.1");
    for (int i = 0; i < 200; ++i) {
        HttpRequest made = request(i, server.wire().url());
        made.deadline = std::chrono::milliseconds(500);
        server.expect(Drop::ResetUnread);
        const Result<HttpReply> reply = await(client.send(made));
        QVERIFY(!reply);
        QVERIFY(reply.error().kind == ErrorKind::OutcomeUnknown || reply.error().kind == ErrorKind::Offline);
    }
    const QHash<QByteArray, int> arrivals = arrivalsIn(server.wire().everything());
    for (int i = 0; i < 200; ++i)
        QVERIFY(arrivals.value(markerOf(i)) <= 1);
}

QTEST_GUILESS_MAIN(OneSendTest)
#include "tst_onesend.moc"

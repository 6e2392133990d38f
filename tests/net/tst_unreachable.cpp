#include "net/qthttpclient.h"

#include "support/await.h"
#include "support/certificates.h"
#include "support/fakeclock.h"
#include "support/rawserver.h"

#include <QScopeGuard>
#include <QTest>

#include <array>
#include <condition_variable>
#include <functional>
#include <mutex>

#include <arpa/inet.h>
#include <dlfcn.h>
#include <fcntl.h>
#include <netdb.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/// The names of these tests, answered as each case needs it; every other name goes to the system.
struct Resolver {
    std::mutex mutex;
    std::condition_variable released;
    bool isHeld = false; ///< names in "silent.example" are not answered while this is so
    int asked = 0;
};

Resolver &resolver()
{
    static Resolver one;
    return one;
}

addrinfo *numeric(const char *address, const char *service, const addrinfo *hints)
{
    using Lookup = int (*)(const char *, const char *, const addrinfo *, addrinfo **);
    static const auto real = reinterpret_cast<Lookup>(dlsym(RTLD_NEXT, "getaddrinfo"));
    addrinfo wanted = hints ? *hints : addrinfo{};
    wanted.ai_family = AF_UNSPEC;
    wanted.ai_flags = AI_NUMERICHOST;
    addrinfo *result = nullptr;
    return real(address, service, &wanted, &result) == 0 ? result : nullptr;
}

} // namespace

// Stands before the system's, for Qt as well: a name server that is wrong in ways that no test may ask for on
// the computer it runs on.
extern "C" int getaddrinfo(const char *node, const char *service, const addrinfo *hints, addrinfo **result)
{
    using Lookup = int (*)(const char *, const char *, const addrinfo *, addrinfo **);
    static const auto real = reinterpret_cast<Lookup>(dlsym(RTLD_NEXT, "getaddrinfo"));
    const QByteArrayView name(node);
    if (name == "absent.example")
        return EAI_NONAME;
    if (name.endsWith(".silent.example")) {
        std::unique_lock lock(resolver().mutex);
        ++resolver().asked;
        resolver().released.wait(lock, [] { return !resolver().isHeld; });
        return EAI_AGAIN;
    }
    if (name == "both.example") {
        addrinfo *const six = numeric("::1", service, hints);
        addrinfo *const four = numeric("127.0.0.1", service, hints);
        addrinfo *last = six;
        while (last->ai_next)
            last = last->ai_next;
        last->ai_next = four;
        *result = six;
        return 0;
    }
    return real(node, service, hints, result);
}

namespace
{

/// Listens and never takes a connection; once its queue is full the kernel answers nobody any more.
class BlackHole final
{
public:
    /// Port 0: one of the kernel's choice.
    explicit BlackHole(int family, quint16 port = 0)
        : m_listener(::socket(family, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        const int on = 1;
        ::setsockopt(m_listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
        m_address.ss_family = sa_family_t(family);
        if (family == AF_INET6) {
            ::setsockopt(m_listener, IPPROTO_IPV6, IPV6_V6ONLY, &on, sizeof on);
            auto &six = reinterpret_cast<sockaddr_in6 &>(m_address);
            six.sin6_addr = in6addr_loopback;
            six.sin6_port = htons(port);
            m_size = sizeof six;
        } else {
            auto &four = reinterpret_cast<sockaddr_in &>(m_address);
            four.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
            four.sin_port = htons(port);
            m_size = sizeof four;
        }
        auto *const address = reinterpret_cast<sockaddr *>(&m_address);
        m_good = ::bind(m_listener, address, m_size) == 0 && ::listen(m_listener, 0) == 0
            && ::getsockname(m_listener, address, &m_size) == 0;
        for (int &filler : m_fillers) {
            filler = ::socket(family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
            (void)::connect(filler, address, m_size);
        }
    }
    ~BlackHole()
    {
        for (const int filler : m_fillers)
            ::close(filler);
        ::close(m_listener);
    }
    Q_DISABLE_COPY_MOVE(BlackHole)

    [[nodiscard]] bool isThere() const { return m_good; }
    [[nodiscard]] quint16 port() const
    {
        return ntohs(reinterpret_cast<const sockaddr_in &>(m_address).sin_port); // at the same place in both
    }

private:
    int m_listener;
    sockaddr_storage m_address{};
    socklen_t m_size = 0;
    std::array<int, 3> m_fillers{};
    bool m_good = false;
};

const QByteArrayList methods{"GET", "POST", "DELETE"};

} // namespace

/// Names that do not resolve and addresses that do not answer: nothing has left this computer then.
class UnreachableTest final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void nameNobodyKnowsIsOffline_data();
    void nameNobodyKnowsIsOffline();
    void silentNameServerRunsIntoTheDeadline_data();
    void silentNameServerRunsIntoTheDeadline();
    void refusedConnectionIsOffline_data();
    void refusedConnectionIsOffline();
    void silentAddressRunsIntoTheDeadline_data();
    void silentAddressRunsIntoTheDeadline();
    void handshakeThatHangsRunsIntoTheDeadline_data();
    void handshakeThatHangsRunsIntoTheDeadline();
    void brokenIpv6IsGoneAround_data();
    void brokenIpv6IsGoneAround();

private:
    static void methodsFor(const char *tag)
    {
        QTest::addColumn<QByteArray>("method");
        for (const QByteArray &method : methods)
            QTest::addRow("%s, %s", tag, method.constData()) << method;
    }
    [[nodiscard]] static HttpRequest request(const QByteArray &method, const QString &url)
    {
        return {.method = method, .url = QUrl(url), .body = method == "GET" ? "" : "hello"};
    }
    /// Still waited for a moment before the deadline, over at it, and no request has left.
    void verifyEndsAtTheDeadline(const HttpRequest &request, const std::function<bool()> &isUnderWay);

    std::optional<Certificates> m_certificates;
};

void UnreachableTest::initTestCase()
{
    m_certificates.emplace();
    QVERIFY2(m_certificates->areThere(), qPrintable(m_certificates->why()));
    QSslConfiguration::setDefaultConfiguration(m_certificates->trusting());
}

void UnreachableTest::verifyEndsAtTheDeadline(
    const HttpRequest &request, const std::function<bool()> &isUnderWay)
{
    FakeClock clock;
    QtHttpClient client(clock, "Patchbay-Test");
    const Task<HttpReply> task = client.send(request);
    QTRY_VERIFY(isUnderWay());
    clock.advance(request.deadline - 1ms);
    QVERIFY(!task.isSettled());
    clock.advance(1ms);
    QVERIFY(task.isSettled());
    QCOMPARE(await(task).error().kind, ErrorKind::Offline);
}

void UnreachableTest::nameNobodyKnowsIsOffline_data()
{
    methodsFor("fault 1: no such name");
}

void UnreachableTest::nameNobodyKnowsIsOffline()
{
    QFETCH(QByteArray, method);
    SystemClock clock;
    QtHttpClient client(clock, "Patchbay-Test");
    QCOMPARE(
        await(client.send(request(method, u"https://absent.example/"_s))).error().kind, ErrorKind::Offline);
}

void UnreachableTest::silentNameServerRunsIntoTheDeadline_data()
{
    methodsFor("fault 2: a name server that does not answer");
}

void UnreachableTest::silentNameServerRunsIntoTheDeadline()
{
    QFETCH(QByteArray, method);
    {
        const std::scoped_lock lock(resolver().mutex);
        resolver().isHeld = true;
        resolver().asked = 0;
    }
    const auto release = qScopeGuard([] {
        const std::scoped_lock lock(resolver().mutex);
        resolver().isHeld = false;
        resolver().released.notify_all();
    });
    // A name of its own: Qt waits for a lookup that is under way rather than begin another.
    const QString url = u"https://%1.silent.example/"_s.arg(QString::fromLatin1(method).toLower());
    verifyEndsAtTheDeadline(request(method, url), [] {
        const std::scoped_lock lock(resolver().mutex);
        return resolver().asked > 0;
    });
}

void UnreachableTest::refusedConnectionIsOffline_data()
{
    methodsFor("fault 3: nobody listens");
}

void UnreachableTest::refusedConnectionIsOffline()
{
    QFETCH(QByteArray, method);
    SystemClock clock;
    QtHttpClient client(clock, "Patchbay-Test");
    RawServer server;
    const QString url = u"https://127.0.0.1:%1/"_s.arg(server.port());
    server.close();
    QCOMPARE(await(client.send(request(method, url))).error().kind, ErrorKind::Offline);
}

void UnreachableTest::silentAddressRunsIntoTheDeadline_data()
{
    methodsFor("fault 4: an address that does not answer");
}

void UnreachableTest::silentAddressRunsIntoTheDeadline()
{
    QFETCH(QByteArray, method);
    const BlackHole hole(AF_INET);
    QVERIFY(hole.isThere());
    const QString url = u"http://127.0.0.1:%1/"_s.arg(hole.port());
    int turns = 0;
    verifyEndsAtTheDeadline(request(method, url), [&turns] { return ++turns > 5; });
}

void UnreachableTest::handshakeThatHangsRunsIntoTheDeadline_data()
{
    methodsFor("fault 6: a TLS handshake that hangs");
}

void UnreachableTest::handshakeThatHangsRunsIntoTheDeadline()
{
    QFETCH(QByteArray, method);
    RawServer server; // takes the ClientHello and says nothing
    const QString url = u"https://127.0.0.1:%1/"_s.arg(server.port());
    verifyEndsAtTheDeadline(request(method, url), [&server] { return server.bytes() > 0; });
    QVERIFY(!server.everything().contains("hello"));
}

void UnreachableTest::brokenIpv6IsGoneAround_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<bool>("silent");
    for (const QByteArray &method : methods) {
        QTest::addRow("fault 12: IPv6 refuses, IPv4 is fine, %s", method.constData()) << method << false;
        QTest::addRow("fault 12: IPv6 is silent, IPv4 is fine, %s", method.constData()) << method << true;
    }
}

void UnreachableTest::brokenIpv6IsGoneAround()
{
    QFETCH(QByteArray, method);
    QFETCH(bool, silent);
    RawServer server(
        [](QTcpSocket &socket, const QByteArray &) {
            RawServer::answer(socket, "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
        },
        Certificates::serverSide(m_certificates->issue({.names = {"DNS:both.example"}})));
    std::optional<BlackHole> hole;
    if (silent) {
        hole.emplace(AF_INET6, server.port());
        if (!hole->isThere())
            QSKIP("no IPv6 loopback here");
    }
    SystemClock clock;
    QtHttpClient client(clock, "Patchbay-Test");
    const auto reply = await(client.send(request(method, u"https://both.example:%1/"_s.arg(server.port()))));
    QVERIFY2(reply, qPrintable(reply ? QString() : reply.error().detail));
    QCOMPARE(reply->body, "ok");
    QCOMPARE(server.requests(), 1);
}

QTEST_GUILESS_MAIN(UnreachableTest)
#include "tst_unreachable.moc"

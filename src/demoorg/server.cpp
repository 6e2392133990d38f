#include "demoorg/server.h"

#include "demoorg/sockets.h"

// The library's header is C++11 and meets none of our warnings.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wold-style-cast"
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wshadow"
#pragma GCC diagnostic ignored "-Wsuggest-override"
#include <httplib.h>
#pragma GCC diagnostic pop

#include <thread>

namespace patchbay::demoorg
{

namespace
{

constexpr size_t maxBody = 160U * 1024 * 1024; // a bulk upload of 150 MB, and then some
constexpr size_t maxPath = 2048;
// A kept-alive connection holds a thread while it waits, so there must be more of them than clients have
// connections, and the wait must be short.
constexpr size_t threads = 48;
constexpr time_t keepAliveSeconds = 5;

Request requestOf(const httplib::Request &from)
{
    Request request;
    request.method = QByteArray::fromStdString(from.method).toUpper();
    request.target = QByteArray::fromStdString(from.target);
    request.body = QByteArray::fromStdString(from.body);
    request.remotePort = from.remote_port;
    for (const auto &[name, part] : from.files)
        request.formParts.insert(QByteArray::fromStdString(name), QByteArray::fromStdString(part.content));
    for (const auto &[name, value] : from.headers)
        request.headers.insert(QByteArray::fromStdString(name).toLower(), QByteArray::fromStdString(value));
    return request;
}

void deliverSlowly(const Response &from, httplib::Response &to)
{
    const std::string type = from.contentType.toStdString();
    if (from.delivery == Delivery::Huge) {
        to.set_content_provider(
            static_cast<size_t>(from.hugeBytes), type, [](size_t, size_t length, httplib::DataSink &sink) {
                static const std::string block(65536, ' ');
                return sink.write(block.data(), std::min(block.size(), length));
            });
        return;
    }
    const auto body = std::make_shared<std::string>(from.body.toStdString());
    to.set_content_provider(body->size(), type, [body](size_t offset, size_t, httplib::DataSink &sink) {
        std::this_thread::sleep_for(std::chrono::milliseconds(300));
        return sink.write(body->data() + offset, 1);
    });
}

/// The library compresses by itself, but knows types only without their character set; it is told that what
/// comes is compressed already.
void deliverBody(const Response &from, httplib::Response &to, const Request &request)
{
    const std::string type = from.contentType.toStdString();
    std::string body = from.body.toStdString();
    const bool taken = request.header("accept-encoding").contains("gzip");
    if (from.maySqueeze && taken && type.find("json") != std::string::npos) {
        std::string squeezed;
        httplib::detail::gzip_compressor compressor;
        const bool done
            = compressor.compress(body.data(), body.size(), true, [&](const char *data, size_t size) {
                  squeezed.append(data, size);
                  return true;
              });
        if (done) {
            body = std::move(squeezed);
            to.set_header("Content-Encoding", "gzip");
        }
        to.set_header("Vary", "Accept-Encoding");
    }
    to.set_content(body, type);
}

void deliver(const Response &from, httplib::Response &to, const Request &request, int localPort)
{
    to.status = from.status;
    for (const auto &[name, value] : from.headers)
        to.headers.emplace(name.toStdString(), value.toStdString());
    if (from.delivery == Delivery::CutBefore)
        cutConnections(localPort, request.remotePort);
    else if (from.delivery != Delivery::Normal)
        deliverSlowly(from, to);
    else if (!from.contentType.isEmpty())
        deliverBody(from, to, request);
}

bool machineHasIpv6()
{
    httplib::Server probe;
    return probe.bind_to_any_port("::1") > 0;
}

} // namespace

struct Server::Listener {
    httplib::Server server;
    std::thread thread;
};

Server::Server(Handler handler)
    : m_handler(std::move(handler))
{
}

Server::~Server()
{
    stop();
}

std::unique_ptr<Server::Listener> Server::makeListener() const
{
    auto listener = std::make_unique<Listener>();
    httplib::Server &server = listener->server;
    server.new_task_queue = [] { return new httplib::ThreadPool(threads); };
    server.set_socket_options([](socket_t socket) { holdPortAlone(socket); });
    server.set_tcp_nodelay(true);
    server.set_payload_max_length(maxBody);
    server.set_keep_alive_timeout(keepAliveSeconds);
    server.set_keep_alive_max_count(1000);
    server.set_read_timeout(30);
    server.set_write_timeout(30);
    server.set_pre_routing_handler([](const httplib::Request &request, httplib::Response &response) {
        if (request.path.size() <= maxPath)
            return httplib::Server::HandlerResponse::Unhandled;
        response.status = 414;
        return httplib::Server::HandlerResponse::Handled;
    });
    const httplib::Server::Handler handle = [this](const httplib::Request &from, httplib::Response &to) {
        const Request request = requestOf(from);
        deliver(m_handler(request), to, request, m_port);
    };
    const std::string any = "[\\s\\S]*";
    server.Get(any, handle)
        .Post(any, handle)
        .Put(any, handle)
        .Patch(any, handle)
        .Delete(any, handle)
        .Options(any, handle);
    return listener;
}

int Server::bind(int port)
{
    m_v4 = makeListener();
    if (port == 0)
        port = std::max(0, m_v4->server.bind_to_any_port("127.0.0.1"));
    else if (!m_v4->server.bind_to_port("127.0.0.1", port))
        port = 0;
    m_v6 = makeListener();
    if (port != 0 && !m_v6->server.bind_to_port("::1", port)) {
        m_v6.reset();
        if (machineHasIpv6())
            port = 0; // somebody else's on ::1: a browser would find them instead
    }
    if (port == 0) {
        m_v4.reset();
        m_v6.reset();
    }
    m_port = port;
    return port;
}

void Server::start()
{
    for (Listener *listener : {m_v4.get(), m_v6.get()})
        if (listener)
            listener->thread = std::thread([listener] { listener->server.listen_after_bind(); });
    // The library forgets a stop() that comes before its thread runs, and would then listen for ever.
    for (Listener *listener : {m_v4.get(), m_v6.get()})
        while (listener && !listener->server.is_running())
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
}

void Server::stop()
{
    for (Listener *listener : {m_v4.get(), m_v6.get()})
        if (listener)
            listener->server.stop();
    cutConnections(m_port, 0); // or the library waits for every kept-alive connection to time out
    for (Listener *listener : {m_v4.get(), m_v6.get()})
        if (listener && listener->thread.joinable())
            listener->thread.join();
    m_v4.reset();
    m_v6.reset();
}

} // namespace patchbay::demoorg

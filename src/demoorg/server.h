#pragma once

#include "demoorg/message.h"

#include <functional>
#include <memory>

namespace patchbay::demoorg
{

/// The socket side, on loopback only: 127.0.0.1 and, where the machine has it, ::1 on the same port. The only
/// file that knows the HTTP library. The handler is called from the library's threads.
class Server final
{
public:
    using Handler = std::function<Response(const Request &)>;

    explicit Server(Handler handler);
    ~Server();
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    /// Binds a port, 0 for any. Gives back the port, or 0 where it is taken.
    [[nodiscard]] int bind(int port);
    void start();
    void stop();

private:
    struct Listener;
    [[nodiscard]] std::unique_ptr<Listener> makeListener() const;

    Handler m_handler;
    std::unique_ptr<Listener> m_v4;
    std::unique_ptr<Listener> m_v6;
    int m_port = 0;
};

} // namespace patchbay::demoorg

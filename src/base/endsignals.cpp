#include "base/endsignals.h"

#include <QSocketNotifier>
#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>
#endif

namespace patchbay
{

#ifdef Q_OS_UNIX

namespace
{

constexpr std::array endings{SIGTERM, SIGINT, SIGHUP};

// A signal handler is given nothing but the number, and may do little more than write.
volatile int wakingEnd = -1;

void wake(int)
{
    const int before = errno;
    const char byte = 0;
    [[maybe_unused]] const auto written = ::write(wakingEnd, &byte, 1);
    errno = before;
}

void handleBy(void (*handler)(int))
{
    struct sigaction action {
    };
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    for (const int ending : endings)
        sigaction(ending, &action, nullptr);
}

} // namespace

EndSignals::EndSignals()
{
    if (::pipe(m_pipe.data()) != 0)
        return; // then a signal ends the process as ever
    for (const int end : m_pipe) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    wakingEnd = m_pipe[1];
    auto *const notifier = new QSocketNotifier(m_pipe[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        std::array<char, 16> bytes{};
        while (::read(m_pipe[0], bytes.data(), bytes.size()) > 0) { }
        emit received();
    });
    handleBy(wake);
}

EndSignals::~EndSignals()
{
    if (m_pipe[0] < 0)
        return;
    handleBy(SIG_DFL);
    wakingEnd = -1;
    for (const int end : m_pipe)
        ::close(end);
}

#else

EndSignals::EndSignals() = default;
EndSignals::~EndSignals() = default;

#endif

} // namespace patchbay

#include "base/endsignals.h"

#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace patchbay
{

namespace
{

constexpr std::array endings{SIGTERM, SIGINT, SIGHUP};

// A signal handler is given nothing but the number, and may do little more than write.
std::array<int, 2> wakingPipe{-1, -1};

void wake(int)
{
    const int before = errno;
    const char byte = 0;
    [[maybe_unused]] const auto written = ::write(wakingPipe[1], &byte, 1);
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
    if (::pipe(wakingPipe.data()) != 0)
        return; // then a signal ends the process as ever
    for (const int end : wakingPipe) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    auto *const notifier = new QSocketNotifier(wakingPipe[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        std::array<char, 16> bytes{};
        while (::read(wakingPipe[0], bytes.data(), bytes.size()) > 0) { }
        emit received();
    });
    handleBy(wake);
}

EndSignals::~EndSignals()
{
    if (wakingPipe[0] < 0)
        return;
    handleBy(SIG_DFL);
    for (const int end : wakingPipe)
        ::close(end);
    wakingPipe = {-1, -1};
}

} // namespace patchbay

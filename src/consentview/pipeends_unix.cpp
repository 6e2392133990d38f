#include "consentview/pipeends.h"

#include "base/secret.h"

#include <QSocketNotifier>

#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace patchbay
{

class PipeReader::Reading final
{
public:
    Reading(int in, Take take)
        : m_in(in)
        , m_take(std::move(take))
        , m_readable(in, QSocketNotifier::Read)
    {
        QObject::connect(&m_readable, &QSocketNotifier::activated, &m_readable, [this] { read(); });
    }

    void stop() { m_readable.setEnabled(false); }

private:
    void read()
    {
        QByteArray chunk(4096, Qt::Uninitialized);
        const ssize_t size = ::read(m_in, chunk.data(), std::size_t(chunk.size()));
        if (size < 0 && (errno == EINTR || errno == EAGAIN))
            return;
        if (size <= 0)
            stop();
        m_take(QByteArrayView(chunk).first(size > 0 ? size : 0));
        wipe(chunk);
    }

    const int m_in;
    const Take m_take;
    QSocketNotifier m_readable;
};

PipeReader::PipeReader(int in, Take take)
    : m_reading(std::make_unique<Reading>(in, std::move(take)))
{
}

PipeReader::~PipeReader() = default;

void PipeReader::stop()
{
    m_reading->stop();
}

PipeEnds takeStandardPipes()
{
    constexpr int firstOwnDescriptor = 10;
    const PipeEnds ends{fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, firstOwnDescriptor),
        fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, firstOwnDescriptor)};
    const int null = open("/dev/null", O_RDWR | O_CLOEXEC);
    if (null >= 0) {
        dup2(null, STDIN_FILENO);
        dup2(null, STDOUT_FILENO);
        close(null);
    }
    // An app that has gone shows as end of stdin; a late answer to it must not be a crash.
    std::signal(SIGPIPE, SIG_IGN);
    return ends;
}

void writeToPipe(int out, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(out, bytes.data(), std::size_t(bytes.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return;
        bytes = bytes.sliced(written);
    }
}

} // namespace patchbay

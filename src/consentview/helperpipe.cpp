#include "consentview/helperpipe.h"

#include <cerrno>

#include <unistd.h>

namespace patchbay
{

HelperPipe::HelperPipe(int in, int out)
    : m_in(in)
    , m_out(out)
    , m_readable(in, QSocketNotifier::Read)
{
    connect(&m_readable, &QSocketNotifier::activated, this, &HelperPipe::read);
}

void HelperPipe::send(const ConsentPipeMessage &message)
{
    const Secret line = encodeConsentMessage(message);
    QByteArrayView rest = line.reveal();
    while (!rest.isEmpty()) {
        const ssize_t written = ::write(m_out, rest.data(), std::size_t(rest.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return; // the app has gone; the end of stdin says so too
        rest = rest.sliced(written);
    }
}

void HelperPipe::read()
{
    QByteArray chunk(4096, Qt::Uninitialized);
    const ssize_t size = ::read(m_in, chunk.data(), std::size_t(chunk.size()));
    if (size < 0 && (errno == EINTR || errno == EAGAIN))
        return;
    if (size <= 0) {
        close();
        return;
    }
    const Result<std::vector<QByteArray>> lines = m_lines.feed(QByteArrayView(chunk).first(size));
    wipe(chunk);
    if (!lines) {
        close();
        return;
    }
    for (const QByteArray &line : *lines)
        emit lineReceived(line);
}

void HelperPipe::close()
{
    m_readable.setEnabled(false);
    emit closed();
}

} // namespace patchbay

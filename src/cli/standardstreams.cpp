#include "cli/standardstreams.h"

#include <QStringDecoder>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#endif

namespace patchbay
{

void openStandardStreams()
{
#ifdef Q_OS_UNIX
    // The standard output is opened for reading: what is written there must fail, not vanish.
    constexpr std::array modes = {O_RDONLY, O_RDONLY, O_WRONLY};
    for (int stream = STDIN_FILENO; stream <= STDERR_FILENO; ++stream) {
        // open() gives the lowest number that is free, which is the stream's.
        if (::fcntl(stream, F_GETFD) == -1 && errno == EBADF
            && ::open("/dev/null", modes[std::size_t(stream)]) != stream)
            return;
    }
#endif
}

bool areUtf8(int count, const char *const *arguments)
{
#ifdef Q_OS_UNIX
    for (int i = 0; i < count; ++i) {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = decoder(QByteArrayView(arguments[i]));
        if (decoder.hasError() || text.isNull())
            return false;
    }
#else
    Q_UNUSED(count)
    Q_UNUSED(arguments)
#endif
    return true;
}

} // namespace patchbay

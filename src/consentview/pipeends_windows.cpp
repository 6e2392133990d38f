#include "consentview/pipeends.h"

#include "base/secret.h"

#include <atomic>
#include <thread>

#include <fcntl.h>
#include <io.h>
#include <windows.h>

namespace patchbay
{

/// A pipe cannot be waited for beside an event loop's messages: a thread reads it.
class PipeReader::Reading final : public QObject
{
public:
    Reading(int in, Take take)
        : m_in(in)
        , m_take(std::move(take))
        , m_thread([this] { read(); })
    {
    }

    ~Reading() override
    {
        stop();
        while (!m_done) { // it may be about to read
            CancelIoEx(reinterpret_cast<HANDLE>(_get_osfhandle(m_in)), nullptr);
            Sleep(1);
        }
        m_thread.join();
    }

    void stop() { m_stopped = true; }

private:
    void read()
    {
        for (int size = 1; size > 0 && !m_stopped;) {
            QByteArray chunk(4096, Qt::Uninitialized);
            size = _read(m_in, chunk.data(), unsigned(chunk.size()));
            chunk.truncate(size > 0 ? size : 0);
            // Nobody else has these bytes, so that they are one copy to wipe.
            QMetaObject::invokeMethod(
                this,
                [this, chunk = std::move(chunk)]() mutable {
                    if (!m_stopped)
                        m_take(chunk);
                    wipe(chunk);
                },
                Qt::QueuedConnection);
        }
        m_done = true;
    }

    const int m_in;
    const Take m_take;
    std::atomic<bool> m_stopped = false;
    std::atomic<bool> m_done = false;
    std::thread m_thread; // the last: it uses the others
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

namespace
{

/// A descriptor for the same pipe that no child process is given.
int ownDescriptor(DWORD stream, int flags)
{
    HANDLE own = nullptr;
    const HANDLE process = GetCurrentProcess();
    if (!DuplicateHandle(process, GetStdHandle(stream), process, &own, 0, FALSE, DUPLICATE_SAME_ACCESS))
        return -1;
    return _open_osfhandle(reinterpret_cast<intptr_t>(own), flags | _O_BINARY | _O_NOINHERIT);
}

} // namespace

PipeEnds takeStandardPipes()
{
    const PipeEnds ends{ownDescriptor(STD_INPUT_HANDLE, _O_RDONLY), ownDescriptor(STD_OUTPUT_HANDLE, 0)};
    const int null = _open("NUL", _O_RDWR | _O_NOINHERIT);
    if (null >= 0) {
        _dup2(null, 0);
        _dup2(null, 1);
        SetStdHandle(STD_INPUT_HANDLE, reinterpret_cast<HANDLE>(_get_osfhandle(0)));
        SetStdHandle(STD_OUTPUT_HANDLE, reinterpret_cast<HANDLE>(_get_osfhandle(1)));
        _close(null);
    }
    return ends;
}

void writeToPipe(int out, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const int written = _write(out, bytes.data(), unsigned(bytes.size()));
        if (written <= 0)
            return;
        bytes = bytes.sliced(written);
    }
}

} // namespace patchbay

#pragma once

#include <QByteArrayView>
#include <QObject>

#include <functional>
#include <memory>

namespace patchbay
{

// The two ends of the pipe to the app, as descriptors, and how they are read and written on each system.

struct PipeEnds {
    int in = -1;
    int out = -1;
};

/// Moves stdin and stdout to descriptors the engine's child processes do not inherit, and leaves the null
/// device in their place: a page's process must not be able to answer in the window's name. Called from
/// main() before anything of Qt runs.
PipeEnds takeStandardPipes();

/// Whole, or not at all if the app has gone: the end of its pipe says so too.
void writeToPipe(int out, QByteArrayView bytes);

/// Hands on what arrives, on the event loop and without ever blocking it; nothing at all once: the other end
/// has gone. What was read is wiped afterwards.
class PipeReader final
{
public:
    using Take = std::function<void(QByteArrayView)>;

    PipeReader(int in, Take take);
    ~PipeReader();
    Q_DISABLE_COPY_MOVE(PipeReader)

    void stop();

private:
    class Reading;
    std::unique_ptr<Reading> m_reading;
};

} // namespace patchbay

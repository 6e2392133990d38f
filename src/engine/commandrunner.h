#pragma once

#include "base/clock.h"
#include "base/task.h"

#include <QStringList>

namespace patchbay
{

struct CommandCall {
    QString program; ///< its whole path
    QStringList arguments = {}; ///< as they are: no shell reads them
    QByteArray input = {}; ///< for its stdin, which is closed then
    Milliseconds limit = std::chrono::seconds(30);
};

struct CommandEnd {
    int exitCode = 0;
    QString output; ///< the end of what it printed, as text
};

/// Runs a person's command, without a shell and in an environment of its own: a path, a home, a language, and
/// nothing that leads to a keychain or holds a secret. Errors: HelperFailed (it could not be started, nothing
/// was done), OutcomeUnknown (`command_timed_out`: it was ended with all it had started; `command_crashed`).
class CommandRunner final : public QObject
{
    Q_OBJECT
public:
    explicit CommandRunner(Clock &clock)
        : m_clock(clock)
    {
    }
    Task<CommandEnd> run(const CommandCall &call);

private:
    Clock &m_clock;
};

} // namespace patchbay

#include "engine/commandrunner.h"

#include <QDir>
#include <QProcess>

#ifdef Q_OS_UNIX
#include <csignal>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr Milliseconds untilKilled = std::chrono::seconds(2);
/// Of its output only the end is kept, however much it prints.
constexpr qsizetype mostOutput = 4096;

QProcessEnvironment ownEnvironment()
{
    const QProcessEnvironment ours = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment theirs;
    theirs.insert(u"PATH"_s, u"/usr/local/bin:/usr/bin:/bin"_s);
    for (const QString &name : {u"HOME"_s, u"USER"_s, u"LOGNAME"_s, u"LANG"_s, u"LC_ALL"_s, u"TZ"_s}) {
        if (ours.contains(name))
            theirs.insert(name, ours.value(name));
    }
    return theirs;
}

/// One call on its way; ends itself.
class Running final : public QObject
{
public:
    Running(const CommandCall &call, QObject *parent)
        : QObject(parent)
    {
        m_process.setProgram(call.program);
        m_process.setArguments(call.arguments);
        m_process.setProcessEnvironment(ownEnvironment());
        m_process.setWorkingDirectory(QDir::homePath());
        m_process.setProcessChannelMode(QProcess::MergedChannels);
#ifdef Q_OS_UNIX
        // A group of its own, so that what it started ends with it.
        m_process.setChildProcessModifier([] { ::setsid(); });
#endif
        connect(&m_process, &QProcess::readyRead, this, &Running::read);
        connect(&m_process, &QProcess::errorOccurred, this, &Running::fails);
        connect(&m_process, &QProcess::finished, this, &Running::ends);
    }

    Task<CommandEnd> start(const CommandCall &call, Clock &clock)
    {
        m_process.start();
        m_process.write(call.input);
        m_process.closeWriteChannel();
        clock.after(call.limit, this, [this, &clock] {
            m_isLate = true;
            end(false);
            clock.after(untilKilled, this, [this] { end(true); });
        });
        return m_promise.task();
    }

private:
    void read()
    {
        m_output += m_process.readAll();
        if (m_output.size() > mostOutput)
            m_output = m_output.last(mostOutput);
    }

    void end(bool atOnce)
    {
#ifdef Q_OS_UNIX
        if (m_process.processId() > 0)
            ::kill(-pid_t(m_process.processId()), atOnce ? SIGKILL : SIGTERM);
#else
        Q_UNUSED(atOnce)
        m_process.kill();
#endif
    }

    void fails(QProcess::ProcessError error)
    {
        if (error != QProcess::FailedToStart)
            return; // that it does not read its stdin is its own affair; a crash is told as its end
        settle(fail({ErrorKind::HelperFailed, u"the command cannot be started"_s, u"command_not_started"_s}));
    }

    void ends(int exitCode, QProcess::ExitStatus status)
    {
        read();
        if (m_isLate || status == QProcess::CrashExit) {
            end(true); // whatever of its group is left
            settle(fail({.kind = ErrorKind::OutcomeUnknown,
                .detail = u"the command was ended"_s,
                .providerCode = m_isLate ? u"command_timed_out"_s : u"command_crashed"_s,
                .providerText = text()}));
            return;
        }
        settle(CommandEnd{exitCode, text()});
    }

    [[nodiscard]] QString text() const
    {
        return QString::fromUtf8(m_output).trimmed();
    }

    void settle(Result<CommandEnd> result)
    {
        m_promise.settle(std::move(result));
        deleteLater();
    }

    QProcess m_process;
    Promise<CommandEnd> m_promise;
    QByteArray m_output;
    bool m_isLate = false;
};

} // namespace

Task<CommandEnd> CommandRunner::run(const CommandCall &call)
{
    auto *const running = new Running(call, this);
    return running->start(call, m_clock);
}

} // namespace patchbay

#include "cli/inputlines.h"

#ifdef Q_OS_UNIX
#include <termios.h>
#include <unistd.h>
#endif

#include <array>

namespace patchbay
{

namespace
{

/// Longer than any address; a flood is not kept.
constexpr qsizetype longest = 32 * 1024;
constexpr int standardInput = 0;

} // namespace

#ifdef Q_OS_UNIX
struct InputLines::Terminal {
    explicit Terminal(const termios &shown)
        : before(shown)
    {
        termios quiet = shown;
        quiet.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(STDIN_FILENO, TCSANOW, &quiet);
    }
    ~Terminal() { tcsetattr(STDIN_FILENO, TCSAFLUSH, &before); }
    Q_DISABLE_COPY_MOVE(Terminal)

    const termios before;
};
#else
struct InputLines::Terminal {
};
#endif

InputLines::InputLines()
    : m_ready(standardInput, QSocketNotifier::Read)
{
#ifdef Q_OS_UNIX
    if (termios shown{}; tcgetattr(STDIN_FILENO, &shown) == 0)
        m_terminal = std::make_unique<Terminal>(shown);
#endif
    connect(&m_ready, &QSocketNotifier::activated, this, &InputLines::read);
}

InputLines::~InputLines()
{
    wipe(m_begun);
}

void InputLines::read()
{
#ifdef Q_OS_UNIX
    std::array<char, 4096> bytes{};
    const ssize_t count = ::read(STDIN_FILENO, bytes.data(), bytes.size());
    if (count > 0 && m_begun.size() + count <= longest)
        m_begun.append(bytes.data(), count);
    bytes.fill('\0');
    for (qsizetype end = m_begun.indexOf('\n'); end >= 0; end = m_begun.indexOf('\n'))
        pass(end);
    if (count > 0)
        return;
    m_ready.setEnabled(false);
    pass(m_begun.size());
    emit ended();
#endif
}

/// What stands before `end`, which goes with it.
void InputLines::pass(qsizetype end)
{
    QByteArray line = m_begun.first(end).trimmed();
    QByteArray rest = m_begun.sliced(qMin(end + 1, m_begun.size()));
    wipe(m_begun);
    m_begun = std::move(rest);
    if (!line.isEmpty())
        emit came(Secret(std::move(line)));
}

} // namespace patchbay

#include "cli/asking.h"

#include "cli/plaintext.h"

#include <QCoreApplication>

#include <array>
#include <cstdio>
#ifdef Q_OS_WIN
#include <io.h>
#else
#include <termios.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Asking)
};

void ask(const QString &question)
{
    const QByteArray words = (printable(question) + u' ').toUtf8();
    std::fwrite(words.constData(), 1, std::size_t(words.size()), stderr);
    std::fflush(stderr);
}

#ifndef Q_OS_WIN
/// What is typed does not show meanwhile.
class Unseen final
{
public:
    Unseen()
        : m_isTerminal(tcgetattr(STDIN_FILENO, &m_before) == 0)
    {
        termios quiet = m_before;
        quiet.c_lflag &= ~tcflag_t(ECHO);
        if (m_isTerminal)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    ~Unseen()
    {
        if (m_isTerminal)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    Q_DISABLE_COPY_MOVE(Unseen)

private:
    termios m_before{};
    bool m_isTerminal;
};
#endif

constexpr int standardInput = 0;

/// Not buffered by the C library, which would keep a copy.
QByteArray lineFrom(int descriptor)
{
    constexpr qsizetype longest = 4096;
    QByteArray line;
    line.reserve(longest + 1);
    char next = 0;
#ifdef Q_OS_WIN
    const auto more = [&next, descriptor] { return _read(descriptor, &next, 1) == 1; };
#else
    const auto more = [&next, descriptor] { return ::read(descriptor, &next, 1) == 1; };
#endif
    while (line.size() <= longest && more() && next != '\n')
        line.append(next);
    if (line.endsWith('\r'))
        line.chop(1);
    if (line.size() > longest)
        line.fill('\0').clear();
    return line;
}

} // namespace

bool canAsk()
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stdin)) != 0 && _isatty(_fileno(stderr)) != 0;
#else
    return isatty(STDIN_FILENO) != 0 && isatty(STDERR_FILENO) != 0;
#endif
}

bool ownsTerminal()
{
#ifdef Q_OS_WIN
    return false;
#else
    return canAsk() && tcgetpgrp(STDIN_FILENO) == getpgrp();
#endif
}

bool isConfirmed(const QString &question)
{
    ask(question);
    std::array<char, 64> line{};
    if (!std::fgets(line.data(), int(line.size()), stdin))
        return false;
    const QString answer = QString::fromUtf8(line.data()).trimmed().toLower();
    //: What a person types for yes
    return answer == "yes"_L1 || answer == "y"_L1 || answer == Words::tr("yes");
}

Secret askedSecret(const QString &question)
{
    if (!canAsk())
        return Secret(lineFrom(standardInput));
#ifdef Q_OS_WIN
    ask(question);
    return {}; // a console shows what is typed: hand it in by a pipe
#else
    const Unseen unseen; // before the question: a quick answer to it must not be thrown away
    ask(question);
    Secret secret(lineFrom(standardInput));
    std::fputc('\n', stderr);
    return secret;
#endif
}

Secret secretFromDescriptor(int descriptor)
{
    return Secret(lineFrom(descriptor));
}

} // namespace patchbay

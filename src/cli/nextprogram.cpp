#include "cli/nextprogram.h"

#include "cli/output.h"

#include <QCoreApplication>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <vector>
#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(NextProgram)
};

constexpr int notToBeRun = 126;
constexpr int notFound = 127;

int refuse(const NextProgram &next, int code, const Output &output)
{
    const QString name = QString::fromLocal8Bit(next.arguments.constFirst());
    const QString words = code == notFound ? Words::tr("%1 was not found.").arg(name)
                                           : Words::tr("%1 cannot be run.").arg(name);
    if (output.isJson())
        output.json({{"error"_L1, u"not_started"_s}, {"message"_L1, words}});
    else
        output.problem(words);
    return code;
}

#ifdef Q_OS_LINUX
/// Ours, but for what is set anew.
QByteArrayList environmentOf(const NextProgram &next)
{
    QByteArrayList variables;
    for (char **entry = environ; *entry; ++entry) {
        const QByteArray variable(*entry);
        const bool isSetAnew = std::any_of(next.environment.cbegin(), next.environment.cend(),
            [&variable](const auto &set) { return variable.startsWith(set.first + '='); });
        if (!isSetAnew)
            variables.append(variable);
    }
    for (const auto &[name, value] : next.environment)
        variables.append(name + '=' + value.reveal().toByteArray());
    return variables;
}

std::vector<char *> pointersTo(QByteArrayList &texts)
{
    std::vector<char *> pointers;
    for (QByteArray &text : texts)
        pointers.push_back(text.data());
    pointers.push_back(nullptr);
    return pointers;
}
#endif

} // namespace

#ifdef Q_OS_UNIX
InheritedMode::InheritedMode()
    : m_mask(umask(0))
{
    umask(mode_t(m_mask));
}

void InheritedMode::restore() const
{
    umask(mode_t(m_mask));
    // Ignored signals stay ignored over exec.
    std::signal(SIGPIPE, SIG_DFL);
}
#else
InheritedMode::InheritedMode() = default;
void InheritedMode::restore() const { }
#endif

int becomeProgram(const NextProgram &next, const InheritedMode &mode, const Output &output)
{
#ifdef Q_OS_LINUX
    QByteArrayList arguments = next.arguments;
    QByteArrayList variables = environmentOf(next);
    const std::vector<char *> argv = pointersTo(arguments);
    const std::vector<char *> envp = pointersTo(variables);
    mode.restore();
    execvpe(argv.front(), argv.data(), envp.data());
    const int code = errno == ENOENT || errno == ENOTDIR ? notFound : notToBeRun;
    for (QByteArray &variable : variables)
        wipe(variable);
    return refuse(next, code, output);
#else
    Q_UNUSED(mode)
    return refuse(next, notToBeRun, output);
#endif
}

} // namespace patchbay

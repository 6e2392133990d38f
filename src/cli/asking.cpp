#include "cli/asking.h"

#include "cli/plaintext.h"

#include <QCoreApplication>

#include <array>
#include <cstdio>
#ifdef Q_OS_WIN
#include <io.h>
#else
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

} // namespace

bool canAsk()
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stdin)) != 0 && _isatty(_fileno(stderr)) != 0;
#else
    return isatty(STDIN_FILENO) != 0 && isatty(STDERR_FILENO) != 0;
#endif
}

bool isConfirmed(const QString &question)
{
    const QByteArray words = (printable(question) + u' ').toUtf8();
    std::fwrite(words.constData(), 1, std::size_t(words.size()), stderr);
    std::fflush(stderr);
    std::array<char, 64> line{};
    if (!std::fgets(line.data(), int(line.size()), stdin))
        return false;
    const QString answer = QString::fromUtf8(line.data()).trimmed().toLower();
    //: What a person types for yes
    return answer == "yes"_L1 || answer == "y"_L1 || answer == Words::tr("yes");
}

} // namespace patchbay

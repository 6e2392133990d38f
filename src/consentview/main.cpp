#include "base/sandbox.h"
#include "consentview/consentsession.h"
#include "consentview/hardening.h"
#include "consentview/helperpipe.h"
#include "consentview/viewtheme.h"

#include <QApplication>
#include <QIcon>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    using namespace patchbay;
    Q_UNUSED(argc)
    clearDangerousEnvironment();
    forbidCoreDumps();
    const PipeEnds ends = takeStandardPipes();
    if (ends.in < 0 || ends.out < 0)
        return 2; // started without a pipe: nobody asks and nobody listens
    const bool sandboxed = sandboxWorks();
    if (!sandboxed)
        runWithoutSandbox();

    // Arguments are not handed on: the engine would read its own switches from them.
    int argumentCount = 1;
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QApplication app(argumentCount, argv);
    QCoreApplication::setApplicationName(u"patchbay"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PATCHBAY_VERSION));
    // The app's own, so that the desktop counts the window as one of Patchbay's.
    QGuiApplication::setDesktopFileName(u"app.patchbay.Patchbay"_s);
    QGuiApplication::setWindowIcon(applicationIcon());

    SystemClock clock;
    HelperPipe pipe(ends);
    const ConsentSession session(pipe, clock, sandboxed);
    return QApplication::exec();
}

#include "base/logging.h"
#include "demoorg/control.h"
#include "demoorg/instance.h"
#include "demoorg/options.h"
#include "demoorg/server.h"
#include "demoorg/site.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <csignal>
#include <cstdio>
#include <ctime>

#include <sys/stat.h>
#include <sysexits.h>

using namespace Qt::StringLiterals;
using namespace patchbay;
using namespace patchbay::demoorg;

namespace
{

/// Blocked in every thread; the main thread takes them one by one in waitForEnd().
sigset_t endSignals()
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGTERM);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGHUP);
    return set;
}

void waitForEnd(const Site &site, std::chrono::seconds idleLimit)
{
    const sigset_t set = endSignals();
    const timespec second{1, 0};
    while (sigtimedwait(&set, nullptr, &second) < 0)
        if (idleLimit.count() > 0 && site.idleFor() >= idleLimit)
            return;
}

void say(const QByteArray &line)
{
    std::fputs(line.constData(), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

void complain(const QString &reason)
{
    std::fprintf(stderr, "patchbay-demo-org: %s\n", qUtf8Printable(reason));
}

int refused(const QString &reason, int exitCode = EXIT_FAILURE)
{
    complain(reason);
    return exitCode;
}

QByteArray lineOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

int serve(const Options &options, Instance *instance)
{
    Pod pod;
    if (const auto opened = pod.open(options.folder); !opened)
        return refused(opened.error().detail);
    pod.settings.sessionIdle = std::chrono::minutes(options.sessionMinutes);
    pod.apps.setRotation(options.rotate);
    Site site(pod);
    Server server([&site](const Request &request) { return site.handle(request); });
    int port = server.bind(options.port.value_or(Options::usualPort));
    if (port == 0 && !options.port)
        port = server.bind(0);
    if (port == 0)
        return refused(options.port ? u"port %1 is taken; choose another, or 0 for any"_s.arg(*options.port)
                                    : u"there is no loopback port to listen on"_s);
    site.setPort(port);
    pod.settings.origin = u"http://localhost:%1"_s.arg(port);
    QJsonObject ready{{u"url"_s, pod.settings.origin}, {u"pid"_s, QCoreApplication::applicationPid()}};
    if (instance) {
        if (const auto published = instance->publish(lineOf(ready)); !published)
            return refused(published.error().detail);
    }
    std::unique_ptr<Control> control;
    std::unique_ptr<Server> controlServer;
    if (options.control) {
        control = std::make_unique<Control>(pod, site);
        controlServer = std::make_unique<Server>(
            [&control](const Request &request) { return control->handle(request); });
        ready.insert(u"control"_s, u"http://localhost:%1"_s.arg(controlServer->bind(0)));
        ready.insert(u"controlKey"_s, control->key());
        controlServer->start();
    }
    server.start();
    say(lineOf(ready));
    waitForEnd(site, std::chrono::seconds(options.exitWhenIdle));
    if (controlServer)
        controlServer->stop();
    server.stop();
    pod.close();
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const sigset_t set = endSignals();
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
    std::signal(SIGPIPE, SIG_IGN);
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"patchbay-demo-org"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PATCHBAY_VERSION));
    umask(S_IRWXG | S_IRWXO); // whatever is made here is the person's alone
    const Result<Options> options = readOptions(app);
    if (!options)
        return refused(options.error().detail, EX_USAGE);
    if (options->folder.isEmpty())
        return serve(*options, nullptr);
    const auto instance = Instance::take(options->folder);
    if (instance)
        return serve(*options, instance->get());
    if (instance.error().kind != ErrorKind::Unavailable)
        return refused(instance.error().detail);
    const QByteArray line = Instance::runningLine(options->folder);
    if (line.isEmpty())
        return refused(u"another one is starting with this data, and does not tell where it listens"_s);
    if (options->wantsOwnOrg)
        complain(u"one already runs with this data; the options given here were not taken"_s);
    say(line);
    return EXIT_SUCCESS;
}

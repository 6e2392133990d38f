#include "base/clock.h"
#include "base/endsignals.h"
#include "base/hardening.h"
#include "demoorg/control.h"
#include "demoorg/instance.h"
#include "demoorg/options.h"
#include "demoorg/server.h"
#include "demoorg/site.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace patchbay;
using namespace patchbay::demoorg;

namespace
{

constexpr int wrongUsage = 64; // EX_USAGE of sysexits.h

/// Ends the program once nobody has asked anything for that long; 0: never.
void endWhenIdle(Clock &clock, const Site &site, std::chrono::seconds limit)
{
    if (limit.count() == 0)
        return;
    if (site.idleFor() >= limit)
        return QCoreApplication::quit();
    clock.after(std::chrono::seconds(1), QCoreApplication::instance(),
        [&clock, &site, limit] { endWhenIdle(clock, site, limit); });
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
    SystemClock clock;
    endWhenIdle(clock, site, std::chrono::seconds(options.exitWhenIdle));
    QCoreApplication::exec();
    if (controlServer)
        controlServer->stop();
    server.stop();
    pod.close();
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    hardenProcess();
#ifdef SIGPIPE
    std::signal(SIGPIPE, SIG_IGN);
#endif
    QCoreApplication app(argc, argv);
    const EndSignals signalled;
    QObject::connect(&signalled, &EndSignals::received, &app, &QCoreApplication::quit, Qt::QueuedConnection);
    QCoreApplication::setApplicationName(u"patchbay-demo-org"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PATCHBAY_VERSION));
    const Result<Options> options = readOptions(app);
    if (!options)
        return refused(options.error().detail, wrongUsage);
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

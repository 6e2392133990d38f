#include "base/logging.h"
#include "demoorg/control.h"
#include "demoorg/instance.h"
#include "demoorg/server.h"
#include "demoorg/site.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QStandardPaths>

#include <csignal>
#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace patchbay;
using namespace patchbay::demoorg;

namespace
{

constexpr int preferredPort
    = 17180; ///< Documented; kept from start to start so that bookmarks and grants hold.

struct Options {
    QString folder; ///< Empty: memory only.
    int port = preferredPort;
    int exitWhenIdle = 0;
    int sessionMinutes = 120;
    bool control = false;
    bool rotate = false;
};

Options readOptions(const QCoreApplication &app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"A simulated Salesforce org on this computer, for trying Patchbay and for its tests."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    const QString standard
        = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/patchbay/demo-org"_s;
    const QCommandLineOption data(u"data"_s, u"Keep the org's data in <folder>."_s, u"folder"_s, standard);
    const QCommandLineOption memory(u"memory"_s, u"Keep nothing: the org is gone when the program ends."_s);
    const QCommandLineOption port(
        u"port"_s, u"Listen on <port>; 0 takes any free one."_s, u"port"_s, QString::number(preferredPort));
    const QCommandLineOption idle(
        u"exit-when-idle"_s, u"End after <seconds> without a request."_s, u"seconds"_s, u"0"_s);
    const QCommandLineOption session(
        u"session-minutes"_s, u"Access tokens die after <minutes> without use."_s, u"minutes"_s, u"120"_s);
    const QCommandLineOption rotate(
        u"rotate-refresh-tokens"_s, u"Each refresh hands out a new refresh token and ends the old one."_s);
    const QCommandLineOption control(
        u"control"_s, u"Open a control port for tests, guarded by a key printed in the ready line."_s);
    parser.addOptions({data, memory, port, idle, session, rotate, control});
    parser.process(app);
    Options options;
    options.folder = parser.isSet(memory) ? QString() : parser.value(data);
    options.port = parser.value(port).toInt();
    options.exitWhenIdle = parser.value(idle).toInt();
    options.sessionMinutes = qMax(1, parser.value(session).toInt());
    options.rotate = parser.isSet(rotate);
    options.control = parser.isSet(control);
    return options;
}

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

QByteArray lineOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

int serve(const Options &options, Instance *instance)
{
    Pod pod;
    if (const auto opened = pod.open(options.folder); !opened) {
        qCCritical(lcDemoOrg) << opened.error().detail;
        return 1;
    }
    pod.settings.sessionIdle = std::chrono::minutes(options.sessionMinutes);
    pod.apps.setRotation(options.rotate);
    Site site(pod);
    Server server([&site](const Request &request) { return site.handle(request); });
    int port = server.bind(options.port);
    if (port == 0)
        port = server.bind(0);
    if (port == 0) {
        qCCritical(lcDemoOrg) << "no loopback port to listen on";
        return 1;
    }
    site.setPort(port);
    pod.settings.origin = u"http://localhost:%1"_s.arg(port);
    QJsonObject ready{{u"url"_s, pod.settings.origin}, {u"pid"_s, QCoreApplication::applicationPid()}};
    if (instance) {
        if (const auto published = instance->publish(lineOf(ready)); !published) {
            qCCritical(lcDemoOrg) << published.error().detail;
            return 1;
        }
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
    const Options options = readOptions(app);
    if (options.folder.isEmpty())
        return serve(options, nullptr);
    const auto instance = Instance::take(options.folder);
    if (!instance && instance.error().kind == ErrorKind::Unavailable) {
        const QByteArray line = Instance::runningLine(options.folder);
        if (!line.isEmpty())
            say(line);
        return line.isEmpty() ? 1 : 0;
    }
    if (!instance) {
        qCCritical(lcDemoOrg) << instance.error().detail;
        return 1;
    }
    return serve(options, instance->get());
}

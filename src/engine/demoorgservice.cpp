#include "engine/demoorgservice.h"

#include "base/jsonreader.h"
#include "base/logging.h"
#include "engine/processes.h"
#include "net/weburl.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace patchbay
{

namespace
{

constexpr Milliseconds startPatience = 15s;
constexpr Milliseconds pollPause = 100ms;
constexpr Milliseconds answerPatience = 3s;
/// Where ours ended at once, another one may have been quicker, and is about to answer.
constexpr Milliseconds quickerPatience = 2s;
constexpr qint64 maxAnswer = 64 * 1024;

/// Of the program that wrote endpoint.json; none: nobody did.
std::optional<qint64> readProcess(const QString &folder)
{
    QFile file(QDir(folder).filePath(u"endpoint.json"_s));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const auto json = parseJsonObject(file.read(maxAnswer));
    const qint64 process = json ? json->value("pid"_L1).toInteger() : 0;
    return process > 1 ? std::optional(process) : std::nullopt;
}

Result<QUrl> readEndpoint(const QString &folder)
{
    QFile file(QDir(folder).filePath(u"endpoint.json"_s));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::NotFound, u"no demo org runs here"_s);
    return parseJsonObject(file.read(maxAnswer)).and_then([](const QJsonObject &json) -> Result<QUrl> {
        const QUrl url(json.value("url"_L1).toString(), QUrl::StrictMode);
        if (url.scheme() != "http"_L1 || !isWebUrl(url))
            return fail(ErrorKind::Protocol, u"endpoint.json names no loopback address"_s);
        return url;
    });
}

/// What a program of ours needs and no more; nothing of how this one was started.
QProcessEnvironment cleanEnvironment()
{
    const QProcessEnvironment ours = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment clean;
    for (const QString &name : {u"PATH"_s, u"HOME"_s, u"USER"_s, u"LANG"_s, u"LC_ALL"_s, u"TZ"_s, u"TMPDIR"_s,
             u"XDG_DATA_HOME"_s, u"XDG_RUNTIME_DIR"_s, u"LD_LIBRARY_PATH"_s, u"SystemRoot"_s, u"APPDATA"_s,
             u"LOCALAPPDATA"_s, u"TEMP"_s}) {
        if (ours.contains(name))
            clean.insert(name, ours.value(name));
    }
    return clean;
}

} // namespace

DemoOrgService::Place DemoOrgService::standardPlace()
{
    const QString program = u"patchbay-demo-org"_s;
    const QString here = QCoreApplication::applicationDirPath();
    const QString beside = QStandardPaths::findExecutable(
        program, {here, here + u"/../libexec/patchbay"_s, here + u"/../libexec"_s});
    return {.dataFolder
        = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/patchbay/demo-org"_s,
        .program = beside.isEmpty() ? QStandardPaths::findExecutable(program) : beside};
}

DemoOrgService::DemoOrgService(HttpClient &http, Clock &clock, Place place)
    : m_http(http)
    , m_clock(clock)
    , m_place(std::move(place))
{
}

Task<QUrl> DemoOrgService::address(const QString &service)
{
    if (service != "demo-org"_L1)
        return Task<QUrl>::settled(
            fail(ErrorKind::Misconfigured, u"there is no local service of this name"_s));
    if (m_search)
        return *m_search;
    m_search = findOrStart();
    m_search->finally(this, [this](const Result<QUrl> &) { m_search.reset(); });
    return *m_search;
}

/// Only one that answers is ended: the number in a file that was left behind may be another program's by now.
Task<Done> DemoOrgService::stop()
{
    const std::optional<qint64> process = readProcess(m_place.dataFolder);
    if (!process)
        return Task<Done>::settled(Done{});
    Promise<Done> gone;
    findRunning().finally(this, [this, gone, process = *process](const Result<QUrl> &url) {
        if (!url)
            return gone.settle(Done{});
        endProcess(process);
        awaitEnd(process, gone, m_clock.ticks() + startPatience);
    });
    return gone.task();
}

void DemoOrgService::awaitEnd(qint64 process, const Promise<Done> &gone, Ticks end)
{
    if (!isProcessRunning(process))
        return gone.settle(Done{});
    if (m_clock.ticks() >= end)
        return gone.settle(fail(ErrorKind::HelperFailed, u"the demo org does not end"_s));
    m_clock.after(pollPause, this, [this, process, gone, end] { awaitEnd(process, gone, end); });
}

Task<QUrl> DemoOrgService::findRunning()
{
    const auto url = readEndpoint(m_place.dataFolder);
    if (!url)
        return Task<QUrl>::settled(fail(url.error()));
    QUrl versions = *url;
    versions.setPath(u"/services/data"_s);
    const HttpRequest request{.url = versions, .deadline = answerPatience, .maxReplyBytes = maxAnswer};
    return m_http.send(request).then(this, [url = *url](const HttpReply &reply) -> Result<QUrl> {
        const auto json = parseJson(reply.body);
        if (!reply.isSuccess() || !json || !json->isArray() || json->array().isEmpty())
            return fail(ErrorKind::Protocol, u"what answers there is no demo org"_s);
        return url;
    });
}

Task<QUrl> DemoOrgService::findOrStart()
{
    return findRunning().orElse(this, [this](const Error &error) -> Task<QUrl> {
        if (error.kind == ErrorKind::Cancelled)
            return Task<QUrl>::settled(fail(error));
        if (m_place.program.isEmpty()) {
            return Task<QUrl>::settled(fail({.kind = ErrorKind::HelperFailed,
                .detail = u"patchbay-demo-org is not installed"_s,
                .providerCode = u"local_service_missing"_s}));
        }
        const std::optional<qint64> process = startProgram();
        if (!process)
            return Task<QUrl>::settled(fail(notStarting(u"the demo org could not be started"_s)));
        const Start start{.process = *process, .end = m_clock.ticks() + startPatience};
        awaitAnswer(start);
        return start.promise.task();
    });
}

Error DemoOrgService::notStarting(const QString &detail) const
{
    return {.kind = ErrorKind::HelperFailed,
        .detail = detail,
        .providerCode = u"local_service"_s,
        .providerText = m_place.dataFolder};
}

void DemoOrgService::awaitAnswer(Start start)
{
    if (!start.gone && !isProcessRunning(start.process)) {
        start.gone = true;
        start.end = std::min(start.end, m_clock.ticks() + quickerPatience);
    }
    findRunning().finally(this, [this, start](const Result<QUrl> &result) {
        if (result)
            start.promise.settle(result);
        else if (m_clock.ticks() >= start.end)
            start.promise.settle(fail(notStarting(u"the demo org did not answer after its start"_s)));
        else
            m_clock.after(pollPause, this, [this, start] { awaitAnswer(start); });
    });
}

std::optional<qint64> DemoOrgService::startProgram() const
{
    QProcess process;
    process.setProgram(m_place.program);
    process.setArguments(m_place.arguments);
    process.setProcessEnvironment(cleanEnvironment());
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.setWorkingDirectory(QDir::rootPath());
    qCInfo(lcConnections) << "starting" << m_place.program;
    qint64 id = 0;
    if (!process.startDetached(&id))
        return std::nullopt;
    return id;
}

} // namespace patchbay

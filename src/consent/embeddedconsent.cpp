#include "consent/embeddedconsent.h"

#include "base/logging.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace patchbay
{

namespace
{

using Event = ConsentPipeMessage::Event;
using Reason = ConsentPipeMessage::Reason;

/// What a helper is given to end by itself, and again to obey SIGTERM.
constexpr Milliseconds grace = 2s;

Error helperFailed(const QString &code, const QString &detail)
{
    return {.kind = ErrorKind::HelperFailed, .detail = detail, .providerCode = code};
}

ErrorKind kindOf(Reason reason)
{
    switch (reason) {
    case Reason::LoadFailed:
        return ErrorKind::Offline;
    case Reason::Tls:
    case Reason::SandboxUnavailable:
        return ErrorKind::Insecure;
    case Reason::Crashed:
    case Reason::BadRequest:
        return ErrorKind::HelperFailed;
    }
    return ErrorKind::HelperFailed;
}

} // namespace

/// One helper process from start to end. Settles its promise once; the process may outlive the answer a
/// little, and is ended by force if it does so for long.
class EmbeddedConsent::Run final : public QObject
{
public:
    Run(const ConsentPipeRequest &request, Clock &clock, std::stop_token stop,
        std::function<void()> whenEnded);
    ~Run() override;

    /// With the way to the network, or why there is none.
    void begin(const QString &helperPath, const Result<ConsentProxy> &proxy);
    void raise();
    [[nodiscard]] Task<ConsentAnswer> task() const { return m_promise.task(); }

private:
    void start(const QString &helperPath);
    void readAnswers();
    void takeLine(const QByteArray &line);
    void take(const ConsentPipeMessage &message);
    void takeCallback(const Secret &url);
    void processFailed(QProcess::ProcessError error);
    void processFinished(int exitCode, QProcess::ExitStatus status);
    void settle(Result<ConsentAnswer> result);
    void sayGoodbye();

    ConsentPipeRequest m_request;
    Clock &m_clock;
    QProcess m_process;
    ConsentLineBuffer m_lines;
    Promise<ConsentAnswer> m_promise;
    const std::function<void()> m_whenEnded;
    // Last: its destructor waits for a call in progress, which uses what stands above.
    std::stop_callback<std::function<void()>> m_onStop;
};

EmbeddedConsent::Run::Run(
    const ConsentPipeRequest &request, Clock &clock, std::stop_token stop, std::function<void()> whenEnded)
    : m_request(request)
    , m_clock(clock)
    , m_whenEnded(std::move(whenEnded))
    , m_onStop(std::move(stop), [this] {
        // May be called on any thread, and from within the constructor: posted.
        QMetaObject::invokeMethod(
            this, [this] { settle(cancelled()); }, Qt::QueuedConnection);
    })
{
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &Run::readAnswers);
    connect(&m_process, &QProcess::errorOccurred, this, &Run::processFailed);
    connect(&m_process, &QProcess::finished, this, &Run::processFinished);
}

EmbeddedConsent::Run::~Run()
{
    m_process.disconnect(this);
    // QProcess's destructor reaps it; after SIGKILL that is at once.
    m_process.kill();
}

void EmbeddedConsent::Run::begin(const QString &helperPath, const Result<ConsentProxy> &proxy)
{
    if (!proxy)
        settle(fail(proxy.error()));
    if (m_promise.isSettled())
        return m_whenEnded(); // nothing was started
    m_request.proxy = *proxy;
    start(helperPath);
}

void EmbeddedConsent::Run::start(const QString &helperPath)
{
    m_process.setProgram(helperPath);
    m_process.setProcessEnvironment(consentHelperEnvironment(QProcessEnvironment::systemEnvironment()));
    // What the engine prints may hold what a page printed: it goes nowhere.
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.start();
    const Secret line = encodeConsentRequest(m_request);
    m_process.write(line.reveal().data(), line.size());
}

void EmbeddedConsent::Run::raise()
{
    if (!m_promise.isSettled() && m_process.isOpen())
        m_process.write(encodeConsentCommand(ConsentPipeCommand::Raise, m_request.attempt));
}

void EmbeddedConsent::Run::readAnswers()
{
    QByteArray chunk = m_process.readAllStandardOutput();
    if (m_promise.isSettled())
        return; // the first answer counts
    const Result<std::vector<QByteArray>> lines = m_lines.feed(chunk);
    wipe(chunk);
    if (!lines) {
        settle(fail(helperFailed(u"bad_answer"_s, lines.error().detail)));
        return;
    }
    for (const QByteArray &line : *lines)
        takeLine(line);
}

void EmbeddedConsent::Run::takeLine(const QByteArray &line)
{
    const Result<ConsentPipeMessage> message = decodeConsentMessage(line, m_request.attempt);
    if (message)
        take(*message);
    else
        settle(fail(helperFailed(u"bad_answer"_s, message.error().detail)));
}

void EmbeddedConsent::Run::take(const ConsentPipeMessage &message)
{
    switch (message.event) {
    case Event::Shown:
        qCDebug(lcConsent) << "window shown for" << m_request.attempt;
        return;
    case Event::Callback:
        takeCallback(message.callbackUrl);
        return;
    case Event::Browser:
        settle(ConsentAnswer{.kind = ConsentAnswer::Kind::BrowserWanted});
        return;
    case Event::ChangeDomain:
        settle(fail(Error{.kind = ErrorKind::Misconfigured,
            .detail = u"another place to sign in is wanted"_s,
            .providerCode = u"change_domain"_s}));
        return;
    case Event::Cancelled:
        settle(cancelled());
        return;
    case Event::Failed:
        settle(fail(Error{.kind = kindOf(message.reason),
            .detail = message.detail,
            .providerCode = nameOfReason(message.reason)}));
        return;
    }
}

void EmbeddedConsent::Run::takeCallback(const Secret &url)
{
    if (matchesRedirect(QUrl(QString::fromUtf8(url.reveal())), m_request.redirectUri))
        settle(ConsentAnswer{.kind = ConsentAnswer::Kind::Callback, .callbackUrl = url});
    else
        settle(fail(helperFailed(u"bad_answer"_s, u"the callback is not the redirect URI's"_s)));
}

void EmbeddedConsent::Run::processFailed(QProcess::ProcessError error)
{
    // Every other error is followed by finished().
    if (error != QProcess::FailedToStart)
        return;
    settle(fail(helperFailed(u"not_started"_s, m_process.errorString())));
    m_whenEnded();
}

void EmbeddedConsent::Run::processFinished(int exitCode, QProcess::ExitStatus status)
{
    readAnswers(); // the last words
    const QString how = status == QProcess::CrashExit ? u"was killed or crashed"_s
                                                      : u"ended with %1 and no answer"_s.arg(exitCode);
    settle(fail(helperFailed(u"died"_s, u"the consent window "_s + how)));
    m_whenEnded();
}

void EmbeddedConsent::Run::settle(Result<ConsentAnswer> result)
{
    if (m_promise.isSettled())
        return;
    if (!result && result.error().kind != ErrorKind::Cancelled)
        qCWarning(lcConsent) << "attempt" << m_request.attempt << "failed:" << result.error().providerCode
                             << result.error().detail;
    m_promise.settle(std::move(result));
    sayGoodbye();
}

void EmbeddedConsent::Run::sayGoodbye()
{
    // Runs that have ended are gone before the clock strikes, and their actions with them.
    m_process.closeWriteChannel();
    m_clock.after(grace, this, [this] { m_process.terminate(); });
    m_clock.after(2 * grace, this, [this] { m_process.kill(); });
}

EmbeddedConsent::EmbeddedConsent(QString helperPath, Look look, Clock &clock, Proxy proxy)
    : m_helperPath(std::move(helperPath))
    , m_look(std::move(look))
    , m_proxy(std::move(proxy))
    , m_clock(clock)
{
}

EmbeddedConsent::~EmbeddedConsent() = default;

Task<ConsentAnswer> EmbeddedConsent::obtain(const ConsentRequest &request, std::stop_token stop)
{
    Q_ASSERT(!m_runs.contains(request.attempt));
    if (stop.stop_requested())
        return Task<ConsentAnswer>::settled(cancelled());
    const ConsentLook look = m_look(request.provider);
    const ConsentPipeRequest pipeRequest{.attempt = request.attempt,
        .authorizeUrl = request.authorizeUrl,
        .redirectUri = request.redirectUri,
        .providerName = consentLabel(request.providerName),
        .reason = consentLabel(request.reason),
        .locale = look.locale,
        .acceptLanguage = look.acceptLanguage,
        .colorScheme = look.colorScheme,
        .transientFor = look.transientFor,
        .domainCanChange = look.domainCanChange};
    const auto forget = [this, attempt = request.attempt] { m_runs.erase(attempt); };
    auto run = std::make_unique<Run>(pipeRequest, m_clock, std::move(stop), [this, forget] {
        // Queued: a run must not be destroyed while it reports its end.
        QMetaObject::invokeMethod(this, forget, Qt::QueuedConnection);
    });
    Run &started = *run;
    m_runs.insert_or_assign(request.attempt, std::move(run));
    if (m_proxy) {
        m_proxy().finally(&started,
            [this, &started](const Result<ConsentProxy> &proxy) { started.begin(m_helperPath, proxy); });
    } else {
        started.begin(m_helperPath, ConsentProxy());
    }
    return started.task();
}

void EmbeddedConsent::raise(const AttemptId &attempt)
{
    if (const auto found = m_runs.find(attempt); found != m_runs.end())
        found->second->raise();
}

Result<QString> findConsentHelper(const QString &programFolder)
{
    const QDir here(programFolder);
    // The second is the way from bin to libexec, so that an unpacked bundle works too.
    for (const QString &way :
        {u"patchbay-consent"_s, QStringLiteral(PATCHBAY_LIBEXEC_FROM_BIN "/patchbay-consent")}) {
        const QFileInfo helper(here.filePath(way));
        if (helper.isFile() && helper.isExecutable())
            return helper.canonicalFilePath();
    }
    return fail(ErrorKind::NotFound, u"patchbay-consent is not installed"_s);
}

QProcessEnvironment consentHelperEnvironment(const QProcessEnvironment &own)
{
    QProcessEnvironment environment;
    const QStringList names = own.keys();
    for (const QString &name : names) {
        if (!name.startsWith("QTWEBENGINE"_L1) && !name.startsWith("QT_LOGGING_"_L1)
            && name != "SSLKEYLOGFILE"_L1)
            environment.insert(name, own.value(name));
    }
    return environment;
}

} // namespace patchbay

#include "moc_embeddedconsent.cpp"

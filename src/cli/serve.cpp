#include "cli/command.h"

#include "base/endsignals.h"
#include "engine/coreservices.h"
#include "intake/intakeservice.h"
#include "presentation/messages.h"
#include "providers/policy.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace patchbay
{

namespace
{

constexpr Milliseconds longestEnd = 1500ms; // what is in flight then is looked for by the next who sends

class Serve final : public Command
{
    Q_OBJECT
public:
    QString name() const override { return u"serve"_s; }
    QString summary() const override
    {
        return tr("Takes records from programs on this computer and sends them, until it is ended.");
    }

    QList<QCommandLineOption> options() const override
    {
        return {
            {u"port"_s, tr("Listen on this port of this computer (default %1).").arg(IntakeChoice::usualPort),
                u"PORT"_s, QString::number(IntakeChoice::usualPort)},
            {u"folder"_s,
                tr("Take the JSON, CSV and vCard files of this folder too: leads, and contacts from the "
                   "folder “contacts” in it."),
                u"FOLDER"_s}};
    }

    Task<ExitCode> run(const QCommandLineParser &arguments, CoreServices &core, const Output &output) override
    {
        bool isNumber = false;
        const int port = arguments.value(u"port"_s).toInt(&isNumber);
        if (!isNumber || port < 0 || port > 65535)
            return Task<ExitCode>::settled(output.usage(tr("--port takes a number from 0 to 65535.")));
        m_service = std::make_unique<IntakeService>(core, [] { return false; });
        IntakeChoice choice;
        choice.takesRecords = true;
        choice.port = quint16(port);
        choice.givesTokens = true;
        if (arguments.isSet(u"folder"_s))
            choice.folder = QDir(arguments.value(u"folder"_s)).absolutePath();
        if (const auto opened = m_service->open(choice); !opened)
            return Task<ExitCode>::settled(refused(opened.error(), output));
        m_signals = std::make_unique<EndSignals>();
        connect(m_signals.get(), &EndSignals::received, this, [this] { m_ended.settle(Done{}); });
        connect(&core.worker, &OutboxWorker::rowSettled, &core.automationWorker, &AutomationWorker::look);
        connect(
            &core.catalogWatch, &CatalogWatch::reloaded, this, [this, &core] { heed(core.rights.policy()); });
        connect(&core.proxy, &ProxyService::changed, &core.worker, &OutboxWorker::wake);
        connect(&core.proxy, &ProxyService::changed, &core.automationWorker, &AutomationWorker::wake);
        core.worker.start();
        core.automationWorker.start();
        tell(output);
        return m_ended.task()
            .then(this, [this](Done) { return m_service->close(); })
            .then(this, [this, &core](Done) { return stop(core); })
            .then(this, [this, output](Done) {
                return m_forbidden ? output.fail(*m_forbidden, u"Patchbay"_s) : ExitCode::Done;
            });
    }

private:
    /// The administrator may forbid it while it runs.
    void heed(const Policy &policy)
    {
        if (!policy.forbids(Act::Intake) || m_ended.isSettled())
            return;
        m_forbidden = forbiddenBy(policy);
        m_ended.settle(Done{});
    }

    static ExitCode refused(const Error &error, const Output &output)
    {
        if (error.providerCode != "already_served"_L1)
            return output.fail(error, u"Patchbay"_s);
        const QString words = messageFor(error, {u"Patchbay"_s, {}, {}}).text();
        if (output.isJson())
            output.json({{"error"_L1, u"already_served"_s}, {"message"_L1, words},
                {"holder"_L1, error.providerText}});
        else
            output.problem(words);
        return ExitCode::Failed;
    }

    /// What the org has not answered by then is looked for by the next Patchbay before it is sent again.
    Task<Done> stop(CoreServices &core)
    {
        const Promise<Done> enough;
        core.worker.stop()
            .then(this, [&core](Done) { return core.automationWorker.stop(); })
            .finally(this, [enough](const Result<Done> &) { enough.settle(Done{}); });
        core.clock.after(longestEnd, this, [enough] { enough.settle(Done{}); });
        return enough.task();
    }

    void tell(const Output &output)
    {
        const QString url = m_service->url();
        const QString socket = m_service->socketPath();
        if (output.isJson()) {
            output.json({{"listening"_L1, url}, {"socket"_L1, socket}});
            return;
        }
        output.line(tr("Listening on %1. End with Ctrl+C.").arg(url));
        if (socket.isEmpty())
            output.line(tr("No tokens are handed out: your administrator has settled this."));
        else
            output.line(tr("Tokens for your own programs: curl --unix-socket %1 "
                           "http://localhost/v1/connections/NAME/token")
                            .arg(socket));
    }

    std::unique_ptr<IntakeService> m_service;
    std::unique_ptr<EndSignals> m_signals;
    Promise<Done> m_ended;
    std::optional<Error> m_forbidden; ///< why it ended by itself
};

} // namespace

std::unique_ptr<Command> makeServe()
{
    return std::make_unique<Serve>();
}

} // namespace patchbay

#include "serve.moc"

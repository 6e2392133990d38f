#include "cli/command.h"

#include "base/endsignals.h"
#include "engine/coreservices.h"
#include "intake/intake.h"
#include "intake/intakeserver.h"
#include "store/filelock.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace patchbay
{

namespace
{

constexpr quint16 usualPort = 17480;
constexpr Milliseconds patience = 10s; // an answer waits so long for the org; the record is safe meanwhile

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
        return {{u"port"_s, tr("Listen on this port of this computer (default %1).").arg(usualPort),
            u"PORT"_s, QString::number(usualPort)}};
    }

    Task<ExitCode> run(const QCommandLineParser &arguments, CoreServices &core, const Output &output) override
    {
        bool isNumber = false;
        const int port = arguments.value(u"port"_s).toInt(&isNumber);
        if (!isNumber || port < 0 || port > 65535)
            return Task<ExitCode>::settled(output.usage(tr("--port takes a number from 0 to 65535.")));
        const Policy &policy = core.rights.policy();
        if (policy.forbids(Act::Intake))
            return Task<ExitCode>::settled(output.fail(forbiddenBy(policy), u"Patchbay"_s));
        m_lock = std::make_unique<FileLock>(core.paths.lockFolder + u"/intake.lock"_s);
        if (!m_lock->tryLock(FileLock::Mode::Exclusive)) {
            const QString words = tr("Another Patchbay takes records already. Only one at a time can.");
            if (output.isJson())
                output.json({{"error"_L1, u"already_served"_s}, {"message"_L1, words}});
            else
                output.problem(words);
            return Task<ExitCode>::settled(ExitCode::Failed);
        }
        return begin(quint16(port), core, output);
    }

private:
    Task<ExitCode> begin(quint16 port, CoreServices &core, const Output &output)
    {
        m_callers = std::make_unique<IntakeKeyStore>(core.database);
        m_keys = std::make_unique<IntakeKeys>(*m_callers, core.clock, core.entropy);
        m_intake = std::make_unique<Intake>(
            Intake::Parts{*m_keys, *m_callers, core.catalog, core.connections, core.records, core.outbox,
                core.worker, core.rights, core.clock, core.entropy},
            patience);
        m_server = std::make_unique<IntakeServer>(
            core.clock, [this](const IntakeRequest &request) { return m_intake->answer(request); },
            IntakeServer::Limits{});
        if (const auto listening = m_server->listen(port); !listening)
            return Task<ExitCode>::settled(output.fail(listening.error(), u"Patchbay"_s));
        m_signals = std::make_unique<EndSignals>();
        connect(m_signals.get(), &EndSignals::received, this, [this] { m_ended.settle(Done{}); });
        core.worker.start();
        tell(output);
        return m_ended.task()
            .then(this, [this](Done) { return m_server->close(); })
            .then(this, [&core](Done) { return core.worker.stop(); })
            .then(this, [](Done) { return ExitCode::Done; });
    }

    void tell(const Output &output)
    {
        const QString url = u"http://localhost:%1"_s.arg(m_server->port());
        if (output.isJson())
            output.json({{"listening"_L1, url}});
        else
            output.line(tr("Listening on %1. End with Ctrl+C.").arg(url));
    }

    std::unique_ptr<FileLock> m_lock;
    std::unique_ptr<IntakeKeyStore> m_callers;
    std::unique_ptr<IntakeKeys> m_keys;
    std::unique_ptr<Intake> m_intake;
    std::unique_ptr<IntakeServer> m_server;
    std::unique_ptr<EndSignals> m_signals;
    Promise<Done> m_ended;
};

} // namespace

std::unique_ptr<Command> makeServe()
{
    return std::make_unique<Serve>();
}

} // namespace patchbay

#include "serve.moc"

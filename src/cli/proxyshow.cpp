#include "cli/command.h"

#include "engine/coreservices.h"
#include "net/proxyroute.h"
#include "presentation/proxyfacts.h"
#include "presentation/proxywords.h"

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

class ProxyShow final : public Command
{
    Q_OBJECT
public:
    QString name() const override { return u"proxy show"_s; }
    QString summary() const override { return tr("Tells by which proxy requests leave this computer."); }

    Task<ExitCode> run(const QCommandLineParser &, CoreServices &core, const Output &output) override
    {
        return core.proxy.setting().then(this, [output](const ProxySetting &setting) {
            if (output.isJson())
                output.json({{"proxy"_L1, proxyJson(setting)}, {"user"_L1, setting.user}});
            else
                print(output, setting);
            return ExitCode::Done;
        });
    }

private:
    static void print(const Output &output, const ProxySetting &setting)
    {
        const bool isSystem = setting.mode == ProxySetting::Mode::System;
        output.line(tr("In use: %1", "which way requests go")
                        .arg(proxyInUse(setting, isSystem ? systemProxyName() : QString())));
        if (!setting.isManual() || setting.user.isEmpty())
            return;
        output.line(tr("User: %1").arg(setting.user));
        output.line(setting.hasPassword ? tr("Password: in your keychain") : tr("Password: none"));
    }
};

} // namespace

std::unique_ptr<Command> makeProxyShow()
{
    return std::make_unique<ProxyShow>();
}

} // namespace patchbay

#include "proxyshow.moc"

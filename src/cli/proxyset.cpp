#include "cli/command.h"

#include "cli/asking.h"
#include "engine/coreservices.h"
#include "net/proxypassword.h"
#include "net/proxyroute.h"
#include "presentation/proxyfacts.h"
#include "presentation/proxywords.h"

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

class ProxySet final : public Command
{
    Q_OBJECT
public:
    QString name() const override { return u"proxy set"_s; }
    QString summary() const override
    {
        return tr("Chooses the proxy: HOST:PORT, the system's, or none.", "HOST:PORT is typed");
    }

    void describe(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(
            u"PROXY"_s, tr("HOST:PORT, http://HOST:PORT, socks5://HOST:PORT, system or none."), u"PROXY"_s);
    }
    qsizetype mostWords() const override { return 1; }

    QList<QCommandLineOption> options() const override
    {
        return {{u"user"_s,
            tr("The user name the proxy wants. Its password is asked for, or is a line of standard input."),
            u"NAME"_s}};
    }

    Task<ExitCode> run(const QCommandLineParser &arguments, CoreServices &core, const Output &output) override
    {
        const QString word = arguments.positionalArguments().value(0);
        if (word.isEmpty())
            return Task<ExitCode>::settled(output.usage(tr("Say which proxy: HOST:PORT, system or none.")));
        const Result<ProxySetting> read = settingFrom(word, arguments.value(u"user"_s));
        if (!read)
            return Task<ExitCode>::settled(output.usage(messageFor(read.error(), {}).text()));
        if (!read->isManual() && arguments.isSet(u"user"_s))
            return Task<ExitCode>::settled(output.usage(tr("Only a proxy of your own has a user.")));
        const bool namesUser = arguments.isSet(u"user"_s);
        if (namesUser && read->user.isEmpty())
            return Task<ExitCode>::settled(output.usage(tr("--user takes the user name the proxy wants.")));
        std::optional<Secret> password;
        if (namesUser) {
            password = askedSecret(tr("Password of the proxy:"));
            if (const Result<Done> fits = checkProxyPassword(*password); !fits)
                return Task<ExitCode>::settled(output.usage(messageFor(fits.error(), {}).text()));
        }
        return core.proxy.setting().then(
            this, [this, &core, output, wanted = *read, password](const ProxySetting &before) {
                return core.proxy.change(over(before, wanted), password)
                    .then(this, [output](const ProxyService::Kept &kept) { return report(output, kept); });
            });
    }

private:
    static Result<ProxySetting> settingFrom(const QString &word, const QString &user)
    {
        ProxySetting setting;
        if (word == nameOf(ProxySetting::Mode::System))
            return setting;
        setting.mode = ProxySetting::Mode::None;
        if (word == nameOf(ProxySetting::Mode::None))
            return setting;
        const Result<ProxyAddress> address = readProxyAddress(word);
        if (!address)
            return fail(address.error());
        const Result<QString> name = readProxyUser(user);
        if (!name)
            return fail(name.error());
        setting.mode = ProxySetting::Mode::Manual;
        setting.kind = address->kind.value_or(ProxySetting::Kind::Http);
        setting.host = address->host;
        setting.port = address->port;
        setting.user = *name;
        return setting;
    }

    /// What was typed once stays for a return to it; the same proxy again keeps its user.
    static ProxySetting over(const ProxySetting &before, const ProxySetting &wanted)
    {
        ProxySetting setting = wanted.isManual() ? wanted : before;
        setting.mode = wanted.mode;
        if (wanted.isManual() && wanted.user.isEmpty() && before.isManual() && isSameProxy(before, wanted))
            setting.user = before.user;
        return setting;
    }

    static ExitCode report(const Output &output, const ProxyService::Kept &kept)
    {
        const QJsonObject json{{"proxy"_L1, proxyJson(kept.setting)}};
        if (kept.keychainTrouble) {
            if (!output.isJson()) {
                output.problem(kept.passwordForThisRun
                        ? tr("The proxy is set, but its password is not kept.")
                        : tr("The proxy is set, but the password before is still in the keychain."));
            }
            return output.fail(*kept.keychainTrouble, u"Patchbay"_s, json);
        }
        const bool isSystem = kept.setting.mode == ProxySetting::Mode::System;
        if (output.isJson())
            output.json(json);
        else
            output.line(tr("In use: %1", "which way requests go")
                            .arg(proxyInUse(kept.setting, isSystem ? systemProxyName() : QString())));
        return ExitCode::Done;
    }
};

} // namespace

std::unique_ptr<Command> makeProxySet()
{
    return std::make_unique<ProxySet>();
}

} // namespace patchbay

#include "proxyset.moc"

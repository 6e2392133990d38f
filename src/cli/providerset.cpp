#include "cli/appoptions.h"
#include "cli/plaintext.h"
#include "cli/providercommand.h"
#include "cli/providerfacts.h"
#include "engine/coreservices.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr qsizetype longestReason = 160; // two lines of a card

/// What is to be changed; what is not named stays.
struct Change {
    std::optional<QString> clientId = {};
    std::optional<QStringList> scopes = {};
    std::optional<QString> loginHost = {};
    std::optional<QString> reason = {};
    std::optional<std::optional<ConsentWay>> way = {};
    std::optional<bool> hasSecret = {};
    std::optional<bool> onHome = {};

    void applyTo(ProviderSettings &settings) const
    {
        // A secret is of one app: another one must not be sent it.
        if (clientId && *clientId != settings.clientId)
            settings.hasClientSecret = false;
        settings.clientId = clientId.value_or(settings.clientId);
        settings.scopes = scopes.value_or(settings.scopes);
        settings.loginHost = loginHost.value_or(settings.loginHost);
        settings.reason = reason.value_or(settings.reason);
        settings.consentWay = way.value_or(settings.consentWay);
        settings.hasClientSecret = hasSecret.value_or(settings.hasClientSecret);
        settings.onHome = onHome.value_or(settings.onHome);
    }
};
using Wanted = tl::expected<Change, QString>;

class ProviderSet final : public ProviderCommand
{
    Q_OBJECT
public:
    QString name() const override { return u"provider set"_s; }
    QStringList otherNames() const override { return {u"service set"_s}; }
    QString summary() const override { return tr("Sets up a provider: your own app, scopes, login host."); }

    QList<QCommandLineOption> options() const override
    {
        return appOptions()
            + QList<QCommandLineOption>{
                {u"no-secret"_s, tr("Erase the client secret from the keychain.")},
                {u"reason"_s, tr("Why access is wanted, as its card says it; empty: its own words."),
                    u"TEXT"_s},
                {u"way"_s, tr("How the window signs in: embedded or browser; empty: the usual way."),
                    u"WAY"_s},
                {u"on-home"_s, tr("Show its card on the first page of the window: yes or no."), u"ANSWER"_s},
            };
    }

    bool takesEmpty(const QString &option) const override
    {
        return mayBeEmptyOfApp(option) || option == "login-host"_L1 || option == "reason"_L1
            || option == "way"_L1;
    }

protected:
    Task<ExitCode> act(const Subject &subject, const QCommandLineParser &arguments, CoreServices &core,
        const Output &output) override
    {
        if (arguments.optionNames().isEmpty() || arguments.optionNames() == QStringList{u"json"_s})
            return Task<ExitCode>::settled(output.usage(tr("Say what to change: see --help.")));
        const ProviderDescriptor &provider = subject.provider;
        if (isSettled(provider, arguments)) {
            return Task<ExitCode>::settled(output.fail(forbiddenBy(core.catalog.policy()), provider.name));
        }
        Wanted change = wanted(provider, arguments);
        if (!change)
            return Task<ExitCode>::settled(output.usage(change.error()));
        Secret secret;
        if (namesSecret(arguments)) {
            const auto typed = secretFrom(arguments);
            if (!typed)
                return Task<ExitCode>::settled(output.usage(typed.error()));
            secret = *typed;
            change->hasSecret = true;
        }
        if (arguments.isSet(u"no-secret"_s))
            change->hasSecret = false;
        return save(core, provider, *change, secret)
            .then(this, [this, &core, provider](const Done &) { return read(core, provider); })
            .then(this, [output](const Subject &now) { return tell(output, now); });
    }

private:
    static bool isSettled(const ProviderDescriptor &provider, const QCommandLineParser &arguments)
    {
        const SettledByPolicy &settled = provider.settled;
        return settled.closed
            || (settled.clientId && (arguments.isSet(u"client-id"_s) || namesSecret(arguments)))
            || (settled.consentWays && arguments.isSet(u"way"_s))
            || (settled.loginHosts && arguments.isSet(u"login-host"_s)
                && !loginHostOf(provider, arguments.value(u"login-host"_s)));
    }

    static Wanted wanted(const ProviderDescriptor &provider, const QCommandLineParser &arguments)
    {
        Change change;
        if (arguments.isSet(u"no-secret"_s) && namesSecret(arguments))
            return tl::unexpected(tr("Say either --no-secret or where the secret is read from."));
        if (arguments.isSet(u"client-id"_s)) {
            const auto id = clientIdFrom(arguments);
            if (!id)
                return tl::unexpected(id.error());
            change.clientId = *id;
        }
        if (arguments.isSet(u"scopes"_s)) {
            const auto scopes = scopesFrom(arguments, provider);
            if (!scopes)
                return tl::unexpected(scopes.error());
            change.scopes = *scopes;
        }
        return withRest(provider, arguments, change);
    }

    static Wanted withRest(
        const ProviderDescriptor &provider, const QCommandLineParser &arguments, Change change)
    {
        if (arguments.isSet(u"login-host"_s)) {
            const QString typed = arguments.value(u"login-host"_s).trimmed();
            const auto host = loginHostOf(provider, typed);
            if (!host)
                return tl::unexpected(
                    tr("“%1” is no address of %2.", "a host, a provider").arg(typed, provider.name));
            change.loginHost = typed.isEmpty() || isKey(provider, typed) ? typed : *host;
        }
        if (arguments.isSet(u"reason"_s)) {
            change.reason = arguments.value(u"reason"_s).trimmed();
            if (change.reason->size() > longestReason || !isOneLine(*change.reason))
                return tl::unexpected(
                    tr("--reason takes one line of at most %1 letters.").arg(longestReason));
        }
        if (const QString way = arguments.value(u"way"_s); arguments.isSet(u"way"_s)) {
            const auto named = wayNamed(way);
            if (!way.isEmpty() && (!named || !provider.consentWays.contains(*named)))
                return tl::unexpected(tr("%1 has no such way to sign in.", "a provider").arg(provider.name));
            change.way = named;
        }
        if (const QString answer = arguments.value(u"on-home"_s); arguments.isSet(u"on-home"_s)) {
            if (answer != "yes"_L1 && answer != "no"_L1)
                return tl::unexpected(tr("--on-home takes yes or no."));
            change.onHome = answer == "yes"_L1;
        }
        return change;
    }

    static bool isKey(const ProviderDescriptor &provider, const QString &typed)
    {
        return std::any_of(provider.loginHosts.cbegin(), provider.loginHosts.cend(),
            [&typed](const LoginHost &host) { return host.key == typed; });
    }

    /// The secret before the settings: those that promise one must not stand without it. The settings are
    /// changed in one transaction, so that nothing another program sets meanwhile is lost.
    Task<Done> save(
        CoreServices &core, const ProviderDescriptor &provider, const Change &change, const Secret &secret)
    {
        const VaultKey key = VaultKey::forClientSecret(provider.id);
        const auto store = [&core, change, id = provider.id](const Done &) {
            return core.connections.updateSettings(
                id, [change](ProviderSettings &settings) { change.applyTo(settings); });
        };
        if (!secret.isEmpty())
            return core.keychain.write(key, secret).then(this, store);
        if (change.hasSecret == false)
            return core.keychain.erase(key).then(this, store);
        return store(Done{});
    }

    static ExitCode tell(const Output &output, const Subject &now)
    {
        if (output.isJson())
            output.json({{"provider"_L1, providerJson(now.provider, now.settings, int(now.rows.size()))}});
        else if (now.rows.isEmpty())
            output.line(tr("%1 is set up.", "a provider").arg(now.provider.name));
        else
            output.line(tr("%1 is set up. What is connected already goes on as it is.", "a provider")
                            .arg(now.provider.name));
        return ExitCode::Done;
    }
};

} // namespace

std::unique_ptr<Command> makeProviderSet()
{
    return std::make_unique<ProviderSet>();
}

} // namespace patchbay

#include "providerset.moc"

#include "cli/providercommand.h"
#include "cli/providerfacts.h"
#include "engine/coreservices.h"
#include "presentation/setupsteps.h"
#include "providers/definitionfile.h"

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

QStringList namesOf(const QList<ScopeChoice> &scopes)
{
    QStringList names;
    for (const ScopeChoice &scope : scopes)
        names.append(scope.name);
    return names;
}

QStringList namesOf(const QList<LoginHost> &hosts)
{
    QStringList names;
    for (const LoginHost &host : hosts)
        names.append(u"%1 (%2)"_s.arg(host.key, host.host));
    return names;
}

QStringList namesOf(const QList<ConsentWay> &ways)
{
    QStringList names;
    for (const ConsentWay way : ways)
        names.append(wayName(way));
    return names;
}

class ProviderShow final : public ProviderCommand
{
    Q_OBJECT
public:
    QString name() const override { return u"provider show"_s; }
    QStringList otherNames() const override { return {u"service show"_s, u"service get"_s}; }
    QString summary() const override { return tr("Tells how a provider is set up, and how to set it up."); }

protected:
    Task<ExitCode> act(
        const Subject &subject, const QCommandLineParser &, CoreServices &core, const Output &output) override
    {
        const QString file = ownDefinition(core.catalog, subject.provider.id);
        if (output.isJson()) {
            QJsonObject json = providerJson(subject.provider, subject.settings, int(subject.rows.size()));
            if (!file.isEmpty())
                json.insert("file"_L1, file);
            output.json({{"provider"_L1, json}});
        } else {
            print(output, subject, file);
        }
        return Task<ExitCode>::settled(ExitCode::Done);
    }

private:
    static void print(const Output &output, const Subject &subject, const QString &file)
    {
        const auto &[provider, settings, rows] = subject;
        const QString separator = u", "_s;
        QList<QStringList> lines = {{tr("Id"), provider.id.value}, {tr("Name"), provider.name},
            {tr("State"), readinessOf(provider, settings)}, {tr("Connections"), QString::number(rows.size())},
            {tr("Client id"), clientIdOf(provider, settings)},
            {tr("Client secret"), settings.hasClientSecret ? tr("in the keychain") : tr("none")},
            {tr("Login host"), settings.loginHost},
            {tr("Login hosts there are"), namesOf(provider.loginHosts).join(separator)},
            {tr("Scopes"), settings.scopes.join(separator)},
            {tr("Scopes there are"), namesOf(provider.scopes).join(separator)},
            {tr("Ways to sign in"), namesOf(provider.consentWays).join(separator)}, {tr("File"), file}};
        for (const QString &uri : provider.redirectUris)
            lines.append({tr("Redirect URI"), uri});
        for (const QString &step : plainSetupSteps(provider.setupSteps))
            lines.append({tr("To set it up"), step});
        lines.removeIf([](const QStringList &line) { return line.last().isEmpty(); });
        output.table({tr("Fact"), tr("Value")}, lines);
    }
};

} // namespace

std::unique_ptr<Command> makeProviderShow()
{
    return std::make_unique<ProviderShow>();
}

} // namespace patchbay

#include "providershow.moc"

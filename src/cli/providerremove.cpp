#include "cli/asking.h"
#include "cli/providercommand.h"
#include "engine/coreservices.h"
#include "providers/definitionfile.h"

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

class ProviderRemove final : public ProviderCommand
{
    Q_OBJECT
public:
    QString name() const override { return u"provider remove"_s; }
    QStringList otherNames() const override { return {u"service remove"_s, u"service rm"_s}; }
    QString summary() const override { return tr("Removes a provider that you added, with its settings."); }

    QList<QCommandLineOption> options() const override { return {{u"yes"_s, tr("Do not ask.")}}; }

protected:
    Task<ExitCode> act(const Subject &subject, const QCommandLineParser &arguments, CoreServices &core,
        const Output &output) override
    {
        const ProviderDescriptor &provider = subject.provider;
        if (ownDefinition(core.catalog, provider.id).isEmpty()) {
            return Task<ExitCode>::settled(
                output.usage(tr("%1 comes with Patchbay or from your administrator: only providers that you "
                                "added can be removed.")
                                 .arg(provider.name)));
        }
        if (!subject.rows.isEmpty())
            return Task<ExitCode>::settled(refuseConnected(output, subject));
        if (!arguments.isSet(u"yes"_s)) {
            if (output.isJson() || !canAsk())
                return Task<ExitCode>::settled(output.usage(tr("Nobody can be asked here: add --yes.")));
            if (!isConfirmed(tr("Remove %1? [yes/no]").arg(provider.name))) {
                output.problem(tr("Nothing was done."));
                return Task<ExitCode>::settled(ExitCode::Failed);
            }
        }
        return remove(core, provider.id).then(this, [output, provider](const Done &) {
            if (output.isJson())
                output.json({{"removed"_L1, provider.id.value}});
            else
                output.line(tr("%1 is removed.").arg(provider.name));
            return ExitCode::Done;
        });
    }

private:
    /// Without its definition they could be neither renewed nor ended.
    static ExitCode refuseConnected(const Output &output, const Subject &subject)
    {
        const QString words = tr("%1 is connected. Disconnect it first.").arg(subject.provider.name);
        if (output.isJson())
            output.json({{"error"_L1, u"connected"_s}, {"message"_L1, words},
                {"connections"_L1, int(subject.rows.size())}});
        else
            output.problem(words);
        return ExitCode::Failed;
    }

    /// What is left after a failure is found by the next call: the definition goes last.
    Task<Done> remove(CoreServices &core, const ProviderId &id)
    {
        return core.keychain.erase(VaultKey::forClientSecret(id))
            .then(this,
                [&core, id](const Done &) {
                    return core.connections.updateSettings(
                        id, [id](ProviderSettings &settings) { settings = {.provider = id}; });
                })
            .then(this, [&core, id](const Done &) { return removeDefinition(core.catalog, id); });
    }
};

} // namespace

std::unique_ptr<Command> makeProviderRemove()
{
    return std::make_unique<ProviderRemove>();
}

} // namespace patchbay

#include "providerremove.moc"

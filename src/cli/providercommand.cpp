#include "cli/providercommand.h"

#include "engine/clientcredentials.h"
#include "engine/coreservices.h"

using namespace Qt::StringLiterals;

namespace patchbay
{

void ProviderCommand::describe(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(u"PROVIDER"_s, tr("Its id, as “patchbayctl provider list” names it."));
}

Task<ExitCode> ProviderCommand::run(
    const QCommandLineParser &arguments, CoreServices &core, const Output &output)
{
    const QString name = arguments.positionalArguments().value(0);
    if (name.isEmpty())
        return Task<ExitCode>::settled(output.usage(tr("Name the provider.")));
    const ProviderDescriptor *const provider = core.catalog.find({name});
    if (!provider) {
        return Task<ExitCode>::settled(
            output.usage(tr("There is no provider “%1”: see “patchbayctl provider list”.").arg(name)));
    }
    return read(core, *provider)
        .then(this,
            [this, &arguments, &core, output](
                const Subject &subject) { return act(subject, arguments, core, output); })
        .orElse(this, [output, title = provider->name](const Error &error) -> Result<ExitCode> {
            return output.fail(error, title);
        });
}

Task<ProviderCommand::Subject> ProviderCommand::read(CoreServices &core, const ProviderDescriptor &provider)
{
    return core.connections.allSettings().then(
        this, [this, &core, provider](const QList<ProviderSettings> &all) {
            return core.connections.all().then(this, [provider, all](const QList<ConnectionRow> &rows) {
                Subject subject{provider, settingsOf(all, provider.id), {}};
                for (const ConnectionRow &row : rows) {
                    if (row.provider == provider.id)
                        subject.rows.append(row);
                }
                return subject;
            });
        });
}

} // namespace patchbay

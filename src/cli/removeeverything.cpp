#include "cli/asking.h"
#include "cli/command.h"
#include "cli/connectionfacts.h"

#include "engine/coreservices.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

using Inventory = RemoveEverything::Inventory;
using Report = RemoveEverything::Report;

class RemoveEverythingCommand final : public Command
{
    Q_OBJECT
public:
    QString name() const override { return u"remove-everything"_s; }
    QString summary() const override { return tr("Removes all that Patchbay keeps on this computer."); }

    QList<QCommandLineOption> options() const override
    {
        return {
            {u"yes"_s, tr("Do not ask.")},
            {u"provider-files"_s, tr("Also remove the provider files you wrote.")},
        };
    }

    std::optional<ProviderFiles> filesToRemove() const override { return m_files; }

    Task<ExitCode> run(const QCommandLineParser &arguments, CoreServices &core, const Output &output) override
    {
        const bool yes = arguments.isSet(u"yes"_s);
        const ProviderFiles files
            = arguments.isSet(u"provider-files"_s) ? ProviderFiles::Remove : ProviderFiles::Keep;
        if (!yes && (output.isJson() || !canAsk()))
            return Task<ExitCode>::settled(
                output.usage(tr("Nobody can be asked here: add --yes if that is meant.")));
        return core.removal.inventory().then(
            this, [this, yes, files, &core, output](const Inventory &inventory) -> Task<ExitCode> {
                if (const auto refused = mayGoOn(inventory, yes, output))
                    return Task<ExitCode>::settled(*refused);
                return core.removal.run().then(this, [this, files, output](const Report &report) {
                    if (report.mayRemoveFiles())
                        m_files = files;
                    return tell(output, report);
                });
            });
    }

private:
    static std::optional<ExitCode> mayGoOn(const Inventory &inventory, bool yes, const Output &output)
    {
        if (yes)
            return std::nullopt;
        output.problem(tr("%n connection(s) are disconnected.", nullptr, int(inventory.connections.size())));
        if (inventory.unsent > 0)
            output.problem(tr("%n record(s) that no org has are lost.", nullptr, inventory.unsent));
        output.problem(tr("The history, the settings and the demo org are deleted."));
        if (isConfirmed(tr("Remove everything from this computer? [yes/no]")))
            return std::nullopt;
        output.problem(tr("Nothing was done."));
        return ExitCode::Failed;
    }

    static ExitCode tell(const Output &output, const Report &report)
    {
        const bool clean = report.mayRemoveFiles();
        if (output.isJson()) {
            QJsonArray valid;
            for (const ConnectionRow &row : report.notRevoked)
                valid.append(connectionJson(row));
            output.json({{"removed"_L1, clean}, {"notRevoked"_L1, valid},
                {"notErased"_L1, QJsonArray::fromStringList(report.notErased)}});
        } else {
            for (const ConnectionRow &row : report.notRevoked)
                output.line(tr("%1: the access may stay valid at %2 until you end it there.")
                                .arg(connectionWords(row), row.provider.value));
            for (const QString &kept : report.notErased)
                output.problem(tr("%1: the keychain did not delete its secret.").arg(kept));
            if (clean)
                output.line(tr("Nothing of Patchbay is left on this computer."));
            else
                output.problem(
                    tr("Unlock the keychain, then try again. What is needed to find them is kept."));
        }
        return clean ? ExitCode::Done : ExitCode::Keychain;
    }

    std::optional<ProviderFiles> m_files; ///< none: they stay
};

} // namespace

std::unique_ptr<Command> makeRemoveEverything()
{
    return std::make_unique<RemoveEverythingCommand>();
}

} // namespace patchbay

#include "removeeverything.moc"

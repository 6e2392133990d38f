#include "cli/command.h"

#include "engine/coreservices.h"
#include "engine/profile.h"
#include "providers/definitionfile.h"
#include "store/privatefile.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

QList<QJsonObject> ownDefinitions(const ProviderCatalog &catalog)
{
    QList<QJsonObject> definitions;
    for (const ProviderDescriptor &provider : catalog.all()) {
        const QString path = ownDefinition(catalog, provider.id);
        QFile file(path);
        if (!path.isEmpty() && file.open(QFile::ReadOnly))
            definitions.append(QJsonDocument::fromJson(file.read(mostDefinitionBytes)).object());
    }
    return definitions;
}

class ProfileExport final : public Command
{
    Q_OBJECT
public:
    QString name() const override { return u"profile export"_s; }
    QString summary() const override
    {
        return tr("Writes settings and names to take along, without any token or secret.");
    }

    void describe(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(u"FILE"_s, tr("Where to; left out: the standard output."), u"[FILE]"_s);
    }
    qsizetype mostWords() const override { return 1; }

    Task<ExitCode> run(const QCommandLineParser &arguments, CoreServices &core, const Output &output) override
    {
        const QString path = arguments.positionalArguments().value(0);
        return collect(core).then(this, [output, path](const Profile &profile) -> Result<ExitCode> {
            return write(output, path, profileJson(profile));
        });
    }

private:
    Task<Profile> collect(CoreServices &core)
    {
        auto profile = std::make_shared<Profile>();
        profile->definitions = ownDefinitions(core.catalog);
        return core.connections.allSettings()
            .then(this,
                [&core, profile](const QList<ProviderSettings> &settings) {
                    // What is left of a provider that went fits no computer, nor this one.
                    for (const ProviderSettings &one : settings) {
                        if (core.catalog.find(one.provider))
                            profile->settings.append(one);
                    }
                    return core.preferences.read();
                })
            .then(this,
                [&core, profile](const Preferences &preferences) {
                    profile->preferences = preferences;
                    return core.connections.all();
                })
            .then(this, [profile](const QList<ConnectionRow> &rows) {
                for (const ConnectionRow &row : rows) {
                    if (row.phase != ConnectionPhase::Connecting && row.phase != ConnectionPhase::Removing)
                        profile->connections.append(
                            {row.provider, row.accountId, row.tenantId, row.accountLabel, row.label, row.user,
                                row.tenant, row.tags, row.colour, row.apiVersion});
                }
                return *profile;
            });
    }

    static Result<ExitCode> write(const Output &output, const QString &path, const QJsonObject &profile)
    {
        if (path.isEmpty() || path == "-"_L1) {
            if (output.isJson())
                output.json({{"profile"_L1, profile}});
            else
                output.raw(QJsonDocument(profile).toJson());
            return ExitCode::Done;
        }
        const auto written = writePrivateFile(path, QJsonDocument(profile).toJson());
        if (!written)
            return fail(written.error());
        if (output.isJson())
            output.json({{"file"_L1, path}});
        else
            output.line(tr("%1 is written. It holds no token and no secret.").arg(path));
        return ExitCode::Done;
    }
};

} // namespace

std::unique_ptr<Command> makeProfileExport()
{
    return std::make_unique<ProfileExport>();
}

} // namespace patchbay

#include "profileexport.moc"

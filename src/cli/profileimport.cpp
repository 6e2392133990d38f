#include "cli/command.h"

#include "cli/inputfile.h"
#include "cli/labelling.h"
#include "engine/coreservices.h"
#include "engine/profile.h"
#include "providers/definitionfile.h"
#include "salesforce/apiversion.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr qint64 mostProfileBytes = 8 * 1024 * 1024;

/// What is done one after another.
using Step = std::function<Task<Done>()>;

/// Names that could not have been typed here either: as of labels that are too long, and unknown versions.
Result<Done> judgeNames(const Profile &profile)
{
    for (const Profile::Named &named : profile.connections) {
        ConnectionRow row;
        named.applyTo(row);
        const bool isSpoken = named.apiVersion.isEmpty() || knownApiVersions().contains(named.apiVersion);
        if (!isSpoken || !applyLabels({}, row))
            return fail(
                ErrorKind::Protocol, u"/connections: has a name, a colour or a version that is none"_s);
    }
    return Done{};
}

/// What became of a profile.
struct Taken {
    QStringList namedHere; ///< ids of connections that got their names
    QStringList toConnect; ///< accounts that are not connected here
};

class ProfileImport final : public Command
{
    Q_OBJECT
public:
    QString name() const override { return u"profile import"_s; }
    QString summary() const override { return tr("Takes over settings and names of an exported profile."); }

    void describe(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(u"FILE"_s, tr("The profile; - reads it from standard input."));
    }
    QList<QCommandLineOption> options() const override
    {
        return {{u"replace"_s,
            tr("Let its definitions take the place of those of the same providers here. Whoever made the "
               "profile then says where tokens go.")}};
    }
    qsizetype mostWords() const override { return 1; }

    Task<ExitCode> run(const QCommandLineParser &arguments, CoreServices &core, const Output &output) override
    {
        const QString path = arguments.positionalArguments().value(0);
        if (path.isEmpty())
            return Task<ExitCode>::settled(output.usage(tr("Name the profile to import.")));
        const auto content = contentOf(path, mostProfileBytes);
        if (!content)
            return Task<ExitCode>::settled(output.usage(content.error()));
        // All of it is judged before anything is written.
        const auto profile = readProfile(*content, core.catalog);
        const auto verdict = profile.and_then(judgeNames);
        if (!verdict)
            return Task<ExitCode>::settled(refuse(output, path, verdict.error()));
        const Policy &policy = core.catalog.policy();
        if (!profile->definitions.isEmpty() && policy.forbids(Act::CustomProviders))
            return Task<ExitCode>::settled(output.fail(forbiddenBy(policy), u"Patchbay"_s));
        const QList<QJsonObject> definitions = unknownHere(*profile, core.catalog);
        const bool mayReplace = arguments.isSet(u"replace"_s);
        for (const QJsonObject &definition : definitions) {
            const ProviderId id{definition.value("id"_L1).toString()};
            if (!mayReplace && core.catalog.find(id))
                return Task<ExitCode>::settled(
                    refuse(output, path, Error{.kind = ErrorKind::Protocol, .detail = replacesProvider(id)}));
        }
        for (const QJsonObject &definition : definitions) {
            const auto installed = installDefinition(core.catalog, QJsonDocument(definition).toJson(),
                mayReplace ? KnownProvider::Replace : KnownProvider::Keep);
            if (!installed)
                return Task<ExitCode>::settled(output.fail(installed.error(), u"Patchbay"_s));
        }
        return takeSettings(core, *profile)
            .then(this,
                [&core, profile = *profile](const Done &) {
                    return core.preferences.update([profile](Preferences &preferences) {
                        if (!profile.preferences)
                            return;
                        // Somebody turned it on here: a file does not turn it off.
                        preferences.readOnly = preferences.readOnly || profile.preferences->readOnly;
                        preferences.consentWay = profile.preferences->consentWay;
                        preferences.keepSent = profile.preferences->keepSent;
                    });
                })
            .then(this, [&core](const Preferences &) { return core.connections.all(); })
            .then(this,
                [this, &core, profile = *profile](
                    const QList<ConnectionRow> &rows) { return takeNames(core, profile, rows); })
            .then(this,
                [output, profile = *profile](const Taken &taken) { return tell(output, profile, taken); });
    }

private:
    /// Those that are not here word for word already.
    static QList<QJsonObject> unknownHere(const Profile &profile, const ProviderCatalog &catalog)
    {
        QList<QJsonObject> unknown;
        for (const QJsonObject &definition : profile.definitions) {
            QFile own(ownDefinition(catalog, {definition.value("id"_L1).toString()}));
            const bool isSame = own.open(QIODevice::ReadOnly)
                && QJsonDocument::fromJson(own.read(mostDefinitionBytes)).object() == definition;
            if (!isSame)
                unknown.append(definition);
        }
        return unknown;
    }

    static QString replacesProvider(const ProviderId &id)
    {
        return tr(
            "It would replace the definition of %1, and so say where its tokens go. Add --replace if you "
            "trust whoever made it.")
            .arg(id.value);
    }

    static ExitCode refuse(const Output &output, const QString &path, const Error &error)
    {
        const QString words = path + u": "_s + error.detail;
        if (output.isJson())
            output.json({{"error"_L1, u"bad_profile"_s}, {"message"_L1, words}});
        else
            output.problem(words);
        return ExitCode::Failed;
    }

    Task<Done> inTurn(QList<Step> steps)
    {
        if (steps.isEmpty())
            return Task<Done>::settled(Done{});
        const Step first = steps.takeFirst();
        return first().then(this, [this, steps](const Done &) { return inTurn(steps); });
    }

    Task<Done> takeSettings(CoreServices &core, const Profile &profile)
    {
        QList<Step> steps;
        for (const ProviderSettings &one : profile.settings) {
            steps.append([&core, one] {
                return core.connections.updateSettings(
                    one.provider, [one](ProviderSettings &here) { here = merged(here, one); });
            });
        }
        return inTurn(steps);
    }

    Task<Taken> takeNames(CoreServices &core, const Profile &profile, const QList<ConnectionRow> &rows)
    {
        Taken taken;
        QList<Step> steps;
        for (const Profile::Named &named : profile.connections) {
            const auto row = std::find_if(
                rows.cbegin(), rows.cend(), [&named](const ConnectionRow &one) { return named.isOf(one); });
            if (row == rows.cend()) {
                taken.toConnect.append(named.provider.value + u": "_s + named.account);
                continue;
            }
            taken.namedHere.append(row->id.value);
            steps.append([this, &core, named, id = row->id] {
                return core.connections.update(id, [named](ConnectionRow &here) { named.applyTo(here); })
                    .then(this, [](const ConnectionRow &) { return Done{}; });
            });
        }
        return inTurn(steps).then(this, [taken](const Done &) { return taken; });
    }

    static ExitCode tell(const Output &output, const Profile &profile, const Taken &taken)
    {
        if (output.isJson()) {
            output.json({{"providers"_L1, int(profile.settings.size())},
                {"definitions"_L1, int(profile.definitions.size())},
                {"named"_L1, QJsonArray::fromStringList(taken.namedHere)},
                {"toConnect"_L1, QJsonArray::fromStringList(taken.toConnect)}});
            return ExitCode::Done;
        }
        output.line(
            tr("The profile is taken over. Client secrets are entered anew, with “patchbayctl provider "
               "set”."));
        for (const QString &account : taken.toConnect)
            output.line(tr("To be connected: %1").arg(account));
        return ExitCode::Done;
    }
};

} // namespace

std::unique_ptr<Command> makeProfileImport()
{
    return std::make_unique<ProfileImport>();
}

} // namespace patchbay

#include "profileimport.moc"

#include "cli/command.h"

#include "cli/connectionfacts.h"
#include "engine/connectionlookup.h"
#include "engine/coreservices.h"
#include "presentation/cards.h"
#include "presentation/connectiondetails.h"
#include "salesforce/apiversion.h"

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

QStringList listOf(const QString &value)
{
    return value.split(u',', Qt::SkipEmptyParts);
}

class ConnectionSet final : public Command
{
    Q_OBJECT
public:
    QString name() const override { return u"connection set"_s; }
    QString summary() const override { return tr("Changes what a connection is found by, or used with."); }

    QList<QCommandLineOption> options() const override
    {
        return {
            {u"label"_s, tr("Its name here; empty: the org's own."), u"TEXT"_s},
            {u"user"_s, tr("The user identifier; empty: none."), u"TEXT"_s},
            {u"tenant"_s, tr("The tenant identifier; empty: the user's."), u"TEXT"_s},
            {u"tag"_s, tr("Adds tags, separated by commas."), u"TAGS"_s},
            {u"untag"_s, tr("Takes tags off, separated by commas."), u"TAGS"_s},
            {u"colour"_s, tr("One of %1; empty: Patchbay's choice.").arg(connectionColours().join(u", "_s)),
                u"COLOUR"_s},
            {u"api-version"_s,
                tr("The API version to speak, %1 to %2; empty: the newest that both sides know.")
                    .arg(oldestApiVersion, newestApiVersion),
                u"VERSION"_s},
            {u"default"_s, tr("Use it where only its provider is named.")},
        };
    }

    void describe(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(u"CONNECTION"_s, tr("Its id, name, org, account, user, tenant or tag."));
    }

    qsizetype mostWords() const override { return 1; }

    bool takesEmpty(const QString &option) const override
    {
        return option != "tag"_L1 && option != "untag"_L1;
    }

    Task<ExitCode> run(const QCommandLineParser &arguments, CoreServices &core, const Output &output) override
    {
        const QStringList named = arguments.positionalArguments();
        if (named.isEmpty())
            return Task<ExitCode>::settled(output.usage(tr("Name the connection to change.")));
        if (arguments.optionNames().isEmpty() || arguments.optionNames() == QStringList{u"json"_s})
            return Task<ExitCode>::settled(output.usage(tr("Say what to change: see --help.")));
        if (const QString version = arguments.value(u"api-version"_s);
            !version.isEmpty() && !knownApiVersions().contains(version)) {
            return Task<ExitCode>::settled(output.usage(
                tr("Patchbay speaks these API versions: %1.").arg(knownApiVersions().join(u", "_s))));
        }
        return core.connections.all()
            .then(this,
                [this, named, &arguments, &core](const QList<ConnectionRow> &rows) -> Task<ConnectionRow> {
                    const auto row
                        = chooseConnection(rows, {.name = named.constFirst(), .mayMeanDefault = false});
                    return row ? change(*row, arguments, core)
                               : Task<ConnectionRow>::settled(fail(row.error()));
                })
            .then(this,
                [output](const ConnectionRow &row) {
                    if (output.isJson())
                        output.json({{"connection"_L1, connectionJson(row)}});
                    else
                        output.line(tr("%1 is changed.").arg(connectionWords(row)));
                    return ExitCode::Done;
                })
            .orElse(this, [output](const Error &error) -> Result<ExitCode> {
                if (error.providerCode != "bad_label"_L1)
                    return output.fail(error, u"Patchbay"_s);
                return output.usage(error.providerText == "colour"_L1
                        ? tr("There is no such colour: see --help.")
                        : tr("--%1 is too long: at most %2 letters.")
                              .arg(error.providerText)
                              .arg(mostLabelLetters));
            });
    }

private:
    /// As the arguments want it; what they do not name stays.
    static Result<ConnectionLabels> wanted(const ConnectionRow &row, const QCommandLineParser &arguments)
    {
        ConnectionLabels labels{row.label, row.user, row.tenant, row.tags, row.colour};
        const std::initializer_list<std::pair<const char *, QString *>> texts = {{"label", &labels.label},
            {"user", &labels.user}, {"tenant", &labels.tenant}, {"colour", &labels.colour}};
        for (const auto &[option, text] : texts) {
            const QString name = QString::fromLatin1(option);
            *text = arguments.isSet(name) ? arguments.value(name) : *text;
        }
        labels.tags += listOf(arguments.value(u"tag"_s));
        for (const QString &gone : listOf(arguments.value(u"untag"_s))) {
            labels.tags.removeIf([&gone](const QString &tag) {
                return tag.compare(gone.trimmed(), Qt::CaseInsensitive) == 0;
            });
        }
        return tidied(labels).map_error([](Error error) {
            error.providerText
                = error.providerText == "tags"_L1 ? u"tag"_s : error.providerText; // as the option is called
            error.providerCode = u"bad_label"_s;
            return error;
        });
    }

    Task<ConnectionRow> change(
        const ConnectionRow &row, const QCommandLineParser &arguments, CoreServices &core)
    {
        const Result<ConnectionLabels> labels = wanted(row, arguments);
        if (!labels)
            return Task<ConnectionRow>::settled(fail(labels.error()));
        const auto version
            = arguments.isSet(u"api-version"_s) ? arguments.value(u"api-version"_s) : row.apiVersion;
        const auto write = [labels = *labels, version](ConnectionRow &changed) {
            changed.apiVersion = version;
            changed.label = labels.label;
            changed.user = labels.user;
            changed.tenant = labels.tenant;
            changed.tags = labels.tags;
            changed.colour = labels.colour;
        };
        const bool isDefault = arguments.isSet(u"default"_s);
        return core.connections.update(row.id, write)
            .then(this,
                [&core, isDefault](const ConnectionRow &changed) {
                    return isDefault ? core.connections.makeDefault(changed.id) : Task<Done>::settled(Done{});
                })
            .then(this, [&core, id = row.id](const Done &) { return core.connections.find(id); });
    }
};

} // namespace

std::unique_ptr<Command> makeConnectionSet()
{
    return std::make_unique<ConnectionSet>();
}

} // namespace patchbay

#include "connectionset.moc"

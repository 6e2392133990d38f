#include "cli/labelling.h"

#include "cli/connectionfacts.h"
#include "engine/connectionlookup.h"
#include "engine/coreservices.h"
#include "presentation/connectiondetails.h"

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

void removeTag(QStringList &tags, const QString &gone)
{
    tags.removeIf(
        [&gone](const QString &tag) { return tag.compare(gone.trimmed(), Qt::CaseInsensitive) == 0; });
}

Error badLabel(Error error)
{
    // As the option is called.
    error.providerText = error.providerText == "tags"_L1 ? u"tag"_s : error.providerText;
    error.providerCode = u"bad_label"_s;
    return error;
}

ExitCode refuse(const Output &output, const Error &error)
{
    if (error.providerCode != "bad_label"_L1)
        return output.fail(error, u"Patchbay"_s);
    return output.usage(error.providerText == "colour"_L1
            ? Labelling::tr("There is no such colour: see --help.")
            : Labelling::tr("--%1 is too long: at most %2 letters.")
                  .arg(error.providerText)
                  .arg(mostLabelLetters));
}

} // namespace

Result<Done> applyLabels(const LabelChange &change, ConnectionRow &row)
{
    ConnectionLabels wanted{change.label.value_or(row.label), change.user.value_or(row.user),
        change.tenant.value_or(row.tenant), row.tags + change.tagsToAdd, change.colour.value_or(row.colour)};
    for (const QString &tag : change.tagsToRemove)
        removeTag(wanted.tags, tag);
    const Result<ConnectionLabels> labels = tidied(wanted);
    if (!labels)
        return fail(badLabel(labels.error()));
    row.label = labels->label;
    row.user = labels->user;
    row.tenant = labels->tenant;
    row.tags = labels->tags;
    row.colour = labels->colour;
    row.apiVersion = change.apiVersion.value_or(row.apiVersion);
    return Done{};
}

void Labelling::describe(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(u"CONNECTION"_s, tr("Its id, name, org, account, user, tenant or tag."));
}

Task<ExitCode> Labelling::run(const QCommandLineParser &arguments, CoreServices &core, const Output &output)
{
    const QString name = arguments.positionalArguments().value(0);
    if (name.isEmpty())
        return Task<ExitCode>::settled(output.usage(tr("Name the connection to change.")));
    const auto asked = wanted(arguments);
    if (!asked)
        return Task<ExitCode>::settled(output.usage(asked.error()));
    return core.connections.all()
        .then(this,
            [name](const QList<ConnectionRow> &rows) {
                return chooseConnection(rows, {.name = name, .mayMeanDefault = false});
            })
        .then(this,
            [this, &core, asked = *asked](const ConnectionRow &row) { return change(core, row.id, asked); })
        .then(this,
            [output](const ConnectionRow &row) {
                if (output.isJson())
                    output.json({{"connection"_L1, connectionJson(row)}});
                else
                    output.line(tr("%1 is changed.").arg(connectionWords(row)));
                return ExitCode::Done;
            })
        .orElse(this, [output](const Error &error) -> Result<ExitCode> { return refuse(output, error); });
}

Task<ConnectionRow> Labelling::change(CoreServices &core, const ConnectionId &id, const LabelChange &change)
{
    auto problem = std::make_shared<std::optional<Error>>(); // written on the database's thread, read after
    const auto write = [change, problem](ConnectionRow &row) {
        if (const auto done = applyLabels(change, row); !done)
            *problem = done.error();
    };
    return core.connections.update(id, write)
        .then(this,
            [&core, id, problem, change](const ConnectionRow &) {
                if (*problem)
                    return Task<Done>::settled(fail(**problem));
                return change.makeDefault ? core.connections.makeDefault(id) : Task<Done>::settled(Done{});
            })
        .then(this, [&core, id](const Done &) { return core.connections.find(id); });
}

} // namespace patchbay

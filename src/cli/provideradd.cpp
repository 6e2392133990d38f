#include "cli/command.h"

#include "cli/inputfile.h"
#include "engine/coreservices.h"
#include "providers/definitionfile.h"

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

class ProviderAdd final : public Command
{
    Q_OBJECT
public:
    QString name() const override { return u"provider add"_s; }
    QStringList otherNames() const override { return {u"service add"_s}; }
    QString summary() const override { return tr("Adds a provider that a definition file describes."); }

    QList<QCommandLineOption> options() const override
    {
        return {{u"replace"_s, tr("Even where there is a provider of that id: yours is used instead.")}};
    }

    void describe(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(u"FILE"_s, tr("The definition; - reads it from standard input."));
    }
    qsizetype mostWords() const override { return 1; }

    Task<ExitCode> run(const QCommandLineParser &arguments, CoreServices &core, const Output &output) override
    {
        return Task<ExitCode>::settled(add(arguments, core, output));
    }

private:
    static ExitCode add(const QCommandLineParser &arguments, CoreServices &core, const Output &output)
    {
        const QString name = arguments.positionalArguments().value(0);
        if (name.isEmpty())
            return output.usage(tr("Name the definition file."));
        const auto content = contentOf(name, mostDefinitionBytes);
        if (!content)
            return output.usage(content.error());
        const auto path = installDefinition(core.catalog, *content,
            arguments.isSet(u"replace"_s) ? KnownProvider::Replace : KnownProvider::Keep);
        if (!path)
            return refuse(output, name, path.error());
        const auto added = readDefinition(*content, ProviderDescriptor::Origin::User);
        if (output.isJson())
            output.json({{"provider"_L1, added->id.value}, {"file"_L1, *path}});
        else
            //: %1 is a provider, %2 the file that describes it
            output.line(tr("%1 is added (%2).").arg(added->name, *path));
        return ExitCode::Done;
    }

    /// Of a definition its pointers are told: whoever writes one needs them.
    static ExitCode refuse(const Output &output, const QString &name, const Error &error)
    {
        if (error.kind == ErrorKind::Duplicate)
            return output.usage(
                tr("There is a provider “%1” already: add --replace to put yours in its place.")
                    .arg(error.providerText));
        if (error.kind != ErrorKind::Protocol)
            return output.fail(error, u"Patchbay"_s);
        const QString words = name + u": "_s + error.detail;
        if (output.isJson())
            output.json({{"error"_L1, u"bad_definition"_s}, {"message"_L1, words}});
        else
            output.problem(words);
        return ExitCode::Failed;
    }
};

} // namespace

std::unique_ptr<Command> makeProviderAdd()
{
    return std::make_unique<ProviderAdd>();
}

} // namespace patchbay

#include "provideradd.moc"

#include "cli/command.h"

#include "engine/coreservices.h"

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

class KeyRemove final : public Command
{
    Q_OBJECT
public:
    QString name() const override { return u"key remove"_s; }
    QString summary() const override { return tr("Makes a program's key worthless, at once."); }

    void describe(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(u"ID"_s, tr("As “key list” tells it."), u"ID"_s);
    }
    qsizetype mostWords() const override { return 1; }

    Task<ExitCode> run(const QCommandLineParser &arguments, CoreServices &core, const Output &output) override
    {
        const QString id = arguments.positionalArguments().value(0);
        if (id.isEmpty())
            return Task<ExitCode>::settled(output.usage(tr("Which key? “key list” tells their ids.")));
        return core.intakeKeys.revoke(id)
            .then(this,
                [output](Done) {
                    if (output.isJson())
                        output.json({{"removed"_L1, true}});
                    else
                        output.line(tr("The key is worthless now."));
                    return ExitCode::Done;
                })
            .orElse(this, [output](const Error &error) -> Result<ExitCode> {
                if (error.kind != ErrorKind::NotFound)
                    return fail(error);
                if (output.isJson())
                    output.json({{"removed"_L1, false}, {"error"_L1, u"no_such_key"_s},
                        {"message"_L1, tr("There is no key with this id.")}});
                else
                    output.problem(tr("There is no key with this id."));
                return ExitCode::Failed;
            });
    }
};

} // namespace

std::unique_ptr<Command> makeKeyRemove()
{
    return std::make_unique<KeyRemove>();
}

} // namespace patchbay

#include "keyremove.moc"

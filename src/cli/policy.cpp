#include "cli/command.h"

#include "engine/coreservices.h"
#include "presentation/policywords.h"

#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

QString stateName(Policy::State state)
{
    switch (state) {
    case Policy::State::None:
        return u"none"_s;
    case Policy::State::InForce:
        return u"in_force"_s;
    case Policy::State::Broken:
        return u"broken"_s;
    }
    Q_UNREACHABLE();
}

class PolicyCommand final : public Command
{
    Q_OBJECT
public:
    QString name() const override { return u"policy"_s; }
    QString summary() const override { return tr("Tells what the administrator settled; checks a file."); }

    void describe(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(u"FILE"_s,
            tr("A policy to be checked before it is put into force; may be left out."), u"[FILE]"_s);
    }
    qsizetype mostWords() const override { return 1; }

    Task<ExitCode> run(const QCommandLineParser &arguments, CoreServices &core, const Output &output) override
    {
        const QString file = arguments.positionalArguments().value(0);
        if (file.isEmpty())
            return Task<ExitCode>::settled(print(output, core.catalog));
        return Task<ExitCode>::settled(check(output, core.catalog, file));
    }

private:
    /// Of the words alone: who may write it counts where it is in force.
    static ExitCode check(const Output &output, const ProviderCatalog &catalog, const QString &path)
    {
        QFile file(path);
        if (!file.open(QFile::ReadOnly))
            return output.usage(tr("%1 cannot be read.").arg(path));
        const auto policy = readPolicy(file.readAll());
        QStringList problems;
        if (policy)
            problems = catalog.problemsOf(*policy);
        else
            problems.append(policy.error().detail);
        if (problems.isEmpty()) {
            if (output.isJson())
                output.json({{"file"_L1, path}});
            else
                output.line(tr("%1 can be put into force.").arg(path));
            return ExitCode::Done;
        }
        const QString words = path + u": "_s + problems.join("; "_L1);
        if (output.isJson())
            output.json({{"file"_L1, path}, {"error"_L1, u"misconfigured"_s}, {"message"_L1, words}});
        else
            output.problem(words);
        return ExitCode::Failed;
    }

    static ExitCode print(const Output &output, const ProviderCatalog &catalog)
    {
        const Policy &policy = catalog.policy();
        const QStringList sentences = policySentences(catalog);
        if (output.isJson()) {
            QJsonArray forbidden;
            for (const Act act : {Act::TokenOutput, Act::Intake, Act::Commands, Act::CustomProviders}) {
                if (policy.forbids(act))
                    forbidden.append(nameOf(act));
            }
            output.json({{"state"_L1, stateName(policy.state)}, {"file"_L1, catalog.policyPath()},
                {"forbid"_L1, forbidden}, {"readOnly"_L1, policy.forbidsWriting()},
                {"settled"_L1, QJsonArray::fromStringList(sentences)}});
        } else if (policy.state == Policy::State::None) {
            output.line(tr("There is no policy: %1 does not exist.").arg(catalog.policyPath()));
        } else {
            output.line(policy.path);
            for (const QString &sentence : sentences)
                output.line(u"  "_s + sentence);
        }
        return policy.state == Policy::State::Broken ? ExitCode::Failed : ExitCode::Done;
    }
};

} // namespace

std::unique_ptr<Command> makePolicy()
{
    return std::make_unique<PolicyCommand>();
}

} // namespace patchbay

#include "policy.moc"

#include "base/hardening.h"
#include "base/translations.h"
#include "cli/command.h"
#include "engine/coreservices.h"
#include "presentation/loopbackwords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QLoggingCategory>
#include <QNetworkProxyFactory>

#include <algorithm>
#include <csignal>

using namespace Qt::StringLiterals;
using namespace patchbay;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString usage(const std::vector<std::unique_ptr<Command>> &commands)
{
    QString text = Words::tr("Usage: patchbayctl COMMAND [OPTIONS]") + u"\n\n"_s;
    for (const auto &command : commands)
        text += u"  "_s + command->name().leftJustified(18) + command->summary() + u'\n';
    text += u'\n'
        + Words::tr("patchbayctl COMMAND --help tells a command's options. --json makes every answer one "
                    "JSON object.");
    return text;
}

/// The command whose words the arguments begin with, and how many words those are.
std::pair<Command *, qsizetype> findCommand(
    const std::vector<std::unique_ptr<Command>> &commands, const QStringList &words)
{
    for (const auto &command : commands) {
        const QStringList path = command->name().split(u' ');
        if (words.sliced(0, qMin(path.size(), words.size())) == path)
            return {command.get(), path.size()};
    }
    return {nullptr, 0};
}

/// What was renewed is in the keychain before the program ends, or the person knows that it is not.
void leave(CoreServices &core, const Output &output, ExitCode code)
{
    core.tokens.saveAll().finally(QCoreApplication::instance(), [&core, output, code](const Result<Done> &) {
        if (!core.tokens.unsaved().isEmpty()) {
            output.problem(Words::tr("The keychain did not take the renewed token: you may have to sign in "
                                     "again. Unlock the keychain before the next call."));
        }
        const bool lost = code == ExitCode::Done && !Output::isWhole();
        QCoreApplication::exit(int(lost ? ExitCode::Failed : code));
    });
}

/// Options may stand before the command's words too (patchbayctl --json token).
QStringList commandFirst(const QStringList &arguments)
{
    QStringList words;
    QStringList options;
    for (const QString &argument : arguments) {
        if (words.isEmpty() && argument.startsWith(u'-'))
            options.append(argument);
        else
            words.append(argument);
    }
    return words + options;
}

} // namespace

int main(int argc, char **argv)
{
    hardenProcess();
#ifdef Q_OS_UNIX
    // A reader that goes early must not end the program before a renewed token is saved.
    std::signal(SIGPIPE, SIG_IGN);
#endif
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"patchbay"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PATCHBAY_VERSION));
    installTranslations(application, QLocale());
    QNetworkProxyFactory::setUseSystemConfiguration(true);

    // What it did goes to stdout; stderr is for what went wrong.
    if (!qEnvironmentVariableIsSet("PATCHBAY_LOG"))
        QLoggingCategory::setFilterRules(u"patchbay.*.info=false"_s);

    const std::vector<std::unique_ptr<Command>> commands = allCommands();
    const QStringList words = commandFirst(application.arguments().sliced(1));
    const Output plain(words.contains(u"--json"_s));
    const auto [command, length] = findCommand(commands, words);
    if (!command) {
        const bool asked = words.isEmpty() || words.contains(u"--help"_s) || words.contains(u"-h"_s);
        if (words.contains(u"--version"_s) || words.value(0) == "version"_L1)
            plain.line(u"patchbayctl "_s + QCoreApplication::applicationVersion());
        else if (asked)
            plain.line(usage(commands));
        else
            plain.problem(Words::tr("“%1” is no command.").arg(words.value(0)) + u'\n' + usage(commands));
        return int(asked || words.contains(u"--version"_s) || words.value(0) == "version"_L1
                ? ExitCode::Done
                : ExitCode::Usage);
    }

    QCommandLineParser parser;
    parser.setApplicationDescription(command->name() + u": "_s + command->summary());
    parser.addOption({u"json"_s, Words::tr("Answer with one JSON object.")});
    const QCommandLineOption help = parser.addHelpOption();
    command->describe(parser);
    if (!parser.parse(QStringList{u"patchbayctl "_s + command->name()} + words.sliced(length))) {
        plain.problem(parser.errorText());
        return int(ExitCode::Usage);
    }
    if (parser.isSet(help)) {
        plain.line(parser.helpText());
        return int(ExitCode::Done);
    }

    const auto noEmbedded = [](Clock &) { return std::unique_ptr<ConsentSurface>(); };
    CoreServices core({standardPaths(), "patchbayctl/" PATCHBAY_VERSION, noEmbedded, loopbackTexts});
    const Output output(parser.isSet(u"json"_s));
    core.open()
        .then(&application, [&](const Done &) { return command->run(parser, core, output); })
        .finally(&application, [&](const Result<ExitCode> &result) {
            const ExitCode code = result ? *result : output.fail(result.error(), u"Salesforce"_s);
            leave(core, output, code);
        });
    return QCoreApplication::exec();
}

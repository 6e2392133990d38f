#include "base/hardening.h"
#include "base/translations.h"
#include "cli/command.h"
#include "cli/completion.h"
#include "cli/standardstreams.h"
#include "engine/coreservices.h"
#include "presentation/appearance.h"
#include "presentation/loopbackwords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QSettings>

#include <algorithm>
#include <csignal>
#include <optional>

using namespace Qt::StringLiterals;
using namespace patchbay;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

constexpr qsizetype nameWidth = 24;

QString usage(const std::vector<std::unique_ptr<Command>> &commands)
{
    QString text = Words::tr("Usage: patchbayctl COMMAND [OPTIONS]") + u"\n\n"_s;
    for (const auto &command : commands)
        text += u"  "_s + command->name().leftJustified(nameWidth) + command->summary() + u'\n';
    text += u"  "_s + u"completion SHELL"_s.leftJustified(nameWidth)
        + Words::tr("Prints what completes all this in bash, fish or zsh.") + u'\n';
    text += u"  "_s + u"version"_s.leftJustified(nameWidth) + Words::tr("Tells which version this is.")
        + u'\n';
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
        const QStringList names = QStringList{command->name()} + command->otherNames();
        for (const QString &name : names) {
            const QStringList path = name.split(u' ');
            if (words.sliced(0, qMin(path.size(), words.size())) == path)
                return {command.get(), path.size()};
        }
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
        QCoreApplication::exit(output.ended(code));
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
    const qsizetype end = words.indexOf(u"--"_s);
    const qsizetype ours = end < 0 ? words.size() : end;
    return words.first(ours) + options + words.sliced(ours);
}

/// Also where the words cannot be parsed, and the answer says so.
bool asksForJson(const QStringList &words)
{
    const qsizetype end = words.indexOf(u"--"_s);
    return words.first(end < 0 ? words.size() : end).contains(u"--json"_s);
}

ExitCode help(const Output &output, const QString &text)
{
    if (output.isJson())
        output.json({{"help"_L1, text}});
    else
        output.line(text);
    return ExitCode::Done;
}

ExitCode answerWithoutCommand(
    const Output &output, const std::vector<std::unique_ptr<Command>> &commands, QStringList words)
{
    words.removeAll(u"--json"_s);
    if (words.contains(u"--version"_s) || words.value(0) == "version"_L1) {
        const QString version = QCoreApplication::applicationVersion();
        if (output.isJson())
            output.json({{"version"_L1, version}});
        else
            output.line(u"patchbayctl "_s + version);
        return ExitCode::Done;
    }
    if (words.value(0) == "completion"_L1) {
        const std::optional<QString> script = completionFor(words.value(1), commands);
        if (!script)
            return output.usage(Words::tr("There are completions for bash, fish and zsh."));
        if (output.isJson())
            output.json({{"completion"_L1, *script}});
        else
            output.raw(script->toUtf8());
        return ExitCode::Done;
    }
    if (words.isEmpty() || words.contains(u"--help"_s) || words.contains(u"-h"_s))
        return help(output, usage(commands));
    QStringList longer;
    for (const auto &command : commands) {
        if (command->name().startsWith(words.constFirst() + u' '))
            longer.append(command->name());
    }
    if (words.size() == 1 && !longer.isEmpty())
        return output.usage(Words::tr("Say more: %1.").arg(QLocale().createSeparatedList(longer)));
    return output.usage(
        Words::tr("“%1” is no command. “patchbayctl --help” lists them.").arg(words.constFirst()));
}

/// What is wrong with arguments that parse; empty: nothing.
QString complaint(const QCommandLineParser &parser, const Command &command)
{
    for (const QList<QCommandLineOption> options = command.options();
         const QCommandLineOption &option : options) {
        if (option.valueName().isEmpty() || !parser.isSet(option))
            continue;
        const QString name = option.names().constFirst();
        const QStringList values = parser.values(option);
        if (values.size() > 1 && !command.mayRepeat(name))
            return Words::tr("--%1 is given twice.").arg(name);
        const bool isBlank = std::any_of(
            values.cbegin(), values.cend(), [](const QString &value) { return value.trimmed().isEmpty(); });
        if (isBlank && !command.takesEmpty(name))
            return Words::tr("--%1 is given without a value.").arg(name);
    }
    const QStringList words = parser.positionalArguments();
    if (words.size() > command.mostWords())
        return Words::tr("“%1” is one word too many.").arg(words[command.mostWords()]);
    if (words.contains(QString()) && !command.takesEmptyWords())
        return Words::tr("One of the words is empty.");
    return {};
}

QString alsoCalled(const Command &command)
{
    const QStringList names = command.otherNames();
    //: %1 are the words of commands
    return names.isEmpty() ? QString() : u'\n' + Words::tr("Also: %1.").arg(names.join(u", "_s));
}

/// The answer, where it takes no more than the arguments.
std::optional<ExitCode> answerAtOnce(
    const Output &output, QCommandLineParser &parser, const Command &command, const QStringList &words)
{
    parser.setApplicationDescription(command.name() + u": "_s + command.summary() + alsoCalled(command));
    parser.addOption({u"json"_s, Words::tr("Answer with one JSON object.")});
    const QCommandLineOption helpOption = parser.addHelpOption();
    parser.addOptions(command.options());
    command.describe(parser);
    if (!parser.parse(QStringList{u"patchbayctl "_s + command.name()} + words))
        return output.usage(parser.errorText());
    if (parser.isSet(helpOption))
        return help(output, parser.helpText());
    if (const QString wrong = complaint(parser, command); !wrong.isEmpty())
        return output.usage(wrong);
    return std::nullopt;
}

int carryOut(
    Command &command, const QCommandLineParser &parser, const Output &answer, const QString &language)
{
    QCoreApplication *const application = QCoreApplication::instance();
    const auto noEmbedded = [](Clock &) { return std::unique_ptr<ConsentSurface>(); };
    // Where it is not opened, it is printed.
    const auto leaveIt = [](const Secret &) { return Result<Done>(Done{}); };
    CoreServices core({standardPaths(), "patchbayctl/" PATCHBAY_VERSION, noEmbedded,
        [language] { return loopbackTexts(language); },
        command.opensAddresses(parser) ? BrowserConsent::Open() : leaveIt});
    core.open()
        .then(application, [&](const Done &) { return core.database.takeDamage(); })
        .then(application,
            [&](const std::optional<Error> &damage) {
                // What was kept is gone from here: nothing is done as if it had never been.
                if (damage)
                    return Task<ExitCode>::settled(answer.fail(*damage, u"Patchbay"_s));
                return command.run(parser, core, answer);
            })
        .finally(application, [&](const Result<ExitCode> &result) {
            const ExitCode code = result ? *result : answer.fail(result.error(), u"Patchbay"_s);
            leave(core, answer, code);
        });
    return QCoreApplication::exec();
}

/// Compiling patterns to machine code costs more than a command that lives for milliseconds ever gains. Qt
/// asks the environment once; it is none of the programs' that are started from here.
void interpretPatterns()
{
    constexpr auto jit = "QT_ENABLE_REGEXP_JIT";
    if (qEnvironmentVariableIsSet(jit))
        return;
    qputenv(jit, "0");
    (void)QRegularExpression(u"a"_s).match(u"a"_s);
    qunsetenv(jit);
}

/// As the window, where the environment of this one command does not say otherwise.
void speak(Translations &translations)
{
    for (const char *const name : {"LC_ALL", "LANGUAGE"}) {
        if (!qEnvironmentVariableIsEmpty(name))
            return translations.speak(QLocale());
    }
    QSettings settings(standardPaths().configFolder + u"/patchbay.ini"_s, QSettings::IniFormat);
    const Appearance appearance(settings, QLocale());
    translations.speak(appearance.spoken(), appearance.locale());
}

} // namespace

int main(int argc, char **argv)
{
    openStandardStreams();
    const InheritedMode mode;
    hardenProcess();
    interpretPatterns();
#ifdef Q_OS_UNIX
    // A reader that goes early must not end the program before a renewed token is saved.
    std::signal(SIGPIPE, SIG_IGN);
#endif
    const bool isReadable = areUtf8(argc, argv);
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"patchbay"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PATCHBAY_VERSION));
    Translations translations(application);
    speak(translations);

    // What it did goes to stdout; stderr is for what went wrong.
    if (!qEnvironmentVariableIsSet("PATCHBAY_LOG"))
        // A browser that is missing is told by whoever signs in.
        QLoggingCategory::setFilterRules(u"patchbay.*.info=false\npatchbay.consent.warning=false"_s);

    const std::vector<std::unique_ptr<Command>> commands = allCommands();
    const QStringList words = commandFirst(application.arguments().sliced(1));
    const Output output(asksForJson(words));
    if (!isReadable)
        return output.ended(output.usage(Words::tr("An argument is not valid UTF-8.")));
    const auto [command, length] = findCommand(commands, words);
    if (!command)
        return output.ended(answerWithoutCommand(output, commands, words));
    QCommandLineParser parser;
    if (const auto code = answerAtOnce(output, parser, *command, words.sliced(length)))
        return output.ended(*code);

    const Output answer(parser.isSet(u"json"_s)); // a value may read --json too
    const int code = carryOut(*command, parser, answer, translations.language());
    // Only now does nothing hold them open any more.
    if (const auto files = command->filesToRemove()) {
        if (const auto removed = removeOwnFiles(standardPaths(), *files); !removed) {
            answer.problem(Words::tr("%1 could not be removed.").arg(removed.error().providerText));
            return int(ExitCode::Failed);
        }
    }
    if (const auto next = command->nextProgram(); next && code == int(ExitCode::Done))
        return becomeProgram(*next, mode, answer);
    return code;
}

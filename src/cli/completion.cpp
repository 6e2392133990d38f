#include "cli/completion.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

using Commands = std::vector<std::unique_ptr<Command>>;

/// Each command by each of its names.
QList<std::pair<const Command *, QString>> allNames(const Commands &commands)
{
    QList<std::pair<const Command *, QString>> all;
    for (const auto &command : commands) {
        for (const QStringList names = QStringList{command->name()} + command->otherNames();
             const QString &name : names)
            all.append({command.get(), name});
    }
    return all;
}

QStringList optionsOf(const Command &command)
{
    QStringList words{u"--help"_s, u"--json"_s};
    for (const QList<QCommandLineOption> options = command.options();
         const QCommandLineOption &option : options) {
        for (const QStringList names = option.names(); const QString &name : names)
            words.append((name.size() > 1 ? u"--"_s : u"-"_s) + name);
    }
    words.sort();
    return words;
}

/// What may follow the words before: "" → "connection", "token"…; "connection" → "list", "show"….
QMap<QString, QStringList> nextWords(const Commands &commands)
{
    QMap<QString, QStringList> next;
    for (const auto &[command, name] : allNames(commands)) {
        QString before;
        for (const QStringList path = name.split(u' '); const QString &word : path) {
            if (QStringList &known = next[before]; !known.contains(word))
                known.append(word);
            before += (before.isEmpty() ? u""_s : u" "_s) + word;
        }
    }
    next[u""_s].append({u"completion"_s, u"version"_s, u"--help"_s, u"--version"_s});
    next[u"completion"_s] = {u"bash"_s, u"fish"_s, u"zsh"_s};
    return next;
}

/// The cases are the same in bash and zsh: the words so far, and what `offer` does with what may follow.
QString cases(const Commands &commands, const QString &offer)
{
    QString text;
    const QMap<QString, QStringList> next = nextWords(commands);
    for (auto words = next.begin(); words != next.end(); ++words)
        text += u"        '%1') %2 ;;\n"_s.arg(words.key(), offer.arg(words->join(u' ')));
    for (const auto &[command, name] : allNames(commands))
        text += u"        '%1'*) %2 ;;\n"_s.arg(name, offer.arg(optionsOf(*command).join(u' ')));
    return text;
}

QString bashCompletion(const Commands &commands)
{
    return u"_patchbayctl()\n"
           "{\n"
           "    local offered= before= word\n"
           "    for word in \"${COMP_WORDS[@]:1:COMP_CWORD-1}\"; do\n"
           "        [[ $word == -* ]] || before+=${before:+ }$word\n"
           "    done\n"
           "    case $before in\n"_s
        + cases(commands, u"offered='%1'"_s)
        + u"    esac\n"
          "    COMPREPLY=($(compgen -W \"$offered\" -- \"${COMP_WORDS[COMP_CWORD]}\"))\n"
          "}\n"
          "complete -o default -F _patchbayctl patchbayctl\n"_s;
}

QString zshCompletion(const Commands &commands)
{
    return u"#compdef patchbayctl\n"
           "local before=\"${(j: :)${(@)words[2,CURRENT-1]}:#-*}\"\n"
           "case $before in\n"_s
        + cases(commands, u"compadd -- %1"_s) + u"esac\n"_s;
}

QString fishQuoted(const QString &text)
{
    return u'\'' + QString(text).replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s) + u'\'';
}

QString fishCompletion(const Commands &commands)
{
    QString text = u"function __patchbayctl_before\n"
                   "    string join ' ' -- (string match --invert -- '-*' (commandline -opc)[2..-1])\n"
                   "end\n"_s;
    const QMap<QString, QStringList> next = nextWords(commands);
    for (auto words = next.begin(); words != next.end(); ++words) {
        text += u"complete -c patchbayctl -f -n 'test \"$(__patchbayctl_before)\" = \"%1\"' -a '%2'\n"_s.arg(
            words.key(), words->join(u' '));
    }
    for (const auto &[command, name] : allNames(commands)) {
        const QString here
            = u"complete -c patchbayctl -n 'string match -q -- \"%1*\" \"$(__patchbayctl_before)\"'"_s.arg(
                name);
        text += here + u" -l help\n"_s + here + u" -l json\n"_s;
        for (const QList<QCommandLineOption> options = command->options();
             const QCommandLineOption &option : options) {
            text += here + (option.valueName().isEmpty() ? u""_s : u" -r"_s) + u" -l "_s
                + option.names().constFirst() + u" -d "_s + fishQuoted(option.description()) + u'\n';
        }
    }
    return text;
}

} // namespace

std::optional<QString> completionFor(
    const QString &shell, const std::vector<std::unique_ptr<Command>> &commands)
{
    if (shell == "bash"_L1)
        return bashCompletion(commands);
    if (shell == "fish"_L1)
        return fishCompletion(commands);
    if (shell == "zsh"_L1)
        return zshCompletion(commands);
    return std::nullopt;
}

} // namespace patchbay

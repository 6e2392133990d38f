#include "presentation/setupsteps.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

using About = AppFinding::Subject;
using Verdict = AppFinding::Verdict;
using Line = ProviderSettingsViewModel::CheckLine;

/// Cut off the end of `text`.
std::optional<About> takeProof(QString &text)
{
    const std::initializer_list<std::pair<QLatin1StringView, About>> proofs
        = {{"{app}"_L1, About::Client}, {"{redirectUris}"_L1, About::RedirectUri}};
    text = text.trimmed();
    for (const auto &[word, about] : proofs) {
        if (!text.endsWith(word))
            continue;
        text.chop(word.size());
        text = text.trimmed();
        return about;
    }
    return std::nullopt;
}

bool has(const QList<Line> &lines, About about, Verdict verdict)
{
    return std::any_of(lines.cbegin(), lines.cend(),
        [about, verdict](const Line &line) { return line.about == about && line.verdict == verdict; });
}

} // namespace

SetupStep readSetupStep(const QString &text)
{
    static const QRegularExpression mark(u"\\*\\*([^*]+)\\*\\*|`([^`]+)`"_s);
    QString rest = text;
    SetupStep step;
    step.shownBy = takeProof(rest);
    qsizetype from = 0;
    const auto addWords = [&step, &rest](qsizetype begin, qsizetype end) {
        if (begin < end)
            step.parts.append({SetupStep::Kind::Words, rest.mid(begin, end - begin)});
    };
    for (const QRegularExpressionMatch &found : mark.globalMatch(rest)) {
        addWords(from, found.capturedStart());
        const bool isName = found.hasCaptured(1);
        step.parts.append({isName ? SetupStep::Kind::Name : SetupStep::Kind::Code,
            isName ? found.captured(1) : found.captured(2)});
        from = found.capturedEnd();
    }
    addWords(from, rest.size());
    return step;
}

QList<SetupStep> readSetupSteps(const QStringList &texts)
{
    QList<SetupStep> steps;
    std::transform(texts.cbegin(), texts.cend(), std::back_inserter(steps), readSetupStep);
    return steps;
}

QString plainWords(const SetupStep &step)
{
    QString words;
    for (const SetupStep::Part &part : step.parts)
        words += part.text;
    return words;
}

QStringList plainSetupSteps(const QStringList &texts)
{
    QStringList plain;
    for (const QString &text : texts)
        plain.append(plainWords(readSetupStep(text)));
    return plain;
}

QList<StepState> stepStates(const QList<SetupStep> &steps, const QList<Line> &lines)
{
    QList<StepState> states(steps.size(), StepState::Untold);
    for (const About about : {About::Client, About::RedirectUri}) {
        const bool isWrong = has(lines, about, Verdict::Wrong);
        const bool isGood = !isWrong && has(lines, about, Verdict::Good);
        for (qsizetype i = steps.size() - 1; i >= 0 && (isWrong || isGood); --i) {
            if (steps[i].shownBy != about)
                continue;
            states[i] = isWrong ? StepState::Wrong : StepState::Done;
            if (isWrong)
                break;
        }
    }
    return states;
}

} // namespace patchbay

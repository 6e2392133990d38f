#include "cli/providercommand.h"
#include "engine/coreservices.h"
#include "presentation/providersettingsviewmodel.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

using Line = ProviderSettingsViewModel::CheckLine;
using Verdict = AppFinding::Verdict;

QString verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Good:
        return u"good"_s;
    case Verdict::Wrong:
        return u"wrong"_s;
    case Verdict::Unknown:
        return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

class ProviderCheck final : public ProviderCommand
{
    Q_OBJECT
public:
    QString name() const override { return u"provider check"_s; }
    QStringList otherNames() const override { return {u"service check"_s}; }
    QString summary() const override
    {
        return tr("Asks a provider whether it knows your app; nobody signs in.");
    }

protected:
    Task<ExitCode> act(
        const Subject &subject, const QCommandLineParser &, CoreServices &core, const Output &output) override
    {
        if (subject.provider.settled.closed) {
            return Task<ExitCode>::settled(
                output.fail(forbiddenBy(core.catalog.policy()), subject.provider.name));
        }
        m_page = std::make_unique<ProviderSettingsViewModel>(
            ProviderSettingsViewModel::Parts{core.catalog, core.connections, core.keychain,
                {core.http, core.localServices, core.clock, core.entropy}, core.ownApps});
        connect(m_page.get(), &ProviderSettingsViewModel::loaded, this,
            [this] { m_page->check(m_page->input(), {}); });
        connect(m_page.get(), &ProviderSettingsViewModel::refused, this,
            [this, output](const QString &, const QString &text) { m_ended.settle(refuse(output, text)); });
        connect(m_page.get(), &ProviderSettingsViewModel::checked, this,
            [this, output](const QList<Line> &lines) { m_ended.settle(tell(output, lines)); });
        m_page->load(subject.provider.id);
        return m_ended.task();
    }

private:
    static ExitCode refuse(const Output &output, const QString &text)
    {
        if (output.isJson())
            output.json({{"error"_L1, u"not_checked"_s}, {"message"_L1, text}});
        else
            output.problem(text);
        return ExitCode::Failed;
    }

    static ExitCode tell(const Output &output, const QList<Line> &lines)
    {
        const auto wrong = std::find_if(
            lines.cbegin(), lines.cend(), [](const Line &line) { return line.verdict == Verdict::Wrong; });
        const bool isWrong = wrong != lines.cend();
        const Error trouble{
            .kind = isWrong ? wrong->trouble.value_or(ErrorKind::Misconfigured) : ErrorKind::Misconfigured,
            .detail = {}};
        QJsonArray findings;
        QStringList words;
        for (const Line &line : lines) {
            findings.append(
                QJsonObject{{"verdict"_L1, verdictName(line.verdict)}, {"message"_L1, line.text}});
            words.append(line.text);
        }
        QJsonObject json{{"findings"_L1, findings}, {"works"_L1, !isWrong}};
        if (isWrong) {
            json.insert("error"_L1, errorName(trouble));
            json.insert("message"_L1, words.join(u' '));
        }
        if (output.isJson())
            output.json(json);
        for (const Line &line : lines) {
            if (!output.isJson())
                line.verdict == Verdict::Wrong ? output.problem(line.text) : output.line(line.text);
        }
        return isWrong ? exitCodeFor(trouble) : ExitCode::Done;
    }

    std::unique_ptr<ProviderSettingsViewModel> m_page;
    Promise<ExitCode> m_ended;
};

} // namespace

std::unique_ptr<Command> makeProviderCheck()
{
    return std::make_unique<ProviderCheck>();
}

} // namespace patchbay

#include "providercheck.moc"

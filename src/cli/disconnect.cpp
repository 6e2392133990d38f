#include "cli/asking.h"
#include "cli/command.h"
#include "cli/connectionfacts.h"

#include "engine/connectionlookup.h"
#include "engine/coreservices.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

using Ended = DisconnectMany::Ended;

class DisconnectCommand final : public Command
{
    Q_OBJECT
public:
    QString name() const override { return u"connection disconnect"_s; }
    QStringList otherNames() const override
    {
        return {u"disconnect"_s, u"identity disconnect"_s, u"identity remove"_s, u"identity rm"_s};
    }
    QString summary() const override { return tr("Ends the access of connections, and removes them here."); }

    QList<QCommandLineOption> options() const override
    {
        return {
            {u"all"_s, tr("Every connection.")},
            {u"tag"_s, tr("Those with this tag."), u"TAG"_s},
            {u"tenant"_s, tr("Those of this tenant."), u"TENANT"_s},
            {u"yes"_s, tr("Do not ask.")},
            {u"count"_s,
                tr("How many are meant; needed with --yes unless one is named. Another number of "
                   "connections is not touched."),
                u"N"_s},
        };
    }

    void describe(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(
            u"CONNECTION"_s, tr("Its id, name, org, account, user, tenant or tag."), u"[CONNECTION]"_s);
    }

    qsizetype mostWords() const override { return 1; }

    Task<ExitCode> run(const QCommandLineParser &arguments, CoreServices &core, const Output &output) override
    {
        const QString name = arguments.positionalArguments().value(0);
        const int ways = int(arguments.isSet(u"all"_s)) + int(arguments.isSet(u"tag"_s))
            + int(arguments.isSet(u"tenant"_s)) + int(!name.isEmpty());
        if (ways != 1) {
            return Task<ExitCode>::settled(
                output.usage(tr("Say which: one CONNECTION, --tag, --tenant or --all.")));
        }
        bool isNumber = true;
        const int count = arguments.isSet(u"count"_s) ? arguments.value(u"count"_s).toInt(&isNumber) : -1;
        if (!isNumber)
            return Task<ExitCode>::settled(output.usage(tr("--count takes a number.")));
        return plan(arguments, core, name)
            .then(this,
                [=, this, &core, &arguments](const DisconnectMany::Plan &plan) -> Task<ExitCode> {
                    const bool yes = arguments.isSet(u"yes"_s);
                    if (const auto refused = mayGoOn(plan, {yes, name.isEmpty(), count}, output))
                        return Task<ExitCode>::settled(*refused);
                    return core.disconnects.run(plan).then(
                        this, [output](const QList<Ended> &ended) { return report(output, ended); });
                })
            .orElse(this, [output](const Error &error) -> Result<ExitCode> {
                return output.fail(error, u"Patchbay"_s);
            });
    }

private:
    Task<DisconnectMany::Plan> plan(
        const QCommandLineParser &arguments, CoreServices &core, const QString &name)
    {
        if (!name.isEmpty()) {
            return core.connections.all().then(
                this, [name](const QList<ConnectionRow> &rows) -> Result<DisconnectMany::Plan> {
                    return chooseConnection(rows, {.name = name, .mayMeanDefault = false})
                        .map([](const ConnectionRow &row) {
                            return DisconnectMany::Plan{ConnectionSelection::only(row.id), {row}};
                        });
                });
        }
        const Result<ConnectionSelection> selection = arguments.isSet(u"all"_s)
            ? Result<ConnectionSelection>(ConnectionSelection::all())
            : arguments.isSet(u"tag"_s) ? ConnectionSelection::tagged(arguments.value(u"tag"_s))
                                        : ConnectionSelection::ofTenant(arguments.value(u"tenant"_s));
        return selection ? core.disconnects.plan(*selection)
                         : Task<DisconnectMany::Plan>::settled(fail(selection.error()));
    }

    struct Consent {
        bool yes;
        bool needsCount; ///< more than the one that was named may be hit
        int count; ///< -1: not given
    };
    /// None: the person, or the program that calls, means exactly these.
    static std::optional<ExitCode> mayGoOn(
        const DisconnectMany::Plan &plan, const Consent &consent, const Output &output)
    {
        const int hit = int(plan.rows.size());
        if (consent.count >= 0 && consent.count != hit)
            return output.usage(
                tr("%n connection(s) fit, not %1. Nothing was done.", nullptr, hit).arg(consent.count));
        if (consent.yes && consent.needsCount && consent.count < 0)
            return output.usage(tr("%n connection(s) fit: add --count %1 to --yes.", nullptr, hit).arg(hit));
        if (consent.yes)
            return std::nullopt;
        if (output.isJson() || !canAsk())
            return output.usage(
                tr("Nobody can be asked here: add --yes, and --count %1 if that is meant.").arg(hit));
        for (const ConnectionRow &row : plan.rows)
            output.problem(u"  "_s + connectionWords(row) + u", "_s + row.provider.value);
        if (isConfirmed(tr("Disconnect these %n connection(s)? [yes/no]", nullptr, hit)))
            return std::nullopt;
        output.problem(tr("Nothing was done."));
        return ExitCode::Failed;
    }

    static bool isThrough(const Ended &one)
    {
        return one.outcome && one.outcome->erased && !one.outcome->leftValid;
    }

    static QString wordsOf(const Ended &one)
    {
        if (!one.outcome)
            return tr("could not be removed: it is tried again");
        if (one.outcome->keptForOthers && one.outcome->erased)
            return tr("removed here; another connection uses the same access");
        if (isThrough(one))
            return tr("disconnected");
        if (one.outcome->leftValid)
            return tr("deleted here; the access stays valid there until you end it yourself");
        return one.outcome->revoked ? tr("ended there; the keychain did not delete the token yet")
                                    : tr("not confirmed there yet; it is tried again");
    }

    static ExitCode report(const Output &output, const QList<Ended> &all)
    {
        QJsonArray list;
        bool isWhole = true;
        for (const Ended &one : all) {
            isWhole = isWhole && isThrough(one);
            list.append(QJsonObject{{"id"_L1, one.row.id.value}, {"name"_L1, one.row.displayName()},
                {"revoked"_L1, one.outcome && one.outcome->revoked},
                {"erased"_L1, one.outcome && one.outcome->erased},
                {"keptForOthers"_L1, one.outcome && one.outcome->keptForOthers},
                {"done"_L1, isThrough(one)}});
            if (!output.isJson())
                output.line(connectionWords(one.row) + u": "_s + wordsOf(one));
        }
        if (output.isJson())
            output.json({{"disconnected"_L1, list}, {"complete"_L1, isWhole}});
        return isWhole ? ExitCode::Done : ExitCode::Kept;
    }
};

} // namespace

std::unique_ptr<Command> makeDisconnect()
{
    return std::make_unique<DisconnectCommand>();
}

} // namespace patchbay

#include "disconnect.moc"

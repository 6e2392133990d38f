#include "cli/command.h"

#include "engine/coreservices.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

class KeyList final : public Command
{
    Q_OBJECT
public:
    QString name() const override { return u"key list"_s; }
    QString summary() const override { return tr("Lists the programs that have a key, never the keys."); }

    Task<ExitCode> run(const QCommandLineParser &, CoreServices &core, const Output &output) override
    {
        return core.intakeKeys.callers().then(this, [output](const QList<IntakeCaller> &callers) {
            if (output.isJson()) {
                QJsonArray list;
                for (const IntakeCaller &caller : callers)
                    list.append(toJson(caller));
                output.json({{"keys"_L1, list}});
            } else if (callers.isEmpty()) {
                output.line(tr("No program has a key."));
            } else {
                QList<QStringList> rows;
                for (const IntakeCaller &caller : callers)
                    rows.append({caller.id, caller.name, caller.rights.join(", "_L1),
                        caller.expiresAt ? isoTime(*caller.expiresAt) : tr("never"),
                        caller.usedAt ? isoTime(*caller.usedAt) : tr("never")});
                output.table({tr("ID"), tr("Name"), tr("May"), tr("Ends"), tr("Last used")}, rows);
            }
            return ExitCode::Done;
        });
    }

private:
    static QJsonObject toJson(const IntakeCaller &caller)
    {
        QJsonObject object{{"id"_L1, caller.id}, {"name"_L1, caller.name},
            {"rights"_L1, QJsonArray::fromStringList(caller.rights)},
            {"origins"_L1, QJsonArray::fromStringList(caller.origins)},
            {"connection"_L1, caller.connection.value}, {"createdAt"_L1, isoTime(caller.createdAt)}};
        if (caller.expiresAt)
            object.insert("expiresAt"_L1, isoTime(*caller.expiresAt));
        if (caller.usedAt)
            object.insert("usedAt"_L1, isoTime(*caller.usedAt));
        return object;
    }
};

} // namespace

std::unique_ptr<Command> makeKeyList()
{
    return std::make_unique<KeyList>();
}

} // namespace patchbay

#include "keylist.moc"

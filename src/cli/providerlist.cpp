#include "cli/command.h"

#include "cli/providerfacts.h"
#include "engine/clientcredentials.h"
#include "engine/coreservices.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

class ProviderList final : public Command
{
    Q_OBJECT
public:
    QString name() const override { return u"provider list"_s; }
    QStringList otherNames() const override { return {u"service list"_s, u"service ls"_s}; }
    QString summary() const override { return tr("Lists what can be connected."); }

    Task<ExitCode> run(const QCommandLineParser &, CoreServices &core, const Output &output) override
    {
        return core.connections.allSettings().then(
            this, [this, &core, output](const QList<ProviderSettings> &settings) {
                return core.connections.all().then(
                    this, [&core, output, settings](const QList<ConnectionRow> &rows) {
                        print(core.catalog, output, settings, rows);
                        return ExitCode::Done;
                    });
            });
    }

private:
    static void print(const ProviderCatalog &catalog, const Output &output,
        const QList<ProviderSettings> &settings, const QList<ConnectionRow> &rows)
    {
        QJsonArray list;
        QList<QStringList> cells;
        for (const ProviderDescriptor &provider : catalog.all()) {
            const ProviderSettings own = settingsOf(settings, provider.id);
            const auto connections = int(std::count_if(rows.cbegin(), rows.cend(),
                [&provider](const ConnectionRow &row) { return row.provider == provider.id; }));
            list.append(providerJson(provider, own, connections));
            cells.append({provider.id.value, provider.name, readinessOf(provider, own),
                originName(provider.origin), QString::number(connections)});
        }
        QJsonArray refused;
        for (const RefusedProvider &file : catalog.refused())
            refused.append(QJsonObject{{"file"_L1, file.path}, {"problem"_L1, file.problem}});
        if (output.isJson())
            return output.json({{"providers"_L1, list}, {"refused"_L1, refused}});
        output.table({tr("Id"), tr("Name"), tr("State"), tr("From"), tr("Connections")}, cells);
    }
};

} // namespace

std::unique_ptr<Command> makeProviderList()
{
    return std::make_unique<ProviderList>();
}

} // namespace patchbay

#include "providerlist.moc"

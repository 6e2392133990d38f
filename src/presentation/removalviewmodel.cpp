#include "presentation/removalviewmodel.h"

#include "engine/connectionlookup.h"
#include "presentation/messages.h"
#include "providers/catalog.h"
#include "store/connectionstore.h"

#include <QLocale>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

/// More names than these are no list that somebody reads.
constexpr qsizetype mostNames = 12;

QString listed(const QStringList &names)
{
    if (names.size() <= mostNames)
        return names.join(u'\n');
    const int more = int(names.size() - mostNames);
    return names.first(mostNames).join(u'\n') + u'\n'
        + RemovalViewModel::tr("and %n more", "accounts that are not named here", more);
}

RemovalViewModel::ChoiceGroup group(const QString &title, const std::map<QString, int> &counts,
    const std::function<Result<ConnectionSelection>(const QString &)> &make)
{
    RemovalViewModel::ChoiceGroup made{title, {}};
    for (const auto &[value, count] : counts) {
        if (const auto selection = make(value))
            made.choices.append({u"%1 (%2)"_s.arg(value, QLocale().toString(count)), *selection});
    }
    return made;
}

/// The keychain erased it, and the provider ended it or had.
bool isThrough(const DisconnectMany::Ended &ended)
{
    return ended.outcome && ended.outcome->erased && !ended.outcome->leftValid;
}

} // namespace

RemovalViewModel::RemovalViewModel(const Parts &parts)
    : m_parts(parts)
{
}

QString RemovalViewModel::nameOf(const ConnectionRow &row) const
{
    const ProviderDescriptor *const provider = m_parts.catalog.find(row.provider);
    const QString service = provider ? provider->name : row.provider.value;
    return row.displayName() == row.accountLabel || row.accountLabel.isEmpty()
        ? u"%1, \u2068%2\u2069"_s.arg(service, row.displayName())
        : u"%1, \u2068%2\u2069, \u2068%3\u2069"_s.arg(service, row.displayName(), row.accountLabel);
}

QStringList RemovalViewModel::namesOf(const QList<ConnectionRow> &rows) const
{
    QStringList names;
    for (const ConnectionRow &row : rows)
        names.append(nameOf(row));
    return names;
}

void RemovalViewModel::lookForChoices()
{
    m_parts.connections.all().then(
        this, [this](const QList<ConnectionRow> &rows) { emit choicesReady(choicesIn(rows)); });
}

QList<RemovalViewModel::ChoiceGroup> RemovalViewModel::choicesIn(const QList<ConnectionRow> &all) const
{
    const QList<ConnectionRow> rows = ConnectionSelection::all().from(all);
    std::map<QString, int> tags;
    std::map<QString, int> tenants;
    std::map<QString, int> services;
    QHash<QString, ProviderId> ids;
    for (const ConnectionRow &row : rows) {
        for (const QString &tag : row.tags)
            ++tags[tag];
        if (!tenantOf(row).isEmpty())
            ++tenants[tenantOf(row)];
        const ProviderDescriptor *const provider = m_parts.catalog.find(row.provider);
        const QString service = provider ? provider->name : row.provider.value;
        ++services[service];
        ids.insert(service, row.provider);
    }
    const auto ofService
        = [&ids](const QString &service) { return ConnectionSelection::ofProvider(ids.value(service)); };
    QList<ChoiceGroup> groups = {group(tr("Of service"), services, ofService),
        group(tr("With tag"), tags, &ConnectionSelection::tagged),
        group(tr("Of tenant"), tenants, &ConnectionSelection::ofTenant)};
    groups.removeIf([](const ChoiceGroup &made) { return made.choices.isEmpty(); });
    if (!rows.isEmpty()) {
        groups.prepend({{},
            {{tr("All accounts (%1)", "a number").arg(QLocale().toString(rows.size())),
                ConnectionSelection::all()}}});
    }
    return groups;
}

void RemovalViewModel::askDisconnect(const ConnectionSelection &selection)
{
    m_plan.reset();
    using Plan = DisconnectMany::Plan;
    m_parts.disconnects.plan(selection).finally(this, [this](const Result<Plan> &plan) {
        if (!plan)
            return emit told(
                tr("Nothing is disconnected"), messageFor(plan.error(), {u"Patchbay"_s, {}, {}}).text());
        m_plan = *plan;
        const int count = int(plan->rows.size());
        emit disconnectQuestion(tr("Disconnect %n account(s)?", nullptr, count),
            listed(namesOf(plan->rows)) + u"\n\n"_s
                + tr("Each service is told to end the access, and the tokens are deleted from your keychain. "
                     "What was written stays in Activity."),
            tr("Disconnect %n account(s)", nullptr, count));
    });
}

void RemovalViewModel::disconnectConfirmed()
{
    if (!m_plan)
        return;
    const DisconnectMany::Plan plan = *std::exchange(m_plan, std::nullopt);
    using Ended = QList<DisconnectMany::Ended>;
    m_parts.disconnects.run(plan).finally(this, [this, plan](const Result<Ended> &ended) {
        if (ended)
            return tellEnded(*ended);
        if (ended.error().providerCode == "selection_changed"_L1)
            return askDisconnect(plan.selection); // others fit by now: the person sees which
        emit told(tr("Nothing is disconnected"), messageFor(ended.error(), {u"Patchbay"_s, {}, {}}).text());
    });
}

void RemovalViewModel::tellEnded(const QList<DisconnectMany::Ended> &ended)
{
    QStringList left;
    for (const DisconnectMany::Ended &one : ended) {
        if (!isThrough(one))
            left.append(nameOf(one.row));
    }
    if (left.isEmpty())
        return emit toast(tr("%n account(s) are disconnected", nullptr, int(ended.size())));
    emit told(tr("%n account(s) are not wholly removed yet", nullptr, int(left.size())),
        listed(left) + u"\n\n"_s + tr("Their cards say what is left. Patchbay tries again."));
}

void RemovalViewModel::askRemoveEverything()
{
    using Inventory = RemoveEverything::Inventory;
    m_parts.everything.inventory().finally(this, [this](const Result<Inventory> &inventory) {
        if (!inventory)
            return emit told(
                tr("Nothing is removed"), messageFor(inventory.error(), {u"Patchbay"_s, {}, {}}).text());
        QStringList lines;
        const int accounts = int(inventory->connections.size());
        lines << (accounts == 0
                ? tr("No account is connected.")
                : tr("%n account(s) are disconnected: each service is told to end the access, "
                     "and the tokens are deleted from your keychain.",
                    nullptr, accounts));
        if (inventory->unsent > 0)
            lines << tr("%n record(s) that no org has are lost.", nullptr, inventory->unsent);
        if (inventory->records > 0)
            lines << tr("The history of %n record(s) is deleted here. Export it first to keep it.", nullptr,
                inventory->records);
        lines << tr("Settings, the demo org and all else that Patchbay keeps on this computer is deleted. "
                    "Patchbay ends then.");
        emit removeEverythingQuestion(lines.join(u"\n\n"_s), inventory->records > 0, m_parts.providerFiles);
    });
}

void RemovalViewModel::removeEverythingConfirmed()
{
    using Report = RemoveEverything::Report;
    m_parts.everything.run().finally(this, [this](const Result<Report> &report) {
        if (report)
            return tellRemoved(*report);
        const bool inTheWay = report.error().providerCode == "in_use"_L1;
        emit told(inTheWay ? tr("Nothing is removed") : tr("Not everything is removed"),
            messageFor(report.error(), {u"Patchbay"_s, {}, {}}).text());
    });
}

void RemovalViewModel::tellRemoved(const RemoveEverything::Report &report)
{
    if (!report.mayRemoveFiles()) {
        return emit told(tr("Your keychain did not delete everything"),
            listed(report.notErased) + u"\n\n"_s
                + tr(
                    "Unlock it, then remove everything once more. Until then Patchbay keeps what it needs to "
                    "find them."));
    }
    emit removed(report.notRevoked.isEmpty() ? QString()
                                             : listed(namesOf(report.notRevoked)) + u"\n\n"_s
                + tr("The access may stay valid there until you end it yourself."));
}

} // namespace patchbay

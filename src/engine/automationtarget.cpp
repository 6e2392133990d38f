#include "engine/automationtarget.h"

#include "engine/connectionlookup.h"
#include "providers/catalog.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

bool offers(const ProviderDescriptor *provider, ActionKind kind)
{
    return provider && std::ranges::any_of(provider->features, [kind](const FeatureScopes &feature) {
        return feature.feature == nameOf(kind);
    });
}

Result<Done> fits(ActionKind kind, const ConnectionRow &row, const ProviderCatalog &catalog)
{
    const ProviderDescriptor *const provider = catalog.find(row.provider);
    if (!offers(provider, kind))
        return fail({.kind = ErrorKind::Misconfigured,
            .detail = u"the target's provider does nothing of the kind"_s,
            .providerCode = u"wrong_target"_s});
    const QStringList lacking = lackingFor(*provider, nameOf(kind), row.scopesGranted);
    if (lacking.isEmpty())
        return Done{};
    return fail({.kind = ErrorKind::Forbidden,
        .detail = u"the target's grant lacks a scope"_s,
        .providerCode = u"missing_scope"_s,
        .providerText = lacking.join(u", "_s)});
}

Result<ConnectionId> named(const ConnectionId &written, const QList<ConnectionRow> &rows)
{
    return chooseConnection(rows, {written.value, {}, {}, {}}).map([](const ConnectionRow &row) {
        return row.id;
    });
}

} // namespace

Result<Automation> addressed(
    const Automation &automation, const QList<ConnectionRow> &rows, const ProviderCatalog &catalog)
{
    Automation to = automation;
    if (!to.trigger.connection.isEmpty()) {
        const auto org = named(to.trigger.connection, rows);
        if (!org)
            return fail(org.error());
        to.trigger.connection = *org;
    }
    if (!needsConnection(to.action.kind))
        return to;
    return chooseConnection(rows, {to.action.connection.value, {}, {}, {}})
        .and_then([&](const ConnectionRow &row) -> Result<Automation> {
            if (const auto fitting = fits(to.action.kind, row, catalog); !fitting)
                return fail(fitting.error());
            to.action.connection = row.id;
            return to;
        });
}

QList<ConnectionRow> targetsFor(
    ActionKind kind, const QList<ConnectionRow> &rows, const ProviderCatalog &catalog)
{
    QList<ConnectionRow> targets;
    std::ranges::copy_if(rows, std::back_inserter(targets), [&](const ConnectionRow &row) {
        return row.phase != ConnectionPhase::Connecting && row.phase != ConnectionPhase::Removing
            && offers(catalog.find(row.provider), kind);
    });
    return targets;
}

} // namespace patchbay

#include "engine/grantceiling.h"

#include "engine/connectionservice.h"

#include <algorithm>

namespace patchbay
{

namespace
{

/// The provider has ended it, or has no tokens of it yet.
bool isOver(const ConnectionRow &row)
{
    return row.phase == ConnectionPhase::Connecting || row.phase == ConnectionPhase::NeedsReconnect
        || (row.phase == ConnectionPhase::Removing && row.reasonCode == removal::notErased);
}

bool countTogether(const ConnectionRow &a, const ConnectionRow &b, const GrantCeiling &ceiling)
{
    const QSet<QString> scopes(a.scopesAsked.cbegin(), a.scopesAsked.cend());
    const bool sameScopes = scopes == QSet<QString>(b.scopesAsked.cbegin(), b.scopesAsked.cend());
    return a.provider == b.provider && a.accountId == b.accountId && a.clientId == b.clientId
        && (ceiling.per == GrantCeiling::Per::UserAndApp || sameScopes);
}

} // namespace

int grantsBeside(const ConnectionRow &row, const QList<ConnectionRow> &rows, const GrantCeiling &ceiling)
{
    return int(std::count_if(rows.cbegin(), rows.cend(),
        [&](const ConnectionRow &other) { return !isOver(other) && countTogether(row, other, ceiling); }));
}

bool isCeilingReached(const ProviderDescriptor &provider, const QList<ConnectionRow> &rows)
{
    return provider.grantCeiling && std::any_of(rows.cbegin(), rows.cend(), [&](const ConnectionRow &row) {
        return row.provider == provider.id
            && grantsBeside(row, rows, *provider.grantCeiling) >= provider.grantCeiling->count;
    });
}

} // namespace patchbay

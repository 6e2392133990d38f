#include "engine/unusedgrant.h"

#include "engine/revocation.h"
#include "engine/signinrow.h"
#include "store/connectionstore.h"

#include <algorithm>

namespace patchbay
{

namespace
{

/// Would taking it back end that connection too, as far as one can know?
bool mayEnd(const UnusedGrant &unused, const ConnectionRow &other)
{
    if (other.provider != unused.provider.id || other.clientId != unused.row.clientId)
        return false; // a grant is one app's
    const bool ofOneUser
        = unused.provider.revocation.endsSharedGrant && other.accountId == unused.facts.accountId;
    return unused.facts.accountId.isEmpty() || ofOneUser || isSameAccount(other, unused.row, unused.facts);
}

/// The one that was to be renewed has the same id, and lives on with the grant it had.
bool mayEndRenewed(const UnusedGrant &unused)
{
    return unused.renewed->clientId == unused.row.clientId
        && (unused.facts.accountId.isEmpty() || isSameAccount(*unused.renewed, unused.row, unused.facts));
}

bool isNeeded(const UnusedGrant &unused, const QList<ConnectionRow> &rows)
{
    return std::any_of(rows.begin(), rows.end(), [&unused](const ConnectionRow &row) {
        if (row.phase == ConnectionPhase::Removing)
            return false;
        return (row.id != unused.row.id && mayEnd(unused, row))
            || (unused.renewed && row.id == unused.renewed->id && mayEndRenewed(unused));
    });
}

} // namespace

Task<Done> takeBack(const ConnectionService::Parts &parts, QObject *context, const UnusedGrant &unused)
{
    return parts.connections.all()
        .then(context,
            [parts, context, unused](const QList<ConnectionRow> &rows) {
                return isNeeded(unused, rows) ? Task<Done>::settled(Done{})
                                              : revokeGrant(parts, context, unused.row, unused.tokens);
            })
        .orElse(context, [](const Error &) { return Done{}; });
}

} // namespace patchbay

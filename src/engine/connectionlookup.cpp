#include "engine/connectionlookup.h"

#include "providers/catalog.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

bool isCandidate(const ConnectionRow &row)
{
    return row.phase == ConnectionPhase::Connected || row.phase == ConnectionPhase::NeedsReconnect;
}

bool isNamed(const ConnectionRow &row, const QString &name)
{
    const QStringList names = {row.id.value, row.label, row.tenantLabel, row.tenantId, row.accountId,
        row.accountLabel, row.user, row.instanceUrl.host(), row.provider.value};
    return std::any_of(names.cbegin(), names.cend(), [&name](const QString &known) {
        return !known.isEmpty() && known.compare(name, Qt::CaseInsensitive) == 0;
    });
}

bool matches(const ConnectionRow &row, const ConnectionQuery &query)
{
    // A tenant that was not given is the user, on both sides.
    const QString tenant = row.tenant.isEmpty() ? row.user : row.tenant;
    return (query.name.isEmpty() || isNamed(row, query.name))
        && (query.user.isEmpty() || row.user == query.user)
        && (query.tenant.isEmpty() || tenant == query.tenant)
        && (query.provider.isEmpty() || row.provider == query.provider);
}

} // namespace

Result<ConnectionRow> chooseConnection(const QList<ConnectionRow> &rows, const ConnectionQuery &query)
{
    QList<ConnectionRow> found;
    bool any = false;
    for (const ConnectionRow &row : rows) {
        if (!isCandidate(row))
            continue;
        any = true;
        if (matches(row, query))
            found.append(row);
    }
    if (found.isEmpty()) {
        Error error{ErrorKind::NotFound, u"no connection matches"_s};
        error.providerCode = any ? u"no_such_connection"_s : u"not_connected"_s;
        error.providerText = foreignText(query.name);
        return fail(error);
    }
    if (found.size() > 1) {
        QStringList candidates;
        for (const ConnectionRow &row : std::as_const(found))
            candidates.append(u"%1 (%2, %3)"_s.arg(row.displayName(), row.accountLabel, row.id.value));
        Error error{ErrorKind::Rejected, u"more than one connection matches"_s, u"ambiguous"_s};
        error.providerText = foreignText(candidates.join("; "_L1));
        return fail(error);
    }
    return found.first();
}

QList<ConnectionRow> writable(const QList<ConnectionRow> &rows, const ProviderCatalog &catalog)
{
    QList<ConnectionRow> taking;
    for (const ConnectionRow &row : rows) {
        const ProviderDescriptor *const provider = catalog.find(row.provider);
        if (provider && !provider->recordsApi.isEmpty())
            taking.append(row);
    }
    return taking;
}

} // namespace patchbay

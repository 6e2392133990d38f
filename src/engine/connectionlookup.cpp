#include "engine/connectionlookup.h"

#include "providers/catalog.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

/// More is no list that somebody reads.
constexpr qsizetype mostListed = 20;

bool isCandidate(const ConnectionRow &row)
{
    return row.phase == ConnectionPhase::Connected || row.phase == ConnectionPhase::NeedsReconnect;
}

bool isSame(const QString &known, const QString &name)
{
    return !known.isEmpty() && known.compare(name, Qt::CaseInsensitive) == 0;
}

bool matches(const ConnectionRow &row, const ConnectionQuery &query)
{
    return (query.name.isEmpty() || isNamed(row, query.name) || isSame(row.provider.value, query.name))
        && (query.user.isEmpty() || row.user == query.user)
        && (query.tenant.isEmpty() || tenantOf(row) == query.tenant)
        && (query.provider.isEmpty() || row.provider == query.provider);
}

/// What was asked for fits each account of one provider alike, so that its default is meant.
bool namesProviderOnly(const QList<ConnectionRow> &found, const ConnectionQuery &query)
{
    return query.user.isEmpty() && query.tenant.isEmpty()
        && std::all_of(found.cbegin(), found.cend(), [&](const ConnectionRow &row) {
               return row.provider == found.first().provider
                   && (query.name.isEmpty() || isSame(row.provider.value, query.name))
                   && !(isNamed(row, query.name));
           });
}

} // namespace

bool isNamed(const ConnectionRow &row, const QString &name)
{
    const QStringList names = {row.id.value, row.label, row.tenantLabel, row.tenantId, row.accountId,
        row.accountLabel, row.user, tenantOf(row), row.instanceUrl.host()};
    const auto isIt = [&name](const QString &known) { return isSame(known, name); };
    return std::any_of(names.cbegin(), names.cend(), isIt)
        || std::any_of(row.tags.cbegin(), row.tags.cend(), isIt);
}

QString tenantOf(const ConnectionRow &row)
{
    return row.tenant.isEmpty() ? row.user : row.tenant;
}

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
    if (found.size() > 1 && query.mayMeanDefault && namesProviderOnly(found, query)) {
        const auto usual = std::find_if(
            found.cbegin(), found.cend(), [](const ConnectionRow &row) { return row.isDefault; });
        if (usual != found.cend())
            return *usual;
    }
    if (found.size() > 1) {
        QStringList candidates;
        for (const ConnectionRow &row : found.first(std::min(found.size(), mostListed)))
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

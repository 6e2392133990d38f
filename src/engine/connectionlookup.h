#pragma once

#include "base/result.h"
#include "store/connectionrow.h"

#include <QList>

namespace patchbay
{

class ProviderCatalog;

/// How a person or a program names a connection. Empty members do not matter.
struct ConnectionQuery {
    QString name; ///< id, label, org, account, host, user, tenant or a tag; exact but for case
    QString user;
    QString tenant;
    ProviderId provider;
    bool mayMeanDefault = true; ///< not where a mistake would cost a connection
};

/// Does any of its names, identifiers or tags say so? Exact but for case; never by its colour. Pure.
[[nodiscard]] bool isNamed(const ConnectionRow &row, const QString &name);
/// The tenant, which is the user where none was given. Pure.
[[nodiscard]] QString tenantOf(const ConnectionRow &row);

/// Where nothing but a provider is named, or nothing at all and all are of one provider, that provider's
/// default is meant; whatever else fits several is ambiguous. Pure. Errors: NotFound ("not_connected" when
/// there is none at all, else "no_such_connection" with the name in `providerText`), Rejected with
/// providerCode "ambiguous" and a `providerText` that lists the candidates. Sign-ins not finished and
/// tombstones are no candidates.
[[nodiscard]] Result<ConnectionRow> chooseConnection(
    const QList<ConnectionRow> &rows, const ConnectionQuery &query);

/// Those of providers that take records. Pure.
[[nodiscard]] QList<ConnectionRow> writable(const QList<ConnectionRow> &rows, const ProviderCatalog &catalog);

} // namespace patchbay

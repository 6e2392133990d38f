#pragma once

#include "base/result.h"
#include "store/connectionrow.h"

#include <QList>

namespace patchbay
{

class ProviderCatalog;

/// How a person or a program names a connection. Empty members do not matter.
struct ConnectionQuery {
    QString name; ///< id, label, org name or id, account name; exact but for case
    QString user;
    QString tenant;
    ProviderId provider;
};

/// Pure. Errors: NotFound ("not_connected" when there is none at all, else "no_such_connection" with the name
/// in `providerText`), Rejected with providerCode "ambiguous" and a `providerText` that lists the candidates.
/// Sign-ins not finished and tombstones are no candidates.
[[nodiscard]] Result<ConnectionRow> chooseConnection(
    const QList<ConnectionRow> &rows, const ConnectionQuery &query);

/// Those of providers that take records. Pure.
[[nodiscard]] QList<ConnectionRow> writable(const QList<ConnectionRow> &rows, const ProviderCatalog &catalog);

} // namespace patchbay

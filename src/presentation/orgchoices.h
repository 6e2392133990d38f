#pragma once

#include "presentation/cardview.h"
#include "store/connectionrow.h"

namespace patchbay
{

class ProviderCatalog;

/// An org a record can be written to.
struct OrgChoice {
    ConnectionId connection;
    QString title;
    Environment environment = Environment::None;
    QString environmentWord;
    QString colour;
    QString host;
    QString account;
    CardState state = CardState::Connected;
    QStringList lacking = {}; ///< scopes without which it takes no records
    ProviderId provider = {};
    QString loginHost = {};
    int apiUsed = -1; ///< calls of the last day, of all programs; -1 unknown
    int apiLimit = -1;

    /// Nine tenths of a day's calls are used.
    [[nodiscard]] bool isNearApiLimit() const { return apiLimit > 0 && apiUsed >= apiLimit - apiLimit / 10; }
};

/// The connections that take records, in their order.
[[nodiscard]] QList<OrgChoice> orgChoices(const QList<ConnectionRow> &rows, const ProviderCatalog &catalog);
/// The default among the accounts of `first`'s provider, which is the one to begin with.
[[nodiscard]] ConnectionId usualOrg(const QList<ConnectionRow> &rows, const ConnectionId &first);

} // namespace patchbay

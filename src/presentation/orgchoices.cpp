#include "presentation/orgchoices.h"

#include "presentation/cards.h"
#include "presentation/messages.h"
#include "providers/catalog.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(OrgChoices)
};

} // namespace

QList<OrgChoice> orgChoices(const QList<ConnectionRow> &rows, const ProviderCatalog &catalog)
{
    QList<OrgChoice> orgs;
    for (const ConnectionRow &row : rows) {
        const ProviderDescriptor *const provider = catalog.find(row.provider);
        const bool usable
            = row.phase == ConnectionPhase::Connected || row.phase == ConnectionPhase::NeedsReconnect;
        if (!provider || provider->recordsApi.isEmpty() || !usable)
            continue;
        const CardState state
            = row.phase == ConnectionPhase::Connected ? CardState::Connected : CardState::NeedsReconnect;
        const QString host
            = row.environment == Environment::Demo ? Words::tr("on this computer") : row.instanceUrl.host();
        orgs.append(
            {row.id, row.displayName(), row.environment, environmentWord(row.environment), orgColour(row),
                host, row.accountLabel, state, lackingFor(*provider, u"records"_s, row.scopesGranted),
                row.provider, row.loginHost, row.apiUsed, row.apiLimit});
    }
    return orgs;
}

ConnectionId usualOrg(const QList<ConnectionRow> &rows, const ConnectionId &first)
{
    const auto isFirst = [&first](const ConnectionRow &row) { return row.id == first; };
    const auto it = std::find_if(rows.cbegin(), rows.cend(), isFirst);
    for (const ConnectionRow &row : rows) {
        if (it != rows.cend() && row.provider == it->provider && row.isDefault)
            return row.id;
    }
    return first;
}

} // namespace patchbay

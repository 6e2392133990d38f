#include "presentation/detailsviewmodel.h"

#include "engine/apiaddress.h"
#include "engine/rights.h"
#include "engine/salesforceorgs.h"
#include "engine/tokenbroker.h"
#include "engine/tokenhandout.h"
#include "presentation/messages.h"
#include "providers/catalog.h"
#include "store/connectionstore.h"

#include <QLocale>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace patchbay
{

namespace
{

constexpr std::chrono::seconds copiedTokenLasts = 60s;

/// Where requests of this connection go.
QUrl apiOf(const ProviderDescriptor &provider, const ConnectionRow &row, const AccessToken &token)
{
    return apiAddress(provider, provider.apiBase, row, token.instanceUrl).value_or(token.instanceUrl);
}

} // namespace

DetailsViewModel::DetailsViewModel(const Parts &parts)
    : m_parts(parts)
{
}

void DetailsViewModel::open(const ConnectionId &connection)
{
    m_connection = connection;
    refresh();
}

void DetailsViewModel::close()
{
    m_connection = {};
    m_details.reset();
    emit changed();
}

void DetailsViewModel::refresh()
{
    if (m_connection.isEmpty())
        return;
    m_parts.connections.all().finally(
        this, [this, asked = m_connection](const Result<QList<ConnectionRow>> &rows) {
            if (asked != m_connection)
                return; // another was opened meanwhile
            const QList<ConnectionRow> all = rows.value_or(QList<ConnectionRow>());
            const auto row = std::find_if(
                all.cbegin(), all.cend(), [&asked](const ConnectionRow &r) { return r.id == asked; });
            const ProviderDescriptor *const provider
                = row == all.cend() ? nullptr : m_parts.catalog.find(row->provider);
            if (!provider)
                return close();
            const MomentFacts facts{m_parts.held.expiryInHand(asked), m_parts.orgs.askedApiVersion(asked)};
            ConnectionDetails details = makeDetails(*row, *provider, all, facts, m_parts.clock.now());
            if (const auto may = m_parts.rights.mayHandOut(*row); !may)
                details.copyingRefused = messageFor(may.error(), {}).fact;
            if (m_details == details)
                return;
            m_details = std::move(details);
            emit changed();
        });
}

QString DetailsViewModel::providerName() const
{
    const ProviderDescriptor *const provider
        = m_details ? m_parts.catalog.find(m_details->provider) : nullptr;
    return provider ? provider->name : QString();
}

void DetailsViewModel::saveLabels(const ConnectionLabels &labels)
{
    const Result<ConnectionLabels> tidy = tidied(labels);
    if (!tidy)
        return emit refused(
            tr("That is too long: at most %1 letters.").arg(QLocale().toString(mostLabelLetters)));
    write([kept = *tidy](ConnectionRow &row) {
        row.label = kept.label;
        row.user = kept.user;
        row.tenant = kept.tenant;
        row.tags = kept.tags;
        row.colour = kept.colour;
    });
}

void DetailsViewModel::chooseApiVersion(const QString &version)
{
    if (m_details && m_details->apiVersion != version)
        write([version](ConnectionRow &row) { row.apiVersion = version; });
}

void DetailsViewModel::write(std::function<void(ConnectionRow &row)> change)
{
    m_parts.connections.update(m_connection, std::move(change))
        .finally(this, [this](const Result<ConnectionRow> &row) {
            if (!row)
                emit refused(messageFor(row.error(), {providerName(), {}, {}}).text());
            refresh();
        });
}

void DetailsViewModel::copyAs(CopyShape shape)
{
    if (std::exchange(m_isCopying, true))
        return;
    emit copyingChanged();
    const Task<AccessToken> token = m_parts.tokens.proven(m_connection, copiedTokenLasts);
    const auto text = [this, token, shape](const ConnectionRow &row) {
        return token.then(this, [this, row, shape](const AccessToken &fresh) -> Result<Secret> {
            const ProviderDescriptor *const provider = m_parts.catalog.find(row.provider);
            if (!provider)
                return fail(ErrorKind::Misconfigured, u"the provider has no definition any more"_s);
            return copyText(shape, fresh.token, provider->tokenScheme, apiOf(*provider, row, fresh));
        });
    };
    m_parts.connections.find(m_connection).then(this, text).finally(this, [this](const Result<Secret> &copy) {
        m_isCopying = false;
        emit copyingChanged();
        if (copy)
            return emit copyRequested(*copy);
        const QString title = m_details ? m_details->title : QString();
        emit refused(messageFor(copy.error(), {providerName(), title, {}}).text());
    });
}

} // namespace patchbay

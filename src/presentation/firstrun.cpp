#include "presentation/firstrun.h"

#include "presentation/connectionsviewmodel.h"
#include "providers/catalog.h"

#include <QSettings>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr auto overKey = "window/firstRunOver"_L1;

} // namespace

FirstRun::FirstRun(const Parts &parts)
    : m_parts(parts)
    , m_keychainWords(tr("Looking for your keychain…"))
{
    connect(&m_parts.connections, &ConnectionsViewModel::changed, this, &FirstRun::look);
}

bool FirstRun::isWanted() const
{
    return !m_parts.settings.value(overKey).toBool() && m_parts.connections.accountCount() == 0;
}

void FirstRun::look()
{
    if (!m_parts.connections.isLoaded() || m_parts.settings.value(overKey).toBool())
        return;
    if (m_parts.connections.accountCount() == 0)
        return emit changed();
    remember();
    const std::optional<CardView> card = demo();
    const bool isDemo = card && !card->accounts.isEmpty() && std::exchange(m_isTrying, false);
    if (isDemo)
        emit demoConnected(card->accounts.first().connection);
    else
        emit ended();
}

void FirstRun::remember()
{
    m_parts.settings.setValue(overKey, true);
}

void FirstRun::refresh()
{
    if (std::exchange(m_isAsking, true))
        return;
    m_parts.keychain().finally(this, [this](const Result<KeychainProbe::State> &state) {
        m_parts.keychainName().finally(this, [this, state](const Result<QString> &name) {
            m_isAsking = false;
            tell(state, name.value_or(QString()));
        });
    });
}

void FirstRun::tell(const Result<KeychainProbe::State> &state, const QString &keychain)
{
    const bool isNamed = !keychain.isEmpty();
    if (!state)
        m_keychainWords = tr("No keychain found. Install GNOME Keyring or KWallet, then sign in to your "
                             "desktop again.");
    else if (*state == KeychainProbe::State::Locked)
        m_keychainWords = isNamed
            ? tr("%1 is locked. Unlock it when it asks for its password.", "a keychain").arg(keychain)
            : tr("Your keychain is locked. Unlock it when it asks for its password.");
    else if (*state == KeychainProbe::State::Absent)
        m_keychainWords = tr("Found. It asks for a new password when the first token is kept.");
    else
        m_keychainWords = isNamed ? tr("%1 found and unlocked.", "a keychain").arg(keychain)
                                  : tr("Your keychain was found and is unlocked.");
    emit changed();
}

ProviderId FirstRun::demoId() const
{
    for (const ProviderDescriptor &provider : m_parts.catalog.all()) {
        if (!provider.recordsApi.isEmpty() && !provider.localService.isEmpty() && !provider.settled.closed)
            return provider.id;
    }
    return {};
}

ProviderId FirstRun::orgId() const
{
    for (const ProviderDescriptor &provider : m_parts.catalog.all()) {
        if (!provider.recordsApi.isEmpty() && provider.localService.isEmpty() && !provider.settled.closed)
            return provider.id;
    }
    return {};
}

std::optional<CardView> FirstRun::cardOf(const ProviderId &provider) const
{
    const ConnectionsViewModel &all = m_parts.connections;
    for (const QList<CardView> &cards : {all.connected(), all.available(), all.catalogue()}) {
        const auto found = std::find_if(cards.cbegin(), cards.cend(),
            [&provider](const CardView &card) { return card.provider == provider; });
        if (found != cards.cend())
            return *found;
    }
    return std::nullopt;
}

std::optional<CardView> FirstRun::demo() const
{
    return cardOf(demoId());
}

std::optional<CardView> FirstRun::org() const
{
    return cardOf(orgId());
}

bool FirstRun::isDemoBusy() const
{
    const QList<CardView> &cards = m_parts.connections.connected();
    return std::any_of(
        cards.cbegin(), cards.cend(), [id = demoId()](const CardView &card) { return card.provider == id; });
}

int FirstRun::serviceCount() const
{
    const ConnectionsViewModel &all = m_parts.connections;
    return int(all.connected().size() + all.available().size() + all.catalogue().size());
}

void FirstRun::tryDemo()
{
    triggerDemo(CardAction::Connect);
}

void FirstRun::triggerDemo(CardAction action)
{
    m_isTrying = true;
    m_parts.connections.trigger(action, demoId(), {});
}

void FirstRun::connectOrg()
{
    const std::optional<CardView> card = org();
    if (!card)
        return;
    if (card->state == CardState::NotSetUp)
        return emit setUpRequested(card->provider);
    emit signInBegun();
    if (!card->isConnected()) // one that goes on or has failed has buttons of its own
        m_parts.connections.trigger(CardAction::Connect, card->provider, {});
}

void FirstRun::skip()
{
    remember();
    emit ended();
}

} // namespace patchbay

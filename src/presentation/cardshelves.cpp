#include "presentation/cardshelves.h"

#include "providers/descriptor.h"

#include <algorithm>

namespace patchbay
{

namespace
{

/// Whoever drops a definition in wants to see it.
bool isOnHome(const ProviderDescriptor &provider, const ProviderSettings &settings)
{
    return provider.onFirstScreen || settings.onHome
        || provider.origin != ProviderDescriptor::Origin::Bundled;
}

} // namespace

void CardShelves::add(const CardFacts &facts, const Policy &policy, Timestamp now)
{
    const ProviderDescriptor &provider = *facts.provider;
    const CardView card = makeCard(facts, now);
    if (card.isConnected() || facts.fresh.stage || facts.fresh.failure)
        connected.append(card);
    else if (provider.settled.closed && policy.state == Policy::State::InForce)
        return; // nobody may use it; where the policy is broken the cards say so
    else if (isOnHome(provider, facts.settings))
        available.append(card);
    else
        catalogue.append(makeCatalogueCard(provider));
}

int CardShelves::attentionCount() const
{
    int count = 0;
    for (const CardView &card : connected) {
        count += int(std::count_if(card.accounts.cbegin(), card.accounts.cend(),
            [](const AccountView &account) { return needsAttention(account.state); }));
    }
    return count;
}

int CardShelves::accountCount() const
{
    int count = 0;
    for (const CardView &card : connected)
        count += int(card.accounts.size());
    return count;
}

QString CardShelves::textForAdmin(const ProviderId &provider, const ConnectionId &connection) const
{
    for (const QList<CardView> *cards : {&connected, &available}) {
        for (const CardView &card : *cards) {
            if (card.provider != provider)
                continue;
            for (const AccountView &account : card.accounts) {
                if (account.connection == connection)
                    return account.forAdmin;
            }
            return card.forAdmin;
        }
    }
    return {};
}

} // namespace patchbay

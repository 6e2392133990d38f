#pragma once

#include "base/clock.h"
#include "engine/connectioncolours.h"
#include "engine/connectionservice.h"
#include "presentation/cardview.h"
#include "store/connectionrow.h"

#include <optional>

namespace patchbay
{

/// What happens to a connection (or, with none, to a provider) beyond what is stored.
struct Happening {
    std::optional<ConnectStage> stage; ///< a sign-in that goes on
    QString code; ///< to be entered on the provider's page, while one is waited for
    bool unmatchedError = false; ///< the browser came back with an error that names no sign-in
    bool browserMissing = false; ///< none could be opened
    bool byHand = false; ///< nobody listens: the address of the last page is to be pasted
    std::optional<ConnectionRow> otherAccount; ///< who signed in instead, while the person is asked
    std::optional<Error> failure; ///< how the last thing a person asked for failed; gone with the next
    bool ownApp = false; ///< what failed was made with an app or scopes of its own
    int waitingRecords = 0;
    bool disconnecting = false; ///< by this process, now
    bool leaving = false; ///< it is disconnected once its records are sent
    bool testing = false; ///< for longer than a moment
};

/// All a card is made of.
struct CardFacts {
    const ProviderDescriptor *provider = nullptr;
    ProviderSettings settings;
    QList<ConnectionRow> rows;
    QHash<ConnectionId, Happening> happenings; ///< of the rows
    Happening fresh; ///< of a sign-in for a new account
};

/// Pure: facts in, words and states out. The same facts always make the same card.
[[nodiscard]] CardView makeCard(const CardFacts &facts, Timestamp now);

/// A provider of the catalogue that is not on the home page.
[[nodiscard]] CardView makeCatalogueCard(const ProviderDescriptor &provider);

/// Does the card or one of its accounts match what was typed? By provider, account, org, host, label,
/// tag, user and tenant.
[[nodiscard]] bool matchesSearch(const CardView &card, const QString &text);

/// The card with those of its accounts that match; all of them where the card itself does. None: nothing
/// matches.
[[nodiscard]] std::optional<CardView> narrowed(const CardView &card, const QString &text);

/// Must a person act?
[[nodiscard]] bool needsAttention(CardState state);

} // namespace patchbay

#pragma once

#include "presentation/cardview.h"

#include <QHash>

namespace patchbay
{

/// A connection needs a person: as words for the desktop. Nothing secret.
struct EndNotice {
    ConnectionId connection;
    ProviderId provider;
    QString title; ///< "Salesforce needs you"
    QString text; ///< "Reconnect Acme Corp to send 3 records."
    QString action; ///< "Reconnect"; empty: the window is shown
    CardAction act = CardAction::Reconnect; ///< what that does; Details: it shows the window
    bool isOfKeychain = false; ///< of which there is one for all connections

    friend bool operator==(const EndNotice &, const EndNotice &) = default;
};

/// How each connection stands.
using Standing = QHash<ConnectionId, CardState>;
[[nodiscard]] Standing standingOf(const QList<CardView> &cards);

/// Of all that need a person, as their cards say it.
[[nodiscard]] QList<EndNotice> noticesOf(
    const QList<CardView> &cards, const QHash<ConnectionId, int> &waitingRecords);

/// Would somebody who does not look at the window want to hear it? What comes of a sign-in or a test they
/// see there.
[[nodiscard]] bool isNews(CardState before, CardState now);

} // namespace patchbay

#pragma once

#include "store/connectionrow.h"

#include <QHash>

#include <functional>

namespace patchbay
{

/// A connection that worked needs a person now: as words for the desktop. Nothing secret.
struct EndNotice {
    ConnectionId connection;
    ProviderId provider;
    QString title; ///< "Salesforce needs you"
    QString text; ///< "Reconnect Acme Corp to send 3 records."
    QString action; ///< "Reconnect"

    friend bool operator==(const EndNotice &, const EndNotice &) = default;
};

/// Whose grant ended between two readings of the database, whichever program learnt it. So each end is told
/// once, and none that was there before. What was kept for one run only ends as it was meant to.
[[nodiscard]] QList<EndNotice> endsBetween(const QList<ConnectionRow> &before,
    const QList<ConnectionRow> &after, const std::function<QString(const ProviderId &)> &nameOfProvider,
    const QHash<ConnectionId, int> &waitingRecords);

/// Whose notice has become untrue: they work again, or are gone.
[[nodiscard]] QList<ConnectionId> noLongerEnded(
    const QList<ConnectionRow> &before, const QList<ConnectionRow> &after);

} // namespace patchbay

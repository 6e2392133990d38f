#pragma once

#include <QDebug>
#include <QHashFunctions>
#include <QString>

#include <compare>

namespace patchbay
{

/// A name of one kind of thing; ids of different kinds do not mix. Not a secret.
template<typename Kind>
struct Id {
    QString value;

    [[nodiscard]] bool isEmpty() const { return value.isEmpty(); }
    friend bool operator==(const Id &, const Id &) = default;
    friend auto operator<=>(const Id &a, const Id &b) { return a.value.compare(b.value) <=> 0; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.value, seed); }
    friend QDebug operator<<(QDebug out, const Id &id) { return out << id.value; }
};

using ProviderId = Id<struct ProviderKind>; ///< "salesforce"
using ConnectionId = Id<struct ConnectionKind>; ///< UUID, kept for the life of a connection
using AttemptId = Id<struct AttemptKind>; ///< UUID, one sign-in
using OutboxId = Id<struct OutboxKind>; ///< UUID, one record to be sent
using RecordId = Id<struct RecordKind>; ///< 18-character Salesforce id

} // namespace patchbay

template<typename Kind>
struct std::hash<patchbay::Id<Kind>> {
    size_t operator()(const patchbay::Id<Kind> &id) const noexcept { return qHash(id.value, 0); }
};

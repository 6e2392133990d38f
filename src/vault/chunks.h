#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace patchbay
{

/// One payload as several items, for keychains whose items are short (Windows: 2,560 bytes). The parts are
/// written first and the manifest last, so that a cut write leaves the old manifest, whose hash then tells.
struct Chunks {
    QByteArray manifest; ///< for the item itself; holds the number of parts and the SHA-256 of the whole
    QList<QByteArray> parts; ///< never empty ones
};

/// Payloads start with another byte than a manifest does; see KeychainStore.
[[nodiscard]] Chunks splitPayload(const QByteArray &payload, qsizetype partSize);

/// How many parts a manifest names; none: this is no manifest but the payload itself.
[[nodiscard]] std::optional<int> partsNamedBy(const QByteArray &item);

/// KeychainUnavailable when parts are missing, foreign or cut.
[[nodiscard]] Result<QByteArray> joinPayload(const Chunks &chunks);

} // namespace patchbay

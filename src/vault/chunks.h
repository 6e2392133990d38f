#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace patchbay
{

/// Which of two places the parts of a payload lie in. A new payload goes to the other one, so that a write
/// that is cut leaves the old payload whole.
enum class PartPlace { A, B };

/// What the item itself holds where a payload lies in parts.
struct Manifest {
    int parts = 0; ///< 0: damaged
    PartPlace place = PartPlace::A;
};

/// One payload as several items, for keychains whose items are short (Windows: 2,560 bytes). The parts are
/// written first and the manifest last.
struct Chunks {
    QByteArray manifest; ///< names the number of parts, their place and the SHA-256 of the whole
    QList<QByteArray> parts; ///< never empty ones
};

/// Payloads start with another byte than a manifest does; see KeychainStore.
[[nodiscard]] Chunks splitPayload(const QByteArray &payload, qsizetype partSize, PartPlace place);

/// None: this is no manifest but the payload itself.
[[nodiscard]] std::optional<Manifest> readManifest(const QByteArray &item);

/// KeychainUnavailable when parts are missing, foreign or cut.
[[nodiscard]] Result<QByteArray> joinPayload(const Chunks &chunks);

} // namespace patchbay

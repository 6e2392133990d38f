#include "vault/chunks.h"

#include <QCryptographicHash>

namespace patchbay
{

using namespace Qt::StringLiterals;

namespace
{
constexpr QByteArrayView prefix = "parts ";
constexpr int mostParts = 64; // a manifest that names more is damaged

QByteArray manifestFor(const Manifest &manifest, const QByteArray &payload)
{
    return prefix.toByteArray() + QByteArray::number(manifest.parts)
        + (manifest.place == PartPlace::A ? " a " : " b ")
        + QCryptographicHash::hash(payload, QCryptographicHash::Sha256).toHex();
}
} // namespace

Chunks splitPayload(const QByteArray &payload, qsizetype partSize, PartPlace place)
{
    Q_ASSERT(partSize > 0 && !payload.isEmpty() && payload.size() <= partSize * mostParts);
    Chunks chunks;
    for (qsizetype at = 0; at < payload.size(); at += partSize)
        chunks.parts.append(payload.mid(at, partSize));
    chunks.manifest = manifestFor({int(chunks.parts.size()), place}, payload);
    return chunks;
}

std::optional<Manifest> readManifest(const QByteArray &item)
{
    if (!item.startsWith(prefix))
        return std::nullopt;
    const QList<QByteArray> words = item.split(' ');
    bool isNumber = false;
    const int parts = words.value(1).toInt(&isNumber);
    const QByteArray place = words.value(2);
    if (words.size() != 4 || !isNumber || parts <= 0 || parts > mostParts || (place != "a" && place != "b"))
        return Manifest{};
    return Manifest{parts, place == "a" ? PartPlace::A : PartPlace::B};
}

Result<QByteArray> joinPayload(const Chunks &chunks)
{
    const QByteArray payload = chunks.parts.join();
    const std::optional<Manifest> manifest = readManifest(chunks.manifest);
    if (!manifest || manifest->parts != chunks.parts.size()
        || chunks.manifest != manifestFor(*manifest, payload))
        return fail(ErrorKind::KeychainUnavailable, u"the parts of an item do not fit its manifest"_s);
    return payload;
}

} // namespace patchbay

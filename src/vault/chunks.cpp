#include "vault/chunks.h"

#include <QCryptographicHash>

namespace patchbay
{

using namespace Qt::StringLiterals;

namespace
{
constexpr QByteArrayView prefix = "parts ";
constexpr int mostParts = 64; // a manifest that names more is damaged

QByteArray manifestFor(qsizetype parts, const QByteArray &payload)
{
    return prefix.toByteArray() + QByteArray::number(parts) + ' '
        + QCryptographicHash::hash(payload, QCryptographicHash::Sha256).toHex();
}
} // namespace

Chunks splitPayload(const QByteArray &payload, qsizetype partSize)
{
    Q_ASSERT(partSize > 0 && !payload.isEmpty() && payload.size() <= partSize * mostParts);
    Chunks chunks;
    for (qsizetype at = 0; at < payload.size(); at += partSize)
        chunks.parts.append(payload.mid(at, partSize));
    chunks.manifest = manifestFor(chunks.parts.size(), payload);
    return chunks;
}

std::optional<int> partsNamedBy(const QByteArray &item)
{
    if (!item.startsWith(prefix))
        return std::nullopt;
    const QList<QByteArray> words = item.split(' ');
    bool isNumber = false;
    const int parts = words.value(1).toInt(&isNumber);
    return words.size() == 3 && isNumber && parts > 0 && parts <= mostParts ? parts : 0;
}

Result<QByteArray> joinPayload(const Chunks &chunks)
{
    const QByteArray payload = chunks.parts.join();
    if (partsNamedBy(chunks.manifest) != chunks.parts.size()
        || chunks.manifest != manifestFor(chunks.parts.size(), payload))
        return fail(ErrorKind::KeychainUnavailable, u"the parts of an item do not fit its manifest"_s);
    return payload;
}

} // namespace patchbay

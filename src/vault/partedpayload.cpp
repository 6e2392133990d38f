#include "vault/partedpayload.h"

namespace patchbay
{

using namespace Qt::StringLiterals;

namespace
{
/// No payload of ours is longer: where an item may be, nothing is ever in parts.
constexpr qsizetype longestPayload = 1024 * 1024;

QString partKey(const QString &key, PartPlace place, qsizetype part)
{
    return u"%1/%2%3"_s.arg(key, place == PartPlace::A ? u"a"_s : u"b"_s).arg(part);
}

PartPlace otherPlace(PartPlace place)
{
    return place == PartPlace::A ? PartPlace::B : PartPlace::A;
}
} // namespace

PartedPayload::PartedPayload(KeychainItems &items, qsizetype itemLimit)
    : m_items(items)
    , m_itemLimit(itemLimit)
{
}

bool PartedPayload::mayHaveParts() const
{
    return m_itemLimit < longestPayload;
}

Task<QByteArray> PartedPayload::get(const QString &key)
{
    return m_items.get(key).then(this, [this, key](const QByteArray &item) {
        if (!readManifest(item))
            return Task<QByteArray>::settled(item);
        return getParts(key, item, {});
    });
}

Task<QByteArray> PartedPayload::getParts(const QString &key, const QByteArray &manifest, const Parts &parts)
{
    const Manifest read = readManifest(manifest).value_or(Manifest());
    if (parts.size() == read.parts)
        return Task<QByteArray>::settled(joinPayload({manifest, parts}));
    return m_items.get(partKey(key, read.place, parts.size()))
        .orElse(this,
            [](const Error &error) -> Result<QByteArray> {
                if (error.kind == ErrorKind::NotFound) // the item is there, so this is not "nothing stored"
                    return fail(ErrorKind::KeychainUnavailable, u"a part of an item is missing"_s);
                return fail(error);
            })
        .then(this, [this, key, manifest, parts](const QByteArray &part) {
            return getParts(key, manifest, parts + Parts{part});
        });
}

Task<Done> PartedPayload::put(const QString &key, const QByteArray &payload, Milliseconds limit)
{
    if (!mayHaveParts())
        return m_items.put(key, payload, limit);
    return manifest(key).then(this, [this, key, payload, limit](const Manifest &before) {
        const PartPlace place = otherPlace(before.place);
        // What a broken write left in the new place goes first, so that none of it stays behind the new
        // parts.
        return clear(key, place)
            .then(
                this, [this, key, payload, place, limit](Done) { return putAll(key, payload, place, limit); })
            .then(this, [this, key, before](Done) { return clear(key, before.place); });
    });
}

/// Of the item that is there; where there are no parts, the place they would lie in does not matter.
Task<Manifest> PartedPayload::manifest(const QString &key)
{
    return m_items.get(key)
        .then(this, [](const QByteArray &item) { return readManifest(item).value_or(Manifest()); })
        .orElse(this, [](const Error &error) -> Result<Manifest> {
            if (error.kind == ErrorKind::NotFound)
                return Manifest();
            return fail(error);
        });
}

Task<Done> PartedPayload::putAll(
    const QString &key, const QByteArray &payload, PartPlace place, Milliseconds limit)
{
    if (payload.size() <= m_itemLimit)
        return m_items.put(key, payload, limit);
    const Chunks chunks = splitPayload(payload, m_itemLimit, place);
    return putParts(key, place, chunks.parts, limit)
        .then(this, [this, key, manifest = chunks.manifest, limit](Done) {
            return m_items.put(key, manifest, limit);
        });
}

/// From the first, so that those of a broken write can be counted.
Task<Done> PartedPayload::putParts(
    const QString &key, PartPlace place, const Parts &parts, Milliseconds limit)
{
    Task<Done> written = Task<Done>::settled(Done{});
    for (qsizetype i = 0; i < parts.size(); ++i) {
        written = written.then(this, [this, name = partKey(key, place, i), part = parts[i], limit](Done) {
            return m_items.put(name, part, limit);
        });
    }
    return written;
}

Task<Done> PartedPayload::drop(const QString &key)
{
    // The parts first: it is by the item that a later drop knows there may be some.
    const Task<Done> noParts = mayHaveParts()
        ? clear(key, PartPlace::A).then(this, [this, key](Done) { return clear(key, PartPlace::B); })
        : Task<Done>::settled(Done{});
    return noParts.then(this, [this, key](Done) { return m_items.drop(key); });
}

Task<Done> PartedPayload::clear(const QString &key, PartPlace place)
{
    return countParts(key, place, 0).then(this, [this, key, place](int count) {
        return dropParts(key, place, count);
    });
}

Task<int> PartedPayload::countParts(const QString &key, PartPlace place, int from)
{
    return m_items.get(partKey(key, place, from))
        .then(this, [this, key, place, from](const QByteArray &) { return countParts(key, place, from + 1); })
        .orElse(this, [from](const Error &error) -> Result<int> {
            if (error.kind == ErrorKind::NotFound)
                return from;
            return fail(error);
        });
}

/// From the last, so that those that are left can be counted.
Task<Done> PartedPayload::dropParts(const QString &key, PartPlace place, int count)
{
    if (count == 0)
        return Task<Done>::settled(Done{});
    return m_items.drop(partKey(key, place, count - 1)).then(this, [this, key, place, count](Done) {
        return dropParts(key, place, count - 1);
    });
}

} // namespace patchbay

#include "moc_partedpayload.cpp"

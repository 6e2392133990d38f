#pragma once

#include "vault/chunks.h"
#include "vault/keychainitems.h"

#include <QObject>

namespace patchbay
{

/// A payload of any length in a keychain whose items may be short: one item, or a manifest and its parts.
/// Whatever call is the last before a crash, either the old payload or the new one is read, and the next put
/// or drop takes away what was left lying. Event loop only.
class PartedPayload final : public QObject
{
    Q_OBJECT
public:
    PartedPayload(KeychainItems &items, qsizetype itemLimit);

    Task<QByteArray> get(const QString &key);
    Task<Done> put(const QString &key, const QByteArray &payload, Milliseconds limit);
    Task<Done> drop(const QString &key);

private:
    using Parts = QList<QByteArray>;

    [[nodiscard]] bool mayHaveParts() const;
    Task<Manifest> manifest(const QString &key);
    Task<QByteArray> getParts(const QString &key, const QByteArray &manifest, const Parts &parts);
    Task<Done> putAll(const QString &key, const QByteArray &payload, PartPlace place, Milliseconds limit);
    Task<Done> putParts(const QString &key, PartPlace place, const Parts &parts, Milliseconds limit);
    Task<Done> clear(const QString &key, PartPlace place);
    Task<int> countParts(const QString &key, PartPlace place, int from);
    Task<Done> dropParts(const QString &key, PartPlace place, int count);

    KeychainItems &m_items;
    qsizetype m_itemLimit;
};

} // namespace patchbay

#pragma once

#include "base/clock.h"
#include "base/task.h"

#include <QByteArray>

namespace patchbay
{

/// Single items of a keychain, as bytes. Errors: NotFound, KeychainLocked, KeychainUnavailable.
class KeychainItems
{
public:
    virtual ~KeychainItems() = default;
    virtual Task<QByteArray> get(const QString &key) = 0;
    /// Never an empty item: on KWallet that deletes.
    virtual Task<Done> put(const QString &key, const QByteArray &item, Milliseconds limit) = 0;
    /// Done also when there is none.
    virtual Task<Done> drop(const QString &key) = 0;
};

} // namespace patchbay

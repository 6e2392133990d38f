#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "base/task.h"

#include <QStringList>

#include <optional>

namespace patchbay
{

class Database;

/// A program that may ask the intake, and for what. The key itself is nowhere: whoever lost it gets a new
/// one.
struct IntakeCaller {
    QString id; ///< short, and part of the key: "7f3kq2"
    QString name; ///< "Web shop"
    QStringList rights = {}; ///< "create:Lead", "create:*", "connections"
    QStringList origins = {}; ///< of web pages that may ask from a browser; empty: none
    ConnectionId connection = {}; ///< the only one it may use; empty: any
    Timestamp createdAt{};
    std::optional<Timestamp> expiresAt = {};
    std::optional<Timestamp> usedAt = {}; ///< to the minute
};

/// The callers of the intake, with the SHA-256 of their keys. A key is 256 bits of chance, so no slower hash
/// would guard it better. Event loop only. Errors: Storage, NotFound.
class IntakeKeyStore final
{
public:
    explicit IntakeKeyStore(Database &database);

    Task<Done> add(const IntakeCaller &caller, const QByteArray &keyHash);
    /// By name.
    Task<QList<IntakeCaller>> all();
    Task<IntakeCaller> find(const QByteArray &keyHash);
    Task<Done> noteUse(const QString &id, Timestamp at);
    Task<Done> remove(const QString &id);

private:
    Database &m_database;
};

} // namespace patchbay

#pragma once

#include "base/entropy.h"
#include "base/secret.h"
#include "store/intakekeystore.h"

namespace patchbay
{

/// Keys of programs that may ask the local intake. A key is shown once, when it is made. Event loop only.
class IntakeKeys final : public QObject
{
public:
    struct Issued {
        IntakeCaller caller;
        Secret key; ///< "pbi_7f3kq2a1_…"
    };

    IntakeKeys(IntakeKeyStore &store, Clock &clock, Entropy &entropy);

    /// `caller` without its id and times. Errors: Storage.
    Task<Issued> issue(const IntakeCaller &caller);
    /// Whose key it is. NotFound for none or a revoked one, "key_expired" for one whose time is over. Notes
    /// the use, once a minute.
    Task<IntakeCaller> callerOf(const Secret &key);
    /// By name; never a key.
    Task<QList<IntakeCaller>> callers();
    /// Its key is worth nothing from now on, in every process. Errors: Storage, NotFound.
    Task<Done> revoke(const QString &id);

private:
    IntakeKeyStore &m_store;
    Clock &m_clock;
    Entropy &m_entropy;
};

/// "create:Lead", "create:*", "connections": what a right may be called. Pure.
[[nodiscard]] bool isIntakeRight(const QString &right);
[[nodiscard]] bool mayCreate(const IntakeCaller &caller, const QString &object);
/// "https://shop.example": an origin as browsers send it; "null" is none. Pure.
[[nodiscard]] bool isOrigin(const QString &text);

} // namespace patchbay

#pragma once

#include "base/clock.h"
#include "base/task.h"

#include <memory>

namespace patchbay
{

/// A keychain asked directly what QtKeychain does not tell: whether an item is there, and whether it is
/// locked. Never reads a secret, and raises no prompt but by unlock(). Errors: KeychainUnavailable.
class KeychainProbe
{
public:
    enum class State {
        Present, ///< and unlocked
        Absent,
        Locked,
        Unknown, ///< this keychain cannot be asked
    };

    virtual ~KeychainProbe() = default;
    /// Of one item of Patchbay's.
    virtual Task<State> itemState(const QString &service, const QString &key) = 0;
    /// Of the place that new items go to.
    virtual Task<State> placeState() = 0;
    /// Of the program behind it, a name that nobody translates; empty: not known.
    virtual Task<QString> name() = 0;
    /// Asks the person for its password where it is locked, or for a first one where there is none.
    /// Errors: KeychainLocked when nobody answered or the person would not, KeychainUnavailable.
    virtual Task<Done> unlock() = 0;
    /// What was written is on disk.
    virtual Task<Done> flush() = 0;
};

/// The one that QtKeychain will write to, which chooses by its first job and for good: KWallet on KDE if it
/// answers, the Secret Service elsewhere on Linux. Other systems get one that knows nothing.
[[nodiscard]] Task<std::shared_ptr<KeychainProbe>> findKeychain(QObject *context, Clock &clock);

} // namespace patchbay

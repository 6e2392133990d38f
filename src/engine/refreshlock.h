#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "base/task.h"
#include "store/filelock.h"

#include <memory>

namespace patchbay
{

/// One connection's tokens may be changed by one program at a time: a lock file, held as long as this lives.
/// The lock of a program that has died is taken over.
class RefreshLock final
{
    struct Key {
        explicit Key() = default;
    };

public:
    using Held = std::shared_ptr<RefreshLock>;

    RefreshLock(Key key, const QString &path);
    Q_DISABLE_COPY_MOVE(RefreshLock)
    ~RefreshLock();

    /// Now, or null while another program (or another holder in this one) has it.
    [[nodiscard]] static Held tryNow(const QString &path);
    /// Tries again and again by the clock, without blocking. Unavailable when `patience` is over.
    [[nodiscard]] static Task<Held> acquire(
        const QString &path, Clock &clock, QObject *context, Milliseconds patience);

private:
    FileLock m_file;
};

// The lock files of a connection, by what they guard.

/// Whoever reads tokens to change them, or changes them.
[[nodiscard]] QString tokensLock(const QString &folder, const ConnectionId &id);
/// Whoever changes its own app, or the secret that waits for the next sign-in.
[[nodiscard]] QString appLock(const QString &folder, const ConnectionId &id);
/// Held for a sign-in: a row in phase Connecting without it is an orphan.
[[nodiscard]] QString signInLock(const QString &folder, const ConnectionId &id);
/// Held by the process whose memory alone has the tokens.
[[nodiscard]] QString thisRunLock(const QString &folder, const ConnectionId &id);

} // namespace patchbay

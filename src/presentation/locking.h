#pragma once

#include "base/secret.h"
#include "base/task.h"

#include <QObject>

namespace patchbay
{

class AppLock;

/// The window's lock as the lock page and the settings show it: what is asked for, and why it was refused, in
/// words. Holds no widget and no passphrase. Event loop only.
class Locking final : public QObject
{
    Q_OBJECT
public:
    explicit Locking(AppLock &lock);

    /// Nothing of the content may be seen.
    [[nodiscard]] bool isClosed() const;
    /// The administrator requires a passphrase, and there is none yet.
    [[nodiscard]] bool mustBeSet() const;
    [[nodiscard]] bool isSet() const;
    [[nodiscard]] bool isBusy() const { return m_busy; }

    /// `passphraseWanted` where there is none yet.
    void lockNow();
    void noteActivity();
    /// Each is followed by `accepted` or `refused`.
    void unlock(const Secret &passphrase);
    void change(const Secret &current, const Secret &wanted, const Secret &repeated);
    void turnOff(const Secret &current);

signals:
    void changed();
    void passphraseWanted();
    void busyChanged();
    void accepted();
    /// `isAboutNew`: the new passphrase is to blame, not the one that is in force.
    void refused(const QString &text, bool isAboutNew);

private:
    void follow(const Task<Done> &task);

    AppLock &m_lock;
    bool m_busy = false;
};

} // namespace patchbay

#include "presentation/locking.h"

#include "engine/applock.h"
#include "presentation/messages.h"

using namespace Qt::StringLiterals;

namespace patchbay
{

Locking::Locking(AppLock &lock)
    : m_lock(lock)
{
    connect(&m_lock, &AppLock::stateChanged, this, &Locking::changed);
}

bool Locking::isClosed() const
{
    return m_lock.isClosed();
}

bool Locking::mustBeSet() const
{
    return m_lock.state() == AppLock::State::MustBeSet;
}

bool Locking::isSet() const
{
    return m_lock.state() == AppLock::State::Open || m_lock.state() == AppLock::State::Locked;
}

void Locking::lockNow()
{
    if (m_lock.state() == AppLock::State::Off)
        return emit passphraseWanted();
    m_lock.lock();
}

void Locking::noteActivity()
{
    m_lock.noteActivity();
}

void Locking::unlock(const Secret &passphrase)
{
    follow(m_lock.unlock(passphrase));
}

void Locking::change(const Secret &current, const Secret &wanted, const Secret &repeated)
{
    if (!wanted.equals(repeated))
        return emit refused(tr("The two are not the same."), true);
    follow(m_lock.setPassphrase(current, wanted));
}

void Locking::turnOff(const Secret &current)
{
    follow(m_lock.remove(current));
}

void Locking::follow(const Task<Done> &task)
{
    m_busy = true;
    emit busyChanged();
    task.finally(this, [this](const Result<Done> &done) {
        m_busy = false;
        emit busyChanged();
        if (done)
            return emit accepted();
        const Error &error = done.error();
        if (error.kind != ErrorKind::Cancelled)
            emit refused(messageFor(error, {u"Patchbay"_s, {}, {}}).text(),
                error.providerCode == "passphrase_too_short"_L1);
    });
}

} // namespace patchbay

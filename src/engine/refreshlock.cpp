#include "engine/refreshlock.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace patchbay
{

namespace
{

constexpr Milliseconds pause = 50ms;

void tryAgain(const QString &path, Clock &clock, const QPointer<QObject> &context, Ticks end,
    const Promise<RefreshLock::Held> &promise)
{
    if (RefreshLock::Held held = RefreshLock::tryNow(path)) {
        promise.settle(std::move(held));
        return;
    }
    if (clock.ticks() >= end) {
        promise.settle(fail(ErrorKind::Unavailable, u"another program holds the connection's lock"_s));
        return;
    }
    if (context) {
        clock.after(pause, context,
            [path, &clock, context, end, promise] { tryAgain(path, clock, context, end, promise); });
    }
}

} // namespace

RefreshLock::RefreshLock(Key, const QString &path)
    : m_file(path)
{
}

RefreshLock::~RefreshLock()
{
    if (m_file.isHeld())
        m_file.removeAndUnlock();
}

RefreshLock::Held RefreshLock::tryNow(const QString &path)
{
    auto lock = std::make_shared<RefreshLock>(Key(), path);
    return lock->m_file.tryLock(FileLock::Mode::Exclusive) ? lock : nullptr;
}

Task<RefreshLock::Held> RefreshLock::acquire(
    const QString &path, Clock &clock, QObject *context, Milliseconds patience)
{
    Promise<Held> promise;
    tryAgain(path, clock, context, clock.ticks() + patience, promise);
    return promise.task();
}

QString tokensLock(const QString &folder, const ConnectionId &id)
{
    return folder + u'/' + id.value + ".tokens"_L1;
}

QString appLock(const QString &folder, const ConnectionId &id)
{
    return folder + u'/' + id.value + ".app"_L1;
}

QString signInLock(const QString &folder, const ConnectionId &id)
{
    return folder + u'/' + id.value + ".signin"_L1;
}

QString thisRunLock(const QString &folder, const ConnectionId &id)
{
    return folder + u'/' + id.value + ".thisrun"_L1;
}

} // namespace patchbay

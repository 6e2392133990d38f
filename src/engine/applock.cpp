#include "engine/applock.h"

#include "base/logging.h"
#include "providers/catalog.h"
#include "vault/passphrase.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr Milliseconds lookEvery = std::chrono::seconds(10);
constexpr int freeTries = 3;
constexpr std::chrono::seconds longestWait{300};

/// Nothing after the first tries, then 5, 10, 20 … seconds.
std::chrono::seconds waitAfter(int failures)
{
    if (failures < freeTries)
        return std::chrono::seconds(0);
    const int doublings = std::min(failures - freeTries, 8);
    return std::min(std::chrono::seconds(5 << doublings), longestWait);
}

std::optional<Error> tooSoon(const Preferences &preferences, Timestamp now)
{
    const Timestamp next = preferences.lockFailedAt + waitAfter(preferences.lockFailures);
    // A clock that was set back makes nobody wait longer than the wait is.
    if (now >= next || now < preferences.lockFailedAt)
        return std::nullopt;
    return Error{.kind = ErrorKind::RateLimited,
        .detail = u"too many wrong passphrases"_s,
        .providerCode = u"too_many_tries"_s,
        .retryAfter = std::chrono::ceil<std::chrono::seconds>(next - now)};
}

Error rejected(const QString &code)
{
    return {.kind = ErrorKind::Rejected, .detail = u"the passphrase was refused"_s, .providerCode = code};
}

} // namespace

AppLock::AppLock(PreferenceStore &preferences, const ProviderCatalog &catalog, Clock &clock)
    : m_preferences(preferences)
    , m_catalog(catalog)
    , m_clock(clock)
{
}

AppLock::~AppLock() = default;

Task<Done> AppLock::begin()
{
    return refresh().then(this, [this](const Done &) { lock(); });
}

Task<Done> AppLock::refresh()
{
    return m_preferences.read().then(this, [this](const Preferences &preferences) { take(preferences); });
}

void AppLock::take(const Preferences &preferences)
{
    m_known = preferences;
    const bool isSet = !preferences.lockVerifier.isEmpty();
    if (!isSet)
        setState(m_catalog.policy().appLock ? State::MustBeSet : State::Off);
    else if (m_state != State::Locked)
        setState(State::Open);
}

bool AppLock::isClosed() const
{
    return m_state == State::Unknown || m_state == State::Locked || m_state == State::MustBeSet;
}

void AppLock::lock()
{
    if (m_state == State::Open)
        setState(State::Locked);
}

void AppLock::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    noteActivity();
    if (state == State::Open && !m_watching)
        watchIdle();
    emit stateChanged();
}

void AppLock::noteActivity()
{
    m_usedTicks = m_clock.ticks();
    m_usedAt = m_clock.now();
}

std::chrono::minutes AppLock::idleTime() const
{
    return std::min(m_known.lockIdle, m_catalog.policy().longestIdle.value_or(m_known.lockIdle));
}

void AppLock::watchIdle()
{
    m_watching = true;
    m_clock.after(lookEvery, this, [this] {
        m_watching = false;
        if (m_state != State::Open)
            return;
        const Milliseconds unused = std::max(m_clock.ticks() - m_usedTicks, m_clock.now() - m_usedAt);
        if (unused >= idleTime())
            lock();
        else
            watchIdle();
    });
}

WorkerThread &AppLock::worker()
{
    if (!m_worker)
        m_worker = std::make_unique<WorkerThread>(u"passphrase"_s);
    return *m_worker;
}

/// What is on disk decides, not what was read once: another window may have counted failures.
Task<Done> AppLock::prove(const Secret &passphrase)
{
    return m_preferences.read().then(this, [this, passphrase](const Preferences &now) -> Task<Done> {
        m_known = now;
        if (now.lockVerifier.isEmpty())
            return Task<Done>::settled(Done{});
        if (const auto early = tooSoon(now, m_clock.now()))
            return Task<Done>::settled(fail(*early));
        const auto compare = [verifier = now.lockVerifier, passphrase]() -> Result<bool> {
            return isPassphrase(verifier, passphrase);
        };
        return worker().run<bool>(compare).then(this, [this](bool right) {
            return keep([right, at = m_clock.now()](Preferences &preferences) {
                preferences.lockFailures = right ? 0 : preferences.lockFailures + 1;
                preferences.lockFailedAt = right ? Timestamp{} : at;
            }).then(this, [right](const Done &) -> Result<Done> {
                if (right)
                    return Done{};
                return fail(rejected(u"wrong_passphrase"_s));
            });
        });
    });
}

Task<Done> AppLock::keep(std::function<void(Preferences &)> change)
{
    return m_preferences.update(std::move(change)).then(this, [this](const Preferences &preferences) {
        m_known = preferences;
    });
}

Task<Done> AppLock::unlock(const Secret &passphrase)
{
    return prove(passphrase).then(this, [this](const Done &) {
        setState(m_known.lockVerifier.isEmpty() ? State::Off : State::Open);
    });
}

Task<Done> AppLock::setPassphrase(const Secret &current, const Secret &wanted)
{
    if (QString::fromUtf8(wanted.reveal()).size() < fewestLetters)
        return Task<Done>::settled(fail(rejected(u"passphrase_too_short"_s)));
    const auto seal = [wanted]() -> Result<QByteArray> {
        const QByteArray verifier = passphraseVerifier(wanted);
        if (verifier.isEmpty())
            return fail(ErrorKind::Storage, u"there is no memory for the passphrase"_s);
        return verifier;
    };
    return prove(current)
        .then(this, [this, seal](const Done &) { return worker().run<QByteArray>(seal); })
        .then(this,
            [this](const QByteArray &verifier) {
                return keep([verifier](Preferences &preferences) { preferences.lockVerifier = verifier; });
            })
        .then(this, [this](const Done &) { setState(State::Open); });
}

Task<Done> AppLock::remove(const Secret &current)
{
    if (m_catalog.policy().appLock)
        return Task<Done>::settled(fail(forbiddenBy(m_catalog.policy())));
    return prove(current)
        .then(this,
            [this](const Done &) {
                return keep([](Preferences &preferences) { preferences.lockVerifier.clear(); });
            })
        .then(this, [this](const Done &) { setState(State::Off); });
}

} // namespace patchbay

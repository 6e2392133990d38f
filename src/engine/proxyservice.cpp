#include "engine/proxyservice.h"

#include "base/logging.h"
#include "engine/proxysecret.h"
#include "store/database.h"
#include "vault/secretstore.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace patchbay
{

namespace
{

/// A keychain may wait for a person to unlock it.
constexpr Milliseconds lockPatience = 20s;

bool isSettled(const ProxySetting &setting)
{
    return !setting.hasPassword && !setting.passwordLeft;
}

} // namespace

struct ProxyService::Change {
    ProxySetting wanted;
    std::optional<Secret> password;

    [[nodiscard]] bool takesPassword() const { return wanted.isManual() && !wanted.user.isEmpty(); }
    [[nodiscard]] bool bringsPassword() const { return takesPassword() && password && !password->isEmpty(); }
};

ProxyService::ProxyService(Database &database, PreferenceStore &preferences, SecretStore &vault, Clock &clock,
    const QString &lockFolder)
    : m_preferences(preferences)
    , m_vault(vault)
    , m_clock(clock)
    , m_lockPath(lockFolder + "/proxy.password"_L1)
{
    connect(&database, &Database::changed, this, &ProxyService::follow);
}

Task<ProxySetting> ProxyService::setting()
{
    return m_preferences.read().then(this, [](const Preferences &preferences) { return preferences.proxy; });
}

Task<ProxyRoute> ProxyService::route()
{
    if (m_changing && !m_changing->isSettled()) {
        return m_changing->orElse(this, [](const Error &) { return Kept(); })
            .then(this, [this](const Kept &) { return route(); });
    }
    if (m_route)
        return Task<ProxyRoute>::settled(*m_route);
    if (!m_reading)
        m_reading = read();
    return *m_reading;
}

Task<ProxyRoute> ProxyService::read()
{
    const int turn = ++m_turn;
    const Task<ProxyRoute> reading
        = setting()
              .then(this,
                  [this, turn](const ProxySetting &setting) {
                      if (turn == m_turn)
                          m_setting = setting;
                      return withPassword(setting);
                  })
              .then(this, [this, turn](const ProxyRoute &route) {
                  // It changed meanwhile: nobody is to leave by what was before.
                  return turn == m_turn ? Task<ProxyRoute>::settled(route) : this->route();
              });
    reading.finally(this, [this, turn](const Result<ProxyRoute> &route) {
        if (turn != m_turn)
            return;
        m_reading.reset();
        if (route)
            m_route = *route;
        else if (isProxyTrouble(route.error()))
            note(route.error());
    });
    return reading;
}

Task<ProxyRoute> ProxyService::withPassword(const ProxySetting &setting)
{
    if (holdsPasswordFor(setting))
        return Task<ProxyRoute>::settled(ProxyRoute{setting, m_held.password});
    if (!setting.isManual() || !setting.hasPassword)
        return Task<ProxyRoute>::settled(ProxyRoute{setting, {}});
    return m_vault.read(VaultKey::forProxyPassword())
        .then(this,
            [setting](const Secret &item) {
                return ProxyRoute{setting, unsealProxyPassword(setting, item).value_or(Secret())};
            })
        .orElse(this,
            [setting](const Error &error) -> Result<ProxyRoute> {
                if (error.kind == ErrorKind::NotFound)
                    return ProxyRoute{setting, {}}; // the proxy will say that it wants one
                return fail(Error{.kind = ErrorKind::Offline,
                    .detail = u"the proxy's password: "_s + error.detail,
                    .providerCode = u"proxy_password_unreadable"_s,
                    .providerText = proxyName(setting.host, setting.port)});
            })
        .then(this, [this](const ProxyRoute &route) { return unlessChanged(route); });
}

/// The keychain may have taken a minute, in which another process chose another proxy.
Task<ProxyRoute> ProxyService::unlessChanged(const ProxyRoute &route)
{
    return setting().then(this, [this, route](const ProxySetting &now) {
        if (now != route.setting)
            take(now); // which ends this turn
        return route;
    });
}

bool ProxyService::holdsPasswordFor(const ProxySetting &setting) const
{
    return !m_held.password.isEmpty() && !setting.hasPassword && keepsPassword(m_held.setting, setting);
}

/// A commit of any process may have changed it.
void ProxyService::follow()
{
    if (m_following) {
        m_followAgain = true;
        return;
    }
    m_following = true;
    setting().finally(this, [this](const Result<ProxySetting> &setting) {
        m_following = false;
        if (setting)
            take(*setting);
        if (std::exchange(m_followAgain, false))
            follow();
    });
}

void ProxyService::take(const ProxySetting &setting)
{
    if (std::exchange(m_setting, setting) == setting)
        return;
    forgetRoute();
    m_trouble.reset();
    emit changed();
    emit troubleChanged();
}

void ProxyService::forgetRoute()
{
    ++m_turn;
    m_route.reset();
    m_reading.reset();
}

Task<ProxySetting> ProxyService::update(std::function<void(ProxySetting &)> change)
{
    return m_preferences
        .update([change = std::move(change)](Preferences &preferences) { change(preferences.proxy); })
        .then(this, [this](const Preferences &preferences) {
            take(preferences.proxy);
            return preferences.proxy;
        });
}

Task<ProxyService::Kept> ProxyService::change(
    const ProxySetting &wanted, const std::optional<Secret> &password)
{
    return inTurn([this, change = Change{wanted, password}] { return carryOut(change); });
}

Task<ProxyService::Kept> ProxyService::tidy()
{
    const auto settleIt = [this](const ProxySetting &setting) { return settle(setting); };
    return setting().then(this, [this, settleIt](const ProxySetting &setting) {
        if (!setting.passwordLeft)
            return settle(setting); // no request has to wait for it
        return inTurn([this, settleIt] { return this->setting().then(this, settleIt); });
    });
}

/// One after the other, in all processes.
Task<ProxyService::Kept> ProxyService::inTurn(const std::function<Task<Kept>()> &step)
{
    const auto begin = [this, step] {
        const Task<Kept> done = RefreshLock::acquire(m_lockPath, m_clock, this, lockPatience)
                                    .orElse(this,
                                        [](Error error) -> Result<RefreshLock::Held> {
                                            error.providerCode = u"proxy_busy"_s;
                                            return fail(error);
                                        })
                                    .then(this, [this, step](const RefreshLock::Held &held) {
                                        m_lock = held;
                                        return step();
                                    });
        const Promise<Kept> over;
        done.finally(this, [this, over](const Result<Kept> &kept) {
            m_lock.reset();
            over.settle(kept);
        });
        return over.task();
    };
    if (m_changing && !m_changing->isSettled()) {
        m_changing = m_changing->orElse(this, [](const Error &) { return Kept(); })
                         .then(this, [begin](const Kept &) { return begin(); });
    } else {
        m_changing = begin();
    }
    return *m_changing;
}

/// Whenever it ends, the row says no less than what may be in the keychain: a password that nobody knows of
/// would stay there for good.
Task<ProxyService::Kept> ProxyService::carryOut(const Change &change)
{
    const auto before = std::make_shared<ProxySetting>();
    const auto write = [change, before](ProxySetting &setting) {
        *before = setting;
        const bool keeps
            = !change.password && change.takesPassword() && keepsPassword(*before, change.wanted);
        setting = change.wanted;
        setting.hasPassword = keeps && before->hasPassword;
        setting.passwordLeft = !setting.hasPassword && (!isSettled(*before) || change.bringsPassword());
        // What is read or done for the one before is not taken for this one.
        setting.passwordNumber = before->passwordNumber + (setting.passwordLeft ? 1 : 0);
    };
    if (change.password || !change.takesPassword() || !keepsPassword(m_held.setting, change.wanted))
        m_held = {};
    forgetRoute(); // the row may stay the same where a password was held
    return update(write).then(this, [this, change, before](const ProxySetting &setting) {
        return change.bringsPassword() ? keepPassword(change, *before, setting) : settle(setting);
    });
}

Task<ProxyService::Kept> ProxyService::settle(const ProxySetting &setting)
{
    if (setting.passwordLeft)
        return erasePassword(setting);
    return Task<Kept>::settled(Kept{setting, std::nullopt, holdsPasswordFor(setting)});
}

Task<ProxyService::Kept> ProxyService::keepPassword(
    const Change &change, const ProxySetting &before, const ProxySetting &now)
{
    using Trouble = std::optional<Error>;
    return m_vault.write(VaultKey::forProxyPassword(), sealProxyPassword(now, *change.password))
        .then(this, [](const Done &) { return Trouble(); })
        .orElse(this, [](const Error &error) { return Result<Trouble>(Trouble(error)); })
        .then(this, [this, change, before, now](const Trouble &trouble) {
            if (trouble) {
                qCInfo(lcNet) << "the proxy's password is not kept:" << trouble->detail;
                m_held = {now, *change.password};
                forgetRoute();
            }
            // One that was slow may still write it; one that is locked has not.
            const bool mayBeThere
                = trouble && (trouble->kind != ErrorKind::KeychainLocked || !isSettled(before));
            const auto note
                = [isKept = !trouble, mayBeThere, number = now.passwordNumber](ProxySetting &setting) {
                      if (setting.passwordNumber != number)
                          return; // another's, which keeps the books now
                      setting.hasPassword = isKept;
                      setting.passwordLeft = mayBeThere;
                      ++setting.passwordNumber;
                  };
            return update(note).then(this, [this, trouble](const ProxySetting &setting) {
                return Kept{setting, trouble, holdsPasswordFor(setting)};
            });
        });
}

Task<ProxyService::Kept> ProxyService::erasePassword(const ProxySetting &setting)
{
    const auto note = [number = setting.passwordNumber](ProxySetting &now) {
        if (now.passwordNumber == number)
            now.passwordLeft = false;
    };
    return m_vault.erase(VaultKey::forProxyPassword())
        .then(this, [this, note](const Done &) { return update(note); })
        .then(this,
            [this](const ProxySetting &now) {
                return Kept{now, {}, holdsPasswordFor(now)};
            })
        .orElse(this, [this, setting](const Error &error) {
            qCInfo(lcNet) << "the proxy's password is not erased:" << error.detail;
            return Kept{setting, error, holdsPasswordFor(setting)};
        });
}

Task<Done> ProxyService::forgetPassword()
{
    m_held = {};
    return setting().then(this, [this](const ProxySetting &setting) {
        return m_vault.erase(VaultKey::forProxyPassword())
            .orElse(this, [setting](const Error &error) -> Result<Done> {
                // A keychain that is not there holds nothing that nobody put there.
                return isSettled(setting) ? Result<Done>(Done{}) : fail(error);
            });
    });
}

void ProxyService::noteOutcome(const ProxyRoute &route, const std::optional<Error> &error)
{
    if (!m_route || !m_route->isSameAs(route))
        return; // it left by one that is chosen no more
    note(error);
}

void ProxyService::note(const std::optional<Error> &error)
{
    const bool isNews = error.has_value() != m_trouble.has_value()
        || (error && error->providerCode != m_trouble->providerCode);
    m_trouble = error;
    if (isNews)
        emit troubleChanged();
}

} // namespace patchbay

#include "moc_proxyservice.cpp"

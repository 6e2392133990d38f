#include "engine/proxyservice.h"

#include "base/logging.h"
#include "store/database.h"
#include "vault/secretstore.h"

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

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

ProxyService::ProxyService(Database &database, PreferenceStore &preferences, SecretStore &vault)
    : m_preferences(preferences)
    , m_vault(vault)
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
    const Task<ProxyRoute> reading = setting().then(this, [this, turn](const ProxySetting &setting) {
        if (turn == m_turn)
            m_setting = setting;
        return withPassword(setting);
    });
    reading.finally(this, [this, turn](const Result<ProxyRoute> &route) {
        if (turn != m_turn)
            return; // it changed meanwhile, and is read again
        m_reading.reset();
        if (route)
            m_route = *route;
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
            [setting](const Secret &password) {
                return ProxyRoute{setting, password};
            })
        .orElse(this, [setting](const Error &error) -> Result<ProxyRoute> {
            if (error.kind == ErrorKind::NotFound)
                return ProxyRoute{setting, {}}; // the proxy will say that it wants one
            return fail(Error{.kind = ErrorKind::Offline,
                .detail = u"the proxy's password: "_s + error.detail,
                .providerCode = u"proxy_password_unreadable"_s,
                .providerText = proxyName(setting.host, setting.port)});
        });
}

bool ProxyService::holdsPasswordFor(const ProxySetting &setting) const
{
    return !m_held.password.isEmpty() && setting.isManual() && !setting.hasPassword
        && setting.host == m_held.setting.host && setting.user == m_held.setting.user;
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
    const Change change{wanted, password};
    if (m_changing && !m_changing->isSettled()) {
        m_changing = m_changing->orElse(this, [](const Error &) { return Kept(); })
                         .then(this, [this, change](const Kept &) { return carryOut(change); });
    } else {
        m_changing = carryOut(change);
    }
    return *m_changing;
}

/// Whenever it ends, the row says no less than what may be in the keychain: a password that nobody knows of
/// would stay there for good.
Task<ProxyService::Kept> ProxyService::carryOut(const Change &change)
{
    return setting().then(this, [this, change](const ProxySetting &before) {
        const bool keeps = !change.password && change.takesPassword() && keepsPassword(before, change.wanted);
        const auto write = [change, before, keeps](ProxySetting &setting) {
            setting = change.wanted;
            setting.hasPassword = keeps && before.hasPassword;
            setting.passwordNumber = before.passwordNumber;
            setting.passwordLeft
                = before.passwordLeft || change.bringsPassword() || (before.hasPassword && !keeps);
        };
        if (!keeps)
            m_held = {};
        else if (!m_held.password.isEmpty())
            m_held.setting = change.wanted;
        forgetRoute(); // the row may stay the same where a password was held
        return update(write).then(
            this, [this, change, before](const ProxySetting &) { return settlePassword(change, before); });
    });
}

Task<ProxyService::Kept> ProxyService::settlePassword(const Change &change, const ProxySetting &before)
{
    if (change.bringsPassword())
        return keepPassword(change, before);
    return setting().then(this, [this](const ProxySetting &setting) {
        if (!setting.passwordLeft)
            return Task<Kept>::settled(Kept{setting, std::nullopt, holdsPasswordFor(setting)});
        return erasePassword(setting);
    });
}

Task<ProxyService::Kept> ProxyService::keepPassword(const Change &change, const ProxySetting &before)
{
    return m_vault.write(VaultKey::forProxyPassword(), *change.password)
        .then(this,
            [this](const Done &) {
                return update([](ProxySetting &setting) {
                    setting.hasPassword = true;
                    setting.passwordLeft = false;
                    ++setting.passwordNumber;
                }).then(this, [](const ProxySetting &setting) {
                    return Kept{setting, {}, false};
                });
            })
        .orElse(this, [this, change, before](const Error &error) {
            qCInfo(lcNet) << "the proxy's password is not kept:" << error.detail;
            m_held = {change.wanted, *change.password};
            const auto correct = [before](ProxySetting &setting) {
                setting.passwordLeft = !isSettled(before);
                ++setting.passwordNumber; // what was read for the one before is not taken
            };
            return update(correct).then(this, [error](const ProxySetting &setting) {
                return Kept{setting, error, true};
            });
        });
}

Task<ProxyService::Kept> ProxyService::erasePassword(const ProxySetting &setting)
{
    return m_vault.erase(VaultKey::forProxyPassword())
        .then(this,
            [this](const Done &) { return update([](ProxySetting &now) { now.passwordLeft = false; }); })
        .then(this,
            [](const ProxySetting &now) {
                return Kept{now, {}, false};
            })
        .orElse(this, [setting](const Error &error) {
            qCInfo(lcNet) << "the proxy's password is not erased:" << error.detail;
            return Kept{setting, error, false};
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

void ProxyService::noteOutcome(const std::optional<Error> &error)
{
    const bool isNews = error.has_value() != m_trouble.has_value()
        || (error && error->providerCode != m_trouble->providerCode);
    m_trouble = error;
    if (isNews)
        emit troubleChanged();
}

} // namespace patchbay

#include "moc_proxyservice.cpp"

#include "presentation/networksettings.h"

#include "net/proxypassword.h"
#include "net/proxytrouble.h"
#include "presentation/messages.h"
#include "presentation/proxywords.h"

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

const QString wantsUser = u"proxy_authentication_required"_s;

template<typename T>
QString problemOf(const Result<T> &read)
{
    return read ? QString() : messageFor(read.error(), {}).text();
}

QString troubleIf(const std::optional<Error> &trouble, const QStringList &codes)
{
    return trouble && codes.contains(proxyTrouble(*trouble)) ? proxyFieldProblem(*trouble) : QString();
}

/// But for the books of the password.
bool isSameChoice(ProxySetting one, const ProxySetting &other)
{
    one.passwordNumber = other.passwordNumber;
    one.passwordLeft = other.passwordLeft;
    return one == other;
}

} // namespace

NetworkSettings::NetworkSettings(ProxyService &proxy)
    : m_proxy(proxy)
{
    connect(&m_proxy, &ProxyService::troubleChanged, this, &NetworkSettings::changed);
    connect(&m_proxy, &ProxyService::changed, this, [this] {
        if (m_keeping == 0)
            read();
    });
}

void NetworkSettings::refresh()
{
    read();
    m_proxy.tidy().finally(this, [this](const Result<ProxyService::Kept> &kept) {
        if (!kept || m_keeping > 0)
            return; // the next time the page is shown
        if (kept->keychainTrouble || !kept->passwordForThisRun)
            m_kept = *kept;
        show(kept->setting);
        emit changed();
    });
}

void NetworkSettings::read()
{
    m_proxy.setting().then(this, [this](const ProxySetting &setting) {
        if (m_keeping > 0)
            return;
        if (m_kept && !isSameChoice(m_kept->setting, setting))
            m_kept.reset(); // it is about what was before
        show(setting);
        emit changed();
    });
}

/// What is typed and cannot be a proxy yet stays.
void NetworkSettings::show(const ProxySetting &setting)
{
    const bool isBegun = m_mode == ProxySetting::Mode::Manual && !isComplete();
    m_setting = setting;
    if (setting.mode == ProxySetting::Mode::System)
        m_systemProxy = systemProxyName();
    if (isBegun)
        return;
    m_mode = setting.mode;
    m_kind = setting.kind;
    m_host = setting.host;
    m_port = setting.port == 0 ? QString() : QString::number(setting.port);
    m_user = setting.user;
}

bool NetworkSettings::hasPassword() const
{
    return m_setting.isManual() && (m_setting.hasPassword || (m_kept && m_kept->passwordForThisRun));
}

QString NetworkSettings::inUse() const
{
    const QString inUse = proxyInUse(m_setting, m_systemProxy);
    if (m_mode == ProxySetting::Mode::Manual && !isComplete())
        return tr("Not in use until its fields are right. Until then: %1", "which way requests go")
            .arg(inUse);
    if (m_keeping > 0)
        return tr("Being set…", "a proxy");
    return tr("In use: %1", "which way requests go").arg(inUse);
}

QString NetworkSettings::modeProblem() const
{
    if (m_mode == ProxySetting::Mode::Manual)
        return {};
    if (m_kept && m_kept->keychainTrouble)
        return proxyPasswordNotKept(*m_kept->keychainTrouble, m_kept->passwordForThisRun);
    if (m_mode != ProxySetting::Mode::System || !m_proxy.trouble())
        return {};
    return messageFor(*m_proxy.trouble(), {}).text();
}

QString NetworkSettings::kindNote() const
{
    return m_kind == ProxySetting::Kind::Socks5 && !m_user.isEmpty()
        ? tr("The sign-in window cannot give a user name to a SOCKS 5 proxy: sign in with your browser.")
        : QString();
}

QString NetworkSettings::hostProblem() const
{
    const QString problem = m_hostLeft ? problemOf(readProxyHost(m_host)) : QString();
    if (m_mode != ProxySetting::Mode::Manual || !m_setting.isManual())
        return problem;
    return !problem.isEmpty() ? problem
                              : troubleIf(m_proxy.trouble(), {u"proxy_unreachable"_s, u"proxy_refused"_s});
}

QString NetworkSettings::portProblem() const
{
    return m_portLeft ? problemOf(readProxyPort(m_port)) : QString();
}

QString NetworkSettings::userProblem() const
{
    const QString problem = problemOf(readProxyUser(m_user));
    const bool asksWho = m_setting.isManual() && m_setting.user.isEmpty() && m_user.isEmpty();
    if (!problem.isEmpty() || !asksWho || troubleIf(m_proxy.trouble(), {wantsUser}).isEmpty())
        return problem;
    return tr("This proxy wants a user name and a password.");
}

QString NetworkSettings::passwordProblem() const
{
    if (!m_passwordProblem.isEmpty())
        return m_passwordProblem;
    if (m_kept && m_kept->keychainTrouble)
        return proxyPasswordNotKept(*m_kept->keychainTrouble, m_kept->passwordForThisRun);
    if (!m_setting.isManual() || m_setting.user.isEmpty())
        return {};
    return troubleIf(m_proxy.trouble(), {wantsUser, u"proxy_password_unreadable"_s});
}

void NetworkSettings::setMode(ProxySetting::Mode mode)
{
    m_mode = mode;
    m_hostLeft = m_portLeft = false;
    m_passwordProblem.clear();
    if (mode != ProxySetting::Mode::Manual)
        m_password.reset();
    apply();
}

void NetworkSettings::setKind(ProxySetting::Kind kind)
{
    m_kind = kind;
    apply();
}

void NetworkSettings::setHost(const QString &typed)
{
    m_hostLeft = true;
    m_host = typed.trimmed();
    if (const Result<ProxyAddress> whole = readProxyAddress(typed); whole) {
        m_host = whole->host;
        m_port = QString::number(whole->port);
        m_kind = whole->kind.value_or(m_kind);
    }
    apply();
}

void NetworkSettings::setPort(const QString &typed)
{
    m_portLeft = true;
    m_port = typed.trimmed();
    apply();
}

void NetworkSettings::setUser(const QString &typed)
{
    m_user = typed.trimmed();
    apply();
}

void NetworkSettings::setPassword(const Secret &password)
{
    m_passwordProblem = problemOf(checkProxyPassword(password));
    if (m_passwordProblem.isEmpty())
        m_password = password;
    apply();
}

std::optional<NetworkSettings::Unfinished> NetworkSettings::unfinished() const
{
    if (m_mode != ProxySetting::Mode::Manual || isComplete())
        return std::nullopt;
    return Unfinished{m_kind, m_host, m_port, m_user, m_password};
}

/// What was read already is only what is in effect.
void NetworkSettings::takeUp(const Unfinished &work)
{
    m_mode = ProxySetting::Mode::Manual;
    m_kind = work.kind;
    m_host = work.host;
    m_port = work.port;
    m_user = work.user;
    m_password = work.password;
    emit changed();
}

bool NetworkSettings::isComplete() const
{
    return readProxyHost(m_host) && readProxyPort(m_port) && readProxyUser(m_user);
}

/// But for the password, of which the service keeps the books.
ProxySetting NetworkSettings::wanted() const
{
    ProxySetting wanted = m_setting;
    wanted.mode = m_mode;
    if (m_mode == ProxySetting::Mode::Manual) {
        wanted.kind = m_kind;
        wanted.host = readProxyHost(m_host).value_or(QString());
        wanted.port = readProxyPort(m_port).value_or(0);
        wanted.user = m_user;
    }
    return wanted;
}

void NetworkSettings::apply()
{
    if (m_mode == ProxySetting::Mode::Manual && !isComplete())
        takeAway();
    else if (wanted() != m_setting || m_password)
        keep(wanted(), std::exchange(m_password, std::nullopt));
    emit changed();
}

/// What is removed is gone at once, whatever is wrong with the other fields.
void NetworkSettings::takeAway()
{
    ProxySetting less = m_setting;
    if (m_user.isEmpty())
        less.user.clear();
    const bool endsPassword = m_host.isEmpty() || (m_password && m_password->isEmpty());
    if (m_password && m_password->isEmpty())
        m_password.reset();
    if (m_setting.isManual() && (less != m_setting || (endsPassword && hasPassword())))
        keep(less, endsPassword ? std::optional(Secret()) : std::nullopt);
}

void NetworkSettings::keep(const ProxySetting &wanted, const std::optional<Secret> &password)
{
    ++m_keeping;
    m_proxy.change(wanted, password).finally(this, [this](const Result<ProxyService::Kept> &kept) {
        --m_keeping;
        if (kept) {
            m_kept = *kept;
            m_setting = kept->setting;
            if (m_keeping == 0) // else what is typed since is on its way
                show(kept->setting);
        } else {
            emit refused(messageFor(kept.error(), {u"Patchbay"_s, {}, {}}).text());
        }
        emit changed();
    });
}

} // namespace patchbay

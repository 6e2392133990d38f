#include "presentation/networksettings.h"

#include "presentation/messages.h"
#include "presentation/proxywords.h"

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

template<typename T>
QString problemOf(const Result<T> &read)
{
    return read ? QString() : messageFor(read.error(), {}).text();
}

QString troubleIf(const std::optional<Error> &trouble, const QStringList &codes)
{
    return trouble && codes.contains(trouble->providerCode) ? proxyFieldProblem(*trouble) : QString();
}

} // namespace

NetworkSettings::NetworkSettings(ProxyService &proxy)
    : m_proxy(proxy)
{
    connect(&m_proxy, &ProxyService::troubleChanged, this, &NetworkSettings::changed);
    connect(&m_proxy, &ProxyService::changed, this, [this] {
        if (m_keeping == 0)
            refresh(); // by another process
    });
}

void NetworkSettings::refresh()
{
    m_proxy.setting().then(this, [this](const ProxySetting &setting) {
        if (m_keeping > 0)
            return;
        show(setting);
        if (setting.passwordLeft)
            keep(setting);
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
    if (m_mode == ProxySetting::Mode::Manual && wanted() != m_setting)
        return tr("Not in use until its fields are right. Until then: %1", "which way requests go")
            .arg(inUse);
    return tr("In use: %1", "which way requests go").arg(inUse);
}

QString NetworkSettings::hostProblem() const
{
    const QString problem = m_hostLeft ? problemOf(readProxyHost(m_host)) : QString();
    return !problem.isEmpty() ? problem
                              : troubleIf(m_proxy.trouble(), {u"proxy_unreachable"_s, u"proxy_refused"_s});
}

QString NetworkSettings::portProblem() const
{
    return m_portLeft ? problemOf(readProxyPort(m_port)) : QString();
}

QString NetworkSettings::userProblem() const
{
    return problemOf(readProxyUser(m_user));
}

QString NetworkSettings::passwordProblem() const
{
    if (m_kept && m_kept->keychainTrouble)
        return proxyPasswordNotKept(*m_kept->keychainTrouble, m_kept->passwordForThisRun);
    return troubleIf(m_proxy.trouble(), {u"proxy_authentication_required"_s, u"proxy_password_unreadable"_s});
}

void NetworkSettings::setMode(ProxySetting::Mode mode)
{
    m_mode = mode;
    m_hostLeft = m_portLeft = false;
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
    m_password = password;
    apply();
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
    const bool isUsable = m_mode != ProxySetting::Mode::Manual || isComplete();
    if (isUsable && (wanted() != m_setting || m_password))
        keep(wanted());
    emit changed();
}

void NetworkSettings::keep(const ProxySetting &wanted)
{
    ++m_keeping;
    m_proxy.change(wanted, std::exchange(m_password, std::nullopt))
        .finally(this, [this](const Result<ProxyService::Kept> &kept) {
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

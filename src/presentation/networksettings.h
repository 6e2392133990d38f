#pragma once

#include "engine/proxyservice.h"

#include <QObject>

namespace patchbay
{

/// The section “Network” of the settings as values: by which proxy requests leave. A choice is in effect at
/// once; a proxy of the person's own as soon as all of it can be one. Holds no widget. Event loop only.
class NetworkSettings final : public QObject
{
    Q_OBJECT
public:
    explicit NetworkSettings(ProxyService &proxy);

    /// For when the page is shown: reads again, and removes from the keychain what could not be removed
    /// before; `changed` follows.
    void refresh();

    /// As it stands on the page; what is in effect may be what was before.
    [[nodiscard]] ProxySetting::Mode mode() const { return m_mode; }
    [[nodiscard]] ProxySetting::Kind kind() const { return m_kind; }
    [[nodiscard]] QString host() const { return m_host; }
    [[nodiscard]] QString port() const { return m_port; }
    [[nodiscard]] QString user() const { return m_user; }
    /// One is in the keychain, or used for this run.
    [[nodiscard]] bool hasPassword() const;
    [[nodiscard]] bool isPasswordInKeychain() const { return m_setting.isManual() && m_setting.hasPassword; }

    /// Which way requests go now.
    [[nodiscard]] QString inUse() const;
    /// What this kind cannot do; empty: nothing.
    [[nodiscard]] QString kindNote() const;
    /// What is wrong with a field, and what to do; empty: nothing.
    [[nodiscard]] QString modeProblem() const;
    [[nodiscard]] QString hostProblem() const;
    [[nodiscard]] QString portProblem() const;
    [[nodiscard]] QString userProblem() const;
    [[nodiscard]] QString passwordProblem() const;

    void setMode(ProxySetting::Mode mode);
    void setKind(ProxySetting::Kind kind);
    /// An address in one piece (proxy.example:3128) fills in the port as well.
    void setHost(const QString &typed);
    void setPort(const QString &typed);
    void setUser(const QString &typed);
    /// Empty: none any more.
    void setPassword(const Secret &password);

    /// A proxy that is described and cannot be one yet.
    struct Unfinished {
        ProxySetting::Kind kind = ProxySetting::Kind::Http;
        QString host;
        QString port;
        QString user;
        std::optional<Secret> password;
    };
    [[nodiscard]] std::optional<Unfinished> unfinished() const;
    void takeUp(const Unfinished &work);

signals:
    void changed();
    /// It was not done, and why.
    void refused(const QString &text);

private:
    void read();
    void show(const ProxySetting &setting);
    void apply();
    void takeAway();
    void keep(const ProxySetting &wanted, const std::optional<Secret> &password);
    [[nodiscard]] bool isComplete() const;
    [[nodiscard]] ProxySetting wanted() const;

    ProxyService &m_proxy;
    ProxySetting m_setting; ///< in effect
    QString m_systemProxy;
    ProxySetting::Mode m_mode = ProxySetting::Mode::System;
    ProxySetting::Kind m_kind = ProxySetting::Kind::Http;
    QString m_host;
    QString m_port;
    QString m_user;
    std::optional<Secret> m_password; ///< given, and not passed on yet
    QString m_passwordProblem; ///< of the last one given
    bool m_hostLeft = false; ///< the field was left: what is wrong is told
    bool m_portLeft = false;
    std::optional<ProxyService::Kept> m_kept; ///< what became of the last change
    int m_keeping = 0;
};

} // namespace patchbay

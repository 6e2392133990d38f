#pragma once

#include "base/result.h"

#include <optional>

namespace patchbay
{

/// How this computer's requests reach the network, as a person chose it. Never holds a password: that is in
/// the keychain, and this says only whether one is.
struct ProxySetting {
    enum class Mode { System, Manual, None };
    enum class Kind { Http, Socks5 };

    Mode mode = Mode::System;
    Kind kind = Kind::Http;
    QString host = {}; ///< in ASCII; this and what follows stay while another mode is on
    quint16 port = 0;
    QString user = {};
    bool hasPassword = false; ///< it is in the keychain
    int passwordNumber = 0; ///< another one for each password there ever was, so that a new one is noticed
    bool passwordLeft = false; ///< one may be in the keychain still that was to be erased

    [[nodiscard]] bool isManual() const { return mode == Mode::Manual; }
    friend bool operator==(const ProxySetting &, const ProxySetting &) = default;
};

/// What a person wrote in one piece: "proxy.example:3128", "socks5://proxy.example:1080".
struct ProxyAddress {
    std::optional<ProxySetting::Kind> kind; ///< none: it was not said
    QString host;
    quint16 port = 0;
};

/// A host name or IP address as it is typed, in ASCII. Errors: Rejected, "proxy_host_missing",
/// "proxy_host_invalid".
[[nodiscard]] Result<QString> readProxyHost(const QString &typed);
/// 1 to 65535. Errors: Rejected, "proxy_port_missing", "proxy_port_invalid".
[[nodiscard]] Result<quint16> readProxyPort(const QString &typed);
/// Errors: as above; "proxy_kind_unknown"; "proxy_address_has_user" where a name or a password is in it.
[[nodiscard]] Result<ProxyAddress> readProxyAddress(const QString &typed);
/// RFC 1929, RFC 7617: printable, without a colon, 255 bytes at most. Errors: Rejected "proxy_user_invalid".
[[nodiscard]] Result<QString> readProxyUser(const QString &typed);

/// May the password that was kept for one be sent to the other? Not to another host.
[[nodiscard]] bool keepsPassword(const ProxySetting &before, const ProxySetting &after);
/// "proxy.example:3128", "[2001:db8::1]:3128".
[[nodiscard]] QString proxyName(const QString &host, quint16 port);
/// "http", "socks5"; stable.
[[nodiscard]] QString nameOf(ProxySetting::Kind kind);
/// "system", "manual", "none"; stable.
[[nodiscard]] QString nameOf(ProxySetting::Mode mode);

/// Is the proxy to blame? Then nothing reached anybody, and no connection has ended. `providerText` names it.
[[nodiscard]] bool isProxyTrouble(const Error &error);

} // namespace patchbay

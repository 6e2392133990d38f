#include "presentation/proxywords.h"

#include "net/proxytrouble.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Proxy)
};

QString isolated(const QString &name)
{
    return u'\u2068' + name + u'\u2069';
}

std::optional<Message> messageForTyped(const QString &code)
{
    if (code == "proxy_host_missing"_L1)
        return Message{Words::tr("The proxy's host is missing."),
            Words::tr("Enter its name or address, like proxy.example.")};
    if (code == "proxy_host_invalid"_L1)
        return Message{Words::tr("This is not the name or address of a host."),
            Words::tr("Write it like proxy.example or 192.0.2.7.")};
    if (code == "proxy_port_missing"_L1)
        return Message{Words::tr("The proxy's port is missing."), Words::tr("Often it is 3128 or 8080.")};
    if (code == "proxy_port_invalid"_L1)
        return Message{Words::tr("A port is a number from 1 to 65535."), {}};
    if (code == "proxy_kind_unknown"_L1)
        return Message{Words::tr("Patchbay knows HTTP and SOCKS 5 proxies only."),
            Words::tr("Write http://HOST:PORT or socks5://HOST:PORT.", "HOST and PORT may be translated")};
    if (code == "proxy_address_has_user"_L1)
        return Message{Words::tr("There is a user name or a password in this address."),
            Words::tr("Leave them out, and give them by themselves.")};
    if (code == "proxy_user_invalid"_L1)
        return Message{Words::tr("A proxy's user name has Latin letters, digits and signs, but no colon, and "
                                 "at most 255 of them."),
            {}};
    if (code == "proxy_password_invalid"_L1)
        return Message{
            Words::tr("A proxy's password has Latin letters, digits and signs, and at most 255 of them."),
            {}};
    if (code == "proxy_busy"_L1)
        return Message{Words::tr("Another Patchbay is just changing the proxy, so this one did not."),
            Words::tr("Try again.")};
    return std::nullopt;
}

/// `proxy`: the subject of its sentences.
std::optional<Message> messageForTrouble(const QString &code, const QString &proxy)
{
    if (code == "proxy_authentication_required"_L1) {
        //: %1 is "The proxy proxy.example:3128", here and below
        return Message{Words::tr("%1 did not accept the user name or password.").arg(proxy),
            Words::tr("Change them in Settings, Network.")};
    }
    if (code == "proxy_unreachable"_L1)
        return Message{Words::tr("%1 does not answer.").arg(proxy),
            Words::tr("Check your network, or change the proxy in Settings, Network.")};
    if (code == "proxy_refused"_L1)
        return Message{Words::tr("%1 did not reach the service.").arg(proxy),
            Words::tr("Try again later, or change the proxy in Settings, Network.")};
    if (code == "proxy_password_unreadable"_L1)
        return Message{
            Words::tr("%1 wants a password that is in your keychain, which is locked or missing.").arg(proxy),
            Words::tr("Unlock it, or enter the password again in Settings, Network.")};
    return std::nullopt;
}

} // namespace

std::optional<Message> messageForProxy(const Error &error)
{
    if (!isProxyTrouble(error)) {
        const bool isOurs = error.kind == ErrorKind::Rejected || error.kind == ErrorKind::Unavailable;
        return isOurs ? messageForTyped(error.providerCode) : std::nullopt;
    }
    const QString proxy = error.providerText.isEmpty()
        ? Words::tr("The proxy", "the subject of a sentence")
        : Words::tr("The proxy %1", "the subject of a sentence; %1 is a host with its port")
              .arg(isolated(error.providerText));
    std::optional<Message> message = messageForTrouble(proxyTrouble(error), proxy);
    if (message && isOfSystemProxy(error)) {
        message->next = Words::tr("Change the system's proxy in your system's settings, or choose a proxy of "
                                  "your own in Settings, Network.");
    }
    return message;
}

QString proxyFieldProblem(const Error &error)
{
    const QString code = proxyTrouble(error);
    if (code == "proxy_authentication_required"_L1)
        return Words::tr("The proxy did not accept this user name or password.");
    if (code == "proxy_password_unreadable"_L1)
        return Words::tr("The keychain that has the password is locked or missing. Unlock it, or enter the "
                         "password again.");
    if (code == "proxy_unreachable"_L1)
        return Words::tr("This proxy does not answer. Check its host and port, and your network.");
    if (code == "proxy_refused"_L1)
        return Words::tr("This proxy did not reach the service.");
    return {};
}

QString proxyPasswordNotKept(const Error &error, bool passwordForThisRun)
{
    const bool isLocked = error.kind == ErrorKind::KeychainLocked;
    if (!passwordForThisRun) {
        return isLocked ? Words::tr("The password before is still in your keychain, which is locked. Unlock "
                                    "it, then open this page again: it is removed then.")
                        : Words::tr("The password before may still be in your keychain, which does not "
                                    "answer. When it does, open this page again: it is removed then.");
    }
    return isLocked
        ? Words::tr("Your keychain is locked, so this password is used until Patchbay quits, and not kept. "
                    "Unlock it, then enter the password again.")
        : Words::tr("No keychain answers, so this password is used until Patchbay quits, and not kept. Set "
                    "one up, then enter the password again.");
}

QString proxyInUse(const ProxySetting &setting, const QString &systemProxy)
{
    switch (setting.mode) {
    case ProxySetting::Mode::System:
        return systemProxy.isEmpty()
            ? Words::tr("no proxy, as the system says", "in use")
            : Words::tr("the system's proxy %1", "in use; %1 is a host with its port")
                  .arg(isolated(systemProxy));
    case ProxySetting::Mode::None:
        return Words::tr("no proxy", "in use");
    case ProxySetting::Mode::Manual:
        break;
    }
    const QString name = isolated(proxyName(setting.host, setting.port));
    return setting.kind == ProxySetting::Kind::Http
        ? Words::tr("HTTP proxy %1", "in use; %1 is a host with its port").arg(name)
        : Words::tr("SOCKS 5 proxy %1", "in use; %1 is a host with its port").arg(name);
}

} // namespace patchbay

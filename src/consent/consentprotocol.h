#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "base/secret.h"

#include <QByteArray>
#include <QUrl>

#include <vector>

namespace patchbay
{

// What Patchbay and its consent window (patchbay-consent) say to each other over the helper's stdin and
// stdout: one JSON object a line, UTF-8. Values and pure functions; both programs compile this file.

inline constexpr int consentPipeVersion = 1;
/// A longer line is refused by both sides; an authorize URL is a few KiB at most.
inline constexpr qsizetype consentPipeMaxLine = 64 * 1024;
/// Longer words for a label are refused by the helper.
inline constexpr qsizetype consentPipeMaxLabel = 200;

enum class ConsentColorScheme { System, Light, Dark };

struct ConsentProxy {
    enum class Type { System, None, Http, Socks5 };
    Type type = Type::System;
    QString host = {}; ///< Empty for System and None.
    quint16 port = 0;
    QString user = {};
    Secret password = {};
};

/// The first line to the helper.
struct ConsentPipeRequest {
    AttemptId attempt;
    Secret authorizeUrl; ///< https, or http on a loopback host.
    QUrl redirectUri; ///< The same; caught before it is requested.
    QString providerName; ///< For the person to read.
    QString reason = {}; ///< Why access is wanted, one line; empty where nobody said.
    QString locale = {}; ///< "de_DE"; empty means the system's.
    QString acceptLanguage = {}; ///< The header's value; empty means the engine's own.
    ConsentColorScheme colorScheme = ConsentColorScheme::System;
    quint64 transientFor = 0; ///< X11 id of the window to stay above; 0 where there is none to name.
    ConsentProxy proxy = {};
    /// Whether loopback pages may be shown where the engine's sandbox does not work; others never are.
    bool loopbackWithoutSandbox = true;
    /// Whether another place to sign in can be chosen in the app, should this one not open.
    bool domainCanChange = false;
};

/// A line from the helper. Shown may come first; exactly one of the others ends the attempt.
struct ConsentPipeMessage {
    enum class Event { Shown, Callback, Browser, ChangeDomain, Cancelled, Failed };
    enum class Reason { LoadFailed, Tls, Crashed, SandboxUnavailable, BadRequest };
    AttemptId attempt;
    Event event = Event::Cancelled;
    Secret callbackUrl = {}; ///< Callback only: the redirect with its query and fragment.
    Reason reason = Reason::BadRequest; ///< Failed only.
    QString detail = {}; ///< Failed only: one English line without secrets.
};

/// A later line to the helper.
enum class ConsentPipeCommand { Raise };

/// The encoders end the line with a newline.
[[nodiscard]] Secret encodeConsentRequest(const ConsentPipeRequest &request);
[[nodiscard]] Secret encodeConsentMessage(const ConsentPipeMessage &message);
[[nodiscard]] QByteArray encodeConsentCommand(ConsentPipeCommand command, const AttemptId &attempt);

/// The decoders take a line without its newline. Unknown versions, members and values are refused as
/// ErrorKind::Protocol; what is wrong is named, what was in it is not.
[[nodiscard]] Result<ConsentPipeRequest> decodeConsentRequest(const QByteArray &line);
[[nodiscard]] Result<ConsentPipeMessage> decodeConsentMessage(
    const QByteArray &line, const AttemptId &expected);
[[nodiscard]] Result<ConsentPipeCommand> decodeConsentCommand(
    const QByteArray &line, const AttemptId &expected);

/// What somebody wrote, as the one line that a label on the pipe may be; the end of long text is cut.
[[nodiscard]] QString consentLabel(const QString &text);
/// The stable name of a reason, as it stands on the pipe: "sandbox_unavailable".
[[nodiscard]] QString nameOfReason(ConsentPipeMessage::Reason reason);

/// Cuts what comes through a pipe into lines and holds it to consentPipeMaxLine. Wipes what it held.
class ConsentLineBuffer final
{
public:
    ConsentLineBuffer() = default;
    ~ConsentLineBuffer();
    Q_DISABLE_COPY_MOVE(ConsentLineBuffer)

    /// The lines completed by `chunk`, without newlines; an error once a line is too long, whole or not.
    [[nodiscard]] Result<std::vector<QByteArray>> feed(QByteArrayView chunk);

private:
    QByteArray m_partial;
};

/// localhost, 127.0.0.1 and ::1, nothing that only looks alike.
[[nodiscard]] bool isLoopbackHost(const QString &host);
/// https anywhere, http on loopback hosts, always with a host and without user info.
[[nodiscard]] bool isSafeWebUrl(const QUrl &url);
/// RFC 6749 section 3.1.2: scheme, host, port and path are the redirect URI's; query and fragment are free.
[[nodiscard]] bool matchesRedirect(const QUrl &url, const QUrl &redirectUri);

} // namespace patchbay

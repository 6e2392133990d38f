#include "consent/consentprotocol.h"

#include "base/jsonreader.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

using Event = ConsentPipeMessage::Event;
using Reason = ConsentPipeMessage::Reason;
using Scheme = ConsentColorScheme;
using ProxyType = ConsentProxy::Type;

template<typename Enum>
struct Word {
    Enum value;
    QLatin1StringView name;
};

constexpr std::array eventWords{
    Word<Event>{Event::Shown, "shown"_L1},
    Word<Event>{Event::Callback, "callback"_L1},
    Word<Event>{Event::Browser, "browser"_L1},
    Word<Event>{Event::ChangeDomain, "change_domain"_L1},
    Word<Event>{Event::Cancelled, "cancelled"_L1},
    Word<Event>{Event::Failed, "failed"_L1},
};
constexpr std::array reasonWords{
    Word<Reason>{Reason::LoadFailed, "load_failed"_L1},
    Word<Reason>{Reason::Tls, "tls"_L1},
    Word<Reason>{Reason::Crashed, "crashed"_L1},
    Word<Reason>{Reason::SandboxUnavailable, "sandbox_unavailable"_L1},
    Word<Reason>{Reason::BadRequest, "bad_request"_L1},
};
constexpr std::array schemeWords{
    Word<Scheme>{Scheme::System, "system"_L1},
    Word<Scheme>{Scheme::Light, "light"_L1},
    Word<Scheme>{Scheme::Dark, "dark"_L1},
};
constexpr std::array proxyWords{
    Word<ProxyType>{ProxyType::System, "system"_L1},
    Word<ProxyType>{ProxyType::None, "none"_L1},
    Word<ProxyType>{ProxyType::Http, "http"_L1},
    Word<ProxyType>{ProxyType::Socks5, "socks5"_L1},
};
constexpr std::array commandWords{
    Word<ConsentPipeCommand>{ConsentPipeCommand::Raise, "raise"_L1},
};

template<typename Words, typename Enum>
QString wordFor(const Words &words, Enum value)
{
    const auto found
        = std::find_if(words.begin(), words.end(), [value](const auto &word) { return word.value == value; });
    Q_ASSERT(found != words.end());
    return found->name;
}

template<typename Words>
auto readWord(JsonReader &reader, QLatin1StringView key, const Words &words)
{
    const QString name = reader.string(key);
    const auto found
        = std::find_if(words.begin(), words.end(), [&name](const auto &word) { return word.name == name; });
    if (found != words.end())
        return found->value;
    if (!name.isEmpty())
        reader.problem(key, u"is not a known word"_s);
    return words.front().value;
}

bool isAttempt(const QString &text)
{
    return !text.isEmpty() && text.size() <= 64 && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c == u'-' || (c.unicode() < 128 && c.isLetterOrNumber());
    });
}

/// Neither a control character nor one that changes the direction of what follows, nor a line's end.
bool isForLabel(QChar c)
{
    const QChar::Category kind = c.category();
    return kind != QChar::Other_Control && kind != QChar::Other_Format && kind != QChar::Separator_Line
        && kind != QChar::Separator_Paragraph;
}

/// Text that ends up on a label: one short line.
QString checkedLabel(JsonReader &reader, QLatin1StringView key, const QString &text)
{
    if (text.size() > consentPipeMaxLabel || !std::all_of(text.begin(), text.end(), isForLabel))
        reader.problem(key, u"must be one short line"_s);
    return text;
}

/// Text that ends up in a header or names a locale: printable ASCII.
QString readToken(JsonReader &reader, QLatin1StringView key)
{
    const QString text = reader.optionalString(key);
    const bool plain
        = std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u' ' && c.unicode() < 127; });
    if (text.size() > 200 || !plain)
        reader.problem(key, u"must be short printable ASCII"_s);
    return text;
}

QUrl readUrl(JsonReader &reader, QLatin1StringView key)
{
    const QUrl url(reader.string(key), QUrl::StrictMode);
    if (!isSafeWebUrl(url))
        reader.problem(key, u"must be https, or http on a loopback host"_s);
    return url;
}

quint16 readPort(JsonReader &reader, QLatin1StringView key)
{
    const qint64 port = reader.integer(key, 0);
    if (port < 1 || port > 65535) {
        reader.problem(key, u"must be a port"_s);
        return 0;
    }
    return quint16(port);
}

ConsentProxy readProxy(JsonReader &reader)
{
    JsonReader child = reader.child("proxy"_L1);
    ConsentProxy proxy;
    proxy.type = readWord(child, "type"_L1, proxyWords);
    if (proxy.type == ProxyType::Http || proxy.type == ProxyType::Socks5) {
        proxy.host = child.string("host"_L1);
        proxy.port = readPort(child, "port"_L1);
        proxy.user = child.optionalString("user"_L1);
        proxy.password = Secret::fromString(child.optionalString("password"_L1));
    }
    child.refuseUnread();
    reader.adopt(child);
    return proxy;
}

QJsonObject writeProxy(const ConsentProxy &proxy)
{
    QJsonObject json{{"type"_L1, wordFor(proxyWords, proxy.type)}};
    if (proxy.type == ProxyType::System || proxy.type == ProxyType::None)
        return json;
    json.insert("host"_L1, proxy.host);
    json.insert("port"_L1, proxy.port);
    if (!proxy.user.isEmpty()) {
        json.insert("user"_L1, proxy.user);
        json.insert("password"_L1, QString::fromUtf8(proxy.password.reveal()));
    }
    return json;
}

QByteArray lineOf(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

QJsonObject envelope(const AttemptId &attempt)
{
    return {{"v"_L1, consentPipeVersion}, {"attempt"_L1, attempt.value}};
}

/// A reader for a line whose size, version and attempt are in order.
Result<JsonReader> openLine(const QByteArray &line, const AttemptId *expected)
{
    if (line.size() > consentPipeMaxLine)
        return fail(ErrorKind::Protocol, u"the line is too long"_s);
    const Result<QJsonObject> json = parseJsonObject(line, 4);
    if (!json)
        return fail(json.error());
    JsonReader reader(*json);
    if (reader.integer("v"_L1, 0) != consentPipeVersion)
        return fail(ErrorKind::Protocol, u"the protocol version is not known"_s);
    const QString attempt = reader.string("attempt"_L1);
    if (!isAttempt(attempt) || (expected && attempt != expected->value))
        return fail(ErrorKind::Protocol, u"the attempt is another one"_s);
    return reader;
}

/// "user@", and the "@" alone, which QUrl::userInfo() does not tell from none.
bool hasUserInfo(const QUrl &url)
{
    return url.authority(QUrl::FullyEncoded).contains(u'@');
}

} // namespace

Secret encodeConsentRequest(const ConsentPipeRequest &request)
{
    QJsonObject json = envelope(request.attempt);
    json.insert("authorize_url"_L1, QString::fromUtf8(request.authorizeUrl.reveal()));
    json.insert("redirect_uri"_L1, QString::fromLatin1(request.redirectUri.toEncoded()));
    json.insert("provider_name"_L1, request.providerName);
    if (!request.reason.isEmpty())
        json.insert("reason"_L1, request.reason);
    json.insert("locale"_L1, request.locale);
    json.insert("accept_language"_L1, request.acceptLanguage);
    json.insert("color_scheme"_L1, wordFor(schemeWords, request.colorScheme));
    json.insert("transient_for"_L1, qint64(request.transientFor));
    json.insert("proxy"_L1, writeProxy(request.proxy));
    json.insert("loopback_without_sandbox"_L1, request.loopbackWithoutSandbox);
    json.insert("domain_can_change"_L1, request.domainCanChange);
    return Secret(lineOf(json));
}

Result<ConsentPipeRequest> decodeConsentRequest(const QByteArray &line)
{
    Result<JsonReader> opened = openLine(line, nullptr);
    if (!opened)
        return fail(opened.error());
    JsonReader &reader = *opened;
    ConsentPipeRequest request;
    request.attempt.value = reader.string("attempt"_L1);
    request.authorizeUrl = Secret(readUrl(reader, "authorize_url"_L1).toEncoded());
    request.redirectUri = readUrl(reader, "redirect_uri"_L1);
    if (request.redirectUri.hasFragment()) // RFC 6749 section 3.1.2
        reader.problem("redirect_uri"_L1, u"must not have a fragment"_s);
    request.providerName = checkedLabel(reader, "provider_name"_L1, reader.string("provider_name"_L1));
    request.reason = checkedLabel(reader, "reason"_L1, reader.optionalString("reason"_L1));
    request.locale = readToken(reader, "locale"_L1);
    request.acceptLanguage = readToken(reader, "accept_language"_L1);
    request.colorScheme = readWord(reader, "color_scheme"_L1, schemeWords);
    const qint64 window = reader.integer("transient_for"_L1, 0);
    if (window < 0)
        reader.problem("transient_for"_L1, u"must be a window id"_s);
    request.transientFor = quint64(std::max<qint64>(window, 0));
    request.proxy = readProxy(reader);
    request.loopbackWithoutSandbox = reader.boolean("loopback_without_sandbox"_L1, false);
    request.domainCanChange = reader.boolean("domain_can_change"_L1, false);
    reader.refuseUnread();
    return reader.verdict().map([&request](Done) { return request; });
}

Secret encodeConsentMessage(const ConsentPipeMessage &message)
{
    QJsonObject json = envelope(message.attempt);
    json.insert("event"_L1, wordFor(eventWords, message.event));
    if (message.event == Event::Callback)
        json.insert("callback_url"_L1, QString::fromUtf8(message.callbackUrl.reveal()));
    if (message.event == Event::Failed) {
        json.insert("reason"_L1, wordFor(reasonWords, message.reason));
        json.insert("detail"_L1, message.detail);
    }
    return Secret(lineOf(json));
}

Result<ConsentPipeMessage> decodeConsentMessage(const QByteArray &line, const AttemptId &expected)
{
    Result<JsonReader> opened = openLine(line, &expected);
    if (!opened)
        return fail(opened.error());
    JsonReader &reader = *opened;
    ConsentPipeMessage message{.attempt = expected};
    message.event = readWord(reader, "event"_L1, eventWords);
    if (message.event == Event::Callback)
        message.callbackUrl = Secret(readUrl(reader, "callback_url"_L1).toEncoded());
    if (message.event == Event::Failed) {
        message.reason = readWord(reader, "reason"_L1, reasonWords);
        message.detail = foreignText(reader.optionalString("detail"_L1));
    }
    reader.refuseUnread();
    return reader.verdict().map([&message](Done) { return message; });
}

QByteArray encodeConsentCommand(ConsentPipeCommand command, const AttemptId &attempt)
{
    QJsonObject json = envelope(attempt);
    json.insert("command"_L1, wordFor(commandWords, command));
    return lineOf(json);
}

Result<ConsentPipeCommand> decodeConsentCommand(const QByteArray &line, const AttemptId &expected)
{
    Result<JsonReader> opened = openLine(line, &expected);
    if (!opened)
        return fail(opened.error());
    const ConsentPipeCommand command = readWord(*opened, "command"_L1, commandWords);
    opened->refuseUnread();
    return opened->verdict().map([command](Done) { return command; });
}

QString consentLabel(const QString &text)
{
    QString label = text.simplified();
    label.removeIf([](QChar c) { return !isForLabel(c); });
    if (label.size() <= consentPipeMaxLabel)
        return label;
    label.truncate(consentPipeMaxLabel - 1);
    if (label.back().isHighSurrogate())
        label.chop(1);
    return label + u'…';
}

QString nameOfReason(ConsentPipeMessage::Reason reason)
{
    return wordFor(reasonWords, reason);
}

ConsentLineBuffer::~ConsentLineBuffer()
{
    wipe(m_partial);
}

Result<std::vector<QByteArray>> ConsentLineBuffer::feed(QByteArrayView chunk)
{
    std::vector<QByteArray> lines;
    while (!chunk.isEmpty()) {
        const qsizetype end = chunk.indexOf('\n');
        const QByteArrayView piece = end < 0 ? chunk : chunk.first(end);
        if (m_partial.size() + piece.size() > consentPipeMaxLine)
            return fail(ErrorKind::Protocol, u"the line is too long"_s);
        m_partial.append(piece);
        if (end < 0)
            break;
        lines.push_back(std::exchange(m_partial, {}));
        chunk = chunk.sliced(end + 1);
    }
    return lines;
}

bool isLoopbackHost(const QString &host)
{
    return host == "localhost"_L1 || host == "127.0.0.1"_L1 || host == "::1"_L1;
}

bool isSafeWebUrl(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty() || hasUserInfo(url))
        return false;
    if (url.scheme() == "https"_L1)
        return true;
    return url.scheme() == "http"_L1 && isLoopbackHost(url.host());
}

bool matchesRedirect(const QUrl &url, const QUrl &redirectUri)
{
    const int defaultPort = redirectUri.scheme() == "https"_L1 ? 443 : 80;
    // RFC 6749 section 4.1.2 and RFC 3986 section 6.2.1: paths byte for byte; a trailing slash makes another.
    return url.isValid() && !hasUserInfo(url) && url.scheme() == redirectUri.scheme()
        && url.host() == redirectUri.host() && url.port(defaultPort) == redirectUri.port(defaultPort)
        && url.path(QUrl::FullyEncoded) == redirectUri.path(QUrl::FullyEncoded);
}

} // namespace patchbay

#include "fuzz/fuzz.h"
#include "net/loopbackhttp.h"

#include <algorithm>

using namespace patchbay;
using namespace patchbay::fuzz;
using namespace Qt::StringLiterals;

namespace
{

bool isToken(QByteArrayView text)
{
    // RFC 9110 5.6.2
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        const auto code = uchar(c);
        return code > 0x20 && code < 0x7F && !QByteArrayView("\"(),/:;<=>?@[\\]{}").contains(c);
    });
}

void requireRequest(const QByteArray &head, const LoopbackRequest &request)
{
    require(isToken(request.method), "a method is a token");
    require(request.target.startsWith('/'), "a target is a path");
    for (const char c : request.target)
        require(uchar(c) > 0x20 && uchar(c) < 0x7F && c != '#', "a target is visible text");
    require(head.startsWith(request.method + ' ' + request.target + " HTTP/1."), "what was sent is read");
    for (const char c : request.host)
        require(c != '\r' && c != '\n' && c != '\0', "a host ends with its line");

    const QByteArray plain = request.method + ' ' + request.target + " HTTP/1.1\r\nHost: " + request.host
        + (request.asksForPrivateNetwork ? "\r\nAccess-Control-Request-Private-Network: true" : "");
    const Result<LoopbackRequest> again = readLoopbackRequest(plain);
    require(again && again->method == request.method && again->target == request.target
            && again->host == request.host && again->asksForPrivateNetwork == request.asksForPrivateNetwork,
        "a request survives being written down");
    require(!readLoopbackRequest(head + "\r\nHost: other.example"), "a second host is refused");
}

QByteArray pageOf(const QString &text)
{
    LoopbackTexts texts;
    texts.language = text.left(20);
    return loopbackPage("200 OK", {text, text}, texts);
}

/// Words come from translations and name a provider, as its definition file does.
void fuzzPage(const QString &text)
{
    static const QByteArray plain = pageOf({});
    const QByteArray page = pageOf(text);
    const qsizetype end = page.indexOf("\r\n\r\n");
    require(end > 0 && page.first(end).count('\n') == plain.first(plain.indexOf("\r\n\r\n")).count('\n'),
        "words add no header");
    const QByteArray length = QByteArray::number(page.size() - end - 4);
    require(page.first(end).contains("\r\nContent-Length: " + length + "\r\n"),
        "an answer has the length it names");
    require(
        page.count('<') == plain.count('<') && page.count('>') == plain.count('>'), "words add no element");
    require(page.count('"') == plain.count('"'), "words end no attribute");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    Input input(data, size);
    const QByteArray head = input.rest();
    if (const Result<LoopbackRequest> request = readLoopbackRequest(head))
        requireRequest(head, *request);
    fuzzPage(QString::fromUtf8(head));
    return 0;
}

#include "consent/consentprotocol.h"
#include "fuzz/fuzz.h"

#include <algorithm>

using namespace patchbay;
using namespace patchbay::fuzz;
using namespace Qt::StringLiterals;

namespace
{

const AttemptId attempt{u"11111111-2222-4333-8444-555555555555"_s};

std::vector<QByteArray> linesOf(const QByteArray &stream, qsizetype piece)
{
    ConsentLineBuffer buffer;
    std::vector<QByteArray> lines;
    for (qsizetype at = 0; at < stream.size(); at += piece) {
        const Result<std::vector<QByteArray>> more
            = buffer.feed(QByteArrayView(stream).sliced(at, std::min(piece, stream.size() - at)));
        require(more.has_value(), "lines of this length are taken");
        lines.insert(lines.end(), more->begin(), more->end());
    }
    return lines;
}

/// What stands on the pipe without its newline, which must be the only one.
QByteArray lineOf(QByteArrayView encoded)
{
    require(encoded.endsWith('\n') && encoded.count('\n') == 1, "what is sent is one line");
    return encoded.chopped(1).toByteArray();
}

bool isSame(const ConsentPipeRequest &a, const ConsentPipeRequest &b)
{
    return a.attempt == b.attempt && a.authorizeUrl.equals(b.authorizeUrl) && a.redirectUri == b.redirectUri
        && a.providerName == b.providerName && a.reason == b.reason && a.locale == b.locale
        && a.acceptLanguage == b.acceptLanguage && a.colorScheme == b.colorScheme
        && a.transientFor == b.transientFor && a.proxy.type == b.proxy.type && a.proxy.host == b.proxy.host
        && a.proxy.port == b.proxy.port && a.proxy.user == b.proxy.user
        && a.proxy.password.equals(b.proxy.password) && a.loopbackWithoutSandbox == b.loopbackWithoutSandbox
        && a.domainCanChange == b.domainCanChange;
}

void fuzzRequest(const QByteArray &line)
{
    const Result<ConsentPipeRequest> request = decodeConsentRequest(line);
    if (!request)
        return;
    require(isSafeWebUrl(QUrl::fromEncoded(request->authorizeUrl.reveal().toByteArray())),
        "a page that is opened is https or loopback");
    require(isSafeWebUrl(request->redirectUri), "a redirect that is caught is https or loopback");
    require(matchesRedirect(request->redirectUri, request->redirectUri), "a redirect is itself");
    for (const QString &label : {request->providerName, request->reason}) {
        require(label.size() <= consentPipeMaxLabel && !label.contains(u'\n'), "a label is one short line");
        require(consentLabel(label) == label.simplified(), "what is taken as a label is one");
    }
    const Result<ConsentPipeRequest> again
        = decodeConsentRequest(lineOf(encodeConsentRequest(*request).reveal()));
    require(again && isSame(*again, *request), "a request survives the pipe");
}

void fuzzMessage(const QByteArray &line)
{
    const Result<ConsentPipeMessage> message = decodeConsentMessage(line, attempt);
    if (!message)
        return;
    require(message->attempt == attempt, "an answer is to this attempt");
    require(message->callbackUrl.isEmpty() == (message->event != ConsentPipeMessage::Event::Callback),
        "a callback comes with its URL, and nothing else does");
    requireKeepable(message->detail);
    const Result<ConsentPipeMessage> again
        = decodeConsentMessage(lineOf(encodeConsentMessage(*message).reveal()), attempt);
    require(again && again->event == message->event && again->reason == message->reason
            && again->detail == message->detail && again->callbackUrl.equals(message->callbackUrl),
        "a message survives the pipe");
    require(!decodeConsentMessage(line, AttemptId{u"another"_s}), "an answer fits one attempt");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    Input input(data, size);
    const qsizetype piece = qsizetype(input.choice()) + 1;
    const QByteArray stream = input.rest();
    const std::vector<QByteArray> lines = linesOf(stream, std::max<qsizetype>(stream.size(), 1));
    require(lines == linesOf(stream, piece), "lines do not depend on how they come in");
    for (const QByteArray &line : lines) {
        fuzzRequest(line);
        fuzzMessage(line);
        if (const auto command = decodeConsentCommand(line, attempt))
            require(
                decodeConsentCommand(lineOf(encodeConsentCommand(*command, attempt)), attempt).has_value(),
                "a command survives the pipe");
    }
    return 0;
}

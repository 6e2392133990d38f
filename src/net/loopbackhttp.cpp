#include "net/loopbackhttp.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

bool isVisible(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return uchar(c) > 0x20 && uchar(c) < 0x7F; });
}

/// RFC 9110 5.6.2: what methods and names of fields are made of.
bool isToken(QByteArrayView text)
{
    static constexpr QByteArrayView delimiters("\"(),/:;<=>?@[\\]{}");
    return !text.isEmpty() && isVisible(text)
        && std::none_of(text.begin(), text.end(), [](char c) { return delimiters.contains(c); });
}

Result<LoopbackRequest> garbage()
{
    return fail(ErrorKind::Protocol, u"not a request that is understood here"_s);
}

} // namespace

Result<LoopbackRequest> readLoopbackRequest(const QByteArray &head)
{
    const qsizetype lineEnd = head.indexOf("\r\n");
    const QList<QByteArray> words = (lineEnd < 0 ? head : head.first(lineEnd)).split(' ');
    if (words.size() != 3 || (words.at(2) != "HTTP/1.1" && words.at(2) != "HTTP/1.0"))
        return garbage();
    LoopbackRequest request;
    request.method = words.at(0);
    request.target = words.at(1);
    if (!isToken(request.method) || !isVisible(request.target) || !request.target.startsWith('/')
        || request.target.contains('#')) {
        return garbage();
    }
    int hosts = 0;
    QByteArray rest = lineEnd < 0 ? QByteArray() : head.sliced(lineEnd + 2);
    const QList<QByteArray> lines = rest.replace("\r\n", "\n").split('\n');
    for (const QByteArray &line : lines) {
        if (line.isEmpty())
            continue;
        const qsizetype colon = line.indexOf(':');
        // RFC 9112 5.1 and 5.2: no space before the colon, no folded lines, no bare CR.
        if (colon <= 0 || !isToken(line.first(colon)) || line.contains('\r') || line.contains('\0'))
            return garbage();
        const QByteArray name = line.first(colon).toLower();
        if (name == "host") {
            ++hosts;
            request.host = line.sliced(colon + 1).trimmed().toLower();
        } else if (name == "access-control-request-private-network") {
            request.asksForPrivateNetwork = line.sliced(colon + 1).trimmed().toLower() == "true";
        }
    }
    return hosts == 1 ? Result<LoopbackRequest>(request) : garbage();
}

QByteArray loopbackPage(const QByteArray &status, const LoopbackTexts::Page &page, const LoopbackTexts &texts)
{
    const QString title = page.title.toHtmlEscaped();
    const QByteArray body
        = u"<!doctype html><html lang=\"%1\" dir=\"%2\"><head><meta charset=\"utf-8\"><meta "
          u"name=\"color-scheme\" "
          "content=\"light dark\"><title>%3</title></head><body><h1>%3</h1><p>%4</p></body></html>"_s
              .arg(texts.language.toHtmlEscaped(), texts.rightToLeft ? u"rtl"_s : u"ltr"_s, title,
                  page.text.toHtmlEscaped())
              .toUtf8();
    return "HTTP/1.1 " + status
        + "\r\nContent-Type: text/html; charset=utf-8"
          "\r\nContent-Length: "
        + QByteArray::number(body.size())
        + "\r\nContent-Security-Policy: default-src 'none'; base-uri 'none'; form-action 'none'; "
          "frame-ancestors 'none'"
          "\r\nCache-Control: no-store"
          "\r\nReferrer-Policy: no-referrer"
          "\r\nX-Content-Type-Options: nosniff"
          "\r\nCross-Origin-Opener-Policy: same-origin"
          "\r\nConnection: close\r\n\r\n"
        + body;
}

} // namespace patchbay

#include "net/loopbackhttp.h"

#include "net/httphead.h"

using namespace Qt::StringLiterals;

namespace patchbay
{

Result<LoopbackRequest> readLoopbackRequest(const QByteArray &head)
{
    return readHttpHead(head).map([](const HttpHead &read) {
        return LoopbackRequest{read.method, read.target, read.host,
            read.field("access-control-request-private-network").toLower() == "true"};
    });
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

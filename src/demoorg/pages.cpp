#include "demoorg/pages.h"

using namespace Qt::StringLiterals;

namespace patchbay::demoorg
{

namespace
{

/// The colours of the program's own windows, so that the page sits calmly inside one.
constexpr auto style = R"(
:root{color-scheme:light dark;--window:#f4f4f2;--surface:#fff;--line:#e1e1dc;--control:#878781;--text:#1b1c1f;
--text2:#55565b;--accent:#2257c5;--accentHover:#1b4aae;--link:#1f53bf;--focus:#2257c5;--demo:#673bb0;--demoBg:#eee7fb;
--red:#b3261e;--redBg:#fce9e6;--button:#fff;--hover:#efefec}
@media(prefers-color-scheme:dark){:root{--window:#1a1b1d;--surface:#232427;--line:#36373c;--control:#7d7e86;
--text:#ececee;--text2:#b4b5ba;--accent:#3e70e3;--accentHover:#3566d8;--link:#94b5ff;--focus:#8aaeff;--demo:#c0a6f6;
--demoBg:#342656;--red:#ff9188;--redBg:#46231f;--button:#2e2f34;--hover:#2e2f34}}
*{box-sizing:border-box}
body{margin:0;min-height:100vh;background:var(--window);color:var(--text);font:15px/1.5 system-ui,"Segoe UI",sans-serif;
display:flex;flex-direction:column;align-items:center;padding:20px 16px}
header{display:flex;align-items:center;gap:10px;margin:0 0 14px;font-weight:600}
.chip{font-size:12px;font-weight:600;line-height:20px;padding:0 8px;border-radius:4px;background:var(--demoBg);color:var(--demo)}
main{width:100%;max-width:400px;background:var(--surface);border:1px solid var(--line);border-radius:10px;padding:28px 32px}
main.wide{max-width:880px}
h1{font-size:20px;line-height:1.3;margin:0 0 8px}h2{font-size:15px;margin:24px 0 8px}
p{margin:0 0 14px}.quiet,footer,th,.name{color:var(--text2)}footer{margin-top:14px;font-size:13px;text-align:center;max-width:400px}
label{display:block;font-weight:500;margin:14px 0 6px}
input[type=text],input[type=password]{width:100%;height:36px;padding:0 10px;font:inherit;color:inherit;background:var(--surface);
border:1px solid var(--control);border-radius:6px}
.row{display:flex;gap:12px;margin-top:22px}.row>*{flex:1}
button{height:38px;font:inherit;font-weight:500;border-radius:6px;border:1px solid var(--control);background:var(--button);color:var(--text);cursor:pointer}
button:hover{background:var(--hover)}button.primary{background:var(--accent);border-color:var(--accent);color:#fff;font-weight:600}
button.primary:hover{background:var(--accentHover)}
:focus-visible{outline:2px solid var(--focus);outline-offset:2px}
a{color:var(--link);text-decoration:none}a:hover{text-decoration:underline}
ul.asks{list-style:none;margin:16px 0;padding:0}ul.asks li{padding:5px 0 5px 28px;position:relative}
ul.asks li::before{content:"";position:absolute;left:3px;top:11px;width:12px;height:6px;border-left:2px solid var(--link);
border-bottom:2px solid var(--link);transform:rotate(-45deg)}
.after{margin:16px 0 0;font-size:13px}.problem{background:var(--redBg);color:var(--red);border-radius:8px;padding:10px 12px;margin:0 0 14px;font-weight:500}
table{border-collapse:collapse;width:100%;font-size:14px}td,th{text-align:left;padding:8px 10px;border-bottom:1px solid var(--line);vertical-align:top}
th{font-weight:600;font-size:12px}dl{display:grid;grid-template-columns:minmax(140px,1fr) 2fr;margin:0}
dt,dd{margin:0;padding:7px 0;border-bottom:1px solid var(--line);overflow-wrap:anywhere;white-space:pre-line}dt{color:var(--text2);padding-right:12px}
code{font-family:ui-monospace,monospace;font-size:13px}nav{margin-bottom:16px;font-size:14px}
@media(max-width:480px){main{padding:22px 18px}body{padding:20px 10px}})"_L1;

} // namespace

QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

Response pageResponse(const Page &page, const QByteArray &nonce)
{
    const QString html
        = u"<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" "
          u"content=\"width=device-width,initial-scale=1\">"
          "<title>%1</title><style nonce=\"%2\">%3</style></head><body><header><span>Patchbay Demo Org</span>"
          "<span class=\"chip\">Demo</span></header><main%4>%5</main><footer>This is a demo on your own "
          "computer. "
          "It is not Salesforce, and nothing here leaves this computer.</footer></body></html>"_s.arg(
              escaped(page.title), QString::fromLatin1(nonce), QString(style),
              page.wide ? u" class=\"wide\""_s : QString(), page.body);
    Response response = textResponse(html.toUtf8(), "text/html; charset=UTF-8", page.status);
    const QByteArray target = page.formTarget.isEmpty() ? QByteArray() : ' ' + page.formTarget;
    response.with("Content-Security-Policy",
        "default-src 'none'; style-src 'nonce-" + nonce + "'; form-action 'self'" + target
            + "; base-uri 'none'; frame-ancestors 'none'");
    response.with("X-Frame-Options", "DENY")
        .with("Referrer-Policy", "no-referrer")
        .with("Cache-Control", "no-store");
    return response;
}

} // namespace patchbay::demoorg

#include "consent/consentprotocol.h"

#include <QTest>

using namespace patchbay;
using namespace Qt::StringLiterals;

class ConsentProtocolTest : public QObject
{
    Q_OBJECT
private slots:
    void requestComesBackAsItWent();
    void requestWithoutProxyHostComesBack();
    void requestWithoutAReasonSaysNothingOfOne();
    void longestReasonIsTaken();
    void anybodysWordsBecomeALabel_data();
    void anybodysWordsBecomeALabel();
    void messageComesBackAsItWent_data();
    void messageComesBackAsItWent();
    void commandComesBackAsItWent();
    void everyLineIsOneLine();
    void hostileRequestIsRefused_data();
    void hostileRequestIsRefused();
    void hostileMessageIsRefused_data();
    void hostileMessageIsRefused();
    void hostileCommandIsRefused_data();
    void hostileCommandIsRefused();
    void refusalDoesNotTellWhatWasInTheLine();
    void linesAreCutWhereverTheChunksEnd();
    void longLineIsRefusedBeforeItEnds();
    void longestLineIsTaken();
    void redirectIsMatchedExactly_data();
    void redirectIsMatchedExactly();
    void webUrlIsSafe_data();
    void webUrlIsSafe();
};

namespace
{

const AttemptId attempt{u"5f0c7f39-7e6a-4a41-9c39-0c4b5b2f3d11"_s};

ConsentPipeRequest sampleRequest()
{
    return {.attempt = attempt,
        .authorizeUrl = Secret::fromString(u"https://login.example.com/authorize?state=s%26t&x=%C3%A4"_s),
        .redirectUri = QUrl(u"http://localhost:17177/oauth/callback"_s),
        .providerName = u"Käse & Söhne"_s,
        .reason = u"لإرسال العملاء من <b>المعرض</b>"_s,
        .locale = u"de_DE"_s,
        .acceptLanguage = u"de-DE,de;q=0.9"_s,
        .colorScheme = ConsentColorScheme::Dark,
        .transientFor = 0x1c00007,
        .proxy = {.type = ConsentProxy::Type::Socks5,
            .host = u"proxy.example.com"_s,
            .port = 1080,
            .user = u"me"_s,
            .password = Secret::fromString(u"pass\n\"word"_s)},
        .loopbackWithoutSandbox = false,
        .domainCanChange = true};
}

QByteArray lineOf(const Secret &encoded)
{
    QByteArray line = encoded.reveal().toByteArray();
    if (!line.endsWith('\n'))
        qFatal("a line ends with a newline");
    line.chop(1);
    return line;
}

/// A good line with one piece replaced.
QByteArray altered(QByteArray line, const char *from, const char *to)
{
    if (!line.contains(from))
        qFatal("the piece to replace is not in the line: %s", from);
    return line.replace(from, to);
}

} // namespace

void ConsentProtocolTest::requestComesBackAsItWent()
{
    const ConsentPipeRequest sent = sampleRequest();
    const Result<ConsentPipeRequest> read = decodeConsentRequest(lineOf(encodeConsentRequest(sent)));
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QCOMPARE(read->attempt, sent.attempt);
    QVERIFY(read->authorizeUrl.equals(sent.authorizeUrl));
    QCOMPARE(read->redirectUri, sent.redirectUri);
    QCOMPARE(read->providerName, sent.providerName);
    QCOMPARE(read->reason, sent.reason);
    QCOMPARE(read->locale, sent.locale);
    QCOMPARE(read->acceptLanguage, sent.acceptLanguage);
    QCOMPARE(read->colorScheme, sent.colorScheme);
    QCOMPARE(read->transientFor, sent.transientFor);
    QCOMPARE(read->proxy.type, sent.proxy.type);
    QCOMPARE(read->proxy.host, sent.proxy.host);
    QCOMPARE(read->proxy.port, sent.proxy.port);
    QCOMPARE(read->proxy.user, sent.proxy.user);
    QVERIFY(read->proxy.password.equals(sent.proxy.password));
    QCOMPARE(read->loopbackWithoutSandbox, sent.loopbackWithoutSandbox);
    QCOMPARE(read->domainCanChange, sent.domainCanChange);
}

void ConsentProtocolTest::requestWithoutProxyHostComesBack()
{
    ConsentPipeRequest sent = sampleRequest();
    sent.proxy = {.type = ConsentProxy::Type::None};
    const Result<ConsentPipeRequest> read = decodeConsentRequest(lineOf(encodeConsentRequest(sent)));
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QCOMPARE(read->proxy.type, ConsentProxy::Type::None);
}

void ConsentProtocolTest::requestWithoutAReasonSaysNothingOfOne()
{
    ConsentPipeRequest sent = sampleRequest();
    sent.reason.clear();
    const QByteArray line = lineOf(encodeConsentRequest(sent));
    QVERIFY(!line.contains("reason"));
    const Result<ConsentPipeRequest> read = decodeConsentRequest(line);
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QVERIFY(read->reason.isEmpty());
}

void ConsentProtocolTest::longestReasonIsTaken()
{
    ConsentPipeRequest sent = sampleRequest();
    sent.reason = QString(consentPipeMaxLabel, u'x');
    QVERIFY(decodeConsentRequest(lineOf(encodeConsentRequest(sent))));
    sent.reason += u'x';
    QVERIFY(!decodeConsentRequest(lineOf(encodeConsentRequest(sent))));
}

void ConsentProtocolTest::anybodysWordsBecomeALabel_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("label");
    const QString longest(consentPipeMaxLabel, u'x');
    const QString cut = longest.chopped(1) + u'…';
    QTest::newRow("plain") << u"For the fair."_s << u"For the fair."_s;
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("lines") << u"For\nthe\r\n\tfair."_s << u"For the fair."_s;
    QTest::newRow("other ends of lines") << u"For\u2028the\u2029fair."_s << u"For the fair."_s;
    QTest::newRow("direction override") << u"For \u202ethe fair."_s << u"For the fair."_s;
    QTest::newRow("control characters") << u"For \u0007\u009fthe fair."_s << u"For the fair."_s;
    QTest::newRow("as long as may be") << longest << longest;
    QTest::newRow("longer by one") << longest + u'x' << cut;
    QTest::newRow("cut within a pair") << longest.chopped(2) + u"😀😀"_s << longest.chopped(2) + u'…';
}

void ConsentProtocolTest::anybodysWordsBecomeALabel()
{
    QFETCH(const QString, words);
    QTEST(consentLabel(words), "label");
    ConsentPipeRequest sent = sampleRequest();
    sent.reason = consentLabel(words);
    QVERIFY(decodeConsentRequest(lineOf(encodeConsentRequest(sent))));
}

void ConsentProtocolTest::messageComesBackAsItWent_data()
{
    QTest::addColumn<ConsentPipeMessage::Event>("event");
    QTest::addColumn<ConsentPipeMessage::Reason>("reason");
    using Event = ConsentPipeMessage::Event;
    using Reason = ConsentPipeMessage::Reason;
    QTest::newRow("shown") << Event::Shown << Reason::BadRequest;
    QTest::newRow("callback") << Event::Callback << Reason::BadRequest;
    QTest::newRow("browser") << Event::Browser << Reason::BadRequest;
    QTest::newRow("change domain") << Event::ChangeDomain << Reason::BadRequest;
    QTest::newRow("cancelled") << Event::Cancelled << Reason::BadRequest;
    QTest::newRow("load failed") << Event::Failed << Reason::LoadFailed;
    QTest::newRow("tls") << Event::Failed << Reason::Tls;
    QTest::newRow("crashed") << Event::Failed << Reason::Crashed;
    QTest::newRow("sandbox") << Event::Failed << Reason::SandboxUnavailable;
    QTest::newRow("bad request") << Event::Failed << Reason::BadRequest;
}

void ConsentProtocolTest::messageComesBackAsItWent()
{
    QFETCH(const ConsentPipeMessage::Event, event);
    QFETCH(const ConsentPipeMessage::Reason, reason);
    ConsentPipeMessage sent{.attempt = attempt, .event = event, .reason = reason};
    if (event == ConsentPipeMessage::Event::Callback)
        sent.callbackUrl
            = Secret::fromString(u"http://localhost:17177/oauth/callback?code=a%2Fb&state=c#d"_s);
    if (event == ConsentPipeMessage::Event::Failed)
        sent.detail = u"name not resolved"_s;

    const Result<ConsentPipeMessage> read = decodeConsentMessage(lineOf(encodeConsentMessage(sent)), attempt);
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QCOMPARE(read->event, sent.event);
    QCOMPARE(read->reason, sent.reason);
    QCOMPARE(read->detail, sent.detail);
    QVERIFY(read->callbackUrl.equals(sent.callbackUrl));
}

void ConsentProtocolTest::commandComesBackAsItWent()
{
    QByteArray line = encodeConsentCommand(ConsentPipeCommand::Raise, attempt);
    QVERIFY(line.endsWith('\n'));
    line.chop(1);
    const Result<ConsentPipeCommand> read = decodeConsentCommand(line, attempt);
    QVERIFY(read);
    QCOMPARE(*read, ConsentPipeCommand::Raise);
}

void ConsentProtocolTest::everyLineIsOneLine()
{
    QCOMPARE(encodeConsentRequest(sampleRequest()).reveal().toByteArray().count('\n'), 1);
}

void ConsentProtocolTest::hostileRequestIsRefused_data()
{
    QTest::addColumn<QByteArray>("line");
    const QByteArray good = lineOf(encodeConsentRequest(sampleRequest()));
    const char *const authorize = "https://login.example.com/authorize";
    const char *const redirect = "http://localhost:17177/oauth/callback";
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("not JSON") << QByteArray("hello");
    QTest::newRow("array") << QByteArray("[1]");
    QTest::newRow("two objects") << good + good;
    QTest::newRow("cut") << good.chopped(1);
    QTest::newRow("not UTF-8") << altered(good, " & ", " \xff ");
    QTest::newRow("nested deeply") << "{\"v\":" + QByteArray(5000, '[') + QByteArray(5000, ']') + '}';
    QTest::newRow("too long") << good + QByteArray(consentPipeMaxLine, ' ');
    QTest::newRow("next version") << altered(good, "\"v\":1", "\"v\":2");
    QTest::newRow("version as text") << altered(good, "\"v\":1", "\"v\":\"1\"");
    QTest::newRow("version and a half") << altered(good, "\"v\":1", "\"v\":1.5");
    QTest::newRow("no version") << altered(good, "\"v\":1", "\"w\":1");
    QTest::newRow("no attempt") << altered(good, "\"attempt\"", "\"attempts\"");
    QTest::newRow("attempt with a path") << altered(good, "5f0c7f39-", "../../etc/");
    QTest::newRow("member from nowhere") << altered(good, "{\"accept", "{\"cookies\":1,\"accept");
    QTest::newRow("http to the world") << altered(good, authorize, "http://login.example.com/authorize");
    QTest::newRow("file") << altered(good, authorize, "file:///etc/passwd");
    QTest::newRow("javascript") << altered(good, authorize, "javascript:alert(1)//");
    QTest::newRow("data") << altered(good, authorize, "data:text/html,x");
    QTest::newRow("user info") << altered(good, authorize, "https://acme.com@evil.example/");
    QTest::newRow("no host") << altered(good, authorize, "https:///authorize");
    QTest::newRow("redirect to the world") << altered(good, redirect, "http://example.com/cb");
    QTest::newRow("redirect with a scheme of its own") << altered(good, redirect, "patchbay://cb");
    QTest::newRow("redirect with a fragment") << altered(good, redirect, "http://localhost:1/cb#x");
    QTest::newRow("looks like loopback") << altered(good, redirect, "http://localhost.evil.example/cb");
    QTest::newRow("name of two lines") << altered(good, " & ", "\\n");
    QTest::newRow("name with direction override") << altered(good, " & ", "\\u202e");
    QTest::newRow("reason of two lines") << altered(good, "<b>", "\\u2028");
    QTest::newRow("reason with direction override") << altered(good, "<b>", "\\u202e");
    QTest::newRow("reason as number") << altered(good, "\"reason\":\"", "\"reason\":1,\"x\":\"");
    QTest::newRow("name missing") << altered(good, "provider_name", "providername");
    QTest::newRow("header injected") << altered(good, "de-DE,", "de\\r\\nX: y,");
    QTest::newRow("scheme unknown") << altered(good, "\"dark\"", "\"pink\"");
    QTest::newRow("proxy unknown") << altered(good, "\"socks5\"", "\"ftp\"");
    QTest::newRow("proxy port 0") << altered(good, "1080", "0");
    QTest::newRow("proxy port 65536") << altered(good, "1080", "65536");
    QTest::newRow("proxy member from nowhere") << altered(good, "\"port\"", "\"pac\":1,\"port\"");
    QTest::newRow("window id negative") << altered(good, "29360135", "-1");
    QTest::newRow("loopback as text") << altered(good, "sandbox\":false", "sandbox\":\"yes\"");
}

void ConsentProtocolTest::hostileRequestIsRefused()
{
    QFETCH(const QByteArray, line);
    const Result<ConsentPipeRequest> read = decodeConsentRequest(line);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Protocol);
}

void ConsentProtocolTest::hostileMessageIsRefused_data()
{
    QTest::addColumn<QByteArray>("line");
    const QByteArray callback = lineOf(encodeConsentMessage({.attempt = attempt,
        .event = ConsentPipeMessage::Event::Callback,
        .callbackUrl = Secret::fromString(u"http://localhost:17177/oauth/callback?code=a"_s)}));
    const QByteArray failed
        = lineOf(encodeConsentMessage({.attempt = attempt, .event = ConsentPipeMessage::Event::Failed}));
    QTest::newRow("log output") << QByteArray("qt.webengine: something");
    QTest::newRow("too long") << callback + QByteArray(consentPipeMaxLine, ' ');
    QTest::newRow("next version") << altered(callback, "\"v\":1", "\"v\":2");
    QTest::newRow("another attempt") << altered(callback, "5f0c", "5f0d");
    QTest::newRow("attempt as number") << altered(callback, qPrintable(u'"' + attempt.value + u'"'), "1");
    QTest::newRow("event unknown") << altered(callback, "\"callback\"", "\"token\"");
    QTest::newRow("event missing") << altered(callback, "\"event\"", "\"events\"");
    QTest::newRow("callback without URL") << altered(callback, "callback_url", "url");
    QTest::newRow("callback that is none") << altered(callback, "http://localhost:17177", "javascript:");
    QTest::newRow("URL on another event") << altered(callback, "\"callback\"", "\"browser\"");
    QTest::newRow("reason unknown") << altered(failed, "bad_request", "bad_luck");
    QTest::newRow("reason missing") << altered(failed, "\"reason\"", "\"raisin\"");
}

void ConsentProtocolTest::hostileMessageIsRefused()
{
    QFETCH(const QByteArray, line);
    const Result<ConsentPipeMessage> read = decodeConsentMessage(line, attempt);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Protocol);
}

void ConsentProtocolTest::hostileCommandIsRefused_data()
{
    QTest::addColumn<QByteArray>("line");
    const QByteArray good = encodeConsentCommand(ConsentPipeCommand::Raise, attempt).chopped(1);
    QTest::newRow("unknown") << altered(good, "\"raise\"", "\"run\"");
    QTest::newRow("another attempt") << altered(good, "5f0c", "5f0d");
    QTest::newRow("with more") << altered(good, "{", "{\"url\":\"https://example.com\",");
}

void ConsentProtocolTest::hostileCommandIsRefused()
{
    QFETCH(const QByteArray, line);
    QVERIFY(!decodeConsentCommand(line, attempt));
}

void ConsentProtocolTest::refusalDoesNotTellWhatWasInTheLine()
{
    const QByteArray line = altered(lineOf(encodeConsentRequest(sampleRequest())),
        "https://login.example.com/authorize", "http://hush.example/token-4711");
    const Result<ConsentPipeRequest> read = decodeConsentRequest(line);
    QVERIFY(!read);
    QVERIFY(read.error().detail.contains("authorize_url"_L1));
    QVERIFY(!read.error().detail.contains("4711"_L1));
}

void ConsentProtocolTest::linesAreCutWhereverTheChunksEnd()
{
    const QByteArray text("first\n\nsecond\r\nthird");
    for (qsizetype at = 0; at <= text.size(); ++at) {
        ConsentLineBuffer buffer;
        std::vector<QByteArray> lines = buffer.feed(QByteArrayView(text).first(at)).value();
        const std::vector<QByteArray> rest = buffer.feed(QByteArrayView(text).sliced(at)).value();
        lines.insert(lines.end(), rest.begin(), rest.end());
        QCOMPARE(lines, (std::vector<QByteArray>{"first", "", "second\r"}));
    }
}

void ConsentProtocolTest::longLineIsRefusedBeforeItEnds()
{
    ConsentLineBuffer buffer;
    QVERIFY(buffer.feed(QByteArray(consentPipeMaxLine, 'x')));
    QVERIFY(!buffer.feed("x"));
}

void ConsentProtocolTest::longestLineIsTaken()
{
    ConsentLineBuffer buffer;
    const Result<std::vector<QByteArray>> lines = buffer.feed(QByteArray(consentPipeMaxLine, 'x') + "\ny\n");
    QVERIFY(lines);
    QCOMPARE(lines->size(), 2U);
}

void ConsentProtocolTest::redirectIsMatchedExactly_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("redirect");
    QTest::addColumn<bool>("matches");
    const QString local = u"http://localhost:17177/oauth/callback"_s;
    QTest::newRow("itself") << local << local << true;
    QTest::newRow("with query and fragment") << local + u"?code=a#b"_s << local << true;
    QTest::newRow("host in capitals") << u"http://LOCALHOST:17177/oauth/callback"_s << local << true;
    QTest::newRow("default port written out")
        << u"https://a.example/cb"_s << u"https://a.example:443/cb"_s << true;
    QTest::newRow("trailing slash") << local + u"/"_s << local << false;
    QTest::newRow("longer path") << local + u"s"_s << local << false;
    QTest::newRow("path in capitals") << u"http://localhost:17177/OAuth/callback"_s << local << false;
    QTest::newRow("other port") << u"http://localhost:17178/oauth/callback"_s << local << false;
    QTest::newRow("no port") << u"http://localhost/oauth/callback"_s << local << false;
    QTest::newRow("https") << u"https://localhost:17177/oauth/callback"_s << local << false;
    QTest::newRow("127.0.0.1") << u"http://127.0.0.1:17177/oauth/callback"_s << local << false;
    QTest::newRow("empty user info") << u"http://@localhost:17177/oauth/callback"_s << local << false;
    QTest::newRow("user info") << u"http://x@localhost:17177/oauth/callback"_s << local << false;
    QTest::newRow("in a query") << u"http://localhost:1/?http://localhost:17177/oauth/callback"_s << local
                                << false;
    QTest::newRow("escaped slash") << u"http://localhost:17177/oauth%2Fcallback"_s << local << false;
    QTest::newRow("nothing") << QString() << local << false;
}

void ConsentProtocolTest::redirectIsMatchedExactly()
{
    QFETCH(const QString, url);
    QFETCH(const QString, redirect);
    QTEST(matchesRedirect(QUrl(url), QUrl(redirect)), "matches");
}

void ConsentProtocolTest::webUrlIsSafe_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("safe");
    QTest::newRow("https") << u"https://example.com/"_s << true;
    QTest::newRow("http localhost") << u"http://localhost:8080/"_s << true;
    QTest::newRow("http 127.0.0.1") << u"http://127.0.0.1/"_s << true;
    QTest::newRow("http ::1") << u"http://[::1]:1234/"_s << true;
    QTest::newRow("http") << u"http://example.com/"_s << false;
    QTest::newRow("http all addresses") << u"http://0.0.0.0/"_s << false;
    QTest::newRow("http localhost with a dot") << u"http://localhost./"_s << false;
    QTest::newRow("http below localhost") << u"http://a.localhost/"_s << false;
    QTest::newRow("http neighbour") << u"http://127.0.0.2/"_s << false;
    QTest::newRow("empty user") << u"https://@example.com/"_s << false;
    QTest::newRow("user") << u"https://user@example.com/"_s << false;
    QTest::newRow("ftp") << u"ftp://localhost/"_s << false;
    QTest::newRow("about") << u"about:blank"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void ConsentProtocolTest::webUrlIsSafe()
{
    QFETCH(const QString, url);
    QTEST(isSafeWebUrl(QUrl(url)), "safe");
}

QTEST_GUILESS_MAIN(ConsentProtocolTest)
#include "tst_consentprotocol.moc"

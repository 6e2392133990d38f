#include "consentview/navigationrules.h"

#include <QTest>

using namespace patchbay;
using namespace Qt::StringLiterals;

class NavigationRulesTest : public QObject
{
    Q_OBJECT
private slots:
    void navigationIsJudged_data();
    void navigationIsJudged();
    void withoutSandboxOnlyThisComputerIsShown_data();
    void withoutSandboxOnlyThisComputerIsShown();
    void requestIsJudged_data();
    void requestIsJudged();
};

namespace
{

const QString redirect = u"http://localhost:17177/oauth/callback"_s;

NavigationRules rules(bool loopbackOnly = false)
{
    return {.redirectUri = QUrl(redirect), .loopbackOnly = loopbackOnly};
}

} // namespace

void NavigationRulesTest::navigationIsJudged_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("mainFrame");
    QTest::addColumn<NavigationVerdict>("verdict");
    using Verdict = NavigationVerdict;
    QTest::newRow("redirect") << redirect + u"?code=1"_s << true << Verdict::Callback;
    QTest::newRow("redirect in a frame") << redirect + u"?code=1"_s << false << Verdict::Refuse;
    QTest::newRow("nearly the redirect") << redirect + u"/?code=1"_s << true << Verdict::Allow;
    QTest::newRow("https") << u"https://login.example.com/"_s << true << Verdict::Allow;
    QTest::newRow("https in a frame") << u"https://captcha.example.com/"_s << false << Verdict::Allow;
    QTest::newRow("http") << u"http://login.example.com/"_s << true << Verdict::Refuse;
    QTest::newRow("http on loopback") << u"http://127.0.0.1:8080/"_s << true << Verdict::Allow;
    QTest::newRow("empty document") << u"about:blank"_s << true << Verdict::Allow;
    QTest::newRow("frame with its source in it") << u"about:srcdoc"_s << false << Verdict::Allow;
    QTest::newRow("other about") << u"about:config"_s << true << Verdict::Refuse;
    for (const char *const bad : {"file:///etc/passwd", "data:text/html,x", "javascript:alert(1)",
             "blob:https://example.com/1", "chrome://settings", "view-source:https://example.com/",
             "patchbay://callback?code=1", "mailto:a@example.com", "ftp://example.com/", "qrc:/x", ""})
        QTest::newRow(bad) << QString::fromLatin1(bad) << true << Verdict::Refuse;
}

void NavigationRulesTest::navigationIsJudged()
{
    QFETCH(const QString, url);
    QFETCH(const bool, mainFrame);
    QTEST(judgeNavigation(rules(), QUrl(url), mainFrame), "verdict");
}

void NavigationRulesTest::withoutSandboxOnlyThisComputerIsShown_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<NavigationVerdict>("verdict");
    QTest::newRow("this computer") << u"http://localhost:8080/"_s << NavigationVerdict::Allow;
    QTest::newRow("this computer, https") << u"https://localhost/"_s << NavigationVerdict::Allow;
    QTest::newRow("redirect") << redirect << NavigationVerdict::Callback;
    QTest::newRow("empty document") << u"about:blank"_s << NavigationVerdict::Allow;
    QTest::newRow("another") << u"https://login.example.com/"_s << NavigationVerdict::Refuse;
    QTest::newRow("looks like it") << u"https://localhost.example.com/"_s << NavigationVerdict::Refuse;
}

void NavigationRulesTest::withoutSandboxOnlyThisComputerIsShown()
{
    QFETCH(const QString, url);
    QTEST(judgeNavigation(rules(true), QUrl(url), true), "verdict");
}

void NavigationRulesTest::requestIsJudged_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("loopbackOnly");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("redirect") << redirect + u"?code=1"_s << false << false;
    QTest::newRow("https") << u"https://cdn.example.com/a.js"_s << false << true;
    QTest::newRow("http") << u"http://cdn.example.com/a.js"_s << false << false;
    QTest::newRow("picture in the page") << u"data:image/png;base64,AA"_s << false << true;
    QTest::newRow("blob") << u"blob:https://example.com/1"_s << false << true;
    QTest::newRow("file") << u"file:///etc/passwd"_s << false << false;
    QTest::newRow("secure socket") << u"wss://example.com/"_s << false << true;
    QTest::newRow("open socket") << u"ws://example.com/"_s << false << false;
    QTest::newRow("socket here") << u"ws://localhost:1234/"_s << true << true;
    QTest::newRow("secure socket elsewhere") << u"wss://example.com/"_s << true << false;
    QTest::newRow("script elsewhere") << u"https://cdn.example.com/a.js"_s << true << false;
}

void NavigationRulesTest::requestIsJudged()
{
    QFETCH(const QString, url);
    QFETCH(const bool, loopbackOnly);
    QTEST(mayRequest(rules(loopbackOnly), QUrl(url)), "allowed");
}

QTEST_GUILESS_MAIN(NavigationRulesTest)
#include "tst_navigationrules.moc"

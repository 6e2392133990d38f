#include "net/openexternal.h"
#include "support/fault.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;

class OpenExternalTest : public QObject
{
    Q_OBJECT
private slots:
    void goodAddressesPass_data();
    void goodAddressesPass();
    void hostileAddressesDoNot_data();
    void hostileAddressesDoNot();
    void openerGetsTheAddressAsOneArgument();
    void missingOpenerIsSaid_data() { addFaultRow("fault 74: xdg-open missing"); }
    void missingOpenerIsSaid();
};

void OpenExternalTest::goodAddressesPass_data()
{
    QTest::addColumn<QByteArray>("url");
    for (const char *url :
        {"https://login.salesforce.com/services/oauth2/authorize?response_type=code&state=a",
            "https://acme--uat.sandbox.my.salesforce.com/",
            "http://localhost:17180/services/oauth2/authorize?a=b", "http://127.0.0.1:1/",
            "http://[::1]:17180/x", "https://example.com:8443/a%20b?c=%22#d",
            "https://xn--bcher-kva.example/", "https://a.example/?u=https://b.example/"}) {
        QTest::newRow(url) << QByteArray(url);
    }
    QTest::newRow("8 KiB") << QByteArray("https://a.example/?").leftJustified(8 * 1024, 'x');
}

void OpenExternalTest::goodAddressesPass()
{
    QFETCH(QByteArray, url);
    QVERIFY(checkExternalUrl(Secret(std::move(url))));
}

void OpenExternalTest::hostileAddressesDoNot_data()
{
    QTest::addColumn<QByteArray>("url");
    const QList<QByteArray> hostile{"", " ", "-", "--version", "-https://a.example/", "https",
        "https:", "https:/", "https://", "https:///", "https:///path", "https:a.example", "https:/a.example",
        "//a.example/", "/etc/passwd", "./x", "a.example", "localhost:80", "http://a.example/",
        "http://login.salesforce.com/", "http://localhost.evil.example/", "http://127.0.0.1.evil.example/",
        "http://127.0.0.2/", "http://0.0.0.0/", "http://[::]/", "http://[::ffff:127.0.0.1]/",
        "http://2130706433/", "http://0x7f000001/", "http://localhost@evil.example/",
        "http://localhost:80@evil.example/", "https://user@a.example/", "https://user:word@a.example/",
        "https://@a.example/", "https://a.example@evil.example/", "https://a.example\\@evil.example/",
        "https:\\\\a.example\\", "\\\\host\\share", "file:///etc/passwd", "file://host/share/x.exe",
        "FILE:///c:/windows/system32/calc.exe", "javascript:alert(1)", "data:text/html,<script>",
        "vbscript:x", "ftp://a.example/", "smb://host/share", "sftp://host/", "ssh://host/",
        "mailto:a@b.example", "tel:1", "ms-msdt:/id", "ms-officecmd:x", "search-ms:query=x", "steam://run/1",
        "patchbay://x", "com.example.app:/cb", "view-source:https://a.example/", "about:blank",
        "chrome://settings", "blob:https://a.example/x", "jar:https://a.example!/x", "https://a.example/\nx",
        "https://a.example/\r\nx", "https://a.example/\tx", "https://a.example/ x", " https://a.example/",
        "https://a.example/ ", QByteArray("https://a.example/\0x", 20), "https://a.example/\x7f",
        "https://a.example/\x1b[2J", "https://\xd0\xb0.example/", "https://a.example/\xe2\x80\xae",
        "https://a.example/\xff", "https://a.example/\"&calc&\"", "https://a.example/`id`",
        "https://a.example/|id", "https://a.example/<x>", "https://a.example/{x}", "https://a.example/^x",
        "https://a.example:99999/", "https://a.example:x/", "https://[::1/", "https://a.example/%zz",
        "https://a b.example/", "https://a.example%00.evil.example/", "HTTPS://a.example/",
        "hTTps://a.example/", "https://#x", "https://?x"};
    int row = 0;
    for (const QByteArray &url : hostile)
        QTest::addRow("%d %s", row++, url.toPercentEncoding(":/?@").left(60).constData()) << url;
    QTest::newRow("one byte too long") << QByteArray("https://a.example/?").leftJustified(8 * 1024 + 1, 'x');
}

void OpenExternalTest::hostileAddressesDoNot()
{
    QFETCH(QByteArray, url);
    const Secret secret(std::move(url));
    const Result<Done> verdict = checkExternalUrl(secret);
    QVERIFY(!verdict);
    QCOMPARE(verdict.error().kind, ErrorKind::Insecure);
    QCOMPARE(openExternal(secret).error().kind, ErrorKind::Insecure);
}

void OpenExternalTest::openerGetsTheAddressAsOneArgument()
{
#ifndef Q_OS_LINUX
    QSKIP("the opener is found on PATH on Linux only");
#endif
    const QTemporaryDir folder;
    QFile script(folder.filePath(u"xdg-open"_s));
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write("#!/bin/sh\n{ echo \"$#\"; echo \"$1\"; env; } > \"$(dirname \"$0\")/out.part\"\n"
                 "mv \"$(dirname \"$0\")/out.part\" \"$(dirname \"$0\")/out\"\n");
    script.close();
    script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", folder.path().toLocal8Bit() + ':' + path);
    qputenv("LD_LIBRARY_PATH", "/nowhere");
    qputenv("QTWEBENGINE_CHROMIUM_FLAGS", "--remote-debugging-port=1");
    const Result<Done> opened = openExternal(Secret(QByteArray("https://a.example/?a=$(id)&b=';id;'")));
    qputenv("PATH", path);
    qunsetenv("LD_LIBRARY_PATH");
    qunsetenv("QTWEBENGINE_CHROMIUM_FLAGS");
    QVERIFY(opened);
    QFile out(folder.filePath(u"out"_s));
    QTRY_VERIFY(out.exists());
    QVERIFY(out.open(QIODevice::ReadOnly));
    const QByteArray said = out.readAll();
    QVERIFY(said.startsWith("1\nhttps://a.example/?a=$(id)&b=';id;'\n"));
    QVERIFY(!said.contains("LD_LIBRARY_PATH"));
    QVERIFY(!said.contains("QTWEBENGINE"));
}

void OpenExternalTest::missingOpenerIsSaid()
{
#ifndef Q_OS_LINUX
    QSKIP("the opener is found on PATH on Linux only");
#endif
    const QTemporaryDir folder;
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", folder.path().toLocal8Bit());
    const Result<Done> opened = openExternal(Secret(QByteArray("https://a.example/")));
    qputenv("PATH", path);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::HelperFailed);
}

QTEST_GUILESS_MAIN(OpenExternalTest)
#include "tst_openexternal.moc"

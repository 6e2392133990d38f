#include "base/entropy.h"
#include "base/logging.h"
#include "base/secret.h"

#include <QSet>
#include <QTest>
#include <QUrl>

using namespace patchbay;
using namespace Qt::StringLiterals;

class SecretTest : public QObject
{
    Q_OBJECT
private slots:
    void isNeverPrinted();
    void comparesByValueOnly();
    void takesTheBytesOver();
    void redactedUrlHasNeitherQueryNorFragmentNorUser();
    void entropyIsUrlSafeAndDoesNotRepeat();
};

void SecretTest::isNeverPrinted()
{
    const Secret secret = Secret::fromString(u"hunter2"_s);
    QString out;
    QDebug(&out) << secret << Secret();
    QVERIFY(!out.contains(u"hunter2"_s));
    QVERIFY(out.contains(u"Secret("_s));
    QCOMPARE(secret.fingerprint().size(), 8);
}

void SecretTest::comparesByValueOnly()
{
    const Secret a = Secret::fromString(u"same"_s);
    QVERIFY(a.equals(Secret::fromString(u"same"_s)));
    QVERIFY(!a.equals(Secret::fromString(u"samf"_s)));
    QVERIFY(!a.equals(Secret::fromString(u"sam"_s)));
    QVERIFY(Secret().equals(Secret()));
}

void SecretTest::takesTheBytesOver()
{
    QByteArray bytes("token");
    bytes.detach();
    const Secret secret(std::move(bytes));
    QVERIFY(bytes.isEmpty()); // NOLINT(bugprone-use-after-move): emptied on purpose
    QCOMPARE(secret.reveal(), "token");
    QCOMPARE(secret.size(), 5);
}

void SecretTest::redactedUrlHasNeitherQueryNorFragmentNorUser()
{
    QCOMPARE(redacted(QUrl(u"http://me:pw@localhost:17177/cb?code=abc&state=x#y"_s)),
        u"http://localhost:17177/cb"_s);
}

void SecretTest::entropyIsUrlSafeAndDoesNotRepeat()
{
    SystemEntropy entropy;
    QSet<QByteArray> seen;
    for (int i = 0; i < 10'000; ++i) {
        const QByteArray drawn = entropy.base64Url(32);
        QCOMPARE(drawn.size(), 43);
        for (const char c : drawn)
            QVERIFY(isalnum(uchar(c)) || c == '-' || c == '_');
        seen.insert(drawn);
    }
    QCOMPARE(seen.size(), 10'000);
}

QTEST_GUILESS_MAIN(SecretTest)
#include "tst_secret.moc"

#include "base/hardening.h"

#include <QFile>
#include <QTest>

#include <sys/resource.h>

using namespace patchbay;
using namespace Qt::StringLiterals;

class HardeningTest : public QObject
{
    Q_OBJECT
private slots:
    void coresHoldNoMemory();
    void whatMakesQtTellSecretsIsCleared();
};

void HardeningTest::coresHoldNoMemory()
{
    hardenProcess();
    rlimit cores{1, 1};
    QCOMPARE(getrlimit(RLIMIT_CORE, &cores), 0);
    QCOMPARE(cores.rlim_cur, rlim_t(0));
    QCOMPARE(cores.rlim_max, rlim_t(0));
    // A core_pattern that is a pipe does not ask for the limit.
    QFile filter(u"/proc/self/coredump_filter"_s);
    if (!filter.open(QFile::ReadOnly))
        QSKIP("this system cannot leave memory out of cores");
    QCOMPARE(filter.readAll().trimmed().toInt(nullptr, 16), 0);
}

void HardeningTest::whatMakesQtTellSecretsIsCleared()
{
    for (const char *const name : {"SSLKEYLOGFILE", "QT_LOGGING_RULES", "QTWEBENGINE_CHROMIUM_FLAGS"})
        qputenv(name, "x");
    hardenProcess();
    for (const char *const name : {"SSLKEYLOGFILE", "QT_LOGGING_RULES", "QTWEBENGINE_CHROMIUM_FLAGS"})
        QVERIFY2(!qEnvironmentVariableIsSet(name), name);
}

QTEST_GUILESS_MAIN(HardeningTest)
#include "tst_hardening.moc"

#include "engine/demoorgservice.h"
#include "support/await.h"
#include "support/fakeclock.h"
#include "support/fakehttp.h"

#include <QFile>
#include <QTemporaryDir>

#include <cerrno>
#include <csignal>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/// Whether or not anybody took note.
bool hasEnded(pid_t process)
{
    if (::kill(process, 0) != 0 && errno == ESRCH)
        return true;
    QFile status(u"/proc/%1/stat"_s.arg(process));
    if (!status.open(QFile::ReadOnly))
        return true;
    const QByteArray line = status.readAll();
    return line.mid(line.lastIndexOf(')') + 2).startsWith('Z');
}

} // namespace

class DemoOrgServiceTest : public QObject
{
    Q_OBJECT
private slots:
    void orgThatIsNotInstalledIsSaidToBe();
    void programThatEndsAtOnceIsNotWaitedForLong();
    void programThatIsSilentIsGivenItsTime();
    void otherServicesAreRefused();

private:
    [[nodiscard]] DemoOrgService::Place place(const QByteArray &script) const;
    /// Of the program that was started.
    [[nodiscard]] pid_t process() const;
    [[nodiscard]] bool turnUntilSettled(const Task<QUrl> &task, Milliseconds limit);

    QTemporaryDir m_folder;
    FakeHttp m_http;
    FakeClock m_clock;
};

DemoOrgService::Place DemoOrgServiceTest::place(const QByteArray &script) const
{
    QFile::remove(m_folder.filePath(u"pid"_s));
    QFile program(m_folder.filePath(u"program"_s));
    if (!program.open(QFile::WriteOnly) || !program.setPermissions(QFile::ReadOwner | QFile::ExeOwner))
        return {};
    program.write("#!/bin/sh\necho $$ > " + m_folder.filePath(u"pid"_s).toUtf8() + '\n' + script + '\n');
    return {.dataFolder = m_folder.filePath(u"data"_s), .program = program.fileName()};
}

pid_t DemoOrgServiceTest::process() const
{
    QFile file(m_folder.filePath(u"pid"_s));
    return file.open(QFile::ReadOnly) ? file.readAll().trimmed().toInt() : 0;
}

bool DemoOrgServiceTest::turnUntilSettled(const Task<QUrl> &task, Milliseconds limit)
{
    for (Milliseconds gone = 0ms; gone < limit && !task.isSettled(); gone += 100ms) {
        m_clock.advance(100ms);
        QCoreApplication::processEvents();
    }
    return task.isSettled();
}

void DemoOrgServiceTest::orgThatIsNotInstalledIsSaidToBe()
{
    DemoOrgService service(m_http, m_clock, {.dataFolder = m_folder.filePath(u"data"_s), .program = {}});
    const auto url = await(service.address(u"demo-org"_s));
    QCOMPARE(url.error().kind, ErrorKind::HelperFailed);
    QCOMPARE(url.error().providerCode, u"local_service_missing"_s);
}

void DemoOrgServiceTest::programThatEndsAtOnceIsNotWaitedForLong()
{
    DemoOrgService service(m_http, m_clock, place("exit 1"));
    const auto task = service.address(u"demo-org"_s);
    QTRY_VERIFY(process() > 0);
    QTRY_VERIFY(hasEnded(process()));
    QVERIFY(turnUntilSettled(task, 3s));
    const auto url = await(task);
    QCOMPARE(url.error().kind, ErrorKind::HelperFailed);
    QCOMPARE(url.error().providerCode, u"local_service"_s);
    QCOMPARE(url.error().providerText, m_folder.filePath(u"data"_s));
}

void DemoOrgServiceTest::programThatIsSilentIsGivenItsTime()
{
    DemoOrgService service(m_http, m_clock, place("exec sleep 600"));
    const auto task = service.address(u"demo-org"_s);
    QTRY_VERIFY(process() > 0);
    QVERIFY(!turnUntilSettled(task, 14s));
    QVERIFY(turnUntilSettled(task, 2s));
    QCOMPARE(await(task).error().providerCode, u"local_service"_s);
    QCOMPARE(::kill(process(), SIGKILL), 0);
}

void DemoOrgServiceTest::otherServicesAreRefused()
{
    DemoOrgService service(m_http, m_clock, place("exit 0"));
    QCOMPARE(await(service.address(u"another"_s)).error().kind, ErrorKind::Misconfigured);
    QCOMPARE(process(), 0);
}

QTEST_GUILESS_MAIN(DemoOrgServiceTest)
#include "tst_demoorgservice.moc"

#include "base/task.h"
#include "base/taskbridge.h"

#include "support/await.h"

#include <QTest>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;

class TaskTest : public QObject
{
    Q_OBJECT
private slots:
    void valuesPassThroughEveryKindOfStep();
    void errorsPassByThenAndReachOrElse();
    void callbacksAreNeverRunInsideSettle();
    void everyWaiterIsServed();
    void settlesOnlyOnce();
    void droppedPromiseIsCancelled();
    void deadContextIsNotCalledAndItsChainIsCancelled();
    void contextThatDiesAfterSettleIsNotCalled();
    void moveOnlyCapturesWork();
    void workerThreadRunsElsewhereAndAnswersHere();
    void workerThreadThatGoesCancelsWhatWaits();
};

void TaskTest::valuesPassThroughEveryKindOfStep()
{
    QObject context;
    Promise<int> promise;
    const Task<QString> task = promise.task()
                                   .then(&context, [](int n) { return n + 1; })
                                   .then(&context, [](int n) -> Result<int> { return n * 2; })
                                   .then(&context, [](int n) { return Task<int>::settled(n + 1); })
                                   .then(&context, [](int n) { return QString::number(n); });
    promise.settle(20);
    QCOMPARE(await(task).value(), u"43"_s);
}

void TaskTest::errorsPassByThenAndReachOrElse()
{
    QObject context;
    bool called = false;
    const Task<int> task
        = Task<int>::settled(fail(ErrorKind::Offline, u"x"_s)).then(&context, [&called](int n) {
              called = true;
              return n;
          });
    QCOMPARE(await(task).error().kind, ErrorKind::Offline);
    QVERIFY(!called);
    const Task<int> mended = task.orElse(&context, [](const Error &) -> Result<int> { return 7; });
    QCOMPARE(await(mended).value(), 7);
}

void TaskTest::callbacksAreNeverRunInsideSettle()
{
    QObject context;
    Promise<int> promise;
    bool called = false;
    promise.task().finally(&context, [&called](const Result<int> &) { called = true; });
    promise.settle(1);
    QVERIFY(!called);
    QTRY_VERIFY(called);
    bool late = false;
    promise.task().finally(&context, [&late](const Result<int> &) { late = true; });
    QVERIFY(!late);
    QTRY_VERIFY(late);
}

void TaskTest::everyWaiterIsServed()
{
    QObject context;
    Promise<int> promise;
    int sum = 0;
    for (int i = 0; i < 10; ++i)
        promise.task().finally(&context, [&sum](const Result<int> &r) { sum += *r; });
    promise.settle(3);
    QTRY_COMPARE(sum, 30);
}

void TaskTest::settlesOnlyOnce()
{
    Promise<int> promise;
    promise.settle(1);
    promise.settle(2);
    QCOMPARE(await(promise.task()).value(), 1);
}

void TaskTest::droppedPromiseIsCancelled()
{
    std::optional<Promise<int>> promise(std::in_place);
    const Promise<int> copy = *promise;
    const Task<int> task = promise->task();
    promise.reset();
    QVERIFY(!task.isSettled());
    {
        const Promise<int> last = std::move(const_cast<Promise<int> &>(copy));
    }
    QVERIFY(task.isSettled());
    QCOMPARE(await(task).error().kind, ErrorKind::Cancelled);
}

void TaskTest::deadContextIsNotCalledAndItsChainIsCancelled()
{
    auto context = std::make_unique<QObject>();
    Promise<int> promise;
    bool called = false;
    const Task<int> next = promise.task().then(context.get(), [&called](int n) {
        called = true;
        return n;
    });
    context.reset();
    promise.settle(1);
    QCOMPARE(await(next).error().kind, ErrorKind::Cancelled);
    QVERIFY(!called);
}

void TaskTest::contextThatDiesAfterSettleIsNotCalled()
{
    auto context = std::make_unique<QObject>();
    Promise<int> promise;
    bool called = false;
    const Task<int> next = promise.task().then(context.get(), [&called](int n) {
        called = true;
        return n;
    });
    promise.settle(1);
    context.reset();
    QCOMPARE(await(next).error().kind, ErrorKind::Cancelled);
    QVERIFY(!called);
}

void TaskTest::moveOnlyCapturesWork()
{
    QObject context;
    auto owned = std::make_unique<int>(5);
    const Task<int> task
        = Task<int>::settled(1).then(&context, [owned = std::move(owned)](int n) { return n + *owned; });
    QCOMPARE(await(task).value(), 6);
}

void TaskTest::workerThreadRunsElsewhereAndAnswersHere()
{
    WorkerThread worker(u"test"_s);
    QThread *const here = QThread::currentThread();
    QThread *there = nullptr;
    QThread *answered = nullptr;
    const Task<int> task = worker
                               .run<int>([&there]() -> Result<int> {
                                   there = QThread::currentThread();
                                   return 4;
                               })
                               .then(&worker, [&answered](int n) {
                                   answered = QThread::currentThread();
                                   return n;
                               });
    QCOMPARE(await(task).value(), 4);
    QVERIFY(there != here);
    QCOMPARE(answered, here);
}

void TaskTest::workerThreadThatGoesCancelsWhatWaits()
{
    auto worker = std::make_unique<WorkerThread>(u"test"_s);
    std::vector<Task<int>> tasks;
    for (int i = 0; i < 50; ++i)
        tasks.push_back(worker->run<int>([i]() -> Result<int> { return i; }));
    worker.reset();
    for (const Task<int> &task : tasks)
        QVERIFY(task.isSettled());
}

QTEST_GUILESS_MAIN(TaskTest)
#include "tst_task.moc"

#pragma once

#include "base/task.h"

#include <QThread>

namespace patchbay
{

/// One thread of its own, for work that blocks (SQLite, reading files), reached by Task. The only door to
/// threads. Jobs run in order. The destructor waits for the job that runs and drops the rest (their Tasks are
/// Cancelled). Create, call and destroy it on the event loop's thread.
class WorkerThread final : public QObject
{
    Q_OBJECT
public:
    explicit WorkerThread(const QString &name);
    ~WorkerThread() override;

    /// Runs `job` on the thread; its Result settles the returned Task on the event loop.
    template<typename T>
    Task<T> run(std::function<Result<T>()> job)
    {
        Promise<T> promise;
        Task<T> task = promise.task();
        // The promise travels there and back and is never touched on the other side.
        post([this, job = std::move(job), promise = std::move(promise)]() mutable {
            QMetaObject::invokeMethod(
                this, [result = job(), promise = std::move(promise)] { promise.settle(result); },
                Qt::QueuedConnection);
        });
        return task;
    }

private:
    void post(std::function<void()> job);

    QThread m_thread;
    QObject *m_worker;
};

} // namespace patchbay

#pragma once

#include "base/task.h"

#include <QEventLoop>
#include <QTest>
#include <QTimer>

namespace patchbay::test
{

/// Turns the event loop until the Task has settled; a Task that never does reads as an Offline error "timed
/// out". A loop of its own rather than QTest::qWaitFor, which sleeps 10 ms between two looks.
template<typename T>
Result<T> await(const Task<T> &task, std::chrono::milliseconds limit = std::chrono::seconds(30))
{
    QEventLoop loop;
    std::optional<Result<T>> outcome;
    task.finally(&loop, [&outcome, &loop](const Result<T> &result) {
        outcome = result;
        loop.quit();
    });
    QTimer::singleShot(limit, &loop, &QEventLoop::quit);
    loop.exec();
    if (!outcome)
        return fail(ErrorKind::Offline, QStringLiteral("timed out in the test"));
    return *outcome;
}

} // namespace patchbay::test

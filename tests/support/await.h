#pragma once

#include "base/task.h"

#include <QTest>

namespace patchbay::test
{

/// Turns the event loop until the Task has settled; a Task that never does reads as an Offline error "timed
/// out".
template<typename T>
Result<T> await(const Task<T> &task, std::chrono::milliseconds limit = std::chrono::seconds(30))
{
    QObject context;
    std::optional<Result<T>> outcome;
    task.finally(&context, [&outcome](const Result<T> &result) { outcome = result; });
    const bool settled = QTest::qWaitFor([&outcome] { return outcome.has_value(); }, int(limit.count()));
    if (!settled)
        return fail(ErrorKind::Offline, QStringLiteral("timed out in the test"));
    return *outcome;
}

} // namespace patchbay::test

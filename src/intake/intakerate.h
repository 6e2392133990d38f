#pragma once

#include "base/clock.h"

#include <QHash>
#include <QString>

namespace patchbay
{

/// How many requests each caller may make: a bucket that holds a burst and fills with time. Pure but for its
/// memory, which forgets who has been away.
class IntakeRate final
{
public:
    struct Limits {
        double burst = 200;
        double perSecond = 50;
    };

    explicit IntakeRate(Limits limits);

    /// Nothing: it may go on. Else how long the caller should wait.
    [[nodiscard]] std::optional<std::chrono::seconds> take(const QString &caller, Ticks now);

private:
    struct Bucket {
        double left = 0;
        Ticks at{};
    };

    Limits m_limits;
    QHash<QString, Bucket> m_buckets;
};

} // namespace patchbay

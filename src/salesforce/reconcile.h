#pragma once

#include "base/clock.h"
#include "base/ids.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <vector>

namespace patchbay
{

/// When a record whose fate is unknown is looked for, counted from its attempt. The org may still be working,
/// so only the last look may conclude that it never arrived.
struct LookPlan {
    std::vector<Milliseconds> after = {
        std::chrono::seconds(5), std::chrono::minutes(1), std::chrono::minutes(5), std::chrono::minutes(10)};
    Milliseconds slack = std::chrono::minutes(5); ///< how far clocks may disagree
};

} // namespace patchbay

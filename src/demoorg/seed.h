#pragma once

#include "demoorg/grants.h"

#include <QJsonObject>
#include <QList>

namespace patchbay::demoorg
{

struct SeedRow {
    QString id;
    QJsonObject values;
};

/// The rows the org is born with: itself, its users and queue, and a few invented customers.
[[nodiscard]] QList<SeedRow> seedRows();

/// Patchbay's own registration in the demo org: public, PKCE, three loopback callbacks.
[[nodiscard]] App demoDesktopApp();

} // namespace patchbay::demoorg

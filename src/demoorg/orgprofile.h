#pragma once

#include "demoorg/users.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace patchbay::demoorg
{

struct SeedRow {
    QString id;
    QJsonObject values;
};

/// What makes one org differ from another: its number, which all its ids are made from, the people in it, the
/// rows it is born with, and what its admin made of the standard objects.
struct OrgProfile {
    int number = 0; ///< 0 is the org newcomers meet.
    QString customisation; ///< The name of a file in resources/demoorg/orgs; empty for none.
    QList<User> users;
    QList<SeedRow> rows;

    /// Ids of one pod differ between its orgs.
    [[nodiscard]] quint64 firstNumber() const { return static_cast<quint64>(number) * 916'132'832ULL; }
};

} // namespace patchbay::demoorg

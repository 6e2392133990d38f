#pragma once

#include "base/secret.h"

#include <QJsonArray>

#include <utility>
#include <vector>

namespace patchbay::demoorg
{

/// Every secret of this run, in memory, for the control port: a test can then search what was left behind.
/// Keeps nothing until it is told to, so an org that a person uses knows hashes only.
class IssuedSecrets final
{
public:
    void keep() { m_keeps = true; }
    void note(QLatin1StringView kind, const Secret &secret);
    /// [{"kind": "access token", "value": "…"}, …] in the order of issue.
    [[nodiscard]] QJsonArray toJson() const;

private:
    std::vector<std::pair<QString, Secret>> m_noted;
    bool m_keeps = false;
};

} // namespace patchbay::demoorg

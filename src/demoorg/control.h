#pragma once

#include "base/secret.h"
#include "demoorg/site.h"

namespace patchbay::demoorg
{

/// The test bench's side door: faults, expiry, settings, counts, and what was issued. It exists only where
/// the program was started with --control, on a port of its own, and answers only to the key it printed.
class Control final
{
public:
    Control(Org &org, Site &site);

    [[nodiscard]] QString key() const;
    [[nodiscard]] Response handle(const Request &request);

private:
    [[nodiscard]] Response set(const QJsonObject &json);
    [[nodiscard]] Response post(const QString &what, const QJsonObject &json);

    Org &m_org;
    Site &m_site;
    Secret m_key;
};

} // namespace patchbay::demoorg

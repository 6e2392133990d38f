#pragma once

#include "base/secret.h"
#include "demoorg/site.h"

namespace patchbay::demoorg
{

/// The test bench's side door: faults, expiry, settings, apps, users, an org's metadata,
/// counts, and what was issued. It exists only where
/// the program was started with --control, on a port of its own, and answers only to the key it printed.
class Control final
{
public:
    Control(Pod &pod, Site &site);

    [[nodiscard]] QString key() const;
    [[nodiscard]] Response handle(const Request &request);

private:
    [[nodiscard]] Response set(const QJsonObject &json);
    [[nodiscard]] Response ask(const QString &what, const Parameters &query);
    [[nodiscard]] Response post(const QString &what, const QJsonObject &json);
    [[nodiscard]] Response postLocked(const QString &what, const QJsonObject &json);
    /// `{"username":…, "active":…, "apiEnabled":…, "ipRestricted":…}`
    [[nodiscard]] Response changeUser(const QJsonObject &json);
    /// `{"org":1, "customise":{…}, "hide":{"you@demo.example":["Lead.Phone"]}}`; "reset" undoes all of it.
    [[nodiscard]] Response changeOrg(const QJsonObject &json);
    [[nodiscard]] bool setOne(const QString &name, const QJsonValue &value);

    Pod &m_pod;
    Site &m_site;
    Secret m_key;
};

} // namespace patchbay::demoorg

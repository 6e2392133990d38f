#pragma once

#include "consent/consentprotocol.h"
#include "consentview/navigationrules.h"

#include <QWebEngineProfile>

namespace patchbay
{

/// A browser profile for one attempt: in memory only, with everything off that a sign-in page does not need.
/// Must outlive its pages.
class ConsentProfile final : public QWebEngineProfile
{
    Q_OBJECT
public:
    ConsentProfile(
        const ConsentPipeRequest &request, const NavigationRules &rules, QObject *parent = nullptr);

private:
    void restrictSettings();
};

/// Sets the proxy of the whole program, which the engine follows. Call before the first profile.
void useProxy(const ConsentProxy &proxy);

} // namespace patchbay

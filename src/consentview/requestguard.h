#pragma once

#include "consentview/navigationrules.h"

#include <QWebEngineUrlRequestInterceptor>

namespace patchbay
{

/// Holds every request of a profile to the navigation rules: frames, scripts, images, sockets.
class RequestGuard final : public QWebEngineUrlRequestInterceptor
{
    Q_OBJECT
public:
    RequestGuard(NavigationRules rules, QObject *parent);

    void interceptRequest(QWebEngineUrlRequestInfo &info) override;

private:
    const NavigationRules m_rules;
};

} // namespace patchbay

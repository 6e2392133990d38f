#include "consentview/requestguard.h"

#include <QWebEngineUrlRequestInfo>

namespace patchbay
{

RequestGuard::RequestGuard(NavigationRules rules, QObject *parent)
    : QWebEngineUrlRequestInterceptor(parent)
    , m_rules(std::move(rules))
{
}

void RequestGuard::interceptRequest(QWebEngineUrlRequestInfo &info)
{
    if (!mayRequest(m_rules, info.requestUrl()))
        info.block(true);
}

} // namespace patchbay

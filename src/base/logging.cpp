#include "base/logging.h"

#include <QUrl>

namespace patchbay
{

Q_LOGGING_CATEGORY(lcNet, "patchbay.net", QtInfoMsg)
Q_LOGGING_CATEGORY(lcOAuth, "patchbay.oauth", QtInfoMsg)
Q_LOGGING_CATEGORY(lcVault, "patchbay.vault", QtInfoMsg)
Q_LOGGING_CATEGORY(lcStore, "patchbay.store", QtInfoMsg)
Q_LOGGING_CATEGORY(lcConsent, "patchbay.consent", QtInfoMsg)
Q_LOGGING_CATEGORY(lcConnections, "patchbay.connections", QtInfoMsg)
Q_LOGGING_CATEGORY(lcOutbox, "patchbay.outbox", QtInfoMsg)
Q_LOGGING_CATEGORY(lcProviders, "patchbay.providers", QtInfoMsg)
Q_LOGGING_CATEGORY(lcGui, "patchbay.gui", QtInfoMsg)
Q_LOGGING_CATEGORY(lcDemoOrg, "patchbay.demoorg", QtInfoMsg)

QString redacted(const QUrl &url)
{
    return url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

} // namespace patchbay

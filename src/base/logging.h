#pragma once

#include <QLoggingCategory>
#include <QString>

class QUrl;

namespace patchbay
{

Q_DECLARE_LOGGING_CATEGORY(lcNet)
Q_DECLARE_LOGGING_CATEGORY(lcOAuth)
Q_DECLARE_LOGGING_CATEGORY(lcVault)
Q_DECLARE_LOGGING_CATEGORY(lcStore)
Q_DECLARE_LOGGING_CATEGORY(lcConsent)
Q_DECLARE_LOGGING_CATEGORY(lcConnections)
Q_DECLARE_LOGGING_CATEGORY(lcOutbox)
Q_DECLARE_LOGGING_CATEGORY(lcProviders)
Q_DECLARE_LOGGING_CATEGORY(lcGui)
Q_DECLARE_LOGGING_CATEGORY(lcDemoOrg)

/// Scheme, host, port and path of a URL; query, fragment and user info are left out. The only form a URL is
/// logged in.
[[nodiscard]] QString redacted(const QUrl &url);

} // namespace patchbay

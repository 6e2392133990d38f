#include "consentview/hardening.h"

#include <QByteArray>
#include <QtGlobal>

#include <array>

namespace patchbay
{

namespace
{

constexpr std::array dangerousVariables{
    "QTWEBENGINE_CHROMIUM_FLAGS",
    "QTWEBENGINE_DICTIONARIES_PATH",
    "QTWEBENGINE_DISABLE_SANDBOX",
    "QTWEBENGINE_LOCALES_PATH",
    "QTWEBENGINE_REMOTE_DEBUGGING",
    "QTWEBENGINE_RESOURCES_PATH",
    "QTWEBENGINEPROCESS_PATH",
    "QT_LOGGING_CONF",
    "QT_LOGGING_RULES",
    "QT_LOGGING_TO_CONSOLE",
    "SSLKEYLOGFILE",
};

} // namespace

void clearDangerousEnvironment()
{
    for (const char *const name : dangerousVariables)
        qunsetenv(name);
}

void runWithoutSandbox()
{
    qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1");
}

} // namespace patchbay

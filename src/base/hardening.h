#pragma once

namespace patchbay
{

/// First thing in main(): files are private (umask 077), no core dump holds a token, and variables by which
/// others could make Qt or OpenSSL print or write secrets (SSLKEYLOGFILE, QT_LOGGING_RULES, QT_LOGGING_CONF,
/// …) are cleared. PATCHBAY_LOG=debug turns on our own categories' debug messages, which never hold a secret,
/// and no others.
void hardenProcess();

} // namespace patchbay

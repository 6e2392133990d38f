#include "net/proxytrouble.h"

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

const QString suffix = u"_system"_s; ///< also of codes in rows, which are read again

} // namespace

QString proxyTrouble(const Error &error)
{
    QString code = isProxyTrouble(error) ? error.providerCode : QString();
    if (code.endsWith(suffix))
        code.chop(suffix.size());
    return code;
}

bool isOfSystemProxy(const Error &error)
{
    return isProxyTrouble(error) && error.providerCode.endsWith(suffix);
}

Error asOfSystemProxy(Error error)
{
    if (isProxyTrouble(error) && !isOfSystemProxy(error))
        error.providerCode += suffix;
    return error;
}

} // namespace patchbay

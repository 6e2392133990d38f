#include "salesforce/apiversion.h"

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

/// "62.0" as 62; -1 for what is no version: blanks, signs and leading zeros are numbers to Qt, not to
/// Salesforce, which has never used a minor version either.
int major(const QString &version)
{
    if (!version.endsWith(".0"_L1))
        return -1;
    bool isNumber = false;
    const int number = version.chopped(2).toInt(&isNumber);
    return isNumber && number > 0 && version == QString::number(number) + ".0"_L1 ? number : -1;
}

QString named(int major)
{
    return QString::number(major) + u".0"_s;
}

} // namespace

QStringList knownApiVersions()
{
    QStringList versions;
    for (int version = major(newestApiVersion); version >= major(oldestApiVersion); --version)
        versions.append(named(version));
    return versions;
}

Result<QString> chooseApiVersion(const QStringList &offered, const QString &wanted)
{
    if (!wanted.isEmpty()) {
        if (offered.contains(wanted) && knownApiVersions().contains(wanted))
            return wanted;
        return fail({.kind = ErrorKind::Misconfigured,
            .detail = u"the org does not offer the API version that was chosen"_s,
            .providerCode = u"api_version_missing"_s,
            .providerText = wanted});
    }
    int newest = -1;
    for (const QString &version : offered) {
        const int number = major(version);
        if (number >= major(oldestApiVersion) && number <= major(newestApiVersion))
            newest = std::max(newest, number);
    }
    if (newest < 0)
        return fail(ErrorKind::Protocol,
            u"the org offers no API version between %1 and %2"_s.arg(oldestApiVersion, newestApiVersion));
    return named(newest);
}

} // namespace patchbay

#include "salesforce/apiversion.h"

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

/// "62.0" as 62; -1 for what is no version: blanks, signs and leading zeros are numbers to Qt, not to
/// Salesforce, which has never used a minor version either.
int major(QStringView version)
{
    if (!version.endsWith(".0"_L1))
        return -1;
    bool isNumber = false;
    const int number = version.chopped(2).toInt(&isNumber);
    return isNumber && number > 0 && version == QString::number(number) + ".0"_L1 ? number : -1;
}

} // namespace

Result<QString> chooseApiVersion(const QStringList &offered)
{
    const int ours = major(QString(defaultApiVersion));
    int below = -1;
    int above = -1;
    for (const QString &version : offered) {
        const int number = major(version);
        if (number < major(QString(oldestApiVersion)) || number > major(QString(newestApiVersion)))
            continue;
        if (number <= ours)
            below = std::max(below, number);
        else if (above < 0 || number < above)
            above = number;
    }
    const int chosen = below > 0 ? below : above;
    if (chosen < 0)
        return fail(ErrorKind::Protocol,
            u"the org offers no API version between %1 and %2"_s.arg(oldestApiVersion, newestApiVersion));
    return QString::number(chosen) + u".0"_s;
}

} // namespace patchbay

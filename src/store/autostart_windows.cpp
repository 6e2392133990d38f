#include "store/autostart.h"

#include <QDir>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace patchbay
{

bool hasAutostart(const Paths &)
{
    const QSettings programs(
        u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Run"_s, QSettings::NativeFormat);
    return programs.contains("Patchbay"_L1);
}

Result<Done> setAutostart(const Paths &, bool starts, const QString &program)
{
    const QString place = u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Run"_s;
    QSettings programs(place, QSettings::NativeFormat);
    if (starts)
        programs.setValue("Patchbay"_L1, u"\"%1\" --background"_s.arg(QDir::toNativeSeparators(program)));
    else
        programs.remove("Patchbay"_L1);
    programs.sync();
    if (programs.status() == QSettings::NoError)
        return Done{};
    return fail(
        {.kind = ErrorKind::Storage, .detail = u"the registry was not written"_s, .providerText = place});
}

} // namespace patchbay

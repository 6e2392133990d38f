#include "store/autostart.h"

#include "store/privatefile.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

/// As Exec quotes: the specification's reserved characters behind a backslash, in quotes; % stands for itself
/// twice. Then the string's own backslashes, twice.
QString quoted(const QString &program)
{
    QString text;
    for (const QChar c : program) {
        if (u"\"`$\\"_s.contains(c))
            text += u'\\';
        text += c;
    }
    return u'"' + text.replace(u'%', u"%%"_s).replace(u'\\', u"\\\\"_s) + u'"';
}

QString escaped(const QString &program)
{
    return QString(program).replace(u'\\', u"\\\\"_s);
}

QString autostartFile(const Paths &paths)
{
    return QFileInfo(paths.configFolder).dir().filePath(u"autostart/app.patchbay.Patchbay.desktop"_s);
}

} // namespace

bool hasAutostart(const Paths &paths)
{
    QFile file(autostartFile(paths));
    if (!file.open(QFile::ReadOnly))
        return false;
    const QList<QByteArray> lines = file.read(1 << 16).split('\n');
    // How desktops switch an entry off without removing it.
    return !lines.contains("Hidden=true") && !lines.contains("X-GNOME-Autostart-enabled=false");
}

Result<Done> setAutostart(const Paths &paths, bool starts, const QString &program)
{
    const QString file = autostartFile(paths);
    if (!starts) {
        if (!QFileInfo::exists(file) || QFile::remove(file))
            return Done{};
        return fail({.kind = ErrorKind::Storage, .detail = u"could not be removed"_s, .providerText = file});
    }
    if (!QDir().mkpath(QFileInfo(file).path()))
        return fail({.kind = ErrorKind::Storage, .detail = u"no folder"_s, .providerText = file});
    // TryExec: a program that was removed is not looked for at every start.
    const QString entry
        = u"[Desktop Entry]\nType=Application\nName=Patchbay\nIcon=app.patchbay.Patchbay\n"
          "Exec=%1 --background\nTryExec=%2\nTerminal=false\n"_s.arg(quoted(program), escaped(program));
    return writePrivateFile(file, entry.toUtf8());
}

} // namespace patchbay

#include "store/autostart.h"

#include "store/privatefile.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

QString agentFile()
{
    return QDir::home().filePath(u"Library/LaunchAgents/app.patchbay.Patchbay.plist"_s);
}

} // namespace

bool hasAutostart(const Paths &)
{
    return QFileInfo::exists(agentFile());
}

Result<Done> setAutostart(const Paths &, bool starts, const QString &program)
{
    const QString file = agentFile();
    if (!starts) {
        if (!QFileInfo::exists(file) || QFile::remove(file))
            return Done{};
        return fail({.kind = ErrorKind::Storage, .detail = u"could not be removed"_s, .providerText = file});
    }
    if (!QDir().mkpath(QFileInfo(file).path()))
        return fail({.kind = ErrorKind::Storage, .detail = u"no folder"_s, .providerText = file});
    const QString agent
        = u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
          "<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
          "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n"
          "<plist version=\"1.0\">\n<dict>\n<key>Label</key><string>app.patchbay.Patchbay</string>\n"
          "<key>ProgramArguments</key><array><string>%1</string><string>--background</string></array>\n"
          "<key>RunAtLoad</key><true/>\n</dict>\n</plist>\n"_s.arg(program.toHtmlEscaped());
    return writePrivateFile(file, agent.toUtf8());
}

} // namespace patchbay

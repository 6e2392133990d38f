#include "net/openexternal.h"

#include "net/weburl.h"

#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>
#include <QUrl>

#include <algorithm>

#ifdef Q_OS_WIN
#include <windows.h>

#include <shellapi.h>
#endif

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr qsizetype longestUrl = 8 * 1024;

/// Visible ASCII without what RFC 3986 leaves out; a backslash makes some parsers see another host.
bool isUrlCharacter(char c)
{
    return uchar(c) > 0x20 && uchar(c) < 0x7F && !QByteArrayView("\"<>\\^`{|}").contains(c);
}

/// Scheme and host stand there as they will be understood: no capitals, no 0x7f000001 for 127.0.0.1.
bool isWrittenPlainly(QByteArrayView text, const QUrl &parsed)
{
    const QByteArray start
        = parsed.toEncoded(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemovePort);
    return text.startsWith(start);
}

#ifndef Q_OS_WIN
QString openerPath()
{
#ifdef Q_OS_MACOS
    return u"/usr/bin/open"_s;
#else
    return QStandardPaths::findExecutable(u"xdg-open"_s);
#endif
}

/// The browser is a program of its own: what steers our loader and our Qt is not for it.
QProcessEnvironment openerEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QStringList names = environment.keys();
    for (const QString &name : names) {
        if (name.startsWith("LD_"_L1) || name.startsWith("DYLD_"_L1) || name.startsWith("QT_"_L1)
            || name.startsWith("QTWEBENGINE"_L1) || name.startsWith("QML"_L1) || name == "SSLKEYLOGFILE"_L1) {
            environment.remove(name);
        }
    }
    return environment;
}
#endif

} // namespace

Result<Done> checkExternalUrl(const Secret &url)
{
    const QByteArrayView text = url.reveal();
    const bool clean = !text.isEmpty() && text.size() <= longestUrl
        && std::all_of(text.begin(), text.end(), isUrlCharacter);
    const QUrl parsed = QUrl::fromEncoded(text.toByteArray(), QUrl::StrictMode);
    if (!clean || !isWebUrl(parsed) || !isWrittenPlainly(text, parsed))
        return fail(ErrorKind::Insecure, u"an address that is not opened"_s);
    return Done{};
}

Result<Done> openExternal(const Secret &url)
{
    if (const Result<Done> verdict = checkExternalUrl(url); !verdict)
        return verdict;
#ifdef Q_OS_WIN
    const std::wstring wide = QString::fromLatin1(url.reveal()).toStdWString();
    const auto outcome = reinterpret_cast<INT_PTR>(
        ShellExecuteW(nullptr, L"open", wide.c_str(), nullptr, nullptr, SW_SHOWNORMAL));
    const bool started = outcome > 32;
#else
    QProcess opener;
    opener.setProgram(openerPath());
    opener.setArguments({QString::fromLatin1(url.reveal())});
    opener.setProcessEnvironment(openerEnvironment());
    opener.setStandardInputFile(QProcess::nullDevice());
    opener.setStandardOutputFile(QProcess::nullDevice());
    opener.setStandardErrorFile(QProcess::nullDevice());
    const bool started = !opener.program().isEmpty() && opener.startDetached();
#endif
    if (!started)
        return fail(ErrorKind::HelperFailed, u"no program to open addresses could be started"_s);
    return Done{};
}

} // namespace patchbay

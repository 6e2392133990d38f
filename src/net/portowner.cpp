#include "net/portowner.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The inode of the listening socket (state 0A) in a table of /proc/net.
QByteArray listeningInode(const QString &table, quint16 port)
{
    const QList<QByteArray> lines = contentsOf(table).split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> columns = line.simplified().split(' ');
        if (columns.size() < 10 || columns.at(3) != "0A")
            continue;
        if (columns.at(1).split(':').last().toUShort(nullptr, 16) == port)
            return columns.at(9);
    }
    return {};
}

bool holdsSocket(const QString &processFolder, const QString &socket)
{
    const QDir descriptors(processFolder + "/fd"_L1);
    const QStringList names = descriptors.entryList(QDir::System | QDir::Files | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        if (QFile::symLinkTarget(descriptors.filePath(name)).endsWith(socket))
            return true;
    }
    return false;
}

} // namespace

QString programListeningOn(quint16 port)
{
    QByteArray inode = listeningInode(u"/proc/net/tcp"_s, port);
    if (inode.isEmpty())
        inode = listeningInode(u"/proc/net/tcp6"_s, port);
    if (inode.isEmpty())
        return {};
    const QString socket = u"socket:[%1]"_s.arg(QString::fromLatin1(inode));
    const QStringList processes = QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs);
    for (const QString &process : processes) {
        const QString folder = "/proc/"_L1 + process;
        if (holdsSocket(folder, socket))
            return QString::fromUtf8(contentsOf(folder + "/comm"_L1).trimmed());
    }
    return {};
}

} // namespace patchbay

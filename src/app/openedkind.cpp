#include "app/openedkind.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr qint64 enough = 4096;

/// A character that is cut off at the end is no mistake.
bool isText(const QByteArray &beginning)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(beginning);
    return !decoder.hasError() && !text.contains(QChar(u'\0')) && !text.trimmed().isEmpty();
}

} // namespace

OpenedKind kindOfOpened(const QString &name, const QByteArray &beginning)
{
    constexpr auto mark = "\xEF\xBB\xBF";
    const QByteArray first = beginning.startsWith(mark) ? beginning.sliced(3) : beginning;
    if (first.trimmed().left(11).compare("BEGIN:VCARD", Qt::CaseInsensitive) == 0)
        return OpenedKind::Card;
    if (name.endsWith(".csv"_L1, Qt::CaseInsensitive))
        return OpenedKind::Table;
    return isText(first) ? OpenedKind::Card : OpenedKind::Neither;
}

OpenedKind kindOfOpened(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QFile::ReadOnly))
        return OpenedKind::Unreadable;
    return kindOfOpened(path, file.read(enough));
}

} // namespace patchbay

#include "cli/inputfile.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(InputFile)
};

} // namespace

tl::expected<QByteArray, QString> contentOf(const QString &name, qint64 mostBytes)
{
    QFile file(name);
    const bool isOpen = name == "-"_L1 ? file.open(stdin, QFile::ReadOnly) : file.open(QFile::ReadOnly);
    if (!isOpen)
        return tl::unexpected(Words::tr("%1 cannot be read.").arg(name));
    QByteArray content;
    // A pipe gives what it has, not all there is.
    while (content.size() <= mostBytes) {
        const QByteArray more = file.read(mostBytes + 1 - content.size());
        if (more.isEmpty())
            break;
        content += more;
    }
    if (file.error() != QFile::NoError)
        return tl::unexpected(Words::tr("%1 cannot be read.").arg(name));
    if (content.size() > mostBytes)
        return tl::unexpected(Words::tr("%1 is too large.").arg(name));
    return content;
}

} // namespace patchbay

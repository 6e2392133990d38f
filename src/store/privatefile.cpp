#include "store/privatefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace patchbay
{

using namespace Qt::StringLiterals;

namespace
{
constexpr QFile::Permissions ownerFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions ownerFolder = ownerFile | QFile::ExeOwner;
constexpr QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
    | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

Error blame(const QString &detail, const QString &path)
{
    return {.kind = ErrorKind::Storage, .detail = detail, .providerText = path};
}

Result<Done> tighten(const QString &path, QFile::Permissions wanted)
{
    if (!(QFile::permissions(path) & others) || QFile::setPermissions(path, wanted))
        return Done{};
    return fail(blame(u"cannot make private"_s, path));
}
} // namespace

Result<Done> makePrivateFolder(const QString &path)
{
    if (!QFileInfo(path).isDir() && !QDir().mkpath(path))
        return fail(blame(u"cannot create the folder"_s, path));
    return tighten(path, ownerFolder);
}

Result<Done> makePrivateFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadWrite, ownerFile))
        return fail(blame(u"cannot create or write the file"_s, path));
    file.close();
    return tighten(path, ownerFile);
}

Result<Done> writePrivateFile(const QString &path, const QByteArray &content)
{
    // Beside it and then in its place; the mode is that of a temporary file from the first byte on.
    QSaveFile file(path);
    if (!file.open(QFile::WriteOnly) || !file.setPermissions(ownerFile)
        || file.write(content) != content.size() || !file.commit())
        return fail(blame(u"cannot write the file"_s, path));
    return tighten(path, ownerFile);
}

} // namespace patchbay

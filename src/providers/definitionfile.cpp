#include "providers/definitionfile.h"

#include "base/jsonreader.h"
#include "base/uniquemembers.h"
#include "providers/catalog.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

Error storageError(const QString &detail, const QString &path)
{
    return {.kind = ErrorKind::Storage, .detail = detail, .providerText = path};
}

} // namespace

Result<ProviderDescriptor> readDefinition(const QByteArray &json, ProviderDescriptor::Origin origin)
{
    if (json.size() > mostDefinitionBytes)
        return fail(ErrorKind::Protocol, u"the file is larger than 256 KiB"_s);
    const auto object = parseJsonObject(json);
    if (!object)
        return fail(object.error());
    // A test looks through those that come with the program; here that would be a sixth of a short start.
    const bool isOurs = origin == ProviderDescriptor::Origin::Bundled;
    if (const auto doubled = isOurs ? std::nullopt : doubledMember(json))
        return fail(ErrorKind::Protocol, *doubled + u": is there twice"_s);
    return readDescriptor(*object, origin);
}

QString ownDefinition(const ProviderCatalog &catalog, const ProviderId &id)
{
    if (catalog.userFolder().isEmpty())
        return {};
    const QDir folder(catalog.userFolder());
    const QStringList names = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly))
            continue;
        const auto read
            = readDefinition(file.read(mostDefinitionBytes + 1), ProviderDescriptor::Origin::User);
        if (read && read->id == id)
            return file.fileName();
    }
    return {};
}

Result<QString> installDefinition(const ProviderCatalog &catalog, const QByteArray &json, KnownProvider known)
{
    if (catalog.policy().forbids(Act::CustomProviders))
        return fail(forbiddenBy(catalog.policy()));
    const auto read = readDefinition(json, ProviderDescriptor::Origin::User);
    if (!read)
        return fail(read.error());
    if (known == KnownProvider::Keep && catalog.find(read->id))
        return fail({.kind = ErrorKind::Duplicate,
            .detail = u"there is such a provider already"_s,
            .providerCode = u"provider_known"_s,
            .providerText = read->id.value});
    const QString folder = catalog.userFolder();
    if (folder.isEmpty() || !QDir().mkpath(folder))
        return fail(storageError(u"no providers folder"_s, folder));
    const QString before = ownDefinition(catalog, read->id);
    QString path = before.isEmpty() ? folder + u'/' + read->id.value + u".json"_s : before;
    for (int number = 2; before.isEmpty() && QFileInfo::exists(path); ++number) // it defines another one
        path = u"%1/%2-%3.json"_s.arg(folder, read->id.value).arg(number);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        return fail(storageError(file.errorString(), path));
    return path;
}

Result<Done> removeDefinition(const ProviderCatalog &catalog, const ProviderId &id)
{
    const QString path = ownDefinition(catalog, id);
    if (path.isEmpty())
        return fail(ErrorKind::NotFound, u"no file of the person's own defines it"_s);
    QFile file(path);
    if (!file.remove())
        return fail(storageError(file.errorString(), path));
    return Done{};
}

} // namespace patchbay

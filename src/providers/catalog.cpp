#include "providers/catalog.h"

#include "base/jsonreader.h"
#include "base/logging.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr qint64 maxDefinitionBytes = 256 * 1024;

Result<ProviderDescriptor> readFile(const QString &path, ProviderDescriptor::Origin origin)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Storage, file.errorString());
    if (file.size() > maxDefinitionBytes)
        return fail(ErrorKind::Protocol, u"the file is larger than 256 KiB"_s);
    return parseJsonObject(file.readAll()).and_then([origin](const QJsonObject &json) {
        return readDescriptor(json, origin);
    });
}

} // namespace

ProviderCatalog::ProviderCatalog(QStringList systemFolders, QString userFolder)
    : m_systemFolders(std::move(systemFolders))
    , m_userFolder(std::move(userFolder))
{
    reload();
}

void ProviderCatalog::reload()
{
    m_providers.clear();
    m_refused.clear();
    readFolder(u":/providers"_s, ProviderDescriptor::Origin::Bundled);
    for (const QString &folder : std::as_const(m_systemFolders))
        readFolder(folder, ProviderDescriptor::Origin::System);
    readFolder(m_userFolder, ProviderDescriptor::Origin::User);
    std::sort(
        m_providers.begin(), m_providers.end(), [](const ProviderDescriptor &a, const ProviderDescriptor &b) {
            const int byName = QString::compare(a.name, b.name, Qt::CaseInsensitive);
            return byName != 0 ? byName < 0 : a.id < b.id;
        });
}

QStringList ProviderCatalog::folders() const
{
    QStringList folders = m_systemFolders;
    if (!m_userFolder.isEmpty())
        folders.append(m_userFolder);
    return folders;
}

void ProviderCatalog::readFolder(const QString &folder, ProviderDescriptor::Origin origin)
{
    if (folder.isEmpty())
        return;
    const QStringList names = QDir(folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        if (name.endsWith(".schema.json"_L1))
            continue;
        const QString path = folder + u'/' + name;
        auto provider = readFile(path, origin);
        if (provider)
            take(std::move(*provider));
        else
            refuse(path, provider.error().detail);
    }
}

void ProviderCatalog::take(ProviderDescriptor provider)
{
    const auto known = std::find_if(m_providers.begin(), m_providers.end(),
        [&provider](const ProviderDescriptor &other) { return other.id == provider.id; });
    if (known == m_providers.end())
        m_providers.append(std::move(provider));
    else
        *known = std::move(provider);
}

void ProviderCatalog::refuse(const QString &path, const QString &problem)
{
    qCWarning(lcProviders) << "refused" << path << problem;
    m_refused.append({path, problem});
}

const ProviderDescriptor *ProviderCatalog::find(const ProviderId &id) const
{
    const auto found = std::find_if(m_providers.begin(), m_providers.end(),
        [&id](const ProviderDescriptor &provider) { return provider.id == id; });
    return found == m_providers.end() ? nullptr : &*found;
}

} // namespace patchbay

#include "providers/catalog.h"

#include "base/logging.h"
#include "providers/bundledwords.h"
#include "providers/definitionfile.h"
#include "providers/policyrules.h"
#include "providers/shippedclients.h"
#include "providers/trustedfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

/// A link may lead to a device that never ends, or to a pipe that nobody writes to.
Result<QByteArray> bytesOf(const QString &path)
{
    if (!QFileInfo(path).isFile())
        return fail(ErrorKind::Protocol, u"it is not an ordinary file"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Storage, file.errorString());
    return file.read(mostDefinitionBytes + 1);
}

} // namespace

ProviderCatalog::ProviderCatalog(QStringList systemFolders, QString userFolder, PolicyFile policyFile)
    : m_systemFolders(std::move(systemFolders))
    , m_userFolder(std::move(userFolder))
    , m_policyFile(std::move(policyFile))
{
    reload();
}

void ProviderCatalog::reload()
{
    m_policy = loadPolicy(m_policyFile);
    readFolders();
    m_defined = m_providers;
    if (const QStringList problems = settle(m_providers, m_policy); !problems.isEmpty()) {
        m_policy
            = {.state = Policy::State::Broken, .path = m_policyFile.path, .problem = problems.join("; "_L1)};
        readFolders(); // without what others than the administrator may have written
        (void)settle(m_providers, m_policy);
    }
    if (m_policy.state == Policy::State::Broken)
        qCWarning(lcProviders) << "the policy cannot be used:" << m_policy.path << m_policy.problem;
}

void ProviderCatalog::readFolders()
{
    m_providers.clear();
    m_refused.clear();
    readFolder(u":/providers"_s, ProviderDescriptor::Origin::Bundled);
    for (const QString &folder : std::as_const(m_systemFolders))
        readFolder(folder, ProviderDescriptor::Origin::System);
    giveShippedClients(m_providers); // before a person's own definitions, which bring their own
    if (!m_policy.forbids(Act::CustomProviders))
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
        auto provider = read(path, origin);
        if (provider && origin == ProviderDescriptor::Origin::Bundled)
            translateBundledWords(*provider);
        if (provider)
            take(std::move(*provider));
        else
            refuse(path, provider.error().detail);
    }
}

QStringList ProviderCatalog::problemsOf(const Policy &policy) const
{
    QList<ProviderDescriptor> providers = m_defined;
    return settle(providers, policy);
}

/// XDG's variables may make any folder one of the system's: where a person may define no provider, who wrote
/// the file decides.
Result<ProviderDescriptor> ProviderCatalog::read(const QString &path, ProviderDescriptor::Origin origin) const
{
    const bool mustBeTrusted
        = origin == ProviderDescriptor::Origin::System && m_policy.forbids(Act::CustomProviders);
    const auto bytes
        = mustBeTrusted ? readTrustedFile(path, m_policyFile.owner, mostDefinitionBytes) : bytesOf(path);
    return bytes ? readDefinition(*bytes, origin) : fail(bytes.error());
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

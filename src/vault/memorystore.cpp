#include "vault/memorystore.h"

namespace patchbay
{

using namespace Qt::StringLiterals;

Task<Secret> MemoryStore::read(const VaultKey &key)
{
    const auto found = m_secrets.constFind(key.value);
    if (found == m_secrets.constEnd())
        return Task<Secret>::settled(fail(ErrorKind::NotFound, u"nothing in memory as "_s + key.value));
    return Task<Secret>::settled(*found);
}

Task<Done> MemoryStore::write(const VaultKey &key, const Secret &secret)
{
    m_secrets.insert(key.value, secret);
    return Task<Done>::settled(Done{});
}

Task<Done> MemoryStore::erase(const VaultKey &key)
{
    m_secrets.remove(key.value);
    return Task<Done>::settled(Done{});
}

} // namespace patchbay

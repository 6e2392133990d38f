#include "vault/vaultrouter.h"

namespace patchbay
{

VaultRouter::VaultRouter(SecretStore &keychain)
    : m_keychain(keychain)
{
}

void VaultRouter::setThisRunOnly(const VaultKey &key)
{
    m_thisRunOnly.insert(key.value);
}

bool VaultRouter::isThisRunOnly(const VaultKey &key) const
{
    return m_thisRunOnly.contains(key.value);
}

SecretStore &VaultRouter::storeOf(const VaultKey &key)
{
    if (isThisRunOnly(key))
        return m_memory;
    return m_keychain;
}

Task<Secret> VaultRouter::read(const VaultKey &key)
{
    return storeOf(key).read(key);
}

Task<Done> VaultRouter::write(const VaultKey &key, const Secret &secret)
{
    return storeOf(key).write(key, secret);
}

Task<Done> VaultRouter::erase(const VaultKey &key)
{
    return storeOf(key).erase(key);
}

} // namespace patchbay

#pragma once

#include "vault/memorystore.h"

#include <QSet>

namespace patchbay
{

/// The SecretStore of a program: the keychain, but memory for the keys a person chose to keep "for this run
/// only". Never changes the place of a key by itself: a keychain that fails is told, not replaced.
class VaultRouter final : public SecretStore
{
public:
    explicit VaultRouter(SecretStore &keychain);

    /// Call it before the key is written; what lies in the keychain already is left there.
    void setThisRunOnly(const VaultKey &key);
    [[nodiscard]] bool isThisRunOnly(const VaultKey &key) const;

    Task<Secret> read(const VaultKey &key) override;
    Task<Done> write(const VaultKey &key, const Secret &secret) override;
    Task<Done> erase(const VaultKey &key) override;

private:
    [[nodiscard]] SecretStore &storeOf(const VaultKey &key);

    SecretStore &m_keychain;
    MemoryStore m_memory;
    QSet<QString> m_thisRunOnly;
};

} // namespace patchbay

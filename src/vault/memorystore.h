#pragma once

#include "vault/secretstore.h"

#include <QHash>

namespace patchbay
{

/// Secrets "for this run only": in memory, gone with the process.
class MemoryStore final : public SecretStore
{
public:
    Task<Secret> read(const VaultKey &key) override;
    Task<Done> write(const VaultKey &key, const Secret &secret) override;
    Task<Done> erase(const VaultKey &key) override;

private:
    QHash<QString, Secret> m_secrets;
};

} // namespace patchbay

#pragma once

#include "vault/memorystore.h"

#include <functional>

namespace patchbay::test
{

/// A keychain in memory that can be locked, or refuse to write, and counts what is asked of it.
class FakeVault final : public SecretStore
{
public:
    std::optional<ErrorKind> readFails = {};
    std::optional<ErrorKind> writeFails = {};
    std::optional<ErrorKind> eraseFails = {};
    std::function<void()> onRead = {}; ///< what happens meanwhile, once
    int reads = 0;
    int writes = 0;
    int erasures = 0;

    void fail(ErrorKind kind) { readFails = writeFails = eraseFails = kind; }
    void heal() { readFails = writeFails = eraseFails = std::nullopt; }

    Task<Secret> read(const VaultKey &key) override
    {
        ++reads;
        if (const auto happens = std::exchange(onRead, {}))
            happens();
        return readFails ? refuse<Secret>(*readFails) : m_store.read(key);
    }
    Task<Done> write(const VaultKey &key, const Secret &secret) override
    {
        ++writes;
        return writeFails ? refuse<Done>(*writeFails) : m_store.write(key, secret);
    }
    Task<Done> erase(const VaultKey &key) override
    {
        ++erasures;
        return eraseFails ? refuse<Done>(*eraseFails) : m_store.erase(key);
    }

private:
    template<typename T>
    static Task<T> refuse(ErrorKind kind)
    {
        return Task<T>::settled(patchbay::fail(kind, QStringLiteral("the test's keychain refuses")));
    }
    MemoryStore m_store;
};

} // namespace patchbay::test

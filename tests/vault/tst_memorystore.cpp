#include "support/await.h"
#include "vault/vaultrouter.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace patchbay;
using namespace patchbay::test;

/// MemoryStore, and VaultRouter over two of them.
class MemoryStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void keysTellKindsApart()
    {
        QCOMPARE(VaultKey::forConnection({u"7"_s}).value, u"patchbay/connection/7"_s);
        QCOMPARE(VaultKey::forClientSecret({u"zoho"_s}).value, u"patchbay/client-secret/zoho"_s);
    }

    void secretComesBackUntilErased()
    {
        MemoryStore store;
        QCOMPARE(await(store.read(m_key)).error().kind, ErrorKind::NotFound);
        QVERIFY(await(store.write(m_key, Secret::fromString(u"one"_s))));
        QVERIFY(await(store.write(m_key, Secret::fromString(u"two"_s))));
        QVERIFY(await(store.read(m_key))->equals(Secret::fromString(u"two"_s)));
        QVERIFY(await(store.erase(m_key)));
        QVERIFY(await(store.erase(m_key)));
        QCOMPARE(await(store.read(m_key)).error().kind, ErrorKind::NotFound);
    }

    void keyForThisRunOnlyNeverReachesTheKeychain()
    {
        MemoryStore keychain;
        VaultRouter router(keychain);
        router.setThisRunOnly(m_key);
        QVERIFY(await(router.write(m_key, Secret::fromString(u"one"_s))));
        QVERIFY(await(router.read(m_key)));
        QCOMPARE(await(keychain.read(m_key)).error().kind, ErrorKind::NotFound);
        QVERIFY(await(router.erase(m_key)));
        QCOMPARE(await(router.read(m_key)).error().kind, ErrorKind::NotFound);
    }

    void otherKeysGoToTheKeychain()
    {
        MemoryStore keychain;
        VaultRouter router(keychain);
        router.setThisRunOnly(VaultKey::forConnection({u"other"_s}));
        QVERIFY(await(router.write(m_key, Secret::fromString(u"one"_s))));
        QVERIFY(await(keychain.read(m_key)));
        QVERIFY(await(router.erase(m_key)));
        QCOMPARE(await(keychain.read(m_key)).error().kind, ErrorKind::NotFound);
    }

private:
    const VaultKey m_key = VaultKey::forConnection({u"7"_s});
};

QTEST_GUILESS_MAIN(MemoryStoreTest)
#include "tst_memorystore.moc"

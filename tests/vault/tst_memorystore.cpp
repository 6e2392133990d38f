#include "support/await.h"
#include "vault/memorystore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace patchbay;
using namespace patchbay::test;

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

private:
    const VaultKey m_key = VaultKey::forConnection({u"7"_s});
};

QTEST_GUILESS_MAIN(MemoryStoreTest)
#include "tst_memorystore.moc"

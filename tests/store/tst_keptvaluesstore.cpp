#include "rows.h"
#include "store/connectionstore.h"
#include "store/database.h"
#include "store/keptvaluesstore.h"
#include "support/await.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace patchbay;
using namespace patchbay::test;

namespace
{
const KeptValues fair{u"701A"_s, u"Spring trade fair"_s, u"Trade Show"_s, u"00GA"_s, u"East"_s};
}

class KeptValuesStoreTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_folder.emplace();
        m_database.emplace(m_folder->filePath(u"patchbay.db"_s));
    }
    void cleanup()
    {
        m_database.reset();
        m_folder.reset();
    }

    void nothingIsKeptAtFirst()
    {
        KeptValuesStore store(*m_database);
        QVERIFY(await(store.read({u"c1"_s}))->isEmpty());
    }

    void whatIsKeptComesBackAfterANewStart()
    {
        QVERIFY(await(KeptValuesStore(*m_database).keep({u"c1"_s}, fair)));
        m_database.reset();
        m_database.emplace(m_folder->filePath(u"patchbay.db"_s));
        KeptValuesStore store(*m_database);
        QVERIFY(await(store.read({u"c1"_s})).value() == fair);
        QVERIFY(await(store.read({u"c2"_s}))->isEmpty());
    }

    void othersTakeTheirPlace()
    {
        KeptValuesStore store(*m_database);
        const KeptValues later{{}, {}, u"Web"_s, {}, {}};
        QVERIFY(await(store.keep({u"c1"_s}, fair)));
        QVERIFY(await(store.keep({u"c1"_s}, later)));
        QVERIFY(await(store.read({u"c1"_s})).value() == later);
    }

    void noneEndIt()
    {
        KeptValuesStore store(*m_database);
        QVERIFY(await(store.keep({u"c1"_s}, fair)));
        QVERIFY(await(store.keep({u"c1"_s}, {})));
        QVERIFY(await(store.read({u"c1"_s}))->isEmpty());
    }

    void theyGoWithTheirConnection()
    {
        ConnectionStore connections(*m_database);
        KeptValuesStore store(*m_database);
        QVERIFY(await(connections.save(connectedOrg(u"c1"_s))));
        QVERIFY(await(store.keep({u"c1"_s}, fair)));
        QVERIFY(await(connections.remove({u"c1"_s})));
        QVERIFY(await(store.read({u"c1"_s}))->isEmpty());
    }

private:
    std::optional<QTemporaryDir> m_folder;
    std::optional<Database> m_database;
};

QTEST_GUILESS_MAIN(KeptValuesStoreTest)
#include "tst_keptvaluesstore.moc"

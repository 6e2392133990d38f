#include "rows.h"
#include "store/database.h"
#include "store/preferencestore.h"
#include "support/await.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace patchbay;
using namespace patchbay::test;

class PreferenceStoreTest : public QObject
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

    void nothingIsChosenAtFirst()
    {
        PreferenceStore store(*m_database);
        QVERIFY(await(store.read()).value() == Preferences());
    }

    void whatWasChosenComesBackInAnotherProcess()
    {
        const Preferences chosen{true, ConsentWay::Browser, "$argon2id$x", std::chrono::minutes(5), 2, at(1),
            std::chrono::days(30)};
        PreferenceStore store(*m_database);
        QVERIFY(await(store.update([chosen](Preferences &preferences) { preferences = chosen; })));
        Database other(m_folder->filePath(u"patchbay.db"_s));
        PreferenceStore otherStore(other);
        QVERIFY(await(otherStore.read()).value() == chosen);
        QVERIFY(await(otherStore.update([](Preferences &preferences) { preferences.consentWay.reset(); })));
        QVERIFY(!await(store.read())->consentWay);
        QVERIFY(await(store.read())->readOnly);
    }

private:
    std::optional<QTemporaryDir> m_folder;
    std::optional<Database> m_database;
};

QTEST_GUILESS_MAIN(PreferenceStoreTest)
#include "tst_preferencestore.moc"

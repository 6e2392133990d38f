#include "rows.h"
#include "store/connectionstore.h"
#include "store/database.h"
#include "store/schemastore.h"
#include "support/await.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace patchbay;
using namespace patchbay::test;

class SchemaStoreTest : public QObject
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

    void snapshotComesBack()
    {
        SchemaStore store(*m_database);
        const QByteArray json = QByteArray("{\"name\":\"Lead\"}").repeated(20'000);
        const QByteArray date = "Sun, 22 Nov 2026 01:00:00 GMT";
        QVERIFY(await(store.save({{u"c1"_s}, u"005A"_s, u"62.0"_s, u"Lead"_s, json, date, at(1)})));
        const auto found = await(store.find({u"c1"_s}, u"005A"_s, u"62.0"_s, u"Lead"_s));
        QVERIFY(found && found->has_value());
        QCOMPARE((*found)->json, json);
        QCOMPARE((*found)->lastModified, date);
        QVERIFY((*found)->fetchedAt == at(1));
    }

    void newerSnapshotReplaces()
    {
        SchemaStore store(*m_database);
        for (const char *json : {"old", "new"})
            QVERIFY(await(store.save({{u"c1"_s}, u"005A"_s, u"62.0"_s, {}, json, {}, at(1)})));
        QCOMPARE((*await(store.find({u"c1"_s}, u"005A"_s, u"62.0"_s, {})))->json, QByteArray("new"));
    }

    void everyPartOfTheKeyCounts_data()
    {
        QTest::addColumn<QString>("connection");
        QTest::addColumn<QString>("account");
        QTest::addColumn<QString>("version");
        QTest::addColumn<QString>("object");
        QTest::newRow("connection") << u"c2"_s << u"005A"_s << u"62.0"_s << u"Lead"_s;
        QTest::newRow("account") << u"c1"_s << u"005B"_s << u"62.0"_s << u"Lead"_s;
        QTest::newRow("version") << u"c1"_s << u"005A"_s << u"63.0"_s << u"Lead"_s;
        QTest::newRow("object") << u"c1"_s << u"005A"_s << u"62.0"_s << u""_s;
    }

    void everyPartOfTheKeyCounts()
    {
        QFETCH(QString, connection);
        QFETCH(QString, account);
        QFETCH(QString, version);
        QFETCH(QString, object);
        SchemaStore store(*m_database);
        QVERIFY(await(store.save({{u"c1"_s}, u"005A"_s, u"62.0"_s, u"Lead"_s, "{}", {}, at(1)})));
        const auto found = await(store.find({connection}, account, version, object));
        QVERIFY(found && !found->has_value());
    }

    void snapshotsGoWithTheirConnection()
    {
        ConnectionStore connections(*m_database);
        SchemaStore store(*m_database);
        QVERIFY(await(connections.save(connectedOrg(u"c1"_s))));
        QVERIFY(await(store.save({{u"c1"_s}, u"005A"_s, u"62.0"_s, u"Lead"_s, "{}", {}, at(1)})));
        QVERIFY(await(connections.save(connectedOrg(u"c1"_s))));
        QVERIFY((*await(store.find({u"c1"_s}, u"005A"_s, u"62.0"_s, u"Lead"_s))).has_value());
        QVERIFY(await(connections.remove({u"c1"_s})));
        QVERIFY(!(*await(store.find({u"c1"_s}, u"005A"_s, u"62.0"_s, u"Lead"_s))).has_value());
    }

private:
    std::optional<QTemporaryDir> m_folder;
    std::optional<Database> m_database;
};

QTEST_GUILESS_MAIN(SchemaStoreTest)
#include "tst_schemastore.moc"

#include "support/await.h"
#include "vault/partedpayload.h"

#include <QHash>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace patchbay;
using namespace patchbay::test;

namespace
{
constexpr qsizetype itemLimit = 2000;

/// Items in memory; after so many changes it takes no more, as if the process had died there.
class FakeItems final : public KeychainItems
{
public:
    QHash<QString, QByteArray> items;
    int changesLeft = 1000;

    Task<QByteArray> get(const QString &key) override
    {
        if (!items.contains(key))
            return Task<QByteArray>::settled(fail(ErrorKind::NotFound, u"not there"_s));
        return Task<QByteArray>::settled(items.value(key));
    }
    Task<Done> put(const QString &key, const QByteArray &item, Milliseconds) override
    {
        return change([&] { items.insert(key, item); });
    }
    Task<Done> drop(const QString &key) override
    {
        return change([&] { items.remove(key); });
    }

private:
    template<typename Fn>
    Task<Done> change(Fn change)
    {
        if (changesLeft <= 0)
            return Task<Done>::settled(fail(ErrorKind::KeychainUnavailable, u"the process is dead"_s));
        --changesLeft;
        change();
        return Task<Done>::settled(Done{});
    }
};

QByteArray payload(char letter, qsizetype size)
{
    return QByteArray("1") + QByteArray(size - 1, letter);
}
} // namespace

class PartedPayloadTest : public QObject
{
    Q_OBJECT

private slots:
    void payloadComesBackInOneItemOrMany_data()
    {
        QTest::addColumn<qsizetype>("size");
        QTest::addColumn<qsizetype>("items");
        QTest::newRow("one byte") << qsizetype(1) << qsizetype(1);
        QTest::newRow("fits") << itemLimit << qsizetype(1);
        QTest::newRow("one byte more") << itemLimit + 1 << qsizetype(3);
        QTest::newRow("long") << 5 * itemLimit << qsizetype(6);
    }

    void payloadComesBackInOneItemOrMany()
    {
        QFETCH(qsizetype, size);
        QFETCH(qsizetype, items);
        FakeItems keychain;
        PartedPayload parted(keychain, itemLimit);
        QVERIFY(await(parted.put(key, payload('x', size), 10s)));
        QCOMPARE(keychain.items.size(), items);
        for (const QByteArray &item : std::as_const(keychain.items))
            QVERIFY(item.size() <= itemLimit);
        QCOMPARE(await(parted.get(key)).value(), payload('x', size));
    }

    void nothingOfTheOldIsLeft_data()
    {
        QTest::addColumn<qsizetype>("before");
        QTest::addColumn<qsizetype>("after");
        QTest::newRow("many to one") << 5 * itemLimit << qsizetype(10);
        QTest::newRow("one to many") << qsizetype(10) << 5 * itemLimit;
        QTest::newRow("many to fewer") << 5 * itemLimit << 2 * itemLimit;
        QTest::newRow("many to more") << 2 * itemLimit << 5 * itemLimit;
    }

    void nothingOfTheOldIsLeft()
    {
        QFETCH(qsizetype, before);
        QFETCH(qsizetype, after);
        FakeItems keychain;
        PartedPayload parted(keychain, itemLimit);
        QVERIFY(await(parted.put(key, payload('o', before), 10s)));
        QVERIFY(await(parted.put(key, payload('n', after), 10s)));
        QCOMPARE(await(parted.get(key)).value(), payload('n', after));
        for (const QByteArray &item : std::as_const(keychain.items))
            QVERIFY(!item.contains('o'));
        QVERIFY(await(parted.drop(key)));
        QCOMPARE(keychain.items.size(), 0);
    }

    void cutAnywhereTheOldOrTheNewIsRead_data() { nothingOfTheOldIsLeft_data(); }

    /// One payload put over another, cut after each single change; then read, put again, and dropped.
    void cutAnywhereTheOldOrTheNewIsRead()
    {
        QFETCH(qsizetype, before);
        QFETCH(qsizetype, after);
        bool done = false;
        for (int cut = 0; !done; ++cut) {
            QVERIFY(cut < 100);
            FakeItems keychain;
            PartedPayload parted(keychain, itemLimit);
            QVERIFY(await(parted.put(key, payload('o', before), 10s)));
            keychain.changesLeft = cut;
            done = await(parted.put(key, payload('n', after), 10s)).has_value();
            const QByteArray found = await(parted.get(key)).value_or(QByteArray());
            QVERIFY(found == payload('n', after) || (!done && found == payload('o', before)));
            keychain.changesLeft = 1000;
            QVERIFY(await(parted.put(key, payload('m', itemLimit * 3), 10s)));
            QCOMPARE(await(parted.get(key)).value(), payload('m', itemLimit * 3));
            QCOMPARE(keychain.items.size(), 4);
            QVERIFY(await(parted.drop(key)));
            QCOMPARE(keychain.items.size(), 0);
        }
    }

    void cutDropIsFinishedByTheNext()
    {
        bool done = false;
        for (int cut = 0; !done; ++cut) {
            FakeItems keychain;
            PartedPayload parted(keychain, itemLimit);
            QVERIFY(await(parted.put(key, payload('o', 4 * itemLimit), 10s)));
            keychain.changesLeft = cut;
            done = await(parted.drop(key)).has_value();
            const Result<QByteArray> found = await(parted.get(key));
            QVERIFY2(done || found || found.error().kind != ErrorKind::NotFound,
                "what is there in part is not absent");
            keychain.changesLeft = 1000;
            QVERIFY(await(parted.drop(key)));
            QCOMPARE(keychain.items.size(), 0);
        }
    }

    void missingPartIsNotAbsence()
    {
        FakeItems keychain;
        PartedPayload parted(keychain, itemLimit);
        QVERIFY(await(parted.put(key, payload('o', 4 * itemLimit), 10s)));
        QVERIFY(keychain.items.remove(key + u"/b2"_s));
        QCOMPARE(await(parted.get(key)).error().kind, ErrorKind::KeychainUnavailable);
    }

private:
    const QString key = u"patchbay/connection/7"_s;
};

QTEST_GUILESS_MAIN(PartedPayloadTest)
#include "tst_partedpayload.moc"

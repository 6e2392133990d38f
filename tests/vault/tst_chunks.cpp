#include "vault/chunks.h"

#include <QTest>

using namespace patchbay;

class ChunksTest : public QObject
{
    Q_OBJECT

private slots:
    void partsJoinToTheWhole_data()
    {
        QTest::addColumn<qsizetype>("size");
        QTest::addColumn<qsizetype>("parts");
        QTest::newRow("one byte") << qsizetype(1) << qsizetype(1);
        QTest::newRow("one less than a part") << qsizetype(1999) << qsizetype(1);
        QTest::newRow("exactly a part") << qsizetype(2000) << qsizetype(1);
        QTest::newRow("one more") << qsizetype(2001) << qsizetype(2);
        QTest::newRow("exactly two") << qsizetype(4000) << qsizetype(2);
        QTest::newRow("many") << qsizetype(12'345) << qsizetype(7);
    }

    void partsJoinToTheWhole()
    {
        QFETCH(qsizetype, size);
        QFETCH(qsizetype, parts);
        const PartPlace place = parts % 2 == 0 ? PartPlace::A : PartPlace::B;
        QByteArray payload(size, '\0');
        for (qsizetype i = 0; i < size; ++i)
            payload[i] = char(i * 7);
        const Chunks chunks = splitPayload(payload, 2000, place);
        QCOMPARE(chunks.parts.size(), parts);
        QVERIFY(chunks.manifest.size() < 2000);
        for (const QByteArray &part : chunks.parts)
            QVERIFY(!part.isEmpty() && part.size() <= 2000);
        const std::optional<Manifest> manifest = readManifest(chunks.manifest);
        QVERIFY(manifest);
        QCOMPARE(manifest->parts, int(parts));
        QVERIFY(manifest->place == place);
        QCOMPARE(joinPayload(chunks).value(), payload);
    }

    void payloadIsNoManifest()
    {
        QVERIFY(!readManifest("1parts 3 a ab").has_value());
        QVERIFY(!readManifest("").has_value());
    }

    void damagedManifestNamesNoParts_data()
    {
        QTest::addColumn<QByteArray>("manifest");
        QTest::newRow("no number") << QByteArray("parts x a ab");
        QTest::newRow("negative") << QByteArray("parts -1 a ab");
        QTest::newRow("absurd") << QByteArray("parts 65 a ab");
        QTest::newRow("no hash") << QByteArray("parts 2 a");
        QTest::newRow("too much") << QByteArray("parts 2 a ab cd");
        QTest::newRow("no such place") << QByteArray("parts 2 c ab");
    }

    void damagedManifestNamesNoParts()
    {
        QFETCH(QByteArray, manifest);
        QVERIFY(readManifest(manifest));
        QCOMPARE(readManifest(manifest)->parts, 0);
        QCOMPARE(joinPayload({manifest, {}}).error().kind, ErrorKind::KeychainUnavailable);
    }

    void whatDoesNotFitTheManifestIsRefused()
    {
        const Chunks chunks = splitPayload(QByteArray(5000, 'a'), 2000, PartPlace::A);
        Chunks missing = chunks;
        missing.parts.removeLast();
        QVERIFY(!joinPayload(missing));
        Chunks foreign = chunks;
        foreign.parts[1] = QByteArray(2000, 'b');
        QVERIFY(!joinPayload(foreign));
        Chunks cut = chunks;
        cut.parts[2].chop(1);
        QVERIFY(!joinPayload(cut));
        Chunks swapped = splitPayload(QByteArray(2000, 'a') + QByteArray(2000, 'b'), 2000, PartPlace::A);
        swapped.parts.swapItemsAt(0, 1);
        QVERIFY(!joinPayload(swapped));
    }
};

QTEST_APPLESS_MAIN(ChunksTest)
#include "tst_chunks.moc"

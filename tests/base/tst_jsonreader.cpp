#include "base/jsonreader.h"

#include <QTest>

using namespace patchbay;
using namespace Qt::StringLiterals;

class JsonReaderTest : public QObject
{
    Q_OBJECT
private slots:
    void foreignJsonIsBounded_data();
    void foreignJsonIsBounded();
    void problemsNameTheirPlace();
    void integersAreExact();
};

void JsonReaderTest::foreignJsonIsBounded_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("object") << QByteArray("{\"a\":1}") << true;
    QTest::newRow("two byte order marks") << QByteArray("\xEF\xBB\xBF\xEF\xBB\xBF{}") << false;
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF{}") << true;
    QTest::newRow("64 levels") << QByteArray(QByteArray(64, '[') + QByteArray(64, ']')) << true;
    QTest::newRow("65 levels") << QByteArray(QByteArray(65, '[') + QByteArray(65, ']')) << false;
    QTest::newRow("brackets in a string") << QByteArray("[\"" + QByteArray(900, '[') + "\"]") << true;
    QTest::newRow("invalid UTF-8") << QByteArray("{\"a\":\"\xff\"}") << false;
    QTest::newRow("html") << QByteArray("<html>") << false;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("trailing bytes") << QByteArray("{} x") << false;
}

void JsonReaderTest::foreignJsonIsBounded()
{
    QFETCH(const QByteArray, text);
    QFETCH(const bool, accepted);
    QCOMPARE(parseJson(text).has_value(), accepted);
}

void JsonReaderTest::problemsNameTheirPlace()
{
    JsonReader reader(parseJsonObject(R"({"name":3,"inner":{"list":["a",1]},"other":true})").value());
    QCOMPARE(reader.string("name"_L1), QString());
    JsonReader inner = reader.child("inner"_L1);
    QCOMPARE(inner.strings("list"_L1).size(), 2);
    reader.adopt(inner);
    reader.refuseUnread();
    QCOMPARE(reader.problems(),
        QStringList({u"/name: must be a non-empty string"_s, u"/inner/list: must hold strings only"_s,
            u"/other: is not known here"_s}));
    QCOMPARE(reader.verdict().error().kind, ErrorKind::Protocol);
}

void JsonReaderTest::integersAreExact()
{
    JsonReader reader(parseJsonObject(R"({"big":9007199254740993,"half":1.5,"text":"1"})").value());
    QCOMPARE(reader.integer("big"_L1, 0), 9007199254740993);
    QCOMPARE(reader.integer("half"_L1, 7), 7);
    QCOMPARE(reader.integer("text"_L1, 8), 8);
    QCOMPARE(reader.integer("absent"_L1, 9), 9);
    QCOMPARE(reader.problems().size(), 2);
}

QTEST_GUILESS_MAIN(JsonReaderTest)
#include "tst_jsonreader.moc"

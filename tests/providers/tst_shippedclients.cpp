#include "providers/catalog.h"
#include "providers/shippedclients.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace patchbay;
using namespace Qt::StringLiterals;

/// This program has clientids.json built in, as one does that was made with -DPATCHBAY_CLIENT_IDS.
class ShippedClientsTest : public QObject
{
    Q_OBJECT
private slots:
    void shippedIdIsTheDefinitionsOwn();
    void definitionThatBringsItsOwnKeepsIt();
    void badFileIsRefused_data();
    void badFileIsRefused();
    void badFileStopsTheBuild_data() { badFileIsRefused_data(); }
    void badFileStopsTheBuild();
};

void ShippedClientsTest::shippedIdIsTheDefinitionsOwn()
{
    const ProviderCatalog catalog;
    QCOMPARE(catalog.find({u"salesforce"_s})->clientId, u"3MVG9shipped"_s);
    QVERIFY(catalog.find({u"slack"_s})->clientId.isEmpty());
    QVERIFY(!catalog.find({u"salesforce-demo"_s})->clientId.contains(u"shipped"_s));
}

void ShippedClientsTest::definitionThatBringsItsOwnKeepsIt()
{
    QFile bundled(QStringLiteral(PROVIDER_FILES "/salesforce.json"));
    QVERIFY(bundled.open(QFile::ReadOnly));
    const QByteArray text = bundled.readAll();
    const QByteArray place = R"("authentication": "body")";
    QVERIFY(text.contains(place));
    const QTemporaryDir folder;
    const auto write = [&folder](const QByteArray &json) {
        QFile file(folder.filePath(u"salesforce.json"_s));
        return file.open(QFile::WriteOnly) && file.write(json) == json.size();
    };
    const auto clientIn
        = [](const ProviderCatalog &catalog) { return catalog.find({u"salesforce"_s})->clientId; };
    QVERIFY(write(text));
    QCOMPARE(clientIn(ProviderCatalog({folder.path()})), u"3MVG9shipped"_s);
    QCOMPARE(clientIn(ProviderCatalog({}, folder.path())), QString()); // a person's file is used as it is
    QVERIFY(write(QByteArray(text).replace(place, R"("id": "own", )" + place)));
    QCOMPARE(clientIn(ProviderCatalog({folder.path()})), u"own"_s);
    QCOMPARE(clientIn(ProviderCatalog({}, folder.path())), u"own"_s);
}

void ShippedClientsTest::badFileIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("secret beside the id") << QByteArray(R"({"salesforce":{"id":"a","secret":"b"}})");
    QTest::newRow("number") << QByteArray(R"({"salesforce":17})");
    QTest::newRow("empty") << QByteArray(R"({"salesforce":""})");
    QTest::newRow("blank within") << QByteArray(R"({"salesforce":"a b"})");
    QTest::newRow("line end") << QByteArray(R"({"salesforce":"a\n"})");
    QTest::newRow("list") << QByteArray(R"(["3MVG9"])");
    QTest::newRow("no JSON") << QByteArray("salesforce=3MVG9");
}

void ShippedClientsTest::badFileIsRefused()
{
    QFETCH(QByteArray, json);
    QVERIFY(!readShippedClients(json));
}

void ShippedClientsTest::badFileStopsTheBuild()
{
    QFETCH(QByteArray, json);
    const QTemporaryDir folder;
    const auto check = [&folder](const QByteArray &text) {
        QFile file(folder.filePath(u"ids.json"_s));
        if (!file.open(QFile::WriteOnly) || file.write(text) != text.size())
            return -1;
        file.close();
        return QProcess::execute(QStringLiteral(CMAKE),
            {u"-DCLIENT_IDS="_s + file.fileName(), QStringLiteral("-DPROVIDERS=" PROVIDER_FILES), u"-P"_s,
                QStringLiteral(CLIENT_IDS_CHECK)});
    };
    QCOMPARE(check(R"({"salesforce":"3MVG9good","github":"Iv1.good"})"), 0);
    QVERIFY(check(json) > 0);
    QVERIFY(check(R"({"salseforce":"3MVG9"})") > 0);
    QVERIFY(check(R"({})") > 0);
}

QTEST_GUILESS_MAIN(ShippedClientsTest)
#include "tst_shippedclients.moc"

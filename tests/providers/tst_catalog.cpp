#include "providers/catalog.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace patchbay;
using namespace Qt::StringLiterals;

class CatalogTest : public QObject
{
    Q_OBJECT
private slots:
    void bundledProvidersAreThere();
    void userWinsOverSystemWinsOverBundled();
    void badFileIsRefusedByPathAndPointerAndTheRestGoesOn();
    void droppedFileAppearsOnReload();

private:
    static void write(const QString &path, QByteArray text, const QByteArray &name)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.replace("\"Linear\"", '"' + name + '"'));
    }
    static QByteArray linear()
    {
        QFile file(QStringLiteral(PROVIDER_FILES "/linear.json"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

void CatalogTest::bundledProvidersAreThere()
{
    const ProviderCatalog catalog;
    QCOMPARE(catalog.refused().size(), 0);
    for (const char *id :
        {"salesforce", "salesforce-demo", "slack", "linear", "github", "google", "hubspot", "zoho-crm"}) {
        const ProviderDescriptor *const provider = catalog.find({QString::fromLatin1(id)});
        QVERIFY2(provider, id);
        QVERIFY(provider->onFirstScreen);
    }
    QVERIFY(!catalog.find({u"nobody"_s}));
    QVERIFY(std::is_sorted(catalog.all().begin(), catalog.all().end(),
        [](const auto &a, const auto &b) { return a.name.toLower() < b.name.toLower(); }));
}

void CatalogTest::userWinsOverSystemWinsOverBundled()
{
    const QTemporaryDir system;
    const QTemporaryDir user;
    write(system.filePath(u"linear.json"_s), linear(), "Ours");
    ProviderCatalog catalog({system.path()}, user.path());
    QCOMPARE(catalog.find({u"linear"_s})->name, u"Ours"_s);
    QCOMPARE(catalog.find({u"linear"_s})->origin, ProviderDescriptor::Origin::System);
    write(user.filePath(u"any-name.json"_s), linear(), "Mine");
    const qsizetype count = catalog.all().size();
    catalog.reload();
    QCOMPARE(catalog.find({u"linear"_s})->name, u"Mine"_s);
    QCOMPARE(catalog.find({u"linear"_s})->origin, ProviderDescriptor::Origin::User);
    QCOMPARE(catalog.all().size(), count);
}

void CatalogTest::badFileIsRefusedByPathAndPointerAndTheRestGoesOn()
{
    const QTemporaryDir user;
    write(user.filePath(u"a.json"_s), linear().replace("https://api.linear.app/oauth/token", "http://x"),
        "Bad");
    write(user.filePath(u"b.json"_s), "{ not json", "Bad");
    write(user.filePath(u"c.json"_s), linear().replace("\"linear\"", "\"mine\""), "Good");
    const ProviderCatalog catalog({}, user.path());
    QCOMPARE(catalog.find({u"linear"_s})->name, u"Linear"_s);
    QCOMPARE(catalog.find({u"mine"_s})->name, u"Good"_s);
    QCOMPARE(catalog.refused().size(), 2);
    QCOMPARE(catalog.refused()[0].path, user.filePath(u"a.json"_s));
    QVERIFY(catalog.refused()[0].problem.contains(u"/endpoints/token"_s));
    QCOMPARE(catalog.refused()[1].path, user.filePath(u"b.json"_s));
}

void CatalogTest::droppedFileAppearsOnReload()
{
    const QTemporaryDir user;
    ProviderCatalog catalog({}, user.path());
    QVERIFY(!catalog.find({u"mine"_s}));
    write(user.filePath(u"mine.json"_s), linear().replace("\"linear\"", "\"mine\""), "Mine");
    catalog.reload();
    QVERIFY(catalog.find({u"mine"_s}));
}

QTEST_GUILESS_MAIN(CatalogTest)
#include "tst_catalog.moc"

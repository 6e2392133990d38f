#include "gui/pagesfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;

class SettingsViewModelTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { m = std::make_unique<PagesFixture>(); }
    void cleanup() { m.reset(); }

    void chosenWayIsTakenByTheNextConnect_data();
    void chosenWayIsTakenByTheNextConnect();
    void wayOfOneProviderGoesBeforeThatOfAll();

private:
    void chooseWay(std::optional<ConsentWay> way)
    {
        m->programSettings.setConsentWay(way);
        QTRY_COMPARE(await(m->preferences.read())->consentWay, way);
    }
    void connectAt(const QString &provider)
    {
        m->connectionsModel.trigger(CardAction::Connect, {provider}, {});
        QTRY_COMPARE(m->consent.ways.size(), 1);
    }
    void setUp(const QString &provider, std::optional<ConsentWay> way = {})
    {
        QVERIFY(await(
            m->connections.saveSettings({.provider = {provider}, .clientId = u"id"_s, .consentWay = way})));
        QVERIFY(m->showConnections());
    }

    std::unique_ptr<PagesFixture> m;
};

void SettingsViewModelTest::chosenWayIsTakenByTheNextConnect_data()
{
    using Way = std::optional<ConsentWay>;
    QTest::addColumn<QString>("provider");
    QTest::addColumn<Way>("chosen");
    QTest::addColumn<ConsentWay>("taken");
    const QString both = u"salesforce"_s;
    QTest::newRow("nothing chosen") << both << Way() << ConsentWay::Embedded;
    QTest::newRow("window") << both << Way(ConsentWay::Embedded) << ConsentWay::Embedded;
    QTest::newRow("browser") << both << Way(ConsentWay::Browser) << ConsentWay::Browser;
    QTest::newRow("a provider that knows one way")
        << u"calendly"_s << Way(ConsentWay::Embedded) << ConsentWay::Browser;
}

void SettingsViewModelTest::chosenWayIsTakenByTheNextConnect()
{
    QFETCH(const QString, provider);
    QFETCH(const std::optional<ConsentWay>, chosen);
    QFETCH(const ConsentWay, taken);
    setUp(provider);
    chooseWay(chosen);
    connectAt(provider);
    QCOMPARE(m->consent.ways.first(), taken);
}

void SettingsViewModelTest::wayOfOneProviderGoesBeforeThatOfAll()
{
    setUp(u"salesforce"_s, ConsentWay::Embedded);
    chooseWay(ConsentWay::Browser);
    connectAt(u"salesforce"_s);
    QCOMPARE(m->consent.ways.first(), ConsentWay::Embedded);
}

QTEST_GUILESS_MAIN(SettingsViewModelTest)
#include "tst_settingsviewmodel.moc"

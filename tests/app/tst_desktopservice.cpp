#include "app/desktopservice.h"

#include "fakedesktop.h"
#include "support/await.h"

#include <QTest>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;

/// On a bus of its own.
class DesktopServiceTest final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(m_bus.start()); }
    void cleanupTestCase() { QVERIFY(m_bus.stop()); }

    void addressesAreShownAndNothingMore_data()
    {
        using Kind = DesktopWish::Kind;
        QTest::addColumn<QString>("address");
        QTest::addColumn<DesktopWish>("wish");
        QTest::newRow("a card") << u"file:///home/me/Ann%20Rivers.vcf"_s
                                << DesktopWish{.kind = Kind::File, .file = u"/home/me/Ann Rivers.vcf"_s};
        QTest::newRow("a table") << u"file:///home/me/Fair%202026.CSV"_s
                                 << DesktopWish{.kind = Kind::File, .file = u"/home/me/Fair 2026.CSV"_s};
        QTest::newRow("quick lead") << u"patchbay:quick-lead"_s << DesktopWish{Kind::Quick, u"Lead"_s};
        QTest::newRow("quick contact")
            << u"patchbay:quick-contact"_s << DesktopWish{Kind::Quick, u"Contact"_s};
        QTest::newRow("with a query")
            << u"patchbay:quick-lead?LastName=Evil"_s << DesktopWish{Kind::Quick, u"Lead"_s};
        QTest::newRow("nothing known") << u"patchbay:disconnect/all"_s << DesktopWish();
        QTest::newRow("with a host") << u"patchbay://quick-lead"_s << DesktopWish();
        QTest::newRow("a lead to offer")
            << u"patchbay://new/lead?LastName=Rivers&Company=R%26D%0D%0ALtd&Phone=%2B49+1&LastName=Evil"_s
            << DesktopWish{.kind = Kind::Record,
                   .object = u"Lead"_s,
                   .fields
                   = {{u"LastName"_s, u"Rivers"_s}, {u"Company"_s, u"R&D Ltd"_s}, {u"Phone"_s, u"+49+1"_s}}};
        QTest::newRow("a contact without fields")
            << u"patchbay://new/contact"_s << DesktopWish{.kind = Kind::Record, .object = u"Contact"_s};
        QTest::newRow("what is no field") << u"patchbay://new/lead?1=a&a-b=c&x=&%00=d&Name%0A=e"_s
                                          << DesktopWish{.kind = Kind::Record, .object = u"Lead"_s};
        QTest::newRow("another object") << u"patchbay://new/User?LastName=Evil"_s << DesktopWish();
        QTest::newRow("the web") << u"https://quick-lead/"_s << DesktopWish();
        QTest::newRow("a path on another computer")
            << u"file://elsewhere/x.vcf"_s << DesktopWish{.kind = Kind::File, .file = u"//elsewhere/x.vcf"_s};
    }
    void addressesAreShownAndNothingMore()
    {
        QFETCH(QString, address);
        QTEST(wishOfAddress(QUrl(address, QUrl::StrictMode)), "wish");
    }

    void fieldsOfAnAddressAreBounded()
    {
        QString address = u"patchbay://new/lead?"_s;
        for (int i = 0; i < 200; ++i)
            address += u"F%1=%2&"_s.arg(i).arg(QString(5000, u'x'));
        const DesktopWish wish = wishOfAddress(QUrl(address));
        QCOMPARE(wish.fields.size(), 50);
        for (const QJsonValue &value : wish.fields)
            QCOMPARE(value.toString().size(), 2000);
    }

    void offeredFieldsAreTheSameForTheOtherPatchbay()
    {
        const DesktopWish wish{.kind = DesktopWish::Kind::Record,
            .object = u"Lead"_s,
            .fields = {{u"LastName"_s, u"Ö & = + % ;#?"_s}, {u"Email"_s, u"a+b@c.example"_s}}};
        const QString sent = addressOf(wish).toString(QUrl::FullyEncoded);
        QCOMPARE(wishOfAddress(QUrl(sent, QUrl::StrictMode)), wish);
    }

    void onlyTheEntrysActionsAreActions()
    {
        QVERIFY(wishOfAction(u"QuickLead"_s));
        QVERIFY(wishOfAction(u"QuickContact"_s));
        QVERIFY(!wishOfAction(u"quicklead"_s));
        QVERIFY(!wishOfAction({}));
    }

    void desktopAsksAndIsAnswered_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QVariantList>("arguments");
        QTest::addColumn<QList<DesktopWish>>("wished");
        const DesktopWish contact{DesktopWish::Kind::Quick, u"Contact"_s};
        const QVariant nothing = QVariantMap();
        const QVariant token = QVariantMap{{u"activation-token"_s, u"t1"_s}};
        QTest::newRow("Activate") << u"Activate"_s << QVariantList{token}
                                  << QList<DesktopWish>{DesktopWish()};
        QTest::newRow("an action") << u"ActivateAction"_s
                                   << QVariantList{u"QuickContact"_s, QVariant(QVariantList()), nothing}
                                   << QList<DesktopWish>{contact};
        QTest::newRow("an action there is not")
            << u"ActivateAction"_s << QVariantList{u"Disconnect"_s, QVariant(QVariantList()), nothing}
            << QList<DesktopWish>();
        QTest::newRow("Open") << u"Open"_s << QVariantList{QStringList{u"patchbay:quick-contact"_s}, nothing}
                              << QList<DesktopWish>{contact};
        QTest::newRow("Open of nothing")
            << u"Open"_s << QVariantList{QStringList(), nothing} << QList<DesktopWish>{DesktopWish()};
    }
    /// By the signatures of the desktop entry specification: a{sv}, sava{sv}, asa{sv}.
    void desktopAsksAndIsAnswered()
    {
        QFETCH(QString, method);
        QFETCH(QVariantList, arguments);
        DesktopService service(m_bus.connection(u"first"_s));
        QVERIFY(service.begin());
        QList<DesktopWish> wished;
        connect(
            &service, &DesktopService::wished, this, [&](const DesktopWish &wish) { wished.append(wish); });
        QDBusMessage call = QDBusMessage::createMethodCall(u"app.patchbay.Patchbay"_s,
            u"/app/patchbay/Patchbay"_s, u"org.freedesktop.Application"_s, method);
        call.setArguments(arguments);
        const QDBusPendingCallWatcher answer(m_bus.connection(u"desktop"_s).asyncCall(call));
        QTRY_VERIFY(answer.isFinished());
        QVERIFY2(!answer.isError(), qPrintable(answer.error().message()));
        QTEST(wished, "wished");
    }

    void secondOneTellsTheFirst_data()
    {
        QTest::addColumn<DesktopWish>("wish");
        QTest::newRow("window") << DesktopWish();
        QTest::newRow("quick contact") << DesktopWish{DesktopWish::Kind::Quick, u"Contact"_s};
        QTest::newRow("card") << DesktopWish{.kind = DesktopWish::Kind::File, .file = u"/tmp/50% ü.vcf"_s};
        QTest::newRow("table") << DesktopWish{.kind = DesktopWish::Kind::File, .file = u"/tmp/50% ü.csv"_s};
    }
    void secondOneTellsTheFirst()
    {
        QFETCH(DesktopWish, wish);
        DesktopService first(m_bus.connection(u"first"_s));
        QVERIFY(first.begin());
        QList<DesktopWish> wished;
        connect(&first, &DesktopService::wished, this, [&](const DesktopWish &what) { wished.append(what); });
        DesktopService second(m_bus.connection(u"second"_s));
        QVERIFY(!second.begin());
        QVERIFY(await(second.passOn(wish)));
        QCOMPARE(wished, QList<DesktopWish>{wish});
    }

    void nameIsFreeForTheNextOnceOneEnds()
    {
        DesktopService first(m_bus.connection(u"first"_s));
        QVERIFY(first.begin());
        DesktopService second(m_bus.connection(u"second"_s));
        QVERIFY(!second.begin());
        first.end();
        QVERIFY(second.begin());
    }

    void withoutABusItIsAlone()
    {
        DesktopService service(QDBusConnection::connectToBus(u"unix:path=/nonexistent"_s, u"none"_s));
        QVERIFY(service.begin());
    }

private:
    OwnBus m_bus;
};

QTEST_GUILESS_MAIN(DesktopServiceTest)
#include "tst_desktopservice.moc"

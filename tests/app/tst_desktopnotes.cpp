#include "app/desktopnotes.h"

#include "fakedesktop.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;

/// The tray of a desktop that has nothing else.
class FakeSpare final : public SpareNotes
{
public:
    void show(const QString &key, const QString &title, const QString &text) override
    {
        told.append(key + u'|' + title + u'|' + text);
    }
    void withdraw(const QString &key) override { withdrawn.append(key); }

    QStringList told;
    QStringList withdrawn;
};

/// On a bus of its own.
class DesktopNotesTest final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();

    void noteIsShownWithItsAction();
    void sameKeyTakesThePlaceOfItsOlder();
    void chosenActionIsTold_data();
    void chosenActionIsTold();
    void closedOnesAreForgotten();
    void withdrawnOnesAreClosed();
    void withdrawnBeforeItWasShownIsClosedAsSoonAsItIs();
    void textIsNeverMarkup_data();
    void textIsNeverMarkup();
    void desktopWithoutButtonsGetsNone();
    void withoutADesktopNothingHappens();
    void withoutADesktopTheSpareWayTells();
    void withADesktopTheSpareWayIsSilent();
    void clickOnTheSpareWayOpensItsOwn();

private:
    [[nodiscard]] static DesktopNotes::Note note(const QString &text = u"Reconnect Acme."_s)
    {
        return {u"acme"_s, u"Salesforce needs you"_s, text, u"Reconnect"_s};
    }
    void show(const DesktopNotes::Note &note)
    {
        const qsizetype before = m_desktop->asked.size();
        m_notes->show(note);
        QTRY_COMPARE(m_desktop->asked.size(), before + 1);
        QVERIFY(m_bus.isThrough(u"notes"_s));
    }

    OwnBus m_bus;
    std::unique_ptr<FakeDesktop> m_desktop;
    std::unique_ptr<DesktopNotes> m_notes;
};

void DesktopNotesTest::initTestCase()
{
    QVERIFY(m_bus.start());
}

void DesktopNotesTest::cleanupTestCase()
{
    QVERIFY(m_bus.stop());
}

void DesktopNotesTest::init()
{
    m_desktop = std::make_unique<FakeDesktop>();
    QVERIFY(m_desktop->appearOn(m_bus.connection(u"desktop"_s)));
    m_notes = std::make_unique<DesktopNotes>(m_bus.connection(u"notes"_s));
}

void DesktopNotesTest::cleanup()
{
    m_notes.reset();
    QVERIFY(m_bus.isThrough(u"notes"_s)); // what it takes off the desktop has arrived
    QDBusConnection::disconnectFromBus(u"notes"_s);
    QDBusConnection::disconnectFromBus(u"desktop"_s);
    QCOMPARE(m_desktop->problems, QStringList());
}

void DesktopNotesTest::noteIsShownWithItsAction()
{
    show(note());
    const Asked asked = m_desktop->asked.first();
    QCOMPARE(asked.program, u"Patchbay"_s);
    QCOMPARE(asked.title, u"Salesforce needs you"_s);
    QCOMPARE(asked.text, u"Reconnect Acme."_s);
    QCOMPARE(asked.actions.last(), u"Reconnect"_s);
    QCOMPARE(asked.hints.value(u"desktop-entry"_s).toString(), u"app.patchbay.Patchbay"_s);
}

void DesktopNotesTest::sameKeyTakesThePlaceOfItsOlder()
{
    show(note());
    show(note(u"Reconnect Acme to send 2 records."_s));
    QCOMPARE(m_desktop->asked.last().replaces, 7U);
    QCOMPARE(m_desktop->open.size(), 1);
}

void DesktopNotesTest::chosenActionIsTold_data()
{
    QTest::addColumn<uint>("id");
    QTest::addColumn<QString>("action");
    QTest::addColumn<int>("chosen");
    QTest::addColumn<int>("opened");
    QTest::newRow("the button") << 7U << u"act"_s << 1 << 0;
    QTest::newRow("the notification itself") << 7U << u"default"_s << 0 << 1;
    QTest::newRow("an action nobody offered") << 7U << u"delete"_s << 0 << 0;
    QTest::newRow("another program's") << 8U << u"act"_s << 0 << 0;
    QTest::newRow("none") << 0U << u"act"_s << 0 << 0;
}

void DesktopNotesTest::chosenActionIsTold()
{
    QFETCH(const uint, id);
    QFETCH(const QString, action);
    QFETCH(const int, chosen);
    QFETCH(const int, opened);
    show(note());
    const QSignalSpy chosenSpy(m_notes.get(), &DesktopNotes::actionChosen);
    const QSignalSpy openedSpy(m_notes.get(), &DesktopNotes::opened);
    emit m_desktop->ActionInvoked(id, action);
    emit m_desktop->ActionInvoked(7, u"default"_s); // behind it, so that it has surely come
    QTRY_COMPARE(openedSpy.count(), opened + 1);
    QCOMPARE(chosenSpy.count(), chosen);
    if (chosen > 0)
        QCOMPARE(chosenSpy.first().first().toString(), u"acme"_s);
}

void DesktopNotesTest::closedOnesAreForgotten()
{
    show(note());
    show({u"other"_s, u"Slack needs you"_s, u"-"_s, u"Reconnect"_s});
    m_desktop->open.remove(7);
    const QSignalSpy opened(m_notes.get(), &DesktopNotes::opened);
    emit m_desktop->NotificationClosed(7, 2);
    emit m_desktop->ActionInvoked(7, u"default"_s);
    emit m_desktop->ActionInvoked(8, u"default"_s);
    QTRY_COMPARE(opened.count(), 1);
    QCOMPARE(opened.first().first().toString(), u"other"_s);
    show(note());
    QCOMPARE(m_desktop->asked.last().replaces, 0U);
}

void DesktopNotesTest::withdrawnOnesAreClosed()
{
    show(note());
    m_notes->withdraw(u"another"_s);
    m_notes->withdraw(u"acme"_s);
    QTRY_VERIFY(m_desktop->open.isEmpty());
}

void DesktopNotesTest::withdrawnBeforeItWasShownIsClosedAsSoonAsItIs()
{
    show(note());
    m_notes->withdraw(u"acme"_s);
    m_notes->show(note()); // what it can do is known: it is sent at once
    m_notes->withdraw(u"acme"_s);
    QTRY_COMPARE(m_desktop->asked.size(), 2);
    QTRY_VERIFY(m_desktop->open.isEmpty());
}

void DesktopNotesTest::textIsNeverMarkup_data()
{
    QTest::addColumn<QStringList>("abilities");
    QTest::addColumn<QString>("sent");
    QTest::newRow("plain") << QStringList{u"body"_s} << u"<b>A & B</b>"_s;
    QTest::newRow("a desktop that reads markup")
        << QStringList{u"body"_s, u"body-markup"_s} << u"&lt;b&gt;A &amp; B&lt;/b&gt;"_s;
}

void DesktopNotesTest::textIsNeverMarkup()
{
    QFETCH(const QStringList, abilities);
    QFETCH(const QString, sent);
    m_desktop->abilities = abilities;
    show(note(u"<b>A & B</b>"_s));
    QCOMPARE(m_desktop->asked.first().text, sent);
}

void DesktopNotesTest::desktopWithoutButtonsGetsNone()
{
    m_desktop->abilities = {u"body"_s};
    show(note());
    QVERIFY(m_desktop->asked.first().actions.isEmpty());
}

void DesktopNotesTest::withoutADesktopNothingHappens()
{
    QVERIFY(m_bus.connection(u"desktop"_s).unregisterService(u"org.freedesktop.Notifications"_s));
    m_notes->show(note());
    m_notes->withdraw(u"acme"_s);
    m_notes->show(note());
    QTest::qWait(0);
    QVERIFY(m_desktop->asked.isEmpty());
    DesktopNotes nowhere(QDBusConnection(u"no such bus"_s));
    nowhere.show(note());
    QTest::qWait(0);
}

void DesktopNotesTest::withoutADesktopTheSpareWayTells()
{
    QVERIFY(m_bus.connection(u"desktop"_s).unregisterService(u"org.freedesktop.Notifications"_s));
    FakeSpare spare;
    DesktopNotes notes(m_bus.connection(u"notes"_s), &spare);
    notes.show(note());
    QTRY_COMPARE(spare.told, QStringList{u"acme|Salesforce needs you|Reconnect Acme."_s});
    notes.withdraw(u"other"_s);
    QVERIFY(spare.withdrawn.isEmpty());
    notes.withdraw(u"acme"_s);
    QCOMPARE(spare.withdrawn, QStringList{u"acme"_s});

    DesktopNotes nowhere(QDBusConnection(u"no such bus"_s), &spare);
    nowhere.show(note(u"<b>Again.</b>"_s));
    QTRY_COMPARE(spare.told.size(), 2);
    QVERIFY(spare.told.last().endsWith(u"|<b>Again.</b>"_s));
}

void DesktopNotesTest::withADesktopTheSpareWayIsSilent()
{
    FakeSpare spare;
    DesktopNotes notes(m_bus.connection(u"notes"_s), &spare);
    notes.show(note());
    QTRY_COMPARE(m_desktop->asked.size(), 1);
    QVERIFY(m_bus.isThrough(u"notes"_s));
    QVERIFY(spare.told.isEmpty());
}

/// Several share it, and each answers for what it told.
void DesktopNotesTest::clickOnTheSpareWayOpensItsOwn()
{
    QVERIFY(m_bus.connection(u"desktop"_s).unregisterService(u"org.freedesktop.Notifications"_s));
    FakeSpare spare;
    DesktopNotes notes(m_bus.connection(u"notes"_s), &spare);
    DesktopNotes others(m_bus.connection(u"notes"_s), &spare);
    QSignalSpy opened(&notes, &DesktopNotes::opened);
    QSignalSpy othersOpened(&others, &DesktopNotes::opened);
    notes.show(note());
    QTRY_COMPARE(spare.told.size(), 1);
    emit spare.clicked(u"acme"_s);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(othersOpened.size(), 0);
    notes.withdraw(u"acme"_s);
    emit spare.clicked(u"acme"_s);
    QCOMPARE(opened.size(), 1);
}

QTEST_GUILESS_MAIN(DesktopNotesTest)
#include "tst_desktopnotes.moc"

#include "app/localdoor.h"

#include "app/doorcall.h"
#include "app/doormessage.h"
#include "app/instancedoors.h"
#include "app/openevents.h"
#include "support/await.h"

#include <QFile>
#include <QFileInfo>
#include <QFileOpenEvent>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;

/// One Patchbay a person where there is no session bus.
class LocalDoorTest final : public QObject
{
    Q_OBJECT
private slots:
    void init();

    void secondOneTellsTheFirst_data();
    void secondOneTellsTheFirst();
    void tokenComesAlong();
    void placeIsFreeForTheNextOnceOneEnds();
    void placeOfOneThatWasKilledIsTaken();
    void nobodyElseMayEnter();
    void oneThatIsStillOpeningIsFound();
    void doorsAreHadTogetherOrNotAtAll_data();
    void doorsAreHadTogetherOrNotAtAll();
    void whatIsNotUnderstoodIsNotAnswered_data();
    void whatIsNotUnderstoodIsNotAnswered();
    void whatNobodySentToTheEndMovesNothing();
    void messagesAreReadAsTheyWereWritten_data();
    void messagesAreReadAsTheyWereWritten();
    void messagesAreBounded();
    void systemsOpenEventsAreWishes_data();
    void systemsOpenEventsAreWishes();
    void systemsQuitIsAnEndInOrder();
    void windowIsWishedForWhereNoneIsOpen();

private:
    [[nodiscard]] QString place() const { return m_folder->filePath(u"patchbay/window"_s); }
    void listenTo(InstanceDoor &door)
    {
        m_wished.clear();
        connect(
            &door, &InstanceDoor::wished, this, [this](const DesktopWish &wish) { m_wished.append(wish); });
    }
    static void addWishes();

    std::unique_ptr<QTemporaryDir> m_folder;
    QList<DesktopWish> m_wished;
};

void LocalDoorTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qunsetenv("XDG_ACTIVATION_TOKEN");
}

void LocalDoorTest::addWishes()
{
    using Kind = DesktopWish::Kind;
    QTest::addColumn<DesktopWish>("wish");
    QTest::newRow("window") << DesktopWish();
    QTest::newRow("quick lead") << DesktopWish{Kind::Quick, u"Lead"_s};
    QTest::newRow("quick contact") << DesktopWish{Kind::Quick, u"Contact"_s};
    QTest::newRow("file") << DesktopWish{.kind = Kind::File, .file = u"/tmp/50% ü \n.vcf"_s};
    QTest::newRow("record") << DesktopWish{.kind = Kind::Record,
        .object = u"Lead"_s,
        .fields = {{u"LastName"_s, u"Ö & = + % ;#?\" 李"_s}, {u"Email"_s, u"a+b@c.example"_s}}};
}

void LocalDoorTest::secondOneTellsTheFirst_data()
{
    addWishes();
}

void LocalDoorTest::secondOneTellsTheFirst()
{
    QFETCH(const DesktopWish, wish);
    LocalDoor first(place());
    QVERIFY(first.begin());
    listenTo(first);
    LocalDoor second(place());
    QVERIFY(!second.begin());
    QVERIFY(await(second.passOn(wish)));
    QCOMPARE(m_wished, QList<DesktopWish>{wish});
    QVERIFY(await(second.passOn({DesktopWish::Kind::Background})));
    QCOMPARE(m_wished.size(), 1); // it is in the background already
}

void LocalDoorTest::tokenComesAlong()
{
    LocalDoor first(place());
    QVERIFY(first.begin());
    QString token;
    connect(&first, &InstanceDoor::wished, this, [&token] { token = activationToken(); });
    qputenv("XDG_ACTIVATION_TOKEN", "abc-1_TIME2");
    LocalDoor second(place());
    const Task<Done> told = second.passOn({});
    qunsetenv("XDG_ACTIVATION_TOKEN");
    QVERIFY(await(told));
    QCOMPARE(token, u"abc-1_TIME2"_s);
}

void LocalDoorTest::placeIsFreeForTheNextOnceOneEnds()
{
    LocalDoor first(place());
    QVERIFY(first.begin());
    LocalDoor second(place());
    QVERIFY(!second.begin());
    first.end();
    QVERIFY(second.begin());
    listenTo(second);
    LocalDoor third(place());
    QVERIFY(!third.begin());
    QVERIFY(await(third.passOn({})));
    QCOMPARE(m_wished.size(), 1);
}

/// Its lock is gone with it, its socket is not.
void LocalDoorTest::placeOfOneThatWasKilledIsTaken()
{
    {
        LocalDoor first(place());
        QVERIFY(first.begin());
        QVERIFY(QFile::rename(place() + u"/socket"_s, place() + u"/kept"_s));
    }
    QVERIFY(QFile::rename(place() + u"/kept"_s, place() + u"/socket"_s));
    QLocalSocket visitor;
    visitor.connectToServer(doorName(place()));
    QVERIFY(!visitor.isOpen() || visitor.state() == QLocalSocket::UnconnectedState);
    LocalDoor next(place());
    QVERIFY(next.begin());
    listenTo(next);
    LocalDoor last(place());
    QVERIFY(!last.begin());
    QVERIFY(await(last.passOn({})));
    QCOMPARE(m_wished.size(), 1);
}

void LocalDoorTest::nobodyElseMayEnter()
{
    LocalDoor door(place());
    QVERIFY(door.begin());
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    QCOMPARE(QFileInfo(place()).permissions() & others, QFile::Permissions());
    QCOMPARE(QFileInfo(place() + u"/socket"_s).permissions() & others, QFile::Permissions());
}

/// The lock comes before the socket.
void LocalDoorTest::oneThatIsStillOpeningIsFound()
{
    LocalDoor second(place());
    const Task<Done> told = second.passOn({DesktopWish::Kind::Quick, u"Lead"_s});
    QTest::qWait(150); // it has tried already
    QVERIFY(!told.isSettled());
    LocalDoor first(place());
    QVERIFY(first.begin());
    listenTo(first);
    QVERIFY(await(told));
    QCOMPARE(m_wished.size(), 1);
}

void LocalDoorTest::doorsAreHadTogetherOrNotAtAll_data()
{
    QTest::addColumn<QString>("taken");
    QTest::addColumn<QString>("left");
    QTest::newRow("the first is taken") << u"one"_s << u"two"_s;
    QTest::newRow("the second is taken") << u"two"_s << u"one"_s;
}

void LocalDoorTest::doorsAreHadTogetherOrNotAtAll()
{
    QFETCH(const QString, taken);
    QFETCH(const QString, left);
    const auto doorAt = [this](const QString &name) {
        return std::make_unique<LocalDoor>(m_folder->filePath(u"patchbay/"_s + name));
    };
    const std::unique_ptr<LocalDoor> first = doorAt(taken); // all that it can reach
    QVERIFY(first->begin());
    listenTo(*first);
    std::vector<std::unique_ptr<InstanceDoor>> both;
    both.push_back(doorAt(u"one"_s));
    both.push_back(doorAt(u"two"_s));
    InstanceDoors second(std::move(both));
    QVERIFY(!second.begin());
    QVERIFY(await(second.passOn({DesktopWish::Kind::Quick, u"Lead"_s})));
    QCOMPARE(m_wished.size(), 1);
    QVERIFY(doorAt(left)->begin()); // nobody keeps the other

    first->end();
    QVERIFY(second.begin());
    listenTo(second);
    for (const QString &name : {taken, left}) {
        const std::unique_ptr<LocalDoor> third = doorAt(name);
        QVERIFY(!third->begin());
        QVERIFY(await(third->passOn({})));
    }
    QCOMPARE(m_wished.size(), 2);
}

void LocalDoorTest::whatIsNotUnderstoodIsNotAnswered_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("no JSON") << QByteArray("show yourself\n");
    QTest::newRow("an empty line") << QByteArray("\n");
    QTest::newRow("a list") << QByteArray("[]\n");
    QTest::newRow("an unknown member") << QByteArray("{\"run\":\"rm\"}\n");
    QTest::newRow("an action there is not") << QByteArray("{\"action\":\"Disconnect\"}\n");
    QTest::newRow("what is no text") << QByteArray("{\"open\":[\"file:///etc/passwd\"]}\n");
    QTest::newRow("two wishes") << QByteArray(
        "{\"action\":\"QuickLead\",\"open\":\"patchbay:quick-lead\"}\n");
    QTest::newRow("HTTP") << QByteArray("POST / HTTP/1.1\r\nHost: localhost\r\n\r\n{}\n");
    QTest::newRow("NUL") << QByteArray("\0\0\0\n", 4);
    QTest::newRow("without an end") << QByteArray(longestDoorMessage + 1, ' ');
}

void LocalDoorTest::whatIsNotUnderstoodIsNotAnswered()
{
    QFETCH(const QByteArray, said);
    LocalDoor door(place());
    QVERIFY(door.begin());
    listenTo(door);
    QLocalSocket visitor;
    visitor.connectToServer(doorName(place()));
    visitor.write(said);
    QTRY_COMPARE(visitor.state(), QLocalSocket::UnconnectedState);
    QCOMPARE(visitor.readAll(), QByteArray());
    QCOMPARE(m_wished.size(), 0);
    QVERIFY(await(LocalDoor(place()).passOn({}))); // the next one is heard
    QCOMPARE(m_wished.size(), 1);
}

void LocalDoorTest::whatNobodySentToTheEndMovesNothing()
{
    LocalDoor door(place());
    QVERIFY(door.begin());
    listenTo(door);
    QLocalSocket visitor;
    visitor.connectToServer(doorName(place()));
    visitor.write("{\"action\":\"QuickLead\"}");
    visitor.disconnectFromServer();
    QVERIFY(await(LocalDoor(place()).passOn({DesktopWish::Kind::Quick, u"Contact"_s})));
    QCOMPARE(m_wished, (QList<DesktopWish>{{DesktopWish::Kind::Quick, u"Contact"_s}}));
}

void LocalDoorTest::messagesAreReadAsTheyWereWritten_data()
{
    addWishes();
}

void LocalDoorTest::messagesAreReadAsTheyWereWritten()
{
    QFETCH(const DesktopWish, wish);
    const QByteArray line = written({wish, u"token"_s});
    QCOMPARE(line.count('\n'), 1);
    QVERIFY(line.endsWith('\n'));
    const auto message = readDoorMessage(line);
    QVERIFY(message);
    QCOMPARE(message->wish, wish);
    QCOMPARE(message->token, u"token"_s);
}

/// The largest that a link can be made of goes through; a token that would disturb the environment does not.
void LocalDoorTest::messagesAreBounded()
{
    DesktopWish most{.kind = DesktopWish::Kind::Record, .object = u"Lead"_s};
    for (int i = 0; i < 50; ++i)
        most.fields.insert(u"F%1"_s.arg(i), QString(2000, u'ü'));
    const auto read = readDoorMessage(written({most}));
    QVERIFY(read);
    QCOMPARE(read->wish, most);
    QVERIFY(!readDoorMessage("{}" + QByteArray(longestDoorMessage, ' ')));
    for (const QString &token : {QString(513, u'x'), u"a b"_s, u"ü"_s, u"a\nb"_s, u"a\n"_s, QString()}) {
        useActivationToken(token);
        QCOMPARE(activationToken(), QString());
    }
}

void LocalDoorTest::systemsOpenEventsAreWishes_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<DesktopWish>("wish");
    QTest::newRow("file") << QUrl::fromLocalFile(u"/Users/ann/Ann Rivers.vcf"_s)
                          << DesktopWish{
                                 .kind = DesktopWish::Kind::File, .file = u"/Users/ann/Ann Rivers.vcf"_s};
    QTest::newRow("link") << QUrl(u"patchbay://new/lead?LastName=Rivers"_s)
                          << DesktopWish{.kind = DesktopWish::Kind::Record,
                                 .object = u"Lead"_s,
                                 .fields = {{u"LastName"_s, u"Rivers"_s}}};
    QTest::newRow("another link") << QUrl(u"patchbay:disconnect/all"_s) << DesktopWish();
}

void LocalDoorTest::systemsOpenEventsAreWishes()
{
    QFETCH(const QUrl, url);
    OpenEvents events(*QCoreApplication::instance());
    connect(&events, &OpenEvents::wished, this, [this](const DesktopWish &wish) { m_wished.append(wish); });
    m_wished.clear();
    QFileOpenEvent event(url);
    QVERIFY(QCoreApplication::sendEvent(QCoreApplication::instance(), &event));
    QCOMPARE(m_wished.size(), 1);
    QTEST(m_wished.first(), "wish");
    QEvent other(QEvent::User);
    QCoreApplication::sendEvent(QCoreApplication::instance(), &other);
    QCOMPARE(m_wished.size(), 1);
}

void LocalDoorTest::systemsQuitIsAnEndInOrder()
{
    OpenEvents events(*QCoreApplication::instance());
    const QSignalSpy wished(&events, &OpenEvents::endWished);
    QEvent quit(QEvent::Quit);
    QVERIFY(QCoreApplication::sendEvent(QCoreApplication::instance(), &quit));
    QVERIFY(!quit.isAccepted()); // it ends later, in order
    QCOMPARE(wished.count(), 1);
}

void LocalDoorTest::windowIsWishedForWhereNoneIsOpen()
{
    OpenEvents events(*QCoreApplication::instance());
    const QSignalSpy wished(&events, &OpenEvents::wished);
    QApplicationStateChangeEvent left(Qt::ApplicationInactive);
    QCoreApplication::sendEvent(QCoreApplication::instance(), &left);
    QCOMPARE(wished.count(), 0);
    QApplicationStateChangeEvent come(Qt::ApplicationActive);
    QCoreApplication::sendEvent(QCoreApplication::instance(), &come);
    QCOMPARE(wished.count(), 1);
    QVERIFY(wished.first().first().value<DesktopWish>() == DesktopWish());
}

QTEST_GUILESS_MAIN(LocalDoorTest)
#include "tst_localdoor.moc"

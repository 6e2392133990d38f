#include "presentation/messages.h"

#include <QTest>

using namespace patchbay;
using namespace Qt::StringLiterals;

class MessagesTest : public QObject
{
    Q_OBJECT
private slots:
    void everyKindHasWords();
    void cancelledHasNone();
    void theProvidersCodeStandsLast();
    void ourOwnCodesAreNotSpoken();
    void namesThatWereAskedForAreSpoken_data();
    void namesThatWereAskedForAreSpoken();
    void damagedFileIsSaidToBeSetAsideWhenItIs();
    void everyKindIsFoundByItsName();
    void momentsReadWellInASentence();
    void relativeTimes_data();
    void relativeTimes();
};

void MessagesTest::everyKindHasWords()
{
    for (int kind = int(ErrorKind::Cancelled) + 1; kind <= int(ErrorKind::PortTaken); ++kind) {
        const Message message
            = messageFor(Error{ErrorKind(kind)}, {u"Salesforce"_s, u"Acme"_s, u"acme.example"_s});
        QVERIFY2(!message.fact.isEmpty(), qPrintable(nameOf(ErrorKind(kind))));
        QVERIFY(!message.text().contains(u'%'));
    }
}

void MessagesTest::cancelledHasNone()
{
    QVERIFY(messageFor(Error{ErrorKind::Cancelled}, {}).text().isEmpty());
}

void MessagesTest::theProvidersCodeStandsLast()
{
    const Error error{ErrorKind::Misconfigured, {}, u"redirect_uri_mismatch"_s};
    QCOMPARE(messageFor(error, {u"Salesforce"_s, {}, {}}).text(),
        u"The redirect URI is not registered. Copy it into the app again, character by character. "
        "Changes can take 10 minutes. (redirect_uri_mismatch)"_s);
}

void MessagesTest::ourOwnCodesAreNotSpoken()
{
    const Error error{ErrorKind::Storage, {}, u"disk_full"_s};
    QVERIFY(!messageFor(error, {}).text().contains(u"disk_full"_s));
}

void MessagesTest::namesThatWereAskedForAreSpoken_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("fact");
    QTest::newRow("none at all") << ErrorKind::NotFound << u"not_connected"_s
                                 << u"Nothing is connected yet."_s;
    QTest::newRow("no such") << ErrorKind::NotFound << u"no_such_connection"_s
                             << u"No connection is called “Acme”."_s;
    QTest::newRow("several") << ErrorKind::Rejected << u"ambiguous"_s
                             << u"More than one connection fits: Acme."_s;
    QTest::newRow("in doubt") << ErrorKind::OutcomeUnknown << u"may_have_arrived"_s
                              << u"It may already be there as Acme."_s;
    QTest::newRow("key") << ErrorKind::Rejected << u"key_reused"_s
                         << u"This key was used for another lead."_s;
}

void MessagesTest::namesThatWereAskedForAreSpoken()
{
    QFETCH(const ErrorKind, kind);
    QFETCH(const QString, code);
    const Message message = messageFor({kind, {}, code, u"Acme"_s}, {u"Salesforce"_s, {}, {}});
    QTEST(message.fact, "fact");
    QVERIFY(!message.next.isEmpty());
    QVERIFY(message.code.isEmpty());
}

void MessagesTest::damagedFileIsSaidToBeSetAsideWhenItIs()
{
    const Error inUse{ErrorKind::Storage, {}, u"damaged"_s};
    QVERIFY(!messageFor(inUse, {}).text().contains(u"set aside"_s));
    const Error moved{ErrorKind::Storage, {}, u"damaged"_s, u"/home/x/patchbay.db.damaged-1"_s};
    QVERIFY(messageFor(moved, {}).text().contains(u"set aside as /home/x/patchbay.db.damaged-1"_s));
}

void MessagesTest::everyKindIsFoundByItsName()
{
    for (int kind = int(ErrorKind::Cancelled); kind <= int(ErrorKind::PortTaken); ++kind)
        QCOMPARE(kindNamed(nameOf(ErrorKind(kind))), ErrorKind(kind));
    QCOMPARE(kindNamed(u"of a newer version"_s), ErrorKind::Protocol);
}

void MessagesTest::momentsReadWellInASentence()
{
    constexpr Timestamp now{std::chrono::seconds(1'790'000'000)};
    QVERIFY(clockPhrase(now, now).startsWith(u"at "_s));
    QVERIFY(clockPhrase(now - std::chrono::hours(48), now).startsWith(u"on "_s));
    QCOMPARE(grantEndedSentence({}, {u"Salesforce"_s, {}, {}}, u"on 20 Nov"_s),
        u"Salesforce ended this access on 20 Nov."_s);
}

void MessagesTest::relativeTimes_data()
{
    QTest::addColumn<int>("secondsAgo");
    QTest::addColumn<QString>("words");
    QTest::newRow("future by clock skew") << -5 << u"just now"_s;
    QTest::newRow("59 s") << 59 << u"just now"_s;
    QTest::newRow("60 s") << 60 << u"1 min ago"_s;
    QTest::newRow("59 min") << 59 * 60 + 59 << u"59 min ago"_s;
    QTest::newRow("1 h") << 3600 << u"1 h ago"_s;
    QTest::newRow("5 h, even past midnight") << 5 * 3600 << u"5 h ago"_s;
}

void MessagesTest::relativeTimes()
{
    QFETCH(const int, secondsAgo);
    QFETCH(const QString, words);
    constexpr Timestamp now{std::chrono::seconds(1'790'000'000)};
    QCOMPARE(relativeTime(now - std::chrono::seconds(secondsAgo), now), words);
}

QTEST_GUILESS_MAIN(MessagesTest)
#include "tst_messages.moc"

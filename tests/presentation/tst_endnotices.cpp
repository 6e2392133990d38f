#include "presentation/endnotices.h"

#include <QTest>

using namespace patchbay;
using namespace Qt::StringLiterals;

class EndNoticesTest final : public QObject
{
    Q_OBJECT
private slots:
    void whoeverNeedsAPersonIsTold_data();
    void whoeverNeedsAPersonIsTold();
    void wordsSayWhoAndWhatWaits_data();
    void wordsSayWhoAndWhatWaits();
    void whatNoActionHelpsShowsTheWindow();
    void whatIsOfTheKeychainSaysSo();
    void onlyWhatThePersonDoesNotSeeIsNews_data();
    void onlyWhatThePersonDoesNotSeeIsNews();
};

namespace
{

CardView acme(CardState state, const QList<CardButton> &buttons)
{
    AccountView account;
    account.connection = {u"acme"_s};
    account.title = u"Acme Corp"_s;
    account.state = state;
    account.sentence = u"Unlock your keychain."_s;
    account.buttons = buttons;
    CardView card;
    card.provider = {u"salesforce"_s};
    card.name = u"Salesforce"_s;
    card.accounts = {account};
    return card;
}

const CardButton reconnect{CardAction::Reconnect, u"Reconnect"_s};
const CardButton unlock{CardAction::Unlock, u"Unlock"_s};
const CardButton dismiss{CardAction::Dismiss, u"Got it"_s};

} // namespace

void EndNoticesTest::whoeverNeedsAPersonIsTold_data()
{
    QTest::addColumn<CardState>("state");
    QTest::addColumn<int>("told");
    const auto row
        = [](const char *name, CardState state, int told) { QTest::newRow(name) << state << told; };
    row("its grant ended", CardState::NeedsReconnect, 1);
    row("a locked keychain", CardState::KeychainLocked, 1);
    row("no keychain", CardState::NoKeychain, 1);
    row("an unsaved token", CardState::NotSaved, 1);
    row("missing access", CardState::AccessMissing, 1);
    row("an end that is not confirmed", CardState::RemovedHereOnly, 1);
    row("a token that is not deleted", CardState::NotRemoved, 1);
    row("it works", CardState::Connected, 0);
    row("offline", CardState::Offline, 0);
    row("asked in front of it", CardState::AnotherAccount, 0);
}

void EndNoticesTest::whoeverNeedsAPersonIsTold()
{
    QFETCH(const CardState, state);
    QFETCH(const int, told);
    QCOMPARE(noticesOf({acme(state, {})}, {}).size(), told);
}

void EndNoticesTest::wordsSayWhoAndWhatWaits_data()
{
    QTest::addColumn<CardState>("state");
    QTest::addColumn<CardButton>("button");
    QTest::addColumn<int>("waiting");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, CardState state, const CardButton &button, int waiting,
                         const QString &text) { QTest::newRow(name) << state << button << waiting << text; };
    const CardState ended = CardState::NeedsReconnect;
    row("nothing", ended, reconnect, 0, u"Reconnect Acme Corp to go on using it."_s);
    row("one", ended, reconnect, 1, u"Reconnect Acme Corp to send 1 record(s) that wait."_s);
    row("several", ended, reconnect, 3, u"Reconnect Acme Corp to send 3 record(s) that wait."_s);
    row("what its card says", CardState::KeychainLocked, unlock, 3, u"Acme Corp\nUnlock your keychain."_s);
}

void EndNoticesTest::wordsSayWhoAndWhatWaits()
{
    QFETCH(const CardState, state);
    QFETCH(const CardButton, button);
    QFETCH(const int, waiting);
    QFETCH(const QString, text);
    const EndNotice expected{{u"acme"_s}, {u"salesforce"_s}, u"Salesforce needs you"_s, text, button.text,
        button.action, state == CardState::KeychainLocked};
    QCOMPARE(noticesOf({acme(state, {button})}, {{{u"acme"_s}, waiting}}), QList{expected});
}

void EndNoticesTest::whatNoActionHelpsShowsTheWindow()
{
    const QList<EndNotice> told = noticesOf({acme(CardState::RemovedHereOnly, {dismiss})}, {});
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().act, CardAction::Details);
    QVERIFY(told.first().action != dismiss.text);
}

void EndNoticesTest::whatIsOfTheKeychainSaysSo()
{
    const QList<EndNotice> told
        = noticesOf({acme(CardState::KeychainLocked, {unlock}), acme(CardState::NoKeychain, {}),
                        acme(CardState::NeedsReconnect, {reconnect})},
            {});
    QCOMPARE(told.size(), 3); // each: what somebody leaves out of them must not take the keychain's along
    QVERIFY(told.at(0).isOfKeychain);
    QVERIFY(told.at(1).isOfKeychain);
    QVERIFY(!told.at(2).isOfKeychain);
}

void EndNoticesTest::onlyWhatThePersonDoesNotSeeIsNews_data()
{
    using enum CardState;
    QTest::addColumn<CardState>("before");
    QTest::addColumn<CardState>("now");
    QTest::addColumn<bool>("news");
    QTest::newRow("it worked, and ended") << Connected << NeedsReconnect << true;
    QTest::newRow("it had ended before") << NeedsReconnect << NeedsReconnect << false;
    QTest::newRow("it needs something else now") << KeychainLocked << NeedsReconnect << true;
    QTest::newRow("it is back, and ended") << Offline << NeedsReconnect << true;
    QTest::newRow("its end is not confirmed") << Disconnecting << RemovedHereOnly << true;
    QTest::newRow("a sign-in was given up") << WaitingForYou << NeedsReconnect << false;
    QTest::newRow("a test says so") << Checking << KeychainLocked << false;
    QTest::newRow("it works again") << NeedsReconnect << Connected << false;
}

void EndNoticesTest::onlyWhatThePersonDoesNotSeeIsNews()
{
    QFETCH(const CardState, before);
    QFETCH(const CardState, now);
    QTEST(isNews(before, now), "news");
}

QTEST_GUILESS_MAIN(EndNoticesTest)
#include "tst_endnotices.moc"

#include "presentation/cards.h"

#include <QTest>

using namespace patchbay;
using namespace Qt::StringLiterals;

namespace
{

constexpr Timestamp now{std::chrono::seconds(1'790'000'000)};

ProviderDescriptor salesforce()
{
    ProviderDescriptor provider;
    provider.id = {u"salesforce"_s};
    provider.name = u"Salesforce"_s;
    provider.mark = u"Sf"_s;
    provider.reason = u"Where your leads, contacts and imports go."_s;
    provider.recordsApi = u"salesforce"_s;
    provider.consentWays = {ConsentWay::Embedded, ConsentWay::Browser};
    return provider;
}

ConnectionRow acme()
{
    ConnectionRow row;
    row.id = {u"c1"_s};
    row.provider = {u"salesforce"_s};
    row.phase = ConnectionPhase::Connected;
    row.accountLabel = u"sales@acme.example"_s;
    row.tenantLabel = u"Acme Corp"_s;
    row.environment = Environment::Production;
    row.instanceUrl = QUrl(u"https://acme.my.salesforce.com"_s);
    row.checkedAt = now - std::chrono::minutes(2);
    return row;
}

QList<CardAction> actions(const QList<CardButton> &buttons)
{
    QList<CardAction> found;
    for (const CardButton &button : buttons)
        found.append(button.action);
    return found;
}

} // namespace

class CardsTest : public QObject
{
    Q_OBJECT
private slots:
    void withoutClientIdItIsNotSetUpAndNeverOffersConnect();
    void withClientIdItOffersConnect();
    void signInShowsItsStage_data();
    void signInShowsItsStage();
    void unmatchedErrorIsAHintWhileWaiting();
    void failureSaysWhatToDoAndLeavesTheCardConnectable();
    void helperTroubleOffersTheBrowser();
    void keychainTroubleIsAStateOfItsOwn_data();
    void keychainTroubleIsAStateOfItsOwn();
    void accountShowsItsState_data();
    void accountShowsItsState();
    void offlineNeverAsksToSignInAgain();
    void needsReconnectTellsWhatWaits();
    void keychainTroubleComesBeforeReconnecting();
    void whatWentWrongKeepsItsKind();
    void missingScopesAreNamed();
    void removalTellsBothHalves_data();
    void removalTellsBothHalves();
    void removalThatGoesOnOffersNothing();
    void pageIsOfferedOnlyWhereThereIsOne();
    void accessThatEndsByItselfSaysWhen();
    void unsavedTokensAreAStateOfTheirOwn();
    void firstSignInIsNoAccountYet();
    void furtherSignInIsARowOfItsOwn();
    void readsAloudAsOneSentence();
    void orgColourIsThePersonsOrStaysTheSame();
    void searchLooksAtAccountsToo();
};

void CardsTest::withoutClientIdItIsNotSetUpAndNeverOffersConnect()
{
    const ProviderDescriptor provider = salesforce();
    CardFacts facts;
    facts.provider = &provider;
    const CardView card = makeCard(facts, now);
    QCOMPARE(card.state, CardState::NotSetUp);
    QCOMPARE(actions(card.buttons), QList{CardAction::SetUp});
    QCOMPARE(card.sentence, u"Needs a client id from your Salesforce org."_s);
}

void CardsTest::withClientIdItOffersConnect()
{
    const ProviderDescriptor provider = salesforce();
    CardFacts facts;
    facts.provider = &provider;
    facts.settings.clientId = u"3MVG9"_s;
    const CardView card = makeCard(facts, now);
    QCOMPARE(card.state, CardState::NotConnected);
    QCOMPARE(actions(card.buttons), QList{CardAction::Connect});
    QCOMPARE(card.sentence, provider.reason);
}

void CardsTest::signInShowsItsStage_data()
{
    QTest::addColumn<ConnectStage>("stage");
    QTest::addColumn<CardState>("state");
    QTest::addColumn<CardAction>("firstAction");
    QTest::newRow("preparing") << ConnectStage::Preparing << CardState::Checking << CardAction::Cancel;
    QTest::newRow("window") << ConnectStage::WaitingForYou << CardState::WaitingForYou
                            << CardAction::ShowWindow;
    QTest::newRow("browser") << ConnectStage::WaitingForBrowser << CardState::WaitingForBrowser
                             << CardAction::CopyLink;
    QTest::newRow("code") << ConnectStage::WaitingForCode << CardState::WaitingForCode
                          << CardAction::CopyCodeAndOpen;
    QTest::newRow("checking") << ConnectStage::Checking << CardState::Checking << CardAction::Cancel;
    QTest::newRow("saving") << ConnectStage::Saving << CardState::Checking << CardAction::Cancel;
}

void CardsTest::signInShowsItsStage()
{
    QFETCH(const ConnectStage, stage);
    QFETCH(const CardState, state);
    QFETCH(const CardAction, firstAction);
    const ProviderDescriptor provider = salesforce();
    CardFacts facts;
    facts.provider = &provider;
    facts.fresh.stage = stage;
    facts.fresh.code = u"WDJB-MJHT"_s;
    const CardView fresh = makeCard(facts, now);
    QCOMPARE(fresh.state, state);
    QCOMPARE(fresh.buttons.first().action, firstAction);
    QCOMPARE(fresh.buttons.last().action, CardAction::Cancel);
    QCOMPARE(fresh.sentence.contains(facts.fresh.code), stage == ConnectStage::WaitingForCode);

    facts.rows = {acme()};
    facts.happenings[acme().id].stage = stage;
    QCOMPARE(makeCard(facts, now).accounts.first().state, state);
}

void CardsTest::unmatchedErrorIsAHintWhileWaiting()
{
    const ProviderDescriptor provider = salesforce();
    CardFacts facts;
    facts.provider = &provider;
    facts.fresh.stage = ConnectStage::WaitingForBrowser;
    const CardView before = makeCard(facts, now);
    facts.fresh.unmatchedError = true;
    const CardView card = makeCard(facts, now);
    QCOMPARE(card.state, CardState::WaitingForBrowser);
    QCOMPARE(card.buttons, before.buttons);
    QVERIFY(card.sentence.contains(u"cannot match"_s));
}

void CardsTest::failureSaysWhatToDoAndLeavesTheCardConnectable()
{
    const ProviderDescriptor provider = salesforce();
    CardFacts facts;
    facts.provider = &provider;
    facts.settings.clientId = u"3MVG9"_s;
    facts.fresh.failure = Error{ErrorKind::Denied, {}, u"access_denied"_s};
    const CardView card = makeCard(facts, now);
    QCOMPARE(card.state, CardState::NotConnected);
    QCOMPARE(card.sentence, u"You declined at Salesforce; nothing was changed."_s);
    QCOMPARE(actions(card.buttons), QList{CardAction::Connect});
}

void CardsTest::helperTroubleOffersTheBrowser()
{
    ProviderDescriptor provider = salesforce();
    provider.clientId = u"x"_s;
    CardFacts facts;
    facts.provider = &provider;
    facts.fresh.failure = Error{ErrorKind::HelperFailed, u"killed"_s};
    QCOMPARE(
        actions(makeCard(facts, now).buttons), (QList{CardAction::ConnectInBrowser, CardAction::Connect}));
    provider.consentWays = {ConsentWay::Embedded};
    QCOMPARE(actions(makeCard(facts, now).buttons), QList{CardAction::Connect});

    provider.consentWays = {ConsentWay::Embedded, ConsentWay::Browser};
    ConnectionRow row = acme();
    row.phase = ConnectionPhase::NeedsReconnect;
    facts.rows = {row};
    facts.happenings[row.id].failure = facts.fresh.failure;
    facts.fresh = {};
    QCOMPARE(actions(makeCard(facts, now).accounts.first().buttons),
        (QList{CardAction::ConnectInBrowser, CardAction::Reconnect}));
}

void CardsTest::keychainTroubleIsAStateOfItsOwn_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<CardState>("state");
    QTest::addColumn<CardAction>("first");
    QTest::newRow("locked") << ErrorKind::KeychainLocked << CardState::KeychainLocked << CardAction::Unlock;
    QTest::newRow("none") << ErrorKind::KeychainUnavailable << CardState::NoKeychain
                          << CardAction::KeychainHelp;
}

void CardsTest::keychainTroubleIsAStateOfItsOwn()
{
    QFETCH(const ErrorKind, kind);
    QFETCH(const CardState, state);
    QFETCH(const CardAction, first);
    ProviderDescriptor provider = salesforce();
    provider.clientId = u"x"_s;
    CardFacts facts;
    facts.provider = &provider;
    facts.fresh.failure = Error{kind};
    QCOMPARE(makeCard(facts, now).state, state);
    facts.fresh.failure.reset();
    ConnectionRow row = acme();
    row.lastErrorKind = nameOf(kind);
    facts.rows = {row};
    const CardView card = makeCard(facts, now);
    QCOMPARE(card.accounts.first().state, state);
    QCOMPARE(card.accounts.first().buttons.first().action, first);
    QVERIFY(!actions(card.accounts.first().buttons).contains(CardAction::Reconnect));
}

void CardsTest::accountShowsItsState_data()
{
    QTest::addColumn<ConnectionPhase>("phase");
    QTest::addColumn<QString>("errorKind");
    QTest::addColumn<CardState>("state");
    QTest::newRow("connected") << ConnectionPhase::Connected << QString() << CardState::Connected;
    QTest::newRow("ended") << ConnectionPhase::NeedsReconnect << QString() << CardState::NeedsReconnect;
    QTest::newRow("being removed") << ConnectionPhase::Removing << QString() << CardState::Disconnecting;
    QTest::newRow("5xx") << ConnectionPhase::Connected << nameOf(ErrorKind::Unavailable)
                         << CardState::ServiceProblem;
    QTest::newRow("limit") << ConnectionPhase::Connected << nameOf(ErrorKind::RateLimited)
                           << CardState::LimitReached;
    QTest::newRow("garbage") << ConnectionPhase::Connected << nameOf(ErrorKind::Protocol)
                             << CardState::ServiceProblem;
    QTest::newRow("ended, then offline")
        << ConnectionPhase::NeedsReconnect << nameOf(ErrorKind::Offline) << CardState::NeedsReconnect;
}

void CardsTest::accountShowsItsState()
{
    QFETCH(const ConnectionPhase, phase);
    QFETCH(const QString, errorKind);
    QFETCH(const CardState, state);
    const ProviderDescriptor provider = salesforce();
    ConnectionRow row = acme();
    row.phase = phase;
    row.lastErrorKind = errorKind;
    CardFacts facts;
    facts.provider = &provider;
    facts.rows = {row};
    const AccountView account = makeCard(facts, now).accounts.first();
    QCOMPARE(account.state, state);
    QVERIFY(!account.stateWord.isEmpty());
    QVERIFY(!account.sentence.isEmpty());
}

void CardsTest::offlineNeverAsksToSignInAgain()
{
    const ProviderDescriptor provider = salesforce();
    ConnectionRow row = acme();
    row.offlineSince = now - std::chrono::hours(1);
    row.lastErrorKind = nameOf(ErrorKind::Offline);
    CardFacts facts;
    facts.provider = &provider;
    facts.rows = {row};
    const AccountView account = makeCard(facts, now).accounts.first();
    QCOMPARE(account.state, CardState::Offline);
    QVERIFY(!actions(account.buttons).contains(CardAction::Reconnect));
    QVERIFY(account.sentence.contains(u"You stay signed in"_s));
    QVERIFY(!needsAttention(account.state));
}

void CardsTest::needsReconnectTellsWhatWaits()
{
    const ProviderDescriptor provider = salesforce();
    ConnectionRow row = acme();
    row.phase = ConnectionPhase::NeedsReconnect;
    CardFacts facts;
    facts.provider = &provider;
    facts.rows = {row};
    facts.happenings[row.id].waitingRecords = 3;
    const AccountView account = makeCard(facts, now).accounts.first();
    QVERIFY2(account.sentence.contains(u"3 record"_s), qPrintable(account.sentence));
    QCOMPARE(actions(account.buttons), QList{CardAction::Reconnect});
    QVERIFY(needsAttention(account.state));
}

void CardsTest::keychainTroubleComesBeforeReconnecting()
{
    const ProviderDescriptor provider = salesforce();
    ConnectionRow row = acme();
    row.phase = ConnectionPhase::NeedsReconnect;
    CardFacts facts;
    facts.provider = &provider;
    facts.rows = {row};
    facts.happenings[row.id].failure = Error{ErrorKind::KeychainLocked};
    QCOMPARE(makeCard(facts, now).accounts.first().state, CardState::KeychainLocked);
}

void CardsTest::whatWentWrongKeepsItsKind()
{
    const ProviderDescriptor provider = salesforce();
    ConnectionRow row = acme();
    row.lastErrorKind = nameOf(ErrorKind::Forbidden);
    CardFacts facts;
    facts.provider = &provider;
    facts.rows = {row};
    const AccountView account = makeCard(facts, now).accounts.first();
    QCOMPARE(account.sentence, u"This account lacks a right for that. Ask an admin of the org."_s);
}

void CardsTest::removalTellsBothHalves_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("errorKind");
    QTest::addColumn<CardState>("state");
    QTest::addColumn<QList<CardAction>>("buttons");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, QLatin1StringView reason, ErrorKind kind, CardState state,
                         const QList<CardAction> &buttons, const QString &sentence) {
        QTest::newRow(name) << QString(reason) << nameOf(kind) << state << buttons << sentence;
    };
    using Action = CardAction;
    row("host gone", removal::notRevoked, ErrorKind::Offline, CardState::RemovedHereOnly,
        {Action::OpenPage, Action::TryNow, Action::RemoveAnyway}, u"Salesforce did not confirm."_s);
    row("keychain locked first", removal::notRevoked, ErrorKind::KeychainLocked, CardState::NotRemoved,
        {Action::Unlock, Action::RemoveAnyway}, u"Patchbay needs the token in your keychain"_s);
    row("not erased", removal::notErased, ErrorKind::KeychainLocked, CardState::NotRemoved,
        {Action::Unlock, Action::RemoveAnyway}, u"Salesforce ended the access. Your keychain did not"_s);
    row("neither", removal::neither, ErrorKind::KeychainUnavailable, CardState::NotRemoved,
        {Action::TryNow, Action::RemoveAnyway}, u"Salesforce did not end the access, and your keychain"_s);
    row("refused there", removal::stillValid, ErrorKind::Rejected, CardState::RemovedHereOnly,
        {Action::OpenPage, Action::Dismiss},
        u"It is deleted from this computer. The access stays valid at Salesforce until you end it"_s);
}

void CardsTest::removalTellsBothHalves()
{
    QFETCH(const QString, reason);
    QFETCH(const QString, errorKind);
    QFETCH(const CardState, state);
    QFETCH(const QList<CardAction>, buttons);
    QFETCH(const QString, sentence);
    const ProviderDescriptor provider = salesforce();
    ConnectionRow row = acme();
    row.phase = ConnectionPhase::Removing;
    row.reasonCode = reason;
    row.lastErrorKind = errorKind;
    CardFacts facts;
    facts.provider = &provider;
    facts.rows = {row};
    const AccountView account = makeCard(facts, now).accounts.first();
    QCOMPARE(account.state, state);
    QCOMPARE(actions(account.buttons), buttons);
    QVERIFY2(account.sentence.startsWith(sentence), qPrintable(account.sentence));
    QVERIFY(needsAttention(account.state));
    QVERIFY(!actions(account.menu).contains(CardAction::Reconnect));
}

void CardsTest::removalThatGoesOnOffersNothing()
{
    const ProviderDescriptor provider = salesforce();
    ConnectionRow row = acme();
    row.phase = ConnectionPhase::Removing;
    row.reasonCode = removal::notRevoked; // "Try now" was pressed
    CardFacts facts;
    facts.provider = &provider;
    facts.rows = {row};
    facts.happenings[row.id].disconnecting = true;
    const AccountView account = makeCard(facts, now).accounts.first();
    QCOMPARE(account.state, CardState::Disconnecting);
    QVERIFY(account.buttons.isEmpty());
    QVERIFY(!account.sentence.contains(u"confirm"_s));
}

void CardsTest::pageIsOfferedOnlyWhereThereIsOne()
{
    const ProviderDescriptor provider = salesforce();
    ConnectionRow row = acme();
    row.phase = ConnectionPhase::Removing;
    row.reasonCode = removal::stillValid;
    row.instanceUrl = {};
    CardFacts facts;
    facts.provider = &provider;
    facts.rows = {row};
    QCOMPARE(actions(makeCard(facts, now).accounts.first().buttons), QList{CardAction::Dismiss});
}

void CardsTest::accessThatEndsByItselfSaysWhen()
{
    const ProviderDescriptor provider = salesforce();
    ConnectionRow row = acme();
    row.phase = ConnectionPhase::Removing;
    row.reasonCode = removal::stillValid;
    row.stillValidUntil = now + std::chrono::hours(1);
    CardFacts facts;
    facts.provider = &provider;
    facts.rows = {row};
    const QString sentence = makeCard(facts, now).accounts.first().sentence;
    QVERIFY2(sentence.contains(u"keeps the access valid until "_s), qPrintable(sentence));
}

void CardsTest::unsavedTokensAreAStateOfTheirOwn()
{
    const ProviderDescriptor provider = salesforce();
    ConnectionRow row = acme();
    row.tokensUnsaved = true;
    CardFacts facts;
    facts.provider = &provider;
    for (const QString &errorKind :
        {QString(), nameOf(ErrorKind::KeychainLocked), nameOf(ErrorKind::Offline)}) {
        row.lastErrorKind = errorKind; // whatever the last check said
        facts.rows = {row};
        const AccountView account = makeCard(facts, now).accounts.first();
        QCOMPARE(account.state, CardState::NotSaved);
        QVERIFY(needsAttention(account.state));
        QCOMPARE(actions(account.buttons), QList{CardAction::Unlock});
    }
}

void CardsTest::missingScopesAreNamed()
{
    const ProviderDescriptor provider = salesforce();
    ConnectionRow row = acme();
    row.scopesAsked = {u"api"_s, u"refresh_token"_s, u"chatter_api"_s};
    row.scopesGranted = {u"api"_s};
    CardFacts facts;
    facts.provider = &provider;
    facts.rows = {row};
    const AccountView account = makeCard(facts, now).accounts.first();
    QCOMPARE(account.state, CardState::AccessMissing);
    QCOMPARE(account.sentence, u"You did not allow chatter_api. All else works."_s);
}

void CardsTest::firstSignInIsNoAccountYet()
{
    const ProviderDescriptor provider = salesforce();
    ConnectionRow row = acme();
    row.phase = ConnectionPhase::Connecting;
    CardFacts facts;
    facts.provider = &provider;
    facts.rows = {row};
    QVERIFY(makeCard(facts, now).accounts.isEmpty());
}

void CardsTest::furtherSignInIsARowOfItsOwn()
{
    const ProviderDescriptor provider = salesforce();
    CardFacts facts;
    facts.provider = &provider;
    facts.settings.clientId = u"3MVG9"_s;
    facts.rows = {acme()};
    QCOMPARE(makeCard(facts, now).accounts.size(), 1);
    QCOMPARE(actions(makeCard(facts, now).buttons), QList{CardAction::AddAnother});
    facts.fresh.stage = ConnectStage::WaitingForYou;
    const CardView card = makeCard(facts, now);
    QCOMPARE(card.accounts.size(), 2);
    QVERIFY(card.accounts.last().connection.isEmpty());
    QCOMPARE(card.accounts.last().state, CardState::WaitingForYou);
    QCOMPARE(card.accounts.first().state, CardState::Connected);
}

void CardsTest::readsAloudAsOneSentence()
{
    const ProviderDescriptor provider = salesforce();
    CardFacts facts;
    facts.provider = &provider;
    facts.rows = {acme()};
    QCOMPARE(makeCard(facts, now).accessibleText,
        u"Salesforce, Acme Corp, Production, Connected, Checked 2 min ago"_s);
}

void CardsTest::orgColourIsThePersonsOrStaysTheSame()
{
    ConnectionRow row = acme();
    const QString given = orgColour(row);
    QVERIFY(given.startsWith(u'#'));
    QCOMPARE(orgColour(row), given);
    row.colour = u"#123456"_s;
    QCOMPARE(orgColour(row), u"#123456"_s);
}

void CardsTest::searchLooksAtAccountsToo()
{
    const ProviderDescriptor provider = salesforce();
    CardFacts facts;
    facts.provider = &provider;
    facts.rows = {acme()};
    const CardView card = makeCard(facts, now);
    QVERIFY(matchesSearch(card, u" ACME "_s));
    QVERIFY(matchesSearch(card, u"my.salesforce.com"_s));
    QVERIFY(matchesSearch(card, QString()));
    QVERIFY(!matchesSearch(card, u"sapp"_s));
}

QTEST_GUILESS_MAIN(CardsTest)
#include "tst_cards.moc"

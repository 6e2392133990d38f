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
    provider.reason = u"Where your leads and contacts go."_s;
    provider.recordsApi = u"salesforce"_s;
    provider.scopesUntold = {u"refresh_token"_s};
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

ConnectionRow acmeIn(ConnectionPhase phase, const QString &reason = {})
{
    ConnectionRow row = acme();
    row.phase = phase;
    row.reasonCode = reason;
    return row;
}

/// The card of a provider without an account.
CardView freshCard(const Happening &fresh, const ProviderDescriptor &provider = salesforce())
{
    CardFacts facts;
    facts.provider = &provider;
    facts.settings.clientId = u"3MVG9"_s;
    facts.fresh = fresh;
    return makeCard(facts, now);
}

CardView cardWith(const ConnectionRow &row, const Happening &happening = {}, const Happening &fresh = {})
{
    const ProviderDescriptor provider = salesforce();
    CardFacts facts;
    facts.provider = &provider;
    facts.rows = {row};
    facts.happenings[row.id] = happening;
    facts.fresh = fresh;
    return makeCard(facts, now);
}

AccountView accountOf(const ConnectionRow &row, const Happening &happening = {})
{
    return cardWith(row, happening).accounts.value(0);
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
    void closedProviderOffersNoSignIn();
    void withoutClientIdItIsNotSetUpAndNeverOffersConnect();
    void withClientIdItOffersConnect();
    void anotherAppIsAQuietDoor();
    void wrongAppOfItsOwnLeadsToItsPage();
    void signInShowsItsStage_data();
    void signInShowsItsStage();
    void whereNoWindowOfOursSaysWhyTheCardDoes();
    void unmatchedErrorIsAHintWhileWaiting();
    void missingBrowserOffersTheLink();
    void withoutAPortTheAddressIsPasted();
    void demoOrgThatDoesNotStartIsNoMatterOfTheBrowser_data();
    void demoOrgThatDoesNotStartIsNoMatterOfTheBrowser();
    void failureOfWhatWasAskedStaysOnTheAccount();
    void failureSaysWhatToDoAndLeavesTheCardConnectable();
    void helperTroubleOffersTheBrowser();
    void windowThatIsNotInstalledIsNotTriedAgain();
    void keychainTroubleIsAStateOfItsOwn_data();
    void keychainTroubleIsAStateOfItsOwn();
    void accountShowsItsState_data();
    void accountShowsItsState();
    void offlineNeverAsksToSignInAgain();
    void proxyInTheWayIsNotTheServicesFault();
    void needsReconnectTellsWhatWaits();
    void keychainTroubleComesBeforeReconnecting();
    void whatWentWrongKeepsItsKind();
    void missingScopesAreNamed();
    void refusalForWantOfAScopeIsMissingAccess_data();
    void refusalForWantOfAScopeIsMissingAccess();
    void reasonIsSeenBeforeConsentAndAfter();
    void removalTellsBothHalves_data();
    void removalTellsBothHalves();
    void removalThatGoesOnOffersNothing();
    void pageIsOfferedOnlyWhereThereIsOne();
    void accessThatEndsByItselfSaysWhen();
    void unsavedTokensAreAStateOfTheirOwn();
    void firstSignInIsNoAccountYet();
    void furtherSignInIsARowOfItsOwn();
    void readsAloudAsOneSentence();
    void cardOfOneAccountNamesItsServiceInWords();
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
    const CardView card = freshCard({});
    QCOMPARE(card.state, CardState::NotConnected);
    QCOMPARE(actions(card.buttons), QList{CardAction::Connect});
    QCOMPARE(card.sentence, salesforce().reason);
}

void CardsTest::anotherAppIsAQuietDoor()
{
    QVERIFY(actions(freshCard({}).menu).contains(CardAction::OtherApp));
    const QList<CardAction> menu = actions(accountOf(acme()).menu);
    QVERIFY(menu.contains(CardAction::OtherApp));
    QVERIFY(menu.contains(CardAction::AppAndScopes));
    ProviderDescriptor local = salesforce();
    local.localService = u"demo-org"_s;
    QVERIFY(!actions(freshCard({}, local).menu).contains(CardAction::OtherApp));
    ProviderDescriptor closed = salesforce();
    closed.settled.closed = true;
    QVERIFY(!actions(freshCard({}, closed).menu).contains(CardAction::OtherApp));
}

void CardsTest::wrongAppOfItsOwnLeadsToItsPage()
{
    Happening wrong;
    wrong.failure = Error{ErrorKind::Misconfigured, {}, u"invalid_client"_s, u"bad secret"_s};
    for (const ConnectionPhase phase : {ConnectionPhase::Connected, ConnectionPhase::NeedsReconnect}) {
        ConnectionRow row = acmeIn(phase, u"invalid_grant"_s);
        QVERIFY(!actions(accountOf(row, wrong).buttons).contains(CardAction::AppAndScopes));
        row.nextApp = OwnApp{u"own"_s, true, {}, {}};
        const AccountView account = accountOf(row, wrong);
        QVERIFY(account.sentence.contains(u"client secret"_s));
        QVERIFY(actions(account.buttons).contains(CardAction::AppAndScopes));
    }
    QVERIFY(!actions(freshCard(wrong).buttons).contains(CardAction::OtherApp));
    wrong.ownApp = true;
    QCOMPARE(actions(freshCard(wrong).buttons), (QList{CardAction::Connect, CardAction::OtherApp}));
    wrong.failure = Error{ErrorKind::Offline, {}, {}};
    QVERIFY(!actions(freshCard(wrong).buttons).contains(CardAction::OtherApp));
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
    const Happening signIn{.stage = stage, .code = u"WDJB-MJHT"_s};
    const CardView fresh = freshCard(signIn);
    QCOMPARE(fresh.state, state);
    QCOMPARE(fresh.buttons.first().action, firstAction);
    QCOMPARE(fresh.buttons.last().action, CardAction::Cancel);
    QCOMPARE(fresh.sentence.contains(signIn.code), stage == ConnectStage::WaitingForCode);
    QCOMPARE(accountOf(acme(), signIn).state, state);
}

void CardsTest::whereNoWindowOfOursSaysWhyTheCardDoes()
{
    CardFacts facts;
    const ProviderDescriptor provider = salesforce();
    facts.provider = &provider;
    facts.settings.reason = u"To enter the leads of the fair."_s;
    for (const ConnectStage stage : {ConnectStage::WaitingForBrowser, ConnectStage::WaitingForCode}) {
        facts.fresh = {.stage = stage, .code = u"WDJB-MJHT"_s};
        const QString sentence = makeCard(facts, now).sentence;
        QVERIFY2(sentence.endsWith(facts.settings.reason), qPrintable(sentence));
    }
}

void CardsTest::unmatchedErrorIsAHintWhileWaiting()
{
    const CardView before = freshCard({.stage = ConnectStage::WaitingForBrowser});
    const CardView card = freshCard({.stage = ConnectStage::WaitingForBrowser, .unmatchedError = true});
    QCOMPARE(card.state, CardState::WaitingForBrowser);
    QCOMPARE(card.buttons, before.buttons);
    QVERIFY(card.sentence.contains(u"cannot match"_s));
}

void CardsTest::missingBrowserOffersTheLink()
{
    const CardView card = freshCard({.stage = ConnectStage::WaitingForBrowser, .browserMissing = true});
    QCOMPARE(card.state, CardState::WaitingForBrowser);
    QVERIFY(card.sentence.startsWith(u"No browser could be opened."_s));
    QCOMPARE(
        actions(card.buttons), (QList{CardAction::CopyLink, CardAction::PasteAddress, CardAction::Cancel}));
}

void CardsTest::withoutAPortTheAddressIsPasted()
{
    const Error taken{ErrorKind::PortTaken, {}, {}, u"17177 (vpnclient), 27177"_s};
    const CardView failed = freshCard({.failure = taken});
    QVERIFY2(failed.sentence.contains(u"vpnclient"_s), qPrintable(failed.sentence));
    QCOMPARE(actions(failed.buttons), (QList{CardAction::Connect, CardAction::ConnectByHand}));
    const CardView waiting = freshCard({.stage = ConnectStage::WaitingForBrowser, .byHand = true});
    QCOMPARE(actions(waiting.buttons),
        (QList{CardAction::PasteAddress, CardAction::CopyLink, CardAction::Cancel}));
    QVERIFY(waiting.sentence.contains(u"paste"_s));
}

void CardsTest::demoOrgThatDoesNotStartIsNoMatterOfTheBrowser_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("broken") << u"local_service"_s
                            << u"The demo org on this computer does not start. Reinstall patchbay-demo-org, "
                               "or move its data away: /home/x/demo-org"_s;
    QTest::newRow("not installed")
        << u"local_service_missing"_s
        << u"The demo org is not installed on this computer. Install it (package patchbay-demo-org)."_s;
}

void CardsTest::demoOrgThatDoesNotStartIsNoMatterOfTheBrowser()
{
    QFETCH(const QString, code);
    const Error failure{ErrorKind::HelperFailed, {}, code, u"/home/x/demo-org"_s};
    const CardView card = freshCard({.failure = failure});
    QTEST(card.sentence, "sentence");
    QCOMPARE(actions(card.buttons), QList{CardAction::Connect});
}

void CardsTest::failureOfWhatWasAskedStaysOnTheAccount()
{
    const Error mismatch{ErrorKind::Rejected, {}, u"account_mismatch"_s, u"robin@other.example"_s};
    const AccountView account = accountOf(acme(), {.failure = mismatch});
    QCOMPARE(account.state, CardState::Connected);
    QVERIFY(account.sentence.startsWith(
        u"You signed in as robin@other.example, another account. Nothing has changed."_s));
    QCOMPARE(accountOf(acme(), {.failure = Error{ErrorKind::Denied, {}, u"access_denied"_s}}).sentence,
        accountOf(acme()).sentence); // the person knows
}

void CardsTest::failureSaysWhatToDoAndLeavesTheCardConnectable()
{
    const CardView card = freshCard({.failure = Error{ErrorKind::Denied, {}, u"access_denied"_s}});
    QCOMPARE(card.state, CardState::NotConnected);
    QCOMPARE(card.sentence, u"You declined at Salesforce; nothing was changed."_s);
    QCOMPARE(actions(card.buttons), QList{CardAction::Connect});
}

void CardsTest::helperTroubleOffersTheBrowser()
{
    const Happening trouble{.failure = Error{ErrorKind::HelperFailed, u"killed"_s}};
    QCOMPARE(actions(freshCard(trouble).buttons), (QList{CardAction::ConnectInBrowser, CardAction::Connect}));
    ProviderDescriptor embeddedOnly = salesforce();
    embeddedOnly.consentWays = {ConsentWay::Embedded};
    QCOMPARE(actions(freshCard(trouble, embeddedOnly).buttons), QList{CardAction::Connect});
    QCOMPARE(actions(accountOf(acmeIn(ConnectionPhase::NeedsReconnect), trouble).buttons),
        (QList{CardAction::ConnectInBrowser, CardAction::Reconnect}));
}

void CardsTest::windowThatIsNotInstalledIsNotTriedAgain()
{
    const Happening trouble{.failure = Error{ErrorKind::Misconfigured, {}, u"no_embedded_view"_s}};
    QCOMPARE(actions(freshCard(trouble).buttons), QList{CardAction::ConnectInBrowser});
    QCOMPARE(actions(accountOf(acmeIn(ConnectionPhase::NeedsReconnect), trouble).buttons),
        QList{CardAction::ConnectInBrowser});
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
    QCOMPARE(freshCard({.failure = Error{kind}}).state, state);
    ConnectionRow row = acme();
    row.lastErrorKind = nameOf(kind);
    const AccountView account = accountOf(row);
    QCOMPARE(account.state, state);
    QCOMPARE(account.buttons.first().action, first);
    QVERIFY(!actions(account.buttons).contains(CardAction::Reconnect));
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
    ConnectionRow row = acmeIn(phase);
    row.lastErrorKind = errorKind;
    const AccountView account = accountOf(row);
    QCOMPARE(account.state, state);
    QVERIFY(!account.stateWord.isEmpty());
    QVERIFY(!account.sentence.isEmpty());
}

void CardsTest::offlineNeverAsksToSignInAgain()
{
    ConnectionRow row = acme();
    row.offlineSince = now - std::chrono::hours(1);
    row.lastErrorKind = nameOf(ErrorKind::Offline);
    const AccountView account = accountOf(row);
    QCOMPARE(account.state, CardState::Offline);
    QVERIFY(!actions(account.buttons).contains(CardAction::Reconnect));
    QVERIFY(account.sentence.contains(u"You stay signed in"_s));
    QVERIFY(!needsAttention(account.state));
}

void CardsTest::proxyInTheWayIsNotTheServicesFault()
{
    ConnectionRow row = acme();
    row.offlineSince = now - std::chrono::hours(1);
    row.lastErrorKind = nameOf(ErrorKind::Offline);
    row.lastErrorCode = u"proxy_authentication_required"_s;
    row.lastErrorText = u"proxy.example:3128"_s;
    const AccountView account = accountOf(row);
    QCOMPARE(account.state, CardState::Offline);
    QCOMPARE(account.sentence,
        u"The proxy \u2068proxy.example:3128\u2069 did not accept the user name or password. Change them in "
        "Settings, Network. You stay signed in."_s);
    QCOMPARE(actions(account.buttons), QList{CardAction::TryNow});
}

void CardsTest::needsReconnectTellsWhatWaits()
{
    const AccountView account = accountOf(acmeIn(ConnectionPhase::NeedsReconnect), {.waitingRecords = 3});
    QVERIFY2(account.sentence.contains(u"3 record"_s), qPrintable(account.sentence));
    QCOMPARE(actions(account.buttons), QList{CardAction::Reconnect});
    QVERIFY(needsAttention(account.state));
}

void CardsTest::keychainTroubleComesBeforeReconnecting()
{
    const Happening trouble{.failure = Error{ErrorKind::KeychainLocked}};
    QCOMPARE(accountOf(acmeIn(ConnectionPhase::NeedsReconnect), trouble).state, CardState::KeychainLocked);
}

void CardsTest::whatWentWrongKeepsItsKind()
{
    ConnectionRow row = acme();
    row.lastErrorKind = nameOf(ErrorKind::Forbidden);
    QCOMPARE(accountOf(row).sentence, u"This account lacks a right for that. Ask an admin of the org."_s);
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
    ConnectionRow row = acmeIn(ConnectionPhase::Removing, reason);
    row.lastErrorKind = errorKind;
    const AccountView account = accountOf(row);
    QCOMPARE(account.state, state);
    QCOMPARE(actions(account.buttons), buttons);
    QVERIFY2(account.sentence.startsWith(sentence), qPrintable(account.sentence));
    QVERIFY(needsAttention(account.state));
    QVERIFY(!actions(account.menu).contains(CardAction::Reconnect));
}

void CardsTest::removalThatGoesOnOffersNothing()
{
    // "Try now" was pressed.
    const AccountView account
        = accountOf(acmeIn(ConnectionPhase::Removing, removal::notRevoked), {.disconnecting = true});
    QCOMPARE(account.state, CardState::Disconnecting);
    QVERIFY(account.buttons.isEmpty());
    QVERIFY(!account.sentence.contains(u"confirm"_s));
}

void CardsTest::pageIsOfferedOnlyWhereThereIsOne()
{
    ConnectionRow row = acmeIn(ConnectionPhase::Removing, removal::stillValid);
    row.instanceUrl = {};
    QCOMPARE(actions(accountOf(row).buttons), QList{CardAction::Dismiss});
}

void CardsTest::accessThatEndsByItselfSaysWhen()
{
    ConnectionRow row = acmeIn(ConnectionPhase::Removing, removal::stillValid);
    row.stillValidUntil = now + std::chrono::hours(1);
    const QString sentence = accountOf(row).sentence;
    QVERIFY2(sentence.contains(u"keeps the access valid until "_s), qPrintable(sentence));
}

void CardsTest::unsavedTokensAreAStateOfTheirOwn()
{
    ConnectionRow row = acme();
    row.tokensUnsaved = true;
    for (const QString &errorKind :
        {QString(), nameOf(ErrorKind::KeychainLocked), nameOf(ErrorKind::Offline)}) {
        row.lastErrorKind = errorKind; // whatever the last check said
        const AccountView account = accountOf(row);
        QCOMPARE(account.state, CardState::NotSaved);
        QVERIFY(needsAttention(account.state));
        QCOMPARE(actions(account.buttons), QList{CardAction::Unlock});
    }
}

void CardsTest::missingScopesAreNamed()
{
    ConnectionRow row = acme();
    row.scopesAsked = {u"api"_s, u"refresh_token"_s, u"chatter_api"_s};
    row.scopesGranted = {u"api"_s};
    const AccountView account = accountOf(row);
    QCOMPARE(account.state, CardState::AccessMissing);
    QCOMPARE(account.sentence, u"You did not allow chatter_api. All else works."_s);
}

void CardsTest::refusalForWantOfAScopeIsMissingAccess_data()
{
    QTest::addColumn<bool>("inTheRow");
    QTest::newRow("noticed by a check") << true;
    QTest::newRow("when something was asked for") << false;
}

void CardsTest::refusalForWantOfAScopeIsMissingAccess()
{
    QFETCH(const bool, inTheRow);
    ConnectionRow row = acme();
    Happening happening;
    if (inTheRow) {
        row.lastErrorKind = nameOf(ErrorKind::Forbidden);
        row.lastErrorCode = u"insufficient_scope"_s;
        row.lastErrorText = u"crm.read"_s;
    } else {
        happening.failure = Error{ErrorKind::Forbidden, {}, u"insufficient_scope"_s, {}, {u"crm.read"_s}};
    }
    const AccountView account = accountOf(row, happening);
    QCOMPARE(account.state, CardState::AccessMissing);
    QCOMPARE(account.sentence, u"Salesforce did not allow that: the connection lacks crm.read."_s);
    QCOMPARE(actions(account.buttons), QList{CardAction::Reconnect});
}

void CardsTest::reasonIsSeenBeforeConsentAndAfter()
{
    const ProviderDescriptor provider = salesforce();
    CardFacts facts;
    facts.provider = &provider;
    facts.settings.clientId = u"client"_s;
    facts.settings.reason = u"For the trade fair."_s;
    QCOMPARE(makeCard(facts, now).sentence, u"For the trade fair."_s);
    facts.fresh.stage = ConnectStage::Preparing;
    QVERIFY(makeCard(facts, now).sentence.endsWith(u"For the trade fair."_s));
    facts.fresh = {};
    facts.rows = {acme()};
    const CardView connected = makeCard(facts, now);
    QCOMPARE(connected.sentence, u"For the trade fair."_s);
    QVERIFY2(connected.accounts.first().sentence.startsWith(u"For the trade fair. Checked\u00a0"_s),
        qPrintable(connected.accounts.first().sentence));
}

void CardsTest::firstSignInIsNoAccountYet()
{
    QVERIFY(cardWith(acmeIn(ConnectionPhase::Connecting)).accounts.isEmpty());
}

void CardsTest::furtherSignInIsARowOfItsOwn()
{
    const CardView before = cardWith(acme());
    QCOMPARE(before.accounts.size(), 1);
    QCOMPARE(actions(before.buttons), QList{CardAction::AddAnother});
    const CardView card = cardWith(acme(), {}, {.stage = ConnectStage::WaitingForYou});
    QCOMPARE(card.accounts.size(), 2);
    QVERIFY(card.accounts.last().connection.isEmpty());
    QCOMPARE(card.accounts.last().state, CardState::WaitingForYou);
    QCOMPARE(card.accounts.first().state, CardState::Connected);
}

void CardsTest::readsAloudAsOneSentence()
{
    QCOMPARE(cardWith(acme()).accessibleText,
        u"Salesforce, Acme Corp, Production, Connected, Checked 2 min ago"_s);
}

void CardsTest::cardOfOneAccountNamesItsServiceInWords()
{
    const auto plain = [](QString line) { return line.remove(QChar(0x2068)).remove(QChar(0x2069)); };
    ConnectionRow row = acme();
    QCOMPARE(plain(cardWith(row).onlyLine), u"Salesforce · sales@acme.example · acme.my.salesforce.com"_s);
    QCOMPARE(plain(accountOf(row).subtitle), u"sales@acme.example · acme.my.salesforce.com"_s); // in a row
    row.tenantLabel.clear(); // the account is the title then
    QCOMPARE(accountOf(row).title, row.accountLabel);
    QCOMPARE(plain(cardWith(row).onlyLine), u"Salesforce · acme.my.salesforce.com"_s);
    row.label = u"Salesforce"_s;
    QCOMPARE(
        plain(cardWith(row).onlyLine), u"sales@acme.example · acme.my.salesforce.com"_s); // once is enough
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
    ConnectionRow row = acme();
    row.tags = {u"Trade fair"_s};
    const CardView card = cardWith(row);
    QVERIFY(matchesSearch(card, u" ACME "_s));
    QVERIFY(matchesSearch(card, u"trade"_s));
    QVERIFY(matchesSearch(card, u"my.salesforce.com"_s));
    QVERIFY(matchesSearch(card, QString()));
    QVERIFY(!matchesSearch(card, u"sapp"_s));
}

void CardsTest::closedProviderOffersNoSignIn()
{
    ProviderDescriptor closed = salesforce();
    closed.settled.closed = true;
    const CardView fresh = freshCard({}, closed);
    QCOMPARE(fresh.sentence, u"Your administrator has turned this off."_s);
    QVERIFY(fresh.buttons.isEmpty());
    CardFacts facts;
    facts.provider = &closed;
    facts.rows = {acmeIn(ConnectionPhase::NeedsReconnect)};
    const CardView connected = makeCard(facts, now);
    QList<CardButton> all = connected.buttons + connected.accounts.first().buttons;
    all += connected.accounts.first().menu;
    bool canEnd = false;
    for (const CardButton &button : std::as_const(all)) {
        QVERIFY2(button.action != CardAction::Connect && button.action != CardAction::Reconnect
                && button.action != CardAction::AddAnother,
            qPrintable(button.text));
        canEnd = canEnd || button.action == CardAction::Disconnect;
    }
    QVERIFY(canEnd);
}

QTEST_GUILESS_MAIN(CardsTest)
#include "tst_cards.moc"

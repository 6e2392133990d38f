#include "gui/pagesfixture.h"

#include <QSignalSpy>
#include <QUrlQuery>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

const ProviderId salesforce{u"salesforce"_s};

} // namespace

class ConnectionsViewModelTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void secondPressOfConnectIsOneSignIn();
    void cancelIsNoFailure();
    void triedAgainMeansTheSameApp();
    void failureIsShownUntilTheNextTry();
    void providerOfTheCatalogueGetsACardAndGivesItBack();
    void testSaysWhatItFound();
    void testThatLastsIsSeenOnTheCard();
    void textForTheAdminIsOneClickAway();
    void signInBesideAnAccountIsARowOfItsOwn();
    void disconnectAsksFirst();
    void disconnectIsShownWhileItGoesOn();
    void recordsAreSentBeforeItEnds();
    void endThatIsNotConfirmedIsAskedForOnce();
    void whoThinksBetterOfItStays();
    void recordsAreKeptUntilItIsConnectedAgain();
    void recordsAreDiscardedWithIt();
    void unrevokedAccessStaysUntilItWasRead();
    void tombstoneIsRemovedAgainByTryNow();
    void removeAnywayAsksWhatIsLeftBehind_data();
    void removeAnywayAsksWhatIsLeftBehind();
    void removeAnywayEndsIt();
    void emptyAddressIsNotOpened();
    void otherAccountIsAskedOnTheCard();
    void sameAccountTwiceIsTold();
    void usedByDefaultIsTheOneThatIsChosen();
    void fullCeilingIsToldBeforeAFurtherSignIn();
    void fiveThousandAccountsAreOneCard();
    void savingTokensUnlocksAndSaves();
    void endOfAGrantIsToldOnceWhoeverLearntIt();
    void keychainIsWantedByThoseThatHaveNoAnswerYet();

private:
    [[nodiscard]] ConnectionsViewModel &model() { return m->connectionsModel; }
    void load()
    {
        QVERIFY(m->showConnections());
        QVERIFY(await(m->connections.allSettings()));
        QCoreApplication::processEvents();
    }
    [[nodiscard]] const CardView *card(const ProviderId &provider)
    {
        for (const auto *list : {&model().connected(), &model().available()}) {
            for (const CardView &card : *list) {
                if (card.provider == provider)
                    return &card;
            }
        }
        return nullptr;
    }
    /// The one account of Salesforce's card; an empty one where there is none.
    [[nodiscard]] AccountView account()
    {
        const CardView *const found = card(salesforce);
        return found && !found->accounts.isEmpty() ? found->accounts.first() : AccountView();
    }
    void connectAcme()
    {
        m->connectSalesforce(tokenSet("old", "r0"));
        load();
        QTRY_COMPARE(account().state, CardState::Connected);
    }

    /// A person who signs in as sales@acme.example at Acme Corp.
    void expectSignIn();

    std::unique_ptr<PagesFixture> m;
    const QString m_revoke = u"https://login.salesforce.com/services/oauth2/revoke"_s;
};

void ConnectionsViewModelTest::expectSignIn()
{
    m->consent.person = [](ConsentWay, const ConsentRequest &request) {
        return FakeConsent::callback(request, u"code=c1&state={state}"_s);
    };
    m->http.expect("POST", u"https://login.salesforce.com/services/oauth2/token"_s)
        .answer(jsonReply(200,
            R"({"access_token":"a1","refresh_token":"r1","token_type":"Bearer","scope":"api",)"
            R"("instance_url":"https://acme.my.salesforce.com"})"));
    m->http.expect("GET", u"https://acme.my.salesforce.com/services/oauth2/userinfo"_s)
        .answer(jsonReply(
            200, R"({"user_id":"005A","organization_id":"00DA","preferred_username":"sales@acme.example"})"));
    m->http.expect("GET", u"https://acme.my.salesforce.com/services/data/v60.0/query"_s)
        .answer(jsonReply(200, R"({"records":[{"Id":"00DA","Name":"Acme Corp","IsSandbox":false}]})"));
}

void ConnectionsViewModelTest::init()
{
    m = std::make_unique<PagesFixture>();
    QVERIFY(await(m->connections.saveSettings({.provider = salesforce, .clientId = u"client"_s})));
}

void ConnectionsViewModelTest::cleanup()
{
    QCOMPARE(m->http.problems(), QStringList());
    m.reset();
}

void ConnectionsViewModelTest::secondPressOfConnectIsOneSignIn()
{
    load();
    model().trigger(CardAction::Connect, salesforce, {});
    model().trigger(CardAction::Connect, salesforce, {});
    QTRY_COMPARE(m->consent.asked.size(), 1);
    model().trigger(CardAction::Connect, salesforce, {});
    QTRY_COMPARE(card(salesforce)->state, CardState::WaitingForYou);
    QVERIFY(await(m->connections.all()));
    QCoreApplication::processEvents();
    QCOMPARE(m->consent.asked.size(), 1);
    QCOMPARE(m->consent.raised, 2);
    QCOMPARE(await(m->connections.all())->size(), 1);
    model().trigger(CardAction::Cancel, salesforce, {});
    QTRY_COMPARE(card(salesforce)->state, CardState::NotConnected);
}

void ConnectionsViewModelTest::cancelIsNoFailure()
{
    load();
    const QString before = card(salesforce)->sentence;
    const QSignalSpy toast(&model(), &ConnectionsViewModel::toast);
    model().trigger(CardAction::Connect, salesforce, {});
    QTRY_COMPARE(m->consent.asked.size(), 1);
    model().trigger(CardAction::Cancel, salesforce, {});
    QTRY_COMPARE(card(salesforce)->state, CardState::NotConnected);
    QCOMPARE(card(salesforce)->sentence, before);
    QCOMPARE(toast.count(), 0);
}

void ConnectionsViewModelTest::providerOfTheCatalogueGetsACardAndGivesItBack()
{
    load();
    const ProviderId jira{u"jira"_s};
    const auto isIn = [&jira](const QList<CardView> &cards) {
        return std::any_of(
            cards.cbegin(), cards.cend(), [&jira](const CardView &view) { return view.provider == jira; });
    };
    QVERIFY(isIn(model().catalogue()) && !isIn(model().available()));
    model().trigger(CardAction::AddToHome, jira, {});
    QTRY_VERIFY(isIn(model().available()));
    QVERIFY(!isIn(model().catalogue()));
    QVERIFY(await(m->connections.allSettings()).value_or(QList<ProviderSettings>()).size() >= 2); // kept
    QVERIFY(std::any_of(card(jira)->menu.cbegin(), card(jira)->menu.cend(),
        [](const CardButton &button) { return button.action == CardAction::RemoveFromHome; }));
    model().trigger(CardAction::RemoveFromHome, jira, {});
    QTRY_VERIFY(isIn(model().catalogue()));
    QVERIFY(!isIn(model().available()));
}

void ConnectionsViewModelTest::testSaysWhatItFound()
{
    connectAcme();
    const QSignalSpy toast(&model(), &ConnectionsViewModel::toast);
    m->http.expect("GET", u"https://acme.my.salesforce.com/services/data/v60.0/limits"_s)
        .answer(jsonReply(200, "{}"));
    const QString count = u"https://acme.my.salesforce.com/services/data/v60.0/query"_s;
    m->http.expect("GET", count).answer(jsonReply(200, R"({"totalSize":1204,"done":true,"records":[]})"));
    model().trigger(CardAction::Test, salesforce, account().connection);
    QTRY_COMPARE(toast.count(), 1);
    QVERIFY2(toast.first().first().toString().endsWith(u"works. Leads: 1,204"_s),
        qPrintable(toast.first().first().toString()));
}

void ConnectionsViewModelTest::testThatLastsIsSeenOnTheCard()
{
    connectAcme();
    const QList<CardButton> buttons = account().buttons;
    const QString limits = u"https://acme.my.salesforce.com/services/data/v60.0/limits"_s;
    m->http.expect("GET", limits).answer(jsonReply(200, "{}")).after(m->clock, std::chrono::seconds(5));
    m->http.expect("GET", u"https://acme.my.salesforce.com/services/data/v60.0/query"_s)
        .answer(jsonReply(200, R"({"totalSize":1,"done":true,"records":[]})"));
    model().trigger(CardAction::Test, salesforce, account().connection);
    model().trigger(CardAction::Test, salesforce, account().connection); // is the same one
    QCOMPARE(account().state, CardState::Connected); // most answer at once: nothing flickers
    QTRY_COMPARE(m->http.requests().size(), 1);
    m->clock.advance(std::chrono::seconds(1));
    QTRY_COMPARE(account().state, CardState::Checking);
    QVERIFY2(account().sentence.contains(u"Salesforce"_s), qPrintable(account().sentence));
    QCOMPARE(account().buttons, buttons); // nothing jumps
    m->clock.advance(std::chrono::seconds(5));
    QTRY_COMPARE(account().state, CardState::Connected);
}

void ConnectionsViewModelTest::textForTheAdminIsOneClickAway()
{
    load();
    m->consent.person = [](ConsentWay, const ConsentRequest &) -> Result<ConsentAnswer> {
        return fail({.kind = ErrorKind::Misconfigured, .providerCode = u"OAUTH_EC_APP_NOT_FOUND"_s});
    };
    model().trigger(CardAction::Connect, salesforce, {});
    QTRY_VERIFY(!card(salesforce)->forAdmin.isEmpty());
    const QSignalSpy copied(&model(), &ConnectionsViewModel::copyRequested);
    model().trigger(CardAction::CopyForAdmin, salesforce, {});
    QCOMPARE(copied.count(), 1);
    const QByteArray text = copied.first().first().value<Secret>().reveal().toByteArray();
    QVERIFY2(text.contains("install") && text.contains("OAUTH_EC_APP_NOT_FOUND"), text.constData());
}

void ConnectionsViewModelTest::triedAgainMeansTheSameApp()
{
    QVERIFY(await(m->connections.saveSettings({.provider = salesforce, .clientId = u"client"_s})));
    load();
    m->consent.person = [](ConsentWay, const ConsentRequest &request) {
        return FakeConsent::callback(request, u"error=invalid_scope&state={state}"_s);
    };
    const auto lastClient = [this] {
        return QUrlQuery(QUrl::fromEncoded(m->consent.asked.last().authorizeUrl.reveal().toByteArray()))
            .queryItemValue(u"client_id"_s);
    };
    const OwnApp own{u"own-id"_s, true, {}, {}};
    model().signIn({.provider = salesforce, .own = own, .ownSecret = secret("hush")});
    QTRY_VERIFY(card(salesforce) && !card(salesforce)->buttons.isEmpty()
        && card(salesforce)->buttons.last().action == CardAction::OtherApp);
    QCOMPARE(lastClient(), u"own-id"_s);
    model().trigger(CardAction::Connect, salesforce, {});
    QTRY_COMPARE(m->consent.asked.size(), 2);
    QCOMPARE(lastClient(), u"own-id"_s);
    QTRY_VERIFY(!m->service.stage(salesforce));
    model().trigger(CardAction::AddAnother, salesforce, {}); // and this the provider's
    QTRY_COMPARE(m->consent.asked.size(), 3);
    QCOMPARE(lastClient(), u"client"_s);
    QTRY_VERIFY(!m->service.stage(salesforce));
    const QSignalSpy there(&model(), &ConnectionsViewModel::ownAppConnected);
    expectSignIn();
    model().signIn({.provider = salesforce, .own = own, .ownSecret = secret("hush")});
    QTRY_COMPARE(there.count(), 1);
    QTRY_COMPARE(await(m->connections.all())->size(), 1);
    QCOMPARE(await(m->connections.all())->first().own, own);
}

void ConnectionsViewModelTest::failureIsShownUntilTheNextTry()
{
    load();
    const QString before = card(salesforce)->sentence;
    m->consent.person = [](ConsentWay, const ConsentRequest &) -> Result<ConsentAnswer> {
        return fail(ErrorKind::HelperFailed, u"killed"_s);
    };
    model().trigger(CardAction::Connect, salesforce, {});
    QTRY_VERIFY(card(salesforce)->state == CardState::NotConnected && card(salesforce)->sentence != before);
    m->consent.person = {};
    model().trigger(CardAction::Connect, salesforce, {});
    QTRY_COMPARE(m->consent.asked.size(), 2);
    model().trigger(CardAction::Cancel, salesforce, {});
    QTRY_COMPARE(card(salesforce)->sentence, before);
}

void ConnectionsViewModelTest::signInBesideAnAccountIsARowOfItsOwn()
{
    connectAcme();
    model().trigger(CardAction::AddAnother, salesforce, m->id); // from the account's own menu
    QTRY_COMPARE(m->consent.asked.size(), 1);
    QTRY_COMPARE(card(salesforce)->accounts.size(), 2);
    QCOMPARE(account().state, CardState::Connected);
    model().trigger(CardAction::Cancel, salesforce, {});
    QTRY_COMPARE(card(salesforce)->accounts.size(), 1);
}

void ConnectionsViewModelTest::disconnectAsksFirst()
{
    connectAcme();
    const QSignalSpy question(&model(), &ConnectionsViewModel::disconnectQuestion);
    model().trigger(CardAction::Disconnect, salesforce, m->id);
    QCOMPARE(question.count(), 1);
    QCOMPARE(m->row().phase, ConnectionPhase::Connected);
}

void ConnectionsViewModelTest::disconnectIsShownWhileItGoesOn()
{
    connectAcme();
    m->http.expect("POST", m_revoke).answer(jsonReply(200, {})).after(m->clock, 5s);
    const QSignalSpy toast(&model(), &ConnectionsViewModel::toast);
    model().disconnectConfirmed(m->id);
    model().disconnectConfirmed(m->id); // and a second press changes nothing
    QTRY_COMPARE(m->http.requests().size(), 1);
    QTRY_COMPARE(account().state, CardState::Disconnecting);
    QVERIFY(account().buttons.isEmpty());
    m->clock.advance(5s);
    QTRY_COMPARE(card(salesforce)->accounts.size(), 0);
    QTRY_VERIFY(toast.count() >= 1);
    QVERIFY(toast.first().first().toString().contains(u"is disconnected"_s));
}

void ConnectionsViewModelTest::recordsAreSentBeforeItEnds()
{
    connectAcme();
    OutboxRow row = m->lead(1, u"Kim"_s, u"Rivers"_s, u"Contoso"_s, OutboxState::Queued, m->row());
    QVERIFY(await(m->outbox.add(row)));
    load();
    const QSignalSpy question(&model(), &ConnectionsViewModel::disconnectQuestion);
    model().trigger(CardAction::Disconnect, salesforce, m->id);
    QTRY_COMPARE(question.value(0).value(3).toInt(), 1);
    QVERIFY(question.value(0).value(4).toBool());
    model().disconnectConfirmed(m->id, ConnectionsViewModel::Waiting::SendFirst);
    QTRY_COMPARE(account().state, CardState::Disconnecting);
    QCOMPARE(account().sentence, u"Sends 1 record(s) first."_s);
    QCOMPARE(m->row().phase, ConnectionPhase::Connected); // its token is needed
    QVERIFY(m->http.requests().isEmpty());

    m->http.expect("POST", m_revoke).answer(jsonReply(200, {}));
    OutboxRow held
        = await(m->outbox.lease({.connection = m->id, .accountId = row.accountId, .due = m->clock.now()}))
              .value()
              .constFirst();
    model().refresh();
    QCoreApplication::processEvents();
    QCOMPARE(m->row().phase, ConnectionPhase::Connected); // it is on its way
    held.state = OutboxState::Sent;
    held.recordId = {u"00Q000000000001AAA"_s};
    QVERIFY(await(m->outbox.settle({held})));
    model().refresh();
    QTRY_COMPARE(card(salesforce)->accounts.size(), 0);
    QCOMPARE(await(m->outbox.find(row.id))->state, OutboxState::Sent);
}

void ConnectionsViewModelTest::endThatIsNotConfirmedIsAskedForOnce()
{
    connectAcme();
    const OutboxRow row = m->lead(1, u"Kim"_s, u"Rivers"_s, u"Contoso"_s, OutboxState::Queued, m->row());
    QVERIFY(await(m->outbox.add(row)));
    load();
    model().disconnectConfirmed(m->id, ConnectionsViewModel::Waiting::SendFirst);
    QTRY_COMPARE(account().state, CardState::Disconnecting);
    m->http.expect("POST", m_revoke).answer(jsonReply(400, R"({"error":"unsupported_token_type"})"));
    QVERIFY(await(m->outbox.discard(SeenRow::of(row))));
    model().refresh();
    QTRY_COMPARE(account().state, CardState::RemovedHereOnly);
    for (int look = 0; look < 3; ++look) {
        QVERIFY(m->showConnections());
        QVERIFY(await(m->connections.all()));
    }
    QCOMPARE(m->http.requests().size(), 1);
    QCOMPARE(account().state, CardState::RemovedHereOnly);
}

void ConnectionsViewModelTest::whoThinksBetterOfItStays()
{
    connectAcme();
    const OutboxRow row = m->lead(1, u"Kim"_s, u"Rivers"_s, u"Contoso"_s, OutboxState::Queued, m->row());
    QVERIFY(await(m->outbox.add(row)));
    load();
    model().disconnectConfirmed(m->id, ConnectionsViewModel::Waiting::SendFirst);
    QTRY_COMPARE(account().state, CardState::Disconnecting);
    QCOMPARE(account().buttons.constFirst().action, CardAction::Cancel);
    model().trigger(CardAction::Cancel, salesforce, m->id);
    QTRY_COMPARE(account().state, CardState::Connected);
    QVERIFY(await(m->outbox.discard(SeenRow::of(row))));
    model().refresh();
    QVERIFY(await(m->connections.all()));
    QCoreApplication::processEvents();
    QCOMPARE(account().state, CardState::Connected); // nothing waits, and nothing ends
}

void ConnectionsViewModelTest::recordsAreKeptUntilItIsConnectedAgain()
{
    connectAcme();
    const ConnectionRow before = m->row();
    const OutboxRow row = m->lead(1, u"Kim"_s, u"Rivers"_s, u"Contoso"_s, OutboxState::Queued, before);
    QVERIFY(await(m->outbox.add(row)));
    m->http.expect("POST", m_revoke).answer(jsonReply(200, {}));
    model().disconnectConfirmed(m->id, ConnectionsViewModel::Waiting::Keep);
    QTRY_COMPARE(card(salesforce)->accounts.size(), 0);
    QVERIFY(await(m->outbox.find(row.id)));
    expectSignIn();
    model().trigger(CardAction::Connect, salesforce, {});
    QTRY_COMPARE(account().state, CardState::AccessMissing); // it works, with less
    QVERIFY(account().connection != before.id);
    QVERIFY(await(m->outbox.recoverOrphans(m->clock.now()))); // the next look of a worker
    const QList<WaitingRows> waiting = await(m->outbox.waiting()).value();
    QCOMPARE(waiting.size(), 1);
    QCOMPARE(waiting.constFirst().connection, account().connection);
}

void ConnectionsViewModelTest::recordsAreDiscardedWithIt()
{
    connectAcme();
    OutboxRow row = m->lead(1, u"Kim"_s, u"Rivers"_s, u"Contoso"_s, OutboxState::Queued, m->row());
    QVERIFY(await(m->outbox.add(row)));
    model().trigger(CardAction::Disconnect, salesforce, m->id); // now it is asked
    OutboxRow later = m->lead(2, u"Robin"_s, u"Sample"_s, u"Contoso"_s, OutboxState::Queued, m->row());
    later.createdAt = m->clock.now() + 1s;
    QVERIFY(await(m->outbox.add(later)));
    m->http.expect("POST", m_revoke).answer(jsonReply(200, {}));
    const QSignalSpy toast(&model(), &ConnectionsViewModel::toast);
    model().disconnectConfirmed(m->id, ConnectionsViewModel::Waiting::Discard);
    QTRY_COMPARE(card(salesforce)->accounts.size(), 0);
    QTRY_VERIFY(!await(m->outbox.find(row.id)));
    QVERIFY(await(m->outbox.find(later.id))); // nobody was asked about it
    QTRY_COMPARE(toast.value(0).value(0).toString(), u"1 record(s) discarded"_s);
}

void ConnectionsViewModelTest::unrevokedAccessStaysUntilItWasRead()
{
    connectAcme();
    m->http.expect("POST", m_revoke).answer(jsonReply(400, R"({"error":"unsupported_token_type"})"));
    const QSignalSpy toast(&model(), &ConnectionsViewModel::toast);
    model().disconnectConfirmed(m->id);
    QTRY_COMPARE(account().state, CardState::RemovedHereOnly);
    QVERIFY(account().sentence.contains(u"stays valid at Salesforce"_s));
    QCOMPARE(toast.count(), 0); // it is not disconnected
    QVERIFY(m->kept().accessToken.isEmpty());
    model().trigger(CardAction::Dismiss, salesforce, m->id);
    QTRY_COMPARE(card(salesforce)->accounts.size(), 0);
    QCOMPARE(toast.count(), 0);
}

void ConnectionsViewModelTest::tombstoneIsRemovedAgainByTryNow()
{
    connectAcme();
    m->http.expect("POST", m_revoke).answer(fail(ErrorKind::Offline, u"cable"_s));
    model().disconnectConfirmed(m->id);
    QTRY_COMPARE(account().state, CardState::RemovedHereOnly);
    m->http.expect("POST", m_revoke).answer(jsonReply(200, {}));
    model().trigger(CardAction::TryNow, salesforce, m->id);
    QTRY_COMPARE(card(salesforce)->accounts.size(), 0);
}

void ConnectionsViewModelTest::removeAnywayAsksWhatIsLeftBehind_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<bool>("there");
    QTest::addColumn<bool>("here");
    QTest::newRow("not revoked") << QString(removal::notRevoked) << true << false;
    QTest::newRow("not erased") << QString(removal::notErased) << false << true;
    QTest::newRow("neither") << QString(removal::neither) << true << true;
}

void ConnectionsViewModelTest::removeAnywayAsksWhatIsLeftBehind()
{
    QFETCH(QString, reason);
    QFETCH(bool, there);
    QFETCH(bool, here);
    m->connectSalesforce(tokenSet("old", "r0"));
    QVERIFY(await(m->connections.update(m->id, [reason](ConnectionRow &row) {
        row.phase = ConnectionPhase::Removing;
        row.reasonCode = reason;
    })));
    load();
    const QSignalSpy question(&model(), &ConnectionsViewModel::removeAnywayQuestion);
    model().trigger(CardAction::RemoveAnyway, salesforce, m->id);
    QCOMPARE(question.count(), 1);
    const QString consequence = question.first().at(2).toString();
    QCOMPARE(consequence.contains(u"at Salesforce"_s), there);
    QCOMPARE(consequence.contains(u"in your keychain"_s), here);
}

void ConnectionsViewModelTest::removeAnywayEndsIt()
{
    connectAcme();
    m->http.expect("POST", m_revoke).answer(fail(ErrorKind::Offline, u"no such host"_s));
    model().disconnectConfirmed(m->id);
    QTRY_COMPARE(account().state, CardState::RemovedHereOnly);
    model().removeAnywayConfirmed(m->id);
    QTRY_COMPARE(card(salesforce)->accounts.size(), 0);
    QVERIFY(m->kept().accessToken.isEmpty());
}

void ConnectionsViewModelTest::otherAccountIsAskedOnTheCard()
{
    connectAcme();
    QVERIFY(await(m->connections.update(m->id, [](ConnectionRow &row) { row.tenantId = u"00DB"_s; })));
    expectSignIn();
    model().trigger(CardAction::Reconnect, salesforce, m->id);
    QTRY_COMPARE(account().state, CardState::AnotherAccount);
    QVERIFY2(account().sentence.startsWith(u"You signed in as sales@acme.example at Acme Corp"_s),
        qPrintable(account().sentence));
    QCOMPARE(model().attentionCount(), 1);
    m->http.expect("POST", m_revoke).answer(jsonReply(200, {}));
    model().trigger(CardAction::KeepOldAccount, salesforce, m->id);
    QTRY_COMPARE(account().state, CardState::Connected);
    QCOMPARE(m->row().tenantId, u"00DB"_s);

    expectSignIn();
    model().trigger(CardAction::Reconnect, salesforce, m->id);
    QTRY_COMPARE(account().state, CardState::AnotherAccount);
    model().trigger(CardAction::AddOtherAccount, salesforce, m->id);
    QTRY_COMPARE(card(salesforce)->accounts.size(), 2);

    expectSignIn();
    m->http.expect("POST", m_revoke).answer(jsonReply(200, {})); // of the one that goes
    model().trigger(CardAction::Reconnect, salesforce, m->id);
    QTRY_COMPARE(account().state, CardState::AnotherAccount);
    model().trigger(CardAction::ReplaceAccount, salesforce, m->id);
    QTRY_COMPARE(card(salesforce)->accounts.size(), 1);
    QCOMPARE(await(m->connections.find(account().connection))->tenantId, u"00DA"_s);
}

void ConnectionsViewModelTest::sameAccountTwiceIsTold()
{
    connectAcme();
    const QSignalSpy toast(&model(), &ConnectionsViewModel::toast);
    expectSignIn();
    m->http.expect("POST", m_revoke).answer(jsonReply(200, {})); // the sign-in before it
    model().trigger(CardAction::AddAnother, salesforce, {});
    QTRY_COMPARE(toast.count(), 1);
    QVERIFY2(toast.first().first().toString().contains(u"was connected already"_s),
        qPrintable(toast.first().first().toString()));
    QTRY_COMPARE(card(salesforce)->accounts.size(), 1);
    QTRY_COMPARE(m->http.requests().size(), 4);
}

void ConnectionsViewModelTest::usedByDefaultIsTheOneThatIsChosen()
{
    connectAcme();
    QVERIFY(account().defaultWord.isEmpty()); // one account needs no such word
    ConnectionRow second = m->org("second", u"Second"_s, Environment::Sandbox);
    second.createdAt = m->clock.now();
    QVERIFY(m->keep(second));
    load();
    QTRY_COMPARE(card(salesforce)->accounts.size(), 2);
    const auto isDefault
        = [this](int index) { return !card(salesforce)->accounts.at(index).defaultWord.isEmpty(); };
    QVERIFY(isDefault(0) && !isDefault(1));
    const auto offers = [this](int index) {
        const QList<CardButton> menu = card(salesforce)->accounts.at(index).menu;
        return std::any_of(menu.cbegin(), menu.cend(),
            [](const CardButton &entry) { return entry.action == CardAction::UseByDefault; });
    };
    QVERIFY(!offers(0) && offers(1));
    model().trigger(CardAction::UseByDefault, salesforce, second.id);
    QTRY_VERIFY(!isDefault(0) && isDefault(1));
    m->recordModel.refresh();
    QTRY_VERIFY(m->recordModel.org() != nullptr);
    QCOMPARE(m->recordModel.org()->connection, second.id);
}

void ConnectionsViewModelTest::fullCeilingIsToldBeforeAFurtherSignIn()
{
    for (int i = 0; i < 5; ++i) {
        ConnectionRow row = m->org(qPrintable(u"c%1"_s.arg(i)), u"Org %1"_s.arg(i), Environment::Production);
        row.clientId = u"client"_s;
        QVERIFY(m->keep(row));
    }
    load();
    QTRY_COMPARE(card(salesforce)->accounts.size(), 5);
    const QSignalSpy asked(&model(), &ConnectionsViewModel::ceilingQuestion);
    model().trigger(CardAction::AddAnother, salesforce, {});
    QCOMPARE(asked.count(), 1);
    const QString consequence = asked.first().at(2).toString();
    QVERIFY2(consequence.contains(u"keeps 5 sign-ins of one user"_s), qPrintable(consequence));
    QVERIFY(consequence.contains(u"Others are not counted here"_s)); // Patchbay knows its own only
    QVERIFY(m->consent.asked.isEmpty());
    model().trigger(CardAction::Reconnect, salesforce, {u"c1"_s}); // takes no place of its own
    QTRY_COMPARE(m->consent.asked.size(), 1);
    QCOMPARE(asked.count(), 1);
    model().trigger(CardAction::Cancel, salesforce, {u"c1"_s});
    model().connectConfirmed(asked.first().at(0).value<ConnectOptions>());
    QTRY_COMPARE(m->consent.asked.size(), 2);
    model().trigger(CardAction::Cancel, salesforce, {});
}

void ConnectionsViewModelTest::fiveThousandAccountsAreOneCard()
{
    QVERIFY(m->keepMany(5'000));
    load();
    QTRY_COMPARE(card(salesforce)->accounts.size(), 5'000);
    QCOMPARE(model().accountCount(), 5'000);
    QCOMPARE(narrowed(*card(salesforce), u"kunde 4999"_s)->accounts.size(), 1);
    QCOMPARE(narrowed(*card(salesforce), u"ODD"_s)->accounts.size(), 2'500);
    QVERIFY(!narrowed(*card(salesforce), u"nobody"_s));
    QCOMPARE(narrowed(*card(salesforce), u"salesforce"_s)->accounts.size(), 5'000);
}

void ConnectionsViewModelTest::emptyAddressIsNotOpened()
{
    connectAcme();
    const QSignalSpy opened(&model(), &ConnectionsViewModel::openRequested);
    model().trigger(CardAction::OpenOrg, salesforce, m->id);
    QCOMPARE(opened.count(), 1);
    QVERIFY(await(m->connections.update(m->id, [](ConnectionRow &row) { row.instanceUrl = {}; })));
    load();
    model().trigger(CardAction::OpenOrg, salesforce, m->id);
    model().trigger(CardAction::OpenPage, salesforce, m->id);
    QCOMPARE(opened.count(), 1);
}

void ConnectionsViewModelTest::savingTokensUnlocksAndSaves()
{
    connectAcme();
    m->vault.writeFails = ErrorKind::KeychainLocked;
    m->http.expect("POST", u"https://login.salesforce.com/services/oauth2/token"_s)
        .answer(jsonReply(200, R"({"access_token":"new","refresh_token":"r2","token_type":"Bearer"})"));
    QVERIFY(await(m->tokens.replace(m->id, secret("old"))));
    load();
    QTRY_COMPARE(account().state, CardState::NotSaved);
    m->vault.heal(); // as unlocking does
    m->http.expect("GET", u"https://acme.my.salesforce.com/services/data/v60.0/limits"_s)
        .answer(jsonReply(200, "{}"));
    model().trigger(CardAction::Unlock, salesforce, m->id);
    QTRY_COMPARE(account().state, CardState::Connected);
    QCOMPARE(text(m->kept().refreshToken), u"r2"_s);
}

void ConnectionsViewModelTest::endOfAGrantIsToldOnceWhoeverLearntIt()
{
    QVERIFY(m->keep(m->org("acme", u"Acme Corp"_s, Environment::Production)));
    load();
    const QSignalSpy ended(&model(), &ConnectionsViewModel::grantEnded);
    const QSignalSpy over(&model(), &ConnectionsViewModel::endIsOver);
    const auto set = [this](ConnectionPhase phase) { // another program does, and the database tells
        return await(m->connections.update({u"acme"_s}, [phase](ConnectionRow &row) { row.phase = phase; }));
    };
    QVERIFY(set(ConnectionPhase::NeedsReconnect));
    load();
    load();
    QCOMPARE(ended.count(), 1);
    QCOMPARE(ended.first().first().value<EndNotice>().text, u"Reconnect Acme Corp to go on using it."_s);
    QCOMPARE(over.count(), 0);
    QVERIFY(set(ConnectionPhase::Connected));
    load();
    QCOMPARE(over.count(), 1);
    QCOMPARE(ended.count(), 1);
}

void ConnectionsViewModelTest::keychainIsWantedByThoseThatHaveNoAnswerYet()
{
    for (const auto &[id, name] :
        {std::pair(u"acme"_s, u"Acme Corp"_s), std::pair(u"zenith"_s, u"Zenith"_s)}) {
        QVERIFY(m->keep(m->org(id.toLatin1().constData(), name, Environment::Production)));
        QVERIFY(await(m->connections.update(
            {id}, [](ConnectionRow &row) { row.lastErrorKind = nameOf(ErrorKind::KeychainLocked); })));
    }
    load();
    QTRY_COMPARE(model().inNeed().size(), 2);
    m->consent.person = [](ConsentWay, const ConsentRequest &) -> Result<ConsentAnswer> {
        return fail(ErrorKind::HelperFailed, u"killed"_s);
    };
    model().trigger(CardAction::Reconnect, salesforce, {u"acme"_s});
    QTRY_COMPARE(model().inNeed().size(), 1);
    QCOMPARE(model().inNeed().constFirst().connection, ConnectionId{u"zenith"_s});
    QVERIFY(model().inNeed().constFirst().isOfKeychain);
}

QTEST_GUILESS_MAIN(ConnectionsViewModelTest)
#include "tst_connectionsviewmodel.moc"

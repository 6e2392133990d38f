#include "engine/demoorgservice.h"
#include "gui/pagesfixture.h"
#include "presentation/removalviewmodel.h"

#include <QSignalSpy>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class RemovalViewModelTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void choicesCountWhatTheyHit();
    void nothingConnectedIsNoChoice();
    void questionNamesCountAndAccounts();
    void manyNamesAreCutAndCounted();
    void yesDisconnectsExactlyThose();
    void changedSetIsAskedAboutAgain();
    void whatIsLeftIsTold();
    void removeEverythingSaysWhatIsLost();
    void anotherProgramOnTheSameDataIsInTheWay();
    void removeEverythingErasesAll();
    void noAutomationRunsWhileAllIsRemoved();
    void whatStaysValidIsNamed();
    void lockedKeychainKeepsEverythingFindable();

private:
    void add(const QString &id, const QStringList &tags = {}, const QString &user = {})
    {
        const ConnectionId before = std::exchange(m->id, ConnectionId{id});
        m->connectSalesforce(tokenSet("a", qPrintable(u"r-"_s + id)));
        m->id = before;
        QVERIFY(await(m->connections.update({id}, [&](ConnectionRow &row) {
            row.accountId = u"005"_s + id;
            row.accountLabel = id + u"@acme.example"_s;
            row.tenantLabel = u"Org "_s + id;
            row.tags = tags;
            row.user = user;
        })));
    }
    void expectRevocations(int count, int status = 200)
    {
        for (int i = 0; i < count; ++i)
            m->http.expect("POST", m_revoke).answer(jsonReply(status, {}));
    }
    [[nodiscard]] qsizetype left() { return await(m->connections.all())->size(); }
    [[nodiscard]] bool vaultHas(const QString &id)
    {
        return await(m->vault.read(VaultKey::forConnection({id}))).has_value();
    }

    std::unique_ptr<PagesFixture> m;
    std::unique_ptr<DemoOrgService> m_demoOrg;
    std::unique_ptr<DisconnectMany> m_disconnects;
    std::unique_ptr<RemoveEverything> m_everything;
    std::unique_ptr<RemovalViewModel> m_model;
    const QString m_revoke = u"https://login.salesforce.com/services/oauth2/revoke"_s;
};

void RemovalViewModelTest::init()
{
    m = std::make_unique<PagesFixture>();
    m_demoOrg = std::make_unique<DemoOrgService>(
        m->http, m->clock, DemoOrgService::Place{m->folder.filePath(u"demo-org"_s), {}});
    m_disconnects = std::make_unique<DisconnectMany>(m->connections, m->service);
    m_everything = std::make_unique<RemoveEverything>(RemoveEverything::Parts{m->database, m->connections,
        m->outbox, m->vault, m->service, m->worker, m->automationWorker, *m_demoOrg, m->proxy});
    m_model = std::make_unique<RemovalViewModel>(
        RemovalViewModel::Parts{m->catalog, m->connections, *m_disconnects, *m_everything, 2});
}

void RemovalViewModelTest::cleanup()
{
    QCOMPARE(m->http.problems(), QStringList());
    m_model.reset();
    m_everything.reset();
    m_disconnects.reset();
    m_demoOrg.reset();
    m.reset();
}

void RemovalViewModelTest::choicesCountWhatTheyHit()
{
    add(u"a"_s, {u"emea"_s, u"fair"_s}, u"desk-2"_s);
    add(u"b"_s, {u"emea"_s});
    QList<RemovalViewModel::ChoiceGroup> groups;
    connect(m_model.get(), &RemovalViewModel::choicesReady, this, [&](const auto &ready) { groups = ready; });
    m_model->lookForChoices();
    QTRY_COMPARE(groups.size(), 4);
    QStringList texts;
    for (const RemovalViewModel::ChoiceGroup &group : groups) {
        for (const RemovalViewModel::Choice &choice : group.choices)
            texts.append(choice.text);
    }
    QCOMPARE(texts,
        QStringList(
            {u"All accounts (2)"_s, u"Salesforce (2)"_s, u"emea (2)"_s, u"fair (1)"_s, u"desk-2 (1)"_s}));
}

void RemovalViewModelTest::nothingConnectedIsNoChoice()
{
    const QSignalSpy ready(m_model.get(), &RemovalViewModel::choicesReady);
    m_model->lookForChoices();
    QTRY_COMPARE(ready.count(), 1);
    QVERIFY(ready.first().first().value<QList<RemovalViewModel::ChoiceGroup>>().isEmpty());
    const QSignalSpy told(m_model.get(), &RemovalViewModel::told);
    m_model->askDisconnect(ConnectionSelection::all());
    QTRY_COMPARE(told.count(), 1);
}

void RemovalViewModelTest::questionNamesCountAndAccounts()
{
    add(u"a"_s);
    add(u"b"_s);
    const QSignalSpy asked(m_model.get(), &RemovalViewModel::disconnectQuestion);
    m_model->askDisconnect(ConnectionSelection::all());
    QTRY_COMPARE(asked.count(), 1);
    QCOMPARE(asked.first().at(0).toString(), u"Disconnect 2 account(s)?"_s);
    const QString consequence = asked.first().at(1).toString();
    for (const QString &name : {u"Org a"_s, u"a@acme.example"_s, u"Org b"_s, u"b@acme.example"_s})
        QVERIFY2(consequence.contains(name), qPrintable(consequence));
    QCOMPARE(left(), 2); // only asked
}

void RemovalViewModelTest::manyNamesAreCutAndCounted()
{
    for (int i = 0; i < 15; ++i)
        add(u"c%1"_s.arg(i));
    const QSignalSpy asked(m_model.get(), &RemovalViewModel::disconnectQuestion);
    m_model->askDisconnect(ConnectionSelection::all());
    QTRY_COMPARE(asked.count(), 1);
    QVERIFY(asked.first().at(0).toString().contains(u"15"_s));
    QVERIFY(asked.first().at(1).toString().contains(u"and 3 more"_s));
}

void RemovalViewModelTest::yesDisconnectsExactlyThose()
{
    add(u"a"_s, {u"old"_s});
    add(u"b"_s);
    expectRevocations(1);
    const QSignalSpy asked(m_model.get(), &RemovalViewModel::disconnectQuestion);
    const QSignalSpy toast(m_model.get(), &RemovalViewModel::toast);
    m_model->askDisconnect(*ConnectionSelection::tagged(u"old"_s));
    QTRY_COMPARE(asked.count(), 1);
    m_model->disconnectConfirmed();
    QTRY_COMPARE(toast.count(), 1);
    QCOMPARE(left(), 1);
    m_model->disconnectConfirmed(); // one yes is for one question
    QVERIFY(await(m->connections.all()));
    QCOMPARE(left(), 1);
}

void RemovalViewModelTest::changedSetIsAskedAboutAgain()
{
    add(u"a"_s);
    const QSignalSpy asked(m_model.get(), &RemovalViewModel::disconnectQuestion);
    m_model->askDisconnect(ConnectionSelection::all());
    QTRY_COMPARE(asked.count(), 1);
    add(u"b"_s);
    m_model->disconnectConfirmed();
    QTRY_COMPARE(asked.count(), 2);
    QVERIFY(asked.last().at(1).toString().contains(u"Org b"_s));
    QCOMPARE(left(), 2);
}

void RemovalViewModelTest::whatIsLeftIsTold()
{
    add(u"a"_s);
    m->http.expect("POST", m_revoke).answer(fail(ErrorKind::Offline, u"no network"_s));
    const QSignalSpy asked(m_model.get(), &RemovalViewModel::disconnectQuestion);
    const QSignalSpy told(m_model.get(), &RemovalViewModel::told);
    m_model->askDisconnect(ConnectionSelection::all());
    QTRY_COMPARE(asked.count(), 1);
    m_model->disconnectConfirmed();
    QTRY_COMPARE(told.count(), 1);
    QVERIFY(told.first().at(1).toString().contains(u"Org a"_s));
    QCOMPARE(left(), 1);
}

void RemovalViewModelTest::removeEverythingSaysWhatIsLost()
{
    add(u"a"_s);
    const ConnectionRow acme = await(m->connections.find({u"a"_s})).value();
    QVERIFY(await(m->outbox.add(m->lead(1, u"K"_s, u"Sent"_s, u"B"_s, OutboxState::Sent, acme))));
    QVERIFY(await(m->outbox.add(m->lead(2, u"K"_s, u"Waits"_s, u"B"_s, OutboxState::Queued, acme))));
    const QSignalSpy asked(m_model.get(), &RemovalViewModel::removeEverythingQuestion);
    m_model->askRemoveEverything();
    QTRY_COMPARE(asked.count(), 1);
    const QString consequence = asked.first().at(0).toString();
    QVERIFY2(consequence.contains(u"1 account(s) are disconnected"_s), qPrintable(consequence));
    QVERIFY(consequence.contains(u"1 record(s) that no org has are lost"_s));
    QVERIFY(consequence.contains(u"history of 2 record(s)"_s));
    QVERIFY(asked.first().at(1).toBool()); // so it can be exported first
    QCOMPARE(asked.first().at(2).toInt(), 2); // provider files
    QCOMPARE(left(), 1);
}

void RemovalViewModelTest::anotherProgramOnTheSameDataIsInTheWay()
{
    add(u"a"_s);
    auto other = std::make_unique<Database>(m->folder.filePath(u"patchbay.db"_s));
    QVERIFY(await(other->open()));
    const QSignalSpy told(m_model.get(), &RemovalViewModel::told);
    const QSignalSpy asked(m_model.get(), &RemovalViewModel::removeEverythingQuestion);
    m_model->askRemoveEverything();
    QTRY_COMPARE(told.count(), 1);
    QCOMPARE(told.first().at(0).toString(), u"Nothing is removed"_s);
    QVERIFY(told.first().at(1).toString().contains(u"Another Patchbay"_s));
    QCOMPARE(asked.count(), 0);

    // It may also have come between the question and the yes.
    const QSignalSpy removed(m_model.get(), &RemovalViewModel::removed);
    m_model->removeEverythingConfirmed();
    QTRY_COMPARE(told.count(), 2);
    QCOMPARE(removed.count(), 0);
    QCOMPARE(left(), 1);
    QVERIFY(vaultHas(u"a"_s));

    other.reset();
    m_model->askRemoveEverything();
    QTRY_COMPARE(asked.count(), 1);
}

void RemovalViewModelTest::removeEverythingErasesAll()
{
    add(u"a"_s);
    add(u"b"_s);
    QVERIFY(await(m->vault.write(VaultKey::forClientSecret({u"google"_s}), secret("hush"))));
    QVERIFY(await(m->connections.saveSettings({.provider = {u"google"_s}, .hasClientSecret = true})));
    expectRevocations(2);
    const QSignalSpy removed(m_model.get(), &RemovalViewModel::removed);
    m_model->removeEverythingConfirmed();
    QTRY_COMPARE(removed.count(), 1);
    QCOMPARE(removed.first().first().toString(), QString());
    QCOMPARE(left(), 0);
    QVERIFY(!vaultHas(u"a"_s) && !vaultHas(u"b"_s));
    QVERIFY(!await(m->vault.read(VaultKey::forClientSecret({u"google"_s}))));
}

void RemovalViewModelTest::noAutomationRunsWhileAllIsRemoved()
{
    const QString local = u"http://127.0.0.1:8080/arrived"_s;
    QVERIFY(m->automate(u"Tell"_s, local));
    add(u"a"_s);
    const ConnectionRow org = await(m->connections.find({u"a"_s})).value();
    QVERIFY(m->arrive(m->lead(1, u"Kim"_s, u"Sample"_s, u"B"_s, OutboxState::Sent, org)));
    m->http.expect("POST", local).answer(jsonReply(200, "{}")).after(m->clock, 3s);
    m->automationWorker.start();
    QTRY_COMPARE(m->http.requests().size(), 1);

    // What is under way gets its answer first.
    const QSignalSpy removed(m_model.get(), &RemovalViewModel::removed);
    m_model->removeEverythingConfirmed();
    QVERIFY(await(m->outbox.counts())); // what was asked before is answered
    QCOMPARE(m->http.requests().size(), 1);
    QVERIFY(vaultHas(u"a"_s));
    expectRevocations(1);
    QVERIFY(m->turnUntil([&] { return removed.count() == 1; }));
    QVERIFY(m->onlyRun().state == RunState::Done);

    // Nothing wakes it again.
    QVERIFY(m->arrive(m->lead(2, u"Kim"_s, u"Late"_s, u"B"_s, OutboxState::Sent, org)));
    m->automationWorker.look();
    m->automationWorker.wake();
    m->clock.advance(5min);
    QVERIFY(await(m->automations.waiting())->size() == 1);
    QCOMPARE(m->http.requests().size(), 2);
}

void RemovalViewModelTest::whatStaysValidIsNamed()
{
    add(u"a"_s);
    add(u"b"_s);
    QVERIFY(
        await(m->connections.update({u"a"_s}, [](ConnectionRow &row) { row.revocationEndpoint.clear(); })));
    m->http.expect("POST", m_revoke).answer(fail(ErrorKind::Offline, u"no network"_s));
    const QSignalSpy removed(m_model.get(), &RemovalViewModel::removed);
    m_model->removeEverythingConfirmed();
    QTRY_COMPARE(removed.count(), 1);
    const QString rest = removed.first().first().toString();
    QVERIFY2(rest.contains(u"Org a"_s) && rest.contains(u"Org b"_s), qPrintable(rest));
    QCOMPARE(left(), 0);
    QVERIFY(!vaultHas(u"a"_s) && !vaultHas(u"b"_s));
}

void RemovalViewModelTest::lockedKeychainKeepsEverythingFindable()
{
    add(u"a"_s);
    m->vault.fail(ErrorKind::KeychainLocked);
    const QSignalSpy told(m_model.get(), &RemovalViewModel::told);
    const QSignalSpy removed(m_model.get(), &RemovalViewModel::removed);
    m_model->removeEverythingConfirmed();
    QTRY_COMPARE(told.count(), 1);
    QCOMPARE(removed.count(), 0);
    QVERIFY(told.first().at(1).toString().contains(u"Org a"_s));
    QCOMPARE(left(), 1); // its row finds the item again
    Database other(m->folder.filePath(u"patchbay.db"_s));
    QVERIFY(await(other.open())); // nothing is going on that others would disturb
}

QTEST_GUILESS_MAIN(RemovalViewModelTest)
#include "tst_removalviewmodel.moc"

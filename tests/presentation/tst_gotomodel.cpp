#include "gui/pagesfixture.h"
#include "presentation/gotomodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;

/// "Go to…" over two orgs, a workspace that takes no leads, and a record in the outbox.
class GoToModelTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m.reset(); }

    void withoutWordsThereIsEveryCommand();
    void everyWordHasToBeThere();
    void whatBeginsWithTheWordComesFirst();
    void leadsAreOfferedWhereTheyAreTaken();
    void actionsAreThoseOfTheCard();
    void whatIsOfTheProviderIsOfferedOnce();
    void someCommandsAreOnlyFound();
    void recordIsFoundByWhatWasTyped();
    void answerToAnOlderSearchIsDropped();
    void recordStaysWhileMoreIsTyped();
    void chosenLineIsFoundAgain();
    void recordThatHasNotArrivedIsShownHere();
    void providerWithoutAConnectionIsOffered();
    void commandsAlone();
    void headingsAreNeverChosen();
    void choiceSaysWhatItIs();
    void nothingIsHeldOnceItIsForgotten();

private:
    [[nodiscard]] QStringList titles() const
    {
        QStringList all;
        for (int row = 0; row < model->rowCount(); ++row)
            all.append(model->entry(row).title);
        return all;
    }
    [[nodiscard]] int rowOf(CardAction action) const
    {
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->entry(row).kind == GoToModel::Kind::Action && model->entry(row).action == action)
                return row;
        }
        return -1;
    }
    [[nodiscard]] int rowOf(GoToModel::Kind kind) const
    {
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->entry(row).kind == kind)
                return row;
        }
        return -1;
    }

    std::unique_ptr<PagesFixture> m;
    std::unique_ptr<GoToModel> model;
};

void GoToModelTest::init()
{
    m = std::make_unique<PagesFixture>();
    ConnectionRow slack = m->org("slack", u"Acme team"_s, Environment::None);
    slack.provider = {u"slack"_s};
    slack.instanceUrl = {};
    QVERIFY(m->keep(m->org("acme", u"Acme Corp"_s, Environment::Production)));
    QVERIFY(m->keep(m->org("uat", u"The Acme test"_s, Environment::Sandbox)));
    QVERIFY(m->keep(slack));
    QVERIFY(await(m->outbox.add(m->lead(1, u"Robin"_s, u"Sample"_s, u"Northwind"_s, OutboxState::Sent,
        m->org("acme", u"Acme Corp"_s, Environment::Production)))));
    QVERIFY(m->showConnections());
    model = std::make_unique<GoToModel>(m->outbox, m->clock);
    new QAbstractItemModelTester(
        model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest, model.get());
    model->setCommands({{0, u"plug"_s, u"Connections"_s, u"Ctrl+1"_s}, {1, u"lock"_s, u"Lock"_s, {}}});
    model->setCards(m->connectionsModel.connected());
}

void GoToModelTest::withoutWordsThereIsEveryCommand()
{
    model->search({});
    QCOMPARE(titles().first(3), (QStringList{u"Actions"_s, u"Connections"_s, u"Lock"_s}));
    QVERIFY(titles().contains(u"Acme Corp"_s));
    QTRY_VERIFY(titles().contains(u"Robin Sample"_s));
    QCOMPARE(rowOf(GoToModel::Kind::Action), -1); // for every org there would be one
}

void GoToModelTest::everyWordHasToBeThere()
{
    model->search(u"acme slack"_s);
    QCOMPARE(titles(), (QStringList{u"Connections"_s, u"Acme team"_s}));
    model->search(u"acme nowhere"_s);
    QCOMPARE(model->rowCount(), 0);
    QCOMPARE(model->firstRow(), -1);
}

void GoToModelTest::whatBeginsWithTheWordComesFirst()
{
    model->search(u"ACME"_s);
    QStringList connections;
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->entry(row).kind == GoToModel::Kind::Connection)
            connections.append(model->entry(row).title);
    }
    QCOMPARE(connections, (QStringList{u"Acme Corp"_s, u"Acme team"_s, u"The Acme test"_s}));
}

void GoToModelTest::leadsAreOfferedWhereTheyAreTaken()
{
    model->search(u"lead acme"_s);
    QStringList leads;
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->entry(row).action == CardAction::NewLead)
            leads.append(model->entry(row).title + u' ' + model->entry(row).environmentWord);
    }
    QCOMPARE(
        leads, (QStringList{u"New lead in Acme Corp Production"_s, u"New lead in The Acme test Sandbox"_s}));
}

/// Whatever the card can do, by the words of its buttons.
void GoToModelTest::actionsAreThoseOfTheCard()
{
    const QList<CardAction> ofProvider{CardAction::AddAnother, CardAction::OtherApp, CardAction::Settings};
    for (const CardView &card : m->connectionsModel.connected()) {
        for (const AccountView &account : card.accounts) {
            for (const CardButton &button : account.buttons + account.menu) {
                const QString words = button.action == CardAction::NewLead
                    ? u"new lead in"_s
                    : QString(button.text).remove(u"…"_s);
                const QString whose = ofProvider.contains(button.action) ? card.name : account.title;
                model->search(words + u' ' + whose);
                const int row = rowOf(button.action);
                QVERIFY2(row > 0, qPrintable(words));
                QSignalSpy chosen(model.get(), &GoToModel::actionChosen);
                model->choose(model->entry(row), false);
                QCOMPARE(chosen.value(0).value(0).value<CardAction>(), button.action);
                QCOMPARE(chosen.value(0).value(1).value<ProviderId>(), card.provider);
            }
        }
    }
    model->search(u"disconnect uat"_s);
    QCOMPARE(rowOf(CardAction::Disconnect), -1); // nobody is called that
    model->search(u"disconnect the acme"_s);
    QCOMPARE(rowOf(CardAction::Disconnect), 1);
    QCOMPARE(model->entry(1).connection, ConnectionId{u"uat"_s});
    QCOMPARE(model->entry(1).environment, Environment::Sandbox);
}

void GoToModelTest::whatIsOfTheProviderIsOfferedOnce()
{
    model->search(u"settings of salesforce"_s);
    QCOMPARE(titles(), (QStringList{u"Actions"_s, u"Settings of Salesforce"_s})); // and it has two accounts
}

void GoToModelTest::someCommandsAreOnlyFound()
{
    model->setCommands({{0, u"plug"_s, u"Connections"_s, u"Ctrl+1"_s},
        {1, u"globe"_s, u"Network"_s, {}, u"Settings"_s, true}});
    model->search({});
    QVERIFY(!titles().contains(u"Network"_s));
    for (const QString &words : {u"netw"_s, u"settings network"_s, u">"_s}) {
        model->search(words);
        QVERIFY2(titles().contains(u"Network"_s), qPrintable(words));
    }
}

void GoToModelTest::recordIsFoundByWhatWasTyped()
{
    model->search(u"northwind"_s);
    QTRY_COMPARE(rowOf(GoToModel::Kind::Record), 1);
    QCOMPARE(model->entry(1).title, u"Robin Sample"_s);
    QVERIFY(model->entry(1).detail.contains(u"Northwind"_s));
}

void GoToModelTest::answerToAnOlderSearchIsDropped()
{
    model->search(u"northwind"_s);
    model->search(u"zzz"_s);
    QVERIFY(await(m->outbox.list({}))); // behind both in the database's queue
    QTest::qWait(0);
    QCOMPARE(model->rowCount(), 0);
}

void GoToModelTest::commandsAlone()
{
    model->search(u"> lo"_s);
    QVERIFY(await(m->outbox.list({})));
    QCOMPARE(titles(), (QStringList{u"Actions"_s, u"Lock"_s}));
}

void GoToModelTest::headingsAreNeverChosen()
{
    model->search(u"acme"_s);
    int row = model->firstRow();
    QSet<int> seen;
    while (!seen.contains(row)) {
        QVERIFY(model->entry(row).kind != GoToModel::Kind::Heading);
        QVERIFY(model->flags(model->index(row)).testFlag(Qt::ItemIsSelectable));
        seen.insert(row);
        row = model->nextRow(row, 1);
    }
    QCOMPARE(row, model->firstRow()); // round the end
    QCOMPARE(model->nextRow(model->nextRow(row, -1), 1), row);
    QVERIFY(!model->flags(model->index(0)).testFlag(Qt::ItemIsSelectable));
    QSignalSpy actions(model.get(), &GoToModel::actionChosen);
    model->choose(model->entry(0), false);
    QCOMPARE(actions.size(), 0);
}

void GoToModelTest::choiceSaysWhatItIs()
{
    const QSignalSpy commands(model.get(), &GoToModel::commandChosen);
    QSignalSpy actions(model.get(), &GoToModel::actionChosen);
    const QSignalSpy records(model.get(), &GoToModel::recordChosen);
    const QSignalSpy openings(model.get(), &GoToModel::recordOpenChosen);
    model->search(u"lock"_s);
    model->choose(model->entry(model->firstRow()), false);
    QCOMPARE(commands.value(0).value(0).toInt(), 1);
    model->search(u"acme corp"_s);
    model->choose(model->entry(rowOf(CardAction::NewLead)), false);
    model->choose(model->entry(rowOf(CardAction::Test)), false);
    model->choose(model->entry(rowOf(GoToModel::Kind::Connection)), false);
    QCOMPARE(actions.size(), 3);
    QCOMPARE(actions.at(0).at(0).value<CardAction>(), CardAction::NewLead);
    QCOMPARE(actions.at(1).at(0).value<CardAction>(), CardAction::Test);
    QCOMPARE(actions.at(2).at(0).value<CardAction>(), CardAction::Details);
    QCOMPARE(actions.at(0).at(2).value<ConnectionId>(), ConnectionId{u"acme"_s});
    model->search(u"robin"_s);
    QTRY_VERIFY(rowOf(GoToModel::Kind::Record) > 0);
    model->choose(model->entry(rowOf(GoToModel::Kind::Record)), false);
    QCOMPARE(records.value(0).value(0).value<OutboxId>(), OutboxId{u"row1"_s});
    QCOMPARE(records.value(0).value(1).toString(), u"Robin Sample"_s);
    model->choose(model->entry(rowOf(GoToModel::Kind::Record)), true);
    QCOMPARE(openings.size(), 1);
}

void GoToModelTest::recordStaysWhileMoreIsTyped()
{
    model->search(u"rob"_s);
    QTRY_VERIFY(rowOf(GoToModel::Kind::Record) > 0);
    model->search(u"robin"_s);
    QVERIFY(rowOf(GoToModel::Kind::Record) > 0); // before the database has answered
    model->search(u"robin xyz"_s);
    QCOMPARE(rowOf(GoToModel::Kind::Record), -1);
}

void GoToModelTest::chosenLineIsFoundAgain()
{
    model->search(u"acme"_s);
    const GoToModel::Entry chosen = model->entry(model->nextRow(model->firstRow(), 1));
    model->search(u"acme corp"_s);
    const int row = model->rowOf(chosen);
    QVERIFY(row > 0);
    QCOMPARE(model->entry(row).title, chosen.title);
    model->search(u"lock"_s);
    QCOMPARE(model->rowOf(chosen), -1);
}

void GoToModelTest::recordThatHasNotArrivedIsShownHere()
{
    const ConnectionRow acme = m->org("acme", u"Acme Corp"_s, Environment::Production);
    QVERIFY(await(m->outbox.add(m->lead(2, u"Ada"_s, u"Quill"_s, u"Contoso"_s, OutboxState::Queued, acme))));
    const QSignalSpy records(model.get(), &GoToModel::recordChosen);
    const QSignalSpy openings(model.get(), &GoToModel::recordOpenChosen);
    model->search(u"quill"_s);
    QTRY_VERIFY(rowOf(GoToModel::Kind::Record) > 0);
    model->choose(model->entry(rowOf(GoToModel::Kind::Record)), true);
    QCOMPARE(openings.size(), 0);
    QCOMPARE(records.size(), 1);
}

void GoToModelTest::providerWithoutAConnectionIsOffered()
{
    CardView linear;
    linear.provider = {u"linear"_s};
    linear.name = u"Linear"_s;
    linear.buttons = {{CardAction::Connect, u"Connect"_s}};
    CardView zoho = linear;
    zoho.provider = {u"zoho"_s};
    zoho.name = u"Zoho"_s;
    zoho.buttons = {{CardAction::SetUp, u"Set up"_s}};
    model->setCards(m->connectionsModel.connected(), {linear, zoho});
    model->search(u"connect linear"_s);
    QCOMPARE(model->entry(rowOf(CardAction::Connect)).detail, u"Linear"_s);
    QSignalSpy actions(model.get(), &GoToModel::actionChosen);
    model->choose(model->entry(rowOf(CardAction::Connect)), false);
    QCOMPARE(actions.value(0).value(1).value<ProviderId>(), ProviderId{u"linear"_s});
    QVERIFY(actions.value(0).value(2).value<ConnectionId>().isEmpty());
    model->search(u"zoho set"_s);
    QCOMPARE(model->entry(rowOf(CardAction::SetUp)).detail, u"Zoho"_s);
    model->search({});
    QCOMPARE(rowOf(CardAction::Connect), -1); // of all providers it would be a long list
}

void GoToModelTest::nothingIsHeldOnceItIsForgotten()
{
    model->search(u"northwind"_s);
    model->forget();
    QVERIFY(await(m->outbox.list({}))); // behind the search in the database's queue
    QTest::qWait(0);
    QCOMPARE(model->rowCount(), 0);
}

QTEST_GUILESS_MAIN(GoToModelTest)
#include "tst_gotomodel.moc"

#include "automations/definition.h"
#include "gui/pagesfixture.h"

#include <QSignalSpy>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class AutomationsViewModelTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void aNewOneIsKeptOffAndCanBeTurnedOn();
    void aNameIsTakenOnce();
    void whatDoesNotComeBackIsToldAndComesBackLater();
    void whatIsWrongIsToldWithItsPlace();
    void thePreviewIsOfTheLatestRecordThatFits();
    void aTestIsSentOnceAndMakesNoRun();
    void aTestThatFailsSaysWhy();
    void howItIsDoingIsSaid_data();
    void howItIsDoingIsSaid();
    void aPolicyThatForbidsCommandsIsTold();
    void targetsAreThoseThatCanDoIt();

private:
    void refresh()
    {
        const QSignalSpy changed(&m->automationsModel, &AutomationsViewModel::changed);
        m->automationsModel.refresh();
        QTRY_VERIFY(changed.count() > 0);
    }
    void arrive(int number, const QString &name)
    {
        QVERIFY(m->arrive(m->lead(number, name, u"Sample"_s, u"Northwind"_s, OutboxState::Sent, m_acme)));
    }
    [[nodiscard]] Automation local(const QString &name) const
    {
        Automation automation = m->automationsModel.find({});
        automation.name = name;
        automation.action = {ActionKind::LocalUrl, {}, {{u"url"_s, m_address}}};
        return automation;
    }

    std::unique_ptr<PagesFixture> m;
    ConnectionRow m_acme;
    const QString m_address = u"http://127.0.0.1:8080/arrived"_s;
};

void AutomationsViewModelTest::init()
{
    m = std::make_unique<PagesFixture>();
    m_acme = m->org("acme", u"Acme Corp"_s, Environment::Production);
    QVERIFY(m->keep(m_acme));
    refresh();
}

void AutomationsViewModelTest::cleanup()
{
    QCOMPARE(m->http.problems(), QStringList());
    m.reset();
}

void AutomationsViewModelTest::aNewOneIsKeptOffAndCanBeTurnedOn()
{
    const QSignalSpy saved(&m->automationsModel, &AutomationsViewModel::saved);
    m->automationsModel.save(local(u"Tell"_s));
    QTRY_COMPARE(saved.count(), 1);
    QTRY_COMPARE(m->automationsModel.lines().size(), 1);
    const AutomationsViewModel::Line line = m->automationsModel.lines().constFirst();
    QVERIFY(!line.isOn);
    QCOMPARE(line.news, u"Off."_s);
    QCOMPARE(line.does, u"Lead created in any org → post to 127.0.0.1:8080"_s);
    QVERIFY(!line.from.letters.isEmpty() && !line.to.letters.isEmpty());
    m->automationsModel.turn(line.id, true);
    QTRY_VERIFY(m->automationsModel.lines().constFirst().isOn);
    QCOMPARE(m->automationsModel.lines().constFirst().news, u"No run yet."_s);
    QVERIFY(m->automationsModel.stateOf(m->automationsModel.find(line.id)).startsWith(u"On since"_s));
    const QSignalSpy removed(&m->automationsModel, &AutomationsViewModel::removed);
    m->automationsModel.remove(line.id);
    QTRY_VERIFY(m->automationsModel.lines().isEmpty());
    QCOMPARE(removed.count(), 1);
    m->automationsModel.bringBack(removed.first().first().value<RemovedAutomation>());
    QTRY_COMPARE(m->automationsModel.lines().size(), 1);
    QVERIFY(m->automationsModel.lines().constFirst().isOn);
}

void AutomationsViewModelTest::aNameIsTakenOnce()
{
    const QSignalSpy saved(&m->automationsModel, &AutomationsViewModel::saved);
    const QSignalSpy refused(&m->automationsModel, &AutomationsViewModel::refused);
    m->automationsModel.save(local(u"Tell"_s));
    QTRY_COMPARE(saved.count(), 1);
    m->automationsModel.save(local(u"tell"_s));
    QTRY_COMPARE(refused.count(), 1);
    QVERIFY(refused.first().first().toString().contains(u"has that name"_s));
    QCOMPARE(await(m->automations.all())->size(), 1);
}

void AutomationsViewModelTest::whatDoesNotComeBackIsToldAndComesBackLater()
{
    AutomationsViewModel &model = m->automationsModel;
    const QSignalSpy removed(&model, &AutomationsViewModel::removed);
    const QSignalSpy failed(&model, &AutomationsViewModel::bringBackFailed);
    const QSignalSpy refused(&model, &AutomationsViewModel::refused);
    QVERIFY(m->automate(u"Tell"_s, m_address));
    arrive(1, u"Robin"_s); // its run waits
    refresh();
    const AutomationId id = model.lines().constFirst().id;
    model.remove(id);
    QTRY_VERIFY(removed.count() == 1 && model.lines().isEmpty());
    model.save(local(u"Tell"_s)); // another takes its name
    QTRY_COMPARE(model.lines().size(), 1);
    const AutomationId other = model.lines().constFirst().id;
    model.bringBack(removed.first().first().value<RemovedAutomation>());
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(failed.first().last().toString().contains(u"has that name"_s));
    QVERIFY(refused.isEmpty()); // it is said once

    model.remove(other);
    QTRY_COMPARE(removed.count(), 2);
    model.bringBack(failed.first().first().value<RemovedAutomation>());
    QTRY_VERIFY(model.lines().size() == 1 && model.lines().constFirst().id == id);
    QVERIFY(model.lines().constFirst().isOn);
    QCOMPARE(await(m->automations.counts())->waiting, 1); // with what waited for it
}

void AutomationsViewModelTest::whatIsWrongIsToldWithItsPlace()
{
    const QSignalSpy refused(&m->automationsModel, &AutomationsViewModel::refused);
    const QSignalSpy members(&m->automationsModel, &AutomationsViewModel::membersRefused);
    Automation automation = local({});
    automation.action.settings = {{u"url"_s, u"https://elsewhere.example/"_s}};
    m->automationsModel.save(automation);
    QCOMPARE(refused.count(), 1);
    const QStringList pointers = members.first().first().toStringList();
    QVERIFY2(
        pointers.contains(u"/name"_s) && pointers.contains(u"/do/url"_s), qPrintable(pointers.join(u' ')));
    QVERIFY(await(m->automations.all())->isEmpty());
}

void AutomationsViewModelTest::thePreviewIsOfTheLatestRecordThatFits()
{
    const QSignalSpy previewed(&m->automationsModel, &AutomationsViewModel::previewed);
    const auto last = [&previewed] { return previewed.constLast().first().toString(); };
    Automation automation = local(u"Tell"_s);
    automation.trigger.conditions = {{u"FirstName"_s, u"robin"_s}};
    m->automationsModel.preview(automation);
    QTRY_COMPARE(previewed.count(), 1);
    QVERIFY2(last().contains(u"No record"_s), qPrintable(last()));
    QVERIFY(!previewed.constLast().at(1).toBool()); // a sentence
    arrive(1, u"Robin"_s);
    arrive(2, u"Kim"_s);
    m->automationsModel.preview(automation);
    QTRY_COMPARE(previewed.count(), 2);
    QVERIFY2(last().contains(u"Robin"_s) && !last().contains(u"Kim"_s), qPrintable(last()));
    QVERIFY(previewed.constLast().at(1).toBool());
    automation.name.clear();
    m->automationsModel.preview(automation);
    QCOMPARE(last(), u"Fill in the fields above to see it."_s);
}

void AutomationsViewModelTest::aTestIsSentOnceAndMakesNoRun()
{
    arrive(1, u"Robin"_s);
    m->http.expect("POST", m_address).answer(jsonReply(200, "{}"));
    const QSignalSpy told(&m->automationsModel, &AutomationsViewModel::told);
    m->automationsModel.sendTest(local(u"Tell"_s));
    QTRY_COMPARE(told.count(), 1);
    QCOMPARE(m->http.requests().size(), 1);
    QVERIFY(await(m->automations.runs({}))->isEmpty());
}

void AutomationsViewModelTest::aTestThatFailsSaysWhy()
{
    const QSignalSpy refused(&m->automationsModel, &AutomationsViewModel::refused);
    m->automationsModel.sendTest(local(u"Tell"_s)); // nothing to send it with
    QTRY_COMPARE(refused.count(), 1);
    arrive(1, u"Robin"_s);
    m->http.expect("POST", m_address).answer(jsonReply(404, "{}"));
    m->automationsModel.sendTest(local(u"Tell"_s));
    QTRY_COMPARE(refused.count(), 2);
    QVERIFY(!refused.constLast().first().toString().isEmpty());
}

void AutomationsViewModelTest::howItIsDoingIsSaid_data()
{
    QTest::addColumn<bool>("isOn");
    QTest::addColumn<QString>("target");
    QTest::addColumn<int>("phase");
    QTest::addColumn<QString>("pause");
    QTest::addColumn<QString>("news");
    QTest::addColumn<bool>("isTrouble");
    const int connected = int(ConnectionPhase::Connected);
    QTest::newRow("fine") << true << u"slack"_s << connected << u""_s << u"1 run(s) still trying"_s << false;
    QTest::newRow("off, with something waiting")
        << false << u"slack"_s << connected << u""_s << u"Off. 1 run(s) wait."_s << false;
    QTest::newRow("reconnect") << true << u"slack"_s << int(ConnectionPhase::NeedsReconnect) << u""_s
                               << u"Slack must be reconnected. 1 run(s) wait."_s << true;
    QTest::newRow("gone") << true << u"gone"_s << connected << u""_s
                          << u"Slack is not connected. 1 run(s) wait."_s << true;
    QTest::newRow("offline") << true << u"slack"_s << connected << QString(nameOf(ErrorKind::Offline))
                             << u"Slack is offline. 1 run(s) wait."_s << true;
    QTest::newRow("slow down") << true << u"slack"_s << connected << QString(nameOf(ErrorKind::RateLimited))
                               << u"Slack asked to slow down. 1 run(s) wait."_s << true;
}

void AutomationsViewModelTest::howItIsDoingIsSaid()
{
    QFETCH(const bool, isOn);
    QFETCH(const QString, target);
    QFETCH(const int, phase);
    QFETCH(const QString, pause);
    QFETCH(const QString, news);
    QFETCH(const bool, isTrouble);
    ConnectionRow slack = m->org("slack", u"Acme workspace"_s, Environment::None);
    slack.provider = {u"slack"_s};
    slack.phase = ConnectionPhase(phase);
    QVERIFY(m->keep(slack));
    QVERIFY(m->automate(u"Tell"_s, m_address));
    Automation automation = await(m->automations.find(u"Tell"_s)).value();
    automation.action = {ActionKind::SlackMessage, {target}, usualSettings(ActionKind::SlackMessage)};
    QVERIFY(await(m->automations.save(automation)));
    arrive(1, u"Robin"_s);
    if (!pause.isEmpty()) {
        const auto leased = await(m->automations.lease(automation.lane(), m->clock.now()));
        AutomationRun run = leased->leased->run;
        run.state = RunState::Waiting;
        QVERIFY(await(m->automations.settle(
            run, automation.lane(), LanePause{m->clock.now() + 1min, false, pause, {}, 1})));
    }
    QVERIFY(await(m->automations.turn(automation.id, isOn, m->clock.now())));
    refresh();
    QTRY_COMPARE(m->automationsModel.lines().size(), 1);
    QCOMPARE(m->automationsModel.lines().constFirst().news, news);
    QCOMPARE(m->automationsModel.lines().constFirst().isTrouble, isTrouble);
}

void AutomationsViewModelTest::aPolicyThatForbidsCommandsIsTold()
{
    QCOMPARE(m->automationsModel.forbidden(), QString());
    QVERIFY(m->setPolicy(R"({"forbid": ["commands"]})"));
    QVERIFY(!m->automationsModel.forbidden().isEmpty());
    arrive(1, u"Robin"_s);
    const QSignalSpy refused(&m->automationsModel, &AutomationsViewModel::refused);
    m->automationsModel.sendTest(local(u"Tell"_s));
    QTRY_COMPARE(refused.count(), 1);
    QVERIFY(refused.first().first().toString().contains(u"administrator"_s));
    QCOMPARE(m->http.requests().size(), 0);
}

void AutomationsViewModelTest::targetsAreThoseThatCanDoIt()
{
    QCOMPARE(m->automationsModel.missingTarget(ActionKind::SlackMessage), u"Slack is not connected."_s);
    QCOMPARE(m->automationsModel.missingTarget(ActionKind::Command), QString());
    ConnectionRow slack = m->org("slack", u"Acme workspace"_s, Environment::None);
    slack.provider = {u"slack"_s};
    QVERIFY(m->keep(slack));
    refresh();
    QTRY_COMPARE(m->automationsModel.missingTarget(ActionKind::SlackMessage), QString());
    QCOMPARE(m->automationsModel.targets(ActionKind::SlackMessage).size(), 1);
    QCOMPARE(m->automationsModel.targets(ActionKind::HubSpotContact).size(), 0);
    const auto orgs = m->automationsModel.orgs();
    QCOMPARE(orgs.size(), 1);
    QVERIFY(orgs.constFirst().environment == Environment::Production);
    for (const AutomationsViewModel::Starter &starter : m->automationsModel.starters())
        QVERIFY(!starter.title.isEmpty() && !starter.from.letters.isEmpty() && !starter.to.letters.isEmpty());
}

QTEST_GUILESS_MAIN(AutomationsViewModelTest)
#include "tst_automationsviewmodel.moc"

#include "gui/pagesfixture.h"
#include "store/sql.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class ActivityModelTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void rowsComeAndGoAsAModelMust();
    void sameRowsAreToldAsChangedNotAsNew();
    void rowsThatComeAndGoMoveNoOthers();
    void olderRowsAreReadWhenSomebodyScrolls();
    void newsWhileReadingIsNotMissed();
    void filterAndSearchChooseRows();
    void laterQuestionWins();
    void discardedRowIsGone();
    void discardedRowIsTakenBackWithWhatFollowedIt();
    void discardedRowComesBackToItsPlace();
    void discardedRowWhoseKeyIsTakenIsKeptToBeTakenBack();
    void discardedRowsAreTakenBackTogether();
    void rowsAboveAndBelowTheChosenOneLeaveItAlone();
    void recordThatArrivedCanBeDeletedAgain();
    void recordOfAnotherUserIsNotOfferedForDeleting();
    void rowWithoutAnyOrgSaysSo();
    void staleDecisionIsToldAndDoesNothing();
    void duplicateIsOverriddenOnlyWhereItWasDecided();
    void turnedAwayRowIsOfferedToTheAccountConnectedNow();
    void turnedAwayRowIsNotSentAgainSilently();
    void rowWithoutItsConnectionIsOfferedToAllThatTakeRecords();
    void sendingAsBindsTheRowToThatAccount();
    void senderThatChangedMeanwhileIsToldAsAFailure();
    void fieldsAreCalledAsTheOrgCallsThem();
    void fieldsOfAnUnknownOrgAreCalledByTheirApiNames();

private:
    void add(const OutboxRow &row) { QVERIFY(await(m->outbox.add(row))); }
    void refresh()
    {
        const QSignalSpy counted(&m->activityModel, &ActivityModel::countsChanged);
        m->activityModel.refresh();
        QTRY_VERIFY(counted.count() >= 1);
        QVERIFY(await(m->outbox.counts())); // and what was asked before it has come
        QCoreApplication::processEvents();
    }
    [[nodiscard]] OutboxRow turnedAway(int number)
    {
        OutboxRow row
            = m->lead(number, u"Kim"_s, u"Sample"_s, u"Contoso"_s, OutboxState::NeedsDecision, m_acme);
        row.accountId = u"005OLD"_s;
        row.errorKind = nameOf(ErrorKind::Forbidden);
        row.errorCode = u"account_changed"_s;
        return row;
    }
    [[nodiscard]] OutboxRow stored(const OutboxId &id) { return await(m->outbox.find(id)).value(); }

    std::unique_ptr<PagesFixture> m;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    ConnectionRow m_acme;
};

void ActivityModelTest::init()
{
    m = std::make_unique<PagesFixture>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        &m->activityModel, QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_acme = m->org("acme", u"Acme Corp"_s, Environment::Production);
    QVERIFY(m->keep(m_acme));
}

void ActivityModelTest::cleanup()
{
    QCOMPARE(m->http.problems(), QStringList());
    m_tester.reset();
    m.reset();
}

void ActivityModelTest::rowsComeAndGoAsAModelMust()
{
    const ActivityModel &model = m->activityModel;
    QCOMPARE(model.rowCount(), 0);
    const QList<OutboxState> states = {OutboxState::Queued, OutboxState::Sent, OutboxState::Rejected,
        OutboxState::Uncertain, OutboxState::NeedsDecision};
    for (int i = 0; i < states.size(); ++i)
        add(m->lead(i, u"Kim"_s, u"Sample"_s, u"Contoso"_s, states.at(i), m_acme));
    refresh();
    QTRY_COMPARE(model.rowCount(), 5);
    QCOMPARE(model.attentionCount(), 3);
    QVERIFY(await(m->outbox.discard({{u"row0"_s}, OutboxState::Queued, {}})));
    refresh();
    QTRY_COMPARE(model.rowCount(), 4);
    // Newest first, and each cell of each row answers.
    QCOMPARE(model.index(0, 0).data(ActivityModel::IdRole).toString(), u"row4"_s);
    for (int column = 0; column < model.columnCount(); ++column) {
        QVERIFY(!model.index(0, column).data().toString().isEmpty());
        QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    }
    QVERIFY(!model.data(QModelIndex(), Qt::DisplayRole).isValid());
}

void ActivityModelTest::sameRowsAreToldAsChangedNotAsNew()
{
    add(m->lead(1, u"Kim"_s, u"Sample"_s, u"Contoso"_s, OutboxState::Rejected, m_acme));
    refresh();
    QTRY_COMPARE(m->activityModel.rowCount(), 1);
    const QSignalSpy reset(&m->activityModel, &QAbstractItemModel::modelReset);
    const QSignalSpy changed(&m->activityModel, &QAbstractItemModel::dataChanged);
    m->clock.advance(2h); // "2 h ago" grows old
    refresh();
    QTRY_VERIFY(changed.count() >= 1);
    QCOMPARE(reset.count(), 0);
}

void ActivityModelTest::rowsThatComeAndGoMoveNoOthers()
{
    for (int i = 0; i < 4; ++i)
        add(m->lead(i, u"Kim"_s, u"Sample"_s, u"Contoso"_s, OutboxState::Queued, m_acme));
    refresh();
    QTRY_COMPARE(m->activityModel.rowCount(), 4);
    const QPersistentModelIndex chosen = m->activityModel.index(2, 0); // row1
    const QSignalSpy reset(&m->activityModel, &QAbstractItemModel::modelReset);
    add(m->lead(9, u"New"_s, u"Sample"_s, u"Contoso"_s, OutboxState::Queued, m_acme));
    QVERIFY(await(m->outbox.discard({{u"row2"_s}, OutboxState::Queued, {}})));
    refresh();
    QTRY_COMPARE(m->activityModel.index(0, 0).data(ActivityModel::IdRole).toString(), u"row9"_s);
    QCOMPARE(m->activityModel.rowCount(), 4);
    QVERIFY(chosen.isValid());
    QCOMPARE(chosen.data(ActivityModel::IdRole).toString(), u"row1"_s);
    QCOMPARE(reset.count(), 0);
}

void ActivityModelTest::olderRowsAreReadWhenSomebodyScrolls()
{
    m_tester.reset(); // it scrolls to the end by itself
    QList<Task<OutboxRow>> added;
    for (int i = 0; i < 450; ++i)
        added.append(m->outbox.add(m->lead(i, u"Kim"_s, u"S"_s, u"C"_s, OutboxState::Queued, m_acme)));
    for (const Task<OutboxRow> &row : added)
        QVERIFY(await(row));
    ActivityModel &model = m->activityModel;
    refresh();
    QTRY_COMPARE(model.rowCount(), 200);
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    model.fetchMore({}); // asked for twice, it comes once
    QTRY_COMPARE(model.rowCount(), 400);
    // What comes meanwhile neither loses nor doubles a row.
    add(m->lead(1000, u"New"_s, u"S"_s, u"C"_s, OutboxState::Queued, m_acme));
    refresh();
    QTRY_COMPARE(model.index(0, 0).data(ActivityModel::IdRole).toString(), u"row1000"_s);
    QCOMPARE(model.rowCount(), 400);
    model.fetchMore({});
    QTRY_COMPARE(model.rowCount(), 451);
    QVERIFY(!model.canFetchMore({}));
    QSet<QString> ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids.insert(model.index(row, 0).data(ActivityModel::IdRole).toString());
    QCOMPARE(ids.size(), 451);
    QCOMPARE(model.index(450, 0).data(ActivityModel::IdRole).toString(), u"row0"_s);
}

void ActivityModelTest::newsWhileReadingIsNotMissed()
{
    m->activityModel.refresh();
    const Task<OutboxRow> added
        = m->outbox.add(m->lead(1, u"Kim"_s, u"Sample"_s, u"Contoso"_s, OutboxState::Queued, m_acme));
    for (int i = 0; i < 50; ++i)
        m->activityModel.refresh();
    QVERIFY(await(added));
    m->activityModel.refresh();
    QTRY_COMPARE(m->activityModel.rowCount(), 1);
}

void ActivityModelTest::filterAndSearchChooseRows()
{
    add(m->lead(1, u"Kim"_s, u"Sample"_s, u"Contoso"_s, OutboxState::Queued, m_acme));
    add(m->lead(2, u"Robin"_s, u"Muster"_s, u"Fabrikam"_s, OutboxState::Sent, m_acme));
    m->activityModel.setFilter(ActivityModel::Filter::Sent);
    QTRY_COMPARE(m->activityModel.rowCount(), 1);
    QCOMPARE(m->activityModel.index(0, ActivityModel::RecordColumn).data().toString(), u"Robin Muster"_s);
    m->activityModel.setFilter(ActivityModel::Filter::All);
    QTRY_COMPARE(m->activityModel.rowCount(), 2);
    m->activityModel.setSearch(u" KIM "_s);
    QTRY_COMPARE(m->activityModel.rowCount(), 1);
    m->activityModel.setSearch(u"nobody"_s);
    QTRY_COMPARE(m->activityModel.rowCount(), 0);
}

void ActivityModelTest::laterQuestionWins()
{
    add(m->lead(1, u"Kim"_s, u"Sample"_s, u"Contoso"_s, OutboxState::Queued, m_acme));
    m->activityModel.setSearch(u"contoso"_s);
    m->activityModel.setSearch(u"nobody"_s); // before the first was answered
    m->activityModel.setSearch(u"kim"_s);
    QTRY_COMPARE(m->activityModel.rowCount(), 1);
    m->activityModel.setSearch(u"kim"_s);
    m->activityModel.setSearch(u"nobody"_s);
    QVERIFY(await(m->outbox.counts()));
    QTRY_COMPARE(m->activityModel.rowCount(), 0);
}

void ActivityModelTest::discardedRowIsGone()
{
    add(m->lead(1, u"Kim"_s, u"Sample"_s, u"Contoso"_s, OutboxState::Rejected, m_acme));
    refresh();
    QTRY_VERIFY(m->activityModel.details({u"row1"_s}));
    m->activityModel.discard(*m->activityModel.details({u"row1"_s}));
    QTRY_COMPARE(m->activityModel.rowCount(), 0);
    QVERIFY(!m->activityModel.details({u"row1"_s}));
}

void ActivityModelTest::discardedRowIsTakenBackWithWhatFollowedIt()
{
    OutboxRow lead = m->lead(1, u"Kim"_s, u"Sample"_s, u"Contoso"_s, OutboxState::Rejected, m_acme);
    lead.idempotencyKey = u"fair-1"_s;
    OutboxRow member = m->lead(2, {}, {}, {}, OutboxState::Queued, m_acme);
    member.object = u"CampaignMember"_s;
    member.follows = lead.id;
    member.followField = u"LeadId"_s;
    member.notBefore = afterTheOther;
    QVERIFY(await(m->outbox.add(lead, {member})));
    refresh();
    QTRY_COMPARE(m->activityModel.rowCount(), 2);
    const QSignalSpy discarded(&m->activityModel, &ActivityModel::discarded);
    m->activityModel.discard(m->activityModel.details(lead.id).value());
    QTRY_COMPARE(discarded.count(), 1);
    QCOMPARE(discarded.first().first().toString(), u"Kim Sample"_s);
    QTRY_COMPARE(m->activityModel.rowCount(), 0);

    const QSignalSpy cameBack(&m->activityModel, &ActivityModel::cameBack);
    m->activityModel.takeBackDiscarded();
    QTRY_COMPARE(m->activityModel.rowCount(), 2);
    QCOMPARE(cameBack.count(), 1);
    const OutboxRow back = stored(lead.id);
    QCOMPARE(back.state, OutboxState::Rejected);
    QCOMPARE(back.errorCode, lead.errorCode);
    QCOMPARE(back.fields, lead.fields);
    QCOMPARE(back.idempotencyKey, lead.idempotencyKey);
    QVERIFY(stored(member.id).isWaiting());
    // Once: a second time there is nothing to take back.
    m->activityModel.takeBackDiscarded();
    refresh();
    QCOMPARE(m->activityModel.rowCount(), 2);
}

void ActivityModelTest::discardedRowComesBackToItsPlace()
{
    for (int n = 1; n <= 3; ++n)
        add(m->lead(n, u"Kim"_s, u"Sample"_s, u"Contoso"_s, OutboxState::Rejected, m_acme));
    const auto shown = [this] {
        QStringList ids;
        for (int row = 0; row < m->activityModel.rowCount(); ++row)
            ids.append(m->activityModel.index(row, 0).data(ActivityModel::IdRole).toString());
        return ids;
    };
    refresh();
    const QStringList newestFirst{u"row3"_s, u"row2"_s, u"row1"_s};
    QTRY_COMPARE(shown(), newestFirst);
    m->activityModel.discard(*m->activityModel.details({u"row2"_s}));
    QTRY_COMPARE(shown(), QStringList({u"row3"_s, u"row1"_s}));
    m->activityModel.takeBackDiscarded();
    QTRY_COMPARE(shown(), newestFirst);
}

void ActivityModelTest::discardedRowWhoseKeyIsTakenIsKeptToBeTakenBack()
{
    OutboxRow lead = m->lead(1, u"Kim"_s, u"Sample"_s, u"Contoso"_s, OutboxState::Rejected, m_acme);
    lead.idempotencyKey = u"fair-1"_s;
    QVERIFY(await(m->outbox.add(lead)));
    refresh();
    QTRY_COMPARE(m->activityModel.rowCount(), 1);
    const QSignalSpy discarded(&m->activityModel, &ActivityModel::discarded);
    m->activityModel.discard(m->activityModel.details(lead.id).value());
    QTRY_COMPARE(discarded.count(), 1);
    OutboxRow other = m->lead(2, u"Noa"_s, u"Other"_s, u"Fabrikam"_s, OutboxState::Queued, m_acme);
    other.idempotencyKey = lead.idempotencyKey;
    QVERIFY(await(m->outbox.add(other)));

    const QSignalSpy failed(&m->activityModel, &ActivityModel::takeBackFailed);
    m->activityModel.takeBackDiscarded();
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.first().first().toStringList(), QStringList{u"Kim Sample"_s});
    QVERIFY(!await(m->outbox.find(lead.id)));
    QVERIFY(await(m->outbox.discard(SeenRow::of(other))));
    m->activityModel.forgetDiscarded(); // as the next one that is discarded does
    m->activityModel.takeBackDiscarded(); // it was held until then
    QTRY_VERIFY(await(m->outbox.find(lead.id)));
}

void ActivityModelTest::discardedRowsAreTakenBackTogether()
{
    for (int i = 1; i <= 3; ++i)
        QVERIFY(await(m->outbox.add(
            m->lead(i, u"Kim"_s, u"Sample %1"_s.arg(i), u"Contoso"_s, OutboxState::Rejected, m_acme))));
    refresh();
    QTRY_COMPARE(m->activityModel.rowCount(), 3);
    const auto discard = [this](int i) {
        const QSignalSpy discarded(&m->activityModel, &ActivityModel::discarded);
        m->activityModel.discard(
            m->activityModel.details(m->lead(i, {}, {}, {}, OutboxState::Rejected, m_acme).id).value());
        QTRY_COMPARE(discarded.count(), 1);
    };
    discard(1);
    m->activityModel.forgetDiscarded(); // it is offered no more
    discard(2);
    discard(3);
    QTRY_COMPARE(m->activityModel.rowCount(), 0);
    m->activityModel.takeBackDiscarded();
    QTRY_COMPARE(m->activityModel.rowCount(), 2);
}

void ActivityModelTest::rowsAboveAndBelowTheChosenOneLeaveItAlone()
{
    const OutboxRow above = m->lead(1, u"Kim"_s, u"Sample"_s, u"Contoso"_s, OutboxState::Queued, m_acme);
    OutboxRow last = m->lead(4, u"Kim"_s, u"Sample"_s, u"Contoso"_s, OutboxState::Rejected, m_acme);
    OutboxRow between = m->lead(3, u"Kim"_s, u"Sample"_s, u"Contoso"_s, OutboxState::Queued, m_acme);
    OutboxRow chosen = m->lead(2, u"Kim"_s, u"Sample"_s, u"Contoso"_s, OutboxState::Rejected, m_acme);
    for (const OutboxRow &row : {last, between, chosen, above})
        QVERIFY(await(m->outbox.add(row)));
    m->activityModel.setFilter(ActivityModel::Filter::NeedsAttention);
    refresh();
    QTRY_COMPARE(m->activityModel.rowCount(), 2);
    const QPersistentModelIndex stays = m->activityModel.index(0, 0);
    QCOMPARE(stays.data(ActivityModel::IdRole).toString(), chosen.id.value);
    // One above and one below are refused between two looks.
    for (const OutboxRow &row : {above, between}) {
        QVERIFY(await(m->database.write<Done>([row](QSqlDatabase &database) -> Result<Done> {
            const auto changed
                = runSql(database, u"UPDATE outbox SET state = 'rejected' WHERE id = ?"_s, {row.id.value});
            return changed ? Result<Done>(Done{}) : fail(changed.error());
        })));
    }
    refresh();
    QTRY_COMPARE(m->activityModel.rowCount(), 4);
    QVERIFY(stays.isValid());
    QCOMPARE(stays.row(), 1);
    QCOMPARE(stays.data(ActivityModel::IdRole).toString(), chosen.id.value);
}

void ActivityModelTest::recordThatArrivedCanBeDeletedAgain()
{
    m->connectSalesforce(tokenSet("a1", "r1"));
    const OutboxRow sent = m->lead(1, u"Kim"_s, u"Sample"_s, u"Contoso"_s, OutboxState::Sent, m->row());
    add(sent);
    refresh();
    QTRY_VERIFY(m->activityModel.details(sent.id));
    QVERIFY(m->activityModel.details(sent.id)->canUndo);
    m->http.expect("GET", u"https://acme.my.salesforce.com/services/data"_s)
        .answer(jsonReply(200, R"([{"version":"62.0"}])"));
    m->http
        .expect("DELETE",
            u"https://acme.my.salesforce.com/services/data/v62.0/sobjects/Lead/"_s + sent.recordId.value)
        .answer(jsonReply(204, {}));
    const QSignalSpy undone(&m->activityModel, &ActivityModel::undone);
    m->activityModel.undo(*m->activityModel.details(sent.id));
    QTRY_COMPARE(undone.count(), 1);
    QTRY_VERIFY(!m->activityModel.details(sent.id)->canUndo);
    QVERIFY(!m->activityModel.details(sent.id)->canOpen);
    QCOMPARE(m->activityModel.index(0, ActivityModel::StateColumn).data().toString(), u"Deleted"_s);
}

void ActivityModelTest::recordOfAnotherUserIsNotOfferedForDeleting()
{
    OutboxRow sent = m->lead(1, u"Kim"_s, u"Sample"_s, u"Contoso"_s, OutboxState::Sent, m_acme);
    sent.accountId = u"005OLD"_s;
    add(sent);
    refresh();
    QTRY_VERIFY(m->activityModel.details(sent.id));
    QVERIFY(!m->activityModel.details(sent.id)->canUndo);
    const QSignalSpy failed(&m->activityModel, &ActivityModel::failed);
    m->activityModel.undo(*m->activityModel.details(sent.id));
    QTRY_COMPARE(failed.count(), 1);
}

void ActivityModelTest::rowWithoutAnyOrgSaysSo()
{
    add(m->lead(1, u"Kim"_s, u"Sample"_s, u"Contoso"_s, OutboxState::Queued, ConnectionRow{}));
    refresh();
    QTRY_VERIFY(m->activityModel.details({u"row1"_s}));
    const auto details = m->activityModel.details({u"row1"_s});
    QCOMPARE(details->heading, u"It is kept here, but goes to no org yet"_s);
    QCOMPARE(details->senders.size(), 1); // Acme, which is connected by now
}

void ActivityModelTest::staleDecisionIsToldAndDoesNothing()
{
    const OutboxRow lead = m->lead(1, u"Kim"_s, u"Sample"_s, u"Contoso"_s, OutboxState::Rejected, m_acme);
    add(lead);
    refresh();
    QTRY_VERIFY(m->activityModel.details({u"row1"_s}));
    const auto details = *m->activityModel.details({u"row1"_s});
    // Another window sends it again, and nobody knows whether it arrived.
    QVERIFY(await(m->outbox.discard(SeenRow::of(lead))));
    OutboxRow meanwhile = lead;
    meanwhile.state = OutboxState::Uncertain;
    add(meanwhile);
    const QSignalSpy failed(&m->activityModel, &ActivityModel::failed);
    m->activityModel.sendAgain(details.id);
    QTRY_COMPARE(failed.count(), 1);
    m->activityModel.discard(details); // asked by a dialog that was open all the while
    QTRY_COMPARE(failed.count(), 2);
    QCOMPARE(failed.last().last().toString(),
        u"This record is no longer as it was when you decided. Look at it again."_s);
    QCOMPARE(stored({u"row1"_s}).state, OutboxState::Uncertain);
}

void ActivityModelTest::duplicateIsOverriddenOnlyWhereItWasDecided()
{
    OutboxRow duplicate = m->lead(1, u"Kim"_s, u"Sample"_s, u"Contoso"_s, OutboxState::NeedsDecision, m_acme);
    duplicate.errorKind = nameOf(ErrorKind::Duplicate);
    add(duplicate);
    add(m->lead(2, u"Kim"_s, u"Muster"_s, u"Contoso"_s, OutboxState::Rejected, m_acme));
    refresh();
    QTRY_COMPARE(m->activityModel.rowCount(), 2);
    m->activityModel.sendAgain({u"row1"_s});
    m->activityModel.sendAgain({u"row2"_s});
    QTRY_COMPARE(stored({u"row1"_s}).state, OutboxState::Queued);
    QTRY_COMPARE(stored({u"row2"_s}).state, OutboxState::Queued);
    QVERIFY(stored({u"row1"_s}).allowDuplicate);
    QVERIFY(!stored({u"row2"_s}).allowDuplicate);
}

void ActivityModelTest::turnedAwayRowIsOfferedToTheAccountConnectedNow()
{
    QVERIFY(m->keep(m->demoOrg()));
    add(turnedAway(1));
    add(m->lead(2, u"Kim"_s, u"Muster"_s, u"Contoso"_s, OutboxState::Rejected, m_acme));
    refresh();
    QTRY_VERIFY(m->activityModel.details({u"row1"_s}));
    const auto details = *m->activityModel.details({u"row1"_s});
    QCOMPARE(details.senders.size(), 1); // its own org, no other
    QCOMPARE(details.senders.first().connection, m_acme.id);
    QCOMPARE(details.senders.first().accountId, u"005A"_s);
    QCOMPARE(details.senders.first().account, u"sales@acme.example"_s);
    QCOMPARE(details.senders.first().org, u"Acme Corp (Production)"_s);
    QVERIFY(!details.mayHaveArrived);
    QVERIFY(m->activityModel.details({u"row2"_s})->senders.isEmpty());
}

void ActivityModelTest::turnedAwayRowIsNotSentAgainSilently()
{
    add(turnedAway(1));
    refresh();
    QTRY_VERIFY(m->activityModel.details({u"row1"_s}));
    QVERIFY(!m->activityModel.details({u"row1"_s})->canSendAgain);
}

void ActivityModelTest::rowWithoutItsConnectionIsOfferedToAllThatTakeRecords()
{
    QVERIFY(m->keep(m->demoOrg()));
    ConnectionRow chat = m->org("chat", u"Acme chat"_s, Environment::None);
    chat.provider = {u"slack"_s};
    QVERIFY(m->keep(chat));
    ConnectionRow gone = m_acme;
    gone.id = {u"gone"_s};
    add(m->lead(1, u"Kim"_s, u"Sample"_s, u"Contoso"_s, OutboxState::Queued, gone));
    add(m->lead(2, u"Kim"_s, u"Muster"_s, u"Contoso"_s, OutboxState::Uncertain, gone));
    refresh();
    QTRY_VERIFY(m->activityModel.details({u"row2"_s}));
    const auto details = *m->activityModel.details({u"row1"_s});
    QStringList orgs;
    for (const ActivityModel::Sender &sender : details.senders)
        orgs.append(sender.org);
    QCOMPARE(orgs, QStringList({u"Acme Corp (Production)"_s, u"Demo org (Demo)"_s}));
    QCOMPARE(details.heading, u"Its connection is gone"_s);
    QVERIFY(!details.mayHaveArrived);
    QVERIFY(m->activityModel.details({u"row2"_s})->mayHaveArrived);
    QVERIFY(!m->activityModel.details({u"row2"_s})->canSendAgain);
}

void ActivityModelTest::sendingAsBindsTheRowToThatAccount()
{
    add(turnedAway(1));
    refresh();
    QTRY_VERIFY(m->activityModel.details({u"row1"_s}));
    const auto details = *m->activityModel.details({u"row1"_s});
    m->activityModel.sendAs(details, details.senders.first());
    QTRY_COMPARE(stored({u"row1"_s}).state, OutboxState::Queued);
    QCOMPARE(stored({u"row1"_s}).accountId, u"005A"_s);
    QTRY_COMPARE(m->activityModel.attentionCount(), 0);
}

void ActivityModelTest::senderThatChangedMeanwhileIsToldAsAFailure()
{
    add(turnedAway(1));
    refresh();
    QTRY_VERIFY(m->activityModel.details({u"row1"_s}));
    const auto details = *m->activityModel.details({u"row1"_s});
    QVERIFY(
        await(m->connections.update(m_acme.id, [](ConnectionRow &row) { row.accountId = u"005THIRD"_s; })));
    const QSignalSpy failed(&m->activityModel, &ActivityModel::failed);
    m->activityModel.sendAs(details, details.senders.first());
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(stored({u"row1"_s}).state, OutboxState::NeedsDecision);
    QCOMPARE(stored({u"row1"_s}).accountId, u"005OLD"_s);
}

void ActivityModelTest::fieldsAreCalledAsTheOrgCallsThem()
{
    QVERIFY(m->knowsLeads(m_acme));
    add(m->lead(1, u"Kim"_s, u"Sample"_s, u"Contoso"_s, OutboxState::Sent, m_acme));
    const auto labels = [this] {
        QStringList found;
        for (const FieldFact &fact :
            m->activityModel.details({u"row1"_s}).value_or(ActivityModel::Details()).fields)
            found.append(fact.label);
        return found;
    };
    refresh();
    QTRY_COMPARE(labels(), QStringList({u"Last Name"_s, u"First Name"_s, u"Company"_s, u"Email"_s}));
}

void ActivityModelTest::fieldsOfAnUnknownOrgAreCalledByTheirApiNames()
{
    add(m->lead(1, u"Kim"_s, u"Sample"_s, u"Contoso"_s, OutboxState::Sent, m_acme));
    refresh();
    QTRY_COMPARE(m->activityModel.rowCount(), 1);
    const auto details = m->activityModel.details({u"row1"_s});
    QVERIFY(details);
    QCOMPARE(details->fields.first().label, u"Company"_s);
    QCOMPARE(details->fields.last().label, u"LastName"_s);
}

QTEST_GUILESS_MAIN(ActivityModelTest)
#include "tst_activitymodel.moc"

#include "rows.h"
#include "store/connectionstore.h"
#include "store/database.h"
#include "store/outboxstore.h"
#include "store/sql.h"
#include "support/await.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace patchbay;
using namespace patchbay::test;

namespace
{
LeaseRequest request(Timestamp now, int limit, OutboxState from = OutboxState::Queued)
{
    return {.connection = {u"c1"_s}, .accountId = u"005A"_s, .from = from, .due = now, .limit = limit};
}
} // namespace

class OutboxStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder.emplace();
        m_database.emplace(m_folder->filePath(u"patchbay.db"_s));
        m_store.emplace(*m_database, leases());
    }
    void cleanup()
    {
        m_store.reset();
        m_database.reset();
        m_folder.reset();
    }

    void everyMemberComesBack();
    void knownIdempotencyKeyAddsNothing();
    void rowsWithoutKeyAreAllAdded();
    void leaseTakesTheOldestThatAreDue();
    void leaseMarksSendingAndCountsTheAttempt();
    void leaseLeavesOtherConnectionsAndAccounts();
    void leasedRowIsNotLeasedAgain();
    void settledRowHoldsWhatBecameOfIt_data();
    void settledRowHoldsWhatBecameOfIt();
    void rowOfAnotherProcessIsNotSettled();
    void queuedRowIsNotSettled();
    void rowsThatShareARequestAreLeasedTogether();
    void uncertainRowIsLeasedToBeLookedFor();
    void severalRowsAreSettledOrNone();
    void recordIdOfAnotherRowIsNotAdopted();
    void rowOfALivingHolderIsNoOrphan();
    void rowOfAGoneHolderBecomesUncertain();
    void rowThatHadNotLeftIsQueuedAgain_data();
    void rowThatHadNotLeftIsQueuedAgain();
    void rowThatWasLookedForStaysInDoubt();
    void attemptOfAnotherProcessIsNotNoted();
    void deadLockFilesAreRemoved();
    void listFilters();
    void listPages();
    void searchFindsAnyPieceOfWhatWasTyped_data();
    void searchFindsAnyPieceOfWhatWasTyped();
    void searchPagesAndFiltersLikeAnyList();
    void searchForgetsWhatWasChangedOrDiscarded();
    void rowsOfOlderVersionsAreFound();
    void countsFollowEveryMove();
    void enteredSinceCountsRecordsAndNoFollowers();
    void waitingTellsTheEarliestPerConnectionAndAccount();
    void waitingCountsAreByConnection();
    void requeueIsAllowedFrom_data();
    void requeueIsAllowedFrom();
    void requeueTakesNewFields();
    void whoDecidedHasLooked_data();
    void whoDecidedHasLooked();
    void decisionHoldsOnlyForWhatWasSeen_data();
    void decisionHoldsOnlyForWhatWasSeen();
    void reassignIsAllowedFor_data();
    void reassignIsAllowedFor();
    void reassignNeedsTheAccountThatWasChosen();
    void sendingRowIsNotDiscarded();
    void discardedRowIsGone();
    void holdsRecordKnowsTheIdsOfSentRows();
    void onlyOldRowsThatArrivedAreForgotten_data();
    void onlyOldRowsThatArrivedAreForgotten();
    void manyRowsAreForgottenInSteps();
    void idThatALostRecordCouldBeMistakenForIsKept_data();
    void idThatALostRecordCouldBeMistakenForIsKept();
    void removalIsNotedOnSentRowsOnly();
    void changesInTheOrgAreToldByTheRow();

private:
    [[nodiscard]] QString leases() const { return m_folder->filePath(u"locks"_s); }
    void add(const OutboxRow &row) { QVERIFY(await(m_store->add(row))); }
    OutboxRow leased(const QString &id)
    {
        add(queuedLead(id));
        const auto rows = await(m_store->lease(request(at(0), 1)));
        return rows && rows->size() == 1 ? rows->first() : OutboxRow();
    }
    QStringList ids(const Result<QList<OutboxRow>> &rows) const
    {
        QStringList found;
        for (const OutboxRow &row : rows.value())
            found.append(row.id.value);
        return found;
    }
    OutboxRow sentAt(const QString &id, qint64 seconds)
    {
        OutboxRow row = queuedLead(id);
        row.state = OutboxState::Sent;
        row.settledAt = at(seconds);
        row.recordId = {u"00Q"_s + id};
        return row;
    }
    OutboxState stateOf(const QString &id) { return await(m_store->find({id}))->state; }
    SeenRow seen(const QString &id) { return SeenRow::of(*await(m_store->find({id}))); }

    void settleAs(OutboxRow row, OutboxState state)
    {
        row.state = state;
        QVERIFY(await(m_store->settle({row})));
    }

    std::optional<QTemporaryDir> m_folder;
    std::optional<Database> m_database;
    std::optional<OutboxStore> m_store;
};

void OutboxStoreTest::everyMemberComesBack()
{
    OutboxRow row = queuedLead(u"a"_s);
    row.fields = {{u"LastName"_s, u"O'Neil 日本"_s}, {u"NumberOfEmployees"_s, 12}, {u"DoNotCall"_s, true},
        {u"Company"_s, QJsonValue::Null}};
    row.useAssignmentRule = false;
    row.allowDuplicate = true;
    row.lookFirst = true;
    row.keyField = u"Patchbay_Key__c"_s;
    row.idempotencyKey = u"key"_s;
    row.state = OutboxState::NeedsDecision;
    row.attempts = 2;
    row.notBefore = at(1);
    row.attemptedAt = at(2);
    row.settledAt = at(3);
    row.candidates = {u"00Q1"_s, u"00Q2"_s};
    row.errorKind = u"Duplicate"_s;
    row.errorCode = u"DUPLICATES_DETECTED"_s;
    row.errorText = u"Use one of these"_s;
    row.errorFields = {u"Email"_s};
    add(row);
    const auto found = await(m_store->find(row.id));
    QVERIFY(found);
    QCOMPARE(found->connection, row.connection);
    QCOMPARE(found->accountId, row.accountId);
    QCOMPARE(found->object, row.object);
    QCOMPARE(found->fields, row.fields);
    QCOMPARE(found->useAssignmentRule, false);
    QCOMPARE(found->allowDuplicate, true);
    QCOMPARE(found->lookFirst, true);
    QCOMPARE(found->keyField, row.keyField);
    QCOMPARE(found->source, row.source);
    QCOMPARE(found->idempotencyKey, row.idempotencyKey);
    QCOMPARE(found->state, row.state);
    QCOMPARE(found->attempts, 2);
    QVERIFY(found->createdAt == row.createdAt && found->notBefore == row.notBefore);
    QVERIFY(found->attemptedAt == row.attemptedAt && found->settledAt == row.settledAt);
    QCOMPARE(found->candidates, row.candidates);
    QCOMPARE(found->errorKind, row.errorKind);
    QCOMPARE(found->errorCode, row.errorCode);
    QCOMPARE(found->errorText, row.errorText);
    QCOMPARE(found->errorFields, row.errorFields);
}

void OutboxStoreTest::knownIdempotencyKeyAddsNothing()
{
    OutboxRow first = queuedLead(u"a"_s);
    first.idempotencyKey = u"order-7"_s;
    add(first);
    OutboxRow again = queuedLead(u"b"_s);
    again.idempotencyKey = u"order-7"_s;
    const auto known = await(m_store->add(again));
    QCOMPARE(known->id.value, u"a"_s);
    QCOMPARE(known->fields, first.fields);
    QCOMPARE(await(m_store->counts())->queued, 1);
}

void OutboxStoreTest::rowsWithoutKeyAreAllAdded()
{
    add(queuedLead(u"a"_s));
    add(queuedLead(u"b"_s));
    QCOMPARE(await(m_store->counts())->queued, 2);
}

void OutboxStoreTest::leaseTakesTheOldestThatAreDue()
{
    OutboxRow later = queuedLead(u"later"_s);
    later.notBefore = at(61);
    add(later);
    for (const QString &id : {u"c"_s, u"a"_s, u"b"_s})
        add(queuedLead(id));
    QCOMPARE(ids(await(m_store->lease(request(at(60), 2)))), (QStringList{u"c"_s, u"a"_s}));
    QCOMPARE(ids(await(m_store->lease(request(at(60), 9)))), QStringList{u"b"_s});
    QCOMPARE(ids(await(m_store->lease(request(at(61), 9)))), QStringList{u"later"_s});
}

void OutboxStoreTest::leaseMarksSendingAndCountsTheAttempt()
{
    add(queuedLead(u"a"_s));
    const auto rows = await(m_store->lease(request(at(5), 1)));
    QCOMPARE(rows->first().state, OutboxState::Sending);
    QCOMPARE(rows->first().attempts, 1);
    QVERIFY2(rows->first().attemptedAt == Timestamp{}, "nothing has left yet");
    QCOMPARE(stateOf(u"a"_s), OutboxState::Sending);
}

void OutboxStoreTest::leaseLeavesOtherConnectionsAndAccounts()
{
    add(queuedLead(u"a"_s, u"c2"_s));
    OutboxRow other = queuedLead(u"b"_s);
    other.accountId = u"005B"_s;
    add(other);
    QVERIFY(await(m_store->lease(request(at(0), 9)))->isEmpty());
}

void OutboxStoreTest::leasedRowIsNotLeasedAgain()
{
    leased(u"a"_s);
    Database database(m_folder->filePath(u"patchbay.db"_s));
    OutboxStore other(database, leases());
    QVERIFY(await(other.lease(request(at(0), 9)))->isEmpty());
    QVERIFY(await(m_store->lease(request(at(0), 9)))->isEmpty());
}

void OutboxStoreTest::settledRowHoldsWhatBecameOfIt_data()
{
    QTest::addColumn<OutboxState>("state");
    QTest::newRow("sent") << OutboxState::Sent;
    QTest::newRow("rejected") << OutboxState::Rejected;
    QTest::newRow("uncertain") << OutboxState::Uncertain;
    QTest::newRow("needs decision") << OutboxState::NeedsDecision;
    QTest::newRow("queued again") << OutboxState::Queued;
}

void OutboxStoreTest::settledRowHoldsWhatBecameOfIt()
{
    QFETCH(OutboxState, state);
    OutboxRow row = leased(u"a"_s);
    row.state = state;
    row.settledAt = at(9);
    row.notBefore = at(10);
    row.recordId = {u"00Q"_s};
    row.keyField = u"Patchbay_Key__c"_s;
    row.errorCode = u"X"_s;
    QVERIFY(await(m_store->settle({row})));
    const auto found = await(m_store->find(row.id));
    QCOMPARE(found->state, state);
    QCOMPARE(found->recordId.value, u"00Q"_s);
    QCOMPARE(found->keyField, u"Patchbay_Key__c"_s);
    QCOMPARE(found->errorCode, u"X"_s);
    QVERIFY(found->settledAt == at(9) && found->notBefore == at(10));
}

void OutboxStoreTest::rowOfAnotherProcessIsNotSettled()
{
    OutboxRow row = leased(u"a"_s);
    row.state = OutboxState::Queued;
    Database database(m_folder->filePath(u"patchbay.db"_s));
    OutboxStore other(database, leases());
    QCOMPARE(await(other.settle({row})).error().kind, ErrorKind::NotFound);
    QCOMPARE(stateOf(u"a"_s), OutboxState::Sending);
}

void OutboxStoreTest::queuedRowIsNotSettled()
{
    OutboxRow row = queuedLead(u"a"_s);
    add(row);
    row.state = OutboxState::Sent;
    QCOMPARE(await(m_store->settle({row})).error().kind, ErrorKind::NotFound);
    QCOMPARE(stateOf(u"a"_s), OutboxState::Queued);
}

void OutboxStoreTest::rowsThatShareARequestAreLeasedTogether()
{
    add(queuedLead(u"lead 1"_s));
    OutboxRow contact = queuedLead(u"contact"_s);
    contact.object = u"Contact"_s;
    add(contact);
    OutboxRow withoutRule = queuedLead(u"without rule"_s);
    withoutRule.useAssignmentRule = false;
    add(withoutRule);
    OutboxRow allowed = queuedLead(u"duplicate allowed"_s);
    allowed.allowDuplicate = true;
    add(allowed);
    OutboxRow keyed = queuedLead(u"with a key"_s);
    keyed.keyField = u"Patchbay_Key__c"_s;
    add(keyed);
    add(queuedLead(u"lead 2"_s));
    QCOMPARE(ids(await(m_store->lease(request(at(0), 9)))), (QStringList{u"lead 1"_s, u"lead 2"_s}));
    QCOMPARE(ids(await(m_store->lease(request(at(0), 9)))), QStringList{u"contact"_s});
    QCOMPARE(ids(await(m_store->lease(request(at(0), 9)))), QStringList{u"without rule"_s});
    QCOMPARE(ids(await(m_store->lease(request(at(0), 9)))), QStringList{u"duplicate allowed"_s});
    QCOMPARE(ids(await(m_store->lease(request(at(0), 9)))), QStringList{u"with a key"_s});
}

void OutboxStoreTest::uncertainRowIsLeasedToBeLookedFor()
{
    OutboxRow row = leased(u"a"_s);
    row.attemptedAt = at(0);
    settleAs(row, OutboxState::Uncertain);
    QVERIFY(await(m_store->lease(request(at(9), 9)))->isEmpty());
    const auto rows = await(m_store->lease(request(at(9), 9, OutboxState::Uncertain)));
    QCOMPARE(ids(rows), QStringList{u"a"_s});
    QCOMPARE(rows->first().state, OutboxState::Sending);
    QCOMPARE(rows->first().attempts, 1);
    QVERIFY2(rows->first().attemptedAt == at(0), "the attempt in doubt stays on the row");
    QVERIFY(await(m_store->lease(request(at(9), 9, OutboxState::Uncertain)))->isEmpty());
}

void OutboxStoreTest::severalRowsAreSettledOrNone()
{
    OutboxRow held = leased(u"a"_s);
    held.state = OutboxState::Sent;
    OutboxRow notHeld = queuedLead(u"b"_s);
    add(notHeld);
    notHeld.state = OutboxState::Sent;
    QCOMPARE(await(m_store->settle({held, notHeld})).error().kind, ErrorKind::NotFound);
    QCOMPARE(stateOf(u"a"_s), OutboxState::Sending);
    QVERIFY(await(m_store->settle({held})));
    QCOMPARE(stateOf(u"a"_s), OutboxState::Sent);
}

void OutboxStoreTest::recordIdOfAnotherRowIsNotAdopted()
{
    OutboxRow first = leased(u"a"_s);
    first.recordId = {u"00Q"_s};
    settleAs(first, OutboxState::Sent);
    OutboxRow second = leased(u"b"_s);
    OutboxRow third = leased(u"c"_s);
    second.state = third.state = OutboxState::Sent;
    second.recordId = {u"00Q"_s};
    QCOMPARE(await(m_store->settle({third, second})).error().kind, ErrorKind::Duplicate);
    QCOMPARE(stateOf(u"b"_s), OutboxState::Sending);
    QCOMPARE(stateOf(u"c"_s), OutboxState::Sending);
    second.recordId = third.recordId = {u"00QX"_s};
    QCOMPARE(await(m_store->settle({second, third})).error().kind, ErrorKind::Duplicate);
}

void OutboxStoreTest::rowOfALivingHolderIsNoOrphan()
{
    leased(u"a"_s);
    Database database(m_folder->filePath(u"patchbay.db"_s));
    OutboxStore other(database, leases());
    QCOMPARE(await(other.recoverOrphans(at(9))).value(), 0);
    QCOMPARE(await(m_store->recoverOrphans(at(9))).value(), 0);
    QCOMPARE(stateOf(u"a"_s), OutboxState::Sending);
}

void OutboxStoreTest::rowOfAGoneHolderBecomesUncertain()
{
    const OutboxRow row = leased(u"a"_s);
    QVERIFY(await(m_store->noteAttempt({row}, at(5))));
    m_store.emplace(*m_database, leases());
    QCOMPARE(await(m_store->recoverOrphans(at(9))).value(), 1);
    QCOMPARE(stateOf(u"a"_s), OutboxState::Uncertain);
    QVERIFY(await(m_store->find(row.id))->attemptedAt == at(5));
    QCOMPARE(await(m_store->recoverOrphans(at(9))).value(), 0);
}

void OutboxStoreTest::rowThatHadNotLeftIsQueuedAgain_data()
{
    QTest::addColumn<bool>("refused");
    QTest::newRow("leased") << false;
    QTest::newRow("refused for its token") << true;
}

void OutboxStoreTest::rowThatHadNotLeftIsQueuedAgain()
{
    QFETCH(bool, refused);
    const OutboxRow row = leased(u"a"_s);
    if (refused) {
        QVERIFY(await(m_store->noteAttempt({row}, at(5))));
        QVERIFY(await(m_store->noteAttempt({row}, std::nullopt)));
    }
    m_store.emplace(*m_database, leases());
    QCOMPARE(await(m_store->recoverOrphans(at(9))).value(), 1);
    QCOMPARE(stateOf(u"a"_s), OutboxState::Queued);
    QCOMPARE(await(m_store->find(row.id))->attempts, 0);
    QCOMPARE(ids(await(m_store->lease(request(at(9), 1)))), QStringList{u"a"_s});
}

void OutboxStoreTest::rowThatWasLookedForStaysInDoubt()
{
    OutboxRow row = leased(u"a"_s);
    QVERIFY(await(m_store->noteAttempt({row}, at(5))));
    row.attemptedAt = at(5);
    settleAs(row, OutboxState::Uncertain);
    QCOMPARE(ids(await(m_store->lease(request(at(9), 1, OutboxState::Uncertain)))), QStringList{u"a"_s});
    m_store.emplace(*m_database, leases());
    QCOMPARE(await(m_store->recoverOrphans(at(9))).value(), 1);
    QCOMPARE(stateOf(u"a"_s), OutboxState::Uncertain);
}

void OutboxStoreTest::attemptOfAnotherProcessIsNotNoted()
{
    const OutboxRow row = leased(u"a"_s);
    OutboxRow notHeld = queuedLead(u"b"_s);
    add(notHeld);
    QCOMPARE(await(m_store->noteAttempt({row, notHeld}, at(5))).error().kind, ErrorKind::NotFound);
    QVERIFY2(await(m_store->find(row.id))->attemptedAt == Timestamp{}, "all or none");
    Database database(m_folder->filePath(u"patchbay.db"_s));
    OutboxStore other(database, leases());
    QCOMPARE(await(other.noteAttempt({row}, at(5))).error().kind, ErrorKind::NotFound);
}

void OutboxStoreTest::deadLockFilesAreRemoved()
{
    leased(u"a"_s);
    QFile left(leases() + u"/left-by-a-killed-process.lease"_s);
    QVERIFY(left.open(QFile::WriteOnly));
    left.close();
    QVERIFY(await(m_store->recoverOrphans(at(9))));
    QVERIFY(!left.exists());
    QCOMPARE(QDir(leases()).entryList({u"*.lease"_s}).size(), 1);
}

void OutboxStoreTest::listFilters()
{
    add(queuedLead(u"a"_s));
    add(queuedLead(u"b"_s, u"c2"_s));
    OutboxRow sent = queuedLead(u"c"_s);
    sent.state = OutboxState::Sent;
    sent.recordId = {u"00Q5g00000KwT2mEAF"_s};
    add(sent);
    QCOMPARE(ids(await(m_store->list({}))), (QStringList{u"c"_s, u"b"_s, u"a"_s}));
    QCOMPARE(ids(await(m_store->list({.states = {OutboxState::Queued}}))), (QStringList{u"b"_s, u"a"_s}));
    QCOMPARE(ids(await(m_store->list({.connection = {u"c2"_s}}))), QStringList{u"b"_s});
    QCOMPARE(ids(await(m_store->list({.text = u" æRØ B "_s}))), QStringList{u"b"_s});
    QCOMPARE(ids(await(m_store->list({.text = u"00Q5g00000KwT2mEAF"_s}))), QStringList{u"c"_s});
    QVERIFY(ids(await(m_store->list({.text = u"%"_s}))).isEmpty());
}

void OutboxStoreTest::listPages()
{
    for (int i = 0; i < 5; ++i)
        add(queuedLead(QString::number(i)));
    QCOMPARE(ids(await(m_store->list({.limit = 2, .before = {u"4"_s}}))), (QStringList{u"3"_s, u"2"_s}));
}

void OutboxStoreTest::searchFindsAnyPieceOfWhatWasTyped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    QTest::newRow("one letter") << u"k"_s << true;
    QTest::newRow("two letters") << u"ka"_s << true;
    QTest::newRow("three letters") << u"Ört"_s << true;
    QTest::newRow("middle of a word") << u"öRTEl-š"_s << true;
    QTest::newRow("over two words of a value") << u"& sons (\"w"_s << true;
    QTest::newRow("address") << u"@oertel.example"_s << true;
    QTest::newRow("quotes") << u"\"west\""_s << true;
    QTest::newRow("another script") << u"株式会社"_s << true;
    QTest::newRow("two characters of another script") << u"式会"_s << true;
    QTest::newRow("outside the basic plane") << u"𠮷野屋"_s << true;
    QTest::newRow("longer than what the index is asked for")
        << u"a remark that goes on and on and on to its end"_s << true;
    QTest::newRow("pieces in another order") << u"sons &"_s << false;
    QTest::newRow("over two values") << u"kaörtel"_s << false;
    QTest::newRow("end of a long text is another")
        << u"a remark that goes on and on and on to its END!"_s << false;
    QTest::newRow("operators are letters") << u"kai OR kai"_s << false;
    QTest::newRow("wildcards are letters") << u"ört*"_s << false;
    QTest::newRow("quote alone") << u"\"\"\""_s << false;
    QTest::newRow("nothing like it") << u"zzz"_s << false;
    QTest::newRow("null") << QString(QChar::Null) + u"zzz"_s << false;
}

void OutboxStoreTest::searchFindsAnyPieceOfWhatWasTyped()
{
    QFETCH(QString, text);
    QFETCH(bool, found);
    OutboxRow row = queuedLead(u"a"_s);
    row.fields = {{u"FirstName"_s, u"Kai"_s}, {u"LastName"_s, u"Örtel-Šmíd"_s},
        {u"Company"_s, u"Oertel & Sons (\"West\")"_s}, {u"Email"_s, u"kai@oertel.example"_s},
        {u"Street"_s, u"株式会社𠮷野屋"_s},
        {u"Description"_s, u"A remark that goes on and on and on to its end"_s}};
    add(row);
    add(queuedLead(u"b"_s));
    QCOMPARE(ids(await(m_store->list({.text = text}))), found ? QStringList{u"a"_s} : QStringList());
}

void OutboxStoreTest::searchPagesAndFiltersLikeAnyList()
{
    for (int i = 0; i < 7; ++i)
        add(queuedLead(u"r%1"_s.arg(i), i % 2 == 0 ? u"c1"_s : u"c2"_s));
    add(sentAt(u"r7"_s, 0));
    for (const QString &text : {u"r"_s, u"Ærø"_s}) {
        QCOMPARE(
            ids(await(m_store->list({.text = text, .limit = 3}))), (QStringList{u"r7"_s, u"r6"_s, u"r5"_s}));
        QCOMPARE(ids(await(m_store->list({.text = text, .limit = 3, .before = {u"r5"_s}}))),
            (QStringList{u"r4"_s, u"r3"_s, u"r2"_s}));
        QCOMPARE(ids(await(m_store->list({.connection = {u"c2"_s}, .text = text}))),
            (QStringList{u"r5"_s, u"r3"_s, u"r1"_s}));
        QCOMPARE(
            ids(await(m_store->list({.states = {OutboxState::Sent}, .text = text}))), QStringList{u"r7"_s});
    }
    QVERIFY(ids(await(m_store->list({.before = {u"gone"_s}}))).isEmpty());
}

void OutboxStoreTest::searchForgetsWhatWasChangedOrDiscarded()
{
    settleAs(leased(u"a"_s), OutboxState::Rejected);
    QVERIFY(
        await(m_store->requeue(seen(u"a"_s), QJsonObject{{u"LastName"_s, u"Corrected"_s}}, false, at(1))));
    QVERIFY(ids(await(m_store->list({.text = u"Ærø"_s}))).isEmpty());
    QCOMPARE(ids(await(m_store->list({.text = u"correct"_s}))), QStringList{u"a"_s});
    QVERIFY(await(m_store->discard(seen(u"a"_s))));
    QVERIFY(ids(await(m_store->list({.text = u"correct"_s}))).isEmpty());
    const auto left = await(m_database->read<int>([](QSqlDatabase &database) -> Result<int> {
        auto query = runSql(database, u"SELECT count(*) FROM outbox_search('\"cor\"')"_s);
        return query && query->next() ? Result<int>(query->value(0).toInt()) : fail(ErrorKind::Storage, {});
    }));
    QCOMPARE(left.value(), 0); // not only hidden by the row that is gone
}

/// The index is made of what is there.
void OutboxStoreTest::rowsOfOlderVersionsAreFound()
{
    add(queuedLead(u"a"_s));
    const auto older = await(m_database->write<Done>([](QSqlDatabase &database) -> Result<Done> {
        for (const QString &sql :
            {u"DROP TABLE outbox_search"_s, u"DROP INDEX outbox_sent"_s,
                u"ALTER TABLE outbox DROP COLUMN removed_at"_s,
                u"ALTER TABLE preferences DROP COLUMN keep_days"_s, u"DROP INDEX outbox_followers"_s,
                u"ALTER TABLE outbox DROP COLUMN follows"_s, u"ALTER TABLE outbox DROP COLUMN follow_field"_s,
                u"ALTER TABLE outbox DROP COLUMN about"_s, u"DROP TABLE kept_values"_s,
                u"DROP TRIGGER kept_values_removed"_s, u"ALTER TABLE connections DROP COLUMN api_version"_s,
                u"ALTER TABLE outbox DROP COLUMN look_first"_s, u"ALTER TABLE outbox DROP COLUMN key_field"_s,
                u"DROP TABLE intake_keys"_s, u"ALTER TABLE preferences DROP COLUMN takes_records"_s,
                u"ALTER TABLE preferences DROP COLUMN intake_port"_s,
                u"ALTER TABLE preferences DROP COLUMN gives_tokens"_s,
                u"ALTER TABLE preferences DROP COLUMN watched_folder"_s,
                u"DROP TRIGGER automation_runs_forgotten"_s, u"DROP TABLE automations"_s,
                u"DROP TABLE automation_runs"_s, u"DROP TABLE automation_lanes"_s,
                u"ALTER TABLE preferences DROP COLUMN proxy_mode"_s,
                u"ALTER TABLE preferences DROP COLUMN proxy_kind"_s,
                u"ALTER TABLE preferences DROP COLUMN proxy_host"_s,
                u"ALTER TABLE preferences DROP COLUMN proxy_port"_s,
                u"ALTER TABLE preferences DROP COLUMN proxy_user"_s,
                u"ALTER TABLE preferences DROP COLUMN proxy_has_password"_s,
                u"ALTER TABLE preferences DROP COLUMN proxy_password_number"_s,
                u"ALTER TABLE preferences DROP COLUMN proxy_password_left"_s,
                u"DROP TABLE leaving_connections"_s, u"DROP TABLE left_connections"_s,
                u"PRAGMA user_version = 5"_s}) {
            if (const auto ran = runSql(database, sql); !ran)
                return fail(ran.error());
        }
        return Done{};
    }));
    QVERIFY2(older, older ? "" : qPrintable(older.error().detail));
    m_store.reset();
    m_database.reset();
    m_database.emplace(m_folder->filePath(u"patchbay.db"_s));
    m_store.emplace(*m_database, leases());
    QCOMPARE(ids(await(m_store->list({.text = u"Ærø A"_s}))), QStringList{u"a"_s});
}

void OutboxStoreTest::countsFollowEveryMove()
{
    settleAs(leased(u"a"_s), OutboxState::Sent);
    settleAs(leased(u"b"_s), OutboxState::Rejected);
    settleAs(leased(u"c"_s), OutboxState::Uncertain);
    settleAs(leased(u"d"_s), OutboxState::NeedsDecision);
    leased(u"e"_s);
    add(queuedLead(u"f"_s));
    auto counts = await(m_store->counts());
    QCOMPARE(counts->sent, 1);
    QCOMPARE(counts->rejected, 1);
    QCOMPARE(counts->uncertain, 1);
    QCOMPARE(counts->needsDecision, 1);
    QCOMPARE(counts->sending, 1);
    QCOMPARE(counts->queued, 1);
    QVERIFY(await(m_store->discard(seen(u"a"_s))));
    QCOMPARE(await(m_store->counts())->sent, 0);
}

void OutboxStoreTest::enteredSinceCountsRecordsAndNoFollowers()
{
    QCOMPARE(await(m_store->enteredSince(at(0))).value(), 0);
    for (int i = 1; i <= 70; ++i) {
        OutboxRow row = queuedLead(QString::number(i));
        row.createdAt = at(i);
        add(row);
    }
    OutboxRow member = queuedLead(u"member"_s);
    member.object = u"CampaignMember"_s;
    member.createdAt = at(71);
    add(member);
    QCOMPARE(await(m_store->enteredSince(at(0))).value(), 70);
    QCOMPARE(await(m_store->enteredSince(at(10))).value(), 60);
    QCOMPARE(await(m_store->enteredSince(at(71))).value(), 0);
}

void OutboxStoreTest::waitingTellsTheEarliestPerConnectionAndAccount()
{
    QVERIFY(await(m_store->waiting())->isEmpty());
    leased(u"sending"_s);
    add(queuedLead(u"unaddressed"_s, u""_s));
    QVERIFY(await(m_store->waiting())->isEmpty());
    for (const int due : {30, 20, 40}) {
        OutboxRow row = queuedLead(QString::number(due));
        row.notBefore = at(due);
        add(row);
    }
    OutboxRow otherAccount = queuedLead(u"other account"_s);
    otherAccount.accountId = u"005B"_s;
    otherAccount.state = OutboxState::Uncertain;
    otherAccount.notBefore = at(5);
    add(otherAccount);
    add(queuedLead(u"other connection"_s, u"c2"_s));
    const auto waiting = await(m_store->waiting());
    QCOMPARE(waiting->size(), 3);
    QCOMPARE(waiting->at(0).connection.value + waiting->at(0).accountId, u"c1005A"_s);
    QVERIFY(waiting->at(0).due == at(20));
    QCOMPARE(waiting->at(1).connection.value + waiting->at(1).accountId, u"c1005B"_s);
    QVERIFY(waiting->at(1).due == at(5));
    QCOMPARE(waiting->at(2).connection.value + waiting->at(2).accountId, u"c2005A"_s);
    QVERIFY(waiting->at(2).due == at(0));
}

void OutboxStoreTest::waitingCountsAreByConnection()
{
    QVERIFY(await(m_store->waitingCounts())->isEmpty());
    leased(u"on its way"_s);
    add(queuedLead(u"queued"_s));
    add(queuedLead(u"elsewhere"_s, u"c2"_s));
    add(queuedLead(u"unaddressed"_s, u""_s));
    OutboxRow refused = queuedLead(u"refused"_s);
    refused.state = OutboxState::Rejected;
    add(refused);
    const auto counts = await(m_store->waitingCounts());
    QCOMPARE(counts->size(), 3);
    QCOMPARE(counts->value({u"c1"_s}), 2);
    QCOMPARE(counts->value({u"c2"_s}), 1);
    QCOMPARE(counts->value({}), 1);
}

void OutboxStoreTest::requeueIsAllowedFrom_data()
{
    QTest::addColumn<OutboxState>("state");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("queued") << OutboxState::Queued << false;
    QTest::newRow("sending") << OutboxState::Sending << false;
    QTest::newRow("sent") << OutboxState::Sent << false;
    QTest::newRow("rejected") << OutboxState::Rejected << true;
    QTest::newRow("uncertain: looked for first") << OutboxState::Uncertain << false;
    QTest::newRow("needs decision") << OutboxState::NeedsDecision << true;
}

void OutboxStoreTest::requeueIsAllowedFrom()
{
    QFETCH(OutboxState, state);
    QFETCH(bool, allowed);
    const OutboxRow row = leased(u"a"_s);
    if (state != OutboxState::Sending)
        settleAs(row, state);
    const auto requeued = await(m_store->requeue(seen(u"a"_s), std::nullopt, false, at(5)));
    QCOMPARE(requeued.has_value(), allowed);
    QCOMPARE(stateOf(u"a"_s), allowed ? OutboxState::Queued : state);
    if (!allowed)
        QCOMPARE(requeued.error().kind, ErrorKind::NotFound);
}

void OutboxStoreTest::requeueTakesNewFields()
{
    OutboxRow row = leased(u"a"_s);
    row.errorCode = u"INVALID_EMAIL_ADDRESS"_s;
    settleAs(row, OutboxState::Rejected);
    QVERIFY(
        await(m_store->requeue(seen(u"a"_s), QJsonObject{{u"Email"_s, u"new@acme.example"_s}}, true, at(5))));
    const auto found = await(m_store->find(row.id));
    QCOMPARE(found->fields.value("Email"_L1).toString(), u"new@acme.example"_s);
    QVERIFY(found->allowDuplicate);
    QVERIFY(found->errorCode.isEmpty());
    QVERIFY(found->notBefore == at(5));
    QCOMPARE(found->attempts, 1);
    QCOMPARE(ids(await(m_store->list({.text = u"new@acme"_s}))), QStringList{u"a"_s});
}

void OutboxStoreTest::whoDecidedHasLooked_data()
{
    QTest::addColumn<OutboxState>("state");
    QTest::addColumn<bool>("looksAgain");
    QTest::newRow("a person decided") << OutboxState::NeedsDecision << false;
    QTest::newRow("a person corrected it") << OutboxState::Rejected << true;
}

void OutboxStoreTest::whoDecidedHasLooked()
{
    QFETCH(OutboxState, state);
    OutboxRow row = queuedLead(u"a"_s);
    row.lookFirst = true;
    row.state = state;
    add(row);
    QVERIFY(await(m_store->requeue(seen(u"a"_s), std::nullopt, false, at(5))));
    QTEST(await(m_store->find(row.id))->lookFirst, "looksAgain");
}

void OutboxStoreTest::decisionHoldsOnlyForWhatWasSeen_data()
{
    QTest::addColumn<OutboxState>("before");
    QTest::addColumn<OutboxState>("after");
    QTest::newRow("rejected, then the answer was cut") << OutboxState::Rejected << OutboxState::Uncertain;
    QTest::newRow("rejected, then several look like it")
        << OutboxState::Rejected << OutboxState::NeedsDecision;
    QTest::newRow("rejected, then sent") << OutboxState::Rejected << OutboxState::Sent;
    QTest::newRow("rejected, then once more") << OutboxState::Rejected << OutboxState::Rejected;
    QTest::newRow("a duplicate, then several look like it")
        << OutboxState::NeedsDecision << OutboxState::NeedsDecision;
}

void OutboxStoreTest::decisionHoldsOnlyForWhatWasSeen()
{
    QFETCH(OutboxState, before);
    QFETCH(OutboxState, after);
    ConnectionStore connections(*m_database);
    ConnectionRow now = connectedOrg(u"now"_s);
    QVERIFY(await(connections.save(now))); // the row's own connection, c1, is gone: it may be reassigned
    OutboxRow row = leased(u"a"_s);
    row.settledAt = at(5);
    settleAs(row, before);
    const SeenRow stale = seen(u"a"_s); // in a second window
    QVERIFY(await(m_store->requeue(stale, std::nullopt, false, at(6)))); // in the first
    row = await(m_store->lease(request(at(10), 1))).value().first();
    row.settledAt = at(7);
    settleAs(row, after);

    for (const auto &refused : {await(m_store->requeue(stale, std::nullopt, false, at(8))),
             await(m_store->reassign(stale, now.id, now.accountId, at(8))), await(m_store->discard(stale))}) {
        QCOMPARE(refused.error().kind, ErrorKind::NotFound);
        QCOMPARE(refused.error().providerCode, u"changed_meanwhile"_s);
    }
    QCOMPARE(stateOf(u"a"_s), after);
}

void OutboxStoreTest::reassignIsAllowedFor_data()
{
    QTest::addColumn<OutboxState>("state");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("phase"); // of the connection the row is for
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char *name, OutboxState state, const QString &code, const QString &phase,
                         bool allowed) { QTest::newRow(name) << state << code << phase << allowed; };
    const QString changed = u"account_changed"_s;
    row("turned away", OutboxState::NeedsDecision, changed, u"connected"_s, true);
    row("a duplicate", OutboxState::NeedsDecision, {}, u"connected"_s, false);
    row("rejected", OutboxState::Rejected, changed, u"connected"_s, false);
    row("uncertain", OutboxState::Uncertain, {}, u"connected"_s, false);
    row("rejected, connection gone", OutboxState::Rejected, {}, {}, true);
    row("uncertain, connection gone", OutboxState::Uncertain, {}, {}, true);
    row("rejected, connection being removed", OutboxState::Rejected, {}, u"removing"_s, true);
    row("sent, connection gone", OutboxState::Sent, {}, {}, false);
    row("sending, connection gone", OutboxState::Sending, {}, {}, false);
}

void OutboxStoreTest::reassignIsAllowedFor()
{
    QFETCH(OutboxState, state);
    QFETCH(QString, code);
    QFETCH(QString, phase);
    QFETCH(bool, allowed);
    ConnectionStore connections(*m_database);
    ConnectionRow now = connectedOrg(u"now"_s);
    now.accountId = u"005NOW"_s;
    QVERIFY(await(connections.save(now)));
    ConnectionRow before = connectedOrg(u"c1"_s);
    before.phase = phase == u"removing"_s ? ConnectionPhase::Removing : ConnectionPhase::Connected;
    if (!phase.isEmpty())
        QVERIFY(await(connections.save(before)));
    OutboxRow row = leased(u"a"_s);
    row.errorCode = code;
    if (state != OutboxState::Sending)
        settleAs(row, state);
    const auto reassigned = await(m_store->reassign(seen(u"a"_s), now.id, now.accountId, at(5)));
    QCOMPARE(reassigned.has_value(), allowed);
    const auto found = await(m_store->find(row.id));
    QCOMPARE(found->state, allowed ? OutboxState::Queued : state);
    QCOMPARE(found->connection.value, allowed ? u"now"_s : u"c1"_s);
    QCOMPARE(found->accountId, allowed ? u"005NOW"_s : u"005A"_s);
    if (allowed) {
        QVERIFY(found->errorCode.isEmpty());
        QVERIFY(found->notBefore == at(5));
    }
}

void OutboxStoreTest::reassignNeedsTheAccountThatWasChosen()
{
    ConnectionStore connections(*m_database);
    ConnectionRow now = connectedOrg(u"c1"_s);
    now.accountId = u"005NEWER"_s; // changed once more since the person was asked
    QVERIFY(await(connections.save(now)));
    OutboxRow row = leased(u"a"_s);
    row.errorCode = u"account_changed"_s;
    row.keyField = u"Patchbay_Key__c"_s;
    settleAs(row, OutboxState::NeedsDecision);
    QCOMPARE(
        await(m_store->reassign(seen(u"a"_s), now.id, u"005NOW"_s, at(5))).error().kind, ErrorKind::NotFound);
    QVERIFY(await(m_store->reassign(seen(u"a"_s), now.id, u"005NEWER"_s, at(5))));
    QVERIFY2(await(m_store->find(row.id))->keyField.isEmpty(), "the other org may not have the field");
}

void OutboxStoreTest::sendingRowIsNotDiscarded()
{
    leased(u"a"_s);
    QCOMPARE(await(m_store->discard(seen(u"a"_s))).error().kind, ErrorKind::NotFound);
    QCOMPARE(stateOf(u"a"_s), OutboxState::Sending);
}

void OutboxStoreTest::discardedRowIsGone()
{
    add(queuedLead(u"a"_s));
    QVERIFY(await(m_store->discard(seen(u"a"_s))));
    QCOMPARE(await(m_store->find({u"a"_s})).error().kind, ErrorKind::NotFound);
}

void OutboxStoreTest::holdsRecordKnowsTheIdsOfSentRows()
{
    OutboxRow row = leased(u"a"_s);
    row.recordId = {u"00QA"_s};
    settleAs(row, OutboxState::Sent);
    add(queuedLead(u"b"_s));
    QVERIFY(await(m_store->holdsRecord({u"00QA"_s})).value());
    QVERIFY(!await(m_store->holdsRecord({u"00QB"_s})).value());
    QVERIFY(!await(m_store->holdsRecord({})).value());
}

void OutboxStoreTest::onlyOldRowsThatArrivedAreForgotten_data()
{
    QTest::addColumn<OutboxState>("state");
    QTest::addColumn<int>("settled");
    QTest::addColumn<bool>("stays");
    QTest::newRow("arrived long ago") << OutboxState::Sent << 99 << false;
    QTest::newRow("arrived just then") << OutboxState::Sent << 100 << true;
    QTest::newRow("refused") << OutboxState::Rejected << 0 << true;
    QTest::newRow("to be decided") << OutboxState::NeedsDecision << 0 << true;
    QTest::newRow("in doubt") << OutboxState::Uncertain << 0 << true;
    QTest::newRow("waiting") << OutboxState::Queued << 0 << true;
}

void OutboxStoreTest::onlyOldRowsThatArrivedAreForgotten()
{
    QFETCH(OutboxState, state);
    QFETCH(int, settled);
    QFETCH(bool, stays);
    OutboxRow row = sentAt(u"a"_s, settled);
    row.state = state;
    add(row);
    QCOMPARE(await(m_store->forgetSent(at(100))).value(), stays ? 0 : 1);
    QCOMPARE(ids(await(m_store->list({}))).size(), stays ? 1 : 0);
    QCOMPARE(ids(await(m_store->list({.text = u"Ærø"_s}))).size(), stays ? 1 : 0);
}

void OutboxStoreTest::manyRowsAreForgottenInSteps()
{
    QList<Task<OutboxRow>> added;
    for (int i = 0; i < 1203; ++i)
        added.append(m_store->add(sentAt(u"r%1"_s.arg(i), i)));
    for (const Task<OutboxRow> &row : added)
        QVERIFY(await(row));
    QCOMPARE(await(m_store->forgetSent(at(1201))).value(), 1201);
    QCOMPARE(ids(await(m_store->list({}))), (QStringList{u"r1202"_s, u"r1201"_s}));
    QCOMPARE(await(m_store->counts())->sent, 2);
    QCOMPARE(ids(await(m_store->list({.text = u"r1202"_s}))), QStringList{u"r1202"_s});
}

void OutboxStoreTest::idThatALostRecordCouldBeMistakenForIsKept_data()
{
    QTest::addColumn<QString>("connection");
    QTest::addColumn<int>("attempted");
    QTest::addColumn<bool>("stays");
    QTest::newRow("lost before it") << u"c1"_s << 40 << true;
    QTest::newRow("lost at the same time") << u"c1"_s << 50 << true;
    QTest::newRow("lost after it") << u"c1"_s << 60 << false;
    QTest::newRow("in another org") << u"c2"_s << 40 << false;
}

void OutboxStoreTest::idThatALostRecordCouldBeMistakenForIsKept()
{
    QFETCH(QString, connection);
    QFETCH(int, attempted);
    QFETCH(bool, stays);
    add(sentAt(u"a"_s, 50));
    OutboxRow lost = queuedLead(u"lost"_s, connection);
    lost.state = OutboxState::Uncertain;
    lost.attemptedAt = at(attempted);
    add(lost);
    QCOMPARE(await(m_store->forgetSent(at(100))).value(), stays ? 0 : 1);
}

void OutboxStoreTest::removalIsNotedOnSentRowsOnly()
{
    add(sentAt(u"a"_s, 0));
    add(queuedLead(u"b"_s));
    QVERIFY(await(m_store->noteRemoved({u"a"_s}, at(9))));
    QCOMPARE(await(m_store->find({u"a"_s}))->removedAt, at(9));
    QCOMPARE(await(m_store->noteRemoved({u"b"_s}, at(9))).error().kind, ErrorKind::NotFound);
}

void OutboxStoreTest::changesInTheOrgAreToldByTheRow()
{
    OutboxRow row = sentAt(u"a"_s, 0);
    row.fields = {{u"LastName"_s, u"Sample"_s}, {u"Company"_s, u"Unknown"_s}, {u"Title"_s, u"Head"_s}};
    row.recordId = {u"00Q1"_s};
    add(row);
    OutboxRow other = sentAt(u"b"_s, 1);
    other.recordId = {u"00Q2"_s};
    add(other);
    const QJsonObject changes{{u"LastName"_s, u"Newname"_s}, {u"Title"_s, QJsonValue::Null}};
    QVERIFY(await(m_store->noteChanged({u"elsewhere"_s}, row.recordId, changes))); // another org's
    QCOMPARE(await(m_store->find(row.id))->fields, row.fields);
    QVERIFY(await(m_store->noteChanged(row.connection, row.recordId, changes)));
    QCOMPARE(await(m_store->find(row.id))->fields,
        QJsonObject({{u"LastName"_s, u"Newname"_s}, {u"Company"_s, u"Unknown"_s}}));
    QCOMPARE(await(m_store->find(other.id))->fields, other.fields);
    QCOMPARE(await(m_store->list({.text = u"newname"_s}))->size(), 1);
    QCOMPARE(await(m_store->list({.text = u"sample"_s}))->size(), 0);
}

QTEST_GUILESS_MAIN(OutboxStoreTest)
#include "tst_outboxstore.moc"

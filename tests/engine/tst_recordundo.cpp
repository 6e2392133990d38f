#include "engine/recordundo.h"
#include "engine/salesforceorgs.h"
#include "servicefixture.h"
#include "store/outboxstore.h"

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;

namespace
{

const QString lead = u"https://acme.my.salesforce.com/services/data/v62.0/sobjects/Lead/00Q000000000001EAA"_s;

} // namespace

class RecordUndoTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m = std::make_unique<World>();
        m->connectSalesforce(tokenSet("a1", "r1"));
    }
    void cleanup()
    {
        QCOMPARE(m->http.problems(), QStringList());
        m.reset();
    }

    void recordIsDeletedAndTheRowSaysSo_data();
    void recordIsDeletedAndTheRowSaysSo();
    void whatTheOrgSaysAgainstItChangesNothing_data();
    void whatTheOrgSaysAgainstItChangesNothing();
    void whatWasNotCreatedIsNotDeleted();
    void anotherUsersConnectionDeletesNothing();
    void readOnlyModeDeletesNothing();

private:
    struct World : ServiceFixture {
        OutboxStore outbox{database, folder.filePath(u"leases"_s)};
        SalesforceOrgs orgs{client, connections, clock};
        RecordUndo undo{{outbox, connections, orgs, rights, clock}};
    };
    void add(OutboxState state = OutboxState::Sent)
    {
        OutboxRow row;
        row.id = {u"row"_s};
        row.connection = m->id;
        row.accountId = await(m->connections.find(m->id))->accountId;
        row.object = u"Lead"_s;
        row.state = state;
        if (state == OutboxState::Sent)
            row.recordId = {u"00Q000000000001EAA"_s};
        QVERIFY(await(m->outbox.add(row)));
    }
    void expectVersions()
    {
        m->http.expect("GET", u"https://acme.my.salesforce.com/services/data"_s)
            .answer(jsonReply(200, R"([{"version":"62.0"}])"));
    }
    [[nodiscard]] Result<Done> undo() { return await(m->undo.undo({u"row"_s})); }
    [[nodiscard]] bool isNoted() { return await(m->outbox.find({u"row"_s}))->removedAt != Timestamp{}; }

    std::unique_ptr<World> m;
};

void RecordUndoTest::recordIsDeletedAndTheRowSaysSo_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("deleted") << 204 << QByteArray();
    QTest::newRow("gone already")
        << 404 << R"([{"errorCode":"ENTITY_IS_DELETED","message":"entity is deleted"}])"_ba;
}

void RecordUndoTest::recordIsDeletedAndTheRowSaysSo()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    add();
    expectVersions();
    m->http.expect("DELETE", lead).answer(jsonReply(status, body));
    QVERIFY(undo());
    QVERIFY(isNoted());
}

void RecordUndoTest::whatTheOrgSaysAgainstItChangesNothing_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("no right") << 403 << "INSUFFICIENT_ACCESS_OR_READONLY"_ba << ErrorKind::Forbidden;
    QTest::newRow("has children") << 400 << "DELETE_FAILED"_ba << ErrorKind::Rejected;
    QTest::newRow("answer lost") << 0 << ""_ba << ErrorKind::OutcomeUnknown;
    QTest::newRow("offline") << 0 << ""_ba << ErrorKind::Offline;
}

void RecordUndoTest::whatTheOrgSaysAgainstItChangesNothing()
{
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    QFETCH(ErrorKind, kind);
    add();
    expectVersions();
    const HttpReply refusal = jsonReply(status, R"([{"errorCode":")" + code + R"(","message":"no"}])");
    m->http.expect("DELETE", lead).answer(status > 0 ? Result<HttpReply>(refusal) : fail(kind, u"trouble"_s));
    QCOMPARE(undo().error().kind, kind);
    QVERIFY(!isNoted());
}

void RecordUndoTest::whatWasNotCreatedIsNotDeleted()
{
    add(OutboxState::Rejected);
    QCOMPARE(undo().error().kind, ErrorKind::NotFound);
}

void RecordUndoTest::anotherUsersConnectionDeletesNothing()
{
    add();
    QVERIFY(await(m->connections.update(m->id, [](ConnectionRow &row) { row.accountId = u"005OTHER"_s; })));
    QCOMPARE(undo().error().providerCode, u"account_changed"_s);
}

void RecordUndoTest::readOnlyModeDeletesNothing()
{
    add();
    QVERIFY(await(m->preferences.update([](Preferences &preferences) { preferences.readOnly = true; })));
    QCOMPARE(undo().error().providerCode, u"read_only_mode"_s);
    QVERIFY(!isNoted());
}

QTEST_GUILESS_MAIN(RecordUndoTest)
#include "tst_recordundo.moc"

#include "gui/pagesfixture.h"
#include "presentation/holdwords.h"

#include <QSignalSpy>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;

class RecordViewModelTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void orgsThatTakeRecordsAreOffered();
    void secondPressBeforeTheDiskIsOneRecord();
    void pressAfterTheDiskIsAnotherRecord();
    void refusedInputKeepsNothingAndMayBePressedAgain();
    void heldRecordSaysWhatItWaitsFor();
    void correctionKeepsItsOwnOrg();
    void secondPressOfACorrectionIsOneRecord();
    void correctionForAnotherOrgIsANewRecord();
    void correctionThatDoesNotPassStaysACorrection();
    void onlyARejectedRecordIsCorrected();
    void formThatDidNotComeIsAskedForAgain();
    void formThatIsThereStaysWhileItIsAskedForAgain();
    void lackOfAScopeIsSaidBeforeAnythingIsTyped();
    void recordThatIsNoLongerRejectedIsShownAsItIs();
    void readOnlyIsToldBeforeAnythingIsTyped();
    void recordThatWaitsForReadOnlySaysSo();
    void anotherKindOfRecordHasItsOwnForm();
    void correctionBringsItsOwnKind();

private:
    void choose(const ConnectionRow &org);
    /// The record of the result is refused by the org.
    void reject();
    [[nodiscard]] QList<OutboxRow> rows() { return await(m->outbox.list({})).value(); }

    const QJsonObject m_fields{{u"LastName"_s, u"Sample"_s}, {u"Company"_s, u"Contoso"_s}};
    std::unique_ptr<PagesFixture> m;
    ConnectionRow m_acme;
    ConnectionRow m_demo;
};

void RecordViewModelTest::init()
{
    m = std::make_unique<PagesFixture>();
    m_acme = m->org("acme", u"Acme Corp"_s, Environment::Production);
    m_demo = m->demoOrg();
    for (const ConnectionRow &row : {m_acme, m_demo}) {
        QVERIFY(m->keep(row));
        QVERIFY(m->knowsLeads(row));
        m->http.expect("GET", row.instanceUrl.toString() + u"/services/data"_s)
            .answer(fail(ErrorKind::Offline, u"not in this test"_s));
    }
    choose(m_acme);
}

void RecordViewModelTest::cleanup()
{
    m.reset();
}

void RecordViewModelTest::choose(const ConnectionRow &org)
{
    const QSignalSpy formed(&m->recordModel, &RecordViewModel::formChanged);
    m->recordModel.chooseOrg(org.id);
    m->recordModel.refresh();
    QTRY_VERIFY(formed.count() > 0 && m->recordModel.org() && m->recordModel.org()->connection == org.id);
}

void RecordViewModelTest::reject()
{
    QTRY_VERIFY(m->recordModel.result());
    const OutboxId id = m->recordModel.result()->id;
    const OutboxRow queued = await(m->outbox.find(id)).value();
    auto leased = await(m->outbox.lease({.connection = queued.connection,
        .accountId = queued.accountId,
        .due = m->clock.now(),
        .limit = 10}));
    QVERIFY(leased && leased->size() == 1);
    OutboxRow row = leased->first();
    row.state = OutboxState::Rejected;
    row.errorCode = u"INVALID_EMAIL_ADDRESS"_s;
    row.errorFields = {u"Email"_s};
    QVERIFY(await(m->outbox.settle({row})));
    emit m->worker.rowSettled(row);
    QCOMPARE(m->recordModel.result()->state, OutboxState::Rejected);
}

void RecordViewModelTest::lackOfAScopeIsSaidBeforeAnythingIsTyped()
{
    const auto grant = [this](const QStringList &scopes) {
        return await(
            m->connections.update(m_acme.id, [scopes](ConnectionRow &row) { row.scopesGranted = scopes; }));
    };
    QVERIFY(!m->recordModel.form().isEmpty());
    QVERIFY(grant({u"id"_s, u"openid"_s}));
    m->recordModel.refresh();
    QTRY_VERIFY(m->recordModel.lacksAccess());
    QCOMPARE(m->recordModel.form().size(), 0);
    QCOMPARE(m->recordModel.formProblem(),
        u"Acme Corp may not take records from Patchbay: the connection lacks api or full."_s);
    QVERIFY(grant({u"full"_s})); // a new sign-in brought it
    m->recordModel.refresh();
    QTRY_VERIFY(!m->recordModel.form().isEmpty());
    QVERIFY(!m->recordModel.lacksAccess());
}

void RecordViewModelTest::orgsThatTakeRecordsAreOffered()
{
    ConnectionRow chat = m->org("chat", u"Acme chat"_s, Environment::None);
    chat.provider = {u"slack"_s};
    QVERIFY(m->keep(chat));
    const QSignalSpy changed(&m->recordModel, &RecordViewModel::orgsChanged);
    m->recordModel.refresh();
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(m->recordModel.orgs().size(), 2);
}

void RecordViewModelTest::secondPressBeforeTheDiskIsOneRecord()
{
    const QSignalSpy submitted(&m->recordModel, &RecordViewModel::submitted);
    m->recordModel.submit(m_fields, true);
    m->recordModel.submit(m_fields, true);
    QTRY_COMPARE(submitted.count(), 1);
    QCOMPARE(rows().size(), 1);
    QCOMPARE(submitted.count(), 1);
}

void RecordViewModelTest::pressAfterTheDiskIsAnotherRecord()
{
    const QSignalSpy submitted(&m->recordModel, &RecordViewModel::submitted);
    m->recordModel.submit(m_fields, true);
    QTRY_COMPARE(submitted.count(), 1);
    m->recordModel.startNew();
    m->recordModel.submit(m_fields, true);
    QTRY_COMPARE(submitted.count(), 2);
    QCOMPARE(rows().size(), 2);
}

void RecordViewModelTest::refusedInputKeepsNothingAndMayBePressedAgain()
{
    ConnectionRow gone = m_acme;
    gone.phase = ConnectionPhase::Removing; // meanwhile, by another program
    QVERIFY(m->keep(gone));
    const QSignalSpy refused(&m->recordModel, &RecordViewModel::refused);
    const QSignalSpy submitted(&m->recordModel, &RecordViewModel::submitted);
    m->recordModel.submit(m_fields, true);
    QTRY_COMPARE(refused.count(), 1);
    QCOMPARE(rows().size(), 0);
    QVERIFY(m->keep(m_acme));
    m->recordModel.submit(m_fields, true);
    QTRY_COMPARE(submitted.count(), 1);
    QCOMPARE(rows().size(), 1);
}

void RecordViewModelTest::heldRecordSaysWhatItWaitsFor()
{
    ConnectionRow ended = m_acme;
    ended.phase = ConnectionPhase::NeedsReconnect;
    QVERIFY(m->keep(ended));
    m->worker.start();
    m->recordModel.submit(m_fields, true);
    QTRY_VERIFY(m->recordModel.result());
    QTRY_COMPARE(
        m->recordModel.result()->title, u"Lead saved on this computer. Waits until you sign in again"_s);
}

void RecordViewModelTest::correctionKeepsItsOwnOrg()
{
    m->recordModel.submit(m_fields, true);
    reject();
    choose(m_demo); // the person looked elsewhere meanwhile
    m->recordModel.correct();
    QCOMPARE(m->recordModel.org()->connection, m_acme.id);
    QCOMPARE(m->recordModel.correcting().value("LastName"_L1).toString(), u"Sample"_s);
    const QSignalSpy submitted(&m->recordModel, &RecordViewModel::submitted);
    QJsonObject mended = m_fields;
    mended.insert(u"Email"_s, u"kim@contoso.example"_s);
    m->recordModel.submit(mended, true);
    QTRY_COMPARE(submitted.count(), 1);
    QCOMPARE(rows().size(), 1); // the same record
    QCOMPARE(rows().first().connection, m_acme.id);
    QCOMPARE(rows().first().state, OutboxState::Queued);
    QCOMPARE(rows().first().fields.value("Email"_L1).toString(), u"kim@contoso.example"_s);
    QVERIFY(m->recordModel.correcting().isEmpty());
}

void RecordViewModelTest::secondPressOfACorrectionIsOneRecord()
{
    m->recordModel.submit(m_fields, true);
    reject();
    m->recordModel.correct();
    const QSignalSpy submitted(&m->recordModel, &RecordViewModel::submitted);
    const QSignalSpy refused(&m->recordModel, &RecordViewModel::refused);
    m->recordModel.submit(m_fields, true);
    m->recordModel.submit(m_fields, true);
    QTRY_COMPARE(submitted.count(), 1);
    QCOMPARE(rows().size(), 1);
    QCOMPARE(refused.count(), 0);
}

void RecordViewModelTest::correctionForAnotherOrgIsANewRecord()
{
    m->recordModel.submit(m_fields, true);
    reject();
    m->recordModel.correct();
    choose(m_demo);
    QVERIFY(m->recordModel.correcting().isEmpty());
    const QSignalSpy submitted(&m->recordModel, &RecordViewModel::submitted);
    m->recordModel.submit(m_fields, true);
    QTRY_COMPARE(submitted.count(), 1);
    QCOMPARE(rows().size(), 2);
    QCOMPARE(rows().first().connection, m_demo.id);
    QCOMPARE(rows().last().state, OutboxState::Rejected); // as it was
}

void RecordViewModelTest::correctionThatDoesNotPassStaysACorrection()
{
    m->recordModel.submit(m_fields, true);
    reject();
    m->recordModel.correct();
    QTRY_VERIFY(!m->recordModel.form().isEmpty());
    const QSignalSpy refused(&m->recordModel, &RecordViewModel::refused);
    m->recordModel.submit({{u"Company"_s, u"Contoso"_s}}, true); // without a last name
    QTRY_COMPARE(refused.count(), 1);
    QCOMPARE(rows().first().state, OutboxState::Rejected);
    QVERIFY(!m->recordModel.correcting().isEmpty());
    const QSignalSpy submitted(&m->recordModel, &RecordViewModel::submitted);
    m->recordModel.submit(m_fields, true);
    QTRY_COMPARE(submitted.count(), 1);
    QCOMPARE(rows().size(), 1);
}

void RecordViewModelTest::onlyARejectedRecordIsCorrected()
{
    m->recordModel.correct(); // nothing was sent yet
    m->recordModel.submit(m_fields, true);
    QTRY_VERIFY(m->recordModel.result());
    m->recordModel.correct(); // it waits, and may be on its way
    QVERIFY(m->recordModel.correcting().isEmpty());
    QVERIFY(m->recordModel.result());
}

void RecordViewModelTest::formThatDidNotComeIsAskedForAgain()
{
    const ConnectionRow other = m->org("other", u"Other"_s, Environment::Sandbox);
    QVERIFY(m->keep(other));
    m->recordModel.refresh();
    QTRY_COMPARE(m->recordModel.orgs().size(), 3);
    m->recordModel.chooseOrg(other.id);
    QTRY_VERIFY(!m->recordModel.formProblem().isEmpty()); // no token, and nothing known of it
    QVERIFY(m->knowsLeads(other));
    m->recordModel.reload();
    QVERIFY(m->recordModel.formProblem().isEmpty()); // it loads
    QTRY_VERIFY(!m->recordModel.form().isEmpty());
    QVERIFY(m->recordModel.formProblem().isEmpty());
}

void RecordViewModelTest::formThatIsThereStaysWhileItIsAskedForAgain()
{
    QTRY_VERIFY(!m->recordModel.form().isEmpty());
    const QSignalSpy formed(&m->recordModel, &RecordViewModel::formChanged);
    const QSignalSpy asking(&m->recordModel, &RecordViewModel::askingAgain);
    const QSignalSpy asked(&m->recordModel, &RecordViewModel::askedAgain);
    m->recordModel.reload();
    m->recordModel.reload(); // they are asked one at a time
    QCOMPARE(asking.count(), 1);
    QTRY_COMPARE(asked.count(), 1);
    QVERIFY(!asked.first().first().toString().isEmpty()); // there is no token
    QVERIFY(!m->recordModel.form().isEmpty());
    QCOMPARE(formed.count(), 0);
}

void RecordViewModelTest::recordThatIsNoLongerRejectedIsShownAsItIs()
{
    m->recordModel.submit(m_fields, true);
    reject();
    const OutboxRow row = rows().first();
    QVERIFY(await(m->outbox.requeue(SeenRow::of(row), std::nullopt, false, m->clock.now())));
    m->recordModel.startNew();
    const QSignalSpy shown(&m->recordModel, &RecordViewModel::resultChanged);
    m->recordModel.correctRecord(row.id); // from a list that shows it as rejected still
    QTRY_COMPARE(shown.count(), 1);
    QVERIFY(m->recordModel.result().has_value());
    QVERIFY(m->recordModel.correcting().isEmpty());
}

void RecordViewModelTest::readOnlyIsToldBeforeAnythingIsTyped()
{
    QVERIFY(m->recordModel.writingRefused().fact.isEmpty());
    const QSignalSpy told(&m->recordModel, &RecordViewModel::writingRefusedChanged);
    QVERIFY(await(m->preferences.update([](Preferences &preferences) { preferences.readOnly = true; })));
    m->recordModel.refresh();
    QTRY_COMPARE(told.count(), 1);
    QVERIFY(m->recordModel.writingRefused().fact.contains(u"read-only"_s));
    QVERIFY(await(m->preferences.update([](Preferences &preferences) { preferences.readOnly = false; })));
    QVERIFY(m->setPolicy(R"({"readOnly":true})"));
    m->recordModel.refresh();
    QTRY_COMPARE(told.count(), 2);
    QCOMPARE(m->recordModel.writingRefused().fact, u"Your administrator has turned this off."_s);
}

void RecordViewModelTest::recordThatWaitsForReadOnlySaysSo()
{
    m->recordModel.submit(m_fields, true);
    QTRY_COMPARE(rows().size(), 1);
    QVERIFY(m->setPolicy(R"({"readOnly":true})"));
    const Error hold = await(m->rights.mayWrite(m_acme)).error();
    QCOMPARE(holdWords(hold, u"Acme Corp"_s).waitsFor, u"Waits for your administrator"_s);
    QCOMPARE(
        holdWords({.kind = ErrorKind::Forbidden, .providerCode = u"read_only_mode"_s}, u"Acme"_s).waitsFor,
        u"Waits: Patchbay is read-only"_s);
}

void RecordViewModelTest::anotherKindOfRecordHasItsOwnForm()
{
    const QByteArray contact = R"({"name":"Contact","label":"Person","createable":true,"fields":[
        {"name":"LastName","label":"Last Name","type":"string","nillable":false,"createable":true}]})";
    QVERIFY(await(m->schemas.save({m_acme.id, m_acme.accountId, m->orgs.knownApiVersion(m_acme.id),
        u"Contact"_s, contact, {}, m->clock.now()})));
    QCOMPARE(m->recordModel.object(), u"Lead"_s);
    QCOMPARE(m->recordModel.usualObjects().size(), 5); // until the org has told
    m->recordModel.chooseObject(u"Contact"_s);
    QVERIFY(m->recordModel.form().isEmpty()); // the lead's is none of it
    QTRY_COMPARE(m->recordModel.form().size(), 1);
    QCOMPARE(m->recordModel.objectLabel(), u"Person"_s);
    m->recordModel.submit({{u"LastName"_s, u"Sample"_s}}, true);
    QTRY_COMPARE(rows().size(), 1);
    QCOMPARE(rows().first().object, u"Contact"_s);
    QCOMPARE(rows().first().fields, QJsonObject({{u"LastName"_s, u"Sample"_s}}));
}

void RecordViewModelTest::correctionBringsItsOwnKind()
{
    m->recordModel.submit(m_fields, true);
    reject();
    const OutboxId refused = m->recordModel.result()->id;
    m->recordModel.chooseObject(u"Task"_s);
    m->recordModel.correctRecord(refused);
    QTRY_COMPARE(m->recordModel.object(), u"Lead"_s);
    QTRY_VERIFY(!m->recordModel.form().isEmpty());
    QCOMPARE(m->recordModel.correcting().value("LastName"_L1).toString(), u"Sample"_s);
}

QTEST_GUILESS_MAIN(RecordViewModelTest)
#include "tst_recordviewmodel.moc"

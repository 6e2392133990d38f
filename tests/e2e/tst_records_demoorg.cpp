#include "e2e/recordsfixture.h"
#include "presentation/lookups.h"
#include "presentation/quickentry.h"

#include <QSignalSpy>
#include <QTest>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;

namespace
{

const ConnectionId demo{u"demo"_s};

const RecordField *find(const QList<RecordSection> &form, const QString &name)
{
    for (const RecordSection &section : form) {
        for (const RecordField &field : section.fields) {
            if (field.name == name)
                return &field;
        }
    }
    return nullptr;
}

} // namespace

/// The form, its searches and what it sends, held against real orgs: one as an org comes, one whose admin was
/// strict.
class RecordsDemoOrgTest final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();

    void everyUsualObjectIsCreated_data();
    void everyUsualObjectIsCreated();
    void otherObjectsAreWhatTheUserMayCreate();
    void lookupsFindRecordsOfAllTheirObjects();
    void queuesAreFoundAsOwners();
    void recordTypesBringTheirOwnChoices();
    void dependentChoicesFollowTheOrg();
    void recordTypeIsSent();

    void whoHasTheAddressIsShownAndUpdated();
    void addressThatNobodyHasIsSaidSo();
    void contactsAreFoundForALead();
    void heldBackRecordIsCreatedAnyway();
    void addressNobodyLookedForIsHeldBack();
    void heldBackRecordUpdatesTheOtherInstead();
    void ruleThatBlocksIsNotOverridden();
    void refusedUpdateBlamesItsField();
    void placeholdersAreListedUntilTheyAreCompleted();

private:
    void connectAs(const QString &person);
    void choose(const QString &object);
    /// `seen`: what the look before has shown by then; none: nobody waited for it.
    [[nodiscard]] RecordResult submit(
        const QJsonObject &fields, std::optional<RecordMatches::State> seen = std::nullopt);
    [[nodiscard]] QJsonObject inTheOrg(const QString &object, const QString &id);
    [[nodiscard]] QString freshAddress(const QString &name);
    void type(const QJsonObject &fields, RecordMatches::State state);
    [[nodiscard]] QList<LookupHit> lookUp(const QStringList &objects, const QString &text);

    DemoOrgProgram m_org;
    std::unique_ptr<RecordsFixture> m;
};

void RecordsDemoOrgTest::initTestCase()
{
    QVERIFY(m_org.start({u"--memory"_s}));
}

void RecordsDemoOrgTest::init()
{
    connectAs(u"you@demo.example"_s);
}

void RecordsDemoOrgTest::cleanup()
{
    QVERIFY(await(m->worker.stop()));
    m.reset();
}

void RecordsDemoOrgTest::connectAs(const QString &person)
{
    m_org.forgetCookies();
    m_org.setPerson(person);
    m = std::make_unique<RecordsFixture>(m_org.connectedTokens());
    m->model.refresh();
    QTRY_VERIFY(!m->model.form().isEmpty() && !m->model.otherObjects().isEmpty());
    m->worker.start();
}

void RecordsDemoOrgTest::choose(const QString &object)
{
    m->model.chooseObject(object);
    QTRY_VERIFY(!m->model.form().isEmpty());
}

RecordResult RecordsDemoOrgTest::submit(const QJsonObject &fields, std::optional<RecordMatches::State> seen)
{
    QStringList problems;
    const auto heard = connect(&m->model, &RecordViewModel::refused, this,
        [&problems](const QList<FieldRemark> &remarks, const QString &summary) {
            problems.append(summary);
            for (const FieldRemark &remark : remarks)
                problems.append(remark.field + u": "_s + remark.text);
        });
    m->model.startNew();
    if (seen)
        type(fields, *seen);
    m->model.submit(fields, true);
    const auto isSettled = [this, &problems] {
        return !problems.isEmpty()
            || (m->model.result() && m->model.result()->state != OutboxState::Queued
                && m->model.result()->state != OutboxState::Sending);
    };
    const bool settled = QTest::qWaitFor(isSettled, 10'000);
    disconnect(heard);
    if (!settled || !m->model.result())
        qWarning("not settled: %s", qPrintable(problems.join(u" | "_s)));
    return m->model.result().value_or(RecordResult());
}

QJsonObject RecordsDemoOrgTest::inTheOrg(const QString &object, const QString &id)
{
    return await(m->search.row(demo, {.object = object, .id = {id}})).value_or(QJsonObject());
}

QList<LookupHit> RecordsDemoOrgTest::lookUp(const QStringList &objects, const QString &text)
{
    const auto session = m->model.makeLookup(objects);
    QSignalSpy found(session.get(), &LookupSession::found);
    session->search(text);
    if (!QTest::qWaitFor([&found] { return !found.isEmpty(); }))
        return {};
    if (const QString problem = found.first().at(1).toString(); !problem.isEmpty())
        qWarning("%s", qPrintable(problem));
    return found.first().first().value<QList<LookupHit>>();
}

void RecordsDemoOrgTest::everyUsualObjectIsCreated_data()
{
    QTest::addColumn<QString>("object");
    QTest::addColumn<QJsonObject>("fields");
    QTest::newRow("lead") << u"Lead"_s
                          << QJsonObject{{u"LastName"_s, u"Sample"_s}, {u"AnnualRevenue"_s, 1250000},
                                 {u"NumberOfEmployees"_s, 40},
                                 {u"Website"_s, u"https://northwind.example"_s}};
    QTest::newRow("contact") << u"Contact"_s
                             << QJsonObject{{u"LastName"_s, u"Muster"_s}, {u"Birthdate"_s, u"1980-02-29"_s},
                                    {u"MailingCity"_s, u"Bern"_s}};
    QTest::newRow("account") << u"Account"_s
                             << QJsonObject{{u"Name"_s, u"Fabrikam Records"_s}, {u"Industry"_s, u"Energy"_s}};
    QTest::newRow("opportunity") << u"Opportunity"_s
                                 << QJsonObject{{u"Name"_s, u"40 seats"_s},
                                        {u"StageName"_s, u"Prospecting"_s}, {u"CloseDate"_s, u"2026-12-31"_s},
                                        {u"Amount"_s, 1999.95}, {u"Probability"_s, 35}};
    QTest::newRow("task") << u"Task"_s
                          << QJsonObject{{u"Subject"_s, u"Call about the price list"_s},
                                 {u"ActivityDate"_s, u"2026-12-01"_s}, {u"Priority"_s, u"High"_s},
                                 {u"IsReminderSet"_s, true},
                                 {u"ReminderDateTime"_s, u"2026-11-30T23:30:00Z"_s}};
    QTest::newRow("event") << u"Event"_s
                           << QJsonObject{{u"Subject"_s, u"Visit"_s},
                                  {u"ActivityDateTime"_s, u"2026-12-01T09:00:00+01:00"_s},
                                  {u"DurationInMinutes"_s, 30}};
}

void RecordsDemoOrgTest::everyUsualObjectIsCreated()
{
    QFETCH(const QString, object);
    QFETCH(const QJsonObject, fields);
    choose(object);
    for (auto field = fields.begin(); field != fields.end(); ++field)
        QVERIFY2(find(m->model.form(), field.key()), qPrintable(field.key()));
    const RecordResult result = submit(fields);
    QVERIFY2(result.state == OutboxState::Sent, qPrintable(result.title + result.note));
    const QJsonObject kept = inTheOrg(object, result.recordId);
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        const QDateTime moment = QDateTime::fromString(field->toString(), Qt::ISODate);
        if (field.key().endsWith("DateTime"_L1))
            QCOMPARE(QDateTime::fromString(kept.value(field.key()).toString(), Qt::ISODateWithMs).toUTC(),
                moment.toUTC());
        else
            QCOMPARE(kept.value(field.key()), *field);
    }
}

void RecordsDemoOrgTest::otherObjectsAreWhatTheUserMayCreate()
{
    QStringList names;
    for (const ObjectChoice &choice : m->model.otherObjects())
        names.append(choice.name);
    QVERIFY(names.contains(u"Event"_s));
    QVERIFY(names.contains(u"Campaign"_s));
    QVERIFY(!names.contains(u"User"_s));
    QVERIFY(!names.contains(u"Lead"_s));
    QCOMPARE(m->model.usualObjects().size(), 5);
}

void RecordsDemoOrgTest::lookupsFindRecordsOfAllTheirObjects()
{
    const QString name = u"Lookup Works %1"_s.arg(m->entropy.uuid().left(8));
    choose(u"Account"_s);
    const RecordResult account = submit({{u"Name"_s, name}});
    QCOMPARE(account.state, OutboxState::Sent);
    choose(u"Task"_s);
    const RecordField *const what = find(m->model.form(), u"WhatId"_s);
    QVERIFY(what && what->editor == RecordField::Editor::Lookup);
    const QList<LookupHit> hits = lookUp({u"Account"_s, u"Opportunity"_s}, name.first(12));
    QVERIFY(hits.contains(LookupHit{{account.recordId}, name, u"Account"_s}));
    const RecordResult task = submit({{u"Subject"_s, u"Call"_s}, {u"WhatId"_s, account.recordId}});
    QCOMPARE(inTheOrg(u"Task"_s, task.recordId).value("WhatId"_L1).toString(), account.recordId);
    QVERIFY(lookUp({u"Account"_s}, u"O'Hara \\ (%)"_s).isEmpty());
}

void RecordsDemoOrgTest::queuesAreFoundAsOwners()
{
    const RecordField *const owner = find(m->model.form(), u"OwnerId"_s);
    QVERIFY(owner && owner->lookup.contains(u"Group"_s));
    const auto groups = await(m->search.named(demo, {u"Group"_s}, u"in"_s));
    QVERIFY(groups && !groups->isEmpty());
    const QList<LookupHit> hits = lookUp(owner->lookup, groups->first().name);
    QVERIFY(!hits.isEmpty());
    QCOMPARE(hits.first().kind, u"Queue"_s);
    const RecordResult lead = submit({{u"LastName"_s, u"Owned"_s}, {u"OwnerId"_s, hits.first().id.value}});
    QCOMPARE(inTheOrg(u"Lead"_s, lead.recordId).value("OwnerId"_L1).toString(), hits.first().id.value);
}

void RecordsDemoOrgTest::recordTypesBringTheirOwnChoices()
{
    cleanup();
    connectAs(u"you@strict.example"_s);
    QCOMPARE(m->model.recordTypes().size(), 2);
    QCOMPARE(find(m->model.form(), u"Status"_s)->choices.size(), 5);
    const QString usual = m->model.recordType();
    for (const RecordTypeChoice &type : m->model.recordTypes()) {
        if (type.id != usual)
            m->model.chooseRecordType(type.id);
    }
    QTRY_COMPARE(find(m->model.form(), u"Status"_s)->choices.size(), 3);
}

void RecordsDemoOrgTest::dependentChoicesFollowTheOrg()
{
    cleanup();
    connectAs(u"you@strict.example"_s);
    const RecordField *const territory = find(m->model.form(), u"Territory__c"_s);
    QVERIFY(territory);
    QCOMPARE(territory->controller, u"Region__c"_s);
    QHash<QString, QStringList> valid;
    for (const FieldChoice &choice : territory->choices)
        valid.insert(choice.value, choice.validWith);
    QCOMPARE(valid.value(u"Ticino"_s), QStringList{u"South"_s});
    QCOMPARE(valid.value(u"Export"_s), QStringList({u"North"_s, u"South"_s, u"Overseas"_s}));
    QCOMPARE(find(m->model.form(), u"Region__c"_s)->help, u"Every lead belongs to a region."_s);
    QVERIFY(find(m->model.form(), u"Region__c"_s)->required);
}

void RecordsDemoOrgTest::recordTypeIsSent()
{
    cleanup();
    connectAs(u"you@strict.example"_s);
    const QString usual = m->model.recordType();
    for (const RecordTypeChoice &type : m->model.recordTypes()) {
        if (type.id != usual)
            m->model.chooseRecordType(type.id);
    }
    QTRY_COMPARE(find(m->model.form(), u"Status"_s)->choices.size(), 3);
    const RecordResult result = submit({{u"LastName"_s, u"Typed"_s}, {u"Company"_s, u"Contoso"_s},
        {u"Region__c"_s, u"South"_s}, {u"Territory__c"_s, u"Ticino"_s}});
    QVERIFY2(result.state == OutboxState::Sent, qPrintable(result.title + result.note));
    QCOMPARE(inTheOrg(u"Lead"_s, result.recordId).value("RecordTypeId"_L1).toString(), m->model.recordType());
}

QString RecordsDemoOrgTest::freshAddress(const QString &name)
{
    return u"%1.%2@example.com"_s.arg(name, m->entropy.uuid().left(8));
}

void RecordsDemoOrgTest::type(const QJsonObject &fields, RecordMatches::State state)
{
    m->model.startNew();
    m->model.noteTyped(fields);
    QTRY_COMPARE(m->model.matches().state(), state);
    const auto isCompared = [this] {
        return std::all_of(m->model.matches().matches().cbegin(), m->model.matches().matches().cend(),
            [](const RecordMatch &match) { return match.compared; });
    };
    QTRY_VERIFY(isCompared());
}

void RecordsDemoOrgTest::whoHasTheAddressIsShownAndUpdated()
{
    const QString email = freshAddress(u"o'hara"_s);
    const RecordResult first = submit({{u"LastName"_s, u"O'Hara"_s}, {u"Company"_s, u"Northwind"_s},
        {u"Email"_s, email}, {u"Status"_s, u"Working - Contacted"_s}});
    QCOMPARE(first.state, OutboxState::Sent);
    const QJsonObject typed{{u"LastName"_s, u"O'Hara"_s}, {u"Company"_s, u"Northwind Traders"_s},
        {u"Email"_s, email}, {u"Title"_s, u"Head of Purchasing"_s}, {u"LeadSource"_s, u"Web"_s},
        {u"Status"_s, u"Open - Not Contacted"_s}};
    type(typed, RecordMatches::State::Found);
    const RecordMatch match = m->model.matches().matches().first();
    QCOMPARE(match.record.id.value, first.recordId);
    QCOMPARE(match.record.name, u"O'Hara"_s);
    QCOMPARE(match.adds, QStringList{u"Title"_s});
    QCOMPARE(match.changes, QStringList{u"Company"_s});
    // What the form began with changes nothing there.
    QCOMPARE(match.update.keys(), QStringList({u"Company"_s, u"Title"_s}));
    const QSignalSpy updated(&m->model, &RecordViewModel::updated);
    m->model.updateMatch(0);
    QTRY_COMPARE(updated.count(), 1);
    const QJsonObject kept = inTheOrg(u"Lead"_s, first.recordId);
    QCOMPARE(kept.value("Title"_L1).toString(), u"Head of Purchasing"_s);
    QCOMPARE(kept.value("Company"_L1).toString(), u"Northwind Traders"_s);
    QCOMPARE(kept.value("Status"_L1).toString(), u"Working - Contacted"_s);
    QCOMPARE(await(m->outbox.counts())->sent, 1); // nobody else was created
}

void RecordsDemoOrgTest::addressThatNobodyHasIsSaidSo()
{
    type({{u"Email"_s, freshAddress(u"nobody\\"_s)}}, RecordMatches::State::None);
    m->model.noteTyped({{u"Email"_s, u"half@"_s}}); // none yet
    QCOMPARE(m->model.matches().state(), RecordMatches::State::Nothing);
}

void RecordsDemoOrgTest::contactsAreFoundForALead()
{
    choose(u"Contact"_s);
    const QString email = freshAddress(u"kim"_s);
    const RecordResult contact = submit({{u"LastName"_s, u"Kim"_s}, {u"Email"_s, email}});
    choose(u"Lead"_s);
    type({{u"LastName"_s, u"Kim"_s}, {u"Company"_s, u"Contoso"_s}, {u"Email"_s, email},
             {u"Phone"_s, u"+41 44 555 01 23"_s}},
        RecordMatches::State::Found);
    const RecordMatch match = m->model.matches().matches().first();
    QCOMPARE(match.kind, u"Contact"_s);
    QCOMPARE(match.record.id.value, contact.recordId);
    QCOMPARE(match.update.keys(), QStringList{u"Phone"_s}); // a contact has no Company
    m->model.updateMatch(0);
    QTRY_COMPARE(
        inTheOrg(u"Contact"_s, contact.recordId).value("Phone"_L1).toString(), u"+41 44 555 01 23"_s);
}

void RecordsDemoOrgTest::heldBackRecordIsCreatedAnyway()
{
    const QJsonObject twin{{u"FirstName"_s, u"Tina"_s}, {u"LastName"_s, u"Twin"_s}, {u"Company"_s, u"T"_s},
        {u"Email"_s, freshAddress(u"twin"_s)}};
    const RecordResult first = submit(twin);
    QCOMPARE(first.state, OutboxState::Sent);
    const RecordResult second = submit(twin, RecordMatches::State::Found);
    QCOMPARE(second.state, OutboxState::NeedsDecision);
    QVERIFY(second.mayOverride);
    QTRY_COMPARE(m->model.matches().matches().size(), 1);
    QCOMPARE(m->model.matches().matches().first().record.id.value, first.recordId);
    QCOMPARE(m->model.matches().matches().first().record.name, u"Tina Twin"_s);
    m->model.createAnyway();
    QTRY_COMPARE(m->model.result()->state, OutboxState::Sent);
    QVERIFY(m->model.result()->recordId != first.recordId);
}

/// Pressed before the look came back: the outbox looks. What the org's own rule says is a question of its
/// own.
void RecordsDemoOrgTest::addressNobodyLookedForIsHeldBack()
{
    const QJsonObject twin{{u"FirstName"_s, u"Tess"_s}, {u"LastName"_s, u"Twin"_s}, {u"Company"_s, u"T"_s},
        {u"Email"_s, freshAddress(u"tess"_s)}};
    const RecordResult first = submit(twin);
    QCOMPARE(first.state, OutboxState::Sent);
    const RecordResult second = submit(twin);
    QCOMPARE(second.state, OutboxState::NeedsDecision);
    QVERIFY2(second.note.contains(u"has this e-mail address"_s), qPrintable(second.note));
    QCOMPARE(second.candidates, QStringList{first.recordId});
    QTRY_COMPARE(m->model.matches().matches().size(), 1);
    m->model.createAnyway();
    QTRY_VERIFY(m->model.result()->note.contains(u"duplicate rule"_s));
    QCOMPARE(m->model.result()->state, OutboxState::NeedsDecision);
    m->model.createAnyway();
    QTRY_COMPARE(m->model.result()->state, OutboxState::Sent);
}

void RecordsDemoOrgTest::heldBackRecordUpdatesTheOtherInstead()
{
    QJsonObject twin{{u"FirstName"_s, u"Tom"_s}, {u"LastName"_s, u"Twin"_s}, {u"Company"_s, u"T"_s},
        {u"Email"_s, freshAddress(u"tom"_s)}};
    const RecordResult first = submit(twin);
    twin.insert(u"Title"_s, u"Buyer"_s);
    QCOMPARE(submit(twin).state, OutboxState::NeedsDecision);
    QTRY_VERIFY(!m->model.matches().matches().isEmpty() && m->model.matches().matches().first().compared);
    QCOMPARE(m->model.matches().matches().first().adds, QStringList{u"Title"_s});
    m->model.updateMatch(0);
    QTRY_COMPARE(inTheOrg(u"Lead"_s, first.recordId).value("Title"_L1).toString(), u"Buyer"_s);
    QTRY_COMPARE(await(m->outbox.counts())->needsDecision, 0);
    QVERIFY(!m->model.result());
}

void RecordsDemoOrgTest::ruleThatBlocksIsNotOverridden()
{
    cleanup();
    connectAs(u"you@strict.example"_s);
    const QJsonObject twin{{u"FirstName"_s, u"Tina"_s}, {u"LastName"_s, u"Twin"_s}, {u"Company"_s, u"T"_s},
        {u"Region__c"_s, u"North"_s}, {u"Email"_s, freshAddress(u"blocked"_s)}};
    QCOMPARE(submit(twin).state, OutboxState::Sent);
    QCOMPARE(submit(twin, RecordMatches::State::Found).state, OutboxState::NeedsDecision);
    m->model.createAnyway();
    QTRY_COMPARE(m->model.result()->state, OutboxState::Rejected);
    QVERIFY(!m->model.result()->mayOverride);
    QTRY_COMPARE(m->model.matches().matches().size(), 1); // still to be updated instead
    m->model.createAnyway(); // there is no such way any more
    QCOMPARE(m->model.result()->state, OutboxState::Rejected);
    QCOMPARE(await(m->outbox.counts())->sent, 1);
}

void RecordsDemoOrgTest::refusedUpdateBlamesItsField()
{
    cleanup();
    connectAs(u"you@strict.example"_s);
    const QString email = freshAddress(u"refused"_s);
    const QJsonObject lead{{u"LastName"_s, u"Refused"_s}, {u"Company"_s, u"T"_s},
        {u"Region__c"_s, u"North"_s}, {u"Email"_s, email}};
    QCOMPARE(submit(lead).state, OutboxState::Sent);
    QJsonObject typed = lead;
    typed.insert(u"AnnualRevenue"_s, -1);
    type(typed, RecordMatches::State::Found);
    const QSignalSpy refused(&m->model, &RecordViewModel::refused);
    m->model.updateMatch(0);
    QTRY_COMPARE(refused.count(), 1);
    const auto remarks = refused.first().first().value<QList<FieldRemark>>();
    QCOMPARE(remarks.size(), 1);
    QCOMPARE(remarks.first().field, u"AnnualRevenue"_s);
    QVERIFY(remarks.first().text.contains(u"Revenue cannot be less than nothing."_s));
}

void RecordsDemoOrgTest::placeholdersAreListedUntilTheyAreCompleted()
{
    const RecordResult lead = submit({{u"LastName"_s, u"Placeholder"_s}});
    choose(u"Contact"_s);
    const RecordResult contact = submit(quickFields(u"Contact"_s, {{u"Email"_s, freshAddress(u"only"_s)}}));
    QCOMPARE(contact.state, OutboxState::Sent);
    QCOMPARE(inTheOrg(u"Contact"_s, contact.recordId).value("Name"_L1).toString(), u"NA NA"_s);
    const auto listed = [this](const QString &id) {
        const auto records = await(m->search.toComplete(demo));
        return records && std::any_of(records->cbegin(), records->cend(), [&id](const FoundRecord &record) {
            return record.id.value == id;
        });
    };
    QVERIFY(listed(lead.recordId));
    QVERIFY(listed(contact.recordId));
    QVERIFY(await(m->search.update(
        demo, {.object = u"Lead"_s, .id = {lead.recordId}}, {{u"Company"_s, u"Contoso"_s}})));
    QVERIFY(!listed(lead.recordId));
}

QTEST_GUILESS_MAIN(RecordsDemoOrgTest)
#include "tst_records_demoorg.moc"

#include "e2e/recordsfixture.h"
#include "presentation/lookups.h"

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

private:
    void connectAs(const QString &person);
    void choose(const QString &object);
    [[nodiscard]] RecordResult submit(const QJsonObject &fields);
    [[nodiscard]] QJsonObject inTheOrg(const QString &object, const QString &id);
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

RecordResult RecordsDemoOrgTest::submit(const QJsonObject &fields)
{
    QStringList problems;
    connect(&m->model, &RecordViewModel::refused, this,
        [&problems](const QList<FieldRemark> &remarks, const QString &summary) {
            problems.append(summary);
            for (const FieldRemark &remark : remarks)
                problems.append(remark.field + u": "_s + remark.text);
        });
    m->model.startNew();
    m->model.submit(fields, true);
    const auto isSettled = [this, &problems] {
        return !problems.isEmpty()
            || (m->model.result() && m->model.result()->state != OutboxState::Queued
                && m->model.result()->state != OutboxState::Sending);
    };
    const bool settled = QTest::qWaitFor(isSettled, 10'000);
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

QTEST_GUILESS_MAIN(RecordsDemoOrgTest)
#include "tst_records_demoorg.moc"

#include "gui/pagesfixture.h"
#include "presentation/tocomplete.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;

/// What waits to be completed, as far as no org is needed for it; with one: recordpage_demoorg.
class ToCompleteTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { m = std::make_unique<PagesFixture>(); }
    void cleanup() { m.reset(); }

    void withoutAnOrgNothingIsAsked();
    void withoutANetworkTheRecordsFromHereAreListed();
    void deletedRecordIsNotToBeCompleted();
    void recordThatIsNotThereYetIsNotOpened();
    void otherOrgHasItsOwn();
    void formLeavesPlaceholdersEmpty();

private:
    void goOffline(const ConnectionRow &org)
    {
        m->http.expect("GET", org.instanceUrl.toString() + u"/services/data"_s)
            .answer(fail(ErrorKind::Offline, u"not in this test"_s));
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList found;
        for (int row = 0; row < m->toComplete.rowCount(); ++row)
            found.append(m->toComplete.index(row, ActivityModel::RecordColumn).data().toString());
        return found;
    }

    std::unique_ptr<PagesFixture> m;
};

void ToCompleteTest::withoutAnOrgNothingIsAsked()
{
    const QSignalSpy changed(&m->toComplete, &ToComplete::changed);
    m->toComplete.refresh();
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(m->toComplete.state(), ToComplete::State::Unasked);
    QVERIFY(!m->toComplete.org());
}

void ToCompleteTest::withoutANetworkTheRecordsFromHereAreListed()
{
    const QAbstractItemModelTester tester(
        &m->toComplete, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const ConnectionRow org = m->demoOrg();
    QVERIFY(m->keep(org));
    goOffline(org);
    using enum OutboxState;
    OutboxRow contact = m->lead(3, {}, u"NA"_s, {}, Sent, org);
    contact.object = u"Contact"_s;
    for (const OutboxRow &row : {m->lead(1, u"Kim"_s, u"Beispiel"_s, u"Unknown"_s, Sent, org),
             m->lead(2, u"Ida"_s, u"Ganz"_s, u"Contoso"_s, Sent, org), contact})
        QVERIFY(await(m->outbox.add(row)));
    m->toComplete.refresh();
    QTRY_COMPARE(m->toComplete.state(), ToComplete::State::FromHere);
    QVERIFY(!m->toComplete.problem().isEmpty());
    QCOMPARE(names(), QStringList({u"NA"_s, u"Kim Beispiel"_s}));
    QCOMPARE(m->toComplete.index(0, ActivityModel::StateColumn).data(), u"No name"_s);
    QCOMPARE(m->toComplete.index(1, ActivityModel::StateColumn).data(), u"No company"_s);
}

void ToCompleteTest::deletedRecordIsNotToBeCompleted()
{
    const ConnectionRow org = m->demoOrg();
    QVERIFY(m->keep(org));
    goOffline(org);
    const OutboxRow row = m->lead(1, u"Kim"_s, u"Beispiel"_s, u"Unknown"_s, OutboxState::Sent, org);
    QVERIFY(await(m->outbox.add(row)));
    QVERIFY(await(m->outbox.noteRemoved(row.id, m->clock.now())));
    m->toComplete.refresh();
    QTRY_COMPARE(m->toComplete.state(), ToComplete::State::FromHere);
    QCOMPARE(names(), QStringList());
}

void ToCompleteTest::recordThatIsNotThereYetIsNotOpened()
{
    const ConnectionRow org = m->demoOrg();
    QVERIFY(m->keep(org));
    goOffline(org);
    QVERIFY(await(m->outbox.add(m->lead(1, u"Kim"_s, u"B"_s, u"Unknown"_s, OutboxState::Queued, org))));
    QVERIFY(await(m->outbox.add(m->lead(2, u"Ida"_s, u"G"_s, u"Unknown"_s, OutboxState::Sent, org))));
    m->toComplete.refresh();
    QTRY_COMPARE(m->toComplete.rowCount(), 2);
    QVERIFY(m->toComplete.isInOrg(0));
    QVERIFY(!m->toComplete.isInOrg(1));
    QVERIFY(!m->toComplete.isInOrg(2));
    QVERIFY(!m->toComplete.isInOrg(-1));
    QSignalSpy opened(&m->toComplete, &ToComplete::openRequested);
    m->toComplete.open(1);
    m->toComplete.open(0);
    QTRY_COMPARE(opened.count(), 1);
    QVERIFY(opened.first().first().toUrl().path().contains(u"00Q"_s));
}

void ToCompleteTest::otherOrgHasItsOwn()
{
    const ConnectionRow demo = m->demoOrg();
    const ConnectionRow acme = m->org("acme", u"Acme Corp"_s, Environment::Production);
    QVERIFY(m->keep(demo) && m->keep(acme));
    goOffline(acme);
    goOffline(demo);
    QVERIFY(await(m->outbox.add(m->lead(1, u"Kim"_s, u"B"_s, u"Unknown"_s, OutboxState::Sent, demo))));
    m->toComplete.refresh();
    QTRY_COMPARE(m->toComplete.state(), ToComplete::State::FromHere);
    const ConnectionId first = m->toComplete.org()->connection;
    const ConnectionRow &other = first == demo.id ? acme : demo;
    const qsizetype before = names().size();
    m->toComplete.chooseOrg(other.id);
    QTRY_VERIFY(m->toComplete.state() == ToComplete::State::FromHere && names().size() != before);
    QCOMPARE(m->toComplete.org()->connection, other.id);
}

void ToCompleteTest::formLeavesPlaceholdersEmpty()
{
    QJsonObject json = QJsonDocument::fromJson(PagesFixture::leadDescribe()).object();
    QJsonArray fields = json["fields"_L1].toArray();
    for (QJsonValueRef field : fields) {
        QJsonObject changed = field.toObject();
        changed.insert("updateable"_L1, changed["name"_L1] != "Phone"_L1);
        field = changed;
    }
    json["fields"_L1] = fields;
    const auto describe = readDescribe(QJsonDocument(json).toJson());
    QVERIFY(describe);
    const auto form = completionForm(*describe,
        {{u"FirstName"_s, QJsonValue::Null}, {u"LastName"_s, u"Muster"_s}, {u"Company"_s, u"Unknown"_s}});
    QHash<QString, RecordField> shown;
    for (const RecordField &field : form.first().fields)
        shown.insert(field.name, field);
    QVERIFY(shown.value(u"Company"_s).initial.isUndefined());
    QCOMPARE(shown.value(u"Company"_s).placeholder, u"Unknown"_s);
    QVERIFY(shown.value(u"FirstName"_s).initial.isUndefined());
    QCOMPARE(shown.value(u"LastName"_s).initial.toString(), u"Muster"_s);
    QVERIFY(!shown.contains(u"Phone"_s)); // this user may not change it
    QVERIFY(!shown.contains(u"Status"_s)); // nothing that was a placeholder
}

QTEST_GUILESS_MAIN(ToCompleteTest)
#include "tst_tocomplete.moc"

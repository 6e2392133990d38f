#include "gui/pagesfixture.h"
#include "presentation/tocomplete.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QUrlQuery>

using namespace patchbay;
using namespace patchbay::test;
using namespace Qt::StringLiterals;

namespace
{

/// What leads have, and that all but the phone may be changed.
QByteArray changeableLeads()
{
    QJsonObject json = QJsonDocument::fromJson(PagesFixture::leadDescribe()).object();
    QJsonArray fields = json["fields"_L1].toArray();
    for (QJsonValueRef field : fields) {
        QJsonObject changed = field.toObject();
        changed.insert("updateable"_L1, changed["name"_L1] != "Phone"_L1);
        field = changed;
    }
    json["fields"_L1] = fields;
    return QJsonDocument(json).toJson();
}

/// An org with three leads that have something to complete.
class ThreeLeads final : public ApiClient
{
public:
    struct Change {
        ConnectionId org;
        QString id;
        QJsonObject fields;
    };
    QList<Change> changes;
    bool refuses = false;
    bool isOffline = false;

    Task<HttpReply> send(
        const ConnectionId &org, const HttpRequest &request, std::stop_token, SendWatch) override
    {
        return Task<HttpReply>::settled(answer(org, request));
    }

private:
    [[nodiscard]] static QJsonObject lead(int number)
    {
        const QString first = u"Kim%1"_s.arg(number);
        const QString last = number == 2 ? u"Muster"_s : u"NA"_s;
        return {{u"attributes"_s, QJsonObject{{u"type"_s, u"Lead"_s}}},
            {u"Id"_s, u"00Q00000000000%1EAA"_s.arg(number)}, {u"FirstName"_s, first}, {u"LastName"_s, last},
            {u"Name"_s, first + u' ' + last}, {u"Company"_s, number == 3 ? u"Contoso"_s : u"Unknown"_s}};
    }
    Result<HttpReply> answer(const ConnectionId &org, const HttpRequest &request)
    {
        if (isOffline)
            return fail(ErrorKind::Offline, u"not in this test"_s);
        const auto ok = [](const QJsonObject &body) { return jsonReply(200, QJsonDocument(body).toJson()); };
        const QString path = request.url.path();
        const QString last = path.section(u'/', -1);
        if (request.method == "PATCH") {
            changes.append({org, last, QJsonDocument::fromJson(request.body).object()});
            return refuses ? jsonReply(400, R"([{"errorCode":"INVALID_FIELD","message":"no"}])")
                           : jsonReply(204, {});
        }
        if (last == "data"_L1)
            return jsonReply(200, R"([{"version":"67.0"}])");
        if (last == "describe"_L1)
            return jsonReply(200, changeableLeads());
        if (last == "query"_L1) {
            const QString query = QUrlQuery(request.url).queryItemValue(u"q"_s, QUrl::FullyDecoded);
            const QJsonArray found
                = query.contains(u"FROM Lead"_s) ? QJsonArray{lead(1), lead(2), lead(3)} : QJsonArray();
            return ok({{u"totalSize"_s, found.size()}, {u"done"_s, true}, {u"records"_s, found}});
        }
        return ok(lead(last.mid(14, 1).toInt()));
    }
};

/// The model over such an org.
struct AskedOrg {
    explicit AskedOrg(PagesFixture &fixture)
        : orgs(leads, fixture.connections, fixture.clock)
        , records({fixture.connections, fixture.schemas, fixture.outbox, orgs, fixture.rights, fixture.clock,
              fixture.entropy})
        , search({fixture.connections, orgs, fixture.rights, fixture.clock})
        , toComplete({fixture.catalog, fixture.connections, fixture.outbox, records, search, fixture.clock})
    {
    }
    ThreeLeads leads;
    SalesforceOrgs orgs;
    RecordService records;
    RecordSearch search;
    ToComplete toComplete;
};

CompletionForm formIn(const QSignalSpy &asked, int at)
{
    return asked.at(at).first().value<CompletionForm>();
}

} // namespace

/// What waits to be completed, without widgets; with them and an org: recordpage_demoorg.
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
    void ofFormsAskedForAtOnceTheLastOneOpens();
    void eachFormIsSavedToItsOwnRecord();
    void refusalReachesItsFormOnly();
    void savedIsToldOfTheOrgOfTheForm();
    void whatIsEditedIsMeantToTheLetter();
    void anyRecordOfTheOrgIsEdited();
    void recordOfAConnectionThatWentIsNotEdited();
    void nothingIsCompletedFromHere();
    void whatIsMissingIsNamed();
    void unreadableRecordsEndTheAsking();
    void whatIsListedStaysWhileTheOrgIsAskedAgain();
    void linesOfAnotherOrgGoAtOnce();
    void formThatNobodyWaitsForDoesNotOpen();
    void recordThatWasEditedIsCalledSoFromThenOn();
    void connectionsThatCannotBeReadAreTold();

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
    QTRY_COMPARE(changed.count(), 2); // that it begins, and what came of it
    QVERIFY(!m->toComplete.isAsking());
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
    const auto describe = readDescribe(changeableLeads());
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

void ToCompleteTest::ofFormsAskedForAtOnceTheLastOneOpens()
{
    QVERIFY(m->keep(m->demoOrg()));
    AskedOrg asked(*m);
    const QSignalSpy forms(&asked.toComplete, &ToComplete::completing);
    asked.toComplete.refresh();
    QTRY_COMPARE(asked.toComplete.state(), ToComplete::State::Listed);
    asked.toComplete.complete(0);
    asked.toComplete.complete(1); // before the first was answered
    QTRY_COMPARE(forms.count(), 1);
    QCOMPARE(formIn(forms, 0)->record.name, u"Kim2 Muster"_s);
    asked.toComplete.complete(2);
    QTRY_COMPARE(forms.count(), 2); // nothing of the first came in between
    QCOMPARE(formIn(forms, 1)->record.name, u"Kim3 NA"_s);
}

/// What the form holds when somebody changed this in it; null: emptied it.
QJsonObject typedInto(const CompletionForm &form, const QJsonObject &changes)
{
    QJsonObject typed;
    for (const RecordSection &section : form->sections) {
        for (const RecordField &field : section.fields) {
            if (const QJsonValue value = changes.value(field.name); !value.isUndefined())
                typed.insert(field.name, value);
            else if (!field.initial.isUndefined())
                typed.insert(field.name, field.initial);
        }
    }
    for (const QString &name : changes.keys()) {
        if (changes.value(name).isNull())
            typed.remove(name);
    }
    return typed;
}

void ToCompleteTest::eachFormIsSavedToItsOwnRecord()
{
    QVERIFY(m->keep(m->demoOrg()));
    AskedOrg asked(*m);
    const QSignalSpy forms(&asked.toComplete, &ToComplete::completing);
    const QSignalSpy completed(&asked.toComplete, &ToComplete::completed);
    asked.toComplete.refresh();
    for (int row = 0; row < 2; ++row) {
        QTRY_COMPARE(asked.toComplete.state(), ToComplete::State::Listed);
        asked.toComplete.complete(row);
        QTRY_COMPARE(forms.count(), row + 1);
    }
    asked.toComplete.save(formIn(forms, 0), typedInto(formIn(forms, 0), {{u"Company"_s, u"Contoso"_s}}));
    QTRY_COMPARE(completed.count(), 1);
    QCOMPARE(completed.first().at(1).value<CompletionForm>(), formIn(forms, 0));
    asked.toComplete.save(formIn(forms, 1), typedInto(formIn(forms, 1), {{u"Company"_s, u"Fabrikam"_s}}));
    QTRY_COMPARE(completed.count(), 2);
    QCOMPARE(completed.at(1).at(1).value<CompletionForm>(), formIn(forms, 1));
    QCOMPARE(asked.leads.changes.size(), 2);
    QCOMPARE(asked.leads.changes.at(0).id, u"00Q000000000001EAA"_s);
    QCOMPARE(asked.leads.changes.at(0).fields, QJsonObject({{u"Company"_s, u"Contoso"_s}}));
    QCOMPARE(asked.leads.changes.at(1).id, u"00Q000000000002EAA"_s);
    QCOMPARE(asked.leads.changes.at(1).fields, QJsonObject({{u"Company"_s, u"Fabrikam"_s}}));
}

void ToCompleteTest::refusalReachesItsFormOnly()
{
    QVERIFY(m->keep(m->demoOrg()));
    AskedOrg asked(*m);
    const QSignalSpy forms(&asked.toComplete, &ToComplete::completing);
    const QSignalSpy refused(&asked.toComplete, &ToComplete::refused);
    asked.toComplete.refresh();
    for (int row = 0; row < 2; ++row) {
        QTRY_COMPARE(asked.toComplete.state(), ToComplete::State::Listed);
        asked.toComplete.complete(row);
        QTRY_COMPARE(forms.count(), row + 1);
    }
    asked.toComplete.save(formIn(forms, 1), typedInto(formIn(forms, 1), {})); // nothing is changed yet
    QCOMPARE(refused.count(), 1);
    QCOMPARE(refused.at(0).first().value<CompletionForm>(), formIn(forms, 1));
    asked.leads.refuses = true;
    asked.toComplete.save(formIn(forms, 0), typedInto(formIn(forms, 0), {{u"Company"_s, u"Contoso"_s}}));
    QTRY_COMPARE(refused.count(), 2);
    QCOMPARE(refused.at(1).first().value<CompletionForm>(), formIn(forms, 0));
}

void ToCompleteTest::savedIsToldOfTheOrgOfTheForm()
{
    const ConnectionRow demo = m->demoOrg();
    const ConnectionRow acme = m->org("acme", u"Acme Corp"_s, Environment::Production);
    QVERIFY(m->keep(demo) && m->keep(acme));
    AskedOrg asked(*m);
    const QSignalSpy forms(&asked.toComplete, &ToComplete::completing);
    const QSignalSpy completed(&asked.toComplete, &ToComplete::completed);
    asked.toComplete.refresh();
    QTRY_COMPARE(asked.toComplete.state(), ToComplete::State::Listed);
    const OrgChoice first = *asked.toComplete.org();
    asked.toComplete.complete(0);
    QTRY_COMPARE(forms.count(), 1);
    asked.toComplete.chooseOrg(first.connection == demo.id ? acme.id : demo.id);
    QTRY_COMPARE(asked.toComplete.state(), ToComplete::State::Listed);
    QVERIFY(asked.toComplete.org()->title != first.title);
    asked.toComplete.save(formIn(forms, 0), typedInto(formIn(forms, 0), {{u"Company"_s, u"Contoso"_s}}));
    QTRY_COMPARE(completed.count(), 1);
    QCOMPARE(completed.first().first().toString(), u"Saved in "_s + first.title);
    QCOMPARE(asked.leads.changes.first().org, first.connection);
}

void ToCompleteTest::anyRecordOfTheOrgIsEdited()
{
    const ConnectionRow demo = m->demoOrg();
    QVERIFY(m->keep(demo));
    AskedOrg asked(*m);
    const QSignalSpy forms(&asked.toComplete, &ToComplete::completing);
    const QSignalSpy completed(&asked.toComplete, &ToComplete::completed);
    FoundRecord record; // as it was created: the list was never asked for
    record.object = u"Lead"_s;
    record.id = {u"00Q000000000002EAA"_s};
    record.name = u"Kim Muster"_s;
    asked.toComplete.edit(demo.id, record);
    QTRY_COMPARE(forms.count(), 1);
    QCOMPARE(formIn(forms, 0)->title, u"Edit Kim Muster"_s);
    asked.toComplete.save(formIn(forms, 0), typedInto(formIn(forms, 0), {{u"Company"_s, u"Fabrikam"_s}}));
    QTRY_COMPARE(completed.count(), 1);
    QCOMPARE(asked.leads.changes.first().id, record.id.value);
    QCOMPARE(asked.leads.changes.first().fields, QJsonObject({{u"Company"_s, u"Fabrikam"_s}}));
}

void ToCompleteTest::whatIsEditedIsMeantToTheLetter()
{
    QVERIFY(m->keep(m->demoOrg()));
    AskedOrg asked(*m);
    const QSignalSpy forms(&asked.toComplete, &ToComplete::completing);
    const QSignalSpy completed(&asked.toComplete, &ToComplete::completed);
    asked.toComplete.refresh();
    QTRY_COMPARE(asked.toComplete.state(), ToComplete::State::Listed);
    asked.toComplete.complete(0);
    QTRY_COMPARE(forms.count(), 1);
    const CompletionForm form = formIn(forms, 0);
    const QString name = form->values.value(u"FirstName"_s).toString();
    QVERIFY(!name.isEmpty());
    asked.toComplete.save(form, typedInto(form, {{u"FirstName"_s, name.toUpper()}}));
    QTRY_COMPARE(completed.count(), 1);
    QCOMPARE(asked.leads.changes.last().fields, QJsonObject({{u"FirstName"_s, name.toUpper()}}));
    asked.toComplete.save(form, typedInto(form, {{u"FirstName"_s, QJsonValue::Null}}));
    QTRY_COMPARE(completed.count(), 2);
    QCOMPARE(asked.leads.changes.last().fields, QJsonObject({{u"FirstName"_s, QJsonValue::Null}}));
}

void ToCompleteTest::recordOfAConnectionThatWentIsNotEdited()
{
    AskedOrg asked(*m);
    const QSignalSpy failed(&asked.toComplete, &ToComplete::failed);
    asked.toComplete.edit({u"gone"_s}, {});
    QTRY_COMPARE(failed.count(), 1);
}

void ToCompleteTest::nothingIsCompletedFromHere()
{
    const ConnectionRow org = m->demoOrg();
    QVERIFY(m->keep(org));
    const OutboxRow row = m->lead(1, u"Kim"_s, u"B"_s, u"Unknown"_s, OutboxState::Sent, org);
    QVERIFY(await(m->outbox.add(row)));
    AskedOrg asked(*m);
    asked.leads.isOffline = true;
    asked.toComplete.refresh();
    QTRY_COMPARE(asked.toComplete.state(), ToComplete::State::FromHere);
    QVERIFY(asked.toComplete.isInOrg(0));
    QVERIFY(!asked.toComplete.mayComplete(0));
    asked.leads.isOffline = false;
    const QSignalSpy forms(&asked.toComplete, &ToComplete::completing);
    asked.toComplete.complete(0);
    QVERIFY(await(asked.records.describe(org.id, row.object))); // what a form would wait for
    QVERIFY(await(asked.search.row(org.id, {.object = row.object, .id = row.recordId})));
    QTest::qWait(0);
    QCOMPARE(forms.count(), 0);
}

void ToCompleteTest::whatIsMissingIsNamed()
{
    QVERIFY(m->keep(m->demoOrg()));
    AskedOrg asked(*m);
    asked.toComplete.refresh();
    QTRY_COMPARE(asked.toComplete.rowCount(), 3);
    QStringList missing;
    for (int row = 0; row < 3; ++row)
        missing.append(asked.toComplete.index(row, ActivityModel::StateColumn).data().toString());
    QCOMPARE(missing, QStringList({u"No name or company"_s, u"No company"_s, u"No name"_s}));
}

void ToCompleteTest::unreadableRecordsEndTheAsking()
{
    const ConnectionRow org = m->demoOrg();
    QVERIFY(m->keep(org));
    goOffline(org);
    QVERIFY(await(m->database.write<Done>([](QSqlDatabase &store) -> Result<Done> {
        if (const auto dropped = runSql(store, u"DROP TABLE outbox"_s); !dropped)
            return fail(dropped.error());
        return Done{};
    })));
    m->toComplete.refresh();
    QTRY_COMPARE(m->toComplete.state(), ToComplete::State::Unread);
    QVERIFY(!m->toComplete.problem().isEmpty());
    QCOMPARE(m->toComplete.rowCount(), 0);
}

void ToCompleteTest::whatIsListedStaysWhileTheOrgIsAskedAgain()
{
    QVERIFY(m->keep(m->demoOrg()));
    AskedOrg asked(*m);
    asked.toComplete.refresh();
    QVERIFY(asked.toComplete.isAsking());
    QTRY_COMPARE(asked.toComplete.state(), ToComplete::State::Listed);
    QVERIFY(!asked.toComplete.isAsking());
    asked.leads.isOffline = true;
    asked.toComplete.refresh();
    QVERIFY(asked.toComplete.isAsking());
    QCOMPARE(asked.toComplete.rowCount(), 3);
    QVERIFY(asked.toComplete.mayComplete(0));
    asked.toComplete.cancel();
    QVERIFY(!asked.toComplete.isAsking());
    QVERIFY(await(m->connections.all())); // what the question begins with
    QTest::qWait(0);
    QCOMPARE(asked.toComplete.state(), ToComplete::State::Listed); // nobody hears what it came to
    QCOMPARE(asked.toComplete.rowCount(), 3);
}

void ToCompleteTest::linesOfAnotherOrgGoAtOnce()
{
    const ConnectionRow demo = m->demoOrg();
    const ConnectionRow acme = m->org("acme", u"Acme Corp"_s, Environment::Production);
    QVERIFY(m->keep(demo) && m->keep(acme));
    AskedOrg asked(*m);
    asked.toComplete.refresh();
    QTRY_COMPARE(asked.toComplete.rowCount(), 3);
    const bool isDemo = asked.toComplete.org()->connection == demo.id;
    asked.toComplete.chooseOrg(isDemo ? acme.id : demo.id);
    QCOMPARE(asked.toComplete.rowCount(), 0); // or they would be opened in the wrong one
    QCOMPARE(asked.toComplete.state(), ToComplete::State::Unasked);
    QTRY_COMPARE(asked.toComplete.rowCount(), 3);
}

void ToCompleteTest::formThatNobodyWaitsForDoesNotOpen()
{
    const ConnectionRow demo = m->demoOrg();
    QVERIFY(m->keep(demo));
    AskedOrg asked(*m);
    const QSignalSpy forms(&asked.toComplete, &ToComplete::completing);
    const QSignalSpy failed(&asked.toComplete, &ToComplete::failed);
    const FoundRecord record{.object = u"Lead"_s, .id = {u"00Q000000000002EAA"_s}};
    asked.toComplete.edit(demo.id, record);
    asked.toComplete.leaveForm(); // while the connections are read
    asked.toComplete.edit({u"gone"_s}, record);
    asked.toComplete.leaveForm();
    QVERIFY(await(m->connections.all()));
    asked.toComplete.refresh();
    QTRY_COMPARE(asked.toComplete.state(), ToComplete::State::Listed);
    asked.toComplete.complete(0);
    asked.toComplete.leaveForm(); // while the org is asked
    QVERIFY(await(asked.records.describe(demo.id, u"Lead"_s))); // what a form would wait for
    QVERIFY(await(asked.search.row(demo.id, record)));
    QTest::qWait(0);
    QCOMPARE(forms.count() + failed.count(), 0);
    asked.toComplete.edit(demo.id, record); // the next one does
    QTRY_COMPARE(forms.count(), 1);
}

void ToCompleteTest::recordThatWasEditedIsCalledSoFromThenOn()
{
    const ConnectionRow demo = m->demoOrg();
    QVERIFY(m->keep(demo));
    OutboxRow row = m->lead(1, u"Kim2"_s, u"Muster"_s, u"Unknown"_s, OutboxState::Sent, demo);
    row.recordId = {u"00Q000000000002EAA"_s};
    QVERIFY(await(m->outbox.add(row)));
    AskedOrg asked(*m);
    connect(&m->database, &Database::changed, &m->recordModel, &RecordViewModel::refresh); // as a window does
    m->recordModel.refresh();
    QTRY_COMPARE(m->recordModel.today().value(0).name, u"Kim2 Muster"_s);
    QVERIFY(m->recordModel.today().first().toComplete);
    const QSignalSpy forms(&asked.toComplete, &ToComplete::completing);
    asked.toComplete.edit(demo.id, {.object = u"Lead"_s, .id = row.recordId});
    QTRY_COMPARE(forms.count(), 1);
    asked.toComplete.save(formIn(forms, 0),
        typedInto(formIn(forms, 0), {{u"LastName"_s, u"Newname"_s}, {u"Company"_s, u"Contoso"_s}}));
    QTRY_COMPARE(m->recordModel.today().value(0).name, u"Kim2 Newname"_s);
    QVERIFY(!m->recordModel.today().first().toComplete);
    QCOMPARE(await(m->outbox.list({.text = u"newname"_s}))->size(), 1); // and is found by it
}

void ToCompleteTest::connectionsThatCannotBeReadAreTold()
{
    QVERIFY(m->rename(u"connections"_s, u"lost"_s));
    m->toComplete.refresh();
    QTRY_COMPARE(m->toComplete.state(), ToComplete::State::Unread);
    QVERIFY(!m->toComplete.problem().isEmpty());
    QVERIFY(m->rename(u"lost"_s, u"connections"_s));
    m->toComplete.refresh();
    QTRY_COMPARE(m->toComplete.state(), ToComplete::State::Unasked);
}

QTEST_GUILESS_MAIN(ToCompleteTest)
#include "tst_tocomplete.moc"

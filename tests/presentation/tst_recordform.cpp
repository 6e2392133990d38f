#include "presentation/recordmatches.h"
#include "presentation/recordresult.h"

#include <QTest>

using namespace patchbay;
using namespace Qt::StringLiterals;

namespace
{

FieldDescribe field(const QString &name, FieldType type, bool required = false)
{
    FieldDescribe made;
    made.name = name;
    made.label = name;
    made.type = type;
    made.createable = true;
    made.nillable = !required;
    return made;
}

ObjectDescribe lead()
{
    ObjectDescribe object;
    object.name = u"Lead"_s;
    FieldDescribe status = field(u"Status"_s, FieldType::Picklist, true);
    status.defaultedOnCreate = true;
    status.picklist
        = {{u"Open"_s, u"Open - Not Contacted"_s, true, true, {}}, {u"Old"_s, u"Old"_s, false, false, {}}};
    FieldDescribe source = field(u"LeadSource"_s, FieldType::Picklist);
    source.picklist = {{u"Web"_s, u"Web"_s, true, false, {}}, {u"Other"_s, u"Other"_s, true, false, {}}};
    FieldDescribe readOnly = field(u"CreatedDate"_s, FieldType::DateTime);
    readOnly.createable = false;
    object.fields = {field(u"Id"_s, FieldType::Id), field(u"Email"_s, FieldType::Email),
        field(u"LastName"_s, FieldType::Text, true), field(u"Company"_s, FieldType::Text, true), source,
        status, readOnly, field(u"Code__c"_s, FieldType::Text, true), field(u"Fax"_s, FieldType::Phone)};
    return object;
}

const RecordField *find(const QList<RecordSection> &form, const QString &name)
{
    for (const RecordSection &section : form) {
        for (const RecordField &candidate : section.fields) {
            if (candidate.name == name)
                return &candidate;
        }
    }
    return nullptr;
}

} // namespace

class RecordFormTest : public QObject
{
    Q_OBJECT
private slots:
    void placeholdersChangeNothingThatIsKnown();
    void requiredFieldsComeFirstTheOrgsOwnIncluded();
    void companyMayBeLeftEmpty();
    void readOnlyAndInternalFieldsAreLeftOut();
    void inactiveChoicesAreLeftOutAndDefaultsChosen();
    void everyFieldAppearsOnce();
    void theRestIsHidden();
    void layoutGivesSectionsAndOrder();
    void recordTypeNarrowsTheChoices();
    void dependentChoicesNameWhatTheyFollow();
    void whatProgramsSetIsNotOffered();
    void fieldsStartAsTheOrgSays();
    void resultTellsWhatHappened_data();
    void resultTellsWhatHappened();
    void queuedRecordSaysWhatItWaitsFor_data();
    void queuedRecordSaysWhatItWaitsFor();
    void aDecisionIsAskedForWhatItIs();
    void rejectedBlamesTheField();
    void anOrgsOwnReasonIsASentence_data();
    void anOrgsOwnReasonIsASentence();
    void unknownCompanyIsToComplete();
    void factsAreSaidInTheOrgsWords();
    void recordNameFallsBack_data();
    void recordNameFallsBack();
};

void RecordFormTest::requiredFieldsComeFirstTheOrgsOwnIncluded()
{
    const QList<RecordSection> form = makeForm(lead());
    QStringList first;
    for (const RecordField &candidate : form.first().fields)
        first.append(candidate.name);
    QCOMPARE(first, QStringList({u"LastName"_s, u"Company"_s, u"Code__c"_s}));
    QVERIFY(find(form, u"LastName"_s)->required);
    QVERIFY(find(form, u"Code__c"_s)->required);
}

void RecordFormTest::companyMayBeLeftEmpty()
{
    const QList<RecordSection> form = makeForm(lead());
    QVERIFY(!find(form, u"Company"_s)->required);
    QCOMPARE(find(form, u"Company"_s)->placeholder, u"Unknown"_s);
}

void RecordFormTest::readOnlyAndInternalFieldsAreLeftOut()
{
    const QList<RecordSection> form = makeForm(lead());
    QVERIFY(!find(form, u"CreatedDate"_s));
    QVERIFY(!find(form, u"Id"_s));
}

void RecordFormTest::inactiveChoicesAreLeftOutAndDefaultsChosen()
{
    const QList<RecordSection> form = makeForm(lead());
    const RecordField *const status = find(form, u"Status"_s);
    QCOMPARE(status->choices.size(), 1);
    QCOMPARE(status->initial.toString(), u"Open"_s);
    QCOMPARE(status->choices.first().label, u"Open - Not Contacted"_s);
    QCOMPARE(find(form, u"LeadSource"_s)->initial.toString(), u"Web"_s);
}

void RecordFormTest::everyFieldAppearsOnce()
{
    QStringList names;
    const QList<RecordSection> form = makeForm(lead());
    for (const RecordSection &section : form) {
        for (const RecordField &candidate : section.fields)
            names.append(candidate.name);
    }
    QCOMPARE(names.size(), 7);
    QCOMPARE(names.removeDuplicates(), 0);
}

void RecordFormTest::theRestIsHidden()
{
    const QList<RecordSection> form = makeForm(lead());
    QVERIFY(form.last().initiallyHidden);
    QCOMPARE(form.last().fields.first().name, u"Fax"_s);
    for (qsizetype i = 0; i + 1 < form.size(); ++i)
        QVERIFY(!form[i].initiallyHidden);
}

void RecordFormTest::layoutGivesSectionsAndOrder()
{
    RecordLayout layout;
    layout.sections = {{u"First"_s, {u"Fax"_s, u"LastName"_s, u"Gone__c"_s, u"CreatedDate"_s}},
        {u"Second"_s, {u"Email"_s}}, {u"Nothing of ours"_s, {u"CreatedDate"_s}}};
    layout.required = {u"Fax"_s};
    const QList<RecordSection> form = makeForm(lead(), &layout);
    QStringList titles;
    for (const RecordSection &section : form)
        titles.append(section.title);
    QCOMPARE(titles, QStringList({u"Required"_s, u"Second"_s, u"More"_s}));
    QVERIFY(find(form, u"Fax"_s)->required); // by the layout alone
    QCOMPARE(form.last().fields.size(), 2); // LeadSource and Status, which the layout leaves out
    QVERIFY(form.last().initiallyHidden);
}

void RecordFormTest::recordTypeNarrowsTheChoices()
{
    RecordLayout layout;
    layout.choices.insert(u"LeadSource"_s, {u"Other"_s});
    const QList<RecordSection> form = makeForm(lead(), &layout);
    const RecordField *const source = find(form, u"LeadSource"_s);
    QCOMPARE(source->choices.size(), 1);
    QVERIFY(source->initial.isUndefined()); // Web is none of them
    QCOMPARE(find(form, u"Status"_s)->choices.size(), 1); // of which the record type says nothing
}

void RecordFormTest::dependentChoicesNameWhatTheyFollow()
{
    ObjectDescribe object = lead();
    FieldDescribe product = field(u"Product__c"_s, FieldType::Picklist);
    product.controllerName = u"Status"_s; // Open is its entry 0, Old its entry 1
    const auto entry = [](const QString &value, const char *validFor) {
        return PicklistValue{value, value, true, false, QByteArray::fromBase64(validFor)};
    };
    product.picklist = {entry(u"A"_s, "gA=="), entry(u"B"_s, "QA=="), entry(u"C"_s, "wA==")};
    FieldDescribe size = field(u"Size__c"_s, FieldType::Picklist);
    size.controllerName = u"Large__c"_s;
    size.picklist = {entry(u"XL"_s, "QA=="), entry(u"S"_s, "gA==")};
    object.fields += {product, size, field(u"Large__c"_s, FieldType::Boolean)};
    const QList<RecordSection> form = makeForm(object);
    const RecordField *const made = find(form, u"Product__c"_s);
    QCOMPARE(made->controller, u"Status"_s);
    QCOMPARE(made->choices[0].validWith, QStringList{u"Open"_s});
    QCOMPARE(made->choices[1].validWith, QStringList{u"Old"_s});
    QCOMPARE(made->choices[2].validWith, QStringList({u"Open"_s, u"Old"_s}));
    QCOMPARE(find(form, u"Size__c"_s)->choices[0].validWith, QStringList{u"true"_s});
    QCOMPARE(find(form, u"Size__c"_s)->choices[1].validWith, QStringList{u"false"_s});
}

void RecordFormTest::whatProgramsSetIsNotOffered()
{
    ObjectDescribe object = lead();
    for (const QString &name : {u"IsConverted"_s, u"RecordTypeId"_s, u"CleanStatus"_s, u"GeocodeAccuracy"_s})
        object.fields.append(field(name, FieldType::Text));
    object.fields.append(field(u"OwnerId"_s, FieldType::Reference));
    object.fields.back().referenceTo = {u"Group"_s, u"User"_s};
    const QList<RecordSection> form = makeForm(object);
    for (const QString &name : {u"IsConverted"_s, u"RecordTypeId"_s, u"CleanStatus"_s, u"GeocodeAccuracy"_s})
        QVERIFY2(!find(form, name), qPrintable(name));
    QCOMPARE(find(form, u"OwnerId"_s)->editor, RecordField::Editor::Lookup);
    QCOMPARE(find(form, u"OwnerId"_s)->lookup, QStringList({u"Group"_s, u"User"_s}));
}

void RecordFormTest::fieldsStartAsTheOrgSays()
{
    ObjectDescribe object = lead();
    FieldDescribe optIn = field(u"OptIn__c"_s, FieldType::Boolean);
    optIn.defaultValue = true;
    FieldDescribe country = field(u"Country"_s, FieldType::Text);
    country.defaultValue = u"CH"_s;
    FieldDescribe none = field(u"City"_s, FieldType::Text);
    none.defaultValue = QJsonValue::Null;
    object.fields += {optIn, country, none};
    const QList<RecordSection> form = makeForm(object);
    QCOMPARE(find(form, u"OptIn__c"_s)->initial, QJsonValue(true));
    QCOMPARE(find(form, u"Country"_s)->initial, QJsonValue(u"CH"_s));
    QVERIFY(find(form, u"City"_s)->initial.isUndefined());
}

void RecordFormTest::resultTellsWhatHappened_data()
{
    QTest::addColumn<OutboxState>("state");
    QTest::addColumn<QString>("title");
    QTest::newRow("queued") << OutboxState::Queued << u"Lead saved on this computer"_s;
    QTest::newRow("sending") << OutboxState::Sending << u"Sending to Acme Corp"_s;
    QTest::newRow("sent") << OutboxState::Sent << u"Lead created in Acme Corp"_s;
    QTest::newRow("rejected") << OutboxState::Rejected << u"Acme Corp did not take this lead"_s;
    QTest::newRow("uncertain") << OutboxState::Uncertain << u"Not sure whether it arrived"_s;
    QTest::newRow("decision") << OutboxState::NeedsDecision << u"A similar record is in Acme Corp"_s;
}

void RecordFormTest::resultTellsWhatHappened()
{
    QFETCH(const OutboxState, state);
    QFETCH(const QString, title);
    OutboxRow row;
    row.object = u"Lead"_s;
    row.state = state;
    row.errorKind = nameOf(ErrorKind::Duplicate);
    row.fields = {{u"LastName"_s, u"Sample"_s}, {u"FirstName"_s, u"Robin"_s}, {u"Company"_s, u"Northwind"_s}};
    const RecordResult result = makeResult(row, u"Acme Corp"_s);
    QCOMPARE(result.title, title);
    QCOMPARE(result.subtitle, u"Robin Sample, Northwind"_s);
}

void RecordFormTest::queuedRecordSaysWhatItWaitsFor_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("title");
    QTest::newRow("locked") << ErrorKind::KeychainLocked
                            << u"Lead saved on this computer. Waits for your keychain"_s;
    QTest::newRow("no keychain") << ErrorKind::KeychainUnavailable
                                 << u"Lead saved on this computer. Waits for your keychain"_s;
    QTest::newRow("offline") << ErrorKind::Offline << u"Lead saved on this computer. Waits for the network"_s;
    QTest::newRow("ended") << ErrorKind::NeedsReconnect
                           << u"Lead saved on this computer. Waits until you sign in again"_s;
    QTest::newRow("down") << ErrorKind::Unavailable << u"Lead saved on this computer. Waits for Acme"_s;
    QTest::newRow("gone") << ErrorKind::NotFound << u"Lead saved on this computer. Its connection is gone"_s;
}

void RecordFormTest::queuedRecordSaysWhatItWaitsFor()
{
    QFETCH(const ErrorKind, kind);
    OutboxRow row;
    row.object = u"Lead"_s;
    const RecordResult result = makeResult(row, u"Acme"_s, Environment::None, Error{kind});
    QTEST(result.title, "title");
    QVERIFY(!result.note.isEmpty());
    QVERIFY(!result.note.contains(u"Sending"_s));
    row.state = OutboxState::Sent;
    QCOMPARE(
        makeResult(row, u"Acme"_s, Environment::None, Error{kind}).title, makeResult(row, u"Acme"_s).title);
}

void RecordFormTest::aDecisionIsAskedForWhatItIs()
{
    OutboxRow row;
    row.state = OutboxState::NeedsDecision;
    row.errorKind = nameOf(ErrorKind::OutcomeUnknown);
    QCOMPARE(makeResult(row, u"Acme"_s).title, u"Not sure whether it arrived"_s);
    row.errorCode = u"account_changed"_s;
    QCOMPARE(makeResult(row, u"Acme"_s).title, u"Written for another user"_s);
}

void RecordFormTest::rejectedBlamesTheField()
{
    OutboxRow row;
    row.object = u"Lead"_s;
    row.state = OutboxState::Rejected;
    row.errorCode = u"INVALID_EMAIL_ADDRESS"_s;
    row.errorText = u"Email: invalid email address: x"_s;
    row.errorFields = {u"Email"_s};
    const RecordResult result = makeResult(row, u"Acme Corp"_s);
    QCOMPARE(result.note,
        u"The e-mail address is not valid. Nothing was created. Change it, then send again. (INVALID_EMAIL_ADDRESS)"_s);
    QCOMPARE(result.problems.size(), 1);
    QCOMPARE(result.problems.first().field, u"Email"_s);
    row.errorCode.clear();
    QVERIFY(!makeResult(row, {}).note.contains(u"()"_s));
}

void RecordFormTest::anOrgsOwnReasonIsASentence_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("note");
    const auto row = [](const char *name, const QString &reason, const QString &note) {
        QTest::newRow(name) << reason << note;
    };
    row("without an end", u"Choose a region"_s, u"Choose a region. Nothing was created. (NEW_CODE)"_s);
    row("in brackets", u"Missing: [Region]"_s, u"Missing: [Region]. Nothing was created. (NEW_CODE)"_s);
    row("with a full stop", u"Choose one."_s, u"Choose one. Nothing was created. (NEW_CODE)"_s);
    row("and a space", u"Choose one. "_s, u"Choose one. Nothing was created. (NEW_CODE)"_s);
    row("asking", u"Which region?"_s, u"Which region? Nothing was created. (NEW_CODE)"_s);
    row("Japanese", u"地域がありません。"_s, u"地域がありません。 Nothing was created. (NEW_CODE)"_s);
}

void RecordFormTest::anOrgsOwnReasonIsASentence()
{
    QFETCH(const QString, reason);
    OutboxRow row;
    row.object = u"Lead"_s;
    row.state = OutboxState::Rejected;
    row.errorCode = u"NEW_CODE"_s;
    row.errorText = reason;
    QTEST(makeResult(row, u"Acme Corp"_s).note, "note");
}

void RecordFormTest::unknownCompanyIsToComplete()
{
    OutboxRow row;
    row.fields = {{u"Company"_s, u"Unknown"_s}};
    QVERIFY(makeLine(row, {}).toComplete);
    row.fields = {{u"Company"_s, u"Unknown Pleasures Ltd"_s}};
    QVERIFY(!makeLine(row, {}).toComplete);
}

void RecordFormTest::factsAreSaidInTheOrgsWords()
{
    FieldDescribe source = field(u"LeadSource"_s, FieldType::Picklist);
    source.label = u"Herkunft"_s;
    source.picklist = {{u"Web"_s, u"Netz"_s}};
    FieldDescribe optOut = field(u"DoNotCall"_s, FieldType::Boolean);
    optOut.label = u"Nicht anrufen"_s;
    ObjectDescribe lead;
    lead.fields = {source, optOut};
    const QJsonObject fields{{u"DoNotCall"_s, true}, {u"Gone__c"_s, 3}, {u"LeadSource"_s, u"Web"_s}};
    const auto said = [&fields](const ObjectDescribe *describe) {
        QStringList lines;
        for (const FieldFact &fact : recordFacts(fields, describe))
            lines.append(fact.label + u'=' + fact.value);
        return lines;
    };
    QCOMPARE(said(&lead), QStringList({u"Herkunft=Netz"_s, u"Nicht anrufen=Yes"_s, u"Gone__c=3"_s}));
    QCOMPARE(said(nullptr), QStringList({u"DoNotCall=Yes"_s, u"Gone__c=3"_s, u"LeadSource=Web"_s}));
}

void RecordFormTest::recordNameFallsBack_data()
{
    QTest::addColumn<QJsonObject>("fields");
    QTest::addColumn<QString>("name");
    QTest::newRow("both names") << QJsonObject{{u"FirstName"_s, u"A"_s}, {u"LastName"_s, u"B"_s}} << u"A B"_s;
    QTest::newRow("last name") << QJsonObject{{u"LastName"_s, u"B"_s}} << u"B"_s;
    QTest::newRow("subject") << QJsonObject{{u"Subject"_s, u"Call"_s}} << u"Call"_s;
    QTest::newRow("company") << QJsonObject{{u"Company"_s, u"C"_s}} << u"C"_s;
    QTest::newRow("nothing") << QJsonObject{} << u"Lead"_s;
}

void RecordFormTest::recordNameFallsBack()
{
    QFETCH(const QJsonObject, fields);
    QFETCH(const QString, name);
    OutboxRow row;
    row.object = u"Lead"_s;
    row.fields = fields;
    QCOMPARE(recordName(row), name);
}

void RecordFormTest::placeholdersChangeNothingThatIsKnown()
{
    ObjectDescribe object = lead();
    for (FieldDescribe &one : object.fields)
        one.updateable = one.createable;
    const QJsonObject there{{u"Company"_s, u"Acme AG"_s}, {u"LastName"_s, u"Sample"_s}};
    RecordMatch match{{}, {}, {}, {}, {}, {}};
    compareRecord(match, object, there, {{u"Company"_s, u"Unknown"_s}, {u"LastName"_s, u"NA"_s}});
    QCOMPARE(match.update, QJsonObject());
    compareRecord(match, object, there, {{u"Company"_s, u"Northwind"_s}, {u"LastName"_s, u"Sample"_s}});
    QCOMPARE(match.update, QJsonObject({{u"Company"_s, u"Northwind"_s}}));
    QCOMPARE(match.changes, QStringList{u"Company"_s});
}

QTEST_GUILESS_MAIN(RecordFormTest)
#include "tst_recordform.moc"

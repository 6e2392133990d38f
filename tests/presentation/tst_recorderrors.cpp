#include "engine/outboxrequests.h"
#include "engine/outboxtransitions.h"
#include "presentation/recordresult.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace patchbay;
using namespace Qt::StringLiterals;

/// Every code that the REST API answers a record with: what becomes of the row, which field is to blame, and
/// what a person is told to do.
class RecordErrorsTest : public QObject
{
    Q_OBJECT
private slots:
    void everyCodeIsTold_data();
    void everyCodeIsTold();
    void fieldsAreReadFromWords_data();
    void fieldsAreReadFromWords();
    void unknownCodeIsToldAsTheOrgSaidIt();
    void severalRulesAreAllTold();
};

namespace
{

const Timestamp now{std::chrono::seconds(1'790'000'000)};

HttpReply refusal(int status, const QString &code, const QString &message, const QStringList &fields = {})
{
    HttpReply reply;
    reply.status = status;
    reply.body = QJsonDocument(QJsonArray{QJsonObject{{u"errorCode"_s, code}, {u"message"_s, message},
                                   {u"fields"_s, QJsonArray::fromStringList(fields)}}})
                     .toJson();
    return reply;
}

struct Told {
    OutboxRow row;
    std::optional<Error> hold;
    RecordResult result;
};

/// A lead that was answered so, as the form and Activity show it.
Told told(const HttpReply &reply)
{
    OutboxRow row;
    row.object = u"Lead"_s;
    row.fields = {{u"LastName"_s, u"Sample"_s}};
    row.state = OutboxState::Sending;
    row.attempts = 1;
    const Outcome outcome = createOutcome(reply, now);
    Told told{afterAttempt(row, outcome, now, std::chrono::seconds(2), {}), holdAfter({outcome}), {}};
    told.result = makeResult(told.row, u"Acme"_s, Environment::Production, told.hold);
    return told;
}

constexpr auto queued = OutboxState::Queued;
constexpr auto rejected = OutboxState::Rejected;
constexpr auto uncertain = OutboxState::Uncertain;
constexpr auto asked = OutboxState::NeedsDecision;

} // namespace

void RecordErrorsTest::everyCodeIsTold_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("message");
    QTest::addColumn<OutboxState>("state");
    QTest::addColumn<QString>("field"); // blamed; empty: none
    QTest::addColumn<QString>("cause"); // words that say what is so
    QTest::addColumn<QString>("next"); // and what to do
    const auto row = [](const char *code, int status, const char *message, OutboxState state,
                         const char *field, const char *cause, const char *next) {
        QTest::newRow(code) << status << QString::fromUtf8(message) << state << QString::fromLatin1(field)
                            << QString::fromUtf8(cause) << QString::fromUtf8(next);
    };
    // The grant
    row("INVALID_SESSION_ID", 401, "Session expired or invalid", queued, "", "saved on this computer",
        "sign in again");
    row("INVALID_AUTH_HEADER", 401, "INVALID_HEADER_TYPE", queued, "", "saved on this computer",
        "sign in again");
    // Only an admin can help
    row("API_DISABLED_FOR_ORG", 403, "The REST API is not enabled for this Organization.", rejected, "",
        "may not use the API", "API Enabled");
    row("API_CURRENTLY_DISABLED", 403, "API is disabled for this User", rejected, "", "may not use the API",
        "API Enabled");
    row("FORBIDDEN", 403, "You do not have access", rejected, "", "does not let this account",
        "Ask an admin");
    row("FUNCTIONALITY_NOT_ENABLED", 403, "not enabled", rejected, "", "not switched on", "Ask an admin");
    row("INSUFFICIENT_ACCESS", 403, "insufficient access rights on object id", rejected, "",
        "may not create such records", "Ask an admin");
    row("INSUFFICIENT_ACCESS_OR_READONLY", 403, "insufficient access rights on object id", rejected, "",
        "may not create such records", "Ask an admin");
    row("INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY", 400,
        "insufficient access rights on cross-reference id", rejected, "", "owner or campaign",
        "Choose another, or ask an admin");
    row("TXN_SECURITY_NO_ACCESS", 403, "blocked", rejected, "", "security policy", "Ask an admin");
    row("TRIAL_EXPIRED", 403, "expired", rejected, "", "trial has ended", "Ask an admin");
    row("STORAGE_LIMIT_EXCEEDED", 400, "storage limit exceeded", rejected, "", "no storage left",
        "Ask an admin");
    row("LIMIT_EXCEEDED", 400, "too many", rejected, "", "limit of the org", "Ask an admin");
    // Later, by itself
    row("REQUEST_LIMIT_EXCEEDED", 403, "TotalRequests Limit exceeded.", queued, "",
        "used up its API requests", "go out as soon as");
    row("UNABLE_TO_LOCK_ROW", 400, "unable to obtain exclusive access to this record", queued, "",
        "writing the same records", "tries again by itself");
    row("ALL_OR_NONE_OPERATION_ROLLED_BACK", 400, "Record rolled back", queued, "", "held it up",
        "tries again by itself");
    row("PROCESSING_HALTED", 400, "The transaction was rolled back", queued, "", "held it up",
        "tries again by itself");
    row("INSERT_UPDATE_DELETE_NOT_ALLOWED_DURING_MAINTENANCE", 400, "read only", queued, "",
        "being maintained", "go out as soon as");
    row("ORG_IN_MAINTENANCE", 400, "maintenance", queued, "", "being maintained", "go out as soon as");
    row("URL_NOT_RESET", 400, "Destination URL not reset.", queued, "", "moved to another address",
        "asks for the new one by itself");
    row("UNSUPPORTED_API_VERSION", 404, "version", queued, "", "version of the API", "newer Patchbay");
    // Nobody knows
    row("SERVER_UNAVAILABLE", 503, "Server Unavailable", uncertain, "", "No answer came",
        "looks for it there");
    row("UNKNOWN_EXCEPTION", 500, "An unexpected error occurred.", uncertain, "", "No answer came",
        "looks for it there");
    row("APEX_ERROR", 500, "unhandled", uncertain, "", "No answer came", "looks for it there");
    // The record
    row("REQUIRED_FIELD_MISSING", 400, "Required fields are missing: [Company]", rejected, "Company",
        "must be filled in", "Fill it in");
    row("FIELD_CUSTOM_VALIDATION_EXCEPTION", 400, "A lead from Basel needs a phone.", rejected, "",
        "A lead from Basel needs a phone.", "Change it, then send again");
    row("FIELD_INTEGRITY_EXCEPTION", 400,
        "There's a problem with this state. Please select a state from the list of valid states.: State",
        rejected, "State", "does not fit", "Change it");
    row("FIELD_FILTER_VALIDATION_EXCEPTION", 400, "Value does not exist or does not match filter criteria.",
        rejected, "", "does not match filter criteria", "Choose another");
    row("DUPLICATES_DETECTED", 400, "Use one of these records?", asked, "", "A similar record",
        "create this one anyway");
    row("DUPLICATE_VALUE", 400, "duplicate value found: Ext__c duplicates value on record with id: 00Q",
        rejected, "Ext__c", "each is unique", "Change it, or use the other");
    row("STRING_TOO_LONG", 400, "Company: data value too large: x (max length=255)", rejected, "Company",
        "too long", "Shorten it");
    row("INVALID_EMAIL_ADDRESS", 400, "Email: invalid email address: x", rejected, "Email",
        "e-mail address is not valid", "Change it");
    row("INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST", 400, "Status: bad value for restricted picklist field: X",
        rejected, "Status", "not one of the choices", "Choose one");
    row("INVALID_FIELD", 400, "No such column 'foo' on sobject of type Lead", rejected, "foo",
        "field is not there", "Ask an admin");
    row("INVALID_FIELD_FOR_INSERT_UPDATE", 400,
        "Unable to create/update fields: Rating. Please check the security settings", rejected, "Rating",
        "may not write it", "Ask an admin");
    row("INVALID_CROSS_REFERENCE_KEY", 400, "invalid cross reference id", rejected, "",
        "refers to is not there", "Choose another");
    row("MALFORMED_ID", 400, "Account ID: id value of incorrect type: 003", rejected, "",
        "An ID in the record", "Change it");
    row("INVALID_TYPE_ON_FIELD_IN_RECORD", 400, "Birthdate: value not of required type: x", rejected,
        "Birthdate", "does not fit", "Change it");
    row("NUMBER_OUTSIDE_VALID_RANGE", 400, "Score__c: value outside of valid range on numeric field: 1000",
        rejected, "Score__c", "too large or too small", "Change it");
    row("INACTIVE_OWNER_OR_USER", 400, "operation performed with inactive user [005] as owner of lead",
        rejected, "", "no longer active", "Choose another owner");
    row("ENTITY_IS_DELETED", 404, "entity is deleted", rejected, "", "was deleted", "recycle bin");
    row("ENTITY_IS_LOCKED", 400, "locked", rejected, "", "being approved", "Wait for the approval");
    row("CANNOT_UPDATE_CONVERTED_LEAD", 400, "cannot reference converted lead", rejected, "",
        "converted already", "contact or account");
    row("CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY", 400, "MyTrigger: execution of BeforeInsert", rejected, "",
        "automation of the org", "ask an admin");
    row("CANNOT_EXECUTE_FLOW_TRIGGER", 400, "We can't save this record", rejected, "",
        "automation of the org", "ask an admin");
    row("DELETE_FAILED", 400, "could not be completed", rejected, "", "did not delete", "Ask an admin");
    row("JSON_PARSER_ERROR", 400, "Cannot deserialize instance of datetime", rejected, "", "does not fit",
        "Change it");
    // What was asked
    row("INVALID_TYPE", 400, "sObject type 'X' is not supported.", rejected, "", "no such kind of record",
        "Ask an admin");
    row("NOT_FOUND", 404, "The requested resource does not exist", rejected, "",
        "does not have what was asked", "Ask an admin");
    row("OPERATION_TOO_LARGE", 403, "too large", rejected, "", "too much at once", "fewer records");
    row("EXCEEDED_ID_LIMIT", 400, "limit", rejected, "", "too much at once", "fewer records");
    row("METHOD_NOT_ALLOWED", 405, "HTTP Method 'PATCH' not allowed.", rejected, "", "did not understand",
        "newer Patchbay");
    row("UNSUPPORTED_MEDIA_TYPE", 415, "type", rejected, "", "did not understand", "newer Patchbay");
    row("MALFORMED_QUERY", 400, "unexpected token", rejected, "", "did not understand", "newer Patchbay");
    row("MALFORMED_SEARCH", 400, "No search term found.", rejected, "", "did not understand",
        "newer Patchbay");
    row("INVALID_QUERY_LOCATOR", 400, "invalid", rejected, "", "rest of that list", "Try again later");
    row("QUERY_TIMEOUT", 400, "timeout", rejected, "", "too long to search", "Try again later");
    row("QUERY_TOO_COMPLICATED", 400, "complicated", rejected, "", "too long to search", "Try again later");
}

void RecordErrorsTest::everyCodeIsTold()
{
    QFETCH(const int, status);
    QFETCH(const QString, message);
    QFETCH(const OutboxState, state);
    QFETCH(const QString, field);
    QFETCH(const QString, cause);
    QFETCH(const QString, next);
    const QString code = QString::fromLatin1(QTest::currentDataTag());
    const Told answer = told(refusal(status, code, message));
    QCOMPARE(answer.row.state, state);
    QCOMPARE(answer.row.errorCode, code);
    QCOMPARE(answer.row.errorFields, field.isEmpty() ? QStringList() : QStringList{field});
    const QString words = answer.result.title + u" | "_s + answer.result.note;
    QVERIFY2(words.contains(cause), qPrintable(words));
    QVERIFY2(words.contains(next, Qt::CaseInsensitive), qPrintable(words));
    QVERIFY2(!words.contains(u"%1"_s), qPrintable(words));
    QStringList blamed;
    for (const FieldRemark &remark : answer.result.problems)
        blamed.append(remark.field);
    QCOMPARE(blamed, state == rejected ? answer.row.errorFields : QStringList());
    // A refused row holds up no later one; what the whole org says no to holds all of them.
    const QStringList ofTheRecord
        = {u"UNABLE_TO_LOCK_ROW"_s, u"ALL_OR_NONE_OPERATION_ROLLED_BACK"_s, u"PROCESSING_HALTED"_s};
    QCOMPARE(answer.hold.has_value(), state == uncertain || (state == queued && !ofTheRecord.contains(code)));
}

void RecordErrorsTest::fieldsAreReadFromWords_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QStringList>("listed");
    QTest::addColumn<QStringList>("blamed");
    const QStringList none;
    QTest::newRow("what the org lists counts") << u"STRING_TOO_LONG"_s << u"Company: data value too large"_s
                                               << QStringList{u"Title"_s} << QStringList{u"Title"_s};
    QTest::newRow("several") << u"REQUIRED_FIELD_MISSING"_s
                             << u"Required fields are missing: [LastName, Company]"_s << none
                             << QStringList{u"LastName"_s, u"Company"_s};
    QTest::newRow("a label with a blank names no field")
        << u"STRING_TOO_LONG"_s << u"Last Name: data value too large"_s << none << none;
    QTest::newRow("an admin's words name nothing")
        << u"FIELD_CUSTOM_VALIDATION_EXCEPTION"_s << u"Company: must be known"_s << none << none;
    QTest::newRow("words of another shape") << u"INVALID_FIELD"_s << u"foo"_s << none << none;
}

void RecordErrorsTest::fieldsAreReadFromWords()
{
    QFETCH(const QString, code);
    QFETCH(const QString, message);
    QFETCH(const QStringList, listed);
    QFETCH(const QStringList, blamed);
    QCOMPARE(told(refusal(400, code, message, listed)).row.errorFields, blamed);
}

void RecordErrorsTest::unknownCodeIsToldAsTheOrgSaidIt()
{
    const Told answer = told(refusal(400, u"SOMETHING_NEW"_s, u"The moon is full."_s, {u"Company"_s}));
    QCOMPARE(answer.row.state, OutboxState::Rejected);
    QVERIFY(answer.result.note.contains(u"The moon is full."_s));
    QVERIFY(answer.result.note.contains(u"SOMETHING_NEW"_s));
    QCOMPARE(answer.result.problems.size(), 1);
    QCOMPARE(answer.result.problems.first().field, u"Company"_s);
}

void RecordErrorsTest::severalRulesAreAllTold()
{
    HttpReply reply = refusal(400, {}, {});
    reply.body
        = R"([{"errorCode":"FIELD_CUSTOM_VALIDATION_EXCEPTION","message":"No phone.","fields":["Phone"]},
        {"errorCode":"FIELD_CUSTOM_VALIDATION_EXCEPTION","message":"No mail.","fields":["Email"]}])";
    const Told answer = told(reply);
    QCOMPARE(answer.row.errorFields, (QStringList{u"Phone"_s, u"Email"_s}));
    QVERIFY(answer.result.note.contains(u"No phone. No mail."_s));
}

QTEST_GUILESS_MAIN(RecordErrorsTest)
#include "tst_recorderrors.moc"

#include "salesforce/outcome.h"

#include <QTest>

using namespace patchbay;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

using Kind = Outcome::Kind;

constexpr Timestamp now{1'790'000'000s};

HttpReply reply(int status, const QByteArray &body, HttpHeaders headers = {})
{
    return {status, std::move(headers), body};
}

HttpReply refusal(int status, const QByteArray &code, const QByteArray &message = "text")
{
    return reply(
        status, R"([{"message":")" + message + R"(","errorCode":")" + code + R"(","fields":["LastName"]}])");
}

Outcome outcomeOf(const Result<HttpReply> &result)
{
    return createOutcome(result, now);
}

} // namespace

class OutcomeTest : public QObject
{
    Q_OBJECT
private slots:
    void codesHaveTheirOutcome_data();
    void codesHaveTheirOutcome();
    void statusesHaveTheirOutcome_data();
    void statusesHaveTheirOutcome();
    void transportErrorsHaveTheirOutcome_data();
    void transportErrorsHaveTheirOutcome();
    void createdMeansSent();
    void unusableSuccessIsUncertain_data();
    void unusableSuccessIsUncertain();
    void refusalSaysWhy();
    void theHeaviestErrorDecides();
    void uselessRefreshIsToldFromAnEndedSession();
    void duplicatesCarryTheirCandidates();
    void retryAfterIsKept();
    void collectionsAreJudgedOneByOne();
    void openCollectionsLeaveEveryRowOpen_data();
    void openCollectionsLeaveEveryRowOpen();
    void readersSeeErrorsOfTheirOwn_data();
    void readersSeeErrorsOfTheirOwn();
};

void OutcomeTest::codesHaveTheirOutcome_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<ErrorKind>("error");
    QTest::addColumn<bool>("wholeConnection");
    const auto row
        = [](const char *code, int status, Kind kind, ErrorKind error, bool wholeConnection = false) {
              QTest::newRow(code) << status << kind << error << wholeConnection;
          };
    row("INVALID_SESSION_ID", 401, Kind::Reauthorize, ErrorKind::NeedsReconnect);
    row("INVALID_AUTH_HEADER", 401, Kind::Reauthorize, ErrorKind::NeedsReconnect);
    row("API_DISABLED_FOR_ORG", 403, Kind::Rejected, ErrorKind::Forbidden);
    row("API_CURRENTLY_DISABLED", 403, Kind::Rejected, ErrorKind::Forbidden);
    row("REQUEST_LIMIT_EXCEEDED", 403, Kind::Retry, ErrorKind::RateLimited, true);
    row("FORBIDDEN", 403, Kind::Rejected, ErrorKind::Forbidden);
    row("FUNCTIONALITY_NOT_ENABLED", 403, Kind::Rejected, ErrorKind::Forbidden);
    row("OPERATION_TOO_LARGE", 403, Kind::Rejected, ErrorKind::Protocol);
    row("INSUFFICIENT_ACCESS", 403, Kind::Rejected, ErrorKind::Forbidden);
    row("INSUFFICIENT_ACCESS_OR_READONLY", 400, Kind::Rejected, ErrorKind::Forbidden);
    row("INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY", 400, Kind::Rejected, ErrorKind::Forbidden);
    row("CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY", 400, Kind::Rejected, ErrorKind::Rejected);
    row("CANNOT_EXECUTE_FLOW_TRIGGER", 400, Kind::Rejected, ErrorKind::Rejected);
    row("REQUIRED_FIELD_MISSING", 400, Kind::Rejected, ErrorKind::Rejected);
    row("FIELD_CUSTOM_VALIDATION_EXCEPTION", 400, Kind::Rejected, ErrorKind::Rejected);
    row("FIELD_INTEGRITY_EXCEPTION", 400, Kind::Rejected, ErrorKind::Rejected);
    row("FIELD_FILTER_VALIDATION_EXCEPTION", 400, Kind::Rejected, ErrorKind::Rejected);
    row("DUPLICATES_DETECTED", 400, Kind::Duplicate, ErrorKind::Duplicate);
    row("DUPLICATE_VALUE", 400, Kind::Rejected, ErrorKind::Duplicate);
    row("STRING_TOO_LONG", 400, Kind::Rejected, ErrorKind::Rejected);
    row("INVALID_EMAIL_ADDRESS", 400, Kind::Rejected, ErrorKind::Rejected);
    row("INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST", 400, Kind::Rejected, ErrorKind::Rejected);
    row("INVALID_FIELD", 400, Kind::Rejected, ErrorKind::Rejected);
    row("INVALID_FIELD_FOR_INSERT_UPDATE", 400, Kind::Rejected, ErrorKind::Rejected);
    row("INVALID_CROSS_REFERENCE_KEY", 404, Kind::Rejected, ErrorKind::Rejected);
    row("MALFORMED_ID", 400, Kind::Rejected, ErrorKind::Rejected);
    row("INVALID_TYPE_ON_FIELD_IN_RECORD", 400, Kind::Rejected, ErrorKind::Rejected);
    row("NUMBER_OUTSIDE_VALID_RANGE", 400, Kind::Rejected, ErrorKind::Rejected);
    row("INACTIVE_OWNER_OR_USER", 400, Kind::Rejected, ErrorKind::Rejected);
    row("ENTITY_IS_DELETED", 404, Kind::Rejected, ErrorKind::NotFound);
    row("ENTITY_IS_LOCKED", 400, Kind::Rejected, ErrorKind::Rejected);
    row("CANNOT_UPDATE_CONVERTED_LEAD", 400, Kind::Rejected, ErrorKind::Rejected);
    row("DELETE_FAILED", 400, Kind::Rejected, ErrorKind::Rejected);
    row("UNABLE_TO_LOCK_ROW", 400, Kind::Retry, ErrorKind::Unavailable);
    row("STORAGE_LIMIT_EXCEEDED", 400, Kind::Rejected, ErrorKind::Forbidden);
    row("LIMIT_EXCEEDED", 403, Kind::Rejected, ErrorKind::Forbidden);
    row("TXN_SECURITY_NO_ACCESS", 403, Kind::Rejected, ErrorKind::Forbidden);
    row("TRIAL_EXPIRED", 403, Kind::Rejected, ErrorKind::Forbidden);
    row("JSON_PARSER_ERROR", 400, Kind::Rejected, ErrorKind::Rejected);
    row("MALFORMED_QUERY", 400, Kind::Rejected, ErrorKind::Protocol);
    row("MALFORMED_SEARCH", 400, Kind::Rejected, ErrorKind::Protocol);
    row("INVALID_TYPE", 400, Kind::Rejected, ErrorKind::NotFound);
    row("INVALID_QUERY_LOCATOR", 400, Kind::Rejected, ErrorKind::Protocol);
    row("QUERY_TIMEOUT", 400, Kind::Rejected, ErrorKind::Protocol);
    row("QUERY_TOO_COMPLICATED", 400, Kind::Rejected, ErrorKind::Protocol);
    row("EXCEEDED_ID_LIMIT", 400, Kind::Rejected, ErrorKind::Protocol);
    row("NOT_FOUND", 404, Kind::Rejected, ErrorKind::NotFound);
    row("METHOD_NOT_ALLOWED", 405, Kind::Rejected, ErrorKind::Protocol);
    row("UNSUPPORTED_MEDIA_TYPE", 415, Kind::Rejected, ErrorKind::Protocol);
    row("UNSUPPORTED_API_VERSION", 410, Kind::Retry, ErrorKind::Misconfigured, true);
    row("URL_NOT_RESET", 400, Kind::Retry, ErrorKind::Misconfigured, true);
    row("INSERT_UPDATE_DELETE_NOT_ALLOWED_DURING_MAINTENANCE", 400, Kind::Retry, ErrorKind::Unavailable,
        true);
    row("ORG_IN_MAINTENANCE", 400, Kind::Retry, ErrorKind::Unavailable, true);
    row("SERVER_UNAVAILABLE", 503, Kind::Uncertain, ErrorKind::OutcomeUnknown);
    row("UNKNOWN_EXCEPTION", 500, Kind::Uncertain, ErrorKind::OutcomeUnknown);
    row("APEX_ERROR", 500, Kind::Uncertain, ErrorKind::OutcomeUnknown);
    row("A_CODE_OF_THE_FUTURE", 400, Kind::Rejected, ErrorKind::Rejected);
}

void OutcomeTest::codesHaveTheirOutcome()
{
    QFETCH(const int, status);
    QFETCH(const Kind, kind);
    QFETCH(const ErrorKind, error);
    QFETCH(const bool, wholeConnection);
    const QByteArray code = QTest::currentDataTag();
    const Outcome outcome = outcomeOf(refusal(status, code));
    QCOMPARE(outcome.kind, kind);
    QCOMPARE(outcome.error.kind, error);
    QCOMPARE(outcome.wholeConnection, wholeConnection);
    QCOMPARE(outcome.error.providerCode, QString::fromLatin1(code));
    QCOMPARE(outcome.error.httpStatus, status);
    QVERIFY(!outcome.neverLeft);
}

void OutcomeTest::statusesHaveTheirOutcome_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("kind");
    const QByteArray page = "<html>Sorry</html>";
    QTest::newRow("301 moved") << 301 << page << Kind::Retry;
    QTest::newRow("302 moved") << 302 << page << Kind::Retry;
    QTest::newRow("303 see other") << 303 << page << Kind::Uncertain;
    QTest::newRow("304 not modified") << 304 << QByteArray() << Kind::Uncertain;
    QTest::newRow("307 moved") << 307 << page << Kind::Retry;
    QTest::newRow("308 moved") << 308 << page << Kind::Retry;
    QTest::newRow("400 page") << 400 << page << Kind::Rejected;
    QTest::newRow("401 page") << 401 << page << Kind::Reauthorize;
    QTest::newRow("403 page of a proxy") << 403 << page << Kind::Retry;
    QTest::newRow("404 page of another host") << 404 << page << Kind::Retry;
    QTest::newRow("407 proxy") << 407 << page << Kind::Retry;
    QTest::newRow("408 time-out") << 408 << page << Kind::Uncertain;
    QTest::newRow("408 with a code") << 408 << QByteArray(R"([{"errorCode":"STRING_TOO_LONG"}])")
                                     << Kind::Uncertain;
    QTest::newRow("410 gone") << 410 << page << Kind::Retry;
    QTest::newRow("413 too large") << 413 << page << Kind::Rejected;
    QTest::newRow("415 media type") << 415 << page << Kind::Rejected;
    QTest::newRow("420 org is gone") << 420 << page << Kind::Retry;
    QTest::newRow("429 too many") << 429 << page << Kind::Retry;
    QTest::newRow("500") << 500 << page << Kind::Uncertain;
    QTest::newRow("500 with a code") << 500 << QByteArray(R"([{"errorCode":"UNABLE_TO_LOCK_ROW"}])")
                                     << Kind::Uncertain;
    QTest::newRow("502") << 502 << page << Kind::Uncertain;
    QTest::newRow("503") << 503 << page << Kind::Uncertain;
    QTest::newRow("503 in maintenance")
        << 503 << QByteArray(R"([{"errorCode":"ORG_IN_MAINTENANCE"}])") << Kind::Uncertain;
    QTest::newRow("504") << 504 << page << Kind::Uncertain;
    QTest::newRow("599") << 599 << page << Kind::Uncertain;
}

void OutcomeTest::statusesHaveTheirOutcome()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const Kind, kind);
    const Outcome outcome = outcomeOf(reply(status, body));
    QCOMPARE(outcome.kind, kind);
    QCOMPARE(outcome.wholeConnection, kind == Kind::Retry);
}

void OutcomeTest::transportErrorsHaveTheirOutcome_data()
{
    QTest::addColumn<ErrorKind>("error");
    QTest::addColumn<Kind>("kind");
    const auto row
        = [](ErrorKind error, Kind kind) { QTest::newRow(qPrintable(nameOf(error))) << error << kind; };
    row(ErrorKind::OutcomeUnknown, Kind::Uncertain);
    row(ErrorKind::Protocol, Kind::Uncertain);
    row(ErrorKind::Cancelled, Kind::Uncertain);
    row(ErrorKind::Offline, Kind::Retry);
    row(ErrorKind::Unavailable, Kind::Retry);
    row(ErrorKind::RateLimited, Kind::Retry);
    row(ErrorKind::Insecure, Kind::Retry);
    row(ErrorKind::KeychainLocked, Kind::Retry);
    row(ErrorKind::KeychainUnavailable, Kind::Retry);
    row(ErrorKind::Storage, Kind::Retry);
    row(ErrorKind::HelperFailed, Kind::Retry);
    row(ErrorKind::PortTaken, Kind::Retry);
    row(ErrorKind::Rejected, Kind::Retry);
    row(ErrorKind::Duplicate, Kind::Retry);
    row(ErrorKind::NeedsReconnect, Kind::Reauthorize);
    row(ErrorKind::Denied, Kind::Reauthorize);
    row(ErrorKind::Forbidden, Kind::Reauthorize);
    row(ErrorKind::Misconfigured, Kind::Reauthorize);
    row(ErrorKind::NotFound, Kind::Reauthorize);
}

void OutcomeTest::transportErrorsHaveTheirOutcome()
{
    QFETCH(const ErrorKind, error);
    QFETCH(const Kind, kind);
    const Outcome outcome = outcomeOf(fail(error, u"test"_s));
    QCOMPARE(outcome.kind, kind);
    QCOMPARE(outcome.neverLeft, kind != Kind::Uncertain);
    if (kind == Kind::Uncertain)
        QCOMPARE(outcome.error.kind, ErrorKind::OutcomeUnknown);
    else
        QCOMPARE(outcome.error.kind, error);
}

void OutcomeTest::createdMeansSent()
{
    const Outcome outcome
        = outcomeOf(reply(201, R"({"id":"00Q000000000001EAA","success":true,"errors":[]})"));
    QCOMPARE(outcome.kind, Kind::Sent);
    QCOMPARE(outcome.id.value, u"00Q000000000001EAA"_s);
}

void OutcomeTest::unusableSuccessIsUncertain_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("page of a portal") << 200 << QByteArray("<html>Sign in to the Wi-Fi</html>");
    QTest::newRow("nothing") << 204 << QByteArray();
    QTest::newRow("cut short") << 201 << QByteArray(R"({"id":"00Q0)");
    QTest::newRow("no id") << 201 << QByteArray(R"({"success":true})");
}

void OutcomeTest::unusableSuccessIsUncertain()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    const Outcome outcome = outcomeOf(reply(status, body));
    QCOMPARE(outcome.kind, Kind::Uncertain);
    QCOMPARE(outcome.error.kind, ErrorKind::OutcomeUnknown);
    QCOMPARE(outcome.error.httpStatus, status);
}

void OutcomeTest::refusalSaysWhy()
{
    const Outcome outcome
        = outcomeOf(refusal(400, "REQUIRED_FIELD_MISSING", "Required fields are missing: [LastName]"));
    QCOMPARE(outcome.error.providerText, u"Required fields are missing: [LastName]"_s);
    QCOMPARE(outcome.error.fields, QStringList{u"LastName"_s});
    QVERIFY(!outcome.error.detail.contains(u"Required fields"));
}

void OutcomeTest::theHeaviestErrorDecides()
{
    const Outcome outcome = outcomeOf(reply(400,
        R"([{"errorCode":"DUPLICATES_DETECTED","message":"Use one?","fields":[]},
            {"errorCode":"STRING_TOO_LONG","message":"Too long","fields":["Company"]},
            {"errorCode":"UNABLE_TO_LOCK_ROW","message":"Locked","fields":["Company","Email"]}])"));
    QCOMPARE(outcome.kind, Kind::Rejected);
    QCOMPARE(outcome.error.providerCode, u"STRING_TOO_LONG"_s);
    QCOMPARE(outcome.error.fields, QStringList({u"Company"_s, u"Email"_s}));
    QCOMPARE(outcome.error.providerText, u"Use one? Too long Locked"_s);
}

void OutcomeTest::uselessRefreshIsToldFromAnEndedSession()
{
    const Outcome outcome = outcomeOf(
        refusal(401, "INVALID_SESSION_ID", "This session is not valid for use with the REST API"));
    QCOMPARE(outcome.kind, Kind::Reauthorize);
    QCOMPARE(outcome.error.kind, ErrorKind::Forbidden);
}

void OutcomeTest::duplicatesCarryTheirCandidates()
{
    const Outcome outcome = outcomeOf(reply(400,
        R"([{"duplicateResut":{"allowSave":true,"matchResults":[{"matchRecords":[
            {"record":{"Id":"00Q000000000009EAA"}}]}]},"errorCode":"DUPLICATES_DETECTED","message":"m"}])"));
    QCOMPARE(outcome.kind, Kind::Duplicate);
    QCOMPARE(outcome.candidates, QStringList{u"00Q000000000009EAA"_s});
}

void OutcomeTest::retryAfterIsKept()
{
    const Outcome outcome = outcomeOf(reply(429, {}, {{"Retry-After", "120"}}));
    QCOMPARE(outcome.error.kind, ErrorKind::RateLimited);
    QCOMPARE(outcome.error.retryAfter, std::optional(120s));
}

void OutcomeTest::collectionsAreJudgedOneByOne()
{
    const QList<Outcome> outcomes = createManyOutcomes(reply(200, R"([
        {"id":"00Q000000000001EAA","success":true,"errors":[]},
        {"success":false,"errors":[{"statusCode":"DUPLICATES_DETECTED","message":"m","fields":[]}]},
        {"success":false,"errors":[{"statusCode":"UNABLE_TO_LOCK_ROW","message":"m","fields":[]}]},
        {"success":false,"errors":[{"statusCode":"A_CODE_OF_THE_FUTURE","message":"m","fields":["X"]}]}])"),
        4, now);
    QCOMPARE(outcomes.size(), 4);
    QCOMPARE(outcomes[0].kind, Kind::Sent);
    QCOMPARE(outcomes[1].kind, Kind::Duplicate);
    QCOMPARE(outcomes[2].kind, Kind::Retry);
    QVERIFY(!outcomes[2].wholeConnection);
    QCOMPARE(outcomes[3].kind, Kind::Rejected);
    QCOMPARE(outcomes[3].error.fields, QStringList{u"X"_s});
}

void OutcomeTest::openCollectionsLeaveEveryRowOpen_data()
{
    QTest::addColumn<int>("status"); // 0: no answer
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("cut") << 0 << QByteArray();
    QTest::newRow("504") << 504 << QByteArray();
    QTest::newRow("fewer results than records")
        << 200 << QByteArray(R"([{"id":"00Q000000000001EAA","success":true,"errors":[]}])");
    QTest::newRow("html") << 200 << QByteArray("<html>");
}

void OutcomeTest::openCollectionsLeaveEveryRowOpen()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    const Result<HttpReply> result = status == 0
        ? Result<HttpReply>(fail(ErrorKind::OutcomeUnknown, u"cut"_s))
        : Result<HttpReply>(reply(status, body));
    const QList<Outcome> outcomes = createManyOutcomes(result, 3, now);
    QCOMPARE(outcomes.size(), 3);
    for (const Outcome &outcome : outcomes)
        QCOMPARE(outcome.kind, Kind::Uncertain);
}

void OutcomeTest::readersSeeErrorsOfTheirOwn_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("trouble") << 503 << QByteArray("SERVER_UNAVAILABLE") << ErrorKind::Unavailable;
    QTest::newRow("time-out") << 408 << QByteArray("X") << ErrorKind::Unavailable;
    QTest::newRow("session") << 401 << QByteArray("INVALID_SESSION_ID") << ErrorKind::NeedsReconnect;
    QTest::newRow("budget") << 403 << QByteArray("REQUEST_LIMIT_EXCEEDED") << ErrorKind::RateLimited;
    QTest::newRow("missing") << 404 << QByteArray("NOT_FOUND") << ErrorKind::NotFound;
    QTest::newRow("right") << 403 << QByteArray("INSUFFICIENT_ACCESS") << ErrorKind::Forbidden;
    QTest::newRow("redirect") << 303 << QByteArray("X") << ErrorKind::Protocol;
}

void OutcomeTest::readersSeeErrorsOfTheirOwn()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, code);
    QFETCH(const ErrorKind, kind);
    QCOMPARE(replyError(refusal(status, code), now).kind, kind);
}

QTEST_GUILESS_MAIN(OutcomeTest)
#include "tst_outcome.moc"

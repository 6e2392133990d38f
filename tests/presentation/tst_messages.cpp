#include "presentation/messages.h"

#include <QTest>

using namespace patchbay;
using namespace Qt::StringLiterals;

class MessagesTest : public QObject
{
    Q_OBJECT
private slots:
    void everyKindHasWords();
    void cancelledHasNone();
    void theProvidersCodeStandsLast();
    void ourOwnCodesAreNotSpoken();
    void everyCodeOfProvidersIsExplained_data();
    void everyCodeOfProvidersIsExplained();
    void whatTheOrgSaidIsQuotedWhereItSaysMore();
    void namesThatWereAskedForAreSpoken_data();
    void namesThatWereAskedForAreSpoken();
    void damagedFileIsSaidToBeSetAsideWhenItIs();
    void troubleOfTheDiskNamesTheFile_data();
    void troubleOfTheDiskNamesTheFile();
    void signInThatNobodyRefusedIsNotCalledDeclined_data();
    void signInThatNobodyRefusedIsNotCalledDeclined();
    void whatNobodyEndedIsNotSaidToBeEnded_data();
    void whatNobodyEndedIsNotSaidToBeEnded();
    void lostAnswerSpeaksOfASignInOnlyWhereItWasOne();
    void everyKindIsFoundByItsName();
    void momentsReadWellInASentence();
    void relativeTimes_data();
    void relativeTimes();
};

void MessagesTest::everyKindHasWords()
{
    for (int kind = int(ErrorKind::Cancelled) + 1; kind <= int(ErrorKind::PortTaken); ++kind) {
        const Message message
            = messageFor(Error{ErrorKind(kind)}, {u"Salesforce"_s, u"Acme"_s, u"acme.example"_s});
        QVERIFY2(!message.fact.isEmpty(), qPrintable(nameOf(ErrorKind(kind))));
        QVERIFY(!message.text().contains(u'%'));
    }
}

void MessagesTest::cancelledHasNone()
{
    QVERIFY(messageFor(Error{ErrorKind::Cancelled}, {}).text().isEmpty());
}

void MessagesTest::theProvidersCodeStandsLast()
{
    const Error error{ErrorKind::Misconfigured, {}, u"redirect_uri_mismatch"_s};
    QCOMPARE(messageFor(error, {u"Salesforce"_s, {}, {}}).text(),
        u"The redirect URI is not registered. Copy it into the app again, character by character. "
        "Changes can take 10 minutes. (redirect_uri_mismatch)"_s);
}

void MessagesTest::ourOwnCodesAreNotSpoken()
{
    const Error error{ErrorKind::Storage, {}, u"disk_full"_s};
    QVERIFY(!messageFor(error, {}).text().contains(u"disk_full"_s));
}

void MessagesTest::everyCodeOfProvidersIsExplained_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cause"); // words that no other cause has
    QTest::addColumn<bool>("forAdmin");
    const auto row = [](const char *code, const char *text, const char *cause, bool forAdmin) {
        QTest::addRow("%s %s", code, text)
            << QString::fromLatin1(code) << QString::fromLatin1(text) << QString::fromUtf8(cause) << forAdmin;
    };
    row("OAUTH_EC_APP_NOT_FOUND", "External client app is not installed in this org", "not installed", true);
    row("OAUTH_AUTHORIZATION_BLOCKED", "Cross-org OAuth flows are not supported", "another org", false);
    row("OAUTH_APPROVAL_ERROR_GENERIC", "", "nobody installed", true);
    row("OAUTH_APP_ACCESS_DENIED", "user isn't admin-approved", "has not allowed you", true);
    row("invalid_app_access", "user is not admin approved to access this app", "has not allowed you", true);
    row("invalid_grant", "user hasn't approved this consumer", "has not allowed you", true);
    row("invalid_grant", "ip restricted or invalid login hours", "from this network or at this hour", true);
    row("invalid_grant", "IP restricted", "from this network or at this hour", true);
    row("invalid_grant", "expired authorization code", "took too long", false);
    row("invalid_grant", "invalid authorization code", "took too long", false);
    row("invalid_grant", "invalid code verifier", "does not belong", false);
    row("invalid_grant", "authentication failure - Invalid Password", "cannot sign in here", false);
    row("invalid_grant", "invalid user credentials", "cannot sign in here", false);
    row("invalid_client_id", "client identifier invalid", "consumer key", false);
    row("invalid_client", "invalid client credentials", "client secret", false);
    row("invalid_client", "app must be installed into org", "not installed", true);
    row("redirect_uri_mismatch", "redirect_uri must match configuration", "not registered", false);
    row("redirect_uri_missing", "", "no redirect URI", false);
    row("unsupported_grant_type", "grant type not supported", "switched off", false);
    row("unsupported_response_type", "", "switched off", false);
    row("invalid_scope", "", "all the access", false);
    row("invalid_request", "missing required code challenge", "PKCE", false);
    row("inactive_user", "user is inactive", "no longer active", true);
    row("inactive_org", "organization is locked, closed, or suspended", "locked, closed", false);
    row("rate_limit_exceeded", "number of logins exceeded", "too often", false);
    row("unknown_error", "retry your request", "has a problem", false);
    row("API_DISABLED_FOR_ORG", "", "may not use the API", true);
    row("API_CURRENTLY_DISABLED", "", "may not use the API", true);
    row("REQUEST_LIMIT_EXCEEDED", "TotalRequests Limit exceeded.", "API requests", true);
    row("STORAGE_LIMIT_EXCEEDED", "storage limit exceeded", "no storage left", true);
    row("TRIAL_EXPIRED", "", "trial has ended", false);
    row("TXN_SECURITY_NO_ACCESS", "", "security policy", true);
    row("LIMIT_EXCEEDED", "", "limit of the org", true);
    row("FUNCTIONALITY_NOT_ENABLED", "", "not switched on", true);
    row("INVALID_SESSION_ID", "This session is not valid for use with the REST API", "may not use the API",
        false);
    row("Bad_OAuth_Token", "", "no longer valid", false);
    row("Wrong_Org", "", "another org", false);
    row("No_Access", "", "may not see", false);
    row("URL_NOT_RESET", "", "moved", false);
    row("UNSUPPORTED_API_VERSION", "", "version of the API", false);
    row("ORG_IN_MAINTENANCE", "", "maintained", false);
    row("INSERT_UPDATE_DELETE_NOT_ALLOWED_DURING_MAINTENANCE", "", "maintained", false);
    row("SERVER_UNAVAILABLE", "", "too busy", false);
    row("UNABLE_TO_LOCK_ROW", "unable to obtain exclusive access", "Somebody else", false);
    row("UNKNOWN_EXCEPTION", "", "inside the org", true);
    row("APEX_ERROR", "", "inside the org", true);
    row("QUERY_TIMEOUT", "", "too long to search", false);
    row("QUERY_TOO_COMPLICATED", "", "too long to search", false);
    row("OPERATION_TOO_LARGE", "", "too much at once", false);
    row("EXCEEDED_ID_LIMIT", "", "too much at once", false);
    row("REQUIRED_FIELD_MISSING", "Required fields are missing: [LastName]", "must be filled in", false);
    row("INVALID_EMAIL_ADDRESS", "Email: invalid email address: x", "e-mail address", false);
    row("STRING_TOO_LONG", "Last Name: data value too large", "too long", false);
    row("INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST", "bad value", "one of the choices", false);
    row("NUMBER_OUTSIDE_VALID_RANGE", "", "too large or too small", false);
    row("INVALID_TYPE_ON_FIELD_IN_RECORD", "", "does not fit", false);
    row("JSON_PARSER_ERROR", "", "does not fit", false);
    row("FIELD_INTEGRITY_EXCEPTION", "", "does not fit", false);
    row("MALFORMED_ID", "", "An ID", false);
    row("INVALID_FIELD", "No such column 'x' on sobject of type Lead", "field is not there", true);
    row("INVALID_FIELD_FOR_INSERT_UPDATE", "", "field is not there", true);
    row("INVALID_CROSS_REFERENCE_KEY", "invalid cross reference id", "refers to is not there", false);
    row("INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY", "", "may not use a record", true);
    row("INSUFFICIENT_ACCESS", "", "may not create", true);
    row("INSUFFICIENT_ACCESS_OR_READONLY", "insufficient access rights on object id", "may not create", true);
    row("CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY", "entity type cannot be inserted: Lead", "may not create",
        true);
    row("CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY", "LeadTrigger: execution of BeforeInsert", "automation", true);
    row("CANNOT_EXECUTE_FLOW_TRIGGER", "We can't save this record", "automation", true);
    row("INACTIVE_OWNER_OR_USER", "operation performed with inactive user", "no longer active", false);
    row("ENTITY_IS_LOCKED", "", "being approved", false);
    row("ENTITY_IS_DELETED", "entity is deleted", "was deleted", false);
    row("CANNOT_UPDATE_CONVERTED_LEAD", "cannot reference converted lead", "converted", false);
    row("DUPLICATE_VALUE", "duplicate value found", "each is unique", false);
    row("DELETE_FAILED", "", "did not delete", false);
}

void MessagesTest::everyCodeOfProvidersIsExplained()
{
    QFETCH(const QString, code);
    QFETCH(const QString, text);
    QFETCH(const QString, cause);
    QFETCH(const bool, forAdmin);
    const Message message = messageFor({ErrorKind::Misconfigured, {}, code, text}, {u"Salesforce"_s, {}, {}});
    QVERIFY2(message.fact.contains(cause), qPrintable(message.fact));
    QVERIFY(!message.next.isEmpty());
    QCOMPARE(message.code, code); // what a support desk asks for
    QCOMPARE(!message.forAdmin.isEmpty(), forAdmin);
    QVERIFY(!message.text().contains(u'%') && !message.forAdmin.contains(u'%'));
}

void MessagesTest::whatTheOrgSaidIsQuotedWhereItSaysMore()
{
    const QString said = u"We can't save this record because the “Route %1” process failed."_s;
    const Message stopped = messageFor(
        {ErrorKind::Rejected, {}, u"CANNOT_EXECUTE_FLOW_TRIGGER"_s, said}, {u"Salesforce"_s, {}, {}});
    QVERIFY2(stopped.fact.contains(said), qPrintable(stopped.fact));
    QVERIFY2(stopped.forAdmin.contains(said), qPrintable(stopped.forAdmin));
    const Message mistyped
        = messageFor({ErrorKind::Rejected, {}, u"INVALID_EMAIL_ADDRESS"_s, u"Email: invalid"_s},
            {u"Salesforce"_s, {}, {}});
    QVERIFY2(!mistyped.text().contains(u"invalid"_s), "our own words say it all");
}

void MessagesTest::namesThatWereAskedForAreSpoken_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("fact");
    QTest::newRow("none at all") << ErrorKind::NotFound << u"not_connected"_s
                                 << u"Nothing is connected yet."_s;
    QTest::newRow("no such") << ErrorKind::NotFound << u"no_such_connection"_s
                             << u"No connection is called “Acme”."_s;
    QTest::newRow("several") << ErrorKind::Rejected << u"ambiguous"_s
                             << u"More than one connection fits: Acme."_s;
    QTest::newRow("in doubt") << ErrorKind::OutcomeUnknown << u"may_have_arrived"_s
                              << u"It may already be there as Acme."_s;
    QTest::newRow("key") << ErrorKind::Rejected << u"key_reused"_s
                         << u"This key was used for another record."_s;
}

void MessagesTest::namesThatWereAskedForAreSpoken()
{
    QFETCH(const ErrorKind, kind);
    QFETCH(const QString, code);
    const Message message = messageFor({kind, {}, code, u"Acme"_s}, {u"Salesforce"_s, {}, {}});
    QTEST(message.fact, "fact");
    QVERIFY(!message.next.isEmpty());
    QVERIFY(message.code.isEmpty());
}

void MessagesTest::damagedFileIsSaidToBeSetAsideWhenItIs()
{
    const Error inUse{ErrorKind::Storage, {}, u"damaged"_s, u"/home/x/patchbay.db"_s};
    QVERIFY(!messageFor(inUse, {}).text().contains(u"set aside"_s));
    const Error moved{ErrorKind::Storage, {}, u"set_aside"_s, u"/home/x/patchbay.db.damaged-1"_s};
    QVERIFY(messageFor(moved, {}).text().contains(u"set aside as /home/x/patchbay.db.damaged-1"_s));
}

void MessagesTest::troubleOfTheDiskNamesTheFile_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("fact");
    QTest::newRow("full") << u"disk_full"_s
                          << u"There is no room left on the disk of Patchbay's data file /home/x/p.db."_s;
    QTest::newRow("busy") << u"busy"_s << u"Another program keeps Patchbay's data file /home/x/p.db busy."_s;
    QTest::newRow("read only") << u"read_only"_s
                               << u"Patchbay's data file /home/x/p.db must not be written to."_s;
    QTest::newRow("closed") << u"cannot_open"_s << u"Patchbay's data file /home/x/p.db cannot be opened."_s;
    QTest::newRow("disk") << u"io"_s
                          << u"The disk failed to read or write Patchbay's data file /home/x/p.db."_s;
    QTest::newRow("newer") << u"newer_version"_s
                           << u"Patchbay's data file /home/x/p.db was written by a newer Patchbay."_s;
    QTest::newRow("damaged") << u"damaged"_s << u"Patchbay's data file /home/x/p.db is damaged."_s;
    QTest::newRow("another file or folder") << QString() << u"Patchbay cannot use /home/x/p.db."_s;
}

void MessagesTest::troubleOfTheDiskNamesTheFile()
{
    QFETCH(const QString, code);
    const Message message = messageFor({ErrorKind::Storage, {}, code, u"/home/x/p.db"_s}, {});
    QTEST(message.fact, "fact");
    QVERIFY(!message.next.isEmpty());
    QVERIFY(message.code.isEmpty());
    QVERIFY(!message.text().contains(u"form"_s)); // there is none where patchbayctl is used
}

void MessagesTest::signInThatNobodyRefusedIsNotCalledDeclined_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("text");
    QTest::newRow("code") << u"expired_token"_s << u"The code ran out. Start again."_s;
    QTest::newRow("login") << u"login_required"_s
                           << u"GitHub wants you to sign in there first. Start again."_s;
    for (const auto *const code : {"consent_required", "interaction_required"}) {
        QTest::newRow(code) << QString::fromLatin1(code)
                            << u"GitHub wants you to allow the access there first. Start again."_s;
    }
}

void MessagesTest::signInThatNobodyRefusedIsNotCalledDeclined()
{
    QFETCH(const QString, code);
    const Error error{ErrorKind::Denied, {}, code};
    QTEST(messageFor(error, {u"GitHub"_s, {}, {}}).text(), "text");
    QVERIFY(!isDeclined(error));
    QVERIFY(isDeclined({ErrorKind::Denied, {}, u"access_denied"_s}));
}

void MessagesTest::whatNobodyEndedIsNotSaidToBeEnded_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("fact");
    QTest::newRow("this run") << u"this_run_only"_s << u"This connection was for one run of Patchbay only."_s;
    QTest::newRow("missing") << u"token_missing"_s << u"Its token is no longer in your keychain."_s;
    QTest::newRow("not to be renewed")
        << u"no_refresh_token"_s << u"Its token has run out, and Slack gave none to renew it with."_s;
}

void MessagesTest::whatNobodyEndedIsNotSaidToBeEnded()
{
    QFETCH(const QString, code);
    const MessageContext context{u"Slack"_s, {}, {}};
    QTEST(grantEndedSentence(code, context, u"on 20 Nov"_s), "fact");
    const Message message = messageFor({ErrorKind::NeedsReconnect, {}, code}, context);
    QTEST(message.fact, "fact");
    QCOMPARE(message.next, u"Reconnect."_s);
    QVERIFY(message.code.isEmpty());
}

void MessagesTest::lostAnswerSpeaksOfASignInOnlyWhereItWasOne()
{
    const MessageContext context{u"Slack"_s, {}, {}};
    QVERIFY(messageFor({ErrorKind::OutcomeUnknown, {}, u"code_spent"_s}, context)
                .text()
                .contains(u"Sign in again"_s));
    QCOMPARE(messageFor({ErrorKind::OutcomeUnknown}, context).text(),
        u"The answer from Slack was lost or cannot be used. Try again."_s);
}

void MessagesTest::everyKindIsFoundByItsName()
{
    for (int kind = int(ErrorKind::Cancelled); kind <= int(ErrorKind::PortTaken); ++kind)
        QCOMPARE(kindNamed(nameOf(ErrorKind(kind))), ErrorKind(kind));
    QCOMPARE(kindNamed(u"of a newer version"_s), ErrorKind::Protocol);
}

void MessagesTest::momentsReadWellInASentence()
{
    constexpr Timestamp now{std::chrono::seconds(1'790'000'000)};
    QVERIFY(clockPhrase(now, now).startsWith(u"at "_s));
    QVERIFY(clockPhrase(now - std::chrono::hours(48), now).startsWith(u"on "_s));
    QVERIFY(!clockPhrase(now - std::chrono::hours(48), now).contains(u"2026"_s));
    QVERIFY(clockPhrase(now - std::chrono::years(1), now).endsWith(u"25"_s));
    QVERIFY(clockTime(now + std::chrono::years(1), now).endsWith(u"27"_s));
    QCOMPARE(grantEndedSentence({}, {u"Salesforce"_s, {}, {}}, u"on 20 Nov"_s),
        u"Salesforce ended this access on 20 Nov."_s);
}

void MessagesTest::relativeTimes_data()
{
    QTest::addColumn<int>("secondsAgo");
    QTest::addColumn<QString>("words");
    QTest::newRow("future by clock skew") << -5 << u"just now"_s;
    QTest::newRow("59 s") << 59 << u"just now"_s;
    QTest::newRow("60 s") << 60 << u"1 min ago"_s;
    QTest::newRow("59 min") << 59 * 60 + 59 << u"59 min ago"_s;
    QTest::newRow("1 h") << 3600 << u"1 h ago"_s;
    QTest::newRow("5 h, even past midnight") << 5 * 3600 << u"5 h ago"_s;
}

void MessagesTest::relativeTimes()
{
    QFETCH(const int, secondsAgo);
    QFETCH(const QString, words);
    constexpr Timestamp now{std::chrono::seconds(1'790'000'000)};
    QCOMPARE(relativeTime(now - std::chrono::seconds(secondsAgo), now), words);
}

QTEST_GUILESS_MAIN(MessagesTest)
#include "tst_messages.moc"

#include "presentation/explanations.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

/// %1 is the provider in all of them.
struct Explanation {
    QLatin1StringView code;
    QLatin1StringView part; ///< of the provider's text, lower case; empty: whatever it says
    const char *cause;
    const char *next;
    const char *forAdmin = nullptr;
    bool quotes = false; ///< the provider's own words say more, and are told as well
};

constexpr auto notApproved
    = QT_TRANSLATE_NOOP("Explanations", "An admin has not allowed you to use this app yet.");
constexpr auto askForApproval = QT_TRANSLATE_NOOP("Explanations", "Ask an admin to allow it for your user.");
constexpr auto approvalText = QT_TRANSLATE_NOOP("Explanations",
    "Please allow my user to use the app that Patchbay signs in with: in Setup, External Client App "
    "Manager, open the app, Policies, and add my profile or a permission set of mine.");
constexpr auto notInstalled = QT_TRANSLATE_NOOP("Explanations", "The app is not installed in this org.");
constexpr auto askToInstall
    = QT_TRANSLATE_NOOP("Explanations", "Ask an admin to install it, or sign in through your My Domain.");
constexpr auto installText = QT_TRANSLATE_NOOP("Explanations",
    "Please install the app that Patchbay signs in with: in Setup, Connected Apps OAuth Usage, or "
    "create an External Client App of our own with PKCE and without a required secret.");
constexpr auto unknownKey = QT_TRANSLATE_NOOP("Explanations", "%1 does not know this consumer key here.");
constexpr auto checkKey = QT_TRANSLATE_NOOP(
    "Explanations", "Check the key, and production or sandbox. A new app takes up to 10 minutes.");
constexpr auto apiOff = QT_TRANSLATE_NOOP("Explanations", "This org or user may not use the API.");
constexpr auto askForApi = QT_TRANSLATE_NOOP(
    "Explanations", "Ask an admin to turn on “API Enabled”, or use an edition that has it.");
constexpr auto apiText = QT_TRANSLATE_NOOP("Explanations",
    "Please turn on the permission “API Enabled” for my user. If the org's edition "
    "has no API, it has to be added to the contract.");
constexpr auto signInAgain = QT_TRANSLATE_NOOP("Explanations", "Sign in again.");
constexpr auto askAdmin = QT_TRANSLATE_NOOP("Explanations", "Ask an admin of the org.");
constexpr auto tryLater = QT_TRANSLATE_NOOP("Explanations", "Try again later.");

constexpr auto mayNotCreate = QT_TRANSLATE_NOOP("Explanations", "This account may not create such records.");
constexpr auto createText = QT_TRANSLATE_NOOP("Explanations",
    "Please let my user create and edit these records: the object's rights in my profile or in a "
    "permission set.");
constexpr auto stoppedByAutomation
    = QT_TRANSLATE_NOOP("Explanations", "An automation of the org stopped it.");
constexpr auto changeOrAsk
    = QT_TRANSLATE_NOOP("Explanations", "Change the record where these words tell how, or ask an admin.");
constexpr auto automationText = QT_TRANSLATE_NOOP("Explanations",
    "A flow or trigger of our org stops records that I create with Patchbay. Please look into it.");
constexpr auto maintenance
    = QT_TRANSLATE_NOOP("Explanations", "The org is being maintained and can only be read.");
constexpr auto goesOnByItself
    = QT_TRANSLATE_NOOP("Explanations", "Patchbay goes on by itself when that is over.");
constexpr auto failedInside = QT_TRANSLATE_NOOP("Explanations", "Something failed inside the org.");
constexpr auto failedText = QT_TRANSLATE_NOOP(
    "Explanations", "Records that I create with Patchbay fail inside our org. Please look into it.");
constexpr auto noSuchField
    = QT_TRANSLATE_NOOP("Explanations", "A field is not there, or this account may not write it.");
constexpr auto fieldText = QT_TRANSLATE_NOOP("Explanations",
    "Please let my user edit this field: field-level security, in my profile or a permission set.");
constexpr auto doesNotFit = QT_TRANSLATE_NOOP("Explanations", "A value does not fit its field.");
constexpr auto change = QT_TRANSLATE_NOOP("Explanations", "Change it, then send again.");
constexpr auto tooMuch = QT_TRANSLATE_NOOP("Explanations", "That was too much at once.");
constexpr auto fewer = QT_TRANSLATE_NOOP("Explanations", "Try again with fewer records.");
constexpr auto notUnderstood
    = QT_TRANSLATE_NOOP("Explanations", "The org did not understand what Patchbay sent.");
constexpr auto newerPatchbay
    = QT_TRANSLATE_NOOP("Explanations", "Install a newer Patchbay, or report this with its code.");
constexpr auto noSuchThing = QT_TRANSLATE_NOOP(
    "Explanations", "The org does not have what was asked for, or this account may not see it.");
constexpr auto heldUp = QT_TRANSLATE_NOOP("Explanations", "Another record of the same request held it up.");
constexpr auto slowSearch = QT_TRANSLATE_NOOP("Explanations", "The org took too long to search.");

constexpr Explanation explanations[] = {
    {"OAUTH_EC_APP_NOT_FOUND"_L1, {}, notInstalled, askToInstall, installText},
    {"invalid_client"_L1, "must be installed"_L1, notInstalled, askToInstall, installText},
    {"OAUTH_AUTHORIZATION_BLOCKED"_L1, {},
        QT_TRANSLATE_NOOP("Explanations", "This app belongs to another org and works there only."),
        QT_TRANSLATE_NOOP(
            "Explanations", "Make an app in this org, or sign in through the My Domain of the app's org.")},
    {"OAUTH_APPROVAL_ERROR_GENERIC"_L1, {},
        QT_TRANSLATE_NOOP(
            "Explanations", "%1 did not let this app in. Apps that nobody installed in the org are blocked."),
        askToInstall, installText},
    {"OAUTH_APP_ACCESS_DENIED"_L1, {}, notApproved, askForApproval, approvalText},
    {"invalid_app_access"_L1, {}, notApproved, askForApproval, approvalText},
    {"invalid_grant"_L1, "approved"_L1, notApproved, askForApproval, approvalText},
    {"invalid_grant"_L1, "ip restricted"_L1,
        QT_TRANSLATE_NOOP("Explanations", "%1 refuses you from this network or at this hour."),
        QT_TRANSLATE_NOOP(
            "Explanations", "Try from your office network or in working hours, or ask an admin."),
        QT_TRANSLATE_NOOP("Explanations",
            "Please check the login hours and login IP ranges of my profile, and the IP relaxation of the "
            "app that Patchbay signs in with (External Client App Manager, Policies).")},
    {"invalid_grant"_L1, "authorization code"_L1,
        QT_TRANSLATE_NOOP("Explanations", "The sign-in took too long, or was used already."), signInAgain},
    {"invalid_grant"_L1, "code verifier"_L1,
        QT_TRANSLATE_NOOP("Explanations", "The answer does not belong to this sign-in."), signInAgain},
    {"invalid_grant"_L1, "authentication failure"_L1,
        QT_TRANSLATE_NOOP("Explanations", "This user cannot sign in here."),
        QT_TRANSLATE_NOOP("Explanations",
            "Check production or sandbox, and whether the user is locked; then sign in again.")},
    {"invalid_grant"_L1, "user credentials"_L1,
        QT_TRANSLATE_NOOP("Explanations", "This user cannot sign in here."),
        QT_TRANSLATE_NOOP("Explanations",
            "Check production or sandbox, and whether the user is locked; then sign in again.")},
    {"invalid_client_id"_L1, {}, unknownKey, checkKey},
    {"invalid_client"_L1, "secret"_L1, QT_TRANSLATE_NOOP("Explanations", "The client secret is not right."),
        QT_TRANSLATE_NOOP("Explanations", "Copy it from the app again, to where you set it up here.")},
    {"invalid_client"_L1, "credentials"_L1,
        QT_TRANSLATE_NOOP("Explanations", "The client secret is missing or not right."),
        QT_TRANSLATE_NOOP("Explanations", "Copy it from the app again, or let the app require none.")},
    {"invalid_client"_L1, {}, unknownKey, checkKey},
    {"incorrect_client_credentials"_L1, {},
        QT_TRANSLATE_NOOP("Explanations", "The client id or the client secret is not right."),
        QT_TRANSLATE_NOOP("Explanations", "Copy both from the app again, to where you set it up here.")},
    {"unauthorized_client"_L1, {},
        QT_TRANSLATE_NOOP("Explanations", "%1 does not allow this app to sign people in this way."),
        QT_TRANSLATE_NOOP("Explanations", "Check the app's settings at %1, then try again.")},
    {"redirect_uri_mismatch"_L1, {}, QT_TRANSLATE_NOOP("Explanations", "The redirect URI is not registered."),
        QT_TRANSLATE_NOOP("Explanations",
            "Copy it into the app again, character by character. Changes can take 10 minutes.")},
    {"redirect_uri_missing"_L1, {}, QT_TRANSLATE_NOOP("Explanations", "The app has no redirect URI."),
        QT_TRANSLATE_NOOP(
            "Explanations", "Copy the redirect URIs into the app. Changes can take 10 minutes.")},
    {"invalid_scope"_L1, {},
        QT_TRANSLATE_NOOP("Explanations", "The app does not offer all the access that was asked for."),
        QT_TRANSLATE_NOOP("Explanations", "Add the scopes to the app, or ask for fewer.")},
    {"unsupported_grant_type"_L1, {},
        QT_TRANSLATE_NOOP("Explanations", "This way to sign in is switched off for the app."),
        QT_TRANSLATE_NOOP("Explanations", "Switch on the web server flow in the app, or use another app.")},
    {"unsupported_response_type"_L1, {},
        QT_TRANSLATE_NOOP("Explanations", "This way to sign in is switched off for the app."),
        QT_TRANSLATE_NOOP("Explanations", "Switch on the web server flow in the app, or use another app.")},
    {"device_flow_disabled"_L1, {},
        QT_TRANSLATE_NOOP("Explanations", "Signing in by a code is switched off for the app."),
        QT_TRANSLATE_NOOP("Explanations", "Switch on Device Flow in the app, or sign in with your browser.")},
    {"invalid_request"_L1, "code challenge"_L1,
        QT_TRANSLATE_NOOP("Explanations", "The app does not take the proof Patchbay sends (PKCE)."),
        QT_TRANSLATE_NOOP("Explanations", "Turn on “Require PKCE” in the app, then wait up to 10 minutes.")},
    {"inactive_user"_L1, {}, QT_TRANSLATE_NOOP("Explanations", "This user is no longer active in the org."),
        askAdmin,
        QT_TRANSLATE_NOOP(
            "Explanations", "Please activate my user again, or tell me which user to sign in with.")},
    {"inactive_org"_L1, {}, QT_TRANSLATE_NOOP("Explanations", "The org is locked, closed or suspended."),
        askAdmin},
    {"rate_limit_exceeded"_L1, {},
        QT_TRANSLATE_NOOP("Explanations", "This user signed in too often within an hour."), tryLater},
    {"unknown_error"_L1, {}, QT_TRANSLATE_NOOP("Explanations", "%1 has a problem right now."),
        QT_TRANSLATE_NOOP("Explanations", "Try again in a minute.")},
    {"admin_policy_enforced"_L1, {},
        QT_TRANSLATE_NOOP("Explanations", "Your organization does not allow this app."),
        QT_TRANSLATE_NOOP("Explanations", "Ask the admin of your organization to allow it."),
        QT_TRANSLATE_NOOP(
            "Explanations", "Please allow the app that Patchbay signs in with for our organization.")},
    {"org_internal"_L1, {},
        QT_TRANSLATE_NOOP("Explanations", "This app is for members of one organization only."),
        QT_TRANSLATE_NOOP(
            "Explanations", "Sign in with an account of that organization, or use another app.")},
    {"disallowed_useragent"_L1, {}, QT_TRANSLATE_NOOP("Explanations", "%1 takes sign-ins in a browser only."),
        QT_TRANSLATE_NOOP("Explanations", "Sign in with your browser instead.")},
    {"API_DISABLED_FOR_ORG"_L1, {}, apiOff, askForApi, apiText},
    {"API_CURRENTLY_DISABLED"_L1, {}, apiOff, askForApi, apiText},
    {"REQUEST_LIMIT_EXCEEDED"_L1, {},
        QT_TRANSLATE_NOOP("Explanations", "The org has used up its API requests for now."),
        QT_TRANSLATE_NOOP("Explanations",
            "Patchbay goes on by itself when there are some again. An admin can see who uses them up."),
        QT_TRANSLATE_NOOP("Explanations",
            "The org's API requests are used up. Please look at Setup, Company Information, API Requests, "
            "and which apps use them.")},
    {"STORAGE_LIMIT_EXCEEDED"_L1, {}, QT_TRANSLATE_NOOP("Explanations", "The org has no storage left."),
        askAdmin,
        QT_TRANSLATE_NOOP("Explanations",
            "The org's data storage is full, so no record can be created. Please free some: Setup, Storage "
            "Usage.")},
    {"TRIAL_EXPIRED"_L1, {}, QT_TRANSLATE_NOOP("Explanations", "The org's trial has ended."), askAdmin},
    {"TXN_SECURITY_NO_ACCESS"_L1, {},
        QT_TRANSLATE_NOOP("Explanations", "A security policy of the org stopped this."), askAdmin,
        QT_TRANSLATE_NOOP("Explanations",
            "A transaction security policy stopped Patchbay. Please allow what it does, or tell me which "
            "way to take.")},
    {"LIMIT_EXCEEDED"_L1, {}, QT_TRANSLATE_NOOP("Explanations", "A limit of the org is reached."), askAdmin,
        QT_TRANSLATE_NOOP(
            "Explanations", "A limit of our org stops what I do with Patchbay. Please look into it."),
        true},
    {"FUNCTIONALITY_NOT_ENABLED"_L1, {},
        QT_TRANSLATE_NOOP("Explanations", "This is not switched on in the org."), askAdmin,
        QT_TRANSLATE_NOOP("Explanations",
            "Something that Patchbay needs is switched off in our org. Please switch it on for my user."),
        true},
    {"INVALID_SESSION_ID"_L1, "rest api"_L1,
        QT_TRANSLATE_NOOP("Explanations", "The app may not use the API."),
        QT_TRANSLATE_NOOP("Explanations", "Add the scope “api” to the app, then reconnect.")},
    {"Bad_OAuth_Token"_L1, {}, QT_TRANSLATE_NOOP("Explanations", "The token is no longer valid."),
        QT_TRANSLATE_NOOP("Explanations", "Reconnect.")},
    {"Wrong_Org"_L1, {}, QT_TRANSLATE_NOOP("Explanations", "The token belongs to another org."),
        QT_TRANSLATE_NOOP("Explanations", "Reconnect.")},
    {"No_Access"_L1, {}, QT_TRANSLATE_NOOP("Explanations", "This user may not see the account."), askAdmin},
    {"URL_NOT_RESET"_L1, {}, QT_TRANSLATE_NOOP("Explanations", "The org has moved to another address."),
        QT_TRANSLATE_NOOP(
            "Explanations", "Patchbay asks for the new one by itself. If that does not help, reconnect.")},
    {"UNSUPPORTED_API_VERSION"_L1, {},
        QT_TRANSLATE_NOOP("Explanations", "The org does not have this version of the API any more."),
        QT_TRANSLATE_NOOP("Explanations", "Install a newer Patchbay.")},
    {"ORG_IN_MAINTENANCE"_L1, {}, maintenance, goesOnByItself},
    {"INSERT_UPDATE_DELETE_NOT_ALLOWED_DURING_MAINTENANCE"_L1, {}, maintenance, goesOnByItself},
    {"SERVER_UNAVAILABLE"_L1, {}, QT_TRANSLATE_NOOP("Explanations", "%1 is too busy right now."), tryLater},
    {"UNABLE_TO_LOCK_ROW"_L1, {},
        QT_TRANSLATE_NOOP("Explanations", "Somebody else is writing the same records."),
        QT_TRANSLATE_NOOP("Explanations", "Patchbay tries again by itself.")},
    {"UNKNOWN_EXCEPTION"_L1, {}, failedInside, tryLater, failedText, true},
    {"APEX_ERROR"_L1, {}, failedInside, tryLater, failedText, true},
    {"QUERY_TIMEOUT"_L1, {}, slowSearch, tryLater},
    {"QUERY_TOO_COMPLICATED"_L1, {}, slowSearch, tryLater},
    {"OPERATION_TOO_LARGE"_L1, {}, tooMuch, fewer},
    {"EXCEEDED_ID_LIMIT"_L1, {}, tooMuch, fewer},
    {"FORBIDDEN"_L1, {}, QT_TRANSLATE_NOOP("Explanations", "The org does not let this account do that."),
        askAdmin,
        QT_TRANSLATE_NOOP(
            "Explanations", "Our org forbids something that Patchbay does for my user. Please look into it."),
        true},
    {"MALFORMED_QUERY"_L1, {}, notUnderstood, newerPatchbay, nullptr, true},
    {"MALFORMED_SEARCH"_L1, {}, notUnderstood, newerPatchbay, nullptr, true},
    {"METHOD_NOT_ALLOWED"_L1, {}, notUnderstood, newerPatchbay, nullptr, true},
    {"UNSUPPORTED_MEDIA_TYPE"_L1, {}, notUnderstood, newerPatchbay, nullptr, true},
    {"INVALID_QUERY_LOCATOR"_L1, {},
        QT_TRANSLATE_NOOP("Explanations", "The org does not have the rest of that list any more."), tryLater},
    {"INVALID_TYPE"_L1, {},
        QT_TRANSLATE_NOOP(
            "Explanations", "The org has no such kind of record, or this account may not see it."),
        askAdmin, createText},
    {"NOT_FOUND"_L1, {}, noSuchThing, askAdmin, nullptr, true},
    {"ALL_OR_NONE_OPERATION_ROLLED_BACK"_L1, {}, heldUp,
        QT_TRANSLATE_NOOP("Explanations", "Patchbay tries again by itself.")},
    {"PROCESSING_HALTED"_L1, {}, heldUp,
        QT_TRANSLATE_NOOP("Explanations", "Patchbay tries again by itself.")},
    // Of a record
    {"FIELD_CUSTOM_VALIDATION_EXCEPTION"_L1, {},
        QT_TRANSLATE_NOOP("Explanations", "A rule of the org refuses it."), change, nullptr, true},
    {"FIELD_FILTER_VALIDATION_EXCEPTION"_L1, {},
        QT_TRANSLATE_NOOP("Explanations", "The org does not allow this choice for the field."),
        QT_TRANSLATE_NOOP("Explanations", "Choose another, then send again."), nullptr, true},
    {"DUPLICATES_DETECTED"_L1, {},
        QT_TRANSLATE_NOOP("Explanations", "The org takes it for a record that it has already."),
        QT_TRANSLATE_NOOP("Explanations", "Use the other record, or ask an admin about the duplicate rule."),
        nullptr, true},
    {"REQUIRED_FIELD_MISSING"_L1, {},
        QT_TRANSLATE_NOOP("Explanations", "A field that must be filled in is empty."),
        QT_TRANSLATE_NOOP("Explanations", "Fill it in, then send again.")},
    {"INVALID_EMAIL_ADDRESS"_L1, {}, QT_TRANSLATE_NOOP("Explanations", "The e-mail address is not valid."),
        change},
    {"STRING_TOO_LONG"_L1, {}, QT_TRANSLATE_NOOP("Explanations", "The text is too long."),
        QT_TRANSLATE_NOOP("Explanations", "Shorten it, then send again.")},
    {"INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST"_L1, {},
        QT_TRANSLATE_NOOP("Explanations", "The value is not one of the choices."),
        QT_TRANSLATE_NOOP("Explanations", "Choose one, then send again.")},
    {"NUMBER_OUTSIDE_VALID_RANGE"_L1, {},
        QT_TRANSLATE_NOOP("Explanations", "A number is too large or too small."), change},
    {"INVALID_TYPE_ON_FIELD_IN_RECORD"_L1, {}, doesNotFit, change, nullptr, true},
    {"JSON_PARSER_ERROR"_L1, {}, doesNotFit, change, nullptr, true},
    {"FIELD_INTEGRITY_EXCEPTION"_L1, {}, doesNotFit, change, nullptr, true},
    {"MALFORMED_ID"_L1, {}, QT_TRANSLATE_NOOP("Explanations", "An ID in the record is not right."), change,
        nullptr, true},
    {"INVALID_FIELD"_L1, {}, noSuchField, askAdmin, fieldText, true},
    {"INVALID_FIELD_FOR_INSERT_UPDATE"_L1, {}, noSuchField, askAdmin, fieldText, true},
    {"INVALID_CROSS_REFERENCE_KEY"_L1, {},
        QT_TRANSLATE_NOOP(
            "Explanations", "A record that this one refers to is not there, or may not be used."),
        QT_TRANSLATE_NOOP("Explanations", "Choose another, then send again."), nullptr, true},
    {"INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY"_L1, {},
        QT_TRANSLATE_NOOP("Explanations",
            "This account may not use a record that this one refers to, such as its owner or campaign."),
        QT_TRANSLATE_NOOP("Explanations", "Choose another, or ask an admin."),
        QT_TRANSLATE_NOOP("Explanations",
            "Please let my user read and use the records that mine refer to, such as owner, account and "
            "campaign."),
        true},
    {"INSUFFICIENT_ACCESS"_L1, {}, mayNotCreate, askAdmin, createText, true},
    {"INSUFFICIENT_ACCESS_OR_READONLY"_L1, {}, mayNotCreate, askAdmin, createText, true},
    {"CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY"_L1, "cannot be inserted"_L1, mayNotCreate, askAdmin, createText,
        true},
    {"CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY"_L1, {}, stoppedByAutomation, changeOrAsk, automationText, true},
    {"CANNOT_EXECUTE_FLOW_TRIGGER"_L1, {}, stoppedByAutomation, changeOrAsk, automationText, true},
    {"INACTIVE_OWNER_OR_USER"_L1, {},
        QT_TRANSLATE_NOOP("Explanations", "Its owner is a user who is no longer active."),
        QT_TRANSLATE_NOOP("Explanations", "Choose another owner, then send again.")},
    {"ENTITY_IS_LOCKED"_L1, {},
        QT_TRANSLATE_NOOP("Explanations", "The record is locked while it is being approved."),
        QT_TRANSLATE_NOOP("Explanations", "Wait for the approval, or ask an admin.")},
    {"ENTITY_IS_DELETED"_L1, {}, QT_TRANSLATE_NOOP("Explanations", "The record was deleted there."),
        QT_TRANSLATE_NOOP("Explanations", "Restore it from the org's recycle bin, or create it anew.")},
    {"CANNOT_UPDATE_CONVERTED_LEAD"_L1, {},
        QT_TRANSLATE_NOOP("Explanations", "The lead has been converted already."),
        QT_TRANSLATE_NOOP("Explanations", "Use its contact or account instead.")},
    {"DUPLICATE_VALUE"_L1, {},
        QT_TRANSLATE_NOOP(
            "Explanations", "Another record holds the same value in a field where each is unique."),
        QT_TRANSLATE_NOOP("Explanations", "Change it, or use the other record."), nullptr, true},
    {"DELETE_FAILED"_L1, {}, QT_TRANSLATE_NOOP("Explanations", "The org did not delete it."), askAdmin,
        nullptr, true},
};

QString words(const char *text, const MessageContext &context)
{
    const QString translated = QCoreApplication::translate("Explanations", text);
    return translated.contains("%1"_L1) ? translated.arg(context.provider) : translated;
}

} // namespace

std::optional<Message> explain(const QString &code, const QString &text, const MessageContext &context)
{
    const auto known = std::find_if(std::begin(explanations), std::end(explanations),
        [&code, spoken = text.toLower()](
            const Explanation &entry) { return entry.code == code && spoken.contains(entry.part); });
    if (known == std::end(explanations))
        return std::nullopt;
    const auto quoted = [known, &text](const QString &own) {
        if (!known->quotes || text.isEmpty())
            return own;
        //: %1 is one sentence or two, %2 what the org answered
        return QCoreApplication::translate("Explanations", "%1 It says: “%2”").arg(own, text);
    };
    Message message{quoted(words(known->cause, context)), words(known->next, context)};
    if (known->forAdmin)
        message.forAdmin = quoted(words(known->forAdmin, context));
    return message;
}

} // namespace patchbay

#include "presentation/cardfaces.h"

#include "engine/clientcredentials.h"
#include "net/proxysetting.h"
#include "presentation/connectiondetails.h"
#include "presentation/messages.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cards)
};

using Variant = CardButton::Variant;

CardButton button(CardAction action, const QString &text, Variant variant)
{
    return {action, text, variant};
}

CardButton cancelButton()
{
    return button(CardAction::Cancel, Words::tr("Cancel"), Variant::Ghost);
}

/// While the browser is waited for. What comes back may also be pasted, as the last resort.
Face browserFace(const Happening &signIn, const QString &reason)
{
    const CardButton copy = button(CardAction::CopyLink, Words::tr("Copy link"), Variant::Secondary);
    const CardButton paste = button(CardAction::PasteAddress, Words::tr("Paste address"), Variant::Ghost);
    if (signIn.byHand) {
        return {CardState::WaitingForBrowser,
            Words::tr("Finish there. The last page shows nothing of Patchbay: copy its address, then paste "
                      "it here."),
            {button(CardAction::PasteAddress, Words::tr("Paste address"), Variant::Primary), copy,
                cancelButton()}};
    }
    if (signIn.browserMissing && !signIn.unmatchedError) {
        return {CardState::WaitingForBrowser,
            Words::tr("No browser could be opened. Copy the link and open it in one, then come back."),
            {button(CardAction::CopyLink, Words::tr("Copy link"), Variant::Primary), paste, cancelButton()}};
    }
    return {CardState::WaitingForBrowser,
        signIn.unmatchedError
            ? Words::tr("The browser came back with an error that Patchbay cannot match to this sign-in. "
                        "Finish there, or cancel and try again.")
            : Words::tr("Finish there, then come back. Nothing opened? Copy the link.") + u' ' + reason,
        {copy, paste, cancelButton()}};
}

/// Nothing has changed until the person says which of the two they meant.
Face otherAccountFace(const Happening &signIn)
{
    const ConnectionRow now = signIn.otherAccount.value_or(ConnectionRow());
    const bool hasOrg = !now.tenantLabel.isEmpty() && now.tenantLabel != now.accountLabel;
    return {CardState::AnotherAccount,
        hasOrg ? Words::tr("You signed in as %1 at %2, another account. Nothing has changed yet.")
                     .arg(now.accountLabel, now.tenantLabel)
               : Words::tr("You signed in as %1, another account. Nothing has changed yet.")
                     .arg(now.accountLabel),
        {button(CardAction::KeepOldAccount, Words::tr("Keep the old one"), Variant::Primary),
            button(CardAction::AddOtherAccount, Words::tr("Add as another"), Variant::Secondary),
            button(CardAction::ReplaceAccount, Words::tr("Replace it"), Variant::GhostDanger)}};
}

/// `reason`: why access is wanted. The consent window says it by itself.
Face signInFace(const Happening &signIn, const QString &provider, const QString &reason)
{
    switch (*signIn.stage) {
    case ConnectStage::Preparing:
        return {CardState::Checking, Words::tr("Getting the sign-in page ready.") + u' ' + reason,
            {cancelButton()}};
    case ConnectStage::WaitingForYou:
        return {CardState::WaitingForYou, Words::tr("Sign in in the open window."),
            {button(CardAction::ShowWindow, Words::tr("Show window"), Variant::Secondary), cancelButton()}};
    case ConnectStage::WaitingForBrowser:
        return browserFace(signIn, reason);
    case ConnectStage::WaitingForCode:
        return {CardState::WaitingForCode,
            Words::tr("Enter %1 on that page.").arg(signIn.code) + u' ' + reason,
            {button(CardAction::CopyCodeAndOpen, Words::tr("Copy and open"), Variant::Primary),
                cancelButton()}};
    case ConnectStage::AnotherAccount:
        return otherAccountFace(signIn);
    case ConnectStage::Checking:
    case ConnectStage::Saving:
        return {CardState::Checking, Words::tr("Asking %1 who you are.").arg(provider), {cancelButton()}};
    }
    Q_UNREACHABLE();
}

/// Why access is wanted: the person's own words, else the definition's.
QString reasonOf(const CardFacts &facts)
{
    return facts.settings.reason.isEmpty() ? facts.provider->reason : facts.settings.reason;
}

Face keychainFace(ErrorKind kind)
{
    if (kind == ErrorKind::KeychainLocked) {
        return {CardState::KeychainLocked,
            Words::tr("Unlock your keychain to use this connection. You stay signed in."),
            {button(CardAction::Unlock, Words::tr("Unlock"), Variant::Primary)}};
    }
    return {CardState::NoKeychain,
        Words::tr("Patchbay keeps tokens only in a keychain. Set one up, or connect for this run only."),
        {button(CardAction::KeychainHelp, Words::tr("How to"), Variant::Primary),
            button(CardAction::ThisRunOnly, Words::tr("This run only"), Variant::Ghost)}};
}

/// RFC 6749 4.1.2.1, 5.2 and what providers say in their place: the app or what is asked of it is to blame.
const QStringList &appCodes()
{
    static const QStringList codes = {u"invalid_client"_s, u"invalid_client_id"_s,
        u"invalid_client_credentials"_s, u"incorrect_client_credentials"_s, u"unauthorized_client"_s,
        u"invalid_scope"_s, u"client_id_missing"_s, u"client_secret_missing"_s, u"redirect_uri_mismatch"_s};
    return codes;
}

bool isKeychainTrouble(ErrorKind kind)
{
    return kind == ErrorKind::KeychainLocked || kind == ErrorKind::KeychainUnavailable;
}

bool helpsToUseBrowser(const Error &failure, const ProviderDescriptor &provider)
{
    return provider.consentWays.contains(ConsentWay::Browser)
        && !failure.providerCode.startsWith("local_service"_L1)
        && (failure.kind == ErrorKind::HelperFailed || failure.providerCode == "sandbox_unavailable"_L1
            || failure.providerCode == "no_embedded_view"_L1);
}

QString turnedOffSentence()
{
    return messageFor({.kind = ErrorKind::Forbidden, .providerCode = u"forbidden_by_policy"_s}, {}).fact;
}

/// The buttons are the next step, so the sentence leaves it out. A window that this program does not have
/// is there the next time no more than now.
void offerBrowser(Face &face, const Error &failure, const Message &message, CardAction tryAgain)
{
    face.sentence = message.fact;
    face.buttons = {button(CardAction::ConnectInBrowser, Words::tr("Open in browser"), Variant::Primary)};
    if (failure.providerCode != "no_embedded_view"_L1)
        face.buttons.append(button(tryAgain, Words::tr("Try again"), Variant::Ghost));
}

/// Where no port is free, the address of the last page can be brought by hand.
void offerByHand(Face &face, const Error &failure)
{
    if (failure.kind == ErrorKind::PortTaken)
        face.buttons.append(
            button(CardAction::ConnectByHand, Words::tr("Sign in and paste"), Variant::Secondary));
}

/// What a connection has of its own is mended on a page of its own.
void offerOwnApp(Face &face, const Error &failure, CardAction page)
{
    const QStringList &codes = appCodes();
    if (codes.contains(failure.providerCode))
        face.buttons.append(button(page, Words::tr("App and scopes"), Variant::Secondary));
}

bool hasOwnApp(const ConnectionRow &row)
{
    return !(nextAppOf(row) == OwnApp());
}

/// Where only the admin can help, a text for them is one click away.
void offerAdminText(Face &face, const Message &message)
{
    if (message.forAdmin.isEmpty())
        return;
    face.forAdmin = message.forAdmin;
    if (!message.code.isEmpty())
        face.forAdmin += u" ("_s + message.code + u')';
    face.buttons.append(
        button(CardAction::CopyForAdmin, Words::tr("Copy a note for the admin"), Variant::Ghost));
}

QString waitingClause(int records)
{
    if (records == 0)
        return {};
    return u' '
        + (records == 1 ? Words::tr("One record waits and goes out after you reconnect.")
                        : Words::tr("%n records wait and go out after you reconnect.", nullptr, records));
}

/// The provider refused something for want of a scope, which it may have named.
Face accessMissingFace(const ConnectionRow &row, const ProviderDescriptor &provider)
{
    Error error{ErrorKind::Forbidden, {}, u"insufficient_scope"_s};
    error.fields = row.lastErrorText.split(u", "_s, Qt::SkipEmptyParts);
    return {CardState::AccessMissing, messageFor(error, {provider.name, row.displayName(), {}}).fact,
        {button(CardAction::Reconnect, Words::tr("Reconnect"), Variant::Secondary)}};
}

Face troubleFace(const ConnectionRow &row, const ProviderDescriptor &provider, Timestamp now)
{
    const QList<CardButton> tryNow = {button(CardAction::TryNow, Words::tr("Try now"), Variant::Secondary)};
    if (row.lastErrorKind == nameOf(ErrorKind::KeychainLocked))
        return keychainFace(ErrorKind::KeychainLocked);
    if (row.lastErrorKind == nameOf(ErrorKind::KeychainUnavailable))
        return keychainFace(ErrorKind::KeychainUnavailable);
    if (row.lastErrorCode == "insufficient_scope"_L1)
        return accessMissingFace(row, provider);
    if (row.lastErrorKind == nameOf(ErrorKind::RateLimited)) {
        return {CardState::LimitReached,
            Words::tr("%1 takes no more calls for now. Patchbay tries again later.").arg(row.displayName()),
            {}};
    }
    if (row.lastErrorKind == nameOf(ErrorKind::Unavailable)) {
        return {CardState::ServiceProblem,
            Words::tr("It answered “unavailable” %1. You stay signed in; Patchbay keeps trying.",
                "%1 is 'at 09:41' or 'on 20 Nov'")
                .arg(clockPhrase(row.offlineSince.value_or(row.checkedAt), now)),
            tryNow};
    }
    const Error trouble{kindNamed(row.lastErrorKind), {}, row.lastErrorCode, row.lastErrorText};
    if (row.offlineSince && isProxyTrouble(trouble)) {
        return {CardState::Offline,
            //: %1 is what is wrong with the proxy and what to do, whole sentences
            Words::tr("%1 You stay signed in.").arg(messageFor(trouble, {provider.name, {}, {}}).text()),
            tryNow};
    }
    if (row.offlineSince) {
        return {CardState::Offline,
            Words::tr("No answer since %1. You stay signed in; Patchbay keeps trying.")
                .arg(clockTime(*row.offlineSince, now)),
            tryNow};
    }
    const Message message = messageFor(trouble, {provider.name, row.displayName(), {}});
    Face face{CardState::ServiceProblem, message.text(), tryNow};
    offerAdminText(face, message);
    if (hasOwnApp(row))
        offerOwnApp(face, trouble, CardAction::AppAndScopes);
    return face;
}

/// The provider's own code may tell why, and what to do before a new sign-in can succeed.
Message endOfGrant(const ConnectionRow &row, const MessageContext &context, Timestamp now)
{
    const Error error{ErrorKind::NeedsReconnect, {}, row.reasonCode, row.lastErrorText};
    if (const Message known = messageFor(error, context); !known.forAdmin.isEmpty())
        return known;
    return {grantEndedSentence(row.reasonCode, context, clockPhrase(row.checkedAt, now))};
}

Face needsReconnectFace(
    const ConnectionRow &row, const Happening &happening, const CardFacts &facts, Timestamp now)
{
    const ProviderDescriptor &provider = *facts.provider;
    const MessageContext context{provider.name, row.displayName(), row.instanceUrl.host()};
    const Message end = endOfGrant(row, context, now);
    Face face{CardState::NeedsReconnect, end.text() + waitingClause(happening.waitingRecords),
        {button(CardAction::Reconnect, Words::tr("Reconnect"), Variant::Primary)}};
    if (!happening.failure || happening.failure->kind == ErrorKind::Cancelled) {
        offerAdminText(face, end);
        return face;
    }
    const Message message = messageFor(*happening.failure, context);
    face.sentence = message.text();
    offerAdminText(face, message);
    offerByHand(face, *happening.failure);
    if (hasOwnApp(row))
        offerOwnApp(face, *happening.failure, CardAction::AppAndScopes);
    if (helpsToUseBrowser(*happening.failure, provider))
        offerBrowser(face, *happening.failure, message, CardAction::Reconnect);
    return face;
}

bool isKeychainTrouble(const ConnectionRow &row)
{
    return row.lastErrorKind == nameOf(ErrorKind::KeychainLocked)
        || row.lastErrorKind == nameOf(ErrorKind::KeychainUnavailable);
}

/// Erased here, and nobody will revoke it: both halves are told.
Face stillValidFace(const ConnectionRow &row, const QString &provider, Timestamp now)
{
    const QString sentence = row.stillValidUntil
        ? Words::tr(
            "It is deleted from this computer. %1 keeps the access valid until %2.", "provider, date or time")
              .arg(provider, clockTime(*row.stillValidUntil, now))
        : Words::tr("It is deleted from this computer. The access stays valid at %1 until you end it there.")
              .arg(provider);
    return {CardState::RemovedHereOnly, sentence,
        {button(CardAction::Dismiss, Words::tr("Got it"), Variant::Ghost)}};
}

Face tombstoneFace(const ConnectionRow &row, const QString &provider)
{
    const CardButton tryNow = row.lastErrorKind == nameOf(ErrorKind::KeychainLocked)
        ? button(CardAction::Unlock, Words::tr("Unlock"), Variant::Secondary)
        : button(CardAction::TryNow, Words::tr("Try now"), Variant::Secondary);
    const CardButton anyway
        = button(CardAction::RemoveAnyway, Words::tr("Remove anyway…"), Variant::GhostDanger);
    if (row.reasonCode == removal::notErased) {
        return {CardState::NotRemoved,
            Words::tr("%1 ended the access. Your keychain did not delete the token; Patchbay tries again.")
                .arg(provider),
            {tryNow, anyway}};
    }
    if (row.reasonCode == removal::neither) {
        return {CardState::NotRemoved,
            Words::tr("%1 did not end the access, and your keychain did not delete the token.").arg(provider),
            {tryNow, anyway}};
    }
    if (isKeychainTrouble(row)) {
        return {CardState::NotRemoved,
            Words::tr("Patchbay needs the token in your keychain to end the access at %1. It tries again.")
                .arg(provider),
            {tryNow, anyway}};
    }
    return {CardState::RemovedHereOnly,
        Words::tr("%1 did not confirm. Patchbay tries again; or remove it there yourself.").arg(provider),
        {tryNow, anyway}};
}

Face removingFace(
    const ConnectionRow &row, const Happening &happening, const ProviderDescriptor &provider, Timestamp now)
{
    if (happening.disconnecting || row.reasonCode.isEmpty())
        return {CardState::Disconnecting, Words::tr("Asking %1 to end the access.").arg(provider.name), {}};
    Face face = row.reasonCode == removal::stillValid ? stillValidFace(row, provider.name, now)
                                                      : tombstoneFace(row, provider.name);
    // Where there is no page, there is none to open.
    const bool hasPage = !row.instanceUrl.isEmpty() || !provider.revocationPage.isEmpty();
    if (face.state == CardState::RemovedHereOnly && hasPage)
        face.buttons.prepend(button(CardAction::OpenPage, Words::tr("Open page"), Variant::Secondary));
    return face;
}

/// Connected until its records are sent.
Face leavingFace(int records)
{
    return {CardState::Disconnecting,
        records > 0 ? Words::tr("Sends %n record(s) first.", nullptr, records)
                    : Words::tr("Sends what waits first."),
        {button(CardAction::Cancel, Words::tr("Cancel"), Variant::Ghost)}};
}

/// How the last thing a person asked for failed, where the row does not say the same.
void tellFailure(Face &face, const ConnectionRow &row, const Happening &happening, const QString &provider)
{
    if (!happening.failure || happening.failure->kind == ErrorKind::Cancelled
        || isDeclined(*happening.failure) || nameOf(happening.failure->kind) == row.lastErrorKind)
        return;
    const Message message
        = messageFor(*happening.failure, {provider, row.displayName(), row.instanceUrl.host()});
    face.sentence = message.text();
    if (happening.failure->providerCode == "insufficient_scope"_L1) {
        face.state = CardState::AccessMissing;
        face.sentence = message.fact;
        face.buttons = {button(CardAction::Reconnect, Words::tr("Reconnect"), Variant::Secondary)};
    }
    offerAdminText(face, message);
    offerByHand(face, *happening.failure);
    if (hasOwnApp(row))
        offerOwnApp(face, *happening.failure, CardAction::AppAndScopes);
}

/// What the row itself says of a connection that is not being signed in to or removed.
Face standingFace(const ConnectionRow &row, const ProviderDescriptor &provider, Timestamp now)
{
    if (!row.lastErrorKind.isEmpty())
        return troubleFace(row, provider, now);
    if (const QStringList missing = notGranted(provider, row.scopesAsked, row.scopesGranted);
        !missing.isEmpty()) {
        return {CardState::AccessMissing,
            Words::tr("You did not allow %1. All else works.").arg(missing.join(u", "_s)),
            {button(CardAction::Reconnect, Words::tr("Reconnect"), Variant::Secondary)}};
    }
    return {CardState::Connected,
        Words::tr("Checked %1", "%1 is a relative time").arg(relativeTime(row.checkedAt, now)),
        {button(CardAction::Test, Words::tr("Test"), Variant::Ghost),
            button(CardAction::Disconnect, Words::tr("Disconnect"), Variant::Ghost)}};
}

} // namespace

QString stateWord(CardState state, const QString &provider)
{
    switch (state) {
    case CardState::NotSetUp:
        return Words::tr("Not set up");
    case CardState::NotConnected:
        return Words::tr("Not connected");
    case CardState::WaitingForYou:
        return Words::tr("Waiting for you");
    case CardState::WaitingForBrowser:
        return Words::tr("Waiting for your browser");
    case CardState::WaitingForCode:
        return Words::tr("Waiting for the code");
    case CardState::Checking:
        return Words::tr("Checking the account");
    case CardState::AnotherAccount:
        return Words::tr("Another account");
    case CardState::Connected:
        return Words::tr("Connected");
    case CardState::NotSaved:
        return Words::tr("Not saved yet");
    case CardState::AccessMissing:
        return Words::tr("Some access missing");
    case CardState::NeedsReconnect:
        return Words::tr("Needs reconnect");
    case CardState::Offline:
        return Words::tr("Offline");
    case CardState::ServiceProblem:
        return Words::tr("%1 has a problem").arg(provider);
    case CardState::KeychainLocked:
        return Words::tr("Keychain locked");
    case CardState::NoKeychain:
        return Words::tr("No keychain");
    case CardState::LimitReached:
        return Words::tr("Daily limit reached");
    case CardState::Disconnecting:
        return Words::tr("Disconnecting");
    case CardState::RemovedHereOnly:
        return Words::tr("Removed here only");
    case CardState::NotRemoved:
        return Words::tr("Not deleted yet");
    }
    Q_UNREACHABLE();
}

Face unconnectedFace(const CardFacts &facts)
{
    const ProviderDescriptor &provider = *facts.provider;
    const QString reason = reasonOf(facts);
    if (facts.fresh.stage)
        return signInFace(facts.fresh, provider.name, reason);
    if (provider.settled.closed)
        return {CardState::NotConnected, turnedOffSentence(), {}};
    if (provider.clientId.isEmpty() && facts.settings.clientId.isEmpty()) {
        return {CardState::NotSetUp,
            provider.recordsApi.isEmpty()
                ? Words::tr("Needs a client id from %1.").arg(provider.name)
                : Words::tr("Needs a client id from your %1 org.").arg(provider.name),
            {button(CardAction::SetUp, Words::tr("Set up"), Variant::Secondary)}};
    }
    Face face{CardState::NotConnected, reason,
        {button(CardAction::Connect, Words::tr("Connect"), Variant::Primary)}};
    if (!facts.fresh.failure)
        return face;
    const Error &failure = *facts.fresh.failure;
    if (isKeychainTrouble(failure.kind))
        return keychainFace(failure.kind);
    const Message message = messageFor(failure, {provider.name, {}, {}});
    face.sentence = message.text();
    offerAdminText(face, message);
    offerByHand(face, failure);
    if (facts.fresh.ownApp)
        offerOwnApp(face, failure, CardAction::OtherApp);
    if (helpsToUseBrowser(failure, provider))
        offerBrowser(face, failure, message, CardAction::Connect);
    return face;
}

Face accountFace(const ConnectionRow &row, const Happening &happening, const CardFacts &facts, Timestamp now)
{
    const ProviderDescriptor &provider = *facts.provider;
    if (happening.stage)
        return signInFace(happening, provider.name, reasonOf(facts));
    if (row.phase == ConnectionPhase::Removing)
        return removingFace(row, happening, provider, now);
    if (row.phase == ConnectionPhase::Connected && row.tokensUnsaved) {
        return {CardState::NotSaved,
            Words::tr("Your keychain did not take the newest token. Save it before you quit Patchbay, or you "
                      "may have to sign in again."),
            {button(CardAction::Unlock, Words::tr("Save now"), Variant::Primary)}};
    }
    if (happening.failure && isKeychainTrouble(happening.failure->kind))
        return keychainFace(happening.failure->kind);
    if (row.phase == ConnectionPhase::NeedsReconnect)
        return needsReconnectFace(row, happening, facts, now);
    if (happening.leaving && row.lastErrorKind.isEmpty())
        return leavingFace(happening.waitingRecords);
    Face face = standingFace(row, provider, now);
    if (happening.testing) { // with the buttons that were there: nothing jumps
        face.state = CardState::Checking;
        face.sentence = Words::tr("Asking %1 whether this connection works.").arg(provider.name);
        return face;
    }
    tellFailure(face, row, happening, provider.name);
    return face;
}

} // namespace patchbay

#include "presentation/messages.h"

#include "presentation/explanations.h"
#include "presentation/intakemessages.h"
#include "presentation/proxywords.h"
#include "presentation/runwords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Messages)
};

QDateTime localTime(Timestamp moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment.time_since_epoch().count());
}

/// Words for our own codes that say more than their kind.
std::optional<Message> messageForCode(const Error &error, const MessageContext &context)
{
    const QString &code = error.providerCode;
    if (code == "refused_provider"_L1) {
        //: %1 is one path or several, each with what is wrong in it
        return Message{Words::tr("Patchbay does not use %1.").arg(error.providerText),
            Words::tr("Correct the file or remove it, then start Patchbay again.")};
    }
    if (code == "account_mismatch"_L1) {
        const QString &account = error.providerText;
        return Message{account.isEmpty()
                ? Words::tr("You signed in as someone else. Nothing has changed.")
                : Words::tr("You signed in as %1, another account. Nothing has changed.").arg(account),
            Words::tr("Sign in again with the account of this connection, or add the other one as new.")};
    }
    if (code == "change_domain"_L1) {
        return Message{Words::tr("You want to sign in to %1 at another place.").arg(context.provider),
            Words::tr("Choose it in the settings of this provider.")};
    }
    if (code == "foreign_callback"_L1) {
        return Message{Words::tr("This answer belongs to another sign-in, so Patchbay did not use it."),
            Words::tr("Try again, and finish in the window that opens then.")};
    }
    if (code == "paste_not_the_redirect"_L1) {
        //: %1 is the beginning of an address, http://localhost:17177/oauth/callback
        return Message{Words::tr("This is not the address of the last page. That one begins with %1.")
                           .arg(u'\u2068' + error.providerText + u'\u2069'),
            Words::tr("Finish in the browser first, then copy all of it.")};
    }
    if (code == "paste_other_sign_in"_L1) {
        return Message{Words::tr("This address belongs to another sign-in, or a part of it is missing."),
            Words::tr("Copy all of it from the page that came last.")};
    }
    if (code == "code_unprotected"_L1) {
        return Message{
            Words::tr(
                "Another program on this computer could use this sign-in, so Patchbay does not begin it."),
            Words::tr("Close the program that holds the port, then try again.")};
    }
    if (code == "api_version_missing"_L1) {
        //: %1 is a version, 59.0
        return Message{Words::tr("The org does not have version %1 of the API.").arg(error.providerText),
            Words::tr("Choose another in the details of this connection.")};
    }
    if (code == "login_host_silent"_L1) {
        //: %1 is a host
        return Message{Words::tr("Nobody answers at %1.").arg(u'\u2068' + error.providerText + u'\u2069'),
            Words::tr("Check the domain in the settings of this provider, or your network.")};
    }
    if (code == "missing_scopes"_L1) {
        //: %1 is a scope or several, as the provider writes them
        return Message{Words::tr("This connection may not do that: it lacks %1.").arg(error.providerText),
            Words::tr("Reconnect it, and allow that there.")};
    }
    if (code == "insufficient_scope"_L1) {
        return Message{error.fields.isEmpty()
                ? Words::tr("%1 did not allow that: the connection lacks a scope.").arg(context.provider)
                : Words::tr("%1 did not allow that: the connection lacks %2.")
                      .arg(context.provider, error.fields.join(u", "_s)),
            Words::tr("Reconnect it, and allow that there.")};
    }
    if (code == "sandbox_unavailable"_L1) {
        return Message{Words::tr("The sign-in page cannot be shown safely inside Patchbay on this computer."),
            Words::tr("Sign in with your browser instead.")};
    }
    if (code == "client_id_missing"_L1) {
        return Message{Words::tr("%1 needs your own app's client id first.").arg(context.provider),
            Words::tr("Set it up, then connect.")};
    }
    if (code == "client_secret_missing"_L1) {
        return Message{Words::tr("%1 needs your own app's client secret.").arg(context.provider),
            Words::tr("Enter it where you set up the app here; it is kept in your keychain.")};
    }
    if (code == "no_embedded_view"_L1) {
        return Message{Words::tr("The sign-in window is not installed (package patchbay-consent)."),
            Words::tr("Sign in with your browser instead.")};
    }
    return std::nullopt;
}

/// Words for what the disk or the data file did. `providerText` is the file's path, where one is to blame.
std::optional<Message> messageForStorage(const Error &error)
{
    const QString &code = error.providerCode;
    const QString &path = error.providerText;
    const QString file = path.isEmpty() ? Words::tr("Patchbay's data file")
                                        : Words::tr("Patchbay's data file %1", "a path").arg(path);
    if (code == "disk_full"_L1) {
        //: %1 is "Patchbay's data file /home/robin/….db", here and below
        return Message{Words::tr("There is no room left on the disk of %1.").arg(file),
            Words::tr("Free some space, then try again.")};
    }
    if (code == "busy"_L1) {
        return Message{
            Words::tr("Another program keeps %1 busy.").arg(file), Words::tr("Close it, then try again.")};
    }
    if (code == "in_use"_L1) {
        return Message{
            Words::tr("Another Patchbay has your data open: a window, or a patchbayctl that runs."),
            Words::tr("Close it, then remove everything.")};
    }
    if (code == "read_only"_L1) {
        return Message{Words::tr("%1 must not be written to.").arg(file),
            Words::tr("Check its rights and those of its folder, then try again.")};
    }
    if (code == "cannot_open"_L1) {
        return Message{Words::tr("%1 cannot be opened.").arg(file),
            Words::tr("Check its rights and those of its folder, then try again.")};
    }
    if (code == "io"_L1) {
        return Message{Words::tr("The disk failed to read or write %1.").arg(file),
            Words::tr("Check the disk, then try again.")};
    }
    if (code == "newer_version"_L1) {
        return Message{Words::tr("%1 was written by a newer Patchbay.").arg(file),
            Words::tr("Install that version again; nothing was changed.")};
    }
    if (code == "damaged"_L1) {
        return Message{Words::tr("%1 is damaged.").arg(file),
            Words::tr("Close Patchbay everywhere, then start it again.")};
    }
    if (code == "set_aside"_L1) {
        return Message{Words::tr("Patchbay's data file was damaged and has been set aside as %1.").arg(path),
            Words::tr("Restore it from a backup, or connect again.")};
    }
    if (!path.isEmpty()) {
        return Message{Words::tr("Patchbay cannot use %1.", "a path").arg(path),
            Words::tr("Check the disk, its space and the rights there, then try again.")};
    }
    return std::nullopt;
}

/// Words for how a sign-in ended that nobody refused.
std::optional<Message> messageForSignIn(const Error &error, const MessageContext &context)
{
    const QString &code = error.providerCode;
    if (code == "expired_token"_L1)
        return Message{Words::tr("The code ran out."), Words::tr("Start again.")};
    if (code == "login_required"_L1) {
        return Message{Words::tr("%1 wants you to sign in there first.").arg(context.provider),
            Words::tr("Start again.")};
    }
    if (code == "consent_required"_L1 || code == "interaction_required"_L1) {
        return Message{Words::tr("%1 wants you to allow the access there first.").arg(context.provider),
            Words::tr("Start again.")};
    }
    if (code == "code_spent"_L1) {
        const QString host = context.host.isEmpty() ? context.provider : context.host;
        return Message{
            Words::tr("The answer from %1 was lost or cannot be used, so nothing was saved.").arg(host),
            Words::tr("Sign in again.")};
    }
    if (code == "local_service"_L1) {
        return Message{Words::tr("The demo org on this computer does not start."),
            Words::tr("Reinstall patchbay-demo-org, or move its data away: %1", "a path")
                .arg(error.providerText)};
    }
    if (code == "local_service_missing"_L1) {
        return Message{Words::tr("The demo org is not installed on this computer."),
            Words::tr("Install it (package patchbay-demo-org).")};
    }
    return std::nullopt;
}

/// Words for what the administrator, or the person's own switch, turned off.
std::optional<Message> messageForRights(const Error &error)
{
    const QString &code = error.providerCode;
    if (code == "forbidden_by_policy"_L1) {
        return Message{Words::tr("Your administrator has turned this off."),
            Words::tr("Settings, Administrator tells what is settled on this computer.")};
    }
    if (code == "policy_broken"_L1) {
        //: %1 is the path of a file with what is wrong in it
        return Message{Words::tr("The administrator's policy cannot be used, so what it could forbid is off: "
                                 "%1.")
                           .arg(error.providerText),
            Words::tr("Ask your administrator to mend it.")};
    }
    if (code == "policy_out_of_sight"_L1) {
        return Message{Words::tr("This computer has an administrator's policy. As a Flatpak, Patchbay cannot "
                                 "tell whether it is genuine, so what a policy could forbid is off."),
            Words::tr("Install Patchbay in another way: as a package or from its archive.")};
    }
    if (code == "wrong_passphrase"_L1)
        return Message{Words::tr("This is not the passphrase."), {}};
    if (code == "passphrase_too_short"_L1)
        return Message{Words::tr("Take four letters at least."), {}};
    if (code == "too_many_tries"_L1) {
        const auto wait = error.retryAfter.value_or(std::chrono::seconds(0));
        return Message{Words::tr("Too many wrong tries."),
            Words::tr("Try again in %n second(s).", nullptr, int(wait.count()))};
    }
    if (code == "read_only_mode"_L1) {
        return Message{Words::tr("Patchbay is read-only now: nothing is written to any org."),
            Words::tr("Switch that off in Settings, Privacy.")};
    }
    return std::nullopt;
}

/// Words for what was asked of a connection or record by its name. `providerText` holds the names meant.
std::optional<Message> messageForRequest(const Error &error)
{
    const QString &code = error.providerCode;
    if (code == "not_connected"_L1)
        return Message{Words::tr("Nothing is connected yet."), Words::tr("Open Patchbay and press Connect.")};
    if (code == "no_such_connection"_L1) {
        return Message{Words::tr("No connection is called “%1”.").arg(error.providerText),
            Words::tr("“patchbayctl connection list” shows them.")};
    }
    if (code == "ambiguous"_L1) {
        return Message{Words::tr("More than one connection fits: %1.").arg(error.providerText),
            Words::tr("Name one by its id.")};
    }
    if (code == "nothing_selected"_L1)
        return Message{Words::tr("No account fits."), {}};
    if (code == "empty_filter"_L1)
        return Message{
            Words::tr("The filter is empty, so nothing was done."), Words::tr("Say which accounts.")};
    if (code == "selection_changed"_L1) {
        return Message{
            Words::tr("Other accounts fit by now, so nothing was done."), Words::tr("Look at them again.")};
    }
    if (code == "changed_meanwhile"_L1) {
        return Message{Words::tr("This record is no longer as it was when you decided."),
            Words::tr("Look at it again.")};
    }
    if (code == "not_reassignable"_L1) {
        return Message{Words::tr("There is no such record, or it does not wait for this decision."),
            Words::tr("Only a record that was written for another user, or whose connection is gone, does.")};
    }
    if (code == "no_such_record"_L1)
        return Message{
            Words::tr("There is no such record."), Words::tr("“patchbayctl outbox list” shows them.")};
    if (code == "needs_decision"_L1) {
        return Message{Words::tr("This record waits for a decision."),
            Words::tr("Use “patchbayctl outbox decide”, or “outbox reassign” for another user's.")};
    }
    if (code == "not_rejected"_L1) {
        return Message{Words::tr("The org did not refuse this record."),
            Words::tr("“patchbayctl outbox send” sends what waits.")};
    }
    if (code == "nothing_to_decide"_L1) {
        return Message{Words::tr("This record does not wait for this decision."),
            Words::tr("“patchbayctl outbox list” tells what it waits for.")};
    }
    if (code == "send_in_doubt"_L1) {
        return Message{Words::tr("It may already be there."),
            Words::tr("Look there first; to send it all the same, add --may-have-arrived.")};
    }
    if (code == "discard_in_doubt"_L1) {
        return Message{Words::tr("It may already be there, and Patchbay still looks for it."),
            Words::tr("To forget it all the same, add --may-have-arrived.")};
    }
    if (code == "not_discardable"_L1)
        return Message{Words::tr("This record was sent, or is on its way."), {}};
    if (code == "not_confirmed"_L1)
        return Message{Words::tr("Nothing was done."), Words::tr("Add --yes to do it without a question.")};
    if (code == "may_have_arrived"_L1) {
        return Message{Words::tr("It may already be there as %1.").arg(error.providerText),
            Words::tr("Look there first; to send it all the same, add --may-have-arrived.")};
    }
    if (code == "key_reused"_L1) {
        return Message{
            Words::tr("This key was used for another record."), Words::tr("Take a key of its own for each.")};
    }
    return automationMessage(error);
}

Message messageForKind(const Error &error, const MessageContext &context)
{
    const QString host = context.host.isEmpty() ? context.provider : context.host;
    switch (error.kind) {
    case ErrorKind::Cancelled:
        return {};
    case ErrorKind::Offline:
        return {Words::tr("No answer from %1.").arg(host), Words::tr("Check your network, then try again.")};
    case ErrorKind::OutcomeUnknown:
        // What becomes of records is told by their own state.
        return {
            Words::tr("The answer from %1 was lost or cannot be used.").arg(host), Words::tr("Try again.")};
    case ErrorKind::Unavailable:
        return {
            Words::tr("%1 has a problem right now.").arg(context.provider), Words::tr("Try again later.")};
    case ErrorKind::RateLimited:
        return {Words::tr("%1 takes no more calls for now.").arg(context.provider),
            Words::tr("Try again later.")};
    case ErrorKind::NeedsReconnect:
        return {grantEndedSentence(error.providerCode, context, {}), Words::tr("Reconnect.")};
    case ErrorKind::Denied:
        return {Words::tr("You declined at %1; nothing was changed.").arg(context.provider), {}};
    case ErrorKind::Misconfigured:
        return {Words::tr("%1 did not accept this app's settings.").arg(context.provider),
            Words::tr("Check the settings of the app and of Patchbay.")};
    case ErrorKind::Forbidden:
        return {Words::tr("This account lacks a right for that."), Words::tr("Ask an admin of the org.")};
    case ErrorKind::Rejected:
        return {error.providerText.isEmpty() ? Words::tr("The input was not accepted.") : error.providerText,
            Words::tr("Change it, then send again.")};
    case ErrorKind::Duplicate:
        return {Words::tr("A similar record exists already."), Words::tr("Compare them, then decide.")};
    case ErrorKind::NotFound:
        return {Words::tr("It is not there (any more)."), {}};
    case ErrorKind::KeychainLocked:
        return {Words::tr("Your keychain is locked. You stay signed in."),
            Words::tr("Unlock it, then try again.")};
    case ErrorKind::KeychainUnavailable:
        return {Words::tr("Patchbay keeps tokens only in a keychain, and none answers."),
            Words::tr("Set one up, or connect for this run only.")};
    case ErrorKind::Insecure:
        return {Words::tr("This is not a safe connection to %1. Patchbay stopped.").arg(host),
            Words::tr("Check the address, and your network.")};
    case ErrorKind::Protocol:
        return {Words::tr("%1 sent an answer that Patchbay does not understand.").arg(host),
            Words::tr("Check the address, then try again. A proxy or a sign-in page of your network can "
                      "cause this.")};
    case ErrorKind::Storage:
        return {Words::tr("Patchbay could not use its files on this disk."),
            Words::tr("Check its space and rights, then try again.")};
    case ErrorKind::HelperFailed:
        return {Words::tr("The sign-in page stopped. Nothing was lost."),
            Words::tr("Try again, or sign in with your browser.")};
    case ErrorKind::PortTaken:
        return {Words::tr("The ports Patchbay waits on are taken by other programs."),
            Words::tr("Close one, then try again.")};
    }
    Q_UNREACHABLE();
}

} // namespace

QString Message::text() const
{
    QStringList parts;
    for (const QString &part : {fact, next}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    if (!code.isEmpty())
        parts.append(u'(' + code + u')');
    return parts.join(u' ');
}

Message messageFor(const Error &error, const MessageContext &context)
{
    for (const std::optional<Message> &words : {messageForIntake(error), messageForProxy(error)}) {
        if (words)
            return *words;
    }
    std::optional<Message> known
        = error.kind == ErrorKind::Storage ? messageForStorage(error) : messageForCode(error, context);
    if (!known)
        known = explain(error.providerCode, error.providerText, context);
    if (!known)
        known = messageForSignIn(error, context);
    if (!known)
        known = messageForRequest(error);
    if (!known)
        known = messageForRights(error);
    Message message = known.value_or(messageForKind(error, context));
    // Our own codes say nothing to a person; the other side's help when asking somebody.
    static const QStringList ours = {u"account_mismatch"_s, u"sandbox_unavailable"_s, u"client_id_missing"_s,
        u"client_secret_missing"_s, u"no_embedded_view"_s, u"consent_way"_s, u"disk_full"_s,
        u"newer_version"_s, u"damaged"_s, u"set_aside"_s, u"busy"_s, u"in_use"_s, u"read_only"_s, u"io"_s,
        u"cannot_open"_s, u"died"_s, u"crashed"_s, u"not_started"_s, u"bad_answer"_s, u"bad_request"_s,
        u"load_failed"_s, u"tls"_s, u"change_domain"_s, u"foreign_callback"_s, u"foreign_instance_url"_s,
        u"not_reassignable"_s, u"not_connected"_s, u"no_such_connection"_s, u"ambiguous"_s,
        u"may_have_arrived"_s, u"key_reused"_s, u"changed_meanwhile"_s, u"refused_provider"_s,
        u"nothing_selected"_s, u"empty_filter"_s, u"selection_changed"_s, u"this_run_only"_s,
        u"token_missing"_s, u"no_refresh_token"_s, u"code_spent"_s, u"local_service"_s,
        u"local_service_missing"_s, u"paste_not_the_redirect"_s, u"paste_other_sign_in"_s,
        u"code_unprotected"_s, u"missing_scopes"_s, u"login_host_silent"_s, u"forbidden_by_policy"_s,
        u"policy_broken"_s, u"policy_out_of_sight"_s, u"read_only_mode"_s, u"wrong_passphrase"_s,
        u"passphrase_too_short"_s, u"too_many_tries"_s, u"api_version_missing"_s, u"no_such_record"_s,
        u"needs_decision"_s, u"not_rejected"_s, u"nothing_to_decide"_s, u"send_in_doubt"_s,
        u"discard_in_doubt"_s, u"not_discardable"_s, u"not_confirmed"_s, u"no_such_automation"_s,
        u"no_such_run"_s, u"no_record_yet"_s, u"wrong_target"_s, u"automation_name_taken"_s};
    if (error.kind != ErrorKind::Cancelled && error.kind != ErrorKind::Denied
        && !ours.contains(error.providerCode))
        message.code = error.providerCode;
    if (error.kind == ErrorKind::PortTaken && !error.providerText.isEmpty())
        message.fact = Words::tr("Ports are taken by other programs: %1.").arg(error.providerText);
    return message;
}

bool isDeclined(const Error &error)
{
    return error.kind == ErrorKind::Denied && !messageForSignIn(error, {});
}

QString grantEndedSentence(const QString &reasonCode, const MessageContext &context, const QString &when)
{
    if (reasonCode == "inactive_user"_L1)
        return explain(reasonCode, {}, context)->fact;
    if (reasonCode == "invalid_scope"_L1)
        return Words::tr("The app no longer has the scopes it needs.");
    // Our own: nobody ended these.
    if (reasonCode == "this_run_only"_L1)
        return Words::tr("This connection was for one run of Patchbay only.");
    if (reasonCode == "token_missing"_L1)
        return Words::tr("Its token is no longer in your keychain.");
    if (reasonCode == "no_refresh_token"_L1)
        return Words::tr("Its token has run out, and %1 gave none to renew it with.").arg(context.provider);
    if (when.isEmpty())
        return Words::tr("%1 ended this access.").arg(context.provider);
    //: %1 is a provider, %2 "at 09:41" or "on 20 Nov"
    return Words::tr("%1 ended this access %2.").arg(context.provider, when);
}

ErrorKind kindNamed(const QString &name)
{
    for (int kind = int(ErrorKind::Cancelled); kind <= int(ErrorKind::PortTaken); ++kind) {
        if (nameOf(ErrorKind(kind)) == name)
            return ErrorKind(kind);
    }
    return ErrorKind::Protocol;
}

QString relativeTime(Timestamp moment, Timestamp now)
{
    using namespace std::chrono;
    const auto age = duration_cast<seconds>(now - moment);
    if (age < 60s)
        return Words::tr("just now");
    if (age < 1h)
        return Words::tr("%n min ago", nullptr, int(duration_cast<minutes>(age).count()));
    const qint64 days = localTime(moment).date().daysTo(localTime(now).date());
    if (days == 0 || age < 6h)
        return Words::tr("%n h ago", nullptr, int(duration_cast<hours>(age).count()));
    if (days == 1)
        return Words::tr("yesterday");
    return QLocale().toString(localTime(moment).date(), QLocale::ShortFormat);
}

QString clockTime(Timestamp moment, Timestamp now)
{
    const QDateTime local = localTime(moment);
    if (local.date() == localTime(now).date())
        return QLocale().toString(local.time(), QLocale::ShortFormat);
    if (local.date().year() != localTime(now).date().year())
        return QLocale().toString(local.date(), QLocale::ShortFormat);
    return QLocale().toString(local.date(), Words::tr("d MMM", "short date, Qt format"));
}

QString clockPhrase(Timestamp moment, Timestamp now)
{
    const QString when = clockTime(moment, now);
    return localTime(moment).date() == localTime(now).date()
        ? Words::tr("at %1", "%1 is a time of today").arg(when)
        : Words::tr("on %1", "%1 is a date").arg(when);
}

QString environmentWord(Environment environment)
{
    switch (environment) {
    case Environment::None:
        return {};
    case Environment::Production:
        return Words::tr("Production");
    case Environment::Sandbox:
        return Words::tr("Sandbox");
    case Environment::Demo:
        return Words::tr("Demo");
    }
    Q_UNREACHABLE();
}

} // namespace patchbay

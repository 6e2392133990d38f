#pragma once

#include <QMetaType>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

#include <tl/expected.hpp>

namespace patchbay
{

/// What the caller must do about a failure. Closed on purpose: a new kind means a new reaction everywhere.
enum class ErrorKind {
    Cancelled, ///< Nothing: the person or the owner changed their mind. Never shown, never an error.
    Offline, ///< Try again later: nothing left this computer, or nobody was there to hear it.
    OutcomeUnknown, ///< Look before repeating: the request left and no usable answer came.
    Unavailable, ///< Try again later: the service answered that it has trouble.
    RateLimited, ///< Try again after `retryAfter`, or after a pause.
    NeedsReconnect, ///< Ask the person to sign in again: the provider ended the grant.
    Denied, ///< Stop: the person or the provider refused access.
    Misconfigured, ///< Ask the person to change settings (client id, redirect URI, domain).
    Forbidden, ///< Ask an administrator: the account lacks a right.
    Rejected, ///< Ask the person to change the input; `fields` says where.
    Duplicate, ///< Ask the person to choose: the record looks like an existing one.
    NotFound, ///< The thing asked for does not exist.
    KeychainLocked, ///< Ask the person to unlock the keychain. Says nothing about what is stored.
    KeychainUnavailable, ///< There is no keychain, or it does not answer.
    Insecure, ///< Stop: TLS failed, or an address is not one a secret may be sent to.
    Protocol, ///< The other side sent what the standard does not allow.
    Storage, ///< The local disk or database failed.
    HelperFailed, ///< A program of ours could not be started or died.
    PortTaken, ///< Every loopback port of the redirect URI is in use by another program.
};

/// A failure as a value. Words for people are made from it in presentation/messages.cpp and nowhere else.
struct Error {
    ErrorKind kind = ErrorKind::Protocol;
    QString detail = {}; ///< One English line for the log. Never a secret, never what a person typed.
    QString providerCode
        = {}; ///< The other side's own code, e.g. "invalid_grant" or "INVALID_EMAIL_ADDRESS".
    QString providerText = {}; ///< Foreign text: plain, capped at 500 characters, untrusted.
    QStringList fields = {}; ///< API names of the fields to blame.
    int httpStatus = 0; ///< 0 where no answer came.
    std::optional<std::chrono::seconds> retryAfter = {};
};

template<typename T>
using Result = tl::expected<T, Error>;

/// Stands where a Result has no value to carry.
struct Done {
};

[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorKind kind, QString detail)
{
    return tl::unexpected<Error>(Error{kind, std::move(detail)});
}

[[nodiscard]] inline tl::unexpected<Error> cancelled()
{
    return fail(ErrorKind::Cancelled, QStringLiteral("cancelled"));
}

/// The name of the kind, for logs and machine-readable output; stable.
[[nodiscard]] QString nameOf(ErrorKind kind);

/// Foreign text made safe to keep: control characters dropped, capped at 500 characters.
[[nodiscard]] QString foreignText(const QString &text);

} // namespace patchbay

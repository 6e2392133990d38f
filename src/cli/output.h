#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace patchbay
{

/// What a program that calls us can rely on. Documented in patchbayctl(1); never renumbered.
enum class ExitCode {
    Done = 0,
    Failed = 1,
    Usage = 2,
    NotConnected = 3, ///< no such connection, or more than one
    NeedsReconnect = 4,
    Offline = 5, ///< no network, or the service has a problem
    Keychain = 6, ///< locked, missing or silent
    Refused = 7, ///< the org did not take the record
    Kept = 8, ///< on disk, not sent or not confirmed yet
    MissingScopes = 9, ///< the grant lacks a scope that was asked for
    Forbidden = 10, ///< by the administrator's policy, or by read-only mode
};

[[nodiscard]] ExitCode exitCodeFor(const Error &error);
/// The word a program tests for: "not_connected", "ambiguous", "forbidden_by_policy", "read_only", else the
/// kind's name.
[[nodiscard]] QString errorName(const Error &error);
/// ISO 8601 in UTC, to the second.
[[nodiscard]] QString isoTime(Timestamp moment);

/// Writes results to stdout, as text or as one JSON object a call ("patchbay": 1 is the shape's version), and
/// words for people to stderr. In JSON every failure has "ok": false, "error" (a word) and "message" (a
/// sentence). Colours are for terminals without NO_COLOR. Nothing but raw() can put a control character on a
/// terminal.
class Output final
{
public:
    explicit Output(bool json);

    [[nodiscard]] bool isJson() const { return m_json; }
    /// "ok" is added: true unless the object has an "error".
    void json(QJsonObject object) const;
    void line(const QString &text) const;
    /// On a terminal columns aligned to the widest cell, elsewhere cells with tabs between.
    void table(const QStringList &head, const QList<QStringList> &rows) const;
    void problem(const QString &text) const;
    /// What a person is to know or to do meanwhile, on stderr: no failure. In JSON one line of its own.
    void note(const QString &text, const QJsonObject &json) const;
    /// The arguments are wrong.
    ExitCode usage(const QString &text) const;
    /// Says what went wrong in both forms and gives the exit code. `also`: what else the JSON answer holds;
    /// an "error" of its own goes before the usual word.
    ExitCode fail(const Error &error, const QString &provider, const QJsonObject &also = {}) const;
    /// Bytes that must leave exactly as they are.
    void raw(QByteArrayView bytes) const;
    [[nodiscard]] static bool isTerminal();
    /// The last word: says so when the output did not take all that was written (its reader has gone, or the
    /// disk is full), which makes a success a failure. What main() returns.
    [[nodiscard]] int ended(ExitCode code) const;

private:
    bool m_json;
};

} // namespace patchbay

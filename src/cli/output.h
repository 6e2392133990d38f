#pragma once

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
};

[[nodiscard]] ExitCode exitCodeFor(const Error &error);

/// Writes results to stdout, as text or as one JSON object a call ("patchbay": 1 is the shape's version), and
/// words for people to stderr. Refuses to print secrets to a terminal; see mayPrintSecrets().
class Output final
{
public:
    explicit Output(bool json);

    [[nodiscard]] bool isJson() const { return m_json; }
    void json(QJsonObject object) const;
    void line(const QString &text) const;
    /// Columns aligned to the widest cell.
    void table(const QStringList &head, const QList<QStringList> &rows) const;
    void problem(const QString &text) const;
    /// Says what went wrong in both forms and gives the exit code.
    ExitCode fail(const Error &error, const QString &provider) const;
    /// Bytes that must leave exactly as they are.
    void raw(QByteArrayView bytes) const;
    [[nodiscard]] static bool isTerminal();
    /// Did the output take all that was written? A reader that has gone, or a full disk, did not.
    [[nodiscard]] static bool isWhole();

private:
    bool m_json;
};

} // namespace patchbay

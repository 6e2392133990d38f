#pragma once

#include "base/clock.h"
#include "base/task.h"
#include "net/proxysetting.h"
#include "store/connectionrow.h"

#include <functional>
#include <optional>

namespace patchbay
{

class Database;

/// What a person chose about the local intake. All of it is off until it is switched on.
struct IntakeChoice {
    static constexpr quint16 usualPort = 17480;

    bool takesRecords = false; ///< from programs on this computer, by HTTP
    quint16 port = usualPort;
    bool givesTokens = false; ///< to programs of this person, over a private socket
    QString folder = {}; ///< its files are taken as records; empty: there is none

    [[nodiscard]] bool isAnything() const { return takesRecords || givesTokens || !folder.isEmpty(); }
    friend bool operator==(const IntakeChoice &, const IntakeChoice &) = default;
};

/// What a person chose for the whole program.
struct Preferences {
    bool readOnly = false; ///< nothing is written to any org
    std::optional<ConsentWay> consentWay; ///< Embedded or Browser, where a provider has both; none: its own
    QByteArray lockVerifier; ///< of the app lock's passphrase; empty: there is no lock
    std::chrono::minutes lockIdle{10};
    int lockFailures = 0; ///< wrong tries in a row
    Timestamp lockFailedAt{}; ///< the last of them
    std::optional<std::chrono::days> keepSent
        = {}; ///< how long a record that arrived is remembered; none: for good
    IntakeChoice intake = {};
    ProxySetting proxy = {};

    friend bool operator==(const Preferences &, const Preferences &) = default;
};

/// Preferences on disk, one for all processes. Event loop only. Errors: Storage.
class PreferenceStore final
{
public:
    explicit PreferenceStore(Database &database);

    Task<Preferences> read();
    /// Reads, changes and writes in one transaction.
    Task<Preferences> update(std::function<void(Preferences &)> change);

private:
    Database &m_database;
};

} // namespace patchbay

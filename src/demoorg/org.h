#pragma once

#include "base/entropy.h"
#include "demoorg/catalog.h"
#include "demoorg/database.h"
#include "demoorg/grants.h"
#include "demoorg/records.h"
#include "demoorg/shiftedclock.h"

#include <QSet>

#include <chrono>
#include <mutex>

namespace patchbay::demoorg
{

/// What may be changed while the org runs.
struct Settings {
    QString origin; ///< Where this server is reached, "http://localhost:17180".
    QString instanceUrl; ///< What token answers say; the origin where empty.
    std::chrono::seconds sessionIdle = std::chrono::hours(2);
    std::chrono::milliseconds tokenProcessing = std::chrono::milliseconds(15);
    int dailyLimit = 15000;
};

/// The simulated org: its data and its rules, without HTTP. Endpoints lock `mutex` before they touch anything
/// but the catalogue and the clock.
class Org final
{
public:
    Org();

    /// Opens or creates the org's data in a folder; in memory for an empty path.
    [[nodiscard]] Result<Done> open(const QString &folder);
    void close();

    [[nodiscard]] Timestamp now() const { return clock.now(); }
    [[nodiscard]] QString instanceUrl() const;
    [[nodiscard]] QString identityUrl(const QString &userId) const;
    /// Counts one API call of today; false when the day's limit is used up.
    [[nodiscard]] bool countCall();
    [[nodiscard]] int callsToday();

    std::mutex mutex;
    ShiftedClock clock;
    SystemEntropy entropy;
    const Catalog catalog;
    Settings settings;
    Database db;
    const QString orgId;
    Grants grants;
    Records records;

private:
    void seed();
    [[nodiscard]] QString today() const;
};

[[nodiscard]] QString demoOrgId();
/// The one who signs in by default, and the administrator.
[[nodiscard]] QString demoUserId();
[[nodiscard]] QString adminUserId();

} // namespace patchbay::demoorg

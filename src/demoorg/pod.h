#pragma once

#include "base/entropy.h"
#include "demoorg/grants.h"
#include "demoorg/org.h"
#include "demoorg/shiftedclock.h"

#include <chrono>
#include <memory>
#include <mutex>
#include <vector>

namespace patchbay::demoorg
{

/// What may be changed while the pod runs.
struct Settings {
    enum class Moved { No, Redirect, NotReset };

    QString origin; ///< Where this server is reached, "http://localhost:17180".
    QString instanceUrl; ///< What token answers say; the origin where empty.
    Moved moved = Moved::No; ///< What calls meet that still go to the origin.
    std::chrono::seconds sessionIdle = std::chrono::hours(2);
    std::chrono::milliseconds tokenProcessing = std::chrono::milliseconds(15);
    int dailyLimit = 15000;
    int loginsPerHour = 3600;
    QString perAppUsage; ///< Added to Sforce-Limit-Info where it is not empty.
    int maxBatchSize = 2000;
    bool gzip = true;
    bool lowerCaseHeaders = false;
    bool apiEnabled = true; ///< Of the edition.
    std::chrono::milliseconds bulkStep = std::chrono::milliseconds(250); ///< A job waits one and works one.
    int bulkPage = 50000; ///< Rows of a bulk query that one answer holds, unless less are asked for.
    QString bulkFailsWith; ///< What the next ingest job ends Failed with; empty for none.
    int bulkStopsAfter = 0; ///< So many rows into it.
    int bulkLockedRows = 0; ///< So many rows of ingest jobs meet a lock.
    bool suspended = false; ///< Locked, closed, or suspended orgs.
};

/// Several orgs behind one address, as Salesforce's pods are: one login for all, and the access token tells
/// which org is meant. Without HTTP. Endpoints lock `mutex` before they touch anything but the clock.
class Pod final
{
public:
    Pod();

    /// Opens or creates the data in a folder; in memory for an empty path.
    [[nodiscard]] Result<Done> open(const QString &folder);
    void close();

    [[nodiscard]] Timestamp now() const { return clock.now(); }
    [[nodiscard]] QString instanceUrl() const;
    [[nodiscard]] QString identityUrl(const User &user) const;
    [[nodiscard]] Org *org(const QString &orgId);
    /// By number; the first is the one newcomers meet.
    [[nodiscard]] Org &orgAt(size_t index) { return *m_orgs.at(index); }
    [[nodiscard]] size_t orgCount() const { return m_orgs.size(); }
    /// The org of a user of this pod.
    [[nodiscard]] Org *orgOfUser(const QString &userId);
    /// Did a statement of any database fail since it was last asked?
    [[nodiscard]] bool takeFailure();

    std::mutex mutex;
    ShiftedClock clock;
    SystemEntropy entropy;
    Settings settings;

private:
    std::vector<std::unique_ptr<Database>> m_databases; ///< Each org's own; the first holds the logins too.
    std::vector<std::unique_ptr<Org>> m_orgs;

public:
    Database &db; ///< Of the logins.
    Users users;
    Apps apps;
    Grants grants;
};

} // namespace patchbay::demoorg

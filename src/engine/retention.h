#pragma once

#include "base/clock.h"
#include "base/task.h"

#include <QObject>

#include <chrono>
#include <optional>

namespace patchbay
{

class OutboxStore;
class PreferenceStore;
class ProviderCatalog;
struct Policy;

/// The person's choice, or less where the policy wants that; none: for good.
[[nodiscard]] std::optional<std::chrono::days> keptFor(
    std::optional<std::chrono::days> chosen, const Policy &policy);

/// Forgets records that arrived, after as many days as the person chose or the administrator allows. What
/// waits for anything or anybody stays, and in the orgs nothing changes. Event loop only.
class Retention final : public QObject
{
    Q_OBJECT
public:
    Retention(
        OutboxStore &outbox, PreferenceStore &preferences, const ProviderCatalog &catalog, Clock &clock);

    /// Looks now and every hour. Call once.
    void start();
    /// How many were forgotten. A database that does not answer is asked again in an hour.
    Task<int> forgetOld();

private:
    void tick();

    OutboxStore &m_outbox;
    PreferenceStore &m_preferences;
    const ProviderCatalog &m_catalog;
    Clock &m_clock;
};

} // namespace patchbay

#include "engine/retention.h"

#include "base/logging.h"
#include "providers/catalog.h"
#include "store/outboxstore.h"
#include "store/preferencestore.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace patchbay
{

namespace
{

/// By the wall clock and often: a computer that slept over midnight forgets soon after it woke.
constexpr Milliseconds betweenLooks = 1h;

} // namespace

std::optional<std::chrono::days> keptFor(std::optional<std::chrono::days> chosen, const Policy &policy)
{
    if (!chosen || !policy.longestHistory)
        return chosen ? chosen : policy.longestHistory;
    return std::min(*chosen, *policy.longestHistory);
}

Retention::Retention(
    OutboxStore &outbox, PreferenceStore &preferences, const ProviderCatalog &catalog, Clock &clock)
    : m_outbox(outbox)
    , m_preferences(preferences)
    , m_catalog(catalog)
    , m_clock(clock)
{
}

void Retention::start()
{
    tick();
}

void Retention::tick()
{
    forgetOld().finally(this, [](const Result<int> &forgotten) {
        if (forgotten && *forgotten > 0)
            qCInfo(lcOutbox) << *forgotten << "records that arrived long ago are forgotten";
        if (!forgotten)
            qCWarning(lcOutbox) << "old records cannot be forgotten:" << forgotten.error().detail;
    });
    m_clock.after(betweenLooks, this, [this] { tick(); });
}

Task<int> Retention::forgetOld()
{
    return m_preferences.read().then(this, [this](const Preferences &preferences) {
        const auto days = keptFor(preferences.keepSent, m_catalog.policy());
        return days ? m_outbox.forgetSent(m_clock.now() - *days) : Task<int>::settled(0);
    });
}

} // namespace patchbay

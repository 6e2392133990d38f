#include "presentation/settingsviewmodel.h"

#include "engine/applock.h"
#include "engine/retention.h"
#include "presentation/messages.h"
#include "presentation/policywords.h"
#include "providers/catalog.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace patchbay
{

SettingsViewModel::SettingsViewModel(const Parts &parts)
    : m_parts(parts)
{
}

void SettingsViewModel::refresh()
{
    m_parts.preferences.read().then(this, [this](const Preferences &preferences) {
        m_preferences = preferences;
        emit changed(); // the policy may be another too
    });
}

QString SettingsViewModel::readOnlySettled() const
{
    const Policy &policy = m_parts.catalog.policy();
    if (policy.state == Policy::State::Broken)
        return turnedOffReason(policy);
    return policy.readOnly ? tr("Your administrator has settled this.") : QString();
}

bool SettingsViewModel::isReadOnly() const
{
    return m_preferences.readOnly || m_parts.catalog.policy().forbidsWriting();
}

QString SettingsViewModel::lockSettled() const
{
    return m_parts.catalog.policy().appLock ? tr("Your administrator requires the lock.") : QString();
}

QList<std::chrono::minutes> SettingsViewModel::idleChoices() const
{
    QList<std::chrono::minutes> choices{1min, 5min, 10min, 30min, 60min};
    if (const auto longest = m_parts.catalog.policy().longestIdle) {
        choices.removeIf([longest](std::chrono::minutes choice) { return choice > *longest; });
        if (!choices.contains(*longest) && *longest < 60min)
            choices.append(*longest);
    }
    if (!choices.contains(idleTime()))
        choices.append(idleTime());
    std::sort(choices.begin(), choices.end());
    return choices;
}

std::chrono::minutes SettingsViewModel::idleTime() const
{
    const auto longest = m_parts.catalog.policy().longestIdle;
    return std::min(m_preferences.lockIdle, longest.value_or(m_preferences.lockIdle));
}

QList<std::optional<std::chrono::days>> SettingsViewModel::historyChoices() const
{
    const auto longest = m_parts.catalog.policy().longestHistory;
    QList<std::optional<std::chrono::days>> choices;
    for (const int count : {7, 30, 90, 365}) {
        if (!longest || count < longest->count())
            choices.append(std::chrono::days(count));
    }
    choices.append(longest); // as long as may be
    if (!choices.contains(historyTime()))
        choices.prepend(historyTime());
    return choices;
}

std::optional<std::chrono::days> SettingsViewModel::historyTime() const
{
    return keptFor(m_preferences.keepSent, m_parts.catalog.policy());
}

QString SettingsViewModel::policyFile() const
{
    return m_parts.catalog.policy().path;
}

QStringList SettingsViewModel::policySentences() const
{
    return patchbay::policySentences(m_parts.catalog);
}

void SettingsViewModel::setReadOnly(bool readOnly)
{
    keep([readOnly](Preferences &preferences) { preferences.readOnly = readOnly; });
}

void SettingsViewModel::setConsentWay(std::optional<ConsentWay> way)
{
    keep([way](Preferences &preferences) { preferences.consentWay = way; });
}

void SettingsViewModel::setIdleTime(std::chrono::minutes idle)
{
    keep([idle](Preferences &preferences) { preferences.lockIdle = idle; });
}

void SettingsViewModel::setHistoryTime(std::optional<std::chrono::days> days)
{
    keep([days](Preferences &preferences) { preferences.keepSent = days; });
}

void SettingsViewModel::keep(std::function<void(Preferences &)> change)
{
    m_parts.preferences.update(std::move(change)).finally(this, [this](const Result<Preferences> &kept) {
        if (!kept)
            emit refused(messageFor(kept.error(), {u"Patchbay"_s, {}, {}}).text());
        else
            m_preferences = *kept;
        (void)m_parts.lock.refresh();
        emit changed();
    });
}

} // namespace patchbay

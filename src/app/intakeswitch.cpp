#include "app/intakeswitch.h"

#include "engine/coreservices.h"

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace patchbay
{

namespace
{

constexpr Milliseconds tryAgain = 5s; // whoever has it may end

} // namespace

IntakeSwitch::IntakeSwitch(CoreServices &core, LocalRequests &settings)
    : m_core(core)
    , m_settings(settings)
    , m_service(core, [&core] { return core.lock.isClosed(); })
{
}

void IntakeSwitch::begin()
{
    connect(&m_settings, &LocalRequests::choiceChanged, this, &IntakeSwitch::look);
    connect(&m_core.catalogWatch, &CatalogWatch::reloaded, this, &IntakeSwitch::look);
    connect(&m_core.database, &Database::changed, this, &IntakeSwitch::look); // by another Patchbay
    look();
}

void IntakeSwitch::end()
{
    m_isEnding = true;
    if (m_service.isOpen())
        (void)m_service.close();
}

void IntakeSwitch::look()
{
    if (m_isEnding)
        return;
    m_core.preferences.read().then(
        this, [this](const Preferences &preferences) { follow(preferences.intake); });
}

/// One change at a time; what comes meanwhile is looked at afterwards.
void IntakeSwitch::follow(const IntakeChoice &wanted)
{
    if (m_isChanging || m_isEnding)
        return;
    const bool mayBe = wanted.isAnything() && !m_core.rights.policy().forbids(Act::Intake);
    if (mayBe && m_open == wanted)
        return;
    if (!m_service.isOpen()) {
        if (mayBe)
            open(wanted);
        else
            tell({});
        return;
    }
    m_isChanging = true;
    m_open.reset();
    m_service.close().finally(this, [this](const Result<Done> &) {
        m_isChanging = false;
        tell({});
        look();
    });
}

void IntakeSwitch::open(const IntakeChoice &wanted)
{
    const Result<Done> opened = m_service.open(wanted);
    if (opened) {
        m_open = wanted;
        return tell({});
    }
    tell(opened.error());
    if (std::exchange(m_isTryPlanned, true))
        return;
    m_core.clock.after(tryAgain, this, [this] {
        m_isTryPlanned = false;
        look();
    });
}

void IntakeSwitch::tell(const std::optional<Error> &trouble)
{
    m_settings.tell({m_service.url(), m_service.socketPath(), trouble});
}

} // namespace patchbay

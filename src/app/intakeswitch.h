#pragma once

#include "intake/intakeservice.h"
#include "presentation/localrequests.h"

namespace patchbay
{

/// Runs the local intake in the window's program as the person chose it and the policy allows, and tells the
/// settings how it is. Where another Patchbay has it, it is taken over when that one ends.
class IntakeSwitch final : public QObject
{
    Q_OBJECT
public:
    IntakeSwitch(CoreServices &core, LocalRequests &settings);

    /// The database is open.
    void begin();
    /// Those who wait are answered; nothing begins any more.
    void end();

private:
    void look();
    void follow(const IntakeChoice &wanted);
    void open(const IntakeChoice &wanted);
    void tell(const std::optional<Error> &trouble);

    CoreServices &m_core;
    LocalRequests &m_settings;
    IntakeService m_service;
    std::optional<IntakeChoice> m_open; ///< as it runs
    bool m_isChanging = false;
    bool m_isEnding = false;
    bool m_isTryPlanned = false;
};

} // namespace patchbay

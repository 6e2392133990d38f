#pragma once

#include "base/entropy.h"
#include "engine/actionsender.h"
#include "store/automationstore.h"

#include <memory>

namespace patchbay
{

/// Carries out what automations do for records that were created: one run at a time in each lane, as quickly
/// as its provider allows, beside the outbox and never in its way. Trouble of one lane stays there. Any
/// number of processes may run one on the same store.
class AutomationWorker final : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        AutomationStore &automations;
        ActionSender &sender;
        Clock &clock;
        Entropy &entropy;
    };
    explicit AutomationWorker(const Parts &parts);
    ~AutomationWorker() override;

    /// Looks after orphans, then runs whatever is due and keeps doing so until stop().
    void start();
    /// Nothing new is begun; what is in flight is settled. Done when idle.
    Task<Done> stop();
    /// A record may have been created.
    void look();
    /// The network is back, or a connection works again: pauses that nobody asked for end.
    void wake();
    /// Until nothing is due, pauses of a provider's pace waited for; settles then. For the command line.
    Task<Done> drain();

signals:
    /// A run was settled by this process.
    void runSettled(const patchbay::AutomationRun &run);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace patchbay

#include "presentation/outboxstate.h"

#include <QCoreApplication>

namespace patchbay
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(OutboxSummary)
};

} // namespace

OutboxSummary summarize(const OutboxStore::Counts &counts, const OutboxHindrance &hindrance)
{
    using Look = OutboxSummary::Look;
    const int waiting = counts.queued + counts.sending + counts.uncertain;
    const int inNeed = counts.rejected + counts.needsDecision;
    const QString howMany = Words::tr("%n waiting", nullptr, waiting);
    if (hindrance.isOffline)
        return {Look::Offline, Words::tr("Offline"), waiting == 0 ? Words::tr("Nothing waits") : howMany};
    if (counts.sending > 0)
        return {Look::Sending, Words::tr("Sending"), howMany};
    if (waiting > 0 && hindrance.isReadOnly)
        return {Look::Waiting, howMany, {}};
    if (waiting > 0)
        return {Look::Waiting, howMany, Words::tr("Patchbay keeps trying")};
    if (inNeed > 0)
        return {Look::Sent, Words::tr("Online"), Words::tr("Nothing waits")};
    return {Look::Sent, Words::tr("Online"), Words::tr("Everything is sent")};
}

OutboxSummary unreadableOutbox()
{
    return {OutboxSummary::Look::Unknown, Words::tr("State not known"), Words::tr("Records cannot be read")};
}

} // namespace patchbay

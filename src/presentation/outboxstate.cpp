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
    const int inNeed = counts.rejected + counts.needsDecision + hindrance.connectionsInNeed;
    const QString howMany = Words::tr("%n waiting", nullptr, waiting);
    const QString need
        = inNeed > 0 ? Words::tr("%n need(s) you", "records and connections", inNeed) : QString();
    if (hindrance.isOffline) {
        const QString rest = need.isEmpty() ? Words::tr("Nothing waits") : need;
        return {Look::Offline, Words::tr("Offline"), waiting == 0 ? rest : howMany};
    }
    if (counts.sending > 0)
        return {Look::Sending, Words::tr("Sending"), howMany};
    if (hindrance.isReadOnly) {
        const Look look = waiting > 0 ? Look::Waiting : inNeed > 0 ? Look::NeedsYou : Look::Sent;
        const QString rest = need.isEmpty() ? Words::tr("Online") : need;
        return {look, waiting > 0 ? howMany : rest, Words::tr("Paused: read-only")};
    }
    if (waiting > 0)
        return {Look::Waiting, howMany, need.isEmpty() ? Words::tr("Patchbay keeps trying") : need};
    if (inNeed > 0)
        return {Look::NeedsYou, Words::tr("Online"), need};
    return {Look::Sent, Words::tr("Online"), Words::tr("Everything is sent")};
}

OutboxSummary unreadableOutbox()
{
    return {OutboxSummary::Look::Unknown, Words::tr("State not known"), Words::tr("Records cannot be read")};
}

} // namespace patchbay

#pragma once

#include "demoorg/bulkjobs.h"
#include "demoorg/pod.h"

namespace patchbay::demoorg
{

/// Does what is due of an org's jobs. Whoever calls the org next sees it done, so nothing runs by itself.
void doBulkWork(Pod &pod, Org &org);

/// The state a job shows: one that was handed in waits for a while and works for a while.
[[nodiscard]] QString shownState(const BulkJob &job, const Pod &pod);

} // namespace patchbay::demoorg

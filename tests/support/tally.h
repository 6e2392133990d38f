#pragma once

#include <QtGlobal>

#include <cstdio>

namespace patchbay
{

// What a test counted, for the table in tests/README.md: tests/tally adds up the counts of one name over a
// whole run. Give a count only after it was asserted; counts that must be zero are given too, as zero.
inline void tally(const char *what, qint64 count)
{
    std::printf("TALLY\t%s\t%lld\n", what, static_cast<long long>(count));
    std::fflush(stdout);
}

} // namespace patchbay

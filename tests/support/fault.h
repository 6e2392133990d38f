#pragma once

#include <QTest>

namespace patchbay::test
{

/// The table of a test that needs none: one row that names the listed fault it stands for, "fault 15: …".
inline void addFaultRow(const char *tag)
{
    QTest::addColumn<bool>("isFault");
    QTest::newRow(tag) << true;
}

} // namespace patchbay::test

#pragma once

#include "base/entropy.h"

namespace patchbay::test
{

/// Counts upwards, so that drawn values differ and a test can tell them.
class FakeEntropy final : public Entropy
{
public:
    [[nodiscard]] QByteArray bytes(qsizetype count) override
    {
        QByteArray drawn(count, '\0');
        for (char &c : drawn)
            c = char(m_next++);
        return drawn;
    }

private:
    unsigned char m_next = 1;
};

} // namespace patchbay::test

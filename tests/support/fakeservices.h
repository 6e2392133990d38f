#pragma once

#include "engine/localservices.h"

namespace patchbay::test
{

/// One local service that is always there, at an address the test may change.
class FakeServices final : public LocalServices
{
public:
    QUrl url{QStringLiteral("http://localhost:17180")};

    Task<QUrl> address(const QString &) override { return Task<QUrl>::settled(url); }
};

} // namespace patchbay::test

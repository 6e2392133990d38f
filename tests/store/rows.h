#pragma once

#include "store/connectionrow.h"
#include "store/outboxrow.h"

namespace patchbay::test
{

inline Timestamp at(qint64 seconds)
{
    return Timestamp(std::chrono::seconds(1'790'000'000 + seconds));
}

inline OutboxRow queuedLead(const QString &id, const QString &connection = QStringLiteral("c1"))
{
    OutboxRow row;
    row.id = {id};
    row.connection = {connection};
    row.accountId = QStringLiteral("005A");
    row.object = QStringLiteral("Lead");
    row.fields = {{QStringLiteral("LastName"), QStringLiteral("Ærø %1").arg(id)}};
    row.source = QStringLiteral("form");
    row.createdAt = at(0);
    row.notBefore = at(0);
    return row;
}

inline ConnectionRow connectedOrg(const QString &id)
{
    ConnectionRow row;
    row.id = {id};
    row.provider = {QStringLiteral("salesforce")};
    row.phase = ConnectionPhase::Connected;
    row.createdAt = at(0);
    return row;
}

} // namespace patchbay::test

#pragma once

#include "base/result.h"
#include "providers/descriptor.h"

#include <QJsonValue>

#include <optional>

namespace patchbay
{

/// Who an account is, gathered from the answers to a provider's identity steps.
struct AccountFacts {
    QString accountId;
    QString accountLabel;
    QString accountName;
    QString tenantId;
    QString tenantLabel;
    std::optional<bool> sandbox;
};

/// The names `IdentityStep::paths` may use.
[[nodiscard]] const QStringList &accountFactNames();

/// What `pointer` (RFC 6901) points to; undefined where there is nothing.
[[nodiscard]] QJsonValue valueAt(const QJsonValue &root, const QString &pointer);

/// Adds what one answer tells. Errors: Forbidden (401, 403), RateLimited, Unavailable (5xx), Protocol
/// (anything else that is no success, not JSON, or tells nothing of what the step asks for).
[[nodiscard]] Result<AccountFacts> readAccountFacts(
    const IdentityStep &step, const HttpReply &reply, AccountFacts facts, Timestamp now);

} // namespace patchbay

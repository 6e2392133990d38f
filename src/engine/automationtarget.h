#pragma once

#include "automations/automation.h"
#include "base/result.h"
#include "store/connectionrow.h"

#include <QList>

namespace patchbay
{

class ProviderCatalog;

/// The automation with ids in place of the names a person wrote for its connections. Pure. Errors: those of
/// chooseConnection; Misconfigured, "wrong_target" (its provider does nothing of the kind); Forbidden,
/// "missing_scope" with the scopes in `providerText`.
[[nodiscard]] Result<Automation> addressed(
    const Automation &automation, const QList<ConnectionRow> &rows, const ProviderCatalog &catalog);

/// Connections that can be a target of it. Pure.
[[nodiscard]] QList<ConnectionRow> targetsFor(
    ActionKind kind, const QList<ConnectionRow> &rows, const ProviderCatalog &catalog);

} // namespace patchbay

#pragma once

#include "providers/descriptor.h"

#include <QHash>

namespace patchbay
{

/// The client ids that were built in by -DPATCHBAY_CLIENT_IDS=FILE: {"salesforce": "3MVG…"}. Strict: text
/// without blanks for each provider's id, nothing else, so that no secret gets in beside it. Errors:
/// Protocol.
[[nodiscard]] Result<QHash<ProviderId, QString>> readShippedClients(const QByteArray &json);

/// Gives them to the definitions that bring none of their own. What is built in is read once for each call.
void giveShippedClients(QList<ProviderDescriptor> &providers);

} // namespace patchbay

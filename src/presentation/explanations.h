#pragma once

#include "presentation/messages.h"

#include <optional>

namespace patchbay
{

/// What a provider's own error code means (RFC 6749 4.1.2.1 and 5.2, and those of Salesforce, Google and
/// GitHub): the cause, what to do, and a text for the admin where only they can help. By the code and, where
/// one code stands for several causes, by a part of the provider's text. None: nothing is known beyond its
/// kind.
[[nodiscard]] std::optional<Message> explain(
    const QString &code, const QString &text, const MessageContext &context);

} // namespace patchbay

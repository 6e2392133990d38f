#pragma once

#include "presentation/messages.h"

#include <optional>

namespace patchbay
{

/// Words for what keeps the local intake from beginning; none: it is another failure. Part of messageFor().
[[nodiscard]] std::optional<Message> messageForIntake(const Error &error);

} // namespace patchbay

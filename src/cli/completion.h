#pragma once

#include "cli/command.h"

namespace patchbay
{

/// A script that completes patchbayctl's words and options, for "bash", "fish" or "zsh"; none: for no other
/// shell. Made of the commands themselves, so it never tells of one there is not.
[[nodiscard]] std::optional<QString> completionFor(
    const QString &shell, const std::vector<std::unique_ptr<Command>> &commands);

} // namespace patchbay

#pragma once

namespace patchbay
{

/// Before anything opens a file: a stream that was closed by the caller (`>&-`) is taken up, so that no file
/// or socket becomes it. Writing to a standard output taken up so fails.
void openStandardStreams();

/// Are all arguments UTF-8? What is not would reach an org as other characters than were typed.
[[nodiscard]] bool areUtf8(int count, const char *const *arguments);

} // namespace patchbay

#pragma once

#include "providers/descriptor.h"

namespace patchbay
{

/// Puts the words of a definition that comes with the program into the person's language, where somebody has
/// translated them: `translations/definitions.py` tells lupdate of them. What people write themselves stays
/// as they wrote it.
void translateBundledWords(ProviderDescriptor &provider);

} // namespace patchbay

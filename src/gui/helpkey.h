#pragma once

#include "presentation/helptexts.h"

class QDialog;

namespace patchbay
{

/// F1 in a dialog: its text in a window above it, so that nothing typed is left. The window's own F1 does not
/// reach what a dialog covers.
void addHelpKey(QDialog &dialog, HelpTopic topic);

} // namespace patchbay

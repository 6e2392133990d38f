#pragma once

class QWidget;

namespace patchbay
{

/// Tab comes to `added`, which was made later, just before `place` and what is in it.
void tabBefore(QWidget &place, QWidget &added);

} // namespace patchbay

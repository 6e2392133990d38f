#pragma once

class QWidget;

namespace patchbay
{

/// Tints the upper end of a card, within its round corners: the names of the columns stand there.
void paintCardHead(QWidget &card, int height);

} // namespace patchbay

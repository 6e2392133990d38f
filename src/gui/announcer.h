#pragma once

#include <QString>

class QWidget;

namespace patchbay
{

/// Says words to whoever uses a screen reader; on the screen nothing changes. Only what is shown speaks, and
/// the same words are not said again while they are the last that were said.
void announce(QWidget &from, const QString &words);

/// Takes back what this window has just said: its words may be nobody's business any more.
void silence(QWidget &window);

} // namespace patchbay

#pragma once

class QSettings;
class QWidget;

namespace patchbay
{

// How wide a person made the columns of the tables inside a window, for the next start; kept by the names of
// the tables. What they never touched is not kept: it follows the language and the font.

void rememberColumns(const QWidget &window, QSettings &settings);
/// Once for each window, before anybody can touch a column. What cannot be a width is left out.
void restoreColumns(const QWidget &window, const QSettings &settings);

} // namespace patchbay

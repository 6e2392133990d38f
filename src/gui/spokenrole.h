#pragma once

#include <QAccessible>

class QWidget;

namespace patchbay
{

/// What a screen reader calls a widget that Qt knows only as a frame or a plain area. In its constructor: Qt
/// asks once.
void speakAs(QWidget &widget, QAccessible::Role role);

} // namespace patchbay

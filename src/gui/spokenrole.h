#pragma once

#include <QAccessible>

class QAbstractButton;
class QWidget;

namespace patchbay
{

/// What a screen reader calls a widget that Qt knows only as a frame or a plain area. In its constructor: Qt
/// asks once.
void speakAs(QWidget &widget, QAccessible::Role role);

/// Something goes on in it, or no longer: told as busy, at once. Only of what a role was given by speakAs();
/// QAccessible::Client is what Qt itself calls a plain area.
void speakAsBusy(QWidget &widget, bool busy);

/// A button of which one is chosen among several: a screen reader's wish is a click, where Qt would turn the
/// check without one. In the constructor as well.
void speakAsChoice(QAbstractButton &button);

/// A button that is checked while what belongs to it is shown below: expanded or collapsed, where Qt would
/// say checked or not. In the constructor as well.
void speakAsFold(QAbstractButton &button);

} // namespace patchbay

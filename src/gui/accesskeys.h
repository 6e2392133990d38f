#pragma once

#include <QList>

class QAbstractButton;
class QWidget;

namespace patchbay
{

/// Gives those of the buttons that have none a key with Alt, in their order: the first letter of a word, else
/// any, that nothing else in `among` has. For words that are put together, or stand beside others in many
/// places, where no translator could tell which letters are free. Words that no keyboard has on its keys get
/// a Latin letter in brackets, as is usual for them.
void giveAccessKeys(const QList<QAbstractButton *> &buttons, const QWidget &among);

} // namespace patchbay

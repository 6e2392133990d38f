#pragma once

#include <QStringList>

class QWidget;

namespace patchbay
{

class QuestionDialog;

/// What is asked before the program ends and the newest tokens of `names` are lost: yes is to try again.
/// Over a locked window it names nobody; a lock that falls meanwhile hides it and is no answer.
[[nodiscard]] QuestionDialog *makeLossQuestion(const QStringList &names, bool isLocked, QWidget &window);

} // namespace patchbay

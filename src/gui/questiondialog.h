#pragma once

#include <QDialog>

namespace patchbay
{

/// A question before something that cannot be taken back: a bold question, what follows from it, Cancel, and
/// the one button that does it. Shown with open(), never waited for; `accepted` tells that the person said
/// yes.
class QuestionDialog final : public QDialog
{
    Q_OBJECT
public:
    enum class Weight { Plain, Destroys };
    struct Question {
        QString title;
        QString consequence;
        QString action; ///< "Disconnect"
        Weight weight = Weight::Plain;
        QString wayOut = {}; ///< instead of "Cancel"
    };
    QuestionDialog(const Question &question, QWidget *parent);
};

} // namespace patchbay

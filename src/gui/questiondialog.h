#pragma once

#include <QDialog>

class QCheckBox;

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
        QString aside = {}; ///< something to do before, at the other end: "Export history…"; empty: nothing
        QString choice = {}; ///< a box to tick, not ticked at first; empty: none
    };
    QuestionDialog(const Question &question, QWidget *parent);

    [[nodiscard]] bool isChosen() const;

signals:
    /// The question stands all the same.
    void asideClicked();

private:
    QCheckBox *m_choice = nullptr;
};

} // namespace patchbay

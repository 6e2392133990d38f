#pragma once

#include <QDialog>

class QBoxLayout;
class QButtonGroup;
class QCheckBox;
class QVBoxLayout;

namespace patchbay
{

/// A question before something that cannot be taken back: a bold question, what follows from it, Cancel, and
/// the one button that does it. Shown with open(), never waited for; `accepted` tells that the person said
/// yes. What is only told has no action, and is closed.
class QuestionDialog final : public QDialog
{
    Q_OBJECT
public:
    enum class Weight { Plain, Destroys };
    struct Question {
        QString title;
        QString consequence;
        QString action = {}; ///< "Disconnect"; empty: nothing is asked
        Weight weight = Weight::Plain;
        QString wayOut = {}; ///< instead of "Cancel", or of "Close" where nothing is asked
        QString aside = {}; ///< something to do before, at the other end: "Export history…"; empty: nothing
        QString choice = {}; ///< a box to tick, not ticked at first; empty: none
        QStringList ways = {}; ///< one of them is to be chosen, the first until then; empty: there is one way
    };
    QuestionDialog(const Question &question, QWidget *parent);

    [[nodiscard]] bool isChosen() const;
    /// Of `ways`.
    [[nodiscard]] int chosenWay() const;

signals:
    /// The question stands all the same.
    void asideClicked();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addButtons(const Question &question, QVBoxLayout &column);
    void addWays(QBoxLayout &column, const QStringList &ways);

    QButtonGroup *m_ways = nullptr;
    QCheckBox *m_choice = nullptr;
};

} // namespace patchbay

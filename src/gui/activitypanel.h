#pragma once

#include "presentation/activitydetails.h"

#include <QFrame>

#include <memory>

namespace Ui
{
class ActivityPanel;
}

namespace patchbay
{

/// One record of Activity: what became of it, what a person may do about it, and what it says. Decides
/// nothing: each wish is a signal, about the record as it was shown. Binds ui/activitypanel.ui.
class ActivityPanel final : public QFrame
{
    Q_OBJECT
public:
    explicit ActivityPanel(QWidget *parent = nullptr);
    ~ActivityPanel() override;

    /// `failure`: of the last decision about it, empty: none.
    void setRecord(const ActivityDetails &record, const QString &failure);
    /// Are there records before and after it in the list?
    void setNeighbours(bool before, bool after);
    /// As by its button, where it has one.
    void askDiscard() const;
    /// Of what was corrected here: all at once, each at its field.
    void showProblems(const QList<FieldRemark> &problems);

signals:
    void left();
    void stepped(int by); ///< to another record of the list
    void focusLost(); ///< the control that had it is gone
    void corrected(const patchbay::OutboxId &id, const QJsonObject &changed);
    /// To be mended in the whole form; `changed`: what was changed here already, null where it was emptied.
    void formRequested(const patchbay::OutboxId &id, const QJsonObject &changed);
    void compareRequested(const patchbay::OutboxId &id, const QString &candidate);
    void sendAgainRequested(const patchbay::OutboxId &id);
    void openRequested(const patchbay::OutboxId &id);
    void linkRequested(const patchbay::OutboxId &id);
    void copyRequested(const QString &text);
    void discardQuestion(const patchbay::ActivityDetails &record);
    void undoQuestion(const patchbay::ActivityDetails &record);
    void sendAsQuestion(const patchbay::ActivityDetails &record, const patchbay::ActivitySender &sender);

private:
    void wireDecisions();
    void wireCopies();
    void openForm();
    void correct();
    void chooseCandidate();
    void chooseSender();
    void showNews(const QString &failure);
    void showWaysOut();
    void showFacts();

    ActivityDetails m_shown;
    std::unique_ptr<Ui::ActivityPanel> m_ui;
};

} // namespace patchbay

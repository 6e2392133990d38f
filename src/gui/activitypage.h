#pragma once

#include "presentation/activitymodel.h"

#include <QWidget>

#include <memory>

namespace Ui
{
class ActivityPage;
}

namespace patchbay
{

class Button;
class ListPlace;
class ToComplete;
class ToCompleteList;

/// Everything written or waiting, with a panel for the chosen record. Binds ui/activitypage.ui to the model.
class ActivityPage final : public QWidget
{
    Q_OBJECT
public:
    ActivityPage(ActivityModel &model, ToComplete &toComplete, QWidget *parent = nullptr);
    ~ActivityPage() override;

    /// Those of all records that contain this.
    void search(const QString &text);
    /// Chooses this one as soon as it is among those that are shown.
    void seek(const OutboxId &id);
    /// How many runs of automations need the person: they are on the other half.
    void setRunsInNeed(int count);
    /// The switch between the halves, where a person is who came from the other one.
    void focusKinds();

signals:
    void newLeadRequested();
    void runsRequested(); ///< the other half of Activity
    /// A rejected record is to be changed, then sent.
    /// `changed`: what was changed already; null: it was emptied.
    void correctRequested(const patchbay::OutboxId &id, const QJsonObject &changed);
    void copyRequested(const QString &text);
    /// Asks before a record is thrown away.
    void discardQuestion(const patchbay::ActivityDetails &record);
    /// Asks before a record is deleted in its org again.
    void undoQuestion(const patchbay::ActivityDetails &record);
    /// Of what is shown.
    void exportRequested();
    /// Asks before a record goes out as another user than it was written for.
    void sendAsQuestion(const patchbay::ActivityDetails &record, const patchbay::ActivitySender &sender);

private:
    void wireTable();
    void wirePanel();
    void wireDoubt();
    void wireToComplete(ToComplete &toComplete);
    void showTab(int tab);
    void showCounts();
    void showRowsOrEmpty();
    void nameEmpty();
    void showPanel();
    void showDoubt();
    void choose(int row);
    void chooseSought();
    [[nodiscard]] int chosenRow() const;
    [[nodiscard]] OutboxId chosen() const;

    ActivityModel &m_model;
    ToCompleteList *m_toComplete = nullptr;
    ListPlace *m_place = nullptr; ///< of all but those to complete
    Button *m_doubtCompare = nullptr;
    Button *m_doubtShow = nullptr;
    OutboxId m_sought; ///< to be chosen; an empty one: none
    OutboxId m_doubtful; ///< asked about above the table
    int m_sentSoFar = 0;
    QString m_failure; ///< of the last decision,
    OutboxId m_failed; ///< about this record,
    Timestamp m_failedAt{}; ///< which was settled then
    std::unique_ptr<Ui::ActivityPage> m_ui;
};

} // namespace patchbay

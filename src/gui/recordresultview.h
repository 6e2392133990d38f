#pragma once

#include "presentation/recordmatches.h"
#include "presentation/recordresult.h"
#include "presentation/runsmodel.h"

#include <QTimer>
#include <QWidget>

#include <memory>

namespace Ui
{
class RecordResultView;
}

namespace patchbay
{

/// What became of the record that was just entered, and the others of today. Shows values, asks nobody.
class RecordResultView final : public QWidget
{
    Q_OBJECT
public:
    explicit RecordResultView(QWidget *parent = nullptr);
    ~RecordResultView() override;

    void setResult(const RecordResult &result);
    /// What automations do with it.
    void setRuns(const QList<RunsModel::Details> &runs);
    void setToday(const QList<RecordLine> &lines);
    /// The records that the org's duplicate rule means.
    void setMatches(const QString &org, const QList<RecordMatch> &matches);
    void focusNext(); ///< the button people press next

signals:
    void openRequested();
    void copyLinkRequested();
    void copyIdRequested(const QString &id);
    void runRetryRequested(const patchbay::RunsModel::Details &run);
    void activityRequested();
    void correctRequested();
    void createAnywayRequested();
    void updateRequested(qsizetype index);
    void matchRequested(const patchbay::FoundRecord &record);
    void newRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void showEffects();
    void prepareNews(const RecordResult &result);
    void tell();

    RecordResult m_result;
    QList<RunsModel::Details> m_runs;

    std::unique_ptr<Ui::RecordResultView> m_ui;
    QString m_news; ///< to be read out
    QString m_told;
    QTimer m_patience; ///< most records are not queued for longer
};

} // namespace patchbay

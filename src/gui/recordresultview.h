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
    /// `count`: of all, those that are not in a line too.
    void setToday(const QList<RecordLine> &lines, int count);
    /// What can be done beside entering another one of that object.
    void setNext(const QString &object, bool mayEdit);
    /// The form in which it is changed is on its way.
    void setOpening(bool isOpening);
    /// The records that the org's duplicate rule means.
    void setMatches(const QString &org, const QList<RecordMatch> &matches);
    void focusNext(); ///< the button people press next

signals:
    void openRequested();
    void copyLinkRequested();
    void copyIdRequested(const QString &id);
    void runRetryRequested(const patchbay::RunsModel::Details &run);
    void activityRequested();
    void editRequested();
    void keepRequested(); ///< what stays for the next one is to be chosen
    void correctRequested();
    void createAnywayRequested();
    void updateRequested(qsizetype index);
    void matchRequested(const patchbay::FoundRecord &record);
    void newRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void showEffects();
    void nameEdit();
    void prepareNews(const RecordResult &result);
    void tell();

    RecordResult m_result;
    QList<RunsModel::Details> m_runs;

    std::unique_ptr<Ui::RecordResultView> m_ui;
    QString m_object; ///< what it is called on the buttons
    bool m_isOpening = false;
    QString m_news; ///< to be read out
    QString m_told;
    QTimer m_patience; ///< most records are not queued for longer
};

} // namespace patchbay

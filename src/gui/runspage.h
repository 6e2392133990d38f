#pragma once

#include "presentation/runsmodel.h"

#include <QWidget>

#include <memory>

namespace Ui
{
class RunsPage;
}

namespace patchbay
{

class ListPlace;

/// The other half of Activity: what automations did and have to do, with a panel for the chosen run. Binds
/// ui/runspage.ui to the model.
class RunsPage final : public QWidget
{
    Q_OBJECT
public:
    explicit RunsPage(RunsModel &model, QWidget *parent = nullptr);
    ~RunsPage() override;

    /// Those that need the person, or all.
    void showOnly(RunsModel::Filter filter);
    void focusKinds();

signals:
    void recordsRequested(); ///< the first half
    void recordRequested(const QString &name);
    /// Asks before a run is thrown away.
    void discardQuestion(const patchbay::RunsModel::Details &run);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void wireTable();
    void wirePanel();
    void showCounts();
    void showRowsOrEmpty();
    void nameEmpty();
    void showPanel();
    void showNews(const RunsModel::Details &run);
    void showFacts(const RunsModel::Details &run);
    [[nodiscard]] std::optional<RunsModel::Details> chosen() const;
    /// The same; a second click on what is decided already finds none.
    [[nodiscard]] std::optional<RunsModel::Details> decide();

    RunsModel &m_model;
    std::optional<AutomationRun> m_decided; ///< as it was seen, until it is something else
    QString m_failure; ///< of the last decision
    AutomationRun m_failed; ///< the run that is about, as it was then
    std::unique_ptr<Ui::RunsPage> m_ui;
    ListPlace *m_place = nullptr;
};

} // namespace patchbay

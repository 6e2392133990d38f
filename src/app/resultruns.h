#pragma once

#include "presentation/recordviewmodel.h"
#include "presentation/runsmodel.h"

#include <memory>

namespace patchbay
{

class NewRecordPage;

/// Tells the page of the record that was just made what automations do with it. Reads nothing while no result
/// is shown.
class ResultRuns final : public QObject
{
    Q_OBJECT
public:
    ResultRuns(const RunsModel::Parts &parts, RecordViewModel &form, NewRecordPage &page);

    /// Reads again what is shown.
    void refresh();

private:
    void follow();
    void show();
    void showFailure(const QString &text, const AutomationRun &run);

    struct Failure {
        QString text;
        AutomationRun run; ///< as it was then: what happens later counts more
    };

    RunsModel::Parts m_parts;
    RecordViewModel &m_form;
    NewRecordPage &m_page;
    OutboxId m_record;
    QHash<RunId, Failure> m_failures; ///< of decisions that came to nothing
    std::unique_ptr<RunsModel> m_runs; ///< none: no result is shown
};

} // namespace patchbay

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

signals:
    void failed(const QString &text);

private:
    void follow();
    void show();

    RunsModel::Parts m_parts;
    RecordViewModel &m_form;
    NewRecordPage &m_page;
    OutboxId m_record;
    std::unique_ptr<RunsModel> m_runs; ///< none: no result is shown
};

} // namespace patchbay

#include "app/resultruns.h"

#include "gui/newrecordpage.h"

namespace patchbay
{

ResultRuns::ResultRuns(const RunsModel::Parts &parts, RecordViewModel &form, NewRecordPage &page)
    : m_parts(parts)
    , m_form(form)
    , m_page(page)
{
    connect(&m_form, &RecordViewModel::resultChanged, this, &ResultRuns::follow);
    connect(&m_page, &NewRecordPage::runRetryRequested, this, [this](const RunsModel::Details &run) {
        if (m_runs)
            m_runs->retry(run);
    });
}

void ResultRuns::refresh()
{
    if (m_runs)
        m_runs->refresh();
}

/// They are made together with the record's arrival in the org.
void ResultRuns::follow()
{
    const auto &result = m_form.result();
    if (!result || result->state != OutboxState::Sent) {
        m_record = {};
        m_runs.reset();
        m_page.showRuns({});
        return;
    }
    if (result->id == m_record)
        return;
    m_record = result->id;
    m_runs = std::make_unique<RunsModel>(m_parts);
    connect(m_runs.get(), &RunsModel::dataChanged, this, &ResultRuns::show);
    connect(m_runs.get(), &RunsModel::rowsRemoved, this, &ResultRuns::show);
    connect(m_runs.get(), &RunsModel::failed, this, &ResultRuns::failed);
    m_page.showRuns({});
    m_runs->setRecord(m_record);
}

void ResultRuns::show()
{
    m_page.showRuns(m_runs->allDetails());
}

} // namespace patchbay

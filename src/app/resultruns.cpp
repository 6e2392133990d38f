#include "app/resultruns.h"

#include "gui/announcer.h"
#include "gui/newrecordpage.h"

namespace patchbay
{

namespace
{

/// Nothing has become of it since.
bool isSame(const AutomationRun &one, const AutomationRun &other)
{
    return one.state == other.state && one.attempts == other.attempts && one.settledAt == other.settledAt
        && one.notBefore == other.notBefore && one.errorCode == other.errorCode;
}

} // namespace

ResultRuns::ResultRuns(const RunsModel::Parts &parts, RecordViewModel &form, NewRecordPage &page)
    : m_parts(parts)
    , m_form(form)
    , m_page(page)
{
    connect(&m_form, &RecordViewModel::resultChanged, this, &ResultRuns::follow);
    connect(&m_page, &NewRecordPage::runRetryRequested, this, [this](const RunsModel::Details &run) {
        m_failures.remove(run.seen.id);
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
    m_failures.clear();
    m_runs = std::make_unique<RunsModel>(m_parts);
    connect(m_runs.get(), &RunsModel::dataChanged, this, &ResultRuns::show);
    connect(m_runs.get(), &RunsModel::rowsRemoved, this, &ResultRuns::show);
    connect(m_runs.get(), &RunsModel::failed, this, &ResultRuns::showFailure);
    m_page.showRuns({});
    m_runs->setRecord(m_record);
}

void ResultRuns::show()
{
    QList<RunsModel::Details> runs = m_runs->allDetails();
    for (RunsModel::Details &run : runs) {
        if (const auto failure = m_failures.constFind(run.seen.id);
            failure != m_failures.cend() && isSame(failure->run, run.seen))
            run.explanation = failure->text;
    }
    m_page.showRuns(runs);
}

/// Beside the run itself, where its button is.
void ResultRuns::showFailure(const QString &text, const AutomationRun &run)
{
    m_failures.insert(run.id, {text, run});
    show();
    announce(m_page, text);
}

} // namespace patchbay

#include "app/workspace.h"

#include "engine/coreservices.h"
#include "gui/questiondialog.h"
#include "gui/toast.h"

namespace patchbay
{

/// What a record starts goes on with whatever frees the records themselves.
void Workspace::wireAutomations()
{
    AutomationWorker &worker = m_core.automationWorker;
    connect(&m_core.service, &ConnectionService::connectionsChanged, &worker, &AutomationWorker::wake,
        Qt::UniqueConnection); // a window may take the place of another
    connect(
        &m_core.worker, &OutboxWorker::rowSettled, &worker, &AutomationWorker::look, Qt::UniqueConnection);
    connect(&m_automations, &AutomationsViewModel::told, this,
        [this](const QString &text) { m_window.toast().showWords(text); });
    connect(m_automationsPage, &AutomationsPage::connectionsRequested, this,
        [this] { m_window.showPage(m_connectionsPage); });
    connect(m_automationsPage, &AutomationsPage::runsRequested, &m_recordPages, &RecordPages::showRunsInNeed);
    connect(m_automationsPage, &AutomationsPage::removeRequested, this,
        [this](const AutomationId &id, const QString &name) {
            auto *const question = new QuestionDialog(
                {tr("Delete “%1”?").arg(name), tr("What it has not done yet is not done. Records stay."),
                    tr("Delete"), QuestionDialog::Weight::Destroys},
                &m_window);
            connect(question, &QDialog::accepted, &m_automations, [this, id] { m_automations.remove(id); });
            m_lock.present(question);
        });
}

} // namespace patchbay

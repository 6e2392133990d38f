#include "app/workspace.h"

#include "engine/coreservices.h"
#include "gui/questiondialog.h"
#include "gui/toast.h"

namespace patchbay
{

AutomationsPage *Workspace::makeAutomations()
{
    auto *const page = new AutomationsPage(m_automations);
    connect(
        page, &AutomationsPage::connectionsRequested, this, [this] { m_window.showPage(m_connectionsPage); });
    connect(page, &AutomationsPage::runsRequested, &m_recordPages, &RecordPages::showRunsInNeed);
    connect(page, &AutomationsPage::draftLeft, this, [this](const AutomationsPage::Draft &draft) {
        m_window.toast().showWords(tr("Draft discarded"), tr("&Undo"), [this, draft] {
            m_window.showPage(m_automationsPlace);
            automationsPage().takeUp(draft);
        });
    });
    connect(
        page, &AutomationsPage::removeRequested, this, [this](const AutomationId &id, const QString &name) {
            auto *const question = new QuestionDialog(
                {tr("Delete “%1”?").arg(name), tr("What it has not done yet is not done. Records stay."),
                    tr("Delete"), QuestionDialog::Weight::Destroys},
                &m_window);
            connect(question, &QDialog::accepted, &m_automations, [this, id] { m_automations.remove(id); });
            m_lock.present(question);
        });
    return page;
}

AutomationsPage &Workspace::automationsPage()
{
    m_automationsPlace->makePage();
    return *static_cast<AutomationsPage *>(m_automationsPlace->page());
}

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
    connect(&m_automations, &AutomationsViewModel::removed, this, &Workspace::offerBack);
    connect(&m_automations, &AutomationsViewModel::bringBackFailed, this, &Workspace::askBringBack);
}

void Workspace::offerBack(const RemovedAutomation &removed)
{
    m_window.toast().showWords(tr("“%1” is deleted").arg(removed.automation.name), tr("&Undo"),
        [this, removed] { m_automations.bringBack(removed); });
}

/// Whoever does not try again here has the first offer once more.
void Workspace::askBringBack(const RemovedAutomation &removed, const QString &why)
{
    auto *const question
        = new QuestionDialog({RecordPages::tr("%1 is not back yet").arg(removed.automation.name), why,
                                 RecordPages::tr("Try again"), QuestionDialog::Weight::Plain},
            &m_window);
    connect(
        question, &QDialog::accepted, &m_automations, [this, removed] { m_automations.bringBack(removed); });
    connect(question, &QDialog::rejected, this, [this, removed] { offerBack(removed); });
    m_lock.present(question);
}

} // namespace patchbay

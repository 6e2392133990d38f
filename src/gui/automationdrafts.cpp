#include "gui/automationspage.h"
#include "ui_automationspage.h"

#include <tuple>

// What is being written, when it is left for something else.

namespace patchbay
{

bool operator==(const AutomationsPage::Draft &one, const AutomationsPage::Draft &other)
{
    const auto said = [](const AutomationsPage::Draft &draft) {
        const Automation &automation = draft.automation;
        const AutomationsViewModel::Fields &fields = draft.fields;
        return std::tie(automation.name, automation.trigger.object, automation.trigger.connection,
            automation.action.kind, automation.action.connection, fields.conditions, fields.place,
            fields.heading, fields.text);
    };
    return said(one) == said(other);
}

AutomationsPage::Draft AutomationsPage::standing() const
{
    return {draft(),
        {m_ui->conditions->conditions(), m_ui->place->text(), m_ui->heading->text(),
            m_ui->text->toPlainText()}};
}

std::optional<AutomationsPage::Draft> AutomationsPage::unfinished() const
{
    if (m_toTakeUp || m_ui->panel->isHidden())
        return m_toTakeUp;
    const Draft now = standing();
    return now == m_asOpened ? std::nullopt : std::optional(now);
}

/// What the fields can name is known once it was read.
void AutomationsPage::takeUp(const Draft &draft)
{
    if (m_model.readState().isKnown())
        return bringBack(draft);
    m_toTakeUp = draft;
    m_model.refresh();
}

void AutomationsPage::bringBack(const Draft &draft)
{
    open(draft.automation.id); // where it is gone meanwhile, what was written is a new one
    m_open.name = draft.automation.name;
    m_open.trigger = draft.automation.trigger;
    m_open.action = draft.automation.action;
    showDraft();
    showFields(draft.fields);
    askPreview();
}

void AutomationsPage::leaveDraft()
{
    if (const std::optional<Draft> left = unfinished())
        emit draftLeft(*left);
}

void AutomationsPage::leavePanel()
{
    leaveDraft();
    closePanel();
}

} // namespace patchbay

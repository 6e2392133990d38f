#include "gui/orgmenu.h"

#include "gui/button.h"
#include "presentation/recordviewmodel.h"

namespace patchbay
{

OrgMenu::OrgMenu(RecordViewModel &model, Button &door)
    : QMenu(&door)
    , m_model(model)
    , m_door(door)
{
    m_door.setChevron(true);
    m_door.setMenu(this);
    connect(&m_model, &RecordViewModel::orgsChanged, this, &OrgMenu::fill);
    fill();
}

void OrgMenu::fill()
{
    clear();
    for (const OrgChoice &choice : m_model.orgs()) {
        const QString text = choice.environmentWord.isEmpty()
            ? choice.title
            : tr("%1 (%2)", "org, kind of org").arg(choice.title, choice.environmentWord);
        QAction *const action = addAction(text);
        connect(action, &QAction::triggered, this, [this, id = choice.connection] { m_model.chooseOrg(id); });
    }
    m_door.setVisible(m_model.orgs().size() > 1);
}

} // namespace patchbay

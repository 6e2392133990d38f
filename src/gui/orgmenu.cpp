#include "gui/orgmenu.h"

#include "gui/button.h"
#include "presentation/recordviewmodel.h"

using namespace Qt::StringLiterals;

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
    QList<Entry> entries;
    for (const OrgChoice &choice : m_model.orgs()) {
        const QString text = choice.environmentWord.isEmpty()
            ? choice.title
            : tr("%1 (%2)", "org, kind of org").arg(choice.title, choice.environmentWord);
        entries.append({choice.connection, text});
    }
    m_door.setVisible(entries.size() > 1);
    if (entries == m_entries)
        return; // somebody may be on one of them
    m_entries = entries;
    clear();
    for (const Entry &entry : std::as_const(m_entries)) {
        QAction *const action = addAction(QString(entry.text).replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [this, id = entry.org] { m_model.chooseOrg(id); });
    }
}

} // namespace patchbay

#include "gui/dialogsaside.h"

#include <QDialog>

#include <utility>

namespace patchbay
{

void DialogsAside::put(QDialog &dialog)
{
    QWidget *const parent = dialog.parentWidget();
    m_aside.append({&dialog, parent, parent != nullptr, dialog.isModal(), dialog.windowFlags()});
    dialog.hide();
    dialog.setParent(&m_place, Qt::Widget);
}

void DialogsAside::bringBack()
{
    const QList<Aside> aside = std::exchange(m_aside, {});
    for (const Aside &one : aside) {
        if (!one.dialog)
            continue;
        if (one.hadParent && !one.parent) {
            one.dialog->deleteLater();
            continue;
        }
        one.dialog->setParent(one.parent, one.flags);
        if (one.wasModal)
            one.dialog->open();
        else
            one.dialog->show();
    }
}

} // namespace patchbay

#include "gui/dialogsaside.h"

#include <QDialog>

#include <utility>

namespace patchbay
{

void DialogsAside::put(QDialog &dialog)
{
    QWidget *const parent = dialog.parentWidget();
    m_aside.append(
        {&dialog, parent, dialog.focusWidget(), parent != nullptr, dialog.isModal(), dialog.windowFlags()});
    dialog.hide();
    dialog.setParent(&m_place, Qt::Widget);
    // What was being sent may arrive meanwhile: shown again it would seem not to be.
    QObject::connect(&dialog, &QDialog::finished, &m_place, [this, done = &dialog] {
        for (Aside &one : m_aside)
            one.isDone = one.isDone || one.dialog == done;
    });
}

void DialogsAside::bringBack()
{
    const QList<Aside> aside = std::exchange(m_aside, {});
    for (const Aside &one : aside) {
        if (!one.dialog)
            continue;
        QObject::disconnect(one.dialog, &QDialog::finished, &m_place, nullptr);
        if (one.hadParent && !one.parent) {
            one.dialog->deleteLater();
            continue;
        }
        one.dialog->setParent(one.parent, one.flags);
        if (one.isDone)
            continue;
        if (one.wasModal)
            one.dialog->open();
        else
            one.dialog->show();
        if (one.focus)
            one.focus->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace patchbay

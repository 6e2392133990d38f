#include "app/traynotes.h"

#include "base/logging.h"

#include <QSystemTrayIcon>

namespace patchbay
{

void TrayNotes::use(QSystemTrayIcon &icon)
{
    m_icon = &icon;
    connect(&icon, &QSystemTrayIcon::messageClicked, this, [this] {
        if (!m_key.isEmpty())
            emit clicked(m_key);
    });
}

void TrayNotes::show(const QString &key, const QString &title, const QString &text)
{
    if (!m_icon || !QSystemTrayIcon::isSystemTrayAvailable()) {
        qCInfo(lcGui) << "there is no tray to tell it either";
        return;
    }
    m_key = key;
    m_icon->showMessage(title, text, m_icon->icon());
}

void TrayNotes::withdraw(const QString &key)
{
    if (m_key == key)
        m_key.clear();
}

} // namespace patchbay

#pragma once

#include "app/sparenotes.h"

#include <QPointer>

class QSystemTrayIcon;

namespace patchbay
{

/// What the icon in the tray says beside it; nothing as long as there is none.
class TrayNotes final : public SpareNotes
{
    Q_OBJECT
public:
    void use(QSystemTrayIcon &icon);
    void show(const QString &key, const QString &title, const QString &text) override;
    void withdraw(const QString &key) override;

private:
    QPointer<QSystemTrayIcon> m_icon;
    QString m_key; ///< of the one that was shown last
};

} // namespace patchbay

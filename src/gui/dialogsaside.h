#pragma once

#include <QList>
#include <QPointer>
#include <QWidget>

class QDialog;

namespace patchbay
{

/// Dialogs that a lock takes away, with all that was typed there, until they are brought back. Not hidden
/// only: Qt tells a screen reader of hidden windows too. Lives no longer than the application.
class DialogsAside final
{
public:
    void put(QDialog &dialog);
    /// As they were, but those whose window has gone meanwhile.
    void bringBack();

private:
    struct Aside {
        QPointer<QDialog> dialog;
        QPointer<QWidget> parent;
        bool hadParent = false;
        bool wasModal = false;
        Qt::WindowFlags flags;
    };
    QWidget m_place; ///< never shown
    QList<Aside> m_aside;
};

} // namespace patchbay

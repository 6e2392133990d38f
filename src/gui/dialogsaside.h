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
    /// As they were, the keyboard too, but those that were done with meanwhile or whose window has gone.
    void bringBack();

private:
    struct Aside {
        QPointer<QDialog> dialog;
        QPointer<QWidget> parent;
        QPointer<QWidget> focus; ///< what has the keyboard in it
        bool hadParent = false;
        bool wasModal = false;
        Qt::WindowFlags flags;
        bool isDone = false;
    };
    QWidget m_place; ///< never shown
    QList<Aside> m_aside;
};

} // namespace patchbay

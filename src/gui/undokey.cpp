#include "gui/undokey.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QShortcut>

namespace patchbay
{

namespace
{

bool hasNothingToUndo(const QObject &field)
{
    if (const auto *const line = qobject_cast<const QLineEdit *>(&field))
        return !line->isUndoAvailable();
    if (const auto *const text = qobject_cast<const QPlainTextEdit *>(&field))
        return !text->document()->isUndoAvailable();
    return false;
}

} // namespace

UndoKey::UndoKey(QWidget *window, QObject *parent)
    : QObject(parent)
    , m_key(new QShortcut(QKeySequence::Undo, window))
{
    connect(m_key, &QShortcut::activated, this, &UndoKey::pressed);
    setOffered(false);
}

bool UndoKey::isOffered() const
{
    return m_key->isEnabled();
}

void UndoKey::setOffered(bool isOffered)
{
    m_key->setEnabled(isOffered);
    qApp->removeEventFilter(this);
    if (isOffered)
        qApp->installEventFilter(this);
}

/// A field claims Ctrl+Z even where it has nothing to take back: then it is the window's.
bool UndoKey::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo) && hasNothingToUndo(*watched)) {
        event->ignore();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace patchbay

#pragma once

#include "app/idlewatch.h"
#include "presentation/locking.h"

#include <QList>
#include <QPointer>

class QDialog;
class QWidget;

namespace patchbay
{

class MainWindow;

/// The app lock over the window: covers it and gives it back, by the key, and notes that somebody is there.
class WindowLock final : public QObject
{
    Q_OBJECT
public:
    WindowLock(AppLock &lock, MainWindow &window);

    [[nodiscard]] Locking &locking() { return m_locking; }
    [[nodiscard]] QWidget *dialogParent() const;
    /// Opens a dialog, or postpones it: what it says is content, and nobody reads it over a locked window.
    void present(QDialog *dialog);

    /// Covers the window where it is locked already.
    void showState();

private:
    MainWindow &m_window;
    Locking m_locking;
    IdleWatch m_idleWatch;
    QList<QPointer<QDialog>> m_postponed;
};

} // namespace patchbay

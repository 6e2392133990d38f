#include "app/windowlock.h"

#include "gui/lockpage.h"
#include "gui/mainwindow.h"

#include <QAction>
#include <QDialog>

#include <utility>

using namespace Qt::StringLiterals;

namespace patchbay
{

WindowLock::WindowLock(AppLock &lock, MainWindow &window)
    : m_window(window)
    , m_locking(lock)
    , m_idleWatch([this] { m_locking.noteActivity(); })
{
    auto *const now = new QAction(tr("Lock"), &m_window);
    now->setShortcut(QKeySequence(u"Ctrl+L"_s));
    connect(now, &QAction::triggered, &m_locking, &Locking::lockNow);
    m_window.addAction(now);
    connect(&m_locking, &Locking::changed, this, &WindowLock::showState);
}

QWidget *WindowLock::dialogParent() const
{
    return &m_window;
}

void WindowLock::showState()
{
    if (m_locking.isClosed())
        return m_window.cover(new LockPage(m_locking));
    m_window.uncover();
    const QList<QPointer<QDialog>> postponed = std::exchange(m_postponed, {});
    for (const QPointer<QDialog> &dialog : postponed) {
        if (dialog)
            dialog->open();
    }
}

void WindowLock::present(QDialog *dialog)
{
    if (m_window.isCovered())
        m_postponed.append(dialog);
    else
        dialog->open();
}

} // namespace patchbay

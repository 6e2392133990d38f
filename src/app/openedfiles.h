#pragma once

#include <QObject>

namespace patchbay
{

class GoTo;
class MainWindow;
class WindowLock;

/// The files that a person gives to the window: chosen in the desktop's file dialog, or dropped. What becomes
/// of one is nothing to it.
class OpenedFiles final : public QObject
{
    Q_OBJECT
public:
    OpenedFiles(WindowLock &lock, MainWindow &window);

    /// Its command into the window and among those of "Go to…".
    void addTo(GoTo &goTo);

signals:
    void opened(const QString &path);

private:
    void ask();

    WindowLock &m_lock;
    MainWindow &m_window;
};

} // namespace patchbay

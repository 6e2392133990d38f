#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

class QMainWindow;
class QWidget;

namespace patchbay
{

/// F6 leads from one pane of a window to the next and Shift+F6 back, each time to where the keyboard was in
/// it; Shift+F10 opens the menu of what has the keyboard. A page's panel is a pane of its own: its property
/// `pane`.
class Panes final : public QObject
{
    Q_OBJECT
public:
    explicit Panes(QMainWindow &window);

    /// In reading order; only what is shown counts.
    void add(QWidget *pane) { m_fixed.append(pane); }

private:
    void go(int step);
    void openMenu() const;
    void remember(QWidget *focused);
    [[nodiscard]] QList<QWidget *> shown() const;
    /// The innermost that holds it.
    [[nodiscard]] static QWidget *paneOf(const QWidget *focused, const QList<QWidget *> &panes);

    QMainWindow &m_window;
    QList<QPointer<QWidget>> m_fixed;
    QList<QPointer<QWidget>> m_places; ///< where the keyboard was, the last at the end
};

} // namespace patchbay

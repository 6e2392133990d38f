#pragma once

#include <QTimer>
#include <QVariantAnimation>
#include <QWidget>

class QLabel;
class QShortcut;

namespace patchbay
{

class Button;

/// A word at the bottom of a window that goes by itself after six seconds, but not while the pointer or the
/// keyboard is on it. Ctrl+Z does its action. Never for an error. One per window: a newer word takes the
/// place of the older.
class Toast final : public QWidget
{
    Q_OBJECT
public:
    explicit Toast(QWidget *window);
    void showWords(const QString &words, const QString &action = {});
    void dismiss();

signals:
    void actionTriggered();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void settle();
    void fade(qreal from, qreal to, int time);
    void arrive();
    void pauseOrGo();

    QLabel *m_words;
    Button *m_action;
    QShortcut *m_undo; ///< Ctrl+Z, while an action is offered
    QTimer m_life;
    QVariantAnimation m_motion; ///< one: a newer motion ends the older
    qreal m_rise = 1; ///< 0 below its place, 1 in place
};

} // namespace patchbay

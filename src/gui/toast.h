#pragma once

#include "gui/toastqueue.h"

#include <QTimer>
#include <QVariantAnimation>
#include <QWidget>

#include <functional>

class QLabel;

namespace patchbay
{

class Button;
class IconLabel;
class UndoKey;

/// A word at the bottom of a window that goes by itself after six seconds, but not while the pointer or the
/// keyboard is on it. Ctrl+Z does its action, but in a field it first takes back what was typed there. Never
/// for an error. One per window: a newer word takes the place of the older.
class Toast final : public QWidget
{
    Q_OBJECT
public:
    explicit Toast(QWidget *window);
    /// `does`: what the action does; forgotten with these words. Words without an action wait behind those
    /// with one, which a newer action may only interrupt. `subject`: newer words about it take the place of
    /// older ones.
    void showWords(const QString &words, const QString &action = {}, std::function<void()> does = {},
        const QString &subject = {});
    /// The same for what goes on: it stays until it is told otherwise, and comes again after other words. Of
    /// several the newest is seen. It comes after what can be taken back.
    void showGoing(
        const QString &words, const QString &action, std::function<void()> does, const QString &subject);
    /// With all that waits.
    void dismiss();
    /// What went on is over; words that came since stay, and so does what else goes on.
    void endGoing(const QString &subject);

signals:
    void actionTriggered();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] bool isOffering() const;
    void take(ToastQueue::Turn turn);
    void showNews();
    void stay();
    void endShown();
    void leave();
    void settle();
    void fade(qreal from, qreal to, int time);
    void arrive();
    void pauseOrGo();

    IconLabel *m_sign;
    QLabel *m_words;
    Button *m_action;
    UndoKey *m_undo; ///< while an action is offered
    ToastQueue m_queue;
    QTimer m_life;
    QVariantAnimation m_motion; ///< one: a newer motion ends the older
    qreal m_rise = 1; ///< 0 below its place, 1 in place
};

} // namespace patchbay

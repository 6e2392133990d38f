#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace patchbay
{

struct ToastWords {
    QString text;
    QString action;
    std::function<void()> does;
    QString subject;
};

/// Which words a toast shows and which wait: those without an action behind those with one, and what goes on
/// behind all of them. Holds no widget.
class ToastQueue
{
public:
    /// What the toast does now, with the words that are shown().
    enum class Turn { Nothing, Show, Stay, Reword };

    /// `isOffering`: what is shown can be taken back, which only another offer may interrupt.
    [[nodiscard]] Turn add(const ToastWords &news, bool isOffering);
    [[nodiscard]] Turn addGoing(const ToastWords &news, bool isOffering);
    /// What was shown has left.
    [[nodiscard]] Turn next();
    /// What is shown leaves; what waits stays.
    void leave();
    void forgetGoing(const QString &subject);
    void clear();

    [[nodiscard]] const ToastWords &shown() const { return m_shown; }
    /// What is shown is the newest of what goes on, and stays.
    [[nodiscard]] bool isGoing() const { return m_isGoing; }

private:
    Turn show(const ToastWords &words);
    Turn stay(const ToastWords &going);

    ToastWords m_shown;
    QList<ToastWords> m_waiting; ///< until what is offered goes
    QList<ToastWords> m_going; ///< the newest last
    bool m_isGoing = false;
};

} // namespace patchbay

#include "app/goingtoast.h"

#include "base/clock.h"
#include "gui/mainwindow.h"
#include "gui/toast.h"

#include <utility>

namespace patchbay
{

GoingToast::GoingToast(Clock &clock, MainWindow &window, QString subject)
    : m_clock(clock)
    , m_window(window)
    , m_subject(std::move(subject))
{
}

void GoingToast::begin(const QString &words, std::function<void()> cancel)
{
    constexpr auto quick = std::chrono::seconds(1); // is over before it could be read
    const int turn = ++m_turn;
    m_clock.after(quick, this, [this, turn, words, cancel = std::move(cancel)] {
        if (turn == m_turn && !m_window.isCovered())
            m_window.toast().showGoing(words, cancel ? tr("Cancel") : QString(), cancel, m_subject);
    });
}

void GoingToast::end()
{
    ++m_turn;
    m_window.toast().endGoing(m_subject);
}

} // namespace patchbay

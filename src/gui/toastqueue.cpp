#include "gui/toastqueue.h"

#include <algorithm>

namespace patchbay
{

namespace
{

constexpr qsizetype mostWaiting = 4; ///< older news are none any more

} // namespace

ToastQueue::Turn ToastQueue::add(const ToastWords &news, bool isOffering)
{
    const auto isReplaced = [&news](const ToastWords &one) {
        return (one.text == news.text && one.action.isEmpty())
            || (!news.subject.isEmpty() && one.subject == news.subject);
    };
    m_waiting.removeIf(isReplaced);
    if (!isOffering || isReplaced(m_shown))
        return show(news);
    if (news.action.isEmpty()) {
        m_waiting.append(news);
        if (m_waiting.size() > mostWaiting)
            m_waiting.removeFirst();
        return Turn::Nothing;
    }
    m_waiting.prepend(m_shown);
    return show(news);
}

ToastQueue::Turn ToastQueue::addGoing(const ToastWords &news, bool isOffering)
{
    const auto known = std::find_if(m_going.begin(), m_going.end(),
        [&news](const ToastWords &one) { return one.subject == news.subject; });
    const bool isNew = known == m_going.end();
    const bool isShown = m_isGoing && m_shown.subject == news.subject;
    if (isNew)
        m_going.append(news);
    else
        *known = news;
    if (isShown && m_shown.action == news.action) { // only further on: nobody wants to hear it each time
        m_shown = news;
        return Turn::Reword;
    }
    return isShown || (isNew && !isOffering) ? stay(news) : Turn::Nothing;
}

ToastQueue::Turn ToastQueue::next()
{
    if (!m_waiting.isEmpty())
        return show(m_waiting.takeFirst());
    return m_going.isEmpty() ? Turn::Nothing : stay(m_going.constLast());
}

void ToastQueue::leave()
{
    m_shown = {};
    m_isGoing = false;
}

void ToastQueue::forgetGoing(const QString &subject)
{
    m_going.removeIf([&subject](const ToastWords &one) { return one.subject == subject; });
}

void ToastQueue::clear()
{
    m_waiting.clear();
    m_going.clear();
}

ToastQueue::Turn ToastQueue::show(const ToastWords &words)
{
    m_shown = words;
    m_isGoing = false;
    return Turn::Show;
}

ToastQueue::Turn ToastQueue::stay(const ToastWords &going)
{
    m_shown = going;
    m_isGoing = true;
    return Turn::Stay;
}

} // namespace patchbay

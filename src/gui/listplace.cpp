#include "gui/listplace.h"

#include "gui/emptystate.h"
#include "gui/skeleton.h"

#include <QAbstractButton>
#include <QApplication>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace patchbay
{

ListPlace::ListPlace(QStackedWidget &stack, QWidget &rows, EmptyState &empty, const Words &words)
    : QObject(&stack)
    , m_stack(stack)
    , m_rows(rows)
    , m_empty(empty)
    , m_words(words)
    , m_shape(new QWidget(&stack))
    , m_skeleton(new Skeleton(Skeleton::Shape::Table, stack.parentWidget()))
    , m_failure(new EmptyState(&stack))
{
    auto *const column = new QVBoxLayout(m_shape);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_skeleton);
    m_stack.addWidget(m_shape);
    m_stack.addWidget(m_failure);
    connect(m_skeleton, &Skeleton::appeared, this, [this] { turnTo(*m_shape); });
    connect(m_failure, &EmptyState::actionTriggered, this, &ListPlace::againRequested);
}

void ListPlace::show(const ReadState &state, bool hasRows)
{
    m_skeleton->setWaiting(state.isUnderWay() && !hasRows, m_words.going);
    if (state.hasFailed()) {
        m_failure->setWords(u"circle-x"_s, m_words.failed, state.problem(), tr("&Try again"));
        turnTo(*m_failure);
    } else if (hasRows) {
        turnTo(m_rows);
    } else if (state.isKnown()) {
        turnTo(m_empty);
    } else if (m_stack.currentWidget() != &m_empty) {
        turnTo(*m_shape); // what was said of other lines stays until it is late
    }
}

void ListPlace::leave()
{
    m_skeleton->setWaiting(false);
}

/// Who pressed the button that goes has the keyboard in what takes its place.
void ListPlace::turnTo(QWidget &page)
{
    if (m_stack.currentWidget() == &page)
        return;
    m_tookFocus = m_tookFocus || m_failure->isAncestorOf(QApplication::focusWidget());
    m_stack.setCurrentWidget(&page);
    if (!m_tookFocus || &page == m_shape)
        return;
    m_tookFocus = false;
    QWidget *const next = &page == &m_rows ? &page : page.findChild<QAbstractButton *>();
    next->setFocus();
}

} // namespace patchbay

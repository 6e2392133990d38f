#include "gui/panes.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMainWindow>
#include <QShortcut>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay
{
namespace
{

constexpr qsizetype mostPlaces = 20;

bool takesKeyboard(const QWidget &widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) && widget.isVisible() && widget.isEnabled();
}

/// By the order of Tab, from where the keyboard is.
QWidget *firstIn(const QWidget &pane, QWidget &focused, const QList<QWidget *> &inner)
{
    const auto isOthers = [&inner](const QWidget *widget) {
        return std::any_of(inner.cbegin(), inner.cend(),
            [widget](const QWidget *other) { return other == widget || other->isAncestorOf(widget); });
    };
    for (QWidget *next = focused.nextInFocusChain(); next != &focused; next = next->nextInFocusChain()) {
        if (pane.isAncestorOf(next) && takesKeyboard(*next) && !isOthers(next))
            return next;
    }
    return nullptr;
}

} // namespace

Panes::Panes(QMainWindow &window)
    : QObject(&window)
    , m_window(window)
{
    const auto bind = [this](const QKeySequence &keys, const auto &does) {
        connect(new QShortcut(keys, &m_window), &QShortcut::activated, this, does);
    };
    bind(QKeySequence(u"F6"_s), [this] { go(1); });
    bind(QKeySequence(u"Shift+F6"_s), [this] { go(-1); });
    // Qt knows the key for it on X11 and Wayland, but not this one.
    bind(QKeySequence(u"Shift+F10"_s), [this] { openMenu(); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { remember(now); });
}

void Panes::remember(QWidget *focused)
{
    if (focused == nullptr || focused->window() != &m_window)
        return;
    m_places.removeAll(focused);
    m_places.removeAll(nullptr);
    m_places.append(focused);
    if (m_places.size() > mostPlaces)
        m_places.removeFirst();
}

QList<QWidget *> Panes::shown() const
{
    QList<QWidget *> panes;
    for (const QPointer<QWidget> &pane : m_fixed) {
        if (pane == nullptr || !pane->isVisible())
            continue;
        panes.append(pane);
        for (QWidget *const inside : pane->findChildren<QWidget *>()) {
            if (inside->property("pane").toBool() && inside->isVisible())
                panes.append(inside);
        }
    }
    return panes;
}

QWidget *Panes::paneOf(const QWidget *focused, const QList<QWidget *> &panes)
{
    QWidget *found = nullptr;
    for (QWidget *const pane : panes) {
        if (focused != nullptr && (pane == focused || pane->isAncestorOf(focused)))
            found = pane;
    }
    return found;
}

void Panes::go(int step)
{
    const QList<QWidget *> panes = shown();
    QWidget *const focused = m_window.focusWidget() != nullptr ? m_window.focusWidget() : &m_window;
    const qsizetype from = panes.indexOf(paneOf(focused, panes));
    for (qsizetype i = 1; i <= panes.size(); ++i) {
        const qsizetype at = (from + step * i + 2 * panes.size()) % panes.size();
        QWidget *const pane = panes.at(at);
        QWidget *next = nullptr;
        for (const QPointer<QWidget> &place : std::as_const(m_places)) {
            if (place != nullptr && takesKeyboard(*place) && paneOf(place, panes) == pane)
                next = place;
        }
        QList<QWidget *> inner = panes;
        inner.removeIf([pane](const QWidget *other) { return other == pane || !pane->isAncestorOf(other); });
        if (next == nullptr)
            next = firstIn(*pane, *focused, inner);
        if (next != nullptr)
            return next->setFocus(Qt::ShortcutFocusReason);
    }
}

void Panes::openMenu() const
{
    QWidget *const focused = m_window.focusWidget();
    if (focused == nullptr || !focused->isVisible())
        return;
    const QPoint middle = focused->rect().center();
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, middle, focused->mapToGlobal(middle));
    QApplication::sendEvent(focused, &asked);
}

} // namespace patchbay

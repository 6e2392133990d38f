#include "gui/toast.h"

#include "gui/announcer.h"
#include "gui/button.h"
#include "gui/iconlabel.h"
#include "gui/painting.h"
#include "gui/spokenrole.h"
#include "gui/tokens.h"

#include <QApplication>
#include <QEnterEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QShortcut>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace patchbay
{
namespace
{

constexpr auto lifetime = 6s;
constexpr int shadow = 24; ///< also the distance to the window's bottom
constexpr int timeIn = 160;
constexpr int timeOut = 120;
constexpr int smallestHeight = 44;
constexpr qsizetype mostWaiting = 4; ///< older news are none any more

bool hasNothingToUndo(const QObject &field)
{
    if (const auto *const line = qobject_cast<const QLineEdit *>(&field))
        return !line->isUndoAvailable();
    if (const auto *const text = qobject_cast<const QPlainTextEdit *>(&field))
        return !text->document()->isUndoAvailable();
    return false;
}

} // namespace

Toast::Toast(QWidget *window)
    : QWidget(window)
    , m_sign(new IconLabel(this))
    , m_words(new QLabel(this))
    , m_action(new Button({}, Button::Variant::ToastLink, Button::Size::Normal, this))
{
    speakAs(*this, QAccessible::AlertMessage);
    m_words->setObjectName(u"words"_s);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setProperty("tone", u"toast"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(shadow + 14, shadow, shadow + 14, shadow);
    row->setSpacing(12);
    row->addWidget(m_sign);
    row->addWidget(m_words);
    row->addSpacing(8);
    row->addWidget(m_action);
    m_action->installEventFilter(this);
    m_undo = new QShortcut(QKeySequence::Undo, window);
    setTakesBack(false);
    connect(m_undo, &QShortcut::activated, m_action, &QAbstractButton::click);
    connect(m_action, &QAbstractButton::clicked, this, [this] {
        const auto does = m_shown.does;
        endShown();
        emit actionTriggered();
        if (does)
            does();
    });
    m_life.setSingleShot(true);
    m_life.setInterval(lifetime);
    connect(&m_life, &QTimer::timeout, this, &Toast::leave);
    m_motion.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_motion, &QVariantAnimation::valueChanged, this, [this](const QVariant &rise) {
        m_rise = rise.toReal();
        settle();
    });
    connect(&m_motion, &QVariantAnimation::finished, this, &Toast::arrive);
    window->installEventFilter(this);
    hide();
}

bool Toast::isOffering() const
{
    return isVisible() && m_undo->isEnabled();
}

void Toast::showWords(
    const QString &words, const QString &action, std::function<void()> does, const QString &subject)
{
    const Words news{words, action, std::move(does), subject};
    const auto isReplaced = [&news](const Words &one) {
        return (one.text == news.text && one.action.isEmpty())
            || (!news.subject.isEmpty() && one.subject == news.subject);
    };
    m_waiting.removeIf(isReplaced);
    if (!isOffering() || isReplaced(m_shown))
        return show(news);
    if (action.isEmpty()) {
        m_waiting.append(news);
        if (m_waiting.size() > mostWaiting)
            m_waiting.removeFirst();
        return;
    }
    m_waiting.prepend(m_shown);
    show(news);
}

void Toast::show(const Words &words)
{
    m_shown = words;
    m_sign->setIcon(u"check"_s, Token::ToastText);
    m_isGoing = false;
    m_words->setText(words.text);
    m_action->setText(words.action);
    m_action->setVisible(!words.action.isEmpty());
    setTakesBack(!words.action.isEmpty());
    setAccessibleName(words.text);
    settle();
    raise();
    QWidget::show();
    fade(0, 1, motionTime(*this, timeIn));
    m_life.start();
    announce(*this,
        words.action.isEmpty() ? words.text : words.text + u". "_s + QString(words.action).remove(u'&'));
}

void Toast::showGoing(
    const QString &words, const QString &action, std::function<void()> does, const QString &subject)
{
    const Words news{words, action, std::move(does), subject};
    const auto known = std::find_if(
        m_going.begin(), m_going.end(), [&subject](const Words &one) { return one.subject == subject; });
    const bool isNew = known == m_going.end();
    const bool isShown = m_isGoing && m_shown.subject == subject;
    if (isNew)
        m_going.append(news);
    else
        *known = news;
    if (isShown && m_shown.action == action) { // only further on: nobody wants to hear it each time
        m_shown = news;
        m_words->setText(words);
        return settle();
    }
    if (isShown || (isNew && !isOffering()))
        stay(news);
}

void Toast::stay(const Words &going)
{
    show(going);
    m_sign->setIcon(u"clock"_s, Token::ToastText);
    setTakesBack(false); // it is nothing to take back
    m_isGoing = true;
    m_life.stop();
}

void Toast::dismiss()
{
    m_waiting.clear();
    m_going.clear();
    leave();
}

/// By the person: what goes on is not told again.
void Toast::endShown()
{
    if (m_isGoing)
        endGoing(QString(m_shown.subject));
    else
        leave();
}

/// What was offered is given up at once, not when it has faded.
void Toast::leave()
{
    m_shown = {};
    m_life.stop();
    m_isGoing = false;
    setTakesBack(false);
    fade(m_rise, 0, motionTime(*this, timeOut));
}

void Toast::setTakesBack(bool takesBack)
{
    m_undo->setEnabled(takesBack);
    qApp->removeEventFilter(this);
    if (takesBack)
        qApp->installEventFilter(this);
}

void Toast::endGoing(const QString &subject)
{
    m_going.removeIf([&subject](const Words &one) { return one.subject == subject; });
    if (m_isGoing && m_shown.subject == subject)
        leave();
}

void Toast::fade(qreal from, qreal to, int time)
{
    m_motion.stop();
    m_motion.setDuration(time);
    m_motion.setStartValue(from);
    m_motion.setEndValue(to);
    m_motion.start();
}

void Toast::arrive()
{
    m_rise = m_motion.endValue().toReal(); // a motion without time tells no value on its way
    settle();
    setVisible(m_rise > 0);
    if (m_rise > 0)
        return;
    if (!m_waiting.isEmpty())
        show(m_waiting.takeFirst());
    else if (!m_going.isEmpty())
        stay(Words(m_going.constLast()));
}

void Toast::settle()
{
    const QSize size = sizeHint().expandedTo({0, smallestHeight + 2 * shadow});
    const QWidget *window = parentWidget();
    const int below = int((1 - m_rise) * shadow);
    setGeometry((window->width() - size.width()) / 2, window->height() - size.height() + below, size.width(),
        size.height());
}

void Toast::pauseOrGo()
{
    if (isHidden() || m_isGoing)
        return;
    if (underMouse() || m_action->hasFocus())
        m_life.stop();
    else
        m_life.start();
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    // A field claims Ctrl+Z even where it has nothing to take back: then it is the window's.
    if (event->type() == QEvent::ShortcutOverride && m_undo->isEnabled()
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo) && hasNothingToUndo(*watched)) {
        event->ignore();
        return true;
    }
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        settle();
    if (watched == m_action && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        QMetaObject::invokeMethod(this, &Toast::pauseOrGo, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

void Toast::enterEvent(QEnterEvent *)
{
    m_life.stop();
}

void Toast::leaveEvent(QEvent *)
{
    pauseOrGo();
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setOpacity(m_rise);
    const QRect panel = rect().adjusted(shadow, shadow, -shadow, -shadow);
    paintShadow(painter, panel, 8);
    paintPanel(painter, panel, 8, colour(Token::Toast), {});
}

} // namespace patchbay

#include "gui/toast.h"

#include "gui/announcer.h"
#include "gui/button.h"
#include "gui/iconlabel.h"
#include "gui/painting.h"
#include "gui/spokenrole.h"
#include "gui/tokens.h"
#include "gui/undokey.h"

#include <QEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

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

} // namespace

Toast::Toast(QWidget *window)
    : QWidget(window)
    , m_sign(new IconLabel(this))
    , m_words(new QLabel(this))
    , m_action(new Button({}, Button::Variant::ToastLink, Button::Size::Normal, this))
    , m_undo(new UndoKey(window, this))
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
    m_action->setProperty("onToast", true);
    m_action->installEventFilter(this);
    connect(m_undo, &UndoKey::pressed, m_action, &QAbstractButton::click);
    connect(m_action, &QAbstractButton::clicked, this, [this] {
        const auto does = m_queue.shown().does;
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
    return isVisible() && m_undo->isOffered();
}

void Toast::showWords(
    const QString &words, const QString &action, std::function<void()> does, const QString &subject)
{
    take(m_queue.add({words, action, std::move(does), subject}, isOffering()));
}

void Toast::showGoing(
    const QString &words, const QString &action, std::function<void()> does, const QString &subject)
{
    take(m_queue.addGoing({words, action, std::move(does), subject}, isOffering()));
}

void Toast::take(ToastQueue::Turn turn)
{
    switch (turn) {
    case ToastQueue::Turn::Nothing:
        return;
    case ToastQueue::Turn::Show:
        return showNews();
    case ToastQueue::Turn::Stay:
        return stay();
    case ToastQueue::Turn::Reword:
        m_words->setText(m_queue.shown().text);
        return settle();
    }
    Q_UNREACHABLE();
}

void Toast::showNews()
{
    const ToastWords &words = m_queue.shown();
    m_sign->setIcon(u"check"_s, Token::ToastText);
    m_words->setText(words.text);
    m_action->setText(words.action);
    m_action->setVisible(!words.action.isEmpty());
    m_undo->setOffered(!words.action.isEmpty());
    setAccessibleName(words.text);
    settle();
    raise();
    show();
    fade(0, 1, motionTime(*this, timeIn));
    m_life.start();
    announce(*this,
        words.action.isEmpty() ? words.text : words.text + u". "_s + QString(words.action).remove(u'&'));
}

void Toast::stay()
{
    showNews();
    m_sign->setIcon(u"clock"_s, Token::ToastText);
    m_undo->setOffered(false); // it is nothing to take back
    m_life.stop();
}

void Toast::dismiss()
{
    m_queue.clear();
    leave();
}

/// By the person: what goes on is not told again.
void Toast::endShown()
{
    if (m_queue.isGoing())
        m_queue.forgetGoing(QString(m_queue.shown().subject));
    leave();
}

/// What was offered is given up at once, not when it has faded.
void Toast::leave()
{
    m_queue.leave();
    m_life.stop();
    m_undo->setOffered(false);
    fade(m_rise, 0, motionTime(*this, timeOut));
}

void Toast::endGoing(const QString &subject)
{
    m_queue.forgetGoing(subject);
    if (m_queue.isGoing() && m_queue.shown().subject == subject)
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
    if (m_rise <= 0)
        take(m_queue.next());
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
    if (isHidden() || m_queue.isGoing())
        return;
    if (underMouse() || m_action->hasFocus())
        m_life.stop();
    else
        m_life.start();
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
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

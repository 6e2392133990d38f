#include "gui/toast.h"

#include "gui/announcer.h"
#include "gui/button.h"
#include "gui/iconlabel.h"
#include "gui/painting.h"
#include "gui/spokenrole.h"
#include "gui/tokens.h"

#include <QEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QShortcut>

#include <chrono>

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
    , m_words(new QLabel(this))
    , m_action(new Button({}, Button::Variant::ToastLink, Button::Size::Normal, this))
{
    speakAs(*this, QAccessible::AlertMessage);
    auto *sign = new IconLabel(this);
    sign->setIcon(u"check"_s, Token::ToastText);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setProperty("tone", u"toast"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(shadow + 14, shadow, shadow + 14, shadow);
    row->setSpacing(12);
    row->addWidget(sign);
    row->addWidget(m_words);
    row->addSpacing(8);
    row->addWidget(m_action);
    m_action->installEventFilter(this);
    m_undo = new QShortcut(QKeySequence::Undo, window);
    m_undo->setEnabled(false);
    connect(m_undo, &QShortcut::activated, m_action, &QAbstractButton::click);
    connect(m_action, &QAbstractButton::clicked, this, [this] {
        dismiss();
        emit actionTriggered();
    });
    m_life.setSingleShot(true);
    m_life.setInterval(lifetime);
    connect(&m_life, &QTimer::timeout, this, &Toast::dismiss);
    m_motion.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_motion, &QVariantAnimation::valueChanged, this, [this](const QVariant &rise) {
        m_rise = rise.toReal();
        settle();
    });
    connect(&m_motion, &QVariantAnimation::finished, this, &Toast::arrive);
    window->installEventFilter(this);
    hide();
}

void Toast::showWords(const QString &words, const QString &action)
{
    m_words->setText(words);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_undo->setEnabled(!action.isEmpty());
    setAccessibleName(words);
    settle();
    raise();
    show();
    fade(0, 1, motionTime(*this, timeIn));
    m_life.start();
    announce(*this, action.isEmpty() ? words : words + u". "_s + QString(action).remove(u'&'));
}

void Toast::dismiss()
{
    m_life.stop();
    m_undo->setEnabled(false);
    fade(m_rise, 0, motionTime(*this, timeOut));
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
    if (isHidden())
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

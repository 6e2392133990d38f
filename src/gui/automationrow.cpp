#include "gui/automationrow.h"

#include "gui/elidedlabel.h"
#include "gui/iconlabel.h"
#include "gui/markpair.h"
#include "gui/spokenrole.h"
#include "gui/switch.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QSignalBlocker>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr int markSide = 32;
constexpr qreal cardRadius = 9; ///< inside its edge

void setTone(QLabel &label, const QString &tone)
{
    label.setProperty("tone", tone);
    label.style()->unpolish(&label);
    label.style()->polish(&label);
}

} // namespace

AutomationRow::AutomationRow(QWidget *parent)
    : QFrame(parent)
    , m_marks(new MarkPair(markSide, this))
    , m_name(new ElidedLabel(this))
    , m_does(new ElidedLabel(this))
    , m_sign(new IconLabel(this))
    , m_news(new ElidedLabel(this))
    , m_isOn(new Switch(this))
{
    speakAs(*this, QAccessible::ListItem);
    setFocusPolicy(Qt::TabFocus);
    setProperty("focusRing", true);
    m_name->setProperty("type", u"strong"_s);
    m_does->setProperty("type", u"small"_s);
    m_does->setProperty("tone", u"second"_s);
    m_sign->setIcon(u"triangle-alert"_s, Token::Amber);
    m_isOn->setCheckable(true);
    auto *const news = new QHBoxLayout;
    news->setSpacing(6);
    news->addWidget(m_sign);
    news->addWidget(m_news, 1);
    auto *const words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_name);
    words->addWidget(m_does);
    words->addLayout(news);
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(16, 14, 16, 14);
    row->setSpacing(14);
    row->addWidget(m_marks);
    row->addLayout(words, 1);
    row->addWidget(m_isOn);
    connect(m_isOn, &QAbstractButton::clicked, this, &AutomationRow::turned);
}

void AutomationRow::setLine(const AutomationsViewModel::Line &line, bool maySwitch)
{
    m_id = line.id;
    m_marks->setMarks(line.from, line.to);
    m_name->setText(line.name);
    m_does->setText(line.does);
    m_sign->setVisible(line.isTrouble);
    m_news->setText(line.news);
    m_news->setProperty("type", line.isTrouble ? u"smallStrong"_s : u"small"_s);
    setTone(*m_news, line.isTrouble ? u"amber"_s : u"third"_s);
    const QSignalBlocker quiet(m_isOn);
    m_isOn->setChecked(line.isOn);
    m_isOn->setEnabled(maySwitch);
    m_isOn->setAccessibleName(line.name);
    setAccessibleName(line.name + u". "_s + line.does + u". "_s + line.news);
}

void AutomationRow::setChosen(bool chosen)
{
    m_isChosen = chosen;
    update();
}

void AutomationRow::setEnds(bool first, bool last)
{
    m_isFirst = first;
    m_isLast = last;
    update();
}

void AutomationRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit opened();
    else if (event->key() == Qt::Key_Space)
        m_isOn->click();
    else if (event->matches(QKeySequence::Delete))
        emit removeAsked(m_id, m_name->text());
    else
        QFrame::keyPressEvent(event);
}

void AutomationRow::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        emit opened();
}

void AutomationRow::enterEvent(QEnterEvent *)
{
    update();
}

void AutomationRow::leaveEvent(QEvent *)
{
    update();
}

void AutomationRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_isChosen || underMouse()) {
        painter.setRenderHint(QPainter::Antialiasing);
        const QColor fill = colour(m_isChosen ? Token::Selected : Token::Hover);
        QPainterPath path;
        path.setFillRule(Qt::WindingFill);
        path.addRoundedRect(rect(), cardRadius, cardRadius);
        const int half = height() / 2;
        if (!m_isFirst)
            path.addRect(0, 0, width(), half);
        if (!m_isLast)
            path.addRect(0, half, width(), height() - half);
        painter.fillPath(path, fill);
    }
    if (!m_isLast)
        painter.fillRect(QRect(0, height() - 1, width(), 1), colour(Token::Line));
}

} // namespace patchbay

#include "gui/startercard.h"

#include "gui/elidedlabel.h"
#include "gui/markpair.h"
#include "gui/painting.h"
#include "gui/tokens.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace patchbay
{

namespace
{

constexpr int markSide = 24;
constexpr int narrowest = 150;

} // namespace

StarterCard::StarterCard(const AutomationsViewModel::Starter &starter, QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setProperty("ringRadius", 13);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(starter.title);
    setAccessibleDescription(starter.when);
    auto *const marks = new MarkPair(markSide, this);
    marks->setMarks(starter.from, starter.to);
    auto *const title = new ElidedLabel(starter.title, this);
    title->setProperty("type", u"strong"_s);
    auto *const when = new ElidedLabel(starter.when, this);
    when->setProperty("type", u"small"_s);
    when->setProperty("tone", u"second"_s);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(2);
    column->addWidget(marks, 0, Qt::AlignLeading);
    column->addSpacing(6);
    column->addWidget(title);
    column->addWidget(when);
    for (QWidget *const part : findChildren<QWidget *>())
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
}

QSize StarterCard::minimumSizeHint() const
{
    return {narrowest, layout()->minimumSize().height()};
}

void StarterCard::enterEvent(QEnterEvent *)
{
    update();
}

void StarterCard::leaveEvent(QEvent *)
{
    update();
}

void StarterCard::keyPressEvent(QKeyEvent *event)
{
    // Of itself, a button that is no QPushButton is pressed by Space alone.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void StarterCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Token fill = isDown() ? Token::Track : underMouse() && isEnabled() ? Token::Hover : Token::Surface;
    paintPanel(painter, rect(), 10, colour(fill), colour(Token::Line));
}

} // namespace patchbay

#include "gui/banner.h"

#include "gui/announcer.h"
#include "gui/button.h"
#include "gui/iconlabel.h"
#include "gui/painting.h"
#include "gui/spokenrole.h"
#include "gui/wrappedlabel.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace patchbay
{
namespace
{

struct Look {
    Token tint;
    Token sign;
};

Look lookOf(Banner::Kind kind)
{
    switch (kind) {
    case Banner::Kind::Attention:
        return {Token::AmberBg, Token::Amber};
    case Banner::Kind::Going:
        return {Token::BlueBg, Token::Blue};
    case Banner::Kind::Refused:
        return {Token::RedBg, Token::Red};
    }
    Q_UNREACHABLE();
}

} // namespace

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , m_sign(new IconLabel(this))
    , m_words(new WrappedLabel(this))
    , m_row(new QHBoxLayout(this))
{
    speakAs(*this, QAccessible::AlertMessage);
    m_words->setTextFormat(Qt::RichText);
    m_words->setMinimumHeight(18);
    m_row->setContentsMargins(14, 10, 14, 10);
    m_row->setSpacing(8);
    m_row->addWidget(m_sign);
    m_row->addSpacing(4);
    m_row->addWidget(m_words, 1);
}

void Banner::setNews(Kind kind, const QString &icon, const QString &fact, const QString &step)
{
    const Look look = lookOf(kind);
    m_tint = look.tint;
    m_sign->setIcon(icon, look.sign);
    m_words->setText(
        u"<span style=\"font-weight:600\">%1</span> %2"_s.arg(fact.toHtmlEscaped(), step.toHtmlEscaped()));
    setAccessibleName(fact + u' ' + step);
    if (isVisible())
        tell();
    update();
}

/// Once, whichever comes first, the words or the place: not again when the page is left and shown again.
void Banner::tell()
{
    if (accessibleName() == m_told)
        return;
    m_told = accessibleName();
    announce(*this, m_told);
}

void Banner::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    tell();
}

void Banner::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    if (isHidden()) // by itself, not with its page
        m_told.clear();
}

Button *Banner::addButton(const QString &text)
{
    auto *button = new Button(text, Button::Variant::Secondary, Button::Size::Compact, this);
    m_row->addWidget(button);
    return button;
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPanel(painter, rect(), 8, colour(m_tint), {});
}

} // namespace patchbay

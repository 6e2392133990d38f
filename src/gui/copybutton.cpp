#include "gui/copybutton.h"

#include "gui/icons.h"
#include "gui/painting.h"
#include "gui/tokens.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace patchbay
{
namespace
{

constexpr int side = 20;
constexpr int signSize = 14;
constexpr qreal radius = 4;

} // namespace

CopyButton::CopyButton(const QString &what, QWidget *parent)
    : QAbstractButton(parent)
{
    setAccessibleName(what);
    setToolTip(tr("Copy"));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setProperty("ringRadius", radius + 3);
}

QSize CopyButton::sizeHint() const
{
    return {side, side};
}

void CopyButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (underMouse() || isDown())
        paintPanel(painter, rect(), radius, colour(isDown() ? Token::Track : Token::Hover), {});
    paintIcon(painter, u"copy"_s, rect(), signSize, colour(Token::Text2), layoutDirection());
}

} // namespace patchbay

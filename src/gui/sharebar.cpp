#include "gui/sharebar.h"

#include "gui/painting.h"
#include "gui/tokens.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>

namespace patchbay
{

namespace
{

constexpr int high = 8;
constexpr int least = 3; ///< of what there is, so that it is seen

} // namespace

ShareBar::ShareBar(QWidget *parent)
    : QProgressBar(parent)
{
    setTextVisible(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ShareBar::setShares(int total, int settled, int wrong)
{
    m_wrong = wrong;
    setRange(0, std::max(1, total));
    setValue(settled);
    update();
}

QSize ShareBar::sizeHint() const
{
    return {high * 8, high};
}

void ShareBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QPainterPath shape;
    shape.addRoundedRect(rect(), high / 2.0, high / 2.0);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(shape, colour(Token::Track));
    painter.setClipPath(shape);
    const auto wide = [this](int part) {
        return part > 0 ? std::max(least, int(qint64(width()) * part / maximum())) : 0;
    };
    const int done = wide(value());
    const int wrong = std::min(wide(m_wrong), done);
    const auto fill = [this, &painter](int from, int to, Token token) {
        const QRect part(from, 0, to - from, height());
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), part), colour(token));
    };
    fill(0, done - wrong, Token::Accent);
    fill(done - wrong, done, Token::Red);
}

} // namespace patchbay
